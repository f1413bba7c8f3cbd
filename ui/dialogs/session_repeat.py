"""How a session repeats: how often, on which days, until when, and which days it leaves out."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from PySide6.QtCore import QSignalBlocker, Qt, Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QGridLayout, QPushButton, QWidget

from planner.domain.errors import NotUnderstoodError
from planner.domain.language import counted
from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.wording import brief_weekday_name, weekday_name
from ui.dialogs.field_fault import EntryError, fault_line
from ui.errors import message_for, sentence_from
from ui.own_words import nth_words
from ui.widgets.day_words import DayWords
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink, number_field
from ui.widgets.prose import Group, TextRole, column_in, make_link, plain_text

_ONCE, _IMPORTED = 0, 5
_FREQUENCIES = (Frequency.DAILY, Frequency.WEEKLY, Frequency.MONTHLY, Frequency.YEARLY)
_BY_NTH, _BY_LAST = 1, 2
_UNTIL, _COUNT = 1, 2
_MOST = 999
_USUAL_COURSE = timedelta(weeks=12)


@dataclass(frozen=True, slots=True, kw_only=True)
class RepeatShown:
    """What a draft repeats by: as the form can say it, or in ``words`` where it cannot."""

    repeat: Repeat | None
    words: str
    skips: frozenset[Skip]


class RepeatField(Group):
    """Holds a repeat that is counted from a first day told from outside."""

    changed = Signal()
    terms_asked = Signal()

    def __init__(self, shown: RepeatShown, first: date, today: date) -> None:
        super().__init__()
        self._first = first
        self._words = shown.words
        self.often = QComboBox()
        self.interval = number_field(1, 1, _MOST)
        self.weekdays = [QCheckBox(brief_weekday_name(day)) for day in range(7)]
        self.monthly = QComboBox()
        self.ends = QComboBox()
        self.until = DayWords(first + _USUAL_COURSE, today)
        self.count = number_field(10, 1, _MOST)
        self.skips = {skip: QCheckBox(words) for skip, words in self._skip_words().items()}
        self.terms = QPushButton(self.tr("Terms…"))
        self.left_out = plain_text("", TextRole.QUIET)
        self.fault = fault_line()
        self._build()
        self._take(shown)
        self._as_shown = self._state()
        self._connect()
        self._show_parts()

    @property
    def is_kept(self) -> bool:
        """Tell whether it repeats as it was shown, so that its rule is to be kept as it is."""
        return self._state() == self._as_shown

    @property
    def is_said_in_words(self) -> bool:
        """Tell whether an imported rule stands that the form cannot say."""
        return self.often.currentIndex() == _IMPORTED

    def repeat(self) -> Repeat | None:
        """Return the repeat that is entered, None for a session that is once.

        Raises EntryError. Not to be asked where ``is_said_in_words``.
        """
        index = self.often.currentIndex()
        if index == _ONCE:
            return None
        frequency = _FREQUENCIES[index - 1]
        ends = self.ends.currentIndex()
        return Repeat(
            frequency=frequency,
            interval=self.interval.value(),
            weekdays=self._ticked() if frequency is Frequency.WEEKLY else frozenset(),
            nth=self._nth() if frequency is Frequency.MONTHLY else None,
            until=self._until() if ends == _UNTIL else None,
            count=self.count.value() if ends == _COUNT else None,
        )

    def skipped(self) -> frozenset[Skip]:
        """Return which days it leaves out."""
        if self.often.currentIndex() == _ONCE:
            return frozenset()
        return frozenset(skip for skip, box in self.skips.items() if box.isChecked())

    def count_from(self, first: date) -> None:
        """Count from another first day; a lone weekday goes along."""
        if first == self._first:
            return
        if self._ticked() == {self._first.weekday()}:
            self._tick({first.weekday()})
        self._first = first
        self._word_monthly()

    def tell_left_out(self, words: str) -> None:
        """Say which dates are left out."""
        self.left_out.setText(words)
        self.left_out.setVisible(bool(words) and self.often.currentIndex() != _ONCE)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Repeat"))
        self.often.addItems(
            [
                self.tr("Does not repeat"),
                self.tr("Every day"),
                self.tr("Every week"),
                self.tr("Every month"),
                self.tr("Every year"),
            ]
        )
        if self._words:
            self.often.addItem(self.tr("As it was imported"))
        self.ends.addItems(
            [self.tr("For ever"), self.tr("Until a day"), self.tr("A number of times")]
        )
        for box in (self.often, self.monthly, self.ends):
            let_shrink(box)
        column = column_in(self)
        column.addLayout(stacked(self.tr("&Repeats"), self.often))
        self.imported = plain_text(self._words, TextRole.QUIET)
        column.addWidget(self.imported)
        self._details = self._detail_fields()
        column.addWidget(self._details)
        self._skips = self._skip_fields()
        column.addWidget(self._skips)
        column.addWidget(self.fault)

    def _detail_fields(self) -> QWidget:
        page = QWidget()
        grid = QGridLayout(page)
        grid.setContentsMargins(0, 0, 0, 0)
        top = Qt.AlignmentFlag.AlignTop
        grid.addLayout(stacked(self.tr("&How often"), self.interval), 0, 0, top)
        grid.addLayout(stacked(self.tr("How &long"), self.ends), 0, 1, top)
        self._week = self._week_fields()
        grid.addWidget(self._week, 1, 0, 1, 2)
        self._monthly_field = _field(self.tr("On &which day"), self.monthly)
        grid.addWidget(self._monthly_field, 2, 0, 1, 2)
        self._until_field = _field(self.tr("Last day it ma&y be"), self.until)
        self.until.name(self.tr("Last day it may be"))
        grid.addWidget(self._until_field, 3, 0, 1, 2)
        self._count_field = _field(self.tr("How &many times"), self.count)
        grid.addWidget(self._count_field, 4, 0, 1, 2)
        return page

    def _week_fields(self) -> Group:
        group = Group()
        group.setAccessibleName(self.tr("On these days"))
        grid = QGridLayout(group)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(0)
        for number, box in enumerate(self.weekdays):
            box.setAccessibleName(weekday_name(number))
            grid.addWidget(box, 0, number)
        return group

    def _skip_fields(self) -> Group:
        group = Group()
        heading = self.tr("Leave out")
        group.setAccessibleName(heading)
        column = column_in(group)
        column.setSpacing(0)
        column.addWidget(plain_text(heading))
        for box in self.skips.values():
            column.addWidget(box)
        make_link(self.terms)
        self.terms.setAutoDefault(False)
        column.addWidget(self.terms)
        column.addWidget(self.left_out)
        return group

    def _skip_words(self) -> Mapping[Skip, str]:
        return {
            Skip.BANK_HOLIDAYS: self.tr("&Bank holidays"),
            Skip.OUT_OF_TERM: self.tr("Days &out of term"),
            Skip.PLAN_AROUND: self.tr("Dates to plan aro&und"),
        }

    def _take(self, shown: RepeatShown) -> None:
        repeat = shown.repeat
        self._tick({self._first.weekday()})
        for skip, box in self.skips.items():
            box.setChecked(skip in shown.skips)
        self._word_monthly()
        if repeat is None:
            self.often.setCurrentIndex(_IMPORTED if shown.words else _ONCE)
            return
        self.often.setCurrentIndex(_FREQUENCIES.index(repeat.frequency) + 1)
        self.interval.setValue(repeat.interval)
        if repeat.weekdays:
            self._tick(repeat.weekdays)
        if repeat.nth is not None:
            self.monthly.setCurrentIndex(_BY_LAST if repeat.nth == -1 else _BY_NTH)
        if repeat.until is not None:
            self.ends.setCurrentIndex(_UNTIL)
            self.until.show_day(repeat.until)
        if repeat.count is not None:
            self.ends.setCurrentIndex(_COUNT)
            self.count.setValue(repeat.count)

    def _connect(self) -> None:
        for box in (self.often, self.monthly, self.ends):
            box.currentIndexChanged.connect(self._on_changed)
        for number in (self.interval, self.count):
            number.valueChanged.connect(self._on_changed)
        for tick in (*self.weekdays, *self.skips.values()):
            tick.toggled.connect(self._on_changed)
        self.until.changed.connect(self._on_changed)
        self.terms.clicked.connect(self.terms_asked)

    def _tick(self, days: frozenset[int] | set[int]) -> None:
        for number, box in enumerate(self.weekdays):
            box.setChecked(number in days)

    def _ticked(self) -> frozenset[int]:
        return frozenset(n for n, box in enumerate(self.weekdays) if box.isChecked())

    def _nth(self) -> int | None:
        index = self.monthly.currentIndex()
        if index == _BY_LAST:
            return -1
        return _nth_of(self._first) if index == _BY_NTH else None

    def _until(self) -> date:
        try:
            until = self.until.day()
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), self.until) from error
        if until < self._first:
            raise EntryError(self.tr("It would stop repeating before it starts."), self.until)
        return until

    def _word_monthly(self) -> None:
        index, weekday = max(self.monthly.currentIndex(), 0), weekday_name(self._first.weekday())
        nth = nth_words()[_nth_of(self._first)]
        with QSignalBlocker(self.monthly):
            self.monthly.clear()
            self.monthly.addItems(
                [
                    self.tr("On day {day}").format(day=self._first.day),
                    self.tr("On the {nth} {weekday}").format(nth=nth, weekday=weekday),
                    self.tr("On the last {weekday}").format(weekday=weekday),
                ]
            )
            self.monthly.setCurrentIndex(index)

    def _state(self) -> tuple[object, ...]:
        """Return what is entered, without what merely follows the first day."""
        index, ends = self.often.currentIndex(), self.ends.currentIndex()
        if index in {_ONCE, _IMPORTED}:
            return (index,)
        days = self._ticked()
        return (
            index,
            self.interval.value(),
            None if days == {self._first.weekday()} else days,
            self.monthly.currentIndex(),
            ends,
            self.until.edit.text() if ends == _UNTIL else "",
            self.count.value() if ends == _COUNT else 0,
        )

    def _show_parts(self) -> None:
        index, ends = self.often.currentIndex(), self.ends.currentIndex()
        is_form = index not in {_ONCE, _IMPORTED}
        frequency = _FREQUENCIES[index - 1] if is_form else None
        self.imported.setVisible(index == _IMPORTED)
        self._details.setVisible(is_form)
        self._skips.setVisible(index != _ONCE)
        self._week.setVisible(frequency is Frequency.WEEKLY)
        self._monthly_field.setVisible(frequency is Frequency.MONTHLY)
        self._until_field.setVisible(ends == _UNTIL)
        self._count_field.setVisible(ends == _COUNT)
        if frequency is not None:
            self.interval.setPrefix(self.tr("every "))
            self.interval.setSuffix(f" {_unit(frequency, self.interval.value())}")

    @Slot()
    def _on_changed(self) -> None:
        self.fault.hide()
        self._show_parts()
        self.changed.emit()


def _field(words: str, field: QWidget) -> QWidget:
    holder = QWidget()
    column = stacked(words, field)
    column.setContentsMargins(0, 0, 0, 0)
    holder.setLayout(column)
    return holder


def _nth_of(day: date) -> int:
    """Return which of its weekday in the month a day is; a fifth counts as the fourth."""
    return min((day.day - 1) // 7 + 1, 4)


def _unit(frequency: Frequency, count: int) -> str:
    match frequency:
        case Frequency.DAILY:
            return counted("day(s)", "after a number", count)
        case Frequency.WEEKLY:
            return counted("week(s)", "after a number", count)
        case Frequency.MONTHLY:
            return counted("month(s)", "after a number", count)
        case Frequency.YEARLY:
            return counted("year(s)", "after a number", count)
