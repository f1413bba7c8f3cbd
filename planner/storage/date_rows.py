"""Rows of confirmed and own dates to values, and values to rows."""

import json

from planner.calendars.own_dates import check_own_rule
from planner.domain.confirmation import Confirmation
from planner.domain.errors import BadRequestError
from planner.domain.observance import Begins, ObservanceId, PracticeSlug, Restriction, Tier
from planner.domain.own_observance import MOST_DAYS, OwnObservance
from planner.domain.place import Nation
from planner.storage.own_rule_text import own_rule_from, own_rule_text
from planner.storage.row_values import day_of, number_of, text_of
from planner.storage.transaction import Columns, Row


def confirmation_from(row: Row) -> Confirmation:
    """Return the confirmation that the row holds.

    Raises ValueError or TypeError where it holds what no confirmation does.
    """
    nation = text_of(row, "nation")
    return Confirmation(
        observance=ObservanceId(text_of(row, "observance")),
        practice=PracticeSlug(text_of(row, "practice")),
        cycle=text_of(row, "cycle"),
        nation=Nation(nation) if nation else None,
        first_day=day_of(row, "first_day"),
        announced_by=text_of(row, "announced_by"),
        entered=day_of(row, "entered"),
    )


def confirmation_columns(confirmation: Confirmation) -> Columns:
    """Return what the row of the confirmation holds."""
    observance, practice, cycle, nation = confirmation.key
    return {
        "observance": observance,
        "practice": practice,
        "cycle": cycle,
        "nation": nation,
        "first_day": confirmation.first_day,
        "announced_by": confirmation.announced_by,
        "entered": confirmation.entered,
    }


def own_observance_from(row: Row) -> OwnObservance:
    """Return the observance that the row holds.

    Raises ValueError, LookupError or TypeError where it holds what no observance does.
    """
    rule = own_rule_from(text_of(row, "rule"))
    try:
        check_own_rule(rule)
    except BadRequestError as error:
        raise ValueError(str(error)) from error
    days = number_of(row, "days")
    if not 1 <= days <= MOST_DAYS:
        raise ValueError(f"{days} days")
    restrictions = json.loads(text_of(row, "restrictions"))
    return OwnObservance(
        id=ObservanceId(text_of(row, "id")),
        name=text_of(row, "name"),
        rule=rule,
        tier=Tier(text_of(row, "tier")),
        restrictions=frozenset(map(Restriction, restrictions)),
        advice=tuple(map(_text, json.loads(text_of(row, "advice")))),
        begins=Begins(text_of(row, "begins")),
        days=days,
        entered=day_of(row, "entered"),
    )


def own_observance_columns(own: OwnObservance) -> Columns:
    """Return what the row of the observance holds."""
    return {
        "id": own.id,
        "name": own.name,
        "rule": own_rule_text(own.rule),
        "tier": own.tier.value,
        "restrictions": json.dumps(sorted(one.value for one in own.restrictions)),
        "advice": json.dumps(own.advice, ensure_ascii=False),
        "begins": own.begins.value,
        "days": own.days,
        "entered": own.entered,
    }


def _text(value: object) -> str:
    if not isinstance(value, str):
        raise TypeError(value)
    return value
