"""How long it takes to build the almanac, and to ask it for a month and for its clashes."""

import tempfile
from datetime import date, datetime, timedelta
from pathlib import Path
from statistics import median
from time import perf_counter
from zoneinfo import ZoneInfo

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.contact import Setting
from planner.domain.dates import month_grid_of
from planner.domain.place import PlaceSlug
from planner.domain.session import SessionInstance, SessionKind
from planner.domain.settings import Settings
from planner.files import bundled_folder
from planner.services.almanac_building import build
from planner.services.locations import bundled_almanac_path
from planner.services.period import clashes_among
from tests.bench.measure import LIMIT, Measurement, shortest
from tests.factories import a_session

_MONTHS = [date(2026 + n // 12, n % 12 + 1, 1) for n in range(24)]


def almanac_build() -> Measurement:
    """Measure the build of the whole almanac, 2000 to 2100."""
    with tempfile.TemporaryDirectory() as folder:
        target = Path(folder) / "almanac.sqlite"
        seconds = shortest(lambda: build(bundled_folder("data"), target, _silent), times=2)
    return Measurement(
        what="build the almanac, 2000 to 2100",
        seconds=seconds,
        against=LIMIT,
        against_seconds=120,
    )


def month_of_the_almanac() -> Measurement:
    """Measure the median query of one month's occurrences."""
    almanac = Almanac.open(bundled_almanac_path())
    times = []
    for month in _MONTHS * 5:
        start = perf_counter()
        almanac.occurrences(month_grid_of(month))
        times.append(perf_counter() - start)
    return Measurement(
        what="occurrences of a month from the almanac",
        seconds=median(times),
        against=LIMIT,
        against_seconds=0.002,
    )


def clashes_of_ten_thousand() -> Measurement:
    """Measure the clash check of 10,000 sessions over a year."""
    almanac = Almanac.open(bundled_almanac_path())
    place = almanac.place(PlaceSlug("newcastle"))
    setting = Setting(policy=almanac.policy, place=place, sun=SunAt(place))
    first = datetime(2026, 8, 3, 9, tzinfo=ZoneInfo(place.zone))
    kinds = list(SessionKind)
    sessions = [
        SessionInstance(
            session=a_session(kind=kinds[n % len(kinds)]),
            start=first + timedelta(days=n % 365, hours=n % 8),
            end=first + timedelta(days=n % 365, hours=n % 8 + 2),
        )
        for n in range(10_000)
    ]
    return Measurement(
        what="clashes of 10,000 sessions over a year",
        seconds=shortest(lambda: clashes_among(sessions, almanac, setting, Settings()), times=2),
        against=LIMIT,
        against_seconds=1.0,
    )


def _silent(_label: str, _done: int, _total: int) -> None:
    """Show no progress."""
