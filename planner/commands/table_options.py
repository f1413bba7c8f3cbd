"""Options by which commands are told how tables are to be read, shared by all that read them."""

import inspect
from collections.abc import Callable, Sequence
from functools import wraps
from typing import Annotated, Any, TypeVar

import typer

from planner.domain.errors import BadRequestError
from planner.domain.table_choices import TableChoices, TableLayout
from planner.domain.table_mapping import DateOrder, Field

_Result = TypeVar("_Result")

_OPTIONS: dict[str, tuple[Any, object]] = {
    "sheet": (
        Annotated[
            list[str] | None, typer.Option("--sheet", help="a sheet of an .xlsx file to read")
        ],
        None,
    ),
    "layout": (
        Annotated[
            TableLayout | None,
            typer.Option("--layout", help="one session per row, or a rota grid"),
        ],
        None,
    ),
    "header": (
        Annotated[int | None, typer.Option("--header", min=1, help="the row of the headings")],
        None,
    ),
    "column": (
        Annotated[
            list[str] | None,
            typer.Option("--column", help="what a column holds, such as date=B or title=Topic"),
        ],
        None,
    ),
    "date_order": (
        Annotated[
            DateOrder | None, typer.Option("--date-order", help="how 5/1/2026 is to be read")
        ],
        None,
    ),
    "year": (
        Annotated[
            int | None,
            typer.Option("--year", min=1990, max=2100, help="of the first date, if it names none"),
        ],
        None,
    ),
    "code": (
        Annotated[
            list[str] | None,
            typer.Option("--code", help="what a code means: “LD=Long day 08:00-20:30”"),
        ],
        None,
    ),
    "keep_people": (
        Annotated[bool, typer.Option("--keep-people", help="keep the names of people in tables")],
        False,
    ),
}


def reads_tables(command: Callable[..., _Result]) -> Callable[..., _Result]:
    """Give a command the options for tables; it takes what they say as ``tables``."""
    signature = inspect.signature(command)
    own = [one for one in signature.parameters.values() if one.name != "tables"]
    added = [
        inspect.Parameter(
            name, inspect.Parameter.KEYWORD_ONLY, default=default, annotation=annotation
        )
        for name, (annotation, default) in _OPTIONS.items()
    ]

    @wraps(command)
    def told(*args: Any, **options: Any) -> _Result:  # noqa: ANN401 - of every option its type
        held = {name: options.pop(name) for name in _OPTIONS}
        return command(*args, tables=choices_from(held), **options)

    # Typer asks a function for these, and would else see those of the command itself.
    told.__signature__ = signature.replace(parameters=[*own, *added])  # type: ignore[attr-defined]
    told.__annotations__ = {one.name: one.annotation for one in (*own, *added)}
    return told


def choices_from(held: dict[str, Any]) -> TableChoices:
    """Return what options say. Raises BadRequestError where one makes no sense."""
    return TableChoices(
        sheets=tuple(held["sheet"] or ()),
        layout=held["layout"],
        header=held["header"],
        columns=tuple(_column(text) for text in held["column"] or ()),
        order=held["date_order"],
        year=held["year"],
        codes=tuple(
            _pair(text, "--code", "LD=Long day 08:00-20:30") for text in held["code"] or ()
        ),
        keep_people=held["keep_people"],
    )


def _column(text: str) -> tuple[Field, str]:
    name, column = _pair(text, "--column", "date=B")
    field = next((one for one in Field if one.value == name.casefold()), None)
    if field is None:
        raise BadRequestError(
            what=f"--column {text}",
            fault=f"a column cannot hold “{name}”",
            remedy=f"choose one of {_listed([one.value for one in Field])}",
        )
    return field, column


def _pair(text: str, option: str, example: str) -> tuple[str, str]:
    name, sign, value = (part.strip() for part in text.partition("="))
    if not (name and sign and value):
        raise BadRequestError(
            what=f"{option} {text}",
            fault="it names nothing, or not what it stands for",
            remedy=f"write it as in {example}",
        )
    return name, value


def _listed(names: Sequence[str]) -> str:
    return ", ".join(names)
