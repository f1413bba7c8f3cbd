"""Options that several commands share, and how their words become values."""

import os
import sys
from datetime import date, datetime
from pathlib import Path
from typing import Annotated

import typer

from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.place import Nation
from planner.services.diary_place import DiaryPlace, ServerPlace, place_named
from planner.services.passwords import saved_password

# As every other program for PostgreSQL knows it.
_PASSWORD = "PGPASSWORD"

DAY = ["%Y-%m-%d"]
From = Annotated[datetime, typer.Option("--from", formats=DAY, help="first day, YYYY-MM-DD")]
To = Annotated[datetime, typer.Option("--to", formats=DAY, help="the day after the last")]
PlaceOption = Annotated[str, typer.Option("--place", help="a town of the almanac")]
NationOption = Annotated[Nation | None, typer.Option("--nation", help="whose bank holidays count")]


def place_to_open(text: str) -> DiaryPlace:
    """Return the place that is named; for a server, with the password that the user has for it."""
    place = place_named(text)
    if isinstance(place, ServerPlace) and place.server.password is None:
        password = saved_password(place.server.address) or os.environ.get(_PASSWORD)
        if password is None and sys.stdin is not None and sys.stdin.isatty():
            password = typer.prompt(f"Password for {place.name}", hide_input=True, err=True)
        return place if password is None else place.with_password(password)
    return place


Database = Annotated[
    DiaryPlace | None,
    typer.Option(
        "--database",
        envvar="MULTIFAITH_PLANNER_DATABASE",
        metavar="FILE|URL",
        parser=place_to_open,
        help="another diary: a file, or postgresql://user@server/database",
    ),
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
