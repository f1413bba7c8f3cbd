"""What may leave the program of a support plan that was ticked: days under titles to share."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from hashlib import sha256

from planner.domain.guide import Statement
from planner.domain.language import translate
from planner.domain.milestone import Privacy
from planner.domain.support_plan import PlanItem


@dataclass(frozen=True, slots=True, kw_only=True)
class SharedReminder:
    """One day of a plan that the user ticked, and nothing that tells of anybody.

    ``key`` stays for as long as the thing is to be done, and names it to nobody. ``remind`` is the
    day to be reminded on, ``day`` that of the thing itself. ``title`` is that of a plain fact of a
    timetable, or the one that the plan is shared under; ``wording`` is always the latter.
    ``checks`` are those of facts.
    """

    key: str
    day: date
    remind: date
    title: str
    wording: str
    is_settled: bool
    checks: tuple[Statement, ...] = ()


def shared_reminders(items: Iterable[PlanItem]) -> tuple[SharedReminder, ...]:
    """Return what may leave of some items: nothing of a plan that is not ticked.

    Whatever leaves the program of plans is made from these values, and from nothing else.
    """
    dated = ((one, one.dated.day, one.remind) for one in items if one.plan.is_shared)
    return tuple(
        _reminder(one, day, remind)
        for one, day, remind in dated
        if day is not None and remind is not None
    )


def neutral_title() -> str:
    """Return the title under which a private date is told, where nothing may be said of it."""
    return translate("plans", "Planning reminder")


def _reminder(item: PlanItem, day: date, remind: date) -> SharedReminder:
    is_fact = item.milestone.privacy is Privacy.SHARED
    wording = item.plan.wording or neutral_title()
    # Each turn of what comes again is a thing of its own.
    turn = f"/{len(item.turns)}" if item.turns else ""
    return SharedReminder(
        key=sha256(f"{item.plan.id}/{item.milestone.id}{turn}".encode()).hexdigest()[:32],
        day=day,
        remind=remind,
        title=item.milestone.title if is_fact else wording,
        wording=wording,
        is_settled=item.state.is_settled,
        checks=item.milestone.checks if is_fact else (),
    )
