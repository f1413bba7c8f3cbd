"""Reminders, asked for and answered by the user: opens the dialog and makes the changes."""

from datetime import date

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.change import Affected
from planner.domain.errors import PlannerError
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.page import PageId
from planner.domain.reminder import Reminder, Reminding
from planner.domain.session import SessionInstance
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.dialogs.remind_me import RemindMeDialog
from ui.keeper import Keeper
from ui.widgets.message import tell

_FEW = 12
"""Dates among which the next one is that the user shows; practices differ."""


class ReminderKeeper(Keeper):
    """Knows what is due, and lets the user ask for reminders, have them done or put them off."""

    due_changed = Signal(object)
    """The tuple of Reminding that is due now."""

    def __init__(self, workspace: Workspace, maker: ChangeMaker, now: Now, window: QWidget) -> None:
        super().__init__(workspace, maker, window)
        self._now = now
        self._due: tuple[Reminding, ...] = ()
        self._looked_on: date | None = None
        maker.notifier.changed.connect(self._on_changed)

    @property
    def due(self) -> tuple[Reminding, ...]:
        """What is due, the nearest date first."""
        return self._due

    @Slot()
    def look(self) -> None:
        """Look again at what is due; a day, or something in the diary, has changed."""
        self._looked_on = self._now().date()
        try:
            due = self._workspace.reminders.due(self._looked_on)
        except PlannerError:
            # What is wrong with the diary is told by whatever needs it.
            return
        if due != self._due:
            self._due = due
            self.due_changed.emit(due)

    @Slot()
    def look_on_another_day(self) -> None:
        """Look again where it is another day than when it was last looked."""
        if self._looked_on != self._now().date():
            self.look()

    @Slot(object)
    def ask_of(self, asked: Occurrence | SessionInstance) -> None:
        """Ask how long before an occurrence, or a date of a session, to be reminded of it."""
        if not self._can_choose():
            return
        reminders = self._workspace.reminders
        if isinstance(asked, Occurrence):
            self._ask(reminders.of_occurrence(asked))
        else:
            self._ask(reminders.of_instance(asked))

    @Slot(object)
    def ask_of_page(self, page: PageId) -> None:
        """Ask about the next date of the observance that a page is about."""
        today = self._now().date()
        observance = ObservanceId(page.name)
        shown = (
            one
            for one in self._workspace.dates.next_occurrences(observance, today, _FEW)
            if one.nation in {None, self._workspace.place.nation}
        )
        coming = sorted(shown, key=self._is_hidden)
        if coming:
            self.ask_of(coming[0])
            return
        words = self.tr("No date of this observance lies ahead.")
        tell(self._window, self.tr("Remind me"), words)

    @Slot(object)
    def have_done(self, reminding: Reminding) -> None:
        """Have it remembered that a reminder was seen to."""
        self._make(lambda: self._workspace.reminders.done(reminding))

    @Slot(object)
    def put_off(self, reminding: Reminding) -> None:
        """Put a reminder off for a week."""
        today = self._now().date()
        self._make(lambda: self._workspace.reminders.put_off(reminding, today))

    def _ask(self, reminder: Reminder) -> None:
        dialog = RemindMeDialog(reminder, self._now().date(), self._window)
        reminders = self._workspace.reminders

        def keep() -> bool:
            days = dialog.chosen()
            if days is None:
                return self._make(lambda: reminders.forget(reminder))
            return self._make(lambda: reminders.ask(reminder, days))

        ask_until(dialog, keep)

    def _is_hidden(self, occurrence: Occurrence) -> bool:
        return not self._workspace.settings.overlay.heeds(occurrence)

    @Slot(object)
    def _on_changed(self, affected: Affected) -> None:
        if affected:
            self.look()
