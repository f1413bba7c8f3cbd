"""What each kind of rule finds: cycles, moved fasts, leap months, days that a year lacks."""

from datetime import date

import pytest

from planner.calendars.finding import findings_of
from planner.calendars.found import Finding
from planner.domain.dates import DateSpan, one_day
from planner.domain.rule import (
    CalendarId,
    Computus,
    DatedRule,
    DayInMonthRule,
    EasterRule,
    KdayOnOrAfterRule,
    MonthDay,
    MonthDayRule,
    NewMonthRule,
    NthKdayRule,
    Weekday,
    WeekdayMove,
)

HEBREW, ISLAMIC = CalendarId.HEBREW, CalendarId.ISLAMIC
MONDAY, FRIDAY, SATURDAY, SUNDAY = (Weekday(day) for day in (0, 4, 5, 6))
OFF_SHABBAT = (WeekdayMove(SATURDAY, 1),)

YOM_KIPPUR = MonthDayRule(calendar=HEBREW, on=MonthDay(7, 10))
TEVET_10 = MonthDayRule(calendar=HEBREW, on=MonthDay(10, 10))
HANUKKAH = MonthDayRule(calendar=HEBREW, on=MonthDay(9, 25), days=8)
YOM_HASHOAH = MonthDayRule(
    calendar=HEBREW,
    on=MonthDay(1, 27),
    moves=(WeekdayMove(FRIDAY, -1), WeekdayMove(SUNDAY, 1)),
)
YOM_HAATZMAUT = MonthDayRule(
    calendar=HEBREW,
    on=MonthDay(2, 5),
    moves=(WeekdayMove(FRIDAY, -1), WeekdayMove(SATURDAY, -2), WeekdayMove(MONDAY, 1)),
)
RAMADAN = MonthDayRule(calendar=ISLAMIC, on=MonthDay(9, 1), until=MonthDay(10, 1))
EID_AL_FITR = MonthDayRule(calendar=ISLAMIC, on=MonthDay(10, 1))
LENT = EasterRule(computus=Computus.WESTERN, offset_days=-46, days=46)


def year(number: int) -> DateSpan:
    return DateSpan(date(number, 1, 1), date(number + 1, 1, 1))


def found(rule: DatedRule, window: DateSpan) -> list[Finding]:
    return [one for one in findings_of(rule, window) if one.span.overlaps(window)]


def only(rule: DatedRule, window: DateSpan) -> Finding:
    (finding,) = found(rule, window)
    return finding


@pytest.mark.parametrize(
    ("rule", "in_year", "cycle", "first", "days", "native"),
    [
        pytest.param(
            YOM_KIPPUR, 2026, "5787", date(2026, 9, 21), 1, "10 Tishrei 5787", id="Hebrew"
        ),
        pytest.param(
            EID_AL_FITR, 2026, "1447", date(2026, 3, 20), 1, "1 Shawwal 1447", id="Islamic"
        ),
        pytest.param(
            HANUKKAH, 2026, "5787", date(2026, 12, 5), 8, "25 Kislev 5787", id="eight days"
        ),
        pytest.param(
            RAMADAN, 2026, "1447", date(2026, 2, 18), 30, "1 Ramadan 1447", id="a month of 30"
        ),
        pytest.param(
            RAMADAN, 2025, "1446", date(2025, 3, 1), 29, "1 Ramadan 1446", id="a month of 29"
        ),
        pytest.param(
            MonthDayRule(calendar=HEBREW, on=MonthDay(1, 16), until=MonthDay(3, 6)),
            2027,
            "5787",
            date(2027, 4, 23),
            49,
            "16 Nisan 5787",
            id="the Omer",
        ),
        pytest.param(
            MonthDayRule(calendar=HEBREW, on=MonthDay(6, 1), until=MonthDay(7, 1)),
            2027,
            "5787",
            date(2027, 9, 3),
            29,
            "1 Elul 5787",
            id="until the next Hebrew year",
        ),
        pytest.param(
            MonthDayRule(calendar=CalendarId.JULIAN, on=MonthDay(12, 25)),
            2027,
            "2026",
            date(2027, 1, 7),
            1,
            "25 December 2026 in the Julian calendar",
            id="Julian",
        ),
        pytest.param(
            MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(12, 25)),
            2027,
            "2027",
            date(2027, 12, 25),
            1,
            "",
            id="our own calendar",
        ),
        pytest.param(
            LENT, 2027, "2027", date(2027, 2, 10), 46, "46 days before Easter Sunday", id="Lent"
        ),
        pytest.param(
            EasterRule(computus=Computus.ORTHODOX, offset_days=0),
            2027,
            "2027",
            date(2027, 5, 2),
            1,
            "Orthodox Easter Sunday",
            id="Orthodox Easter",
        ),
        pytest.param(
            NthKdayRule(month=11, weekday=SUNDAY, nth=2),
            2026,
            "2026",
            date(2026, 11, 8),
            1,
            "",
            id="Remembrance Sunday",
        ),
        pytest.param(
            NthKdayRule(month=3, weekday=SUNDAY, nth=-1),
            2027,
            "2027",
            date(2027, 3, 28),
            1,
            "",
            id="clocks go forward",
        ),
        pytest.param(
            KdayOnOrAfterRule(on=MonthDay(11, 27), weekday=SUNDAY),
            2027,
            "2027",
            date(2027, 11, 28),
            1,
            "",
            id="Advent Sunday",
        ),
    ],
)
def test_finds_days_cycle_and_native_date(
    rule: DatedRule, in_year: int, cycle: str, first: date, days: int, native: str
) -> None:
    finding = next(one for one in found(rule, year(in_year)) if one.cycle == cycle)

    assert finding.span.start == first
    assert finding.span.length == days
    assert finding.native_date == native


def test_eid_al_fitr_falls_twice_in_2033() -> None:
    eids = found(EID_AL_FITR, year(2033))

    assert [(one.cycle, one.span.start) for one in eids] == [
        ("1454", date(2033, 1, 2)),
        ("1455", date(2033, 12, 23)),
    ]


def test_ten_tevet_falls_twice_in_2020_and_never_in_2019() -> None:
    assert found(TEVET_10, year(2019)) == []
    assert [one.span.start for one in found(TEVET_10, year(2020))] == [
        date(2020, 1, 7),
        date(2020, 12, 25),
    ]


def test_night_journey_falls_twice_in_2027() -> None:
    rule = MonthDayRule(calendar=ISLAMIC, on=MonthDay(7, 27))

    assert [one.span.start for one in found(rule, year(2027))] == [
        date(2027, 1, 5),
        date(2027, 12, 25),
    ]


@pytest.mark.parametrize(
    ("rule", "in_year", "kept", "moved_from"),
    [
        pytest.param(
            MonthDayRule(calendar=HEBREW, on=MonthDay(5, 9), moves=OFF_SHABBAT),
            2022,
            date(2022, 8, 7),
            "Saturday 6 August 2022",
            id="Tisha B'Av to Sunday",
        ),
        pytest.param(
            MonthDayRule(calendar=HEBREW, on=MonthDay(4, 17), moves=OFF_SHABBAT),
            2029,
            date(2029, 7, 1),
            "Saturday 30 June 2029",
            id="17 Tammuz to Sunday",
        ),
        pytest.param(
            MonthDayRule(calendar=HEBREW, on=MonthDay(7, 3), moves=OFF_SHABBAT),
            2028,
            date(2028, 9, 24),
            "Saturday 23 September 2028",
            id="Gedaliah to Sunday",
        ),
        pytest.param(
            MonthDayRule(calendar=HEBREW, on=MonthDay(12, 13), moves=(WeekdayMove(SATURDAY, -2),)),
            2024,
            date(2024, 3, 21),
            "Saturday 23 March 2024",
            id="Fast of Esther to Thursday",
        ),
        pytest.param(
            YOM_HASHOAH,
            2024,
            date(2024, 5, 6),
            "Sunday 5 May 2024",
            id="Yom HaShoah off Sunday",
        ),
        pytest.param(
            YOM_HASHOAH,
            2025,
            date(2025, 4, 24),
            "Friday 25 April 2025",
            id="Yom HaShoah off Friday",
        ),
        pytest.param(
            YOM_HAATZMAUT,
            2024,
            date(2024, 5, 14),
            "Monday 13 May 2024",
            id="Yom HaAtzmaut off Monday",
        ),
    ],
)
def test_a_day_moves_off_its_weekday_and_says_so(
    rule: MonthDayRule, in_year: int, kept: date, moved_from: str
) -> None:
    finding = only(rule, year(in_year))

    assert finding.span == one_day(kept)
    assert finding.note == f"Moved from {moved_from}."


def test_a_fast_on_another_weekday_stays() -> None:
    rule = MonthDayRule(calendar=HEBREW, on=MonthDay(5, 9), moves=OFF_SHABBAT)

    finding = only(rule, year(2026))

    assert finding.span == one_day(date(2026, 7, 23))
    assert finding.note == ""


@pytest.mark.parametrize(
    ("in_year", "expected"),
    [
        pytest.param(2024, date(2024, 3, 24), id="second Adar"),
        pytest.param(2026, date(2026, 3, 3), id="only Adar"),
    ],
)
def test_purim_is_kept_in_the_second_adar(in_year: int, expected: date) -> None:
    rule = MonthDayRule(calendar=HEBREW, on=MonthDay(12, 14))

    assert only(rule, year(in_year)).span == one_day(expected)


def test_a_year_without_the_day_is_passed_over() -> None:
    leap_day = MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(2, 29))
    window = DateSpan(date(2025, 1, 1), date(2033, 1, 1))

    assert [one.cycle for one in found(leap_day, window)] == ["2028", "2032"]


def test_refuses_an_end_that_never_comes() -> None:
    rule = MonthDayRule(calendar=ISLAMIC, on=MonthDay(9, 1), until=MonthDay(9, 31))

    with pytest.raises(ValueError, match=r"no day .* ends"):
        found(rule, year(2027))


# Wesak of Malaysia as the holidays library 0.109 has it: in the third Chinese month where the 15th
# of the fourth is in June. Of two in May, Malaysia took the first in 2007 (Buddhist Channel).
@pytest.mark.parametrize(
    "day",
    [
        *(date(2001, 5, 7), date(2003, 5, 15), date(2004, 5, 3), date(2005, 5, 22)),
        *(date(2006, 5, 12), date(2007, 5, 1), date(2008, 5, 19), date(2009, 5, 9)),
        *(date(2010, 5, 28), date(2011, 5, 17), date(2012, 5, 5), date(2013, 5, 24)),
        *(date(2014, 5, 13), date(2015, 5, 3), date(2016, 5, 21), date(2017, 5, 10)),
        *(date(2018, 5, 29), date(2019, 5, 19), date(2020, 5, 7), date(2021, 5, 26)),
        *(date(2022, 5, 15), date(2023, 5, 4), date(2024, 5, 22), date(2025, 5, 12)),
        date(2027, 5, 20),
    ],
    ids=str,
)
def test_a_day_of_any_month_that_falls_in_may(day: date) -> None:
    rule = DayInMonthRule(calendar=CalendarId.CHINESE, day=15, month=5)

    (one,) = found(rule, year(day.year))

    assert (one.cycle, one.span) == (str(day.year), one_day(day))


def test_a_month_may_lack_the_day_of_another_calendar() -> None:
    rule = DayInMonthRule(calendar=CalendarId.CHINESE, day=15, month=2)

    assert found(rule, year(2018)) == []


def test_new_months_open_on_the_30th_and_skip_tishrei() -> None:
    window = DateSpan(date(2026, 8, 1), date(2026, 12, 1))

    months = found(NewMonthRule(calendar=HEBREW), window)

    assert [(one.cycle, one.span.start, one.span.length, one.native_date) for one in months] == [
        ("5786-06", date(2026, 8, 13), 2, "30 Av 5786 and 1 Elul 5786"),
        ("5787-08", date(2026, 10, 11), 2, "30 Tishrei 5787 and 1 Cheshvan 5787"),
        ("5787-09", date(2026, 11, 10), 2, "30 Cheshvan 5787 and 1 Kislev 5787"),
    ]


def test_a_month_after_29_days_opens_on_one_day() -> None:
    window = DateSpan(date(2027, 5, 1), date(2027, 6, 15))

    months = found(NewMonthRule(calendar=HEBREW), window)

    assert [(one.cycle, one.span) for one in months] == [
        ("5787-02", DateSpan(date(2027, 5, 7), date(2027, 5, 9))),
        ("5787-03", one_day(date(2027, 6, 6))),
    ]


def test_new_months_of_islam_have_one_day() -> None:
    window = DateSpan(date(2026, 2, 1), date(2026, 4, 1))

    months = found(NewMonthRule(calendar=ISLAMIC), window)

    assert [(one.cycle, one.span.length) for one in months] == [("1447-09", 1), ("1447-10", 1)]
