"""A support plan as JSON text that older and newer versions of the program can read."""

import json
from collections.abc import Iterator, Mapping
from datetime import date

from planner.domain.guide import GuideId, MilestoneId
from planner.domain.milestone import AnchorId
from planner.domain.session import SessionId
from planner.domain.support_plan import Outcome, PlanId, Settled, SupportPlan, Tie

Fields = dict[str, object]


def plan_text(plan: SupportPlan) -> str:
    """Return what the plan holds beside its id, its name and whether it is shared."""
    fields: Fields = {
        "guides": list(plan.guides),
        "anchors": _days_text(plan.anchors),
        "entered": _days_text(plan.entered),
        "snoozed": _days_text(plan.snoozed),
        "settled": {one: _settled_fields(held) for one, held in plan.settled.items()},
        "held": {one: [day.isoformat() for day in days] for one, days in plan.held.items()},
        "adjustments": list(plan.adjustments),
        "wording": plan.wording,
    }
    if plan.tie is not None:
        fields["tie"] = {"anchor": plan.tie.anchor, "session": plan.tie.session}
    return json.dumps(fields, ensure_ascii=False, sort_keys=True)


def plan_from(text: str, *, id_: str, name: str, is_shared: bool) -> SupportPlan:
    """Return the plan that the text holds; what cannot be read of it is left out."""
    fields = _fields_from(text)
    return SupportPlan(
        id=PlanId(id_),
        name=name,
        guides=tuple(map(GuideId, _texts(fields, "guides"))),
        anchors={AnchorId(one): day for one, day in _days(fields, "anchors")},
        tie=_tie(fields),
        entered={MilestoneId(one): day for one, day in _days(fields, "entered")},
        settled=dict(_settled(fields)),
        snoozed={MilestoneId(one): day for one, day in _days(fields, "snoozed")},
        held=dict(_held(fields)),
        adjustments=tuple(_texts(fields, "adjustments")),
        wording=_text(fields, "wording"),
        is_shared=is_shared,
    )


def sealed_content(plan: SupportPlan) -> bytes:
    """Return all that a plan holds, to be sealed."""
    fields = {
        "id": plan.id,
        "name": plan.name,
        "is_shared": plan.is_shared,
        "content": plan_text(plan),
    }
    return json.dumps(fields, ensure_ascii=False).encode()


def unsealed_plan(content: bytes, id_: str) -> SupportPlan:
    """Return the plan that was sealed under an id.

    Raises ValueError where another was: nobody moves a sealed plan to another row unseen.
    """
    match json.loads(content):
        case {
            "id": str(id_within),
            "name": str(name),
            "is_shared": bool(is_shared),
            "content": str(text),
        } if id_within == id_:
            return plan_from(text, id_=id_, name=name, is_shared=is_shared)
        case _:
            raise ValueError("a sealed plan stands where another was")


def _settled_fields(settled: Settled) -> Fields:
    return {
        "outcome": settled.outcome.value,
        "on": settled.on.isoformat(),
        "day": settled.day.isoformat() if settled.day else None,
    }


def _settled(fields: Fields) -> Iterator[tuple[MilestoneId, Settled]]:
    for one, held in _table(fields, "settled").items():
        match held:
            case {"outcome": str(outcome), "on": str(on), "day": day} if outcome in set(Outcome):
                settled_on = _day(on)
                if settled_on is not None:
                    yield MilestoneId(one), Settled(Outcome(outcome), settled_on, _day(day))
            case _:
                continue


def _held(fields: Fields) -> Iterator[tuple[MilestoneId, tuple[date, ...]]]:
    for one, texts in _table(fields, "held").items():
        found = map(_day, texts) if isinstance(texts, list) else ()
        days = tuple(day for day in found if day is not None)
        if days:
            yield MilestoneId(one), days


def _tie(fields: Fields) -> Tie | None:
    match fields.get("tie"):
        case {"anchor": str(anchor), "session": str(session)}:
            return Tie(AnchorId(anchor), SessionId(session))
        case _:
            return None


def _days_text(days: Mapping[AnchorId, date] | Mapping[MilestoneId, date]) -> Fields:
    return {one: day.isoformat() for one, day in days.items()}


def _days(fields: Fields, key: str) -> Iterator[tuple[str, date]]:
    for one, text in _table(fields, key).items():
        day = _day(text)
        if day is not None:
            yield one, day


def _day(text: object) -> date | None:
    try:
        return date.fromisoformat(text) if isinstance(text, str) else None
    except ValueError:
        return None


def _table(fields: Fields, key: str) -> Fields:
    found = fields.get(key)
    return found if isinstance(found, dict) else {}


def _text(fields: Fields, key: str) -> str:
    found = fields.get(key)
    return found if isinstance(found, str) else ""


def _texts(fields: Fields, key: str) -> list[str]:
    found = fields.get(key)
    return [text for text in found if isinstance(text, str)] if isinstance(found, list) else []


def _fields_from(text: str) -> Fields:
    try:
        found = json.loads(text)
    except (ValueError, TypeError, RecursionError):
        return {}
    return found if isinstance(found, dict) else {}
