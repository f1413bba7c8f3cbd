"""Confirmed and own dates, kept by the user: opens the dialogs and makes the changes."""

from collections.abc import Sequence
from datetime import date
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QInputDialog, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.clash import Clash
from planner.domain.occurrence import Occurrence
from planner.domain.own_observance import OwnObservance
from planner.later import imported_later
from planner.services.confirming import ConfirmedDate
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.keeper import Keeper
from ui.navigator import Navigator
from ui.widgets.message import tell

with imported_later():
    from planner.services.own_dates import change_to_put, change_to_remove, new_own_id
    from ui.dialogs.confirm_date import ConfirmChoice, ConfirmDateDialog
    from ui.dialogs.confirmed_dates import ConfirmedDatesDialog
    from ui.dialogs.own_date import OwnDateDialog
    from ui.dialogs.own_dates import OwnDatesDialog


class DatesKeeper(Keeper):
    """Asks, through dialogs, for what the diary is to know of dates; every change undoes."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        navigator: Navigator,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._navigator = navigator
        self._now = now

    @Slot(object)
    def confirm(self, shown: Occurrence) -> None:
        """Ask on which day an occurrence was announced to begin, and by whom."""
        if not self._can_write():
            return
        meant = self._workspace.date_changes.may_be_confirmed(shown)
        if not meant:
            self._say(self.tr("The almanac no longer leaves this date open."))
            return
        dialog = ConfirmDateDialog(shown, meant, self._clashes_if, self._window)
        ask_until(dialog, lambda: self._make(partial(self._confirmed, dialog.choice())))

    def _confirmed(self, choice: ConfirmChoice) -> Change:
        return self._workspace.date_changes.confirm(
            choice.meant, choice.first_day, choice.announced_by, self._today()
        )

    @Slot(object)
    def withdraw(self, shown: Occurrence) -> None:
        """Take back what was confirmed for an occurrence."""
        self._make(lambda: self._workspace.date_changes.withdraw(shown))

    @Slot()
    def confirm_on_day(self) -> None:
        """Ask for the date of an observance of the selected day; first for which, of several."""
        day = self._navigator.day_view
        open_ones = [
            one
            for one in (*day.occurrences, *day.eves)
            if self._workspace.date_changes.may_be_confirmed(one)
        ]
        if not open_ones:
            words = self.tr("No date of this day is waiting to be confirmed.")
            self._say(words)
            return
        chosen = open_ones[0] if len(open_ones) == 1 else self._chosen_of(open_ones)
        if chosen is not None:
            self.confirm(chosen)

    @Slot()
    def show_confirmed(self) -> None:
        """List what is confirmed, to be withdrawn or gone to."""
        is_read_only = self._workspace.is_read_only
        dialog = ConfirmedDatesDialog(is_read_only=is_read_only, parent=self._over)
        dialog.withdraw_asked.connect(self._on_withdraw_listed)
        dialog.day_chosen.connect(self._navigator.go_to)
        self._show_list(dialog)

    @Slot()
    def show_own(self) -> None:
        """List the user's own observances, to be added to, changed and removed."""
        dialog = OwnDatesDialog(is_read_only=self._workspace.is_read_only, parent=self._over)
        dialog.add_asked.connect(self._on_add_own)
        dialog.edit_asked.connect(self._on_edit_own)
        dialog.remove_asked.connect(self._on_remove_own)
        self._show_list(dialog)

    @override
    def _show_again(self) -> None:
        workspace = self._workspace
        if listed := self._shown(ConfirmedDatesDialog):
            listed.show_dates(workspace.date_changes.confirmed())
        if own := self._shown(OwnDatesDialog):
            own.show_own(workspace.own_observances, self._today())

    def _chosen_of(self, occurrences: Sequence[Occurrence]) -> Occurrence | None:
        names = [one.name for one in occurrences]
        name, is_chosen = QInputDialog.getItem(
            self._window,
            self.tr("Confirm or move a date"),
            self.tr("Which observance?"),
            names,
            editable=False,
        )
        return occurrences[names.index(name)] if is_chosen else None

    def _clashes_if(self, meant: Sequence[Occurrence], day: date) -> tuple[Clash, ...]:
        return self._workspace.date_changes.clashes_if(meant, day)

    def _today(self) -> date:
        return self._now().date()

    def _say(self, words: str) -> None:
        tell(self._window, self.tr("Confirm or move a date"), words)

    @Slot(object)
    def _on_withdraw_listed(self, listed: ConfirmedDate) -> None:
        confirmations = [listed.confirmation]
        self._make(lambda: self._workspace.date_changes.withdraw_all(confirmations, listed.name))

    @Slot()
    def _on_add_own(self) -> None:
        self._edit_own(None)

    @Slot(object)
    def _on_edit_own(self, own: OwnObservance) -> None:
        self._edit_own(own)

    @Slot(object)
    def _on_remove_own(self, own: OwnObservance) -> None:
        self._make(lambda: self._workspace.date_changes.with_skips_settled(change_to_remove(own)))

    def _edit_own(self, before: OwnObservance | None) -> None:
        taken = [one.id for one in self._workspace.own_observances]
        dialog = OwnDateDialog(before, self._navigator.day, self._today(), self._over)

        def put() -> bool:
            change = change_to_put(dialog.edited(new_own_id(dialog.name, taken)), before)
            return self._make(partial(self._workspace.date_changes.with_skips_settled, change))

        ask_until(dialog, put)
