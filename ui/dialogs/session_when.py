"""When a session is: its first day and time, its last, or whole days."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QWidget

from planner.domain.dates import ONE_DAY
from planner.domain.errors import NotUnderstoodError
from planner.domain.session import Session
from planner.domain.wording import Clock, day_text, time_text
from ui.dialogs.field_fault import EntryError, fault_line
from ui.errors import message_for, sentence_from
from ui.widgets.day_words import DayWords
from ui.widgets.form import stacked
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.time_words import TimeWords

_USUAL = time(9), time(10)


class WhenField(Group):
    """Holds start and end; a moved start takes the end along."""

    changed = Signal()

    def __init__(self, session: Session, today: date, clock: Clock) -> None:
        super().__init__()
        self._clock = clock
        last = session.end - timedelta.resolution if session.all_day else session.end
        starts, ends = _USUAL if session.all_day else (session.start.time(), session.end.time())
        self.all_day = QCheckBox(self.tr("&All day"))
        self.all_day.setChecked(session.all_day)
        self.first = DayWords(session.start.date(), today)
        self.starts = TimeWords(starts, clock)
        self.last = DayWords(max(last, session.start).date(), today)
        self.ends = TimeWords(ends, clock)
        self.answer = plain_text("", TextRole.QUIET)
        self.fault = fault_line()
        self._build()
        self._start = self._moment(self.first, self.starts)
        self._connect()
        self._on_all_day()

    def hours(self) -> tuple[datetime, datetime]:
        """Return start and end, of whole days from midnight to midnight.

        Raises EntryError.
        """
        start = self._entered(self.first, self.starts)
        end = self._entered(self.last, self.ends)
        is_all_day = self.all_day.isChecked()
        if end < start:
            field = self.last if is_all_day or end.date() < start.date() else self.ends
            raise EntryError(self._too_early(start, end), field)
        return (start, end + ONE_DAY) if is_all_day else (start, end)

    def first_day(self) -> date | None:
        """Return the first day, where one is meant."""
        try:
            return self.first.day()
        except NotUnderstoodError:
            return None

    def _build(self) -> None:
        self.setAccessibleName(self.tr("When"))
        column = column_in(self)
        grid = QGridLayout()
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(stacked(self.tr("&Starts"), self.first), 0, 0, top)
        grid.addLayout(stacked(self.tr("S&tart time"), self.starts), 0, 1, top)
        grid.addLayout(stacked(self.tr("&Ends"), self.last), 1, 0, top)
        grid.addLayout(stacked(self.tr("E&nd time"), self.ends), 1, 1, top)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        self.first.name(self.tr("First day"))
        self.last.name(self.tr("Last day"))
        column.addWidget(self.all_day)
        column.addLayout(grid)
        column.addWidget(self.answer)
        column.addWidget(self.fault)

    def _connect(self) -> None:
        self.all_day.toggled.connect(self._on_all_day)
        self.first.changed.connect(self._on_start_changed)
        self.starts.changed.connect(self._on_start_changed)
        self.last.changed.connect(self._on_changed)
        self.ends.changed.connect(self._on_changed)

    def _entered(self, day: DayWords, at: TimeWords) -> datetime:
        field: QWidget = day
        try:
            found = day.day()
            field = at
            clock_time = time(0) if self.all_day.isChecked() else at.entered()
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), field) from error
        return datetime.combine(found, clock_time)

    def _moment(self, day: DayWords, at: TimeWords) -> datetime | None:
        try:
            return datetime.combine(day.day(), at.entered())
        except NotUnderstoodError:
            return None

    def _too_early(self, start: datetime, end: datetime) -> str:
        if end.date() < start.date():
            return self.tr("It would end before it starts. Give a later last day.")
        return self.tr(
            "It would end before it starts. Give a later end, or the next day as its last."
        )

    def _words(self) -> str:
        try:
            start, end = self.hours()
        except EntryError as error:
            return error.words
        last = end - ONE_DAY if self.all_day.isChecked() else end
        if self.all_day.isChecked():
            one_day = self.tr("{day}, all day").format(day=day_text(start.date()))
            return one_day if last.date() == start.date() else self._to(start, last)
        if last.date() != start.date():
            return self._to(start, last)
        return self.tr("{day}, {start} to {end}").format(
            day=day_text(start.date()),
            start=time_text(start, self._clock),
            end=time_text(end, self._clock),
        )

    def _to(self, start: datetime, end: datetime) -> str:
        words = self.tr("{first} to {last}")
        return words.format(first=self._moment_words(start), last=self._moment_words(end))

    def _moment_words(self, moment: datetime) -> str:
        day = day_text(moment.date())
        if self.all_day.isChecked():
            return day
        return self.tr("{day} {time}").format(day=day, time=time_text(moment, self._clock))

    @Slot()
    def _on_all_day(self) -> None:
        for box in (self.starts, self.ends):
            box.setEnabled(not self.all_day.isChecked())
        self._on_changed()

    @Slot()
    def _on_start_changed(self) -> None:
        start, end = self._moment(self.first, self.starts), self._moment(self.last, self.ends)
        before, self._start = self._start, start or self._start
        if start is not None and end is not None and before is not None and start != before:
            self._show_end(end + (start - before))
        self._on_changed()

    def _show_end(self, end: datetime) -> None:
        with QSignalBlocker(self.last), QSignalBlocker(self.ends):
            self.last.show_day(end.date())
            self.ends.show_time(end.time())

    @Slot()
    def _on_changed(self) -> None:
        self.fault.hide()
        self.answer.setText(self._words())
        self.first.edit.setAccessibleDescription(self.answer.text())
        self.changed.emit()
