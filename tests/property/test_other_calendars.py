"""Laws of the calendars of smaller faiths, and the same answers by arithmetic from elsewhere."""

from datetime import UTC, date, datetime, time, timedelta

import pytest
from holidays.calendars.persian import _Persian
from hypothesis import given, settings
from hypothesis.strategies import DrawFn, composite, dates, integers, sampled_from

from planner.calendars.badi import AYYAM_I_HA, date_from_badi, naw_ruz
from planner.calendars.ethiopian import date_from_ethiopian
from planner.calendars.expand import expand
from planner.calendars.islamic import islamic_from_date
from planner.calendars.islamic_months import month_number
from planner.calendars.islamic_sighted import start_of_month
from planner.calendars.islamic_tabular import RECKONING as TABULAR
from planner.calendars.julian import date_from_julian
from planner.calendars.nanakshahi import date_from_nanakshahi
from planner.calendars.native_date import NativeDate
from planner.calendars.reckonings import reckoning_of
from planner.calendars.sky import new_moon_after
from planner.calendars.solar_terms import solar_term_findings
from planner.calendars.zoroastrian import KADMI, SHAHENSHAHI
from planner.domain.dates import DateSpan
from planner.domain.rule import (
    CalendarId,
    Horizon,
    MonthDay,
    MonthDayRule,
    MoonPhaseRule,
    NewMonthRule,
    Rule,
    SolarTermRule,
    TwinBirthdayRule,
)
from tests.factories import an_observance

# What asks the sky is worked out once and then remembered.
timeless = settings(deadline=None)

ALMANAC_DAY = dates(date(2000, 1, 1), date(2100, 12, 31))
OTHER_CALENDARS = [
    CalendarId.BADI,
    CalendarId.ETHIOPIAN,
    CalendarId.FASLI,
    CalendarId.ISLAMIC_SIGHTED,
    CalendarId.ISLAMIC_TABULAR,
    CalendarId.KADMI,
    CalendarId.NANAKSHAHI,
    CalendarId.SHAHENSHAHI,
]
# The first of each month of Purewal's calendar, always on these days of ours.
NANAKSHAHI_MONTHS = (
    *("03-14", "04-14", "05-15", "06-15", "07-16", "08-16"),
    *("09-15", "10-15", "11-14", "12-14", "01-13", "02-12"),
)
RULES: list[Rule] = [
    MonthDayRule(calendar=CalendarId.BADI, on=MonthDay(20, 1), days=19),
    MonthDayRule(calendar=CalendarId.BADI, on=MonthDay(19, 1), until=MonthDay(20, 1)),
    MonthDayRule(calendar=CalendarId.SHAHENSHAHI, on=MonthDay(12, 26), days=10),
    MonthDayRule(calendar=CalendarId.ISLAMIC_SIGHTED, on=MonthDay(9, 1), until=MonthDay(10, 1)),
    NewMonthRule(calendar=CalendarId.BADI),
    TwinBirthdayRule(nth=2),
    SolarTermRule(longitude=280, horizon=Horizon.LONDON, offset_days=-3, days=5),
    SolarTermRule(longitude=0, horizon=Horizon.TEHRAN, by_noon=True, days=13),
    MoonPhaseRule(phases=(180,), month=12, horizon=Horizon.LONDON, offset_days=40),
    MoonPhaseRule(phases=(180,), month=5, nth=2, horizon=Horizon.SINGAPORE),
    MoonPhaseRule(phases=(0, 90, 180, 270), month=None, horizon=Horizon.COLOMBO),
]


@composite
def windows(draw: DrawFn) -> DateSpan:
    start = draw(ALMANAC_DAY)
    return DateSpan(start, start + timedelta(days=draw(integers(1, 500))))


@timeless
@given(ALMANAC_DAY, sampled_from(OTHER_CALENDARS))
def test_a_date_of_any_calendar_names_one_day(day: date, calendar: CalendarId) -> None:
    reckoning = reckoning_of(calendar)

    assert reckoning.date_from_native(reckoning.native_from_date(day)) == day


@timeless
@given(ALMANAC_DAY, sampled_from(OTHER_CALENDARS))
def test_native_dates_keep_the_order_of_days(day: date, calendar: CalendarId) -> None:
    native_from = reckoning_of(calendar).native_from_date

    assert native_from(day) < native_from(day + timedelta(days=1))


@timeless
@given(integers(157, 257))
def test_a_badi_year_has_the_days_of_a_solar_one(year: int) -> None:
    length = (naw_ruz(year + 1) - naw_ruz(year)).days
    first = date_from_badi(NativeDate(year, AYYAM_I_HA, 1))
    fast = date_from_badi(NativeDate(year, 20, 1))

    assert (fast - first).days == length - 361
    assert length in {365, 366}


@given(ALMANAC_DAY)
def test_zoroastrian_years_are_365_days_from_16_june_632(day: date) -> None:
    yazdegerd = date_from_julian(NativeDate(632, 6, 16))

    years, left = divmod((day - yazdegerd).days, 365)
    assert KADMI.native_from_date(day) == NativeDate(years + 1, left // 30 + 1, left % 30 + 1)
    in_india = SHAHENSHAHI.native_from_date(day + timedelta(days=30))
    assert in_india == KADMI.native_from_date(day)


@given(integers(1900, 2200))
def test_the_ethiopian_year_begins_with_the_julian_29_august(year: int) -> None:
    before_julian_leap_year = (year + 8) % 4 == 0
    new_year = NativeDate(year + 7, 8, 30 if before_julian_leap_year else 29)

    assert date_from_ethiopian(NativeDate(year, 1, 1)) == date_from_julian(new_year)


@given(integers(500, 700), integers(1, 12))
def test_nanakshahi_months_begin_on_the_same_day_of_ours(year: int, month: int) -> None:
    start = date_from_nanakshahi(NativeDate(year, month, 1))

    assert f"{start:%m-%d}" == NANAKSHAHI_MONTHS[month - 1]
    assert start.year == year + (1468 if month < 11 else 1469)


@given(integers(1300, 1600), integers(1, 12), integers(1, 29))
def test_misri_dates_are_those_of_one_line_of_arithmetic(year: int, month: int, day: int) -> None:
    # As in Calendrical Calculations, with its 14 changed to 11 for the leap years of the Fatimids
    # and its epoch, 16 July 622, to the day before.
    epoch = date_from_julian(NativeDate(622, 7, 15))
    elapsed = 354 * (year - 1) + (11 * year) // 30 + 29 * (month - 1) + month // 2 + day - 1

    assert TABULAR.date_from_native(NativeDate(year, month, day)) == epoch + timedelta(elapsed)


@timeless
@given(integers(month_number(1420, 1), month_number(1526, 1)))
def test_the_moon_is_first_seen_within_three_days_of_conjunction(number: int) -> None:
    start = start_of_month(number)

    noon = datetime.combine(start - timedelta(days=5), time(12), UTC)
    assert timedelta(1) <= start - new_moon_after(noon).date() <= timedelta(3)


@timeless
@given(ALMANAC_DAY)
def test_nobody_in_morocco_is_ahead_of_umm_al_qura(day: date) -> None:
    sighted = reckoning_of(CalendarId.ISLAMIC_SIGHTED).native_from_date(day)

    assert sighted <= islamic_from_date(day)


@pytest.mark.parametrize("year", range(2000, 2101))
def test_nowruz_is_that_of_another_library(year: int) -> None:
    rule = SolarTermRule(longitude=0, horizon=Horizon.TEHRAN, by_noon=True)
    window = DateSpan(date(year, 2, 1), date(year, 5, 1))

    found = {one.cycle: one.span.start for one in solar_term_findings(rule, window)}
    assert found[str(year)] == _Persian().new_year_date(year)


@timeless
@given(windows(), sampled_from(RULES))
def test_what_touches_a_window_is_found_in_any_wider_one(window: DateSpan, rule: Rule) -> None:
    observance = an_observance(rule)

    inside = {one.key for one in expand([observance], window)}
    wider = expand([observance], window.widened(before=400, after=400))

    assert inside == {one.key for one in wider if one.marked_span.overlaps(window)}


@timeless
@given(windows(), sampled_from(RULES))
def test_no_cycle_is_found_twice(window: DateSpan, rule: Rule) -> None:
    keys = [one.key for one in expand([an_observance(rule)], window)]

    assert len(keys) == len(set(keys))
