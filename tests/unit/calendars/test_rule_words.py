"""Each kind of rule has its plain sentence."""

from datetime import date
from typing import get_args

import pytest

from planner.calendars.rule_words import rule_words
from planner.domain.place import Nation
from planner.domain.rule import (
    AnnouncedDays,
    AnnouncedRule,
    BankHolidayRule,
    CalendarId,
    Computus,
    DailyRule,
    DayInMonthRule,
    DayOfTwo,
    EasterRule,
    FirstMoonRule,
    Horizon,
    KdayBeforeRule,
    KdayOnOrAfterRule,
    LunarCustom,
    LunarDay,
    LunarDayRule,
    MonthDay,
    MonthDayRule,
    MonthDaysRule,
    MonthlyKdayRule,
    MoonPhaseRule,
    NakshatraRule,
    NewMonthRule,
    NthKdayRule,
    PartOfDay,
    Rule,
    SankrantiDay,
    SankrantiRule,
    SolarTermRule,
    TwinBirthdayRule,
    UndatedRule,
    Weekday,
    WeekdayMove,
    WeeklyRule,
)

MONDAY, FRIDAY, SATURDAY, SUNDAY = (Weekday(day) for day in (0, 4, 5, 6))
DIWALI = LunarDay(month=7, tithis=(30,), held_at=PartOfDay.DUSK)

SENTENCES: dict[str, tuple[Rule, str]] = {
    "a civil date": (
        MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(12, 25)),
        "25 December in the civil calendar.",
    ),
    "a date of another calendar": (
        MonthDayRule(calendar=CalendarId.HEBREW, on=MonthDay(7, 10)),
        "10 Tishrei in the Jewish calendar.",
    ),
    "a date that a number names": (
        MonthDayRule(calendar=CalendarId.CHINESE, on=MonthDay(8, 15)),
        "The 15th day of the 8th month in the Chinese calendar, by the clock of China.",
    ),
    "days before a date of another calendar": (
        MonthDayRule(calendar=CalendarId.HEBREW, on=MonthDay(7, 10), offset_days=-1),
        "1 day before 10 Tishrei in the Jewish calendar.",
    ),
    "a date that moves": (
        MonthDayRule(
            calendar=CalendarId.HEBREW,
            on=MonthDay(12, 13),
            moves=(WeekdayMove(SATURDAY, -2), WeekdayMove(SUNDAY, 1)),
        ),
        (
            "13 Adar in the Jewish calendar. Where that is a Saturday, it moves 2 days earlier. "
            "Where that is a Sunday, it moves a day later."
        ),
    ),
    "a day of any month that falls in one of ours": (
        DayInMonthRule(calendar=CalendarId.CHINESE, day=15, month=5),
        (
            "The first day in May that is the 15th of some month in the Chinese calendar, by the "
            "clock of China."
        ),
    ),
    "several days a year": (
        MonthDaysRule(calendar=CalendarId.FASLI, dates=(MonthDay(2, 11), MonthDay(4, 11))),
        ("On 11 Ardibehesht and 11 Tir in the Fasli calendar, which begins at the spring equinox."),
    ),
    "new months": (
        NewMonthRule(calendar=CalendarId.HEBREW),
        "The first day of each month in the Jewish calendar.",
    ),
    "a weekday on or after a date": (
        KdayOnOrAfterRule(on=MonthDay(11, 27), weekday=SUNDAY),
        "The first Sunday on or after 27 November in the civil calendar.",
    ),
    "a weekday before a date": (
        KdayBeforeRule(
            calendar=CalendarId.HEBREW, on=MonthDay(7, 1), weekday=SUNDAY, at_least_days=4
        ),
        "The last Sunday at least 4 days before 1 Tishrei in the Jewish calendar.",
    ),
    "Easter itself": (
        EasterRule(computus=Computus.ORTHODOX, offset_days=0),
        "Easter Sunday, by the Orthodox reckoning.",
    ),
    "days before Easter": (
        EasterRule(computus=Computus.WESTERN, offset_days=-46),
        "46 days before Easter Sunday, by the Western reckoning.",
    ),
    "the third such weekday": (
        NthKdayRule(month=1, weekday=SUNDAY, nth=3),
        "The third Sunday of January.",
    ),
    "the last such weekday": (
        NthKdayRule(month=5, weekday=MONDAY, nth=-1),
        "The last Monday of May.",
    ),
    "the last but one such weekday": (
        NthKdayRule(month=5, weekday=MONDAY, nth=-2),
        "The second last Monday of May.",
    ),
    "announced days": (
        AnnouncedRule(announced=(AnnouncedDays(date(2026, 7, 1), date(2026, 7, 31)),)),
        "On the dates that its organiser announces for each year.",
    ),
    "a bank holiday": (
        BankHolidayRule(nation=Nation.SCOTLAND, title="Boxing Day"),
        "As gov.uk publishes it; beyond the published years, by the rule in law.",
    ),
    "a lunar day": (
        LunarDayRule(on=DIWALI, horizon=Horizon.DELHI),
        "The day that has the lunar day at dusk in Delhi; where two do, the first.",
    ),
    "the day after a lunar day with a custom": (
        LunarDayRule(
            on=LunarDay(month=12, tithis=(15,), held_at=PartOfDay.DUSK, custom=LunarCustom.BONFIRE),
            horizon=Horizon.DELHI,
            offset_days=1,
        ),
        (
            "The day that has the lunar day at dusk in Delhi. The bonfire is not lit in the first "
            "half of the full moon’s lunar day (Bhadra), so it may move to the next evening. It "
            "is kept a day after that."
        ),
    ),
    "a Friday before a lunar day": (
        LunarDayRule(
            on=LunarDay(month=5, tithis=(15,), held_at=PartOfDay.SUNRISE, weekday=FRIDAY),
            horizon=Horizon.CHENNAI,
            offset_days=-2,
        ),
        (
            "The day that has the lunar day at sunrise in Chennai; where two do, the first. It is "
            "kept on the last Friday up to that day. It is kept 2 days before that."
        ),
    ),
    "the sun in one sign": (
        SankrantiRule(sign=10, day=SankrantiDay.BEFORE_SUNSET, horizon=Horizon.DELHI),
        (
            "The sun enters its sign of the Indian zodiac: that day, or the next where the sun has "
            "set, in Delhi."
        ),
    ),
    "the sun in each sign": (
        SankrantiRule(sign=None, day=SankrantiDay.SUNRISE, horizon=Horizon.AMRITSAR),
        (
            "The sun enters each sign of the Indian zodiac: the day, counted from sunrise to "
            "sunrise, that holds the moment, in Amritsar."
        ),
    ),
    "a star at sunrise": (
        NakshatraRule(
            sign=5,
            nakshatra=22,
            held_at=PartOfDay.SUNRISE,
            of_two=DayOfTwo.LAST,
            horizon=Horizon.KOCHI,
        ),
        "The moon stands in the star of the day at sunrise in Kochi in Kerala, in its solar month.",
    ),
    "a star for most of the day": (
        NakshatraRule(
            sign=10, nakshatra=8, held_at=None, of_two=DayOfTwo.LAST, horizon=Horizon.CHENNAI
        ),
        "The moon stands in the star of the day most of the day in Chennai, in its solar month.",
    ),
    "a moon of a month": (
        MoonPhaseRule(phases=(180,), month=5, horizon=Horizon.LONDON),
        "The first full moon of May, by the clock of London.",
    ),
    "the first moon from a day on": (
        FirstMoonRule(
            phase=180, on=MonthDay(5, 6), counted_at=Horizon.DELHI, horizon=Horizon.JAKARTA
        ),
        "The first full moon from 6 May in Delhi, by the clock of Jakarta.",
    ),
    "every moon": (
        MoonPhaseRule(phases=(0, 180), month=None, horizon=Horizon.LONDON, offset_days=1),
        "Every new moon and full moon, by the clock of London. It is kept a day after that.",
    ),
    "a solstice": (
        SolarTermRule(longitude=270, horizon=Horizon.LONDON),
        "The day of the December solstice, by the clock of London.",
    ),
    "the new year of Iran": (
        SolarTermRule(longitude=0, horizon=Horizon.TEHRAN, by_noon=True, offset_days=-1),
        (
            "1 day before the day of the March equinox, by the clock of Tehran. A moment after "
            "noon counts for the next day."
        ),
    ),
    "the sun at some degree": (
        SolarTermRule(longitude=15, horizon=Horizon.BEIJING),
        "The day of the sun at 15 degrees, by the clock of China.",
    ),
    "a twin birthday": (
        TwinBirthdayRule(nth=2),
        "The second day after the eighth new moon that follows Naw-Ruz, at Tehran.",
    ),
    "some weekdays": (
        WeeklyRule(weekdays=(MONDAY, FRIDAY, SATURDAY)),
        "Every Monday, Friday and Saturday.",
    ),
    "once a month": (
        MonthlyKdayRule(weekday=SUNDAY, nth=1),
        "The first Sunday of every month.",
    ),
    "every day": (DailyRule(), "Every day."),
    "every day of a season": (DailyRule(season="islam.ramadan"), "Every day of its season."),
    "no date": (UndatedRule(), "It has no date of its own."),
}


@pytest.mark.parametrize(("rule", "said"), SENTENCES.values(), ids=SENTENCES)
def test_says_the_rule(rule: Rule, said: str) -> None:
    assert rule_words(rule) == said


def test_every_kind_of_rule_is_said() -> None:
    assert {type(rule) for rule, _ in SENTENCES.values()} == set(get_args(Rule))


@pytest.mark.parametrize("calendar", CalendarId)
def test_every_calendar_has_words(calendar: CalendarId) -> None:
    assert rule_words(NewMonthRule(calendar=calendar)).endswith(".")


@pytest.mark.parametrize("custom", LunarCustom)
def test_every_custom_has_words(custom: LunarCustom) -> None:
    on = LunarDay(month=5, tithis=(15,), held_at=PartOfDay.SUNRISE, custom=custom)
    plain = LunarDay(month=5, tithis=(15,), held_at=PartOfDay.SUNRISE)

    said = rule_words(LunarDayRule(on=on, horizon=Horizon.DELHI))
    assert len(said) > len(rule_words(LunarDayRule(on=plain, horizon=Horizon.DELHI)))


def test_every_part_of_the_day_and_every_place_has_words_of_its_own() -> None:
    said = {
        rule_words(LunarDayRule(on=LunarDay(month=5, tithis=(15,), held_at=part), horizon=horizon))
        for part in PartOfDay
        for horizon in Horizon
    }

    assert len(said) == len(PartOfDay) * len(Horizon)


@pytest.mark.parametrize("of_two", DayOfTwo)
def test_tells_which_of_two_days(of_two: DayOfTwo) -> None:
    on = LunarDay(month=5, tithis=(15,), held_at=PartOfDay.NOON, of_two=of_two)

    assert "; where two do, the " in rule_words(LunarDayRule(on=on, horizon=Horizon.DELHI))


@pytest.mark.parametrize("day", SankrantiDay)
def test_every_day_of_an_entry_has_words(day: SankrantiDay) -> None:
    said = rule_words(SankrantiRule(sign=1, day=day, horizon=Horizon.DELHI))

    assert said.startswith("The sun enters its sign of the Indian zodiac: ")
    assert said.endswith(", in Delhi.")
