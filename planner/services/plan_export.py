"""Saving the reminders of a support plan for another calendar."""

from datetime import UTC, date, datetime
from pathlib import Path

from planner.domain.errors import FileProblemError
from planner.domain.language import translate
from planner.domain.support_plan import SupportPlan, by_urgency
from planner.exchange.ics.reminder_writer import reminders_as_ics
from planner.files import write_atomically
from planner.services.support_plans import SupportPlans


def save_reminders(
    plans: SupportPlans, plan: SupportPlan, path: Path, *, stamp: datetime, today: date
) -> int:
    """Write what is still to be done as an iCalendar file that names nothing of it.

    Return how many reminders it holds. Raises FileProblemError, with what was there as it was.
    """
    items = by_urgency(plans.items(plan, today))
    try:
        write_atomically(path, reminders_as_ics(items, stamp=stamp.astimezone(UTC)))
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=translate("plans", "cannot be written ({reason})").format(reason=error.strerror),
            remedy=translate("plans", "choose another folder"),
        ) from error
    return len(items)
