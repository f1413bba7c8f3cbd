"""Laws of clashes: nothing remains outside every window, and growing never makes one lighter."""

from collections.abc import Mapping
from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.clash import Clash, worst_first
from planner.domain.clash_finder import ClashSweep, find_clashes
from planner.domain.contact import Setting, contact_spans
from planner.domain.dates import DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.place import PlaceSlug
from planner.domain.policy import Contact
from planner.domain.session import SessionId, SessionInstance, SessionKind
from planner.domain.settings import Settings
from planner.services.locations import almanac_path
from planner.services.period import heeded_in
from tests.factories import a_session

LONDON = ZoneInfo("Europe/London")
# From the High Holy Days to Navaratri, with Fridays in summer and winter time.
WINDOW = DateSpan(date(2026, 9, 1), date(2026, 11, 30))
UNHURRIED = settings(deadline=None, max_examples=150)
FIVE_MINUTES = timedelta(minutes=5)

KINDS = st.sampled_from(SessionKind)
STARTS = st.integers(0, (WINDOW.length - 4) * 288).map(
    lambda steps: datetime(2026, 9, 2, tzinfo=LONDON) + steps * FIVE_MINUTES
)
LENGTHS = st.integers(1, 40 * 12).map(lambda steps: steps * FIVE_MINUTES)


Key = tuple[str, str, str, str]


class World:
    """The observances of a season, and the setting to judge them in."""

    def __init__(self) -> None:
        almanac = Almanac.open(almanac_path())
        place = almanac.place(PlaceSlug("newcastle"))
        self.setting = Setting(policy=almanac.policy, place=place, sun=SunAt(place))
        heeded = heeded_in(almanac, WINDOW, Settings().overlay)
        self.occurrences = (*heeded.dated, *heeded.patterns)
        self.sweep = ClashSweep(self.occurrences, self.setting)

    def clashes(self, start: datetime, length: timedelta, kind: SessionKind) -> tuple[Clash, ...]:
        return self.sweep.clashes_of([instance(start, length, kind)])


@pytest.fixture(scope="module")
def world() -> World:
    return World()


def instance(
    start: datetime, length: timedelta, kind: SessionKind, name: str = "session"
) -> SessionInstance:
    # A session lasts as long as its clock says, also over the night on which clocks change.
    session = a_session(id=SessionId(name), kind=kind)
    return SessionInstance(session=session, start=start, end=start + length)


def ranks(clashes: tuple[Clash, ...]) -> Mapping[Key, int]:
    return {clash.occurrence.key: clash.severity.rank for clash in clashes}


@UNHURRIED
@given(start=STARTS, length=LENGTHS, more=LENGTHS, kind=KINDS)
def test_no_clash_grows_lighter_when_a_session_grows(
    world: World, start: datetime, length: timedelta, more: timedelta, kind: SessionKind
) -> None:
    before = ranks(world.clashes(start, length, kind))
    for grown in (
        world.clashes(start, length + more, kind),
        world.clashes(start - more, length + more, kind),
    ):
        after = ranks(grown)
        assert all(after.get(key, -1) >= rank for key, rank in before.items())


@UNHURRIED
@given(start=STARTS, length=LENGTHS, kind=KINDS)
def test_the_sweep_finds_what_a_look_at_each_pair_finds(
    world: World, start: datetime, length: timedelta, kind: SessionKind
) -> None:
    session = instance(start, length, kind)
    found = ranks(world.clashes(start, length, kind))
    assert found == pair_by_pair(session, world.occurrences, world.setting)


@UNHURRIED
@given(start=STARTS, length=LENGTHS, kind=KINDS)
def test_a_session_outside_every_window_has_no_clash(
    world: World, start: datetime, length: timedelta, kind: SessionKind
) -> None:
    met = {clash.occurrence.key for clash in world.clashes(start, length, kind)}
    others = [one for one in world.occurrences if one.key not in met]
    assert not find_clashes([instance(start, length, kind)], others, world.setting)


@UNHURRIED
@given(sessions=st.lists(st.tuples(STARTS, LENGTHS, KINDS), max_size=6))
def test_clashes_come_worst_first(
    world: World, sessions: list[tuple[datetime, timedelta, SessionKind]]
) -> None:
    planned = [instance(*one, name=f"session-{at}") for at, one in enumerate(sessions)]
    found = world.sweep.clashes_of(planned)
    assert list(found) == sorted(found, key=worst_first)


def pair_by_pair(
    session: SessionInstance, occurrences: tuple[Occurrence, ...], setting: Setting
) -> Mapping[Key, int]:
    """Find the severities in the plainest way: each rule of each occurrence by itself."""
    kind, found = session.session.kind, {}
    for one in occurrences:
        met = [
            rule.severities[kind].rank
            for rule in setting.policy.rules
            if kind in rule.severities and rule.concerns(one.observance, one.span.length)
            if any(
                span.start <= hours.start and hours.end <= span.end
                if rule.contact is Contact.PRAYER_BREAK
                else span.overlaps(hours)
                for span in [session.time_span]
                for hours in contact_spans(rule.contact, one, setting)
            )
        ]
        if met and one.nation in {None, setting.place.nation}:
            found[one.key] = max(met)
    return found
