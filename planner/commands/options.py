"""Options that several commands share, and how their words become values."""

from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.place import Nation

DAY = ["%Y-%m-%d"]
From = Annotated[datetime, typer.Option("--from", formats=DAY, help="first day, YYYY-MM-DD")]
To = Annotated[datetime, typer.Option("--to", formats=DAY, help="the day after the last")]
PlaceOption = Annotated[str, typer.Option("--place", help="a town of the almanac")]
NationOption = Annotated[Nation | None, typer.Option("--nation", help="whose bank holidays count")]
Database = Annotated[
    Path | None,
    typer.Option("--database", envvar="MULTIFAITH_PLANNER_DATABASE", help="another diary"),
]
Files = Annotated[list[Path], typer.Argument(metavar="FILE...", help="timetables to read")]


def today() -> date:
    """Return the day on which the program runs, where it runs."""
    return datetime.now().astimezone().date()


def window(first: date, end: date) -> DateSpan:
    """Return the days from ``first`` up to ``end``.

    Raises BadRequestError for an end that does not come after.
    """
    if end <= first:
        raise BadRequestError(
            what=f"--to {end}",
            fault=f"it does not come after --from {first}",
            remedy="give the day after the last one wanted",
        )
    return DateSpan(first, end)
