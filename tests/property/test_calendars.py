"""Laws of the calendars, and the same answers by arithmetic written here a second time."""

from datetime import date, timedelta

from hypothesis import example, given, settings
from hypothesis.strategies import DrawFn, composite, dates, integers, sampled_from

from planner.calendars.easter import FIRST_YEAR, LAST_YEAR, easter_sunday
from planner.calendars.expand import expand
from planner.calendars.gregorian import kday_on_or_after, kday_on_or_before, nth_kday
from planner.calendars.hebrew import date_from_hebrew, hebrew_from_date
from planner.calendars.islamic import date_from_islamic, islamic_from_date
from planner.calendars.julian import date_from_julian, julian_from_date
from planner.calendars.native_date import NativeDate
from planner.calendars.sun import SunAt
from planner.domain.dates import DateSpan
from planner.domain.observance import Begins, Certainty
from planner.domain.rule import (
    CalendarId,
    Computus,
    EasterRule,
    MonthDay,
    MonthDayRule,
    NewMonthRule,
    Rule,
    Weekday,
)
from tests.factories import a_dating, a_place, an_observance

# The first month beyond a published table takes the sky to work out, and is then remembered.
timeless = settings(deadline=None)

ANY_DAY = dates(date(1600, 1, 1), date(2400, 1, 1))
ALMANAC_DAY = dates(date(2000, 1, 1), date(2100, 12, 31))
WEEKDAY = integers(0, 6).map(Weekday)
RULES: list[Rule] = [
    MonthDayRule(calendar=CalendarId.HEBREW, on=MonthDay(7, 15), days=2),
    MonthDayRule(calendar=CalendarId.ISLAMIC, on=MonthDay(9, 1), until=MonthDay(10, 1)),
    MonthDayRule(calendar=CalendarId.JULIAN, on=MonthDay(12, 25)),
    MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(12, 25), until=MonthDay(1, 6)),
    NewMonthRule(calendar=CalendarId.HEBREW),
    EasterRule(computus=Computus.WESTERN, offset_days=-46, days=46),
    EasterRule(computus=Computus.ORTHODOX, offset_days=49),
]


@composite
def windows(draw: DrawFn) -> DateSpan:
    start = draw(ALMANAC_DAY)
    return DateSpan(start, start + timedelta(days=draw(integers(1, 800))))


@given(ANY_DAY)
def test_a_hebrew_date_names_one_day(day: date) -> None:
    assert date_from_hebrew(hebrew_from_date(day)) == day


@timeless
@given(ALMANAC_DAY)
def test_an_islamic_date_names_one_day(day: date) -> None:
    assert date_from_islamic(islamic_from_date(day)) == day


@given(ANY_DAY)
def test_a_julian_date_names_one_day(day: date) -> None:
    assert date_from_julian(julian_from_date(day)) == day


@timeless
@given(ALMANAC_DAY)
def test_native_dates_keep_the_order_of_days_within_a_month(day: date) -> None:
    later = day + timedelta(days=1)

    for native_from in (islamic_from_date, julian_from_date):
        assert native_from(day) < native_from(later)


@given(integers(5000, 6500))
def test_the_hebrew_new_year_is_that_of_the_molad(year: int) -> None:
    assert date_from_hebrew(NativeDate(year, 7, 1)).toordinal() == new_year_by_molad(year)


@given(integers(5000, 6500))
def test_passover_is_163_days_before_the_next_new_year(year: int) -> None:
    passover = date_from_hebrew(NativeDate(year, 1, 15))

    assert new_year_by_molad(year + 1) - passover.toordinal() == 163


@given(integers(5000, 6500))
def test_yom_kippur_is_never_beside_the_sabbath(year: int) -> None:
    assert date_from_hebrew(NativeDate(year, 7, 10)).weekday() not in {4, 6}


def new_year_by_molad(year: int) -> int:
    """Return the R.D. number of Rosh Hashanah, from the mean conjunction and its four delays."""
    before, this, after = (_day_of_molad(one) for one in (year - 1, year, year + 1))
    delay = 2 if after - this == 356 else 1 if this - before == 382 else 0
    # The Hebrew calendar counts from 7 October 3761 BC by the Julian calendar, R.D. -1373427.
    return -1373427 + this + delay


def _day_of_molad(year: int) -> int:
    """Return days since the epoch, with the delays for a late molad and three weekdays."""
    months = (235 * year - 234) // 19
    day = 29 * months + (12084 + 13753 * months) // 25920
    return day + 1 if 3 * (day + 1) % 7 < 3 else day


@given(integers(FIRST_YEAR, LAST_YEAR))
@example(1954)
@example(1981)
def test_western_easter_is_that_of_meeus(year: int) -> None:
    assert easter_sunday(Computus.WESTERN, year) == easter_by_meeus(year)


@given(integers(FIRST_YEAR, LAST_YEAR))
def test_orthodox_easter_is_the_julian_one_of_meeus(year: int) -> None:
    assert easter_sunday(Computus.ORTHODOX, year) == orthodox_easter_by_meeus(year)


def easter_by_meeus(year: int) -> date:
    """Return Easter by Astronomical Algorithms, chapter 8, for the Gregorian calendar."""
    a = year % 19
    b, c = divmod(year, 100)
    d, e = divmod(b, 4)
    g = (b - (b + 8) // 25 + 1) // 3
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    l_ = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * l_) // 451
    month, day = divmod(h + l_ - 7 * m + 114, 31)
    return date(year, month, day + 1)


def orthodox_easter_by_meeus(year: int) -> date:
    """Return Easter by the same chapter for the Julian calendar, as a day of ours."""
    d = (19 * (year % 19) + 15) % 30
    e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
    month, day = divmod(d + e + 114, 31)
    return date_from_julian(NativeDate(year, month, day + 1))


@given(ANY_DAY, WEEKDAY)
def test_a_weekday_is_at_most_six_days_away(day: date, weekday: Weekday) -> None:
    after, before = kday_on_or_after(day, weekday), kday_on_or_before(day, weekday)

    assert after.weekday() == before.weekday() == weekday
    assert timedelta(0) <= after - day < timedelta(days=7)
    assert timedelta(0) <= day - before < timedelta(days=7)


@given(integers(1600, 2400), integers(1, 12), WEEKDAY)
def test_the_last_weekday_is_the_fourth_or_fifth(year: int, month: int, weekday: Weekday) -> None:
    fourth, fifth = (nth_kday(nth, weekday, year, month) for nth in (4, 5))

    assert nth_kday(-1, weekday, year, month) == (fifth or fourth)


@timeless
@given(windows(), sampled_from(RULES), sampled_from(Begins))
def test_what_touches_a_window_is_found_in_any_wider_one(
    window: DateSpan, rule: Rule, begins: Begins
) -> None:
    dating = a_dating(rule, certainty=Certainty.EXPECTED, days_early=1, days_late=1)
    observance = an_observance(datings=(dating,), begins=begins)

    inside = {one.key for one in expand([observance], window)}
    wider = expand([observance], window.widened(before=900, after=900))

    assert inside == {one.key for one in wider if one.marked_span.overlaps(window)}


@timeless
@given(windows(), sampled_from(RULES))
def test_no_cycle_is_found_twice(window: DateSpan, rule: Rule) -> None:
    keys = [one.key for one in expand([an_observance(rule)], window)]

    assert len(keys) == len(set(keys))


@timeless
@given(ALMANAC_DAY, integers(50, 60), integers(-8, 2))
def test_the_sun_keeps_its_order_all_over_the_uk(day: date, latitude: int, longitude: int) -> None:
    sun = SunAt(a_place(latitude=float(latitude), longitude=float(longitude)))

    assert sun.dawn(day) < sun.sunrise(day) < sun.noon(day) < sun.sunset(day)
    assert sun.sunset(day) < sun.nightfall(day) < sun.dawn(day + timedelta(days=1))
