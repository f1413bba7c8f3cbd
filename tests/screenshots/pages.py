"""Pictures of every printed page: the weeks of the sample, on both sides of the paper."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from planner.domain.dates import week_of
from planner.services.locations import bundled_almanac_path
from planner.services.printing import Orientation, Paper, PrintOptions, WeekPrint, pages_of
from planner.services.workspace import open_workspace
from ui.paper.page_painter import QtTextMeasure
from ui.paper.printing import write_png

PRINTED = date(2026, 8, 20)
DAYS = (date(2026, 9, 21), date(2026, 10, 13), date(2026, 12, 4))


def draw_pages(folder: Path) -> list[Path]:
    """Draw the printed weeks into ``folder``."""
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
                pages = pages_of(WeekPrint(view), options, QtTextMeasure())
                name = f"page-week-{day.isoformat()}-{orientation.value}.png"
                paths += write_png(pages, folder / name)
        workspace.close()
    return paths
