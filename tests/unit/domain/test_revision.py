"""What another edition tells otherwise: joined by identity, never by date."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.dates import DateSpan, one_day
from planner.domain.observance import Certainty, ObservanceId, PracticeSlug, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.revision import Revision, RevisionKind, keepings, revisions
from tests.factories import a_dating, a_practice, an_observance, an_occurrence

WINDOW = DateSpan(date(2026, 11, 1), date(2028, 11, 1))
EID = an_occurrence(
    observance=an_observance(id=ObservanceId("islam.eid-al-fitr"), name="Eid al-Fitr"),
    cycle="1448",
    day=date(2027, 3, 10),
)


def moved(occurrence: Occurrence, day: date) -> Occurrence:
    return replace(occurrence, span=one_day(day))


def told(
    before: list[Occurrence], after: list[Occurrence], window: DateSpan = WINDOW
) -> tuple[Revision, ...]:
    return revisions(before, after, window=window, heeds=lambda _: True)


CASES = {
    "moved by a day": ([EID], [moved(EID, date(2027, 3, 9))], [RevisionKind.MOVED]),
    "moved by a year": ([EID], [moved(EID, date(2028, 3, 9))], [RevisionKind.MOVED]),
    "moved into the window": (
        [moved(EID, date(2026, 10, 31))],
        [moved(EID, date(2026, 11, 1))],
        [RevisionKind.MOVED],
    ),
    "moved within the past": (
        [moved(EID, date(2026, 10, 30))],
        [moved(EID, date(2026, 10, 31))],
        [],
    ),
    "as it was": ([EID], [EID], []),
    "told in other words": ([EID], [replace(EID, note="A note.", native_date="1 Shawwal")], []),
    "new": ([], [EID], [RevisionKind.NEW]),
    "withdrawn": ([EID], [], [RevisionKind.WITHDRAWN]),
    "surer": (
        [replace(EID, certainty=Certainty.EXPECTED)],
        [EID],
        [RevisionKind.SURENESS],
    ),
    "another window": (
        [replace(EID, earliest=date(2027, 3, 9), latest=date(2027, 3, 10))],
        [replace(EID, earliest=date(2027, 3, 10), latest=date(2027, 3, 11))],
        [RevisionKind.SURENESS],
    ),
    "another name for the cycle": ([EID], [replace(EID, cycle="1448 AH")], []),
    "a practice that comes on the same day": (
        [EID],
        [EID, replace(EID, practice=a_practice("other"))],
        [],
    ),
    "a practice that goes from the same day": (
        [EID, replace(EID, practice=a_practice("other"))],
        [EID],
        [],
    ),
    "a practice that comes on another day": (
        [EID],
        [EID, replace(moved(EID, date(2027, 3, 11)), practice=a_practice("other"))],
        [RevisionKind.NEW],
    ),
    "another nation": (
        [replace(EID, nation=Nation.SCOTLAND)],
        [replace(EID, nation=Nation.NORTHERN_IRELAND)],
        [RevisionKind.WITHDRAWN, RevisionKind.NEW],
    ),
}


@pytest.mark.parametrize(("before", "after", "kinds"), CASES.values(), ids=CASES)
def test_tells_what_differs(
    before: list[Occurrence], after: list[Occurrence], kinds: list[RevisionKind]
) -> None:
    assert sorted(one.kind for one in told(before, after)) == sorted(kinds)


def test_practices_that_move_alike_are_one() -> None:
    practices = [a_practice(slug) for slug in ("first", "second")]
    observance = an_observance(
        id=EID.observance.id, datings=tuple(a_dating(practice=one.slug) for one in practices)
    )
    before = [replace(EID, observance=observance, practice=one) for one in practices]
    after = [moved(one, date(2027, 3, 9)) for one in before]
    (found,) = told(before, after)
    assert [one.slug for one in found.occurrence.agreeing] == [PracticeSlug("second")]


def test_what_to_plan_around_comes_first() -> None:
    aware = replace(
        EID,
        observance=an_observance(id=ObservanceId("other.aware"), tier=Tier.AWARE),
        span=one_day(date(2027, 1, 1)),
    )
    found = told([], [aware, EID, moved(replace(EID, cycle="1449"), date(2028, 2, 27))])
    assert [one.occurrence.cycle for one in found] == ["1448", "1449", "1448"]


def test_only_what_is_heeded_is_told() -> None:
    after = [moved(EID, date(2027, 3, 9))]
    assert revisions([EID], after, window=WINDOW, heeds=lambda _: False) == ()


def test_what_was_heeded_before_is_told_too() -> None:
    info = replace(
        EID, observance=replace(EID.observance, tier=Tier.INFO), span=one_day(date(2027, 3, 9))
    )
    found = revisions(
        [EID], [info], window=WINDOW, heeds=lambda one: one.observance.tier is Tier.PLAN
    )
    assert len(found) == 1


AWARE = replace(EID, observance=replace(EID.observance, tier=Tier.AWARE))
NEXT_YEAR = date(2028, 2, 27)


def kept_otherwise(before: list[Occurrence], after: list[Occurrence]) -> tuple[Revision, ...]:
    return keepings(before, after, window=WINDOW, heeds=lambda _: True)


KEPT = {
    "as it was": ([EID], [EID], []),
    "told in other words": (
        [EID],
        [replace(EID, observance=replace(EID.observance, about="Another text."))],
        [],
    ),
    "to be planned around": ([AWARE], [EID], [date(2027, 3, 10)]),
    "moved as well": ([AWARE], [moved(EID, date(2027, 3, 9))], [date(2027, 3, 9)]),
    "surer as well": (
        [replace(AWARE, certainty=Certainty.EXPECTED)],
        [EID],
        [date(2027, 3, 10)],
    ),
    "gone by": ([moved(AWARE, date(2026, 10, 1))], [moved(EID, date(2026, 10, 1))], []),
    "new": ([], [EID], []),
    "withdrawn": ([AWARE], [], []),
    "in several years": (
        [moved(replace(AWARE, cycle="1449"), NEXT_YEAR), AWARE],
        [moved(replace(EID, cycle="1449"), NEXT_YEAR), EID],
        [date(2027, 3, 10)],
    ),
}


@pytest.mark.parametrize(("before", "after", "days"), KEPT.values(), ids=KEPT)
def test_tells_once_what_is_kept_otherwise(
    before: list[Occurrence], after: list[Occurrence], days: list[date]
) -> None:
    found = kept_otherwise(before, after)
    assert [one.occurrence.span.start for one in found] == days
    assert {one.kind for one in found} <= {RevisionKind.KEEPING}


def test_what_moves_too_is_compared_with_its_move_alone() -> None:
    later = moved(replace(EID, cycle="1449"), NEXT_YEAR)
    before = [replace(one, observance=AWARE.observance) for one in (EID, later)]
    (found,) = kept_otherwise(before, [moved(EID, date(2027, 3, 9)), later])
    assert found.compared == ((before[1], later),)


def test_what_was_heeded_before_is_told_once_more() -> None:
    found = keepings(
        [EID], [AWARE], window=WINDOW, heeds=lambda one: one.observance.tier is Tier.PLAN
    )
    assert len(found) == 1
    assert keepings([EID], [AWARE], window=WINDOW, heeds=lambda _: False) == ()
