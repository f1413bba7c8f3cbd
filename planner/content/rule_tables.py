"""Rules written as the tables that ``planner.content.rules`` reads.

The almanac keeps each rule as its table, so one reader serves the sources and the almanac.
"""

from typing import assert_never

from planner.domain.rule import (
    BankHolidayRule,
    DailyRule,
    EasterRule,
    KdayOnOrAfterRule,
    MonthDayRule,
    MonthlyKdayRule,
    NewMonthRule,
    NthKdayRule,
    Rule,
    Weekday,
    WeeklyRule,
)
from planner.domain.wording import WEEKDAYS


def rule_table(rule: Rule) -> dict[str, object]:
    """Return the table that ``rules_from`` reads back as this rule alone."""
    match rule:
        case MonthDayRule():
            return {"kind": "month-day", **_month_day_table(rule)}
        case NewMonthRule():
            return {"kind": "new-month", "calendar": rule.calendar.value}
        case EasterRule():
            return {
                "kind": "easter",
                "computus": rule.computus.value,
                "offset": rule.offset_days,
                "days": rule.days,
            }
        case NthKdayRule():
            return {
                "kind": "nth-weekday",
                "month": rule.month,
                "weekday": _weekday_name(rule.weekday),
                "nth": rule.nth,
                "days": rule.days,
            }
        case KdayOnOrAfterRule():
            return {
                "kind": "weekday-on-or-after",
                "month": rule.on.month,
                "day": rule.on.day,
                "weekday": _weekday_name(rule.weekday),
                "days": rule.days,
            }
        case BankHolidayRule():
            return {"kind": "bank-holiday", "title": rule.title, "nations": [rule.nation.value]}
        case WeeklyRule():
            return {"kind": "weekly", "weekday": _weekday_name(rule.weekday)}
        case MonthlyKdayRule():
            return {
                "kind": "monthly-weekday",
                "weekday": _weekday_name(rule.weekday),
                "nth": rule.nth,
            }
        case DailyRule():
            season: dict[str, object] = {"season": rule.season} if rule.season else {}
            return {"kind": "daily", **season}
        case _:
            assert_never(rule)


def _weekday_name(weekday: Weekday) -> str:
    return WEEKDAYS[weekday].lower()


def _month_day_table(rule: MonthDayRule) -> dict[str, object]:
    until = rule.until
    length: dict[str, object] = (
        {"until": {"month": until.month, "day": until.day}} if until else {"days": rule.days}
    )
    moves = [{"weekday": _weekday_name(m.weekday), "days": m.days} for m in rule.moves]
    return {
        "calendar": rule.calendar.value,
        "month": rule.on.month,
        "day": rule.on.day,
        **length,
        "moves": moves,
    }
