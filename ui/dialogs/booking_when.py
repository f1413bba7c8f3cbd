"""When an event is: its day and hours, either of which may not be known yet."""

from datetime import date, time

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout

from planner.domain.booking import Booking
from planner.domain.errors import NotUnderstoodError
from planner.domain.wording import Clock, day_text
from ui.dialogs.field_fault import EntryError
from ui.errors import message_for, sentence_from
from ui.widgets.day_words import DayWords
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.time_words import TimeWords

_USUAL = time(9), time(10)


class BookingWhen(Group):
    """Holds a day, or none, and two hours, or none."""

    changed = Signal()

    def __init__(self, booking: Booking, today: date, clock: Clock) -> None:
        super().__init__()
        starts, ends = booking.starts or _USUAL[0], booking.ends or _USUAL[1]
        self.day = DayWords(booking.day or today, today)
        if booking.day is None:
            self.day.edit.clear()
        self.day.edit.setPlaceholderText(self.tr("not known yet"))
        self.has_hours = QCheckBox(self.tr("The &hours are known"))
        self.has_hours.setChecked(booking.starts is not None)
        self.starts = TimeWords(starts, clock)
        self.ends = TimeWords(ends, clock)
        self.answer = plain_text("", TextRole.QUIET)
        self._build()
        self.day.changed.connect(self._on_changed)
        self.has_hours.toggled.connect(self._on_changed)
        for box in (self.starts, self.ends):
            box.changed.connect(self._on_changed)
        self._on_changed()

    def entered(self) -> tuple[date | None, time | None, time | None]:
        """Return the day and the hours, None for what is not known.

        Raises EntryError.
        """
        try:
            day = self.day.day() if self.day.edit.text().strip() else None
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), self.day.edit) from error
        if not self.has_hours.isChecked():
            return day, None, None
        starts, ends = self._time(self.starts), self._time(self.ends)
        if ends <= starts:
            raise EntryError(self.tr("It would end before it starts. Give a later end."), self.ends)
        return day, starts, ends

    def known_day(self) -> date | None:
        """Return the day where one is meant."""
        try:
            return self.entered()[0]
        except EntryError:
            return None

    def show_when(self, day: date | None, starts: time | None, ends: time | None) -> None:
        """Hold another day and other hours."""
        with QSignalBlocker(self):
            self.day.edit.setText("")
            if day is not None:
                self.day.show_day(day)
            self.has_hours.setChecked(starts is not None)
            if starts is not None and ends is not None:
                self.starts.show_time(starts)
                self.ends.show_time(ends)
        self._on_changed()

    def hold(self, *, is_held: bool) -> None:
        """Let the day and hours be those of a session, which are not to be typed over."""
        for field in (self.day, self.has_hours):
            field.setEnabled(not is_held)
        for box in (self.starts, self.ends):
            box.setEnabled(not is_held and self.has_hours.isChecked())

    def _build(self) -> None:
        self.setAccessibleName(self.tr("When"))
        column = column_in(self)
        column.addLayout(stacked(self.tr("&Date of the event"), self.day))
        self.day.name(self.tr("Date of the event"))
        column.addWidget(self.answer)
        column.addWidget(self.has_hours)
        grid = QGridLayout()
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(stacked(self.tr("&Starts"), self.starts), 0, 0, top)
        grid.addLayout(stacked(self.tr("&Ends"), self.ends), 0, 1, top)
        column.addLayout(grid)

    def _time(self, box: TimeWords) -> time:
        try:
            return box.entered()
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), box) from error

    @Slot()
    def _on_changed(self) -> None:
        for box in (self.starts, self.ends):
            box.setEnabled(self.has_hours.isEnabled() and self.has_hours.isChecked())
        day = self.known_day()
        self.answer.setText(day_text(day) if day else "")
        self.answer.setVisible(day is not None)
        self.day.edit.setAccessibleDescription(self.answer.text())
        self.changed.emit()
