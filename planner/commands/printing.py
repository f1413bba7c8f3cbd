"""Print a planner to a file."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, cast

import typer

from planner.commands.named_diary import named_dates
from planner.commands.options import DAY, Database, today
from planner.domain.dates import week_of
from planner.domain.period_view import PeriodView
from planner.domain.place import PlaceSlug
from planner.domain.settings import DEFAULT_PLACE
from planner.services.locations import almanac_path, default_diary_path
from planner.services.press import PagePress
from planner.services.printing import Orientation, Paper, PaperSize, PrintOptions, week_pages
from planner.services.reference import open_reference
from planner.services.workspace import open_workspace

Day = Annotated[datetime, typer.Option("--date", formats=DAY, help="a day of the week to print")]


class Sheet(StrEnum):
    """Sizes of paper that a planner is laid out for."""

    A4 = "A4"
    A3 = "A3"


def printing() -> None:
    """Print a planner to a file."""


def print_week(
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
    day_of_printing = today()
    view = (
        _week_of_files(context, timetable, day.date(), place, database)
        if timetable
        else _week_of_diary(database, day.date(), place, day_of_printing)
    )
    options = PrintOptions(
        printed=day_of_printing,
        paper=Paper(
            size=PaperSize(paper),
            orientation=Orientation.LANDSCAPE if landscape else Orientation.PORTRAIT,
        ),
    )
    pages = week_pages(view, options, press.measure())
    press.write(pages, out, title=pages[0].title)


def _week_of_files(
    context: typer.Context,
    files: Sequence[Path],
    day: date,
    place: str | None,
    database: Path | None,
) -> PeriodView:
    reference = open_reference(almanac_path(), PlaceSlug(place or DEFAULT_PLACE), None)
    dates = named_dates(context, reference, database)
    return reference.week(reference.read(files), day, today(), dates)


def _week_of_diary(database: Path | None, day: date, place: str | None, today: date) -> PeriodView:
    workspace = open_workspace(almanac=almanac_path(), diary=database or default_diary_path())
    try:
        settings = workspace.settings
        if place is not None:
            settings = replace(settings, place=PlaceSlug(place))
        return workspace.period(week_of(day), today, settings)
    finally:
        workspace.close()
