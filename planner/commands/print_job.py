"""One printing to a file: the options that all layouts share, and how a print is carried out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path
from typing import Annotated, cast

import typer

from planner.commands.named_diary import named_dates
from planner.commands.options import DAY, today
from planner.domain.place import Nation, PlaceSlug
from planner.domain.settings import DEFAULT_PLACE, Settings, at_place
from planner.domain.table_choices import TableChoices
from planner.services.locations import almanac_path, default_diary_path
from planner.services.press import PagePress
from planner.services.print_requests import PrintRequest, PrintSource, printouts_for
from planner.services.print_sources import DiarySource, TimetableSource
from planner.services.printing import (
    Orientation,
    Paper,
    PaperSize,
    PrintOptions,
    html_of,
    numbered,
    sheets_of,
    write_html,
)
from planner.services.reference import open_reference
from planner.services.workspace import open_workspace

Day = Annotated[datetime, typer.Option("--date", formats=DAY, help="a day of what is printed")]
Out = Annotated[Path, typer.Option("--out", help="a .pdf, .png or .html file to write")]
Timetables = Annotated[list[Path] | None, typer.Option("--timetable", help="instead of the diary")]
PrintPlace = Annotated[str | None, typer.Option("--place", help="a town of the almanac")]
Sheet = Annotated[PaperSize, typer.Option("--paper", case_sensitive=False)]
Landscape = Annotated[bool, typer.Option("--landscape")]
LargePrint = Annotated[bool, typer.Option("--large-print", help="nothing in less than 16 points")]
Notes = Annotated[bool, typer.Option("--notes", help="rule lines to write on")]

_HTML = {".html", ".htm"}


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """Where a print comes from, how it is set and where it goes; None leaves it as it is chosen."""

    context: typer.Context
    out: Path
    timetables: Sequence[Path]
    tables: TableChoices
    place: str | None
    nation: Nation | None
    paper: PaperSize
    is_landscape: bool
    is_large: bool
    has_notes: bool
    database: Path | None
    is_blank_outside: bool = False
    has_working_days_alone: bool = False

    def print(self, request: PrintRequest) -> None:
        """Print what is asked for.

        Raises PlannerError, with nothing written.
        """
        with self._source() as (source, settings):
            printouts = list(printouts_for(request, source))
        options = self._options(settings)
        if self.out.suffix.lower() in _HTML:
            write_html(html_of(printouts, options), self.out)
            return
        press = cast("Callable[[], PagePress]", self.context.obj)()
        measure = press.measure()
        sheets = [sheet for one in printouts for sheet in sheets_of(one, options, measure)]
        pages = numbered(sheets)
        press.write(pages, self.out, title=pages[0].title)

    def _options(self, settings: Settings) -> PrintOptions:
        way = Orientation.LANDSCAPE if self.is_landscape else Orientation.PORTRAIT
        return PrintOptions(
            printed=today(),
            paper=Paper(size=self.paper, orientation=way),
            clock=settings.clock,
            large_print=self.is_large,
            has_notes=self.has_notes,
            blank_outside=self.is_blank_outside,
            left_out=settings.weekend if self.has_working_days_alone else frozenset(),
        )

    @contextmanager
    def _source(self) -> Iterator[tuple[PrintSource, Settings]]:
        if self.timetables:
            yield self._files()
            return
        workspace = open_workspace(
            almanac=almanac_path(), diary=self.database or default_diary_path()
        )
        try:
            settings = self._chosen(workspace.settings)
            yield DiarySource(workspace=workspace, settings=settings, today=today()), settings
        finally:
            workspace.close()

    def _files(self) -> tuple[PrintSource, Settings]:
        place = PlaceSlug(self.place or DEFAULT_PLACE)
        reference = open_reference(almanac_path(), place, self.nation)
        source = TimetableSource(
            reference=reference,
            timetables=reference.read(self.timetables, self.tables),
            dates=named_dates(self.context, reference, self.database),
            today=today(),
        )
        return source, reference.settings

    def _chosen(self, settings: Settings) -> Settings:
        """Return the settings of the diary there; a place that is named brings its own nation."""
        if self.place is not None:
            settings = at_place(settings, PlaceSlug(self.place))
        return settings if self.nation is None else replace(settings, nation=self.nation)
