"""The command line: each command works without a screen; a fault is one line and exit 2."""

import io
import sys
from collections.abc import Callable, Sequence
from typing import Annotated

import typer

from planner import __version__
from planner.commands import (
    almanac,
    almanac_updates,
    checking,
    confirming,
    exporting,
    fairness,
    finding_dates,
    guides,
    importing,
    keeping,
    observances,
    printing,
    why,
)
from planner.domain.errors import PlannerError
from planner.services.press import PagePress

PROGRAM = "multifaith-planner"
_FAULT = 2


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
    line.command("observances")(observances.observances)
    line.command("why")(why.why)
    line.command("check")(checking.check)
    line.command("find-date")(finding_dates.find_date)
    line.command("fairness")(fairness.fairness)
    line.command("import")(importing.import_timetables)
    line.command("export")(exporting.export_diary)
    line.command("backup")(keeping.backup)
    line.command("restore")(keeping.restore)
    line.command("move")(keeping.move_command)
    line.command("doctor")(keeping.doctor_command)
    line.command("confirm")(confirming.confirm)
    support = typer.Typer(help="Read support guides, and work out their dates.")
    support.command("list")(guides.list_guides)
    support.command("show")(guides.show_guide)
    support.command("milestones")(guides.milestones)
    line.add_typer(support, name="guide")
    pages = typer.Typer(help="Print a planner to a file.")
    pages.command("day")(printing.print_day)
    pages.command("week")(printing.print_week)
    pages.command("fortnight")(printing.print_fortnight)
    pages.command("month")(printing.print_month)
    pages.command("year")(printing.print_year)
    pages.command("list")(printing.print_list)
    pages.command("agenda")(printing.print_agenda)
    pages.command("clashes")(printing.print_clashes)
    line.add_typer(pages, name="print")
    reference = typer.Typer(help="Build, validate and update the almanac.")
    reference.command("build")(almanac.build)
    reference.command("check")(almanac.check)
    reference.command("install")(almanac_updates.install)
    reference.command("roll-back")(almanac_updates.roll_back)
    reference.command("version")(almanac_updates.version)
    reference.command("sign")(almanac_updates.sign)
    reference.command("keygen")(almanac_updates.keygen)
    line.add_typer(reference, name="almanac")
    return line


def _program(
    *,
    version: Annotated[bool, typer.Option("--version", help="say which version this is")] = False,
) -> None:
    """Lay observances over a training timetable. With no command, open the window."""
    if version:
        typer.echo(f"{PROGRAM} {__version__}")
