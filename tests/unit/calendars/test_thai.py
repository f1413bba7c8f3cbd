"""Thai lunar dates: public holidays, years longer by a day or a month, and the table's ends."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from planner.calendars.native_date import NativeDate
from planner.calendars.thai import (
    FIRST_YEAR,
    LAST_YEAR,
    RECKONING,
    date_from_thai,
    kept_in_year,
    thai_from_date,
    thai_text,
)
from planner.domain.rule import MonthDay

MAGHA = MonthDay(3, 15)
VISAKHA = MonthDay(6, 15)
ASALHA = MonthDay(8, 15)
LENT = MonthDay(8, 16)
PAVARANA = MonthDay(11, 15)
LOY_KRATHONG = MonthDay(12, 15)


# Holidays of the Bank of Thailand, from QuantLib's thailand.cpp; those it moved from a weekend
# are left out. Lent was the holiday before 2007.
@pytest.mark.parametrize(
    ("on", "published"),
    [
        pytest.param(
            MAGHA,
            "2001-02-08 2005-02-23 2006-02-13 2008-02-21 2009-02-09 2011-02-18 2012-03-07 "
            "2013-02-25 2014-02-14 2015-03-04 2016-02-22 2018-03-01",
            id="Magha",
        ),
        pytest.param(
            VISAKHA,
            "2000-05-17 2001-05-07 2006-05-12 2007-05-31 2008-05-19 2009-05-08 2010-05-28 "
            "2011-05-17 2012-06-04 2013-05-24 2014-05-13 2015-06-01 2016-05-20 2018-05-29",
            id="Visakha",
        ),
        pytest.param(
            ASALHA,
            "2008-07-17 2009-07-07 2010-07-26 2011-07-15 2012-08-02 2013-07-22 2014-07-11 "
            "2015-07-30 2016-07-19 2018-07-27",
            id="Asalha",
        ),
        pytest.param(LENT, "2000-07-17 2001-07-06 2005-07-22 2006-07-11", id="Lent"),
    ],
)
def test_keeps_published_holidays(on: MonthDay, published: str) -> None:
    days = [date.fromisoformat(one) for one in published.split()]

    assert [RECKONING.day_in_year(day.year, on) for day in days] == days


@pytest.mark.parametrize(
    ("on", "ours"),
    [
        pytest.param(MAGHA, date(2026, 3, 3), id="Magha in month 4"),
        pytest.param(VISAKHA, date(2026, 5, 31), id="Visakha in month 7, not 1 May"),
        pytest.param(ASALHA, date(2026, 7, 29), id="Asalha in the second month 8"),
        pytest.param(LENT, date(2026, 7, 30), id="Lent on the day after"),
        pytest.param(PAVARANA, date(2026, 10, 26), id="Pavarana in month 11"),
        pytest.param(LOY_KRATHONG, date(2026, 11, 24), id="Loy Krathong in month 12"),
    ],
)
def test_2026_has_a_month_more(on: MonthDay, ours: date) -> None:
    assert RECKONING.day_in_year(2026, on) == ours


def test_the_day_added_to_2005_is_where_bangkok_added_it() -> None:
    # The table in holidays 0.109 adds it to 2006, a day early from July 2005 to June 2006.
    assert RECKONING.day_in_year(2005, LENT) == date(2005, 7, 22)
    assert date_from_thai(NativeDate(2005, 7, 30)) == date(2005, 7, 6)
    with pytest.raises(ValueError, match="no day 30"):
        date_from_thai(NativeDate(2006, 7, 30))


@pytest.mark.parametrize(
    ("on", "kept"),
    [
        pytest.param(MonthDay(2, 15), NativeDate(2026, 2, 15), id="before Magha as in any year"),
        pytest.param(MonthDay(3, 15), NativeDate(2026, 4, 15), id="a month later"),
        pytest.param(MonthDay(8, 15), NativeDate(2026, 20, 15), id="in the second month 8"),
        pytest.param(MonthDay(9, 15), NativeDate(2026, 9, 15), id="after Asalha as in any year"),
    ],
)
def test_where_a_longer_year_keeps_a_day(on: MonthDay, kept: NativeDate) -> None:
    assert kept_in_year(2026, on) == kept
    assert kept_in_year(2025, on) == NativeDate(2025, on.month, on.day)


def test_years_have_354_355_or_384_days() -> None:
    starts = [date_from_thai(NativeDate(year, 1, 1)) for year in range(FIRST_YEAR, LAST_YEAR + 1)]
    lengths = {(later - start).days for start, later in pairwise(starts)}

    assert lengths == {354, 355, 384}


def test_every_day_of_the_almanac_has_a_date_of_its_own() -> None:
    days = [date(1999, 1, 1) + timedelta(days=n) for n in range(37620)]

    assert days[-1].year == 2101
    assert all(date_from_thai(thai_from_date(day)) == day for day in days)


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(2025, 20, 1), id="a second month 8 that the year lacks"),
        pytest.param(NativeDate(2025, 13, 1), id="month 13"),
        pytest.param(NativeDate(2027, 7, 30), id="30th day of a month of 29"),
        pytest.param(NativeDate(2025, 1, 0), id="day 0"),
        pytest.param(NativeDate(FIRST_YEAR - 1, 1, 1), id="before the table"),
        pytest.param(NativeDate(LAST_YEAR + 1, 1, 1), id="after the table"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)|not \d{4}"):
        date_from_thai(native)


@pytest.mark.parametrize("day", [date(1989, 11, 27), date(2109, 12, 31), date(2110, 1, 1)])
def test_refuses_days_outside_the_table(day: date) -> None:
    with pytest.raises(ValueError, match="the Thai table holds"):
        thai_from_date(day)


@pytest.mark.parametrize(
    ("native", "said"),
    [
        pytest.param(
            NativeDate(2025, 6, 15), "15th waxing day of the 6th month, 2568 BE", id="full moon"
        ),
        pytest.param(
            NativeDate(2026, 20, 16),
            "1st waning day of the second 8th month, 2569 BE",
            id="second month 8",
        ),
        pytest.param(
            NativeDate(2026, 1, 1), "1st waxing day of the 1st month, 2568 BE", id="in November"
        ),
    ],
)
def test_writes_the_date_in_words(native: NativeDate, said: str) -> None:
    assert thai_text(native) == said
