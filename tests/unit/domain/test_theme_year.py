"""A year by themes: what is counted in which quarter, and where nothing is."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.dates import DateSpan, months_from
from planner.domain.theme_year import Carried, Carrier, theme_year
from planner.domain.theme_year_text import bare_sentence, gap_sentences, quarter_text
from planner.domain.toolkit import Theme

YEAR = months_from(date(2026, 8, 1), 12)
TODAY = date(2026, 11, 26)


def a_thing(day: str | None, *themes: Theme, **changes: object) -> Carried:
    fields: dict[str, object] = {
        "carrier": Carrier.SESSION,
        "title": "Teaching",
        "day": None if day is None else date.fromisoformat(day),
        "themes": frozenset(themes),
        **changes,
    }
    return Carried(**fields)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("first", "names"),
    [
        (8, ["Aug to Oct 2026", "Nov 2026 to Jan 2027", "Feb to Apr 2027", "May to Jul 2027"]),
        (9, ["Sep to Nov 2026", "Dec 2026 to Feb 2027", "Mar to May 2027", "Jun to Aug 2027"]),
        (1, ["Jan to Mar 2026", "Apr to Jun 2026", "Jul to Sep 2026", "Oct to Dec 2026"]),
    ],
)
def test_quarters_are_those_of_the_year(first: int, names: list[str]) -> None:
    told = theme_year(months_from(date(2026, first, 1), 12), ())
    assert [quarter_text(one) for one in told.quarters] == names


def test_a_thing_counts_for_each_of_its_themes_in_its_quarter() -> None:
    both = a_thing("2026-10-31", Theme.OUR_PEOPLE, Theme.OUR_BUSINESS)
    told = theme_year(YEAR, [both, a_thing("2026-11-01", Theme.OUR_PEOPLE)])
    assert [told.count(Theme.OUR_PEOPLE, number) for number in range(4)] == [1, 1, 0, 0]
    assert told.total(Theme.OUR_BUSINESS) == 1
    assert told.total(Theme.OUR_INFLUENCE) == 0


@pytest.mark.parametrize("day", ["2026-07-31", "2027-08-01"])
def test_what_is_outside_the_year_is_left_out(day: str) -> None:
    told = theme_year(YEAR, [a_thing(day, Theme.OUR_PEOPLE)])
    assert (told.things, told.total(Theme.OUR_PEOPLE)) == ((), 0)


def test_what_is_not_settled_is_planned_and_not_counted() -> None:
    asked = a_thing("2027-02-02", Theme.OUR_INFLUENCE, is_open=True)
    lapsed = a_thing("2026-09-02", Theme.OUR_INFLUENCE, is_open=True)
    told = theme_year(YEAR, [asked, lapsed])
    assert told.total(Theme.OUR_INFLUENCE) == 0
    assert told.coming(TODAY) == (asked,)
    assert told.before(TODAY) == ()
    assert told.lapsed(TODAY) == (lapsed,)


def test_what_has_no_day_or_no_theme_is_told_apart() -> None:
    undated = a_thing(None, Theme.OUR_PEOPLE)
    told = theme_year(YEAR, [undated, a_thing("2026-09-01"), a_thing("2026-09-02")])
    assert told.undated == (undated,)
    assert bare_sentence(told) == "2 dates in this year carry no theme and are not counted."
    assert bare_sentence(theme_year(YEAR, ())) == ""


def test_gaps_are_said_as_over_as_ahead_and_as_the_whole_year() -> None:
    told = theme_year(
        YEAR,
        [
            a_thing("2026-12-01", Theme.OUR_PEOPLE),
            *(a_thing(day, Theme.OUR_BUSINESS) for day in _one_in_each_quarter()),
        ],
    )
    assert list(gap_sentences(told, TODAY)) == [
        "Our People had nothing in Aug to Oct 2026.",
        "Our People has nothing yet in Feb to Apr 2027 and May to Jul 2027.",
        "Our Influence has nothing yet in the whole year.",
    ]
    assert list(gap_sentences(told, YEAR.end))[-1] == (
        "Our Influence had nothing in the whole year."
    )


@given(
    st.lists(
        st.tuples(st.dates(date(2026, 6, 1), date(2027, 9, 30)), st.sets(st.sampled_from(Theme)))
    )
)
def test_counts_add_up_and_gaps_are_where_they_are_nought(
    things: list[tuple[date, set[Theme]]],
) -> None:
    told = theme_year(YEAR, [a_thing(day.isoformat(), *themes) for day, themes in things])
    for theme in Theme:
        carrying = [day for day, themes in things if theme in themes and day in YEAR]
        assert told.total(theme) == len(carrying)
        quarters = [one for one in told.quarters if not any(day in one for day in carrying)]
        assert list(told.gaps(theme)) == quarters


def _one_in_each_quarter() -> list[str]:
    quarters: tuple[DateSpan, ...] = theme_year(YEAR, ()).quarters
    return [one.last.isoformat() for one in quarters]
