"""How long each view takes to show what comes next, in an empty, a full and an overfull diary.

The largest diary is that of the soak: 100,000 sessions, 1,000 series and 200 programmes.
"""

from collections.abc import Callable, Iterator, Mapping
from contextlib import closing
from functools import cache, partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory
from time import perf_counter

from PySide6.QtCore import QEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.services.workspace import Workspace
from tests.bench.full_diary import full_workspace, open_diary, window_on
from tests.bench.measure import LIMIT, Measurement
from tests.soak.load import SESSIONS, fill
from ui.navigator import Shown
from ui.window.main_window import MainWindow

_STEPS: Mapping[Shown, int] = {Shown.DAY: 60, Shown.WEEK: 60, Shown.MONTH: 60, Shown.YEAR: 20}
_SIZES = (1, 10_000, SESSIONS)
"""With no session at all the window opens on its first-run page."""

_PAUSE = 300
"""Milliseconds between two steps: a glance, in which the neighbours are prepared."""

_MEDIAN = 0.05
_NEARLY_ALL = 0.1


def switches() -> Iterator[Callable[[], Measurement]]:
    """Yield the two measurements of each view in each diary."""
    for size in _SIZES:
        for shown in _STEPS:
            yield partial(_median, size, shown)
            yield partial(_slowest, size, shown)


def _median(size: int, shown: Shown) -> Measurement:
    return Measurement(
        what=f"next {shown.value}, {size:,} sessions",
        seconds=median(_times(size)[shown]),
        against=LIMIT,
        against_seconds=_MEDIAN,
    )


def _slowest(size: int, shown: Shown) -> Measurement:
    return Measurement(
        what=f"next {shown.value}, {size:,} sessions, all but one in a hundred",
        seconds=quantiles(_times(size)[shown], n=100, method="inclusive")[-1],
        against=LIMIT,
        against_seconds=_NEARLY_ALL,
    )


@cache
def _times(size: int) -> Mapping[Shown, list[float]]:
    with TemporaryDirectory() as name:
        folder = Path(name)
        with (
            closing(_diary(folder, size)) as workspace,
            window_on(workspace, folder) as window,
        ):
            return {shown: list(_steps(window, shown)) for shown in _STEPS}


def _diary(folder: Path, size: int) -> Workspace:
    if size < SESSIONS:
        return full_workspace(folder, size, 3)
    fill(folder / "diary.sqlite")
    return open_diary(folder)


def _steps(window: MainWindow, shown: Shown) -> Iterator[float]:
    window.navigator.show_as(shown)
    for _step in range(_STEPS[shown]):
        QTest.qWait(_PAUSE)
        start = perf_counter()
        window.navigator.step(1)
        QApplication.processEvents()
        yield perf_counter() - start
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
