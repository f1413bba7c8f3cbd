"""A field for one day, typed in words or figures, stepped by the arrow keys, or picked."""

from datetime import date, timedelta

from PySide6.QtCore import QDate, Qt, Signal, Slot
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QCalendarWidget,
    QDialog,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.errors import NotUnderstoodError
from planner.domain.typed_date import date_from_words, words_for_date
from ui.widgets.month_picker import dress_month

_LONGEST = 60
_STEPS = {
    Qt.Key.Key_Up: 1,
    Qt.Key.Key_Down: -1,
    Qt.Key.Key_PageUp: 7,
    Qt.Key.Key_PageDown: -7,
}
"""Days by which a key goes on."""


class DayWords(QWidget):
    """Holds the words for a day; what is understood stands as “21 September 2026” afterwards."""

    changed = Signal()

    def __init__(self, day: date, today: date) -> None:
        super().__init__()
        self._today = today
        self.edit = _DayLine()
        self.edit.setMaxLength(_LONGEST)
        self.pick = QPushButton(self.tr("Pick…"))
        self.pick.setAutoDefault(False)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self.edit, 1)
        line.addWidget(self.pick)
        self.setFocusProxy(self.edit)
        self.show_day(day)
        self.edit.textChanged.connect(self.changed)
        self.edit.editingFinished.connect(self._on_finished)
        self.edit.step_asked.connect(self._on_step)
        self.pick.clicked.connect(self._on_pick)

    def name(self, words: str) -> None:
        """Say what the day is of, for screen readers."""
        self.edit.setAccessibleName(words)
        self.pick.setAccessibleName(self.tr("Pick {what}").format(what=words.lower()))

    def day(self) -> date:
        """Return the day that is meant.

        Raises NotUnderstoodError.
        """
        return date_from_words(self.edit.text(), self._today)

    def show_day(self, day: date) -> None:
        """Hold another day."""
        self.edit.setText(words_for_date(day))

    def _held(self) -> date | None:
        try:
            return self.day()
        except NotUnderstoodError:
            return None

    @Slot()
    def _on_finished(self) -> None:
        day = self._held()
        if day is not None and self.edit.text() != words_for_date(day):
            self.show_day(day)

    @Slot(int)
    def _on_step(self, days: int) -> None:
        day = self._held()
        if day is not None:
            self.show_day(day + timedelta(days=days))

    @Slot()
    def _on_pick(self) -> None:
        dialog = _PickDialog(self._held() or self._today, self)
        if dialog.exec():
            self.show_day(dialog.day())
        self.edit.setFocus()


class _DayLine(QLineEdit):
    """A line in which the arrows up and down go on by days, and the page keys by weeks."""

    step_asked = Signal(int)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        days = _STEPS.get(Qt.Key(event.key()))
        if days is None:
            super().keyPressEvent(event)
        else:
            self.step_asked.emit(days)


class _PickDialog(QDialog):
    """A month to pick a day from; a click or Enter takes it."""

    def __init__(self, day: date, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Pick a day"))
        self.month = QCalendarWidget()
        dress_month(self.month)
        self.month.setSelectedDate(QDate(day.year, day.month, day.day))
        self.month.setAccessibleName(self.tr("Days of the month"))
        column = QVBoxLayout(self)
        column.addWidget(self.month)
        self.month.clicked.connect(self.accept)
        self.month.activated.connect(self.accept)
        self.month.setFocus()

    def day(self) -> date:
        """Return the day that is picked."""
        picked = self.month.selectedDate()
        return date(picked.year(), picked.month(), picked.day())
