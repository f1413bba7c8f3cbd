"""How long a draft takes to check while it is dragged over a diary of 10,000 sessions."""

import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter

from planner.domain.change import Change, Edit
from planner.domain.session import Recurrence, Session, SessionId, SessionKind
from planner.services.locations import bundled_almanac_path
from planner.services.session_planner import SessionPlanner
from planner.services.workspace import open_workspace
from tests.bench.measure import LIMIT, Measurement
from tests.factories import a_programme, a_session

_FIRST = datetime.fromisoformat("2026-09-14T09:00")
_STEP = timedelta(minutes=15)
_STEPS = 400


def clashes_while_dragging() -> Measurement:
    """Measure the median check of one moved session for clashes, its days seen before."""
    with _planner() as planner:
        seconds = _median(planner.clashes_of)
    return Measurement(
        what="clashes of a session while it is dragged",
        seconds=seconds,
        against=LIMIT,
        against_seconds=0.005,
    )


def conflicts_while_dragging() -> Measurement:
    """Measure the median check of one moved session for conflicts, its days seen before."""
    with _planner() as planner:
        seconds = _median(planner.conflicts_of)
    return Measurement(
        what="conflicts of a session while it is dragged",
        seconds=seconds,
        against=LIMIT,
        against_seconds=0.005,
    )


def _median(check: Callable[[Session], object]) -> float:
    times = []
    for step in range(_STEPS):
        start = _FIRST + step * _STEP
        draft = a_session(
            id=SessionId("draft"),
            uid="draft",
            kind=SessionKind.EXAM,
            start=start,
            end=start + timedelta(hours=3),
        )
        begun = perf_counter()
        check(draft)
        times.append(perf_counter() - begun)
    return median(times)


@contextmanager
def _planner() -> Iterator[SessionPlanner]:
    with tempfile.TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        workspace.apply(
            Change(
                label="addition",
                programmes=(Edit(None, a_programme()),),
                sessions=tuple(Edit(None, _session(number)) for number in range(10_000)),
            )
        )
        yield workspace.planner
        workspace.close()


def _session(number: int) -> Session:
    start = _FIRST + timedelta(hours=number % 2000)
    return a_session(
        id=SessionId(f"session-{number}"),
        uid=f"session-{number}",
        start=start,
        end=start + timedelta(hours=2),
        recurrence=Recurrence(rule="FREQ=WEEKLY") if number % 100 == 0 else None,
    )
