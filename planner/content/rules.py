"""Rules as tables: ``{ kind = "month-day", calendar = "hebrew", month = 7, day = 10 }``."""

from collections.abc import Callable, Mapping

from planner.content.entry import Entry
from planner.content.sky_rules import (
    lunar_day_rule,
    moon_phase_rule,
    nakshatra_rule,
    sankranti_rule,
    solar_term_rule,
    twin_birthday_rule,
)
from planner.content.weekdays import WEEKDAY_NAMES
from planner.domain.place import Nation
from planner.domain.rule import (
    AnnouncedDays,
    AnnouncedRule,
    BankHolidayRule,
    CalendarId,
    Computus,
    DailyRule,
    DayInMonthRule,
    EasterRule,
    FirstMoonRule,
    Horizon,
    KdayBeforeRule,
    KdayOnOrAfterRule,
    LunarDayRule,
    MonthDay,
    MonthDayRule,
    MonthDaysRule,
    MonthlyKdayRule,
    MoonPhaseRule,
    NakshatraRule,
    NewMonthRule,
    NthKdayRule,
    Rule,
    SankrantiRule,
    SolarTermRule,
    TwinBirthdayRule,
    UndatedRule,
    Weekday,
    WeekdayMove,
    WeeklyRule,
)

_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
_SOLAR = frozenset({CalendarId.GREGORIAN, CalendarId.JULIAN})
# Eighteen months of nineteen days, Ayyam-i-Ha and ‘Ala; twelve and Pagumen; twelve and the Gathas.
_MONTHS_IN_YEAR = {
    CalendarId.BADI: 20,
    CalendarId.ETHIOPIAN: 13,
    CalendarId.SHAHENSHAHI: 13,
    CalendarId.KADMI: 13,
    CalendarId.FASLI: 13,
}
_LONGEST_MONTH = {CalendarId.BADI: 19, CalendarId.NANAKSHAHI: 31}
_LUNAR_MONTH = 30


def rules_from(entry: Entry) -> tuple[Rule, ...]:
    """Return the rule that the table tells; a bank holiday makes one for each of its nations.

    Raises ContentError.
    """
    return entry.choice("kind", _READERS)(entry)


def _month_day(entry: Entry) -> tuple[Rule, ...]:
    calendar = entry.enum("calendar", CalendarId)
    on = _day_of_year(entry, calendar)
    if entry.has("until") and entry.has("days"):
        raise entry.fault("“days” and “until” cannot both be given")
    until = (
        entry.table("until").read(lambda end: _day_of_year(end, calendar))
        if entry.has("until")
        else None
    )
    moves = tuple(move.read(_move) for move in entry.tables("moves", ()))
    if len({move.weekday for move in moves}) < len(moves):
        raise entry.fault("“moves” names a weekday twice")
    return (
        MonthDayRule(
            calendar=calendar,
            on=on,
            offset_days=entry.whole("offset_days", 0, least=-60, most=60),
            days=_days(entry),
            until=until,
            moves=moves,
        ),
    )


def _month_days(entry: Entry) -> tuple[Rule, ...]:
    calendar = entry.enum("calendar", CalendarId)
    dates = tuple(each.read(lambda day: _day_of_year(day, calendar)) for each in entry.tables("on"))
    if len(dates) < 2 or len(set(dates)) < len(dates):
        raise entry.fault("“on” must name several different days")
    return (MonthDaysRule(calendar=calendar, dates=dates, days=_days(entry)),)


def _day_in_month(entry: Entry) -> tuple[Rule, ...]:
    rule = DayInMonthRule(
        calendar=entry.enum("calendar", CalendarId),
        # Whatever the month, it has this day.
        day=entry.whole("day", least=1, most=28),
        month=entry.whole("month", least=1, most=12),
    )
    return (rule,)


def _new_month(entry: Entry) -> tuple[Rule, ...]:
    return (NewMonthRule(calendar=entry.enum("calendar", CalendarId)),)


def _easter(entry: Entry) -> tuple[Rule, ...]:
    computus = entry.enum("computus", Computus)
    # Septuagesima is 63 days before Easter, All Saints of the East 56 after.
    offset = entry.whole("offset_days", least=-80, most=80)
    return (EasterRule(computus=computus, offset_days=offset, days=_days(entry)),)


def _nth_weekday(entry: Entry) -> tuple[Rule, ...]:
    month = entry.whole("month", least=1, most=12)
    rule = NthKdayRule(month=month, weekday=_weekday(entry), nth=_nth(entry), days=_days(entry))
    return (rule,)


def _weekday_on_or_after(entry: Entry) -> tuple[Rule, ...]:
    calendar = entry.enum("calendar", CalendarId, CalendarId.GREGORIAN)
    rule = KdayOnOrAfterRule(
        on=_day_of_year(entry, calendar),
        weekday=_weekday(entry),
        days=_days(entry),
        calendar=calendar,
    )
    return (rule,)


def _weekday_before(entry: Entry) -> tuple[Rule, ...]:
    calendar = entry.enum("calendar", CalendarId, CalendarId.GREGORIAN)
    rule = KdayBeforeRule(
        calendar=calendar,
        on=_day_of_year(entry, calendar),
        weekday=_weekday(entry),
        at_least_days=entry.whole("at_least_days", least=0, most=60),
        days=_days(entry) if entry.has("days") else None,
    )
    return (rule,)


def _first_moon(entry: Entry) -> tuple[Rule, ...]:
    rule = FirstMoonRule(
        phase=entry.whole("phase", least=0, most=359),
        on=_day_of_year(entry, CalendarId.GREGORIAN),
        counted_at=entry.enum("counted_at", Horizon),
        horizon=entry.enum("horizon", Horizon),
    )
    return (rule,)


def _announced(entry: Entry) -> tuple[Rule, ...]:
    announced = tuple(each.read(_announced_days) for each in entry.tables("announced"))
    if not announced:
        raise entry.fault("“announced” is empty")
    days = [each.first for each in announced]
    if days != sorted(set(days)):
        raise entry.fault("“announced” must be in order, without doubles")
    return (AnnouncedRule(announced=announced),)


def _undated(_entry: Entry) -> tuple[Rule, ...]:
    return (UndatedRule(),)


def _announced_days(entry: Entry) -> AnnouncedDays:
    first = entry.day("first")
    last = entry.day("last") if entry.has("last") else first
    if last < first:
        raise entry.fault("“last” is before “first”")
    return AnnouncedDays(first, last)


def _bank_holiday(entry: Entry) -> tuple[Rule, ...]:
    title = entry.text("title")
    nations = entry.enums("nations", Nation)
    if not nations:
        raise entry.fault("“nations” is empty")
    return tuple(BankHolidayRule(nation=nation, title=title) for nation in nations)


def _weekly(entry: Entry) -> tuple[Rule, ...]:
    weekdays = entry.choices("weekdays", WEEKDAY_NAMES)
    if not weekdays:
        raise entry.fault("“weekdays” is empty")
    return (WeeklyRule(weekdays=weekdays),)


def _monthly_weekday(entry: Entry) -> tuple[Rule, ...]:
    return (MonthlyKdayRule(weekday=_weekday(entry), nth=_nth(entry)),)


def _daily(entry: Entry) -> tuple[Rule, ...]:
    return (DailyRule(season=entry.text("season") if entry.has("season") else None),)


def _one(reader: Callable[[Entry], Rule]) -> Callable[[Entry], tuple[Rule, ...]]:
    return lambda entry: (reader(entry),)


_READERS: Mapping[str, Callable[[Entry], tuple[Rule, ...]]] = {
    "month-day": _month_day,
    "month-days": _month_days,
    "day-in-month": _day_in_month,
    "new-month": _new_month,
    "easter": _easter,
    "nth-weekday": _nth_weekday,
    "weekday-on-or-after": _weekday_on_or_after,
    "weekday-before": _weekday_before,
    "lunar-day": _one(lunar_day_rule),
    "sankranti": _one(sankranti_rule),
    "nakshatra": _one(nakshatra_rule),
    "moon-phase": _one(moon_phase_rule),
    "first-moon": _first_moon,
    "solar-term": _one(solar_term_rule),
    "twin-birthday": _one(twin_birthday_rule),
    "announced": _announced,
    "undated": _undated,
    "bank-holiday": _bank_holiday,
    "weekly": _weekly,
    "monthly-weekday": _monthly_weekday,
    "daily": _daily,
}

KINDS: Mapping[type[Rule], str] = {
    MonthDayRule: "month-day",
    MonthDaysRule: "month-days",
    DayInMonthRule: "day-in-month",
    NewMonthRule: "new-month",
    EasterRule: "easter",
    NthKdayRule: "nth-weekday",
    KdayOnOrAfterRule: "weekday-on-or-after",
    KdayBeforeRule: "weekday-before",
    LunarDayRule: "lunar-day",
    SankrantiRule: "sankranti",
    NakshatraRule: "nakshatra",
    MoonPhaseRule: "moon-phase",
    FirstMoonRule: "first-moon",
    SolarTermRule: "solar-term",
    TwinBirthdayRule: "twin-birthday",
    AnnouncedRule: "announced",
    UndatedRule: "undated",
    BankHolidayRule: "bank-holiday",
    WeeklyRule: "weekly",
    MonthlyKdayRule: "monthly-weekday",
    DailyRule: "daily",
}
"""What the sources call each kind of rule."""


def _day_of_year(entry: Entry, calendar: CalendarId) -> MonthDay:
    month = entry.whole("month", least=1, most=_MONTHS_IN_YEAR.get(calendar, 12))
    longest = (
        _MONTH_LENGTHS[month - 1]
        if calendar in _SOLAR
        else _LONGEST_MONTH.get(calendar, _LUNAR_MONTH)
    )
    return MonthDay(month, entry.whole("day", least=1, most=longest))


def _days(entry: Entry) -> int:
    return entry.whole("days", 1, least=1, most=366)


def _nth(entry: Entry) -> int:
    nth = entry.whole("nth", least=-5, most=5)
    if nth == 0:
        raise entry.fault("“nth” counts from 1, or from -1 at the month’s end")
    return nth


def _weekday(entry: Entry) -> Weekday:
    return entry.choice("weekday", WEEKDAY_NAMES)


def _move(entry: Entry) -> WeekdayMove:
    weekday = _weekday(entry)
    days = entry.whole("days", least=-14, most=14)
    if days == 0:
        raise entry.fault("“days” must not be 0")
    return WeekdayMove(weekday, days)
