"""The dialog that lays sessions out: ticked one by one, each on a day that can be changed."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import NotUnderstoodError
from planner.domain.laid_out import Proposed
from planner.domain.laid_out_text import met_by, when_proposed
from planner.domain.session import Session
from planner.domain.wording import Clock
from planner.services.laying_out import moved_to
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.errors import message_for, sentence_from
from ui.widgets.accessibility import announce
from ui.widgets.day_words import DayWords
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.wrapped_ticks import WrappedTicks

Checking = Callable[[Proposed], Proposed]
"""Looks at what a proposal would meet."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Laying:
    """What is laid out, how it is checked, and by which day and clock it is told."""

    title: str
    introduction: str
    checking: Checking
    today: date
    clock: Clock


class LayOutDialog(QDialog):
    """Shows proposals, below a ``form`` if there is one; accepted with the drafts ticked."""

    def __init__(
        self,
        laying: Laying,
        form: QWidget | None = None,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._laying = laying
        self._form = form
        self._proposed: list[Proposed] = []
        self.list = WrappedTicks()
        self.day = DayWords(laying.today, laying.today)
        self.move_there = QPushButton(self.tr("&Move it there"))
        self.fault = fault_line()
        self._build()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.list.itemChanged.connect(self._on_ticked)
        self.move_there.clicked.connect(self._on_move)

    def show_proposals(self, proposed: Sequence[Proposed]) -> None:
        """List these; what the diary holds already is not ticked."""
        row = max(self.list.currentRow(), 0)
        self._proposed = list(proposed)
        self.list.clear()
        for one in proposed:
            item = QListWidgetItem(self._line(one))
            item.setCheckState(_state(is_ticked=not one.is_there))
            self.list.addItem(item)
        self.list.setCurrentRow(min(row, len(self._proposed) - 1))
        self._on_ticked()

    def tell(self, words: str) -> None:
        """Say why nothing could be proposed."""
        self.fault.setText(words)
        self.fault.show()
        announce(self.fault, words)

    def chosen(self) -> tuple[Session, ...]:
        """Return the drafts that are ticked, in order of the list."""
        return tuple(one.draft for row, one in enumerate(self._proposed) if self._is_ticked(row))

    def _is_ticked(self, row: int) -> bool:
        return self.list.item(row).checkState() is Qt.CheckState.Checked

    def _line(self, one: Proposed) -> str:
        parts = [one.draft.title, when_proposed(one, self._laying.clock), met_by(one)]
        if one.told:
            parts.append(one.told)
        if one.is_there:
            parts.append(self.tr("Already in your calendar for this year."))
        return "\n".join(parts)

    def _build(self) -> None:
        self.setWindowTitle(self._laying.title)
        whole = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        whole.setContentsMargins(edge, edge, edge, edge)
        whole.setSpacing(round(edge * 0.6))
        whole.addWidget(plain_text(self._laying.title, TextRole.HEADING))
        area = ScrolledColumn()
        area.column.addWidget(plain_text(self._laying.introduction))
        if self._form is not None:
            area.column.addWidget(self._form)
        self.list.setAccessibleName(self.tr("Dates, Space ticks one"))
        self.list.setMinimumHeight(edge * 10)
        area.column.addWidget(self.list, 1)
        self.day.name(self.tr("Another day for the one chosen"))
        area.column.addLayout(stacked(self.tr("&Another day for the one chosen"), self.day))
        self.move_there.setAutoDefault(False)
        area.column.addWidget(self.move_there, 0, Qt.AlignmentFlag.AlignLeft)
        whole.addWidget(area, 1)
        whole.addWidget(self.fault)
        whole.addWidget(self._buttons())
        open_at(self, 46, 44)
        self.list.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        self.put = buttons.addButton(self.tr("&Put into the calendar"), roles.AcceptRole)
        self.put.setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_ticked(self) -> None:
        self.put.setEnabled(any(map(self._is_ticked, range(self.list.count()))))

    @Slot()
    def _on_row_changed(self) -> None:
        row = self.list.currentRow()
        self.move_there.setEnabled(0 <= row < len(self._proposed))
        if self.move_there.isEnabled():
            self.day.show_day(self._proposed[row].draft.start.date())

    @Slot()
    def _on_move(self) -> None:
        row = self.list.currentRow()
        try:
            day = self.day.day()
        except NotUnderstoodError as error:
            tell_fault(self.fault, sentence_from(message_for(error)), self.day)
            return
        self.fault.hide()
        before = self._proposed[row]
        # Where its time came from no longer holds.
        moved = replace(before, draft=moved_to(before.draft, day), told="")
        self._proposed[row] = self._laying.checking(moved)
        item = self.list.item(row)
        item.setText(self._line(self._proposed[row]))
        item.setCheckState(_state(is_ticked=True))
        announce(self.list, met_by(self._proposed[row]))


def _state(*, is_ticked: bool) -> Qt.CheckState:
    return Qt.CheckState.Checked if is_ticked else Qt.CheckState.Unchecked
