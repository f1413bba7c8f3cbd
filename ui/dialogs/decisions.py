"""The list of decisions on clashes, to be withdrawn or exported as a record."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.decision import Decision
from planner.domain.wording import date_text
from ui.dialogs.kept_list import KeptListDialog
from ui.words import severity_word


class DecisionsDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    withdraw_asked = Signal(object)
    """The Decision that is to be withdrawn."""

    export_asked = Signal()

    def __init__(self, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        words = self.tr(
            "Clashes that you let stand, each with its reason. One is told again when its session "
            "or date changes, or when you withdraw the decision."
        )
        super().__init__(self.tr("Decisions on clashes"), words, parent)
        self._is_read_only = is_read_only
        self._decisions: tuple[Decision, ...] = ()
        self.withdraw = self.add_deed(self.tr("&Withdraw"), self._on_withdraw)
        self.export = self.add_deed(
            self.tr("&Export the record…"), self.export_asked.emit, is_on_one=False
        )

    def show_decisions(self, decisions: Sequence[Decision]) -> None:
        """List these."""
        self._decisions = tuple(decisions)
        self.show_lines([self._line(one) for one in decisions])
        self.export.setEnabled(bool(decisions))
        if self._is_read_only:
            self.withdraw.setEnabled(False)

    def _line(self, one: Decision) -> str:
        words = self.tr(
            "{title}, {when}: {observance} ({severity})\n"
            "{decision}\nAlternatives: {alternatives}\n{role}, {day}"
        )
        return words.format(
            title=one.session_title,
            when=one.session_when,
            observance=one.observance_name,
            severity=severity_word(one.severity),
            decision=one.decision,
            alternatives=one.alternatives,
            role=one.role,
            day=date_text(one.decided),
        )

    @Slot()
    def _on_withdraw(self) -> None:
        if 0 <= self.row < len(self._decisions):
            self.withdraw_asked.emit(self._decisions[self.row])
