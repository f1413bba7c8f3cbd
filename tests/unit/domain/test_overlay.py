"""What the overlay shows, and how bars share lanes."""

from datetime import date

import pytest

from planner.domain.dates import DateSpan, week_of
from planner.domain.observance import Begins, PracticeSlug, Tier, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay, bars
from planner.domain.place import Nation
from tests.factories import NEW_YEAR_RULE, an_observance, an_occurrence

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


def slug_of(occurrence: Occurrence) -> str:
    return occurrence.observance.id.removeprefix("other.")


AWAY = an_observance(id="other.away", tier=Tier.INFO)
HERE = an_observance(id="other.here", tier=Tier.PLAN)


@pytest.mark.parametrize(
    ("overlay", "heeded", "shown"),
    [
        pytest.param(Overlay(), {"away", "here"}, {"here"}, id="nothing hidden"),
        pytest.param(
            Overlay(hidden_observances=frozenset({HERE.id})), {"away"}, set(), id="one hidden"
        ),
        pytest.param(
            Overlay(shown_observances=frozenset({AWAY.id})),
            {"away", "here"},
            {"away", "here"},
            id="one shown below the tier",
        ),
        pytest.param(
            Overlay(
                hidden_observances=frozenset({AWAY.id}), shown_observances=frozenset({AWAY.id})
            ),
            {"here"},
            {"here"},
            id="hidden though it would be shown",
        ),
        pytest.param(
            Overlay(traditions=frozenset(), shown_observances=frozenset({AWAY.id})),
            set(),
            set(),
            id="of a tradition left out",
        ),
    ],
)
def test_hides_and_shows_single_observances(
    overlay: Overlay, heeded: set[str], shown: set[str]
) -> None:
    both = [an_occurrence(observance=one) for one in (AWAY, HERE)]
    assert {slug_of(one) for one in both if overlay.heeds(one)} == heeded
    assert {slug_of(one) for one in both if overlay.shows(one, ENGLAND)} == shown


@pytest.mark.parametrize(
    ("hidden", "dated"), [(set(), True), ({"test"}, False)], ids=["followed", "hidden"]
)
def test_an_observance_is_dated_by_a_practice_that_is_followed(
    hidden: set[str], *, dated: bool
) -> None:
    overlay = Overlay(hidden_practices=frozenset(map(PracticeSlug, hidden)))
    assert overlay.dates(an_observance(NEW_YEAR_RULE)) is dated


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
