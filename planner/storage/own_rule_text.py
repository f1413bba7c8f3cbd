"""The rule of an own observance as JSON text, and back."""

import json
from datetime import date
from typing import assert_never

from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
)
from planner.domain.rule import Computus, MonthDay, Weekday


def own_rule_text(rule: OwnRule) -> str:
    """Return the rule as text."""
    return json.dumps(_fields_of(rule), sort_keys=True)


def own_rule_from(text: str) -> OwnRule:
    """Return the rule that the text holds.

    Raises ValueError, KeyError or TypeError where it holds none that this version knows.
    """
    fields = json.loads(text)
    match fields["kind"]:
        case "once":
            return OnceRule(date.fromisoformat(fields["day"]))
        case "yearly":
            return YearlyRule(MonthDay(fields["month"], fields["day"]))
        case "weekday-of-month":
            return WeekdayOfMonthRule(
                month=fields["month"], weekday=Weekday(fields["weekday"]), nth=fields["nth"]
            )
        case "from-easter":
            return FromEasterRule(
                computus=Computus(fields["computus"]), offset_days=fields["offset_days"]
            )
        case "rrule":
            return RepeatingRule(first=date.fromisoformat(fields["first"]), rrule=fields["rrule"])
        case kind:
            raise ValueError(f"unknown rule “{kind}”")


def _fields_of(rule: OwnRule) -> dict[str, object]:
    match rule:
        case OnceRule():
            return {"kind": "once", "day": rule.day.isoformat()}
        case YearlyRule():
            return {"kind": "yearly", "month": rule.on.month, "day": rule.on.day}
        case WeekdayOfMonthRule():
            return {
                "kind": "weekday-of-month",
                "month": rule.month,
                "weekday": rule.weekday,
                "nth": rule.nth,
            }
        case FromEasterRule():
            return {
                "kind": "from-easter",
                "computus": rule.computus.value,
                "offset_days": rule.offset_days,
            }
        case RepeatingRule():
            return {"kind": "rrule", "first": rule.first.isoformat(), "rrule": rule.rrule}
        case _:
            assert_never(rule)
