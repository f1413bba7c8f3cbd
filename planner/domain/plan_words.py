"""Words for the milestones of support plans: what there is to do, and whose plan asks for it."""

from datetime import date

from planner.domain.guide_words import hardness_shape, hardness_words, when_words
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.support_plan import PlanItem, Settled, State
from planner.domain.wording import date_text, day_text

_STATES = {
    State.LATE: QT_TRANSLATE_NOOP("plans", "late"),
    State.OPEN: QT_TRANSLATE_NOOP("plans", "to do"),
    State.SNOOZED: QT_TRANSLATE_NOOP("plans", "put off"),
    State.UNDATED: QT_TRANSLATE_NOOP("plans", "no date yet"),
    State.DONE: QT_TRANSLATE_NOOP("plans", "done"),
    State.WAIVED: QT_TRANSLATE_NOOP("plans", "not needed"),
}


def state_words(item: PlanItem) -> str:
    """Return “late”, “done on 3 April 2027” or “put off until 3 April 2027”."""
    plan, id_ = item.plan, item.milestone.id
    settled: Settled | None = plan.settled.get(id_)
    if item.state is State.DONE and settled is not None:
        return translate("plans", "done on {day}").format(day=date_text(settled.on))
    if item.state is State.SNOOZED:
        until = date_text(plan.snoozed[id_])
        return translate("plans", "put off until {day}").format(day=until)
    return translate("plans", _STATES[item.state])


def item_when(item: PlanItem, today: date) -> str:
    """Return by when it is, or that it has no date yet."""
    if item.state.is_settled and item.dated.day is not None:
        return day_text(item.dated.day)
    return when_words(item.dated, today)


def item_line(item: PlanItem, today: date) -> str:
    """Return “By Wednesday 14 April 2027 · to do · ◆ a published rule”."""
    hardness = item.milestone.hardness
    firm = f"{hardness_shape(hardness)} {hardness_words(hardness)}"
    return " · ".join(
        filter(None, (item_when(item, today), state_words(item), turn_words(item), firm))
    )


def turn_words(item: PlanItem) -> str:
    """Return when something that comes again was done last, or nothing."""
    if not item.milestone.repeats:
        return ""
    if not item.turns:
        return translate("plans", "comes again")
    last = date_text(item.turns[-1])
    return translate("plans", "comes again, last done on {day}").format(day=last)


def what_now(item: PlanItem) -> str:
    """Return what to do about a milestone whose day has passed, or what is known of it."""
    return item.milestone.if_missed if item.state is State.LATE else item.milestone.note
