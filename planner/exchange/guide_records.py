"""Guides and milestones as plain records, with the field names of the command line's JSON."""

from collections.abc import Iterable
from datetime import date

from planner.domain.guide import Amount, Contact, Guide, Statement, Step
from planner.domain.guide_words import source_words
from planner.domain.milestone_dates import DatedMilestone
from planner.exchange.records import Record


def guide_line_record(guide: Guide) -> Record:
    """Return what a list tells of a guide."""
    return {
        "id": guide.id,
        "title": guide.title,
        "family": guide.family.value,
        "nations": sorted(guide.nations),
        "main": sorted(guide.main),
        "sometimes": sorted(guide.sometimes),
        "purposes": sorted(guide.purposes),
        "one_line": guide.one_line.text,
        "checked": guide.checked.isoformat(),
        "review_by": guide.review_by.isoformat(),
    }


def guide_record(guide: Guide, today: date) -> Record:
    """Return a guide whole; sources are keys, and ``ours`` marks what has none."""
    return guide_line_record(guide) | {
        "also": list(guide.also),
        "not_for": guide.not_for,
        "first": guide.first,
        "what": _statements(guide.what),
        "who": _statements(guide.who),
        "who_not": _statements(guide.who_not),
        "evidence": _statements(guide.evidence),
        "steps": [_step_record(one) for one in guide.steps],
        "when": _statements(guide.when),
        "milestones": list(guide.milestones),
        "amounts": [_amount_record(one, today) for one in guide.amounts],
        "no_amounts": guide.no_amounts,
        "timetable": _statements(guide.timetable),
        "trainer": _statements(guide.trainer),
        "contacts": [_contact_record(one) for one in guide.contacts],
        "see": list(guide.see),
        "sources": [
            {"key": one.key, "title": one.title, "address": one.address} for one in guide.sources
        ],
        "overdue": guide.is_overdue(today),
    }


def milestone_record(one: DatedMilestone) -> Record:
    """Return a milestone; ``missing`` stands only where it has no date, and says why."""
    milestone = one.milestone
    record: Record = {
        "id": milestone.id,
        "guide": milestone.guide,
        "title": milestone.title,
        "anchor": milestone.anchor,
        "date": one.day.isoformat() if one.day else None,
        "hardness": milestone.hardness.value,
        "privacy": milestone.privacy.value,
        "source": source_words(milestone.sources),
        "by": milestone.by.value,
        "sense": milestone.sense.value,
        "note": milestone.note,
        "if_missed": milestone.if_missed,
    }
    if milestone.repeats:
        record["repeats"] = True
    if one.opens is not None:
        record["opens"] = one.opens.isoformat()
    if one.missing is not None:
        record["missing"] = one.missing.value
    return record


def _statements(statements: Iterable[Statement]) -> list[Record]:
    return [{"text": one.text, "sources": _keys(one.sources)} for one in statements]


def _step_record(step: Step) -> Record:
    return {
        "text": step.text,
        "by": step.by.value,
        "takes": step.takes,
        "sources": _keys(step.sources),
    }


def _amount_record(amount: Amount, today: date) -> Record:
    return {
        "label": amount.label,
        "figures": [
            {"text": one.text, "year": one.year, "sources": _keys(one.sources)}
            for one in amount.figures
        ],
        "valid_to": amount.valid_to.isoformat() if amount.valid_to else None,
        "disputed": amount.is_disputed,
        "check_at": amount.check_at if amount.is_stale(today) or amount.is_disputed else None,
    }


def _contact_record(contact: Contact) -> Record:
    told = {
        "name": contact.name,
        "address": contact.address,
        "phone": contact.phone,
        "textphone": contact.textphone,
        "email": contact.email,
        "hours": contact.hours,
    }
    return {key: text for key, text in told.items() if text}


def _keys(keys: Iterable[str]) -> list[str]:
    return list(keys) or ["ours"]
