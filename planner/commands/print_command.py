"""Giving the command of one layout the options that all layouts share."""

from collections.abc import Callable
from inspect import signature
from typing import get_type_hints

from planner.commands.print_job import Asked, PrintJob
from planner.commands.table_options import reads_tables
from planner.domain.table_choices import TableChoices

_TABLES = "tables"
"""The field of a PrintJob that is no option, but gathered from several."""


def print_command(asked_for: Callable[..., Asked]) -> Callable[..., None]:
    """Return a command with the options of ``asked_for``, those of a PrintJob and those for tables.

    Typer reads options off a signature, so that the two are joined to one.
    """
    own = signature(asked_for).parameters
    shared = {name: one for name, one in signature(PrintJob).parameters.items() if name != _TABLES}

    def command(*, tables: TableChoices, **given: object) -> None:
        asked = asked_for(**{name: given[name] for name in own})
        options = {name: given[name] for name in shared}
        PrintJob(tables=tables, **options).print(asked)  # type: ignore[arg-type]

    hints = get_type_hints(asked_for, include_extras=True)
    command.__name__, command.__doc__ = asked_for.__name__, asked_for.__doc__
    command.__annotations__ = {
        **{name: hints[name] for name in own},
        **{name: one.annotation for name, one in shared.items()},
        "return": None,
    }
    joined = signature(command).replace(parameters=[*own.values(), *shared.values()])
    vars(command)["__signature__"] = joined
    return reads_tables(command)
