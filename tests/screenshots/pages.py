"""Pictures of every printed page: the weeks of the sample, every layout, each page on a faith."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.dates import week_of
from planner.domain.page import PageId
from planner.services.locations import bundled_almanac_path
from planner.services.pages import Library
from planner.services.print_requests import Layout, PrintRequest, printout_for
from planner.services.print_sources import DiarySource
from planner.services.printing import (
    Orientation,
    Paper,
    PaperSize,
    PrintOptions,
    WeekPrint,
    booklet_pages,
    pages_of,
)
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace, open_workspace
from ui.dialogs.print_layout import suited_to
from ui.paper.page_painter import QtTextMeasure
from ui.paper.printing import write_png
from ui.reading.page_words import in_window_language

PRINTED = date(2026, 8, 20)
DAYS = (date(2026, 9, 21), date(2026, 10, 13), date(2026, 12, 4))


def draw_pages(folder: Path) -> list[Path]:
    """Draw the printed weeks and pages into ``folder``."""
    paths: list[Path] = []
    with TemporaryDirectory() as diary:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(diary) / "diary.sqlite"
        )
        for path in sample_timetables():
            change, _report = workspace.timetables.plan_one(
                workspace.timetables.read_calendar(path)
            )
            workspace.apply(change)
        for day in DAYS:
            view = workspace.period(week_of(day), PRINTED)
            for orientation in Orientation:
                options = PrintOptions(printed=PRINTED, paper=Paper(orientation=orientation))
                pages = pages_of(WeekPrint(view), options, QtTextMeasure())
                name = f"page-week-{day.isoformat()}-{orientation.value}.png"
                paths += write_png(pages, folder / name)
        paths += _other_layouts(workspace, folder)
        paths += _draw_faiths(folder, workspace)
        workspace.close()
    return paths


def _other_layouts(workspace: Workspace, folder: Path) -> list[Path]:
    """Draw every layout but the week on one page, and a week in large print."""
    paths: list[Path] = []
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=PRINTED)
    for layout in Layout:
        is_large = layout is Layout.WEEK
        size = PaperSize.A3 if layout is Layout.YEAR else PaperSize.A4
        paper = Paper(size=size, orientation=suited_to(layout))
        options = PrintOptions(printed=PRINTED, paper=paper, large_print=is_large)
        request = PrintRequest(layout=layout, day=DAYS[0])
        printout = printout_for(request, request.day, source)
        name = f"page-{'large-' if is_large else ''}{layout.value}.png"
        paths += write_png(pages_of(printout, options, QtTextMeasure()), folder / name)
    return paths


def _draw_faiths(folder: Path, workspace: Workspace) -> list[Path]:
    paper = Paper(orientation=Orientation.PORTRAIT)
    options = PrintOptions(printed=PRINTED, paper=paper)
    library = Library(workspace, lambda: PRINTED)
    paths: list[Path] = []
    for link in library.listed():
        page = library.page(link.target) if isinstance(link.target, PageId) else None
        if page is not None:
            sheets = booklet_pages([in_window_language(page)], page.title, options, QtTextMeasure())
            paths += write_png(sheets, folder / f"page-faith-{page.id.name}.png")
    return paths
