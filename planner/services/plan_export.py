"""Saving the reminders of a support plan that was ticked for another calendar."""

from collections.abc import Sequence
from datetime import UTC, date, datetime
from pathlib import Path

from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.language import translate
from planner.domain.shared_reminder import SharedReminder, shared_reminders
from planner.domain.support_plan import SupportPlan, by_urgency
from planner.exchange.ics.reminder_writer import reminders_as_ics
from planner.files import write_atomically
from planner.services.support_plans import SupportPlans


def reminders_to_save(
    plans: SupportPlans, plan: SupportPlan, today: date
) -> tuple[SharedReminder, ...]:
    """Return what is still to be done in a plan, as it may be saved.

    Raises BadRequestError for a plan that is not ticked.
    """
    if not plan.is_shared:
        raise BadRequestError(
            what=translate("plans", "this plan"),
            fault=translate("plans", "it is private"),
            remedy=translate(
                "plans", "choose Change, and tick that it may be found, printed and exported"
            ),
        )
    return shared_reminders(by_urgency(plans.items(plan, today)))


def save_reminders(reminders: Sequence[SharedReminder], path: Path, *, stamp: datetime) -> None:
    """Write reminders as an iCalendar file.

    Raises FileProblemError, with what was there as it was.
    """
    try:
        write_atomically(path, reminders_as_ics(reminders, stamp=stamp.astimezone(UTC)))
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=translate("plans", "cannot be written ({reason})").format(reason=error.strerror),
            remedy=translate("plans", "choose another folder"),
        ) from error
