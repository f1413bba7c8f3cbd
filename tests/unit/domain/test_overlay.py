"""What the overlay shows, and how bars share lanes."""

from datetime import date

import pytest

from planner.domain.dates import DateSpan, week_of
from planner.domain.observance import Begins, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay, bars
from planner.domain.place import Nation
from tests.factories import an_observance, an_occurrence

ENGLAND = Nation.ENGLAND_AND_WALES
WEEK = week_of(date(2026, 9, 21))


def on(first: int, length: int = 1, *, tier: Tier = Tier.PLAN, sunset: bool = False) -> Occurrence:
    begins = Begins.SUNSET if sunset else Begins.MIDNIGHT
    return an_occurrence(
        observance=an_observance(id=f"other.from-{first}-{length}", tier=tier, begins=begins),
        span=DateSpan(date(2026, 9, first), date(2026, 9, first + length)),
    )


@pytest.mark.parametrize(
    ("lowest", "shown"),
    [(Tier.PLAN, {Tier.PLAN}), (Tier.AWARE, {Tier.PLAN, Tier.AWARE}), (Tier.INFO, set(Tier))],
    ids=["plan around alone", "be aware and above", "everything"],
)
def test_shows_a_tier_and_those_above(lowest: Tier, shown: set[Tier]) -> None:
    overlay = Overlay(lowest_tier=lowest)
    assert {tier for tier in Tier if overlay.shows(on(21, tier=tier), ENGLAND)} == shown


def test_hides_a_tradition_that_was_not_chosen() -> None:
    overlay = Overlay(traditions=frozenset({Tradition.JUDAISM}))
    assert not overlay.shows(on(21), ENGLAND)


def test_shows_a_bank_holiday_in_its_own_nation_alone() -> None:
    scottish = an_occurrence(nation=Nation.SCOTLAND)
    assert Overlay().shows(scottish, Nation.SCOTLAND)
    assert not Overlay().shows(scottish, ENGLAND)


def test_bars_on_the_same_day_take_different_lanes() -> None:
    laid = bars([on(21), on(21, 3), on(24)], WEEK)
    lanes = {(bar.first.day, bar.last.day): bar.lane for bar in laid}
    assert lanes == {(21, 23): 0, (21, 21): 1, (24, 24): 0}


def test_a_bar_that_begins_at_sunset_opens_on_the_eve() -> None:
    (bar,) = bars([on(23, sunset=True)], WEEK)
    assert (bar.first, bar.last, bar.opens_on_eve) == (date(2026, 9, 22), date(2026, 9, 23), True)


def test_a_bar_is_cut_at_the_row_and_says_so() -> None:
    (bar,) = bars([on(19, 4)], WEEK)
    assert (bar.first, bar.continued, bar.continues) == (date(2026, 9, 21), True, False)


def test_an_eve_before_the_row_leaves_no_eve_in_it() -> None:
    (bar,) = bars([on(21, sunset=True)], WEEK)
    assert bar.continued
    assert not bar.opens_on_eve
