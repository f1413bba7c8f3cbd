"""Words of the window for the rules of the clash policy."""

from collections.abc import Mapping

from PySide6.QtCore import QCoreApplication

from planner.domain.policy import PolicyRule

translate = QCoreApplication.translate


def rule_words(rule: PolicyRule) -> str:
    """Return what a rule is about, or its id where a newer almanac brings one unknown here."""
    return _rule_words().get(rule.id, rule.id)


def _rule_words() -> Mapping[str, str]:
    return {
        "rest-day": translate("policy", "Days of rest, to plan around"),
        "rest-day-eve": translate("policy", "The way home before a day of rest"),
        "night-before-festival": translate("policy", "Night shift before a festival"),
        "festival-day": translate("policy", "Festivals, to plan around"),
        "bank-holiday-plan": translate("policy", "Bank holidays, to plan around"),
        "bank-holiday": translate("policy", "Other bank holidays"),
        "rest-day-aware": translate("policy", "Days of rest, to be aware of"),
        "rest-day-eve-aware": translate(
            "policy", "The evening before a day of rest to be aware of"
        ),
        "festival-day-aware": translate("policy", "Festivals, to be aware of"),
        "night-before-festival-aware": translate(
            "policy", "Night shift before a festival to be aware of"
        ),
        "prayer-hours": translate("policy", "Hours of congregational prayer"),
        "prayer-break": translate("policy", "No break for a daily prayer"),
        "fast-late-exam": translate("policy", "Late in a day of fasting"),
        "fast-day-exam": translate("policy", "A single day of fasting"),
        "fast-catered": translate("policy", "Food served during a fast"),
        "fast-break": translate("policy", "The end of a fast"),
        "food-rules": translate("policy", "Rules about food"),
        "fast-catered-info": translate("policy", "Food served during a fast, for information"),
        "food-rules-info": translate("policy", "Rules about food, for information"),
        "night-worship": translate("policy", "Worship by night"),
        "evening-worship": translate("policy", "Evenings of worship"),
        "morning-after": translate("policy", "The morning after a night of worship"),
        "morning-after-season": translate("policy", "Mornings in a season of worship by night"),
    }
