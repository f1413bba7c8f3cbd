"""One printing to a file: the options that all layouts share, and how a print is carried out."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Annotated, cast

import typer

from planner.commands.named_diary import named_dates
from planner.commands.options import Database, NationOption, today
from planner.domain.errors import BadRequestError
from planner.domain.letterhead import Letterhead, checked_letterhead
from planner.domain.observance import Tier, Tradition
from planner.domain.place import PlaceSlug
from planner.domain.print_selection import left_out_of, selected, selection_in
from planner.domain.session import Programme
from planner.domain.settings import DEFAULT_PLACE, Settings, at_place
from planner.domain.table_choices import TableChoices
from planner.later import imported_later
from planner.services.diary_place import usual_place
from planner.services.locations import almanac_path
from planner.services.plan_lock import PlanLockState
from planner.services.press import PagePress
from planner.services.print_requests import Layout, PrintRequest, PrintSource, printouts_for
from planner.services.print_selections import narrowed
from planner.services.print_sources import DiarySource, TimetableSource
from planner.services.printing import (
    Orientation,
    Paper,
    PaperSize,
    PrintOptions,
    html_of,
    write_html,
)
from planner.services.reference import open_reference
from planner.services.workspace import open_workspace

with imported_later():
    from planner.services.printing import numbered, sheets_of

_Out = Annotated[Path, typer.Option("--out", help="a .pdf, .png or .html file to write")]
_Timetables = Annotated[list[Path] | None, typer.Option(help="instead of the diary")]
_Place = Annotated[str | None, typer.Option(help="a town of the almanac")]
_Paper = Annotated[PaperSize, typer.Option(case_sensitive=False)]
_Landscape = Annotated[bool, typer.Option("--landscape")]
_Large = Annotated[bool, typer.Option("--large-print", help="nothing in less than 16 points")]
_Notes = Annotated[bool, typer.Option("--notes", help="rule lines to write on")]
_Programmes = Annotated[list[str] | None, typer.Option(help="only this one; may be given again")]
_Traditions = Annotated[
    list[Tradition] | None, typer.Option(help="only this one; may be given again")
]
_Tier = Annotated[Tier | None, typer.Option(help="show dates down to this one")]
_Trust = Annotated[str | None, typer.Option(help="its name, for the head of each sheet")]
_Logo = Annotated[Path | None, typer.Option(help="a .png, .jpg or .svg file for the head")]

_LOCKED = "support plans are behind a passphrase, so their ticked dates are not in this print"
_HTML = {".html", ".htm"}


@dataclass(frozen=True, slots=True, kw_only=True)
class Asked:
    """What one command prints, and what its layout leaves out."""

    request: PrintRequest
    is_blank_outside: bool = False
    has_working_days_alone: bool = False


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintJob:
    """Where a print comes from, how it is set and where it goes; None leaves it as it is chosen.

    Its fields but the first and the last are the options that every layout has (see
    ``print_command``); ``tables`` gathers those for spreadsheets.
    """

    context: typer.Context
    out: _Out
    timetable: _Timetables = None
    place: _Place = None
    nation: NationOption = None
    paper: _Paper = PaperSize.A4
    landscape: _Landscape = False
    large_print: _Large = False
    notes: _Notes = False
    programme: _Programmes = None
    tradition: _Traditions = None
    tier: _Tier = None
    trust: _Trust = None
    logo: _Logo = None
    database: Database = None
    tables: TableChoices = field(default_factory=TableChoices)

    def print(self, asked: Asked) -> None:
        """Print what is asked for.

        Raises PlannerError, with nothing written.
        """
        if asked.request.layout is Layout.CLASHES and self.tier is not None:
            raise BadRequestError(
                what=f"--tier {self.tier}",
                fault="a clash counts whatever its tier",
                remedy="leave it out",
            )
        with self._source() as (source, settings, programmes):
            printouts = list(printouts_for(asked.request, source))
            options = self._options(settings, programmes, asked)
        if self.out.suffix.lower() in _HTML:
            write_html(html_of(printouts, options), self.out)
            return
        press = self._press()
        measure = press.measure()
        sheets = [sheet for one in printouts for sheet in sheets_of(one, options, measure)]
        pages = numbered(sheets)
        press.write(pages, self.out, title=pages[0].title)

    def _press(self) -> PagePress:
        return cast("Callable[[], PagePress]", self.context.obj)()

    def _options(
        self, settings: Settings, programmes: Sequence[Programme], asked: Asked
    ) -> PrintOptions:
        way = Orientation.LANDSCAPE if self.landscape else Orientation.PORTRAIT
        return PrintOptions(
            printed=today(),
            paper=Paper(size=self.paper, orientation=way),
            clock=settings.clock,
            large_print=self.large_print,
            has_notes=self.notes,
            blank_outside=asked.is_blank_outside,
            left_out=settings.weekend if asked.has_working_days_alone else frozenset(),
            letterhead=self._letterhead(settings.letterhead),
            not_shown=left_out_of(settings, Tradition, programmes),
        )

    def _letterhead(self, kept: Letterhead) -> Letterhead:
        """Return the letterhead of the diary there, with what is named in its place.

        The logo goes with its trust: another name does not come under it.
        """
        if self.trust is None and self.logo is None:
            return kept
        kept_logo = kept.logo if self.trust is None else None
        logo = kept_logo if self.logo is None else self._press().logo(self.logo)
        return checked_letterhead(kept.trust if self.trust is None else self.trust, logo)

    @contextmanager
    def _source(self) -> Iterator[tuple[PrintSource, Settings, Sequence[Programme]]]:
        if self.timetable:
            yield self._files(self.timetable)
            return
        workspace = open_workspace(almanac=almanac_path(), diary=self.database or usual_place())
        try:
            if workspace.plan_lock.state is PlanLockState.LOCKED:
                typer.echo(_LOCKED, err=True)
            programmes = workspace.programmes
            settings = self._narrowed(self._at_place(workspace.settings), programmes)
            source = DiarySource(workspace=workspace, settings=settings, today=today())
            yield source, settings, programmes
        finally:
            workspace.close()

    def _files(self, paths: Sequence[Path]) -> tuple[PrintSource, Settings, Sequence[Programme]]:
        place = PlaceSlug(self.place or DEFAULT_PLACE)
        reference = open_reference(almanac_path(), place, self.nation)
        timetables = reference.read(paths, self.tables)
        programmes = [one.programme for one in timetables]
        settings = self._narrowed(reference.settings, programmes)
        source = TimetableSource(
            reference=reference,
            timetables=timetables,
            dates=named_dates(self.context, reference, self.database),
            settings=settings,
            today=today(),
        )
        return source, settings, programmes

    def _narrowed(self, settings: Settings, programmes: Sequence[Programme]) -> Settings:
        selection = narrowed(
            selection_in(settings),
            traditions=self.tradition or (),
            lowest_tier=self.tier,
            programmes=self.programme or (),
            held=programmes,
        )
        return selected(settings, selection)

    def _at_place(self, settings: Settings) -> Settings:
        """Return the settings of the diary there; a place that is named brings its own nation."""
        if self.place is not None:
            settings = at_place(settings, PlaceSlug(self.place))
        return settings if self.nation is None else replace(settings, nation=self.nation)
