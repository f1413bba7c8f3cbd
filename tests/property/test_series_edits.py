"""After an edit of a series, its instances are what the words of the edit promise."""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace
from datetime import date, datetime, timedelta
from itertools import islice, takewhile
from zoneinfo import ZoneInfo

import pytest
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.calendars.recurrence import instances, starts_from
from planner.calendars.series_edits import Alteration, NewRepeat, Reach, altered, without
from planner.calendars.series_split import before_start, from_start, override_id
from planner.domain.change import Change, Edit
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.series import Family, Scope, edits_between
from planner.domain.session import Recurrence, Session, SessionId
from tests.factories import a_session
from tests.property.test_repeats import REPEATS

UNHURRIED = settings(deadline=None)
UTC_CLOCK = ZoneInfo("UTC")
FAR = timedelta(days=700)
ROOM = timedelta(days=200)

Told = tuple[datetime, datetime, str]


def slots(family: Family) -> list[datetime]:
    """Return the first starts of a family, the replaced ones among them."""
    assert family.whole is not None
    repeat = family.whole.recurrence
    first = min((family.whole.start, *(repeat.added if repeat else ())))
    starts = starts_from(family.whole, first)
    return list(islice(takewhile(lambda start: start < first + FAR, starts), 60))


@st.composite
def families(draw: st.DrawFn) -> Family:
    whole = replace(draw(REPEATS), zone="UTC", uid="series", id=SessionId("series"))
    # Short enough that moving it keeps its end after its start.
    whole = replace(whole, end=max(whole.end, whole.start + timedelta(hours=1)))
    assert whole.recurrence is not None
    starts = slots(Family(whole=whole))
    some = st.lists(st.sampled_from(starts), max_size=3, unique=True)
    extra = st.lists(st.integers(0, 400), max_size=2, unique=True)
    added = tuple(whole.start + timedelta(days=days, minutes=7) for days in sorted(draw(extra)))
    recurrence = replace(
        whole.recurrence,
        excluded=tuple(sorted(draw(some))),
        skipped=tuple(sorted(draw(some))),
        added=added,
    )
    whole = replace(whole, recurrence=recurrence)
    left = slots(Family(whole=whole))
    assume(left)
    replaced = draw(st.lists(st.sampled_from(left), max_size=2, unique=True))
    overrides = tuple(
        replace(
            whole,
            id=override_id("series", start),
            recurrence=None,
            recurrence_id=start,
            title="Moved",
            start=start + timedelta(days=1, hours=1),
            end=start + timedelta(days=1, hours=3),
        )
        for start in replaced
    )
    return Family(whole=whole, overrides=overrides)


def told(sessions: Iterable[Session], window: DateSpan) -> dict[tuple[str, datetime], list[Told]]:
    """Return what takes place, by the start of its series that it stands for."""
    found: dict[tuple[str, datetime], list[Told]] = {}
    for one in instances(sessions, window, UTC_CLOCK):
        start, end = (moment.replace(tzinfo=None) for moment in (one.start, one.end))
        slot = one.session.recurrence_id or start
        found.setdefault((one.session.uid, slot), []).append((start, end, one.session.title))
    return found


def window_of(family: Family) -> DateSpan:
    first = slots(family)[0]
    return DateSpan((first - ROOM).date(), (first + FAR + ROOM).date())


def near(told_: Mapping[tuple[str, datetime], list[Told]], limit: datetime) -> list[Told]:
    return sorted(one for group in told_.values() for one in group if one[0] < limit)


def everyone(parts: Iterable[Family]) -> Iterator[Session]:
    return (session for part in parts for session in part.members)


def is_reached(scope: Scope, start: datetime, slot: datetime) -> bool:
    return scope is Scope.ALL or slot == start or (scope is Scope.LATER and slot > start)


def promised(
    family: Family, scope: Scope, start: datetime, change: Callable[[Told], Told]
) -> list[Told]:
    """Return what should take place when what the scope reaches is changed."""
    found = []
    for (_, slot), group in told(family.members, window_of(family)).items():
        found += [change(one) if is_reached(scope, start, slot) else one for one in group]
    return sorted(one for one in found if one[0] < start + FAR - ROOM)


def found_after(
    family: Family, scope: Scope, start: datetime, alteration: Alteration
) -> list[Told]:
    parts = altered(family, Reach(scope=scope, start=start, uid="later"), alteration)
    return near(told(everyone(parts), window_of(family)), start + FAR - ROOM)


@st.composite
def family_and_start(draw: st.DrawFn) -> tuple[Family, datetime]:
    family = draw(families())
    # Only what is seen can be edited.
    return family, draw(st.sampled_from(slots(family)[:20]))


SCOPES = st.sampled_from(Scope)
SHIFTS = st.one_of(
    st.integers(-20, 20).map(lambda days: timedelta(days=days)),
    st.integers(-90, 90).map(lambda quarters: timedelta(minutes=15 * quarters)),
)


@UNHURRIED
@given(family_and_start())
def test_a_split_series_takes_place_as_before(given_: tuple[Family, datetime]) -> None:
    family, start = given_
    parts = (before_start(family, start), from_start(family, start, "later"))
    limit = start + FAR - ROOM
    window = window_of(family)
    assert near(told(everyone(parts), window), limit) == near(told(family.members, window), limit)


@UNHURRIED
@given(family_and_start())
def test_a_split_series_is_split_at_the_start(given_: tuple[Family, datetime]) -> None:
    family, start = given_
    window = window_of(family)
    assert all(slot < start for _, slot in told(before_start(family, start).members, window))
    later = told(from_start(family, start, "later").members, window)
    assert all(uid == "later" and slot >= start for uid, slot in later)


@UNHURRIED
@given(family_and_start(), SCOPES, SHIFTS)
def test_what_is_moved_is_what_the_scope_says(
    given_: tuple[Family, datetime], scope: Scope, by: timedelta
) -> None:
    family, start = given_
    try:
        found = found_after(family, scope, start, Alteration(start_by=by, end_by=by))
    except BadRequestError:
        # Not every repeat can be moved whole; each one start of it can.
        assert scope is not Scope.THIS
        return
    assert found == promised(family, scope, start, lambda one: (one[0] + by, one[1] + by, one[2]))


@UNHURRIED
@given(family_and_start(), SCOPES, st.integers(0, 12))
def test_what_is_resized_is_what_the_scope_says(
    given_: tuple[Family, datetime], scope: Scope, hours: int
) -> None:
    family, start = given_
    by = timedelta(hours=hours)
    found = found_after(family, scope, start, Alteration(end_by=by))
    assert found == promised(family, scope, start, lambda one: (one[0], one[1] + by, one[2]))


@UNHURRIED
@given(family_and_start(), SCOPES)
def test_what_is_renamed_is_what_the_scope_says(
    given_: tuple[Family, datetime], scope: Scope
) -> None:
    family, start = given_
    renaming = Alteration(values=lambda session: replace(session, title="Renamed"))
    found = found_after(family, scope, start, renaming)
    assert found == promised(family, scope, start, lambda one: (one[0], one[1], "Renamed"))


@UNHURRIED
@given(family_and_start(), SCOPES)
def test_what_is_deleted_is_what_the_scope_says(
    given_: tuple[Family, datetime], scope: Scope
) -> None:
    family, start = given_
    left = without(family, Reach(scope=scope, start=start, uid="later"))
    window, limit = window_of(family), start + FAR - ROOM
    kept = {
        key: group
        for key, group in told(family.members, window).items()
        if not is_reached(scope, start, key[1])
    }
    assert near(told(left.members, window), limit) == near(kept, limit)


def applied(edits: Iterable[Edit[Session]], held: Iterable[Session]) -> dict[SessionId, Session]:
    """Write edits as the diary does: first what goes, then what comes, uids held unique."""
    diary = {one.id: one for one in held}
    edits = tuple(edits)
    for edit in edits:
        if edit.after is None and edit.before is not None:
            del diary[edit.before.id]
    for edit in edits:
        if edit.after is not None:
            diary[edit.after.id] = edit.after
            names = [(one.uid, one.recurrence_id) for one in diary.values()]
            assert len(set(names)) == len(names)
    return diary


@UNHURRIED
@given(family_and_start(), SCOPES, SHIFTS)
def test_the_inverse_restores_the_diary_exactly(
    given_: tuple[Family, datetime], scope: Scope, by: timedelta
) -> None:
    family, start = given_
    reach = Reach(scope=scope, start=start, uid="later")
    try:
        parts = altered(family, reach, Alteration(start_by=by, end_by=by))
    except BadRequestError:
        return
    edits = edits_between(family.members, everyone(parts))
    change = Change(label="move", sessions=edits)
    after = applied(change.sessions, family.members)
    assert applied(change.inverse().sessions, after.values()) == {
        one.id: one for one in family.members
    }


@UNHURRIED
@given(family_and_start(), st.sampled_from(["FREQ=WEEKLY;COUNT=5", "FREQ=DAILY", "FREQ=WEEKLY"]))
def test_a_new_repeat_keeps_only_what_replaces_its_own_starts(
    given_: tuple[Family, datetime], rule: str
) -> None:
    family, start = given_
    assert family.whole is not None
    repeat = NewRepeat(Recurrence(rule=rule))
    reach = Reach(scope=Scope.ALL, start=start, uid="later")
    (after,) = altered(family, reach, Alteration(repeat=repeat))
    assert after.whole is not None
    series = after.whole
    for one in after.overrides:
        assert one.recurrence_id is not None
        assert next(starts_from(series, one.recurrence_id)) == one.recurrence_id
    kept = {one.id for one in after.overrides}
    for one in family.overrides:
        assert one.recurrence_id is not None
        is_start = next(starts_from(series, one.recurrence_id), None) == one.recurrence_id
        assert (one.id in kept) == is_start


LONDON_SERIES = a_session(
    start=datetime.fromisoformat("2026-10-19T09:00"),
    end=datetime.fromisoformat("2026-10-19T12:00"),
    recurrence=Recurrence(rule="FREQ=WEEKLY;UNTIL=20261109T090000Z"),
)


@pytest.mark.parametrize("scope", Scope)
def test_hours_stay_on_the_clock_when_the_clocks_change(scope: Scope) -> None:
    reach = Reach(scope=scope, start=datetime.fromisoformat("2026-10-26T09:00"), uid="later")
    parts = altered(
        Family(whole=LONDON_SERIES),
        reach,
        Alteration(start_by=timedelta(hours=1), end_by=timedelta(hours=1)),
    )
    window = DateSpan(date(2026, 10, 1), date(2026, 12, 1))
    found = instances(everyone(parts), window, ZoneInfo("Europe/London"))
    assert len(found) == 4
    assert {one.start.hour for one in found} <= {9, 10}
