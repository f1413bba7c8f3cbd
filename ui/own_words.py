"""Words of the window for the user's own observances: how they repeat, what they ask."""

from collections.abc import Mapping
from typing import assert_never

from PySide6.QtCore import QCoreApplication

from planner.domain.language import counted
from planner.domain.observance import Restriction
from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
)
from planner.domain.rule import Computus
from planner.domain.wording import day_text, month_name, weekday_name

translate = QCoreApplication.translate


def own_rule_words(rule: OwnRule) -> str:
    """Return the rule in plain words, such as “every year on 5 March”."""
    match rule:
        case OnceRule(day=day):
            return translate("own", "once, on {day}").format(day=day_text(day))
        case YearlyRule(on=on):
            words = translate("own", "every year on {day} {month}")
            return words.format(day=on.day, month=month_name(on.month))
        case WeekdayOfMonthRule():
            return translate("own", "every year on the {nth} {weekday} of {month}").format(
                nth=nth_words()[rule.nth],
                weekday=weekday_name(rule.weekday),
                month=month_name(rule.month),
            )
        case FromEasterRule():
            return _easter_words(rule)
        case RepeatingRule():
            words = translate("own", "by the rule {rule}, from {day}")
            return words.format(rule=rule.rrule, day=day_text(rule.first))
        case _:
            assert_never(rule)


def nth_words() -> Mapping[int, str]:
    """Return which weekday of a month a number means."""
    return {
        1: translate("own", "first"),
        2: translate("own", "second"),
        3: translate("own", "third"),
        4: translate("own", "fourth"),
        5: translate("own", "fifth"),
        -1: translate("own", "last"),
    }


def computus_words() -> Mapping[Computus, str]:
    """Return the name of each Easter."""
    return {
        Computus.WESTERN: translate("own", "Easter Sunday"),
        Computus.ORTHODOX: translate("own", "Orthodox Easter Sunday"),
    }


def restriction_words() -> Mapping[Restriction, str]:
    """Return what an observance may ask of people, as boxes to tick say it."""
    return {
        Restriction.WORK: translate("own", "Many do not work"),
        Restriction.CUSTOM: translate("own", "Many ask for leave"),
        Restriction.FAST: translate("own", "Many fast from dawn to sunset"),
        Restriction.FOOD: translate("own", "Many keep rules about food"),
        Restriction.NIGHT: translate("own", "Many are up for the night"),
    }


def _easter_words(rule: FromEasterRule) -> str:
    easter, days = computus_words()[rule.computus], abs(rule.offset_days)
    if days == 0:
        return translate("own", "every year on {easter}").format(easter=easter)
    is_after = rule.offset_days > 0
    if days == 1:
        words = (
            translate("own", "every year on the day after {easter}")
            if is_after
            else translate("own", "every year on the day before {easter}")
        )
    elif is_after:
        words = counted("every year %n day(s) after {easter}", "", days)
    else:
        words = counted("every year %n day(s) before {easter}", "", days)
    return words.format(easter=easter)
