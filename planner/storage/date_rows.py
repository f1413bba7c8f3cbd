"""Rows of confirmed and own dates to values, and values to rows."""

import json

from planner.calendars.own_dates import check_own_rule
from planner.domain.confirmation import Confirmation
from planner.domain.errors import BadRequestError
from planner.domain.observance import Begins, ObservanceId, PracticeSlug, Restriction, Tier
from planner.domain.own_observance import MOST_DAYS, OwnObservance
from planner.domain.place import Nation
from planner.storage.own_rule_text import own_rule_from, own_rule_text
from planner.storage.rows import Columns
from planner.storage.tables import ConfirmationRow, OwnObservanceRow


def confirmation_from(row: ConfirmationRow) -> Confirmation:
    """Return the confirmation that the row holds."""
    return Confirmation(
        observance=ObservanceId(row.observance),
        practice=PracticeSlug(row.practice),
        cycle=row.cycle,
        nation=Nation(row.nation) if row.nation else None,
        first_day=row.first_day,
        announced_by=row.announced_by,
        entered=row.entered,
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


def own_observance_from(row: OwnObservanceRow) -> OwnObservance:
    """Return the observance that the row holds.

    Raises ValueError, LookupError or TypeError where it holds what no observance does.
    """
    rule = own_rule_from(row.rule)
    try:
        check_own_rule(rule)
    except BadRequestError as error:
        raise ValueError(str(error)) from error
    if not 1 <= row.days <= MOST_DAYS:
        raise ValueError(f"{row.days} days")
    return OwnObservance(
        id=ObservanceId(row.id),
        name=row.name,
        rule=rule,
        tier=Tier(row.tier),
        restrictions=frozenset(Restriction(one) for one in json.loads(row.restrictions)),
        advice=tuple(map(_text, json.loads(row.advice))),
        begins=Begins(row.begins),
        days=row.days,
        entered=row.entered,
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
