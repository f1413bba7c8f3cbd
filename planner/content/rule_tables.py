"""Rules written as the tables that ``planner.content.rules`` reads.

The almanac keeps each rule as its table, so one reader serves the sources and the almanac.
"""

from dataclasses import fields
from datetime import date
from enum import Enum

from planner.content.rules import KINDS
from planner.domain.rule import (
    AnnouncedDays,
    BankHolidayRule,
    LunarDay,
    MonthDay,
    Rule,
    WeekdayMove,
)
from planner.domain.wording import WEEKDAYS


def rule_table(rule: Rule) -> dict[str, object]:
    """Return the table that ``rules_from`` reads back as this rule alone."""
    if isinstance(rule, BankHolidayRule):
        told: dict[str, object] = {"title": rule.title, "nations": [rule.nation.value]}
    else:
        told = _fields_of(rule)
    # A month and day, and the lunar day that a rule is on, stand in the rule's own table.
    on = told.pop("on", None)
    if isinstance(on, dict):
        told = on | told
    # An end is a day or a number of days, never both.
    if "until" in told:
        del told["days"]
    if "dates" in told:
        told["on"] = told.pop("dates")
    return {"kind": KINDS[type(rule)], **told}


def _fields_of(value: object) -> dict[str, object]:
    named = ((field.name, getattr(value, field.name)) for field in fields(value))  # type: ignore[arg-type]
    return dict(_pair(name, one) for name, one in named if one is not None)


def _pair(name: str, value: object) -> tuple[str, object]:
    # Lunar days and phases are told one by one unless there are several.
    if name in {"tithis", "phases"} and isinstance(value, tuple) and len(value) == 1:
        return (name.removesuffix("s"), value[0])
    return (name, _told(name, value))


def _told(name: str, value: object) -> object:
    match value:
        case Enum():
            return value.value
        case tuple():
            return [_told(name, one) for one in value]
        case date():
            return value.isoformat()
        case int() if name in {"weekday", "weekdays"}:
            return WEEKDAYS[value].lower()
        case MonthDay() | LunarDay() | WeekdayMove() | AnnouncedDays():
            return _fields_of(value)
        case _:
            return value
