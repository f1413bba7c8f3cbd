"""Print a planner to a file."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import StrEnum
from pathlib import Path
from typing import Annotated, cast

import typer

from planner.commands.named_diary import named_dates
from planner.commands.options import DAY, Database, NationOption, today
from planner.domain.dates import week_of
from planner.domain.period_view import PeriodView
from planner.domain.place import Nation, PlaceSlug
from planner.domain.settings import DEFAULT_PLACE, Settings, at_place
from planner.services.locations import almanac_path, default_diary_path
from planner.services.press import PagePress
from planner.services.printing import Orientation, Paper, PaperSize, PrintOptions, week_pages
from planner.services.reference import open_reference
from planner.services.workspace import open_workspace

Day = Annotated[datetime, typer.Option("--date", formats=DAY, help="a day of the week to print")]


@dataclass(frozen=True, slots=True)
class _Here:
    """Where the week is printed for; None leaves it as it is chosen."""

    place: str | None
    nation: Nation | None

    def chosen(self, settings: Settings) -> Settings:
        """Return the settings of a diary there; a place that is named brings its own nation."""
        if self.place is not None:
            settings = at_place(settings, PlaceSlug(self.place))
        return settings if self.nation is None else replace(settings, nation=self.nation)


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
    nation: NationOption = None,
    paper: Annotated[Sheet, typer.Option()] = Sheet.A4,
    landscape: Annotated[bool, typer.Option("--landscape")] = False,
    database: Database = None,
) -> None:
    """Print the week of a day, from timetable files or from the diary where none is named."""
    press = cast("Callable[[], PagePress]", context.obj)()
    day_of_printing = today()
    view = (
        _week_of_files(context, timetable, day.date(), _Here(place, nation), database)
        if timetable
        else _week_of_diary(database, day.date(), _Here(place, nation), day_of_printing)
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
    here: _Here,
    database: Path | None,
) -> PeriodView:
    place = PlaceSlug(here.place or DEFAULT_PLACE)
    reference = open_reference(almanac_path(), place, here.nation)
    dates = named_dates(context, reference, database)
    return reference.week(reference.read(files), day, today(), dates)


def _week_of_diary(database: Path | None, day: date, here: _Here, today: date) -> PeriodView:
    workspace = open_workspace(almanac=almanac_path(), diary=database or default_diary_path())
    try:
        settings = here.chosen(workspace.settings)
        return workspace.period(week_of(day), today, settings)
    finally:
        workspace.close()
