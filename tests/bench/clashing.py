"""How fast sessions are swept for clashes with a year, beside other ways to look at them."""

import random
from collections.abc import Sequence
from datetime import UTC, date, datetime, timedelta
from functools import cache
from zoneinfo import ZoneInfo

from icalendar import Calendar

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.clash_finder import ClashSweep, find_clashes
from planner.domain.contact import Setting, contact_spans
from planner.domain.dates import DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.place import PlaceSlug
from planner.domain.session import SessionId, SessionInstance, SessionKind
from planner.domain.settings import Settings
from planner.exchange.ics.session_writer import sessions_as_ics
from planner.services.locations import bundled_almanac_path
from planner.services.period import heeded_in
from tests.bench.cpu import least_cpu
from tests.bench.measure import LIMIT, Measurement, shortest
from tests.factories import a_session

_YEAR = DateSpan(date(2026, 9, 1), date(2027, 9, 1))
_MINUTES = (45, 60, 90, 120, 180, 240)
_FEW = 1_000
_STAMP = datetime(2026, 9, 1, tzinfo=UTC)


def sweep_of_ten_thousand() -> Measurement:
    """Measure 10,000 sessions over a year whose stretches are laid out, as while editing."""
    sessions = _sessions(10_000)
    sweep = ClashSweep(_occurrences(), _setting())
    return Measurement(
        what="sweep 10,000 sessions over a year laid out",
        seconds=shortest(lambda: sweep.clashes_of(sessions)),
        against=LIMIT,
        against_seconds=0.1,
    )


def sweep_of_a_hundred_thousand() -> Measurement:
    """Measure 100,000 sessions over a year, the stretches laid out anew."""
    return Measurement(
        what="sweep 100,000 sessions over a year",
        seconds=_sweep_of(_sessions(100_000)),
        against=LIMIT,
        against_seconds=1.0,
    )


def sweep_beside_all_pairs() -> Measurement:
    """Measure 1,000 sessions beside a look at each pair of session and observance."""
    sessions = _sessions(_FEW)
    return Measurement(
        what=f"sweep {_FEW:,} sessions over a year",
        seconds=_sweep_of(sessions),
        against="each pair by itself",
        against_seconds=shortest(lambda: _met_pair_by_pair(sessions), times=1),
    )


def sweep_beside_parsing() -> Measurement:
    """Measure 1,000 sessions beside the parsing of the same ones from a file."""
    sessions = _sessions(_FEW)
    text = sessions_as_ics((one.session for one in sessions), stamp=_STAMP)
    return Measurement(
        what=f"sweep {_FEW:,} sessions over a year",
        seconds=_sweep_of(sessions),
        against="icalendar only reads them",
        against_seconds=shortest(lambda: Calendar.from_ical(text), times=2),
    )


def growth_of_the_sweep() -> Measurement:
    """Measure 100,000 sessions beside ten times what 10,000 take: n log n is 1.25 times it."""
    return Measurement(
        what="sweep 100,000 sessions over a year",
        seconds=_sweep_of(_sessions(100_000)),
        against="ten times 10,000",
        against_seconds=10 * _sweep_of(_sessions(10_000)),
    )


def sweep_time(count: int) -> float:
    """Return the processor time of so many sessions over a year, the stretches laid out anew."""
    sessions, occurrences, setting = _sessions(count), _occurrences(), _setting()
    # The sun of the year is worked out once in a run of the program.
    find_clashes(sessions[:1], occurrences, setting)
    return least_cpu(lambda: find_clashes(sessions, occurrences, setting))


def _sweep_of(sessions: Sequence[SessionInstance]) -> float:
    occurrences, setting = _occurrences(), _setting()
    # The sun of the year is worked out once in a run of the program.
    find_clashes(sessions[:1], occurrences, setting)
    return shortest(lambda: find_clashes(sessions, occurrences, setting), times=3)


def _met_pair_by_pair(sessions: Sequence[SessionInstance]) -> int:
    setting = _setting()
    contacts = [
        (rule, span)
        for one in _occurrences()
        for rule in setting.policy.rules
        if rule.concerns(one.observance, one.span.length)
        for span in contact_spans(rule.contact, one, setting)
    ]
    return sum(
        session.session.kind in rule.severities and session.time_span.overlaps(span)
        for session in sessions
        for rule, span in contacts
    )


@cache
def _setting() -> Setting:
    almanac = Almanac.open(bundled_almanac_path())
    place = almanac.place(PlaceSlug("newcastle"))
    return Setting(policy=almanac.policy, place=place, sun=SunAt(place))


@cache
def _occurrences() -> tuple[Occurrence, ...]:
    almanac = Almanac.open(bundled_almanac_path())
    heeded = heeded_in(almanac, _YEAR, Settings().overlay)
    return (*heeded.dated, *heeded.patterns)


@cache
def _sessions(count: int) -> tuple[SessionInstance, ...]:
    chance = random.Random(1)
    return tuple(_session(number, chance) for number in range(count))


def _session(number: int, chance: random.Random) -> SessionInstance:
    day = _YEAR.start + timedelta(days=chance.randrange(_YEAR.length))
    at = timedelta(hours=chance.randrange(8, 18), minutes=chance.randrange(0, 60, 5))
    start = datetime.combine(day, datetime.min.time()) + at
    end = start + timedelta(minutes=chance.choice(_MINUTES))
    uid = f"session-{number}"
    session = a_session(
        id=SessionId(uid),
        uid=uid,
        kind=chance.choice(tuple(SessionKind)),
        start=start,
        end=end,
    )
    zone = ZoneInfo(session.zone)
    return SessionInstance(
        session=session, start=start.replace(tzinfo=zone), end=end.replace(tzinfo=zone)
    )
