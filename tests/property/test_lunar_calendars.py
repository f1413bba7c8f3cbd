"""Laws of the lunar calendars of East and South-East Asia, and other tables of the same days."""

from datetime import UTC, date, datetime, time, timedelta, timezone
from itertools import pairwise

from holidays.calendars.chinese import (
    CHINESE_CALENDAR,
    KOREAN_CALENDAR,
    VIETNAMESE_CALENDAR,
    _ChineseLunisolar,
)
from holidays.calendars.thai import _ThaiLunisolar
from hypothesis import example, given, settings
from hypothesis.strategies import dates, integers, sampled_from

from planner.calendars.chinese import CHINESE_RECKONING, KOREAN_RECKONING, VIETNAMESE_RECKONING
from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.calendars.sky import moon_longitude, sun_longitude, sun_longitude_after
from planner.calendars.thai import RECKONING as THAI_RECKONING
from planner.calendars.tibetan import RECKONING as TIBETAN_RECKONING
from planner.domain.rule import MonthDay

# A year of new moons takes the sky to work out, and is then remembered.
timeless = settings(deadline=None)

ALMANAC_DAY = dates(date(1999, 1, 1), date(2101, 12, 31))
ALMANAC_YEAR = integers(1999, 2101)
TABLED_YEAR = integers(1999, 2100)
SKY_RECKONINGS = [CHINESE_RECKONING, KOREAN_RECKONING, VIETNAMESE_RECKONING]
RECKONINGS = [*SKY_RECKONINGS, TIBETAN_RECKONING, THAI_RECKONING]
FEASTS = {
    "LUNAR_NEW_YEAR": MonthDay(1, 1),
    "HUNG_KINGS": MonthDay(3, 10),
    "BUDDHA_BIRTHDAY": MonthDay(4, 8),
    "DRAGON_BOAT": MonthDay(5, 5),
    "MID_AUTUMN": MonthDay(8, 15),
    "DOUBLE_NINTH": MonthDay(9, 9),
}
# Where holidays 0.109 has no table of the country, it gives the day of China.
TABLES = [
    *((CHINESE_RECKONING, CHINESE_CALENDAR, feast) for feast in FEASTS),
    (KOREAN_RECKONING, KOREAN_CALENDAR, "LUNAR_NEW_YEAR"),
    (KOREAN_RECKONING, KOREAN_CALENDAR, "BUDDHA_BIRTHDAY"),
    (KOREAN_RECKONING, KOREAN_CALENDAR, "MID_AUTUMN"),
    (VIETNAMESE_RECKONING, VIETNAMESE_CALENDAR, "LUNAR_NEW_YEAR"),
    (VIETNAMESE_RECKONING, VIETNAMESE_CALENDAR, "HUNG_KINGS"),
]


@timeless
@given(sampled_from(RECKONINGS), ALMANAC_DAY)
def test_a_lunar_date_names_one_day(reckoning: Reckoning, day: date) -> None:
    assert reckoning.date_from_native(reckoning.native_from_date(day)) == day


@timeless
@given(sampled_from([*SKY_RECKONINGS, THAI_RECKONING]), ALMANAC_YEAR)
def test_months_follow_each_other_with_29_or_30_days(reckoning: Reckoning, year: int) -> None:
    following = [(year, month) for month in reckoning.new_months(year)] + [(year + 1, 1)]
    starts = [reckoning.date_from_native(NativeDate(*month, 1)) for month in following]

    assert {(later - start).days for start, later in pairwise(starts)} == {29, 30}


@timeless
@given(sampled_from(RECKONINGS), ALMANAC_DAY)
def test_two_days_on_end_are_told_apart(reckoning: Reckoning, day: date) -> None:
    assert reckoning.text_of(day) != reckoning.text_of(day + timedelta(days=1))


@timeless
@given(sampled_from(RECKONINGS), ALMANAC_YEAR, integers(1, 12))
def test_the_moon_is_full_about_the_15th(reckoning: Reckoning, year: int, month: int) -> None:
    day = reckoning.day_in_year(year, MonthDay(month, 15))

    assert day is not None
    noon_in_east_asia = datetime.combine(day, time(5), UTC)
    ahead = (moon_longitude(noon_in_east_asia) - sun_longitude(noon_in_east_asia)) % 360
    assert 145 < ahead < 215


@timeless
@given(sampled_from([8, 9, 7]), ALMANAC_YEAR)
def test_month_11_holds_the_solstice(hours: int, year: int) -> None:
    reckoning = SKY_RECKONINGS[[8, 9, 7].index(hours)]
    solstice = sun_longitude_after(270.0, datetime(year, 12, 1, tzinfo=UTC))
    day = solstice.astimezone(timezone(timedelta(hours=hours))).date()

    assert reckoning.native_from_date(day).month == 11


@timeless
@given(sampled_from(TABLES), TABLED_YEAR)
@example((CHINESE_RECKONING, CHINESE_CALENDAR, "MID_AUTUMN"), 2033)
@example((CHINESE_RECKONING, CHINESE_CALENDAR, "MID_AUTUMN"), 2089)
@example((KOREAN_RECKONING, KOREAN_CALENDAR, "LUNAR_NEW_YEAR"), 2027)
def test_feasts_are_those_of_the_tables(table: tuple[Reckoning, str, str], year: int) -> None:
    reckoning, calendar, feast = table
    published, _ = _ChineseLunisolar()._get_holiday(feast, year, calendar)

    assert reckoning.day_in_year(year, FEASTS[feast]) == published


@given(integers(1991, 2100))
@example(2026)
def test_thai_feasts_are_those_of_the_table(year: int) -> None:
    table = _ThaiLunisolar()
    published = (
        table.makha_bucha_date(year),
        table.visakha_bucha_date(year),
        table.asarnha_bucha_date(year),
        table.loy_krathong_date(year),
    )
    kept = tuple(
        THAI_RECKONING.day_in_year(year, on)
        for on in (MonthDay(3, 15), MonthDay(6, 15), MonthDay(8, 15), MonthDay(12, 15))
    )

    # The table is a day early for a year, as tests/unit/calendars/test_thai.py shows.
    assert kept == published or year in {2005, 2006}
