"""The list of confirmed dates: who announced each, to be withdrawn or gone to."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.wording import date_text, day_text
from planner.services.confirming import ConfirmedDate
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text


class ConfirmedDatesDialog(QDialog):
    """Lists what it is shown, and asks for what the user wants done."""

    withdraw_asked = Signal(object)
    """The ConfirmedDate that is to be withdrawn."""

    day_chosen = Signal(object)
    """The first day of the one to go to."""

    def __init__(self, *, is_read_only: bool, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._is_read_only = is_read_only
        self._dates: tuple[ConfirmedDate, ...] = ()
        self.list = QListWidget()
        self.words = plain_text("")
        self.withdraw = QPushButton(self.tr("&Withdraw"))
        self.go = QPushButton(self.tr("&Go to this day"))
        self._build()
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.withdraw.clicked.connect(self._on_withdraw)
        self.go.clicked.connect(self._on_go)

    def show_dates(self, dates: Sequence[ConfirmedDate]) -> None:
        """List these dates, keeping the place in the list."""
        row = self.list.currentRow()
        self._dates = tuple(dates)
        self.list.clear()
        for one in dates:
            self.list.addItem(QListWidgetItem(self._line(one)))
        self.words.setText(self._introduction())
        self.list.setVisible(bool(dates))
        self.list.setCurrentRow(min(max(row, 0), len(dates) - 1))
        self._on_row_changed()

    def _line(self, one: ConfirmedDate) -> str:
        told = one.confirmation
        words = self.tr("{day}: {name}\nconfirmed by {who}, entered {entered}").format(
            day=day_text(told.first_day),
            name=one.name,
            who=told.announced_by,
            entered=date_text(told.entered),
        )
        if one.occurrence is None:
            gone = self.tr("no longer in the almanac, so it is not shown in the calendar")
            return f"{words}; {gone}"
        return words

    def _introduction(self) -> str:
        if not self._dates:
            return self.tr(
                "No date is confirmed yet. Where a date is expected, “This day” offers to confirm "
                "or move it."
            )
        return self.tr("A newer almanac leaves these dates as they are.")

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Confirmed dates"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.tr("Confirmed dates"), TextRole.HEADING))
        column.addWidget(self.words)
        self.list.setAccessibleName(self.tr("Confirmed dates"))
        self.list.setWordWrap(True)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.list, 1)
        if self._is_read_only:
            column.addWidget(plain_text(self.tr("This diary can only be read here.")))
        buttons = QDialogButtonBox()
        for button in (self.withdraw, self.go):
            button.setAutoDefault(False)
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        open_at(self, 34, 24)

    def _current(self) -> ConfirmedDate | None:
        row = self.list.currentRow()
        return self._dates[row] if 0 <= row < len(self._dates) else None

    @Slot()
    def _on_row_changed(self) -> None:
        one = self._current()
        self.withdraw.setEnabled(one is not None and not self._is_read_only)
        self.go.setEnabled(one is not None and one.occurrence is not None)

    @Slot()
    def _on_withdraw(self) -> None:
        one = self._current()
        if one is not None:
            self.withdraw_asked.emit(one)

    @Slot()
    def _on_go(self) -> None:
        one = self._current()
        if one is not None:
            self.day_chosen.emit(one.confirmation.first_day)
            self.accept()
