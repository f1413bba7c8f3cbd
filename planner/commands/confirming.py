"""Confirm or withdraw the date of an observance, and list what is confirmed."""

from datetime import date, datetime
from typing import Annotated

import typer

from planner.commands.options import DAY, Database, today
from planner.domain.change import Change
from planner.domain.errors import BadRequestError
from planner.domain.skips_text import left_out_text
from planner.domain.wording import day_text
from planner.services.confirming import confirmed_dates_text
from planner.services.diary_place import usual_place
from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace


def confirm(
    *,
    observance: Annotated[str | None, typer.Argument(help="id, such as islam.eid-al-fitr")] = None,
    cycle: Annotated[str | None, typer.Argument(help="its year, such as 1448")] = None,
    day: Annotated[
        datetime | None,
        typer.Argument(metavar="DATE", formats=DAY, help="first day, YYYY-MM-DD"),
    ] = None,
    announced_by: Annotated[
        str | None, typer.Option("--announced-by", help="who announced the date")
    ] = None,
    practice: Annotated[str | None, typer.Option(help="where practices differ")] = None,
    withdraw: Annotated[bool, typer.Option("--withdraw", help="take it back")] = False,
    listing: Annotated[bool, typer.Option("--list", help="list what is confirmed")] = False,
    database: Database = None,
) -> None:
    """Confirm the date of an observance, withdraw it again, or list what is confirmed."""
    workspace = open_workspace(almanac=almanac_path(), diary=database or usual_place())
    try:
        if listing:
            typer.echo(confirmed_dates_text(workspace.date_changes.confirmed()))
        elif observance is None or cycle is None:
            raise _missing("OBSERVANCE" if observance is None else "CYCLE")
        elif withdraw:
            _withdraw(workspace, observance, cycle, practice)
        elif day is None or announced_by is None:
            raise _missing("DATE" if day is None else "--announced-by")
        else:
            meant = workspace.date_changes.occurrence_meant(observance, cycle, practice)
            change = workspace.date_changes.confirm((meant,), day.date(), announced_by, today())
            _apply(workspace, change, f"{meant.name}: {_told(day.date())}")
    finally:
        workspace.close()


def _withdraw(workspace: Workspace, observance: str, cycle: str, practice: str | None) -> None:
    found = [
        one
        for one in workspace.date_changes.confirmed()
        if (one.confirmation.observance, one.confirmation.cycle) == (observance, cycle)
        and practice in {None, one.confirmation.practice}
    ]
    if not found:
        raise BadRequestError(
            what=f"{observance}, cycle {cycle}",
            fault="no confirmed date of it is in this diary",
            remedy="see “confirm --list”",
        )
    change = workspace.date_changes.withdraw_all([one.confirmation for one in found], found[0].name)
    _apply(workspace, change, f"{found[0].name}: withdrawn; it is as the almanac gives it")


def _apply(workspace: Workspace, change: Change, told: str) -> None:
    if not change.is_empty:
        workspace.apply(change)
    typer.echo(told)
    if moved := left_out_text(change.sessions):
        typer.echo(moved)


def _told(day: date) -> str:
    return f"confirmed for {day_text(day)}"


def _missing(what: str) -> BadRequestError:
    return BadRequestError(
        what=what,
        fault="it is missing",
        remedy="say “confirm OBSERVANCE CYCLE DATE --announced-by TEXT”, or “confirm --list”",
    )
