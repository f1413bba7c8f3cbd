"""The usual date learns of the days that other practices keep."""

from datetime import date

import pytest

from planner.calendars.differing import with_differences
from planner.domain.dates import one_day
from planner.domain.observance import Certainty, Practice
from planner.domain.occurrence import Occurrence
from tests.factories import a_practice, an_occurrence

INDIA = a_practice("india", name="India")
UK = a_practice("uk", name="UK sunrise", usual=False)
KADMI = a_practice("kadmi", name="Kadmi", usual=False)
CHOSEN = a_practice("uk", name="UK sunrise", usual=False, choice="Sunrise in India, or in the UK")


def on(day: int, practice: Practice = INDIA, **changes: object) -> Occurrence:
    first = date(2026, 11, day)
    return an_occurrence(practice=practice, cycle="2083", span=one_day(first), **changes)


def usual_of(*occurrences: Occurrence) -> Occurrence:
    (found,) = (one for one in with_differences(occurrences) if one.practice.usual)
    return found


@pytest.mark.parametrize(
    ("others", "earliest", "latest", "note"),
    [
        pytest.param([on(8, UK)], 8, 9, "UK sunrise: Sunday 8 November 2026.", id="the day before"),
        pytest.param([on(11, UK)], 9, 11, "UK sunrise: Wednesday 11 November 2026.", id="later"),
        pytest.param(
            [on(8, UK), on(10, KADMI)],
            8,
            10,
            "UK sunrise: Sunday 8 November 2026. Kadmi: Tuesday 10 November 2026.",
            id="on both sides",
        ),
    ],
)
def test_widens_the_usual_date(
    others: list[Occurrence], earliest: int, latest: int, note: str
) -> None:
    found = usual_of(on(9), *others)

    assert (found.earliest, found.latest) == (date(2026, 11, earliest), date(2026, 11, latest))
    assert found.note == note
    assert found.span == one_day(date(2026, 11, 9))


@pytest.mark.parametrize(
    "other",
    [
        pytest.param(on(9, UK), id="the same day"),
        pytest.param(on(12, UK), id="three days away, another day altogether"),
        pytest.param(on(8, a_practice("smarta")), id="another usual practice"),
        pytest.param(on(8, UK, certainty=Certainty.EXPECTED), id="not yet announced"),
    ],
)
def test_leaves_the_usual_date_alone(other: Occurrence) -> None:
    usual = on(9)

    assert usual in list(with_differences([usual, other]))


def test_an_expected_date_keeps_its_own_window() -> None:
    expected = on(
        9,
        certainty=Certainty.EXPECTED,
        earliest=date(2026, 11, 9),
        latest=date(2026, 11, 10),
    )

    assert usual_of(expected, on(8, UK)) == expected


def test_keeps_the_window_and_note_that_were_there() -> None:
    torn = on(9, earliest=date(2026, 11, 9), latest=date(2026, 11, 10), note="Ask the person.")
    found = usual_of(torn, on(8, UK))

    assert (found.earliest, found.latest) == (date(2026, 11, 8), date(2026, 11, 10))
    assert found.note == "Ask the person. UK sunrise: Sunday 8 November 2026."


def test_the_unusual_date_is_given_as_it_is() -> None:
    unusual = on(8, UK)

    assert unusual in list(with_differences([on(9), unusual]))


def test_cycles_are_not_compared() -> None:
    other_year = an_occurrence(practice=UK, cycle="2084", span=one_day(date(2026, 11, 8)))

    assert usual_of(on(9), other_year) == on(9)


def test_a_custom_of_its_own_bears_on_none_of_several_usual_ones() -> None:
    thai, chinese = on(9, a_practice("thai")), on(10, a_practice("chinese"))

    found = list(with_differences([thai, chinese, on(11, KADMI)]))
    assert thai in found
    assert chinese in found


def test_a_way_of_dating_the_same_days_bears_on_each_usual_one() -> None:
    found = with_differences([on(9), on(10, a_practice("smarta")), on(8, CHOSEN)])

    assert [one.earliest for one in found if one.practice.usual] == [date(2026, 11, 8)] * 2


def test_a_name_opens_its_sentence() -> None:
    by_sighting = a_practice("local-sighting", name="local sighting", usual=False)

    assert usual_of(on(9), on(8, by_sighting)).note == "Local sighting: Sunday 8 November 2026."
