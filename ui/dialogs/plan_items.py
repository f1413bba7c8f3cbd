"""The dates of one support plan, or of all: to be ticked off, waived, put off, and entered."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import NotUnderstoodError
from planner.domain.plan_words import item_line, what_now
from planner.domain.support_plan import PlanItem
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.dialogs.kept_list import KeptListDialog
from ui.errors import message_for
from ui.widgets.day_words import DayWords
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn

translate = QCoreApplication.translate


class PlanItemsDialog(KeptListDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    done_asked = Signal(object)
    """The PlanItem that is done."""

    waived_asked = Signal(object)
    snooze_asked = Signal(object)
    reopen_asked = Signal(object)
    enter_asked = Signal(object)
    """The PlanItem whose printed date is to be entered."""

    guide_asked = Signal(object)
    """The PlanItem whose guide is to be read."""

    day_chosen = Signal(object)
    """The date of the one to go to."""

    def __init__(self, title: str, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(
            title,
            translate(
                "plans",
                "Move a date in the plan itself: what is not ticked off moves with it.",
            ),
            parent,
        )
        self._is_read_only = is_read_only
        self._items: tuple[PlanItem, ...] = ()
        self._told = plain_text("")
        self._today = date.min
        self.finish = self.add_deed(self.tr("&Done"), self._on_done)
        self.waive = self.add_deed(self.tr("Not &needed"), self._on_waived)
        self.snooze = self.add_deed(self.tr("&Put off a week"), self._on_snooze)
        self.reopen = self.add_deed(self.tr("&Open again"), self._on_reopen)
        self.enter = self.add_deed(self.tr("&Enter a printed date…"), self._on_enter)
        self.guide = self.add_deed(self.tr("Read the &guide"), self._on_guide)
        self.go = self.add_deed(self.tr("&Show on the calendar"), self._on_go)
        self._show_more()
        self.refresh()

    def show_items(self, items: Sequence[PlanItem], today: date) -> None:
        """List these in their order."""
        self._items, self._today = tuple(items), today
        self.show_lines([f"{one.milestone.title}\n{item_line(one, today)}" for one in items])

    @override
    def refresh(self) -> None:
        super().refresh()
        one = self._current()
        self._told.setText("" if one is None else self._words(one))
        self._told.setVisible(bool(self._told.text()))
        if one is None:
            return
        is_settled, can_write = one.state.is_settled, not self._is_read_only
        self.finish.setEnabled(can_write and not is_settled)
        self.waive.setEnabled(can_write and not is_settled)
        self.snooze.setEnabled(can_write and not is_settled and one.dated.day is not None)
        self.reopen.setEnabled(can_write and one.can_be_reopened)
        self.enter.setEnabled(can_write and not is_settled)
        self.go.setEnabled(one.remind is not None)

    def _words(self, one: PlanItem) -> str:
        checks = [f"• {check.text}" for check in one.milestone.checks]
        return "\n".join(filter(None, (what_now(one), *checks)))

    def _current(self) -> PlanItem | None:
        return self._items[self.row] if 0 <= self.row < len(self._items) else None

    def _show_more(self) -> None:
        """Show what is known of the chosen one under the list; it may be long."""
        area = ScrolledColumn()
        area.setAccessibleName(self.tr("What to do"))
        area.column.addWidget(self._told)
        area.column.addStretch(1)
        # Else each asks for more room than a small screen has for both in large text.
        line = self.fontMetrics().height()
        self.list.setMinimumHeight(round(line * 2.5))
        area.setMinimumHeight(line * 2)
        layout = self.layout()
        assert isinstance(layout, QVBoxLayout), "made by the dialog of a list"
        layout.insertWidget(layout.count() - 1, area, 1)
        open_at(self, 38, 42)

    @Slot()
    def _on_done(self) -> None:
        if (one := self._current()) is not None:
            self.done_asked.emit(one)

    @Slot()
    def _on_waived(self) -> None:
        if (one := self._current()) is not None:
            self.waived_asked.emit(one)

    @Slot()
    def _on_snooze(self) -> None:
        if (one := self._current()) is not None:
            self.snooze_asked.emit(one)

    @Slot()
    def _on_reopen(self) -> None:
        if (one := self._current()) is not None:
            self.reopen_asked.emit(one)

    @Slot()
    def _on_enter(self) -> None:
        if (one := self._current()) is not None:
            self.enter_asked.emit(one)

    @Slot()
    def _on_guide(self) -> None:
        if (one := self._current()) is not None:
            self.guide_asked.emit(one)
            self.accept()

    @Slot()
    def _on_go(self) -> None:
        one = self._current()
        if one is not None and one.remind is not None:
            self.day_chosen.emit(one.remind)
            self.accept()


class PrintedDateDialog(QDialog):
    """Takes the date that a body printed for a milestone, or takes it away."""

    def __init__(
        self, item: PlanItem, day: date, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._is_taken_away = False
        self.day = DayWords(item.plan.entered.get(item.milestone.id, day), today)
        self.fault = fault_line()
        self.setWindowTitle(self.tr("Enter a printed date"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(item.milestone.title, TextRole.HEADING))
        words = " ".join(
            filter(
                None,
                (
                    self.tr("A date that is printed wins over one that is counted."),
                    item.milestone.note,
                ),
            )
        )
        column.addWidget(plain_text(words))
        column.addLayout(stacked(self.tr("&Date"), self.day))
        self.day.name(self.tr("Date"))
        column.addWidget(self.fault)
        column.addStretch(1)
        column.addWidget(self._buttons(has_date=item.milestone.id in item.plan.entered))
        open_at(self, 28, 14)

    def entered(self) -> date | None:
        """Return the date as it is entered, or None where it was taken away.

        Raises NotUnderstoodError.
        """
        return None if self._is_taken_away else self.day.day()

    def _buttons(self, *, has_date: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.tr("Keep date"), role.AcceptRole).setDefault(True)
        if has_date:
            away = buttons.addButton(self.tr("&Take date away"), role.ActionRole)
            away.setAutoDefault(False)
            away.clicked.connect(self._on_taken_away)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_taken_away(self) -> None:
        self._is_taken_away = True
        self.accept()

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.entered()
        except NotUnderstoodError as error:
            tell_fault(self.fault, message_for(error), self.day.edit)
            return
        self.accept()
