"""A confirmed date moves its occurrence, keeps its identity, and settles its month."""

from datetime import date

import pytest

from planner.domain.agreement import together
from planner.domain.confirmation import Confirmation
from planner.domain.confirming import (
    announcer,
    confirmation_of,
    confirmed,
    following,
    shifts_of,
)
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.observance import Certainty
from planner.domain.occurrence import Occurrence
from planner.domain.rule import CalendarId, MonthDay, MonthDayRule
from tests.factories import a_practice, an_observance, an_occurrence

TODAY = date(2026, 3, 18)


def islamic(month: int, day: int, until: MonthDay | None = None) -> MonthDayRule:
    return MonthDayRule(calendar=CalendarId.ISLAMIC, on=MonthDay(month, day), until=until)


def expected(id_: str, rule: MonthDayRule, first: date, end: date) -> Occurrence:
    return an_occurrence(
        observance=an_observance(rule, id=id_, name=id_.split(".")[1]),
        cycle="1447",
        span=DateSpan(first, end),
        certainty=Certainty.EXPECTED,
        earliest=first,
        latest=date.fromordinal(first.toordinal() + 1),
        note="It may be a day later.",
    )


EID = expected("islam.eid", islamic(10, 1), date(2026, 3, 20), date(2026, 3, 21))
RAMADAN = expected(
    "islam.ramadan",
    islamic(9, 1, until=MonthDay(10, 1)),
    date(2026, 2, 18),
    date(2026, 3, 20),
)
NIGHT = expected("islam.night", islamic(9, 27), date(2026, 3, 16), date(2026, 3, 17))


def told(occurrence: Occurrence, day: date, by: str = "The mosque") -> Confirmation:
    return confirmation_of(occurrence, day, by, TODAY)


def settled(occurrence: Occurrence, day: date) -> tuple[Occurrence, Occurrence]:
    return occurrence, confirmed(occurrence, told(occurrence, day))


def test_moves_the_span_and_keeps_the_identity() -> None:
    _before, after = settled(RAMADAN, date(2026, 2, 19))
    assert after.span == DateSpan(date(2026, 2, 19), date(2026, 3, 21))
    assert after.key == RAMADAN.key


def test_leaves_nothing_to_expect() -> None:
    _before, after = settled(EID, date(2026, 3, 21))
    assert (after.certainty, after.earliest, after.latest) == (Certainty.FIXED, None, None)
    assert after.note == "Confirmed by The mosque. The almanac gives Friday 20 March 2026."


@pytest.mark.parametrize(
    ("day", "by", "said"),
    [
        pytest.param(date(2026, 4, 20), "X", "more than 30 days", id="too late"),
        pytest.param(date(2026, 2, 17), "X", "more than 30 days", id="too early"),
        pytest.param(date(2026, 3, 20), "  ", "nothing is given", id="nobody named"),
        pytest.param(date(2026, 3, 20), "x" * 121, "longer than 120", id="too long"),
    ],
)
def test_refuses(day: date, by: str, said: str) -> None:
    with pytest.raises(BadRequestError, match=said):
        told(EID, day, by)


@pytest.mark.parametrize("day", [date(2026, 2, 18), date(2026, 4, 19)], ids=["first", "last"])
def test_allows_thirty_days_each_way(day: date) -> None:
    assert told(EID, day).first_day == day


def test_refuses_a_date_that_is_certain() -> None:
    with pytest.raises(BadRequestError, match="needs no confirming"):
        told(an_occurrence(), date(2026, 1, 2))


def test_tells_the_announcer_in_one_line() -> None:
    assert announcer("  East London\n Mosque. ") == "East London Mosque"


def test_days_of_the_month_follow() -> None:
    after = following(NIGHT, shifts_of([settled(RAMADAN, date(2026, 2, 19))]))
    assert after.span.start == date(2026, 3, 17)
    assert after.is_follower
    assert after.note == "Follows ramadan, confirmed by The mosque."


def test_a_season_ends_where_the_next_month_is_confirmed_to_begin() -> None:
    after = following(RAMADAN, shifts_of([settled(EID, date(2026, 3, 19))]))
    assert after.possible_span == DateSpan(date(2026, 2, 18), date(2026, 3, 19))
    assert after.certainty is Certainty.EXPECTED


def test_a_confirmed_season_ends_where_the_next_month_is_confirmed_to_begin() -> None:
    pairs = [settled(EID, date(2026, 3, 20)), settled(RAMADAN, date(2026, 2, 19))]
    after = following(pairs[1][1], shifts_of(pairs))
    assert after.span == DateSpan(date(2026, 2, 19), date(2026, 3, 20))
    assert not after.is_follower


def test_another_month_or_practice_does_not_follow() -> None:
    shifts = shifts_of([settled(EID, date(2026, 3, 21))])
    other = an_occurrence(observance=NIGHT.observance, cycle="1447", practice=a_practice("other"))
    assert following(NIGHT, shifts) == NIGHT
    assert following(other, shifts) == other


def test_a_date_moved_further_than_any_sighting_moves_alone() -> None:
    shifts = shifts_of([settled(RAMADAN, date(2026, 2, 24))])
    assert following(NIGHT, shifts) == NIGHT


def test_a_confirmed_date_is_not_made_one_with_an_expected_one() -> None:
    _before, after = settled(EID, date(2026, 3, 20))
    assert len(together([EID, after])) == 2
