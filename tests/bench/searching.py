"""How long a search takes, letter by letter as somebody types."""

from collections.abc import Iterator, Sequence
from contextlib import closing, contextmanager
from datetime import date, datetime, timedelta
from functools import cache
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory

from planner.domain.change import Change, Edit
from planner.domain.session import Recurrence, Session, SessionId
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.bench.cpu import least_cpu
from tests.bench.measure import LIMIT, Measurement, shortest
from tests.factories import a_programme, a_session

_TODAY = date(2026, 9, 16)
_TYPED = ("eid ul-fitr", "hannukah", "regional teaching", "obrien", "paper", "the", "zzgrp")
_LONGEST = max(_TYPED, key=len)
_TITLES = ("Regional teaching", "Written paper", "OSCE circuit", "Journal club", "Grand round")
_NOTES = "Bring the reading list. Dr O’Brien tells the group where to meet before the paper."
_WEEKLY = Recurrence(rule="FREQ=WEEKLY;COUNT=10")


def search_of_ten_thousand() -> Measurement:
    """Measure the median search of the almanac and 10,000 sessions, after each letter typed."""
    return Measurement(
        what="search of the almanac and 10,000 sessions",
        seconds=median(_searches(10_000)),
        against=LIMIT,
        against_seconds=0.02,
    )


def search_of_a_hundred_thousand() -> Measurement:
    """Measure the median search of the almanac and 100,000 sessions, after each letter typed."""
    return Measurement(
        what="search of the almanac and 100,000 sessions",
        seconds=median(_searches(100_000)),
        against=LIMIT,
        against_seconds=0.05,
    )


def slowest_search_of_a_hundred_thousand() -> Measurement:
    """Measure the slowest of the same, which is one of two letters."""
    return Measurement(
        what="the slowest of the same",
        seconds=max(_searches(100_000)),
        against=LIMIT,
        against_seconds=0.05,
    )


def search_time(count: int) -> float:
    """Return the processor seconds of one search of the almanac and so many sessions."""
    with _diary_of(count) as workspace:
        return least_cpu(lambda: workspace.search(_LONGEST, _TODAY, 10))


@cache
def _searches(count: int) -> Sequence[float]:
    with _diary_of(count) as workspace:
        return [_shortest_search(workspace, text) for text in _beginnings()]


@contextmanager
def _diary_of(count: int) -> Iterator[Workspace]:
    with TemporaryDirectory() as folder:
        diary = Path(folder) / "diary.sqlite"
        with closing(open_workspace(almanac=bundled_almanac_path(), diary=diary)) as workspace:
            workspace.apply(_addition(count))
            yield workspace


def _addition(count: int) -> Change:
    return Change(
        label="addition",
        sessions=tuple(Edit(None, _session(number)) for number in range(count)),
        programmes=(Edit(None, a_programme()),),
    )


def _session(number: int) -> Session:
    start = datetime.fromisoformat("2024-09-02T09:00") + timedelta(days=number % 1_461)
    return a_session(
        id=SessionId(f"session-{number}"),
        uid=f"session-{number}",
        title=f"{_TITLES[number % len(_TITLES)]} {number}",
        start=start,
        end=start + timedelta(hours=3),
        notes=_NOTES if number % 2 else "",
        recurrence=None if number % 20 else _WEEKLY,
    )


def _beginnings() -> Iterator[str]:
    for typed in _TYPED:
        yield from (typed[:length] for length in range(2, len(typed) + 1))


def _shortest_search(workspace: Workspace, text: str) -> float:
    return shortest(lambda: workspace.search(text, _TODAY, 10))
