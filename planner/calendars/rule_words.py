"""Rules in plain words, for people who ask why a day falls when it does."""

from collections.abc import Mapping
from datetime import date
from typing import assert_never

from planner.calendars.ordinals import ordinal
from planner.calendars.reckonings import reckoning_of
from planner.domain.rule import (
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
    PatternRule,
    ReckonedRule,
    Rule,
    SankrantiDay,
    SankrantiRule,
    SkyRule,
    SolarTermRule,
    TwinBirthdayRule,
    UndatedRule,
    WeeklyRule,
)
from planner.domain.wording import MONTHS, WEEKDAYS, listed

_CALENDARS: Mapping[CalendarId, str] = {
    CalendarId.GREGORIAN: "civil calendar",
    CalendarId.JULIAN: "Julian calendar",
    CalendarId.HEBREW: "Jewish calendar",
    CalendarId.ISLAMIC: "Umm al-Qura calendar of Saudi Arabia",
    CalendarId.ISLAMIC_SIGHTED: "Islamic calendar, each month from the first evening on which "
    "the new moon can be seen from Morocco",
    CalendarId.ISLAMIC_TABULAR: "tabular Islamic calendar",
    CalendarId.CHINESE: "Chinese calendar, by the clock of China",
    CalendarId.KOREAN: "lunar calendar, by the clock of Korea",
    CalendarId.VIETNAMESE: "lunar calendar, by the clock of Vietnam",
    CalendarId.TIBETAN: "Tibetan calendar (Phugpa)",
    CalendarId.THAI: "Thai lunar calendar",
    CalendarId.BADI: "Badi calendar of the Baha’i Faith",
    CalendarId.ETHIOPIAN: "Ethiopian calendar",
    CalendarId.SHAHENSHAHI: "Shahenshahi calendar of 365 days",
    CalendarId.KADMI: "Kadmi calendar of 365 days",
    CalendarId.FASLI: "Fasli calendar, which begins at the spring equinox",
    CalendarId.NANAKSHAHI: "Nanakshahi calendar of 2003",
}
# Its Jewish year has one Adar, and its Thai year one eighth month.
_DAY_OF_A_COMMON_YEAR = date(2025, 5, 1)
_PLACES: Mapping[Horizon, str] = {
    Horizon.KOCHI: "Kochi in Kerala",
    Horizon.DELHI: "Delhi",
    Horizon.AMRITSAR: "Amritsar",
    Horizon.CHENNAI: "Chennai",
    Horizon.KOLKATA: "Kolkata",
    Horizon.COLOMBO: "Colombo",
    Horizon.JAKARTA: "Jakarta",
    Horizon.SINGAPORE: "Singapore",
    Horizon.BEIJING: "China",
    Horizon.SEOUL: "Korea",
    Horizon.TOKYO: "Japan",
    Horizon.TEHRAN: "Tehran",
    Horizon.LONDON: "London",
    Horizon.GREENWICH: "Greenwich",
}
_PARTS: Mapping[PartOfDay, str] = {
    PartOfDay.SUNRISE: "at sunrise",
    PartOfDay.BEFORE_SUNRISE: "at first light, 96 minutes before sunrise",
    PartOfDay.NOON: "at midday",
    PartOfDay.MIDDAY: "in the middle fifth of the daylight",
    PartOfDay.AFTERNOON: "in the afternoon",
    PartOfDay.SUNSET: "at sunset",
    PartOfDay.DUSK: "at dusk",
    PartOfDay.MIDNIGHT: "at midnight",
    PartOfDay.MOONRISE: "at moonrise",
}
_OF_TWO: Mapping[DayOfTwo, str] = {
    DayOfTwo.FIRST: "the first",
    DayOfTwo.LAST: "the last",
    DayOfTwo.LARGER_SHARE: "the one that holds more of it",
}
_CUSTOMS: Mapping[LunarCustom, str] = {
    LunarCustom.BONFIRE: "The bonfire is not lit in the first half of the full moon’s lunar day "
    "(Bhadra), so it may move to the next evening.",
    LunarCustom.THREAD: "Threads are tied on the later day where the lunar day lasts long enough "
    "into that morning.",
    LunarCustom.HILL: "Where the lunar day lasts for nine fifteenths of the next day’s light, some "
    "keep that day.",
    LunarCustom.STAR: "Where two days compete, the one on which the moon stands in Shravana wins.",
    LunarCustom.BEGINS: "The lunar day must have begun by then, or the next day is kept.",
    LunarCustom.PURE: "The fast moves to the next day where the tenth lunar day runs into the last "
    "96 minutes before sunrise, or where the twelfth is a great one (mahadvadashi).",
}
_SANKRANTI_DAYS: Mapping[SankrantiDay, str] = {
    SankrantiDay.CIVIL: "that day itself",
    SankrantiDay.BEFORE_SUNSET: "that day, or the next where the sun has set",
    SankrantiDay.SUNRISE: "the day, counted from sunrise to sunrise, that holds the moment",
    SankrantiDay.NEXT: "the day after",
}
_TERMS = {
    0: "the March equinox",
    90: "the June solstice",
    180: "the September equinox",
    270: "the December solstice",
}
_PHASES = {0: "new moon", 90: "first quarter", 180: "full moon", 270: "last quarter"}
_ORDINALS = ("first", "second", "third", "fourth", "fifth")
_EASTERS = {Computus.WESTERN: "Western", Computus.ORTHODOX: "Orthodox"}


def rule_words(rule: Rule) -> str:
    """Return the rule as one or two sentences."""
    if isinstance(rule, ReckonedRule):
        return _reckoned(rule)
    if isinstance(rule, SkyRule):
        return _in_sky(rule)
    if isinstance(rule, PatternRule):
        return _pattern(rule)
    match rule:
        case EasterRule():
            days = _days_from(rule.offset_days, "Easter Sunday")
            return f"{days}, by the {_EASTERS[rule.computus]} reckoning."
        case NthKdayRule():
            kday = WEEKDAYS[rule.weekday]
            return f"The {_nth(rule.nth)} {kday} of {MONTHS[rule.month - 1]}."
        case AnnouncedRule():
            return "On the dates that its organiser announces for each year."
        case BankHolidayRule():
            return "As gov.uk publishes it; beyond the published years, by the rule in law."
        case UndatedRule():
            return "It has no date of its own."
        case _:
            assert_never(rule)


def _reckoned(rule: ReckonedRule) -> str:
    calendar = _CALENDARS[rule.calendar]
    match rule:
        case MonthDayRule():
            named = f"{_day_of(rule.on, rule.calendar)} in the {calendar}"
            moves = [
                f" Where that is a {WEEKDAYS[move.weekday]}, it moves {_way(move.days)}."
                for move in rule.moves
            ]
            return f"{_days_from(rule.offset_days, named)}.{''.join(moves)}"
        case MonthDaysRule():
            named = listed([_within(_day_of(on, rule.calendar)) for on in rule.dates])
            return f"On {named} in the {calendar}."
        case DayInMonthRule():
            day = f"The first day in {MONTHS[rule.month - 1]}"
            return f"{day} that is the {ordinal(rule.day)} of some month in the {calendar}."
        case NewMonthRule():
            return f"The first day of each month in the {calendar}."
        case KdayOnOrAfterRule():
            named = _within(_day_of(rule.on, rule.calendar))
            return f"The first {WEEKDAYS[rule.weekday]} on or after {named} in the {calendar}."
        case KdayBeforeRule():
            named = _within(_day_of(rule.on, rule.calendar))
            kday = WEEKDAYS[rule.weekday]
            apart = rule.at_least_days
            return f"The last {kday} at least {apart} days before {named} in the {calendar}."
        case _:
            assert_never(rule)


def _in_sky(rule: SkyRule) -> str:
    match rule:
        case LunarDayRule():
            return _lunar_day(rule)
        case SankrantiRule():
            day = _SANKRANTI_DAYS[rule.day]
            sign = "each sign" if rule.sign is None else "its sign"
            entry = f"The sun enters {sign} of the Indian zodiac"
            return f"{entry}: {day}, in {_PLACES[rule.horizon]}.{_later(rule.offset_days)}"
        case NakshatraRule():
            held = "most of the day" if rule.held_at is None else _PARTS[rule.held_at]
            place = _PLACES[rule.horizon]
            return f"The moon stands in the star of the day {held} in {place}, in its solar month."
        case MoonPhaseRule():
            return _moon_phase(rule)
        case FirstMoonRule():
            moon = _PHASES.get(rule.phase, f"moon at {rule.phase} degrees")
            start = f"from {_day_of(rule.on, CalendarId.GREGORIAN)} in {_PLACES[rule.counted_at]}"
            return f"The first {moon} {start}, by the clock of {_PLACES[rule.horizon]}."
        case SolarTermRule():
            moment = _TERMS.get(rule.longitude, f"the sun at {rule.longitude} degrees")
            clock = f"by the clock of {_PLACES[rule.horizon]}"
            noon = " A moment after noon counts for the next day." if rule.by_noon else ""
            return f"{_days_from(rule.offset_days, f'The day of {moment}')}, {clock}.{noon}"
        case TwinBirthdayRule():
            nth = _nth(rule.nth)
            return f"The {nth} day after the eighth new moon that follows Naw-Ruz, at Tehran."
        case _:
            assert_never(rule)


def _lunar_day(rule: LunarDayRule) -> str:
    on = rule.on
    held = f"The day that has the lunar day {_PARTS[on.held_at]} in {_PLACES[rule.horizon]}"
    held += "." if on.custom else f"; where two do, {_OF_TWO[on.of_two]}."
    custom = f" {_CUSTOMS[on.custom]}" if on.custom else ""
    return f"{held}{custom}{_weekday(on)}{_later(rule.offset_days)}"


def _weekday(on: LunarDay) -> str:
    if on.weekday is None:
        return ""
    return f" It is kept on the last {WEEKDAYS[on.weekday]} up to that day."


def _moon_phase(rule: MoonPhaseRule) -> str:
    phases = listed([_PHASES.get(phase, f"moon at {phase} degrees") for phase in rule.phases])
    clock = f"by the clock of {_PLACES[rule.horizon]}"
    if rule.month is None:
        return f"Every {phases}, {clock}.{_later(rule.offset_days)}"
    month = MONTHS[rule.month - 1]
    return f"The {_nth(rule.nth)} {phases} of {month}, {clock}.{_later(rule.offset_days)}"


def _pattern(rule: PatternRule) -> str:
    match rule:
        case WeeklyRule():
            return f"Every {listed([WEEKDAYS[weekday] for weekday in rule.weekdays])}."
        case MonthlyKdayRule():
            return f"The {_nth(rule.nth)} {WEEKDAYS[rule.weekday]} of every month."
        case DailyRule():
            return "Every day." if rule.season is None else "Every day of its season."
        case _:
            assert_never(rule)


def _day_of(on: MonthDay, calendar: CalendarId) -> str:
    if calendar in {CalendarId.GREGORIAN, CalendarId.JULIAN}:
        return f"{on.day} {MONTHS[on.month - 1]}"
    reckoning = reckoning_of(calendar)
    year = reckoning.native_from_date(_DAY_OF_A_COMMON_YEAR).year
    text = reckoning.text_from_native(reckoning.kept_in_year(year, on))
    named = text.partition(",")[0].partition(f" {year}")[0]
    return f"The {named}" if " day of " in named else named


def _days_from(days: int, named: str) -> str:
    if days == 0:
        return named
    count = "1 day" if abs(days) == 1 else f"{abs(days)} days"
    return f"{count} {'after' if days > 0 else 'before'} {_within(named)}"


def _within(named: str) -> str:
    """Take the capital off, but not off the name of a month or feast."""
    return f"the {named.removeprefix('The ')}" if named.startswith("The ") else named


def _later(days: int) -> str:
    if days == 0:
        return ""
    count = "a day" if abs(days) == 1 else f"{abs(days)} days"
    return f" It is kept {count} {'after' if days > 0 else 'before'} that."


def _way(days: int) -> str:
    count = "a day" if abs(days) == 1 else f"{abs(days)} days"
    return f"{count} {'later' if days > 0 else 'earlier'}"


def _nth(nth: int) -> str:
    if nth == -1:
        return "last"
    ordinal = _ORDINALS[abs(nth) - 1]
    return ordinal if nth > 0 else f"{ordinal} last"
