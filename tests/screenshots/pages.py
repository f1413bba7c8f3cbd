"""Pictures of every printed page: the weeks of the sample, and each page on a faith."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.dates import week_of
from planner.domain.page import PageId
from planner.services.locations import bundled_almanac_path
from planner.services.pages import Library
from planner.services.printing import (
    Orientation,
    Paper,
    PrintOptions,
    booklet_pages,
    week_pages,
)
from planner.services.workspace import Workspace, open_workspace
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
        for path in workspace.sample_timetables():
            change, _report = workspace.plan_import(workspace.read_timetable(path))
            workspace.apply(change)
        for day in DAYS:
            view = workspace.period(week_of(day), PRINTED)
            for orientation in Orientation:
                options = PrintOptions(printed=PRINTED, paper=Paper(orientation=orientation))
                pages = week_pages(view, options, QtTextMeasure())
                name = f"page-week-{day.isoformat()}-{orientation.value}.png"
                paths += write_png(pages, folder / name)
        paths += _draw_faiths(folder, workspace)
        workspace.close()
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
