"""Rules as tables: ``{ kind = "month-day", calendar = "hebrew", month = 7, day = 10 }``."""

from collections.abc import Callable, Mapping

from planner.content.entry import Entry
from planner.domain.place import Nation
from planner.domain.rule import (
    BankHolidayRule,
    CalendarId,
    Computus,
    DailyRule,
    EasterRule,
    KdayOnOrAfterRule,
    MonthDay,
    MonthDayRule,
    MonthlyKdayRule,
    NewMonthRule,
    NthKdayRule,
    Rule,
    Weekday,
    WeekdayMove,
    WeeklyRule,
)
from planner.domain.wording import WEEKDAYS

_WEEKDAYS = {name.lower(): Weekday(number) for number, name in enumerate(WEEKDAYS)}

_MONTH_LENGTHS = (31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31)
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
    return (MonthDayRule(calendar=calendar, on=on, days=_days(entry), until=until, moves=moves),)


def _new_month(entry: Entry) -> tuple[Rule, ...]:
    return (NewMonthRule(calendar=entry.enum("calendar", CalendarId)),)


def _easter(entry: Entry) -> tuple[Rule, ...]:
    computus = entry.enum("computus", Computus)
    # Septuagesima is 63 days before Easter, All Saints of the East 56 after.
    offset = entry.whole("offset", least=-80, most=80)
    return (EasterRule(computus=computus, offset_days=offset, days=_days(entry)),)


def _nth_weekday(entry: Entry) -> tuple[Rule, ...]:
    month = entry.whole("month", least=1, most=12)
    rule = NthKdayRule(month=month, weekday=_weekday(entry), nth=_nth(entry), days=_days(entry))
    return (rule,)


def _weekday_on_or_after(entry: Entry) -> tuple[Rule, ...]:
    on = _day_of_year(entry, CalendarId.GREGORIAN)
    return (KdayOnOrAfterRule(on=on, weekday=_weekday(entry), days=_days(entry)),)


def _bank_holiday(entry: Entry) -> tuple[Rule, ...]:
    title = entry.text("title")
    nations = entry.enums("nations", Nation)
    if not nations:
        raise entry.fault("“nations” is empty")
    return tuple(BankHolidayRule(nation=nation, title=title) for nation in nations)


def _weekly(entry: Entry) -> tuple[Rule, ...]:
    return (WeeklyRule(weekday=_weekday(entry)),)


def _monthly_weekday(entry: Entry) -> tuple[Rule, ...]:
    return (MonthlyKdayRule(weekday=_weekday(entry), nth=_nth(entry)),)


def _daily(entry: Entry) -> tuple[Rule, ...]:
    return (DailyRule(season=entry.text("season") if entry.has("season") else None),)


_READERS: Mapping[str, Callable[[Entry], tuple[Rule, ...]]] = {
    "month-day": _month_day,
    "new-month": _new_month,
    "easter": _easter,
    "nth-weekday": _nth_weekday,
    "weekday-on-or-after": _weekday_on_or_after,
    "bank-holiday": _bank_holiday,
    "weekly": _weekly,
    "monthly-weekday": _monthly_weekday,
    "daily": _daily,
}

RULE_KINDS = tuple(_READERS)


def _day_of_year(entry: Entry, calendar: CalendarId) -> MonthDay:
    month = entry.whole("month", least=1, most=12)
    solar = calendar in {CalendarId.GREGORIAN, CalendarId.JULIAN}
    longest = _MONTH_LENGTHS[month - 1] if solar else _LUNAR_MONTH
    return MonthDay(month, entry.whole("day", least=1, most=longest))


def _days(entry: Entry) -> int:
    return entry.whole("days", 1, least=1, most=366)


def _nth(entry: Entry) -> int:
    nth = entry.whole("nth", least=-5, most=5)
    if nth == 0:
        raise entry.fault("“nth” counts from 1, or from -1 at the month’s end")
    return nth


def _weekday(entry: Entry) -> Weekday:
    return entry.choice("weekday", _WEEKDAYS)


def _move(entry: Entry) -> WeekdayMove:
    weekday = _weekday(entry)
    days = entry.whole("days", least=-14, most=14)
    if days == 0:
        raise entry.fault("“days” must not be 0")
    return WeekdayMove(weekday, days)
