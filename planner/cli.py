"""The command line: each command works without a screen; a fault is one line and exit 2."""

import importlib
import io
import sys
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, date, datetime
from enum import StrEnum
from pathlib import Path
from types import ModuleType
from typing import Annotated, cast

import typer

from planner import __version__
from planner.domain.clash import Severity
from planner.domain.dates import DateSpan, week_of
from planner.domain.errors import BadRequestError, PlannerError
from planner.domain.observance import PracticeSlug, Tier, Tradition
from planner.domain.period_view import PeriodView
from planner.domain.place import Nation, PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.files import bundled_folder
from planner.services import checking, observing
from planner.services.importing import report_text
from planner.services.locations import almanac_path, default_diary_path
from planner.services.press import PagePress
from planner.services.printing import Orientation, Paper, PaperSize, PrintOptions, week_pages
from planner.services.reference import open_reference
from planner.services.workspace import open_workspace

PROGRAM = "multifaith-planner"
_FAULT = 2


class ListFormat(StrEnum):
    """How to write a list of occurrences."""

    TEXT = "text"
    JSON = "json"
    CSV = "csv"
    ICS = "ics"


class FindingsFormat(StrEnum):
    """How to write what a check found."""

    TEXT = "text"
    JSON = "json"
    HTML = "html"


class Sheet(StrEnum):
    """Sizes of paper that a planner is laid out for."""

    A4 = "A4"
    A3 = "A3"


_DAY = ["%Y-%m-%d"]
From = Annotated[datetime, typer.Option("--from", formats=_DAY, help="first day, YYYY-MM-DD")]
To = Annotated[datetime, typer.Option("--to", formats=_DAY, help="the day after the last")]
Day = Annotated[datetime, typer.Option("--date", formats=_DAY, help="a day of the week to print")]
PlaceOption = Annotated[str, typer.Option("--place", help="a town of the almanac")]
NationOption = Annotated[Nation | None, typer.Option("--nation", help="whose bank holidays count")]
Database = Annotated[
    Path | None,
    typer.Option("--database", envvar="MULTIFAITH_PLANNER_DATABASE", help="another diary"),
]
Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="timetables to read")]


def run(arguments: Sequence[str], press: Callable[[], PagePress]) -> int:
    """Carry out one command and return its exit code: 0 well, 1 clashes found, 2 a fault.

    ``press`` is called by the commands that print, and by no other.
    """
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8")
    command = typer.main.get_command(_command_line())
    try:
        outcome = command.main(list(arguments), PROGRAM, standalone_mode=False, obj=press)
    except PlannerError as error:
        return _told(str(error))
    except typer.TyperException as error:
        return _told(f"{error.format_message().removesuffix('.')}; see {PROGRAM} --help")
    return outcome if isinstance(outcome, int) else 0


def _told(line: str) -> int:
    typer.echo(f"{PROGRAM}: {' '.join(line.split())}", err=True)
    return _FAULT


def _command_line() -> typer.Typer:
    line = typer.Typer(
        name=PROGRAM,
        invoke_without_command=True,
        add_completion=False,
        rich_markup_mode=None,
        pretty_exceptions_enable=False,
    )
    line.callback()(_program)
    line.command("observances")(_observances)
    line.command("check")(_check)
    line.command("import")(_import)
    printing = typer.Typer(help="Print a planner to a file.")
    # A callback keeps “week” a command of its own while it is the only one.
    printing.callback()(_printing)
    printing.command("week")(_print_week)
    line.add_typer(printing, name="print")
    almanac = typer.Typer(help="Build or validate the almanac from its sources.")
    almanac.command("build")(_almanac_build)
    almanac.command("check")(_almanac_check)
    line.add_typer(almanac, name="almanac")
    return line


def _program(
    *,
    version: Annotated[bool, typer.Option("--version", help="say which version this is")] = False,
) -> None:
    """Lay observances over a training timetable. With no command, open the window."""
    if version:
        typer.echo(f"{PROGRAM} {__version__}")


def _observances(
    *,
    first: From,
    end: To,
    tradition: Annotated[list[Tradition] | None, typer.Option()] = None,
    practice: Annotated[list[str] | None, typer.Option()] = None,
    tier: Annotated[list[Tier] | None, typer.Option()] = None,
    place: PlaceOption = DEFAULT_PLACE,
    patterns: Annotated[bool, typer.Option("--patterns", help="weekly and daily ones too")] = False,
    form: Annotated[ListFormat, typer.Option("--format")] = ListFormat.TEXT,
) -> None:
    """List the observances from one day up to another."""
    wanted = observing.Wanted(
        window=_window(first.date(), end.date()),
        traditions=frozenset(tradition or ()),
        practices=frozenset(PracticeSlug(one) for one in practice or ()),
        tiers=frozenset(tier or ()),
        patterns=patterns,
    )
    reference = open_reference(almanac_path(), PlaceSlug(place), None)
    found = observing.list_occurrences(reference.almanac, wanted)
    match form:
        case ListFormat.TEXT:
            typer.echo(observing.occurrences_as_text(found))
        case ListFormat.JSON:
            typer.echo(observing.occurrences_as_json(found, reference.setting))
        case ListFormat.CSV:
            typer.echo(observing.occurrences_as_csv(found, reference.setting))
        case ListFormat.ICS:
            typer.echo(observing.occurrences_as_ics(found, stamp=datetime.now(UTC)), nl=False)


def _check(
    *,
    files: Files,
    place: PlaceOption = DEFAULT_PLACE,
    nation: NationOption = None,
    min_severity: Annotated[Severity, typer.Option("--min-severity")] = Severity.NOTE,
    form: Annotated[FindingsFormat, typer.Option("--format")] = FindingsFormat.TEXT,
) -> int:
    """Find the clashes of timetables; exit 0 for none, 1 for some."""
    reference = open_reference(almanac_path(), PlaceSlug(place), nation)
    findings = checking.check_timetables(
        reference.read(files), reference.almanac, reference.setting, min_severity
    )
    match form:
        case FindingsFormat.TEXT:
            typer.echo(checking.findings_as_text(findings))
        case FindingsFormat.JSON:
            typer.echo(checking.findings_as_json(findings))
        case FindingsFormat.HTML:
            typer.echo(checking.findings_as_html(findings))
    return 1 if findings.clashes else 0


def _import(*, files: Files, database: Database = None) -> None:
    """Bring timetables into the diary; each file whole, or not at all."""
    workspace = open_workspace(almanac=almanac_path(), diary=database or default_diary_path())
    try:
        for file in files:
            change, report = workspace.plan_import(workspace.read_timetable(file))
            workspace.apply(change)
            typer.echo(report_text(report))
    finally:
        workspace.close()


def _printing() -> None:
    """Print a planner to a file."""


def _print_week(
    context: typer.Context,
    *,
    day: Day,
    out: Annotated[Path, typer.Option("--out", help="a .pdf or .png file to write")],
    timetable: Annotated[list[Path] | None, typer.Option(help="instead of the diary")] = None,
    place: Annotated[str | None, typer.Option("--place", help="a town of the almanac")] = None,
    paper: Annotated[Sheet, typer.Option()] = Sheet.A4,
    landscape: Annotated[bool, typer.Option("--landscape")] = False,
    database: Database = None,
) -> None:
    """Print the week of a day, from timetable files or from the diary where none is named."""
    press = cast("Callable[[], PagePress]", context.obj)()
    today = _today()
    view = (
        _week_of_files(timetable, day.date(), place, today)
        if timetable
        else _week_of_diary(database, day.date(), place, today)
    )
    options = PrintOptions(
        printed=today,
        paper=Paper(
            size=PaperSize(paper),
            orientation=Orientation.LANDSCAPE if landscape else Orientation.PORTRAIT,
        ),
    )
    pages = week_pages(view, options, press.measure())
    press.write(pages, out, title=pages[0].title)


def _week_of_files(files: Sequence[Path], day: date, place: str | None, today: date) -> PeriodView:
    reference = open_reference(almanac_path(), PlaceSlug(place or DEFAULT_PLACE), None)
    return reference.week(reference.read(files), day, today)


def _week_of_diary(database: Path | None, day: date, place: str | None, today: date) -> PeriodView:
    workspace = open_workspace(almanac=almanac_path(), diary=database or default_diary_path())
    try:
        settings = workspace.settings
        if place is not None:
            settings = replace(settings, place=PlaceSlug(place))
        return workspace.period(week_of(day), today, settings)
    finally:
        workspace.close()


def _almanac_build() -> None:
    """Build the almanac from its sources in data/."""
    _building().build(bundled_folder("data"), almanac_path(), _show_progress)


def _almanac_check() -> int:
    """Validate the sources of the almanac and print a table; exit 2 where something is wrong."""
    building = _building()
    report = building.check(bundled_folder("data"))
    typer.echo(building.report_text(report))
    return _FAULT if report.problems else 0


def _building() -> ModuleType:
    # Only these two commands need the calendar libraries, which are slow to load and are left out
    # of the frozen program.
    try:
        return importlib.import_module("planner.services.almanac_building")
    except ModuleNotFoundError as error:
        raise BadRequestError(
            what="almanac",
            fault=f"this copy of the program was made without {error.name}",
            remedy="build the almanac from a checkout of the sources",
        ) from error


def _show_progress(label: str, done: int, total: int) -> None:
    if sys.stderr.isatty():
        typer.echo(f"\r{label}: {done} of {total}\x1b[K", err=True, nl=done == total)


def _today() -> date:
    return datetime.now().astimezone().date()


def _window(first: date, end: date) -> DateSpan:
    if end <= first:
        raise BadRequestError(
            what=f"--to {end}",
            fault=f"it does not come after --from {first}",
            remedy="give the day after the last one wanted",
        )
    return DateSpan(first, end)
