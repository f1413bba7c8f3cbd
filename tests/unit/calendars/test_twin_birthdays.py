"""The Twin Holy Birthdays against the table of the Bahá’í World Centre, and as kept before it."""

from datetime import date, timedelta

import pytest

from planner.calendars.found import Finding
from planner.calendars.twin_birthdays import twin_birthday_findings
from planner.domain.dates import DateSpan
from planner.domain.rule import TwinBirthdayRule

BIRTH_OF_THE_BAB = TwinBirthdayRule(nth=1)
BIRTH_OF_BAHAULLAH = TwinBirthdayRule(nth=2)

# Month and day of the Birth of the Báb from 2015, by “Bahá’í Dates 172 to 221 B.E.”, Bahá’í World
# Centre 2014, and its calendar file as quoted in the tests of GNU Emacs; read 2026-11-24.
PUBLISHED = (
    *("11-13", "11-01", "10-21", "11-09", "10-29"),
    *("10-18", "11-06", "10-26", "10-16", "11-02"),
    *("10-22", "11-10", "10-30", "10-19", "11-07"),
    *("10-28", "10-17", "11-04", "10-24", "11-12"),
    *("11-01", "10-20", "11-08", "10-29", "10-19"),
    *("11-06", "10-26", "10-15", "11-03", "10-22"),
    *("11-10", "10-30", "10-20", "11-07", "10-28"),
    *("10-17", "11-05", "10-24", "11-11", "11-01"),
    *("10-21", "11-08", "10-29", "10-18", "11-06"),
    *("10-25", "10-14", "11-02", "10-23", "11-10"),
)


@pytest.mark.parametrize(
    ("our_year", "published"), [(2015 + n, day) for n, day in enumerate(PUBLISHED)]
)
def test_the_moon_over_tehran_meets_the_published_table(our_year: int, published: str) -> None:
    day = date.fromisoformat(f"{our_year}-{published}")

    assert birthday(BIRTH_OF_THE_BAB, our_year) == day
    assert birthday(BIRTH_OF_BAHAULLAH, our_year) == day + timedelta(days=1)


def test_a_moon_after_sunset_belongs_to_the_next_day() -> None:
    # The letter of the Department of the Secretariat of 24 November 2014 on just this year: the
    # new moon after sunset on 11 November falls on 9 Qudrat, the birthdays on the two days after.
    (found,) = findings_in(BIRTH_OF_THE_BAB, 2015)

    assert found.span.start == date(2015, 11, 13)
    assert found.native_date == "10 Qudrat 172 BE"
    assert found.cycle == "172"


@pytest.mark.parametrize("our_year", [2000, 2007, 2014])
def test_before_2015_the_west_kept_20_october_and_12_november(our_year: int) -> None:
    assert birthday(BIRTH_OF_THE_BAB, our_year) == date(our_year, 10, 20)
    assert birthday(BIRTH_OF_BAHAULLAH, our_year) == date(our_year, 11, 12)


def birthday(rule: TwinBirthdayRule, our_year: int) -> date:
    (found,) = findings_in(rule, our_year)
    return found.span.start


def findings_in(rule: TwinBirthdayRule, our_year: int) -> list[Finding]:
    window = DateSpan(date(our_year, 1, 1), date(our_year + 1, 1, 1))
    return [one for one in twin_birthday_findings(rule, window) if one.span.overlaps(window)]
