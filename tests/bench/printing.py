"""How long a year of weekly pages takes, from the diary to one PDF, a logo on each."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from planner.services.locations import bundled_almanac_path
from planner.services.print_requests import Layout, PrintRequest, printouts_for
from planner.services.print_sources import DiarySource
from planner.services.printing import PrintOptions
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace, open_workspace
from tests import letterheads
from tests.bench.measure import LIMIT, Measurement, shortest
from ui.look.fonts import load_fonts
from ui.paper.documents import file_writer

_LIMIT = 5.0
_DAY = date(2026, 9, 7)
_REQUEST = PrintRequest(layout=Layout.WEEK, day=_DAY, weeks=52)


def year_of_weekly_pages() -> Measurement:
    """Measure the printing of 52 weeks of the sample as one document."""
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        for path in sample_timetables():
            change, _report = workspace.timetables.plan_one(
                workspace.timetables.read_calendar(path)
            )
            workspace.apply(change)
        seconds = shortest(lambda: _print(workspace, Path(folder) / "weeks.pdf"), times=2)
        workspace.close()
    del application
    return Measurement(
        what="52 weekly pages as one PDF", seconds=seconds, against=LIMIT, against_seconds=_LIMIT
    )


def _print(workspace: Workspace, path: Path) -> None:
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=_DAY)
    # A trust's own head is on every page.
    write = file_writer(path, PrintOptions(printed=_DAY, letterhead=letterheads.USUAL))
    write(tuple(printouts_for(_REQUEST, source)), lambda: None)
