"""Chinese, Korean and Vietnamese lunar dates: published days, leap months, and three midnights."""

from datetime import date, timedelta

import pytest

from planner.calendars.chinese import CHINESE_RECKONING, KOREAN_RECKONING, VIETNAMESE_RECKONING
from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.domain.rule import MonthDay

NEW_YEAR = MonthDay(1, 1)
DRAGON_BOAT = MonthDay(5, 5)
MID_AUTUMN = MonthDay(8, 15)
DOUBLE_NINTH = MonthDay(9, 9)
COUNTRIES = [
    pytest.param(CHINESE_RECKONING, id="China"),
    pytest.param(KOREAN_RECKONING, id="Korea"),
    pytest.param(VIETNAMESE_RECKONING, id="Vietnam"),
]


# Singapore: the dates that holidays 0.109 marks as confirmed. Hong Kong: QuantLib, hongkong.cpp.
# Others: exchange_calendars, lunisolar_holidays.py; 2034, which that has a month early, by
# lunar-python 1.4.8.
@pytest.mark.parametrize(
    ("on", "ours"),
    [
        pytest.param(NEW_YEAR, date(2004, 1, 22), id="new year 2004, Singapore"),
        pytest.param(NEW_YEAR, date(2015, 2, 19), id="new year 2015, Singapore"),
        pytest.param(NEW_YEAR, date(2026, 2, 17), id="new year 2026, Singapore"),
        pytest.param(NEW_YEAR, date(2034, 2, 19), id="new year 2034"),
        pytest.param(DRAGON_BOAT, date(2009, 5, 28), id="dragon boats 2009, Hong Kong"),
        pytest.param(DRAGON_BOAT, date(2025, 5, 31), id="dragon boats 2025"),
        pytest.param(DRAGON_BOAT, date(2034, 6, 20), id="dragon boats 2034"),
        pytest.param(MID_AUTUMN, date(2006, 10, 6), id="mid-autumn 2006, after a leap month 7"),
        pytest.param(MID_AUTUMN, date(2026, 9, 25), id="mid-autumn 2026"),
        pytest.param(DOUBLE_NINTH, date(2012, 10, 23), id="double ninth 2012, Hong Kong"),
        pytest.param(DOUBLE_NINTH, date(2025, 10, 29), id="double ninth 2025, Hong Kong"),
    ],
)
def test_keeps_published_days(on: MonthDay, ours: date) -> None:
    assert CHINESE_RECKONING.day_in_year(ours.year, on) == ours


def test_new_year_2027_is_a_day_later_in_korea() -> None:
    # The new moon of 6 February 2027 comes at 23:56 in China and at 0:56 in Korea.
    days = [
        reckoning.day_in_year(2027, NEW_YEAR)
        for reckoning in (CHINESE_RECKONING, KOREAN_RECKONING, VIETNAMESE_RECKONING)
    ]

    assert days == [date(2027, 2, 6), date(2027, 2, 7), date(2027, 2, 6)]


# The table of holidays 0.109 for Vietnam; 2007 was kept so.
@pytest.mark.parametrize("day", [date(2007, 2, 17), date(2030, 2, 2), date(2053, 2, 18)])
def test_tet_is_a_day_earlier_than_in_china(day: date) -> None:
    assert VIETNAMESE_RECKONING.day_in_year(day.year, NEW_YEAR) == day
    assert CHINESE_RECKONING.day_in_year(day.year, NEW_YEAR) == day + timedelta(days=1)


# China: lunar-python 1.4.8. Korea: the astronomy institute's table in korean-lunar-calendar 0.4.
@pytest.mark.parametrize(
    ("reckoning", "year", "leap"),
    [
        pytest.param(CHINESE_RECKONING, 2006, 7, id="China 2006"),
        pytest.param(CHINESE_RECKONING, 2012, 4, id="China 2012"),
        pytest.param(KOREAN_RECKONING, 2012, 3, id="Korea 2012"),
        pytest.param(CHINESE_RECKONING, 2017, 6, id="China 2017"),
        pytest.param(KOREAN_RECKONING, 2017, 5, id="Korea 2017"),
        pytest.param(CHINESE_RECKONING, 2025, 6, id="China 2025"),
        pytest.param(CHINESE_RECKONING, 2033, 11, id="China 2033"),
    ],
)
def test_leap_months(reckoning: Reckoning, year: int, leap: int) -> None:
    assert [month - 12 for month in reckoning.new_months(year) if month > 12] == [leap]


def test_2033_has_its_leap_month_after_the_11th() -> None:
    # Month 8 of 2033 and month 1 of 2034 hold no major solar term either: a rule that leaps at any
    # such month keeps mid-autumn 2033 or the feasts of 2034 a month off.
    assert CHINESE_RECKONING.new_months(2033)[-3:] == (11, 23, 12)
    assert CHINESE_RECKONING.new_months(2034) == tuple(range(1, 13))
    assert CHINESE_RECKONING.day_in_year(2033, MID_AUTUMN) == date(2033, 9, 8)
    assert CHINESE_RECKONING.date_from_native(NativeDate(2033, 23, 1)) == date(2033, 12, 22)


def test_mid_autumn_2089_is_the_earlier_of_two_disputed_days() -> None:
    assert CHINESE_RECKONING.day_in_year(2089, MID_AUTUMN) == date(2089, 9, 18)
    assert KOREAN_RECKONING.day_in_year(2089, MID_AUTUMN) == date(2089, 9, 19)


def test_a_feast_is_kept_in_the_ordinary_month_alone() -> None:
    ordinary, leap = NativeDate(2025, 6, 15), NativeDate(2025, 18, 15)

    assert CHINESE_RECKONING.day_in_year(2025, MonthDay(6, 15)) == date(2025, 7, 9)
    assert CHINESE_RECKONING.native_from_date(date(2025, 7, 9)) == ordinary
    assert CHINESE_RECKONING.native_from_date(date(2025, 8, 8)) == leap


@pytest.mark.parametrize("reckoning", COUNTRIES)
def test_every_day_of_the_almanac_has_a_date_of_its_own(reckoning: Reckoning) -> None:
    days = [date(1999, 1, 1) + timedelta(days=n) for n in range(37620)]

    assert days[-1].year == 2101
    assert all(reckoning.date_from_native(reckoning.native_from_date(day)) == day for day in days)


@pytest.mark.parametrize("reckoning", COUNTRIES)
def test_years_have_12_or_13_months(reckoning: Reckoning) -> None:
    counts = {len(reckoning.new_months(year)) for year in range(1999, 2102)}

    assert counts == {12, 13}


@pytest.mark.parametrize(
    "native",
    [
        pytest.param(NativeDate(2026, 18, 1), id="a leap month that the year lacks"),
        pytest.param(NativeDate(2026, 0, 1), id="month 0"),
        pytest.param(NativeDate(2026, 12, 30), id="day 30 of a month of 29"),
        pytest.param(NativeDate(2026, 1, 0), id="day 0"),
    ],
)
def test_refuses_a_day_that_is_none(native: NativeDate) -> None:
    with pytest.raises(ValueError, match=r"no (day|month)"):
        CHINESE_RECKONING.date_from_native(native)


@pytest.mark.parametrize(
    ("reckoning", "native", "said"),
    [
        pytest.param(
            CHINESE_RECKONING,
            NativeDate(2025, 8, 15),
            "15th day of the 8th month, year of the Snake",
            id="ordinary month",
        ),
        pytest.param(
            CHINESE_RECKONING,
            NativeDate(2025, 18, 1),
            "1st day of the leap 6th month, year of the Snake",
            id="leap month",
        ),
        pytest.param(
            CHINESE_RECKONING,
            NativeDate(2023, 1, 1),
            "1st day of the 1st month, year of the Rabbit",
            id="a rabbit in China",
        ),
        pytest.param(
            VIETNAMESE_RECKONING,
            NativeDate(2023, 1, 1),
            "1st day of the 1st month, year of the Cat",
            id="is a cat in Vietnam",
        ),
    ],
)
def test_writes_the_date_in_words(reckoning: Reckoning, native: NativeDate, said: str) -> None:
    assert reckoning.text_from_native(native) == said
