"""Saving the reminders of a support plan for another calendar, as far as the plan is ticked."""

from datetime import date
from pathlib import Path

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QFileDialog, QWidget

from planner.domain.errors import PlannerError
from planner.domain.language import counted
from planner.domain.support_plan import SupportPlan
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import show_error
from ui.widgets.message import tell

with imported_later():
    from planner.services.plan_export import reminders_to_save, save_reminders

translate = QCoreApplication.translate


class ReminderSaver:
    """Asks for a file and writes it; a plan that is not ticked is refused before that."""

    def __init__(self, workspace: Workspace, now: Now) -> None:
        self._workspace = workspace
        self._now = now

    def save(self, plan: SupportPlan, today: date, parent: QWidget) -> None:
        """Save what is still to be done in a plan."""
        title = translate("plans", "Save reminders")
        try:
            reminders = reminders_to_save(self._workspace.plans, plan, today)
            # The name of the plan may tell of somebody's health.
            offered = translate("plans", "planning reminders")
            name, _filter = QFileDialog.getSaveFileName(
                parent, title, f"{offered}.ics", translate("plans", "Calendar files (*.ics)")
            )
            if not name:
                return
            save_reminders(reminders, Path(name), stamp=self._now())
        except PlannerError as error:
            show_error(parent, error)
            return
        words = counted(
            "%n reminder(s) saved under the title that others may read, and marked private. Some "
            "calendars do not heed the mark.",
            "",
            len(reminders),
        )
        tell(parent, title, words)
