"""How long weekly pages take, from the diary to a PDF, a logo on each."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtGui import QGuiApplication

from planner.services.print_requests import Layout, PrintRequest, printouts_for
from planner.services.print_sources import DiarySource
from planner.services.printing import PrintOptions
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace
from tests import letterheads
from tests.bench.cpu import least_cpu
from tests.bench.full_diary import full_workspace, open_diary
from tests.bench.measure import LIMIT, Measurement, shortest
from ui.look.fonts import load_fonts
from ui.paper.documents import file_writer

_LIMIT_OF_A_WEEK = 0.2
_LIMIT_OF_A_YEAR = 5.0
_DAY = date(2026, 9, 7)
_WEEK = PrintRequest(layout=Layout.WEEK, day=_DAY)
_YEAR = replace(_WEEK, weeks=52)


def week_as_a_page() -> Measurement:
    """Measure the printing of one week of the sample."""
    return Measurement(
        what="a weekly page as a PDF",
        seconds=_sample_time(_WEEK),
        against=LIMIT,
        against_seconds=_LIMIT_OF_A_WEEK,
    )


def year_of_weekly_pages() -> Measurement:
    """Measure the printing of 52 weeks of the sample as one document."""
    return Measurement(
        what="52 weekly pages as one PDF",
        seconds=_sample_time(_YEAR),
        against=LIMIT,
        against_seconds=_LIMIT_OF_A_YEAR,
    )


def week_time(count: int) -> float:
    """Return the processor seconds for a week as a PDF, of so many sessions in three years."""
    with _able_to_print(), TemporaryDirectory() as folder:
        workspace = full_workspace(Path(folder), count, years=3)
        seconds = least_cpu(lambda: _print(_WEEK, workspace, Path(folder) / "week.pdf"), times=2)
        workspace.close()
    return seconds


def _sample_time(request: PrintRequest) -> float:
    with _able_to_print(), TemporaryDirectory() as folder:
        workspace = open_diary(Path(folder))
        for path in sample_timetables():
            change, _report = workspace.timetables.plan_one(
                workspace.timetables.read_calendar(path)
            )
            workspace.apply(change)
        seconds = shortest(lambda: _print(request, workspace, Path(folder) / "weeks.pdf"), times=2)
        workspace.close()
    return seconds


@contextmanager
def _able_to_print() -> Iterator[None]:
    application = QGuiApplication.instance() or QGuiApplication([])
    load_fonts()
    yield
    del application


def _print(request: PrintRequest, workspace: Workspace, path: Path) -> None:
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=_DAY)
    # A trust's own head is on every page.
    write = file_writer(path, PrintOptions(printed=_DAY, letterhead=letterheads.USUAL))
    write(tuple(printouts_for(request, source)), lambda: None)
