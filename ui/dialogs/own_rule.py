"""Choosing on which days an own observance falls: five kinds of rule, each with its fields."""

from collections.abc import Mapping
from datetime import date
from typing import TypeVar

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QComboBox,
    QGridLayout,
    QLineEdit,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from planner.domain.own_observance import (
    MOST_DAYS_FROM_EASTER,
    FromEasterRule,
    OnceRule,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
)
from planner.domain.rule import Computus, MonthDay, Weekday
from planner.domain.wording import month_name, weekday_name
from ui.own_words import computus_words, nth_words
from ui.widgets.day_field import day_field, day_of, show_day
from ui.widgets.form import stacked
from ui.widgets.narrow import let_shrink, number_field

T = TypeVar("T")

_FIRST_DAY, _LAST_DAY = date(2000, 1, 1), date(2100, 12, 31)
_KINDS: tuple[type[OwnRule], ...] = (
    OnceRule,
    YearlyRule,
    WeekdayOfMonthRule,
    FromEasterRule,
    RepeatingRule,
)


class OwnRuleField(QWidget):
    """Holds one rule; starts with the rule given, or with one day."""

    changed = Signal()

    def __init__(self, rule: OwnRule | None, day: date) -> None:
        super().__init__()
        self.kind = QComboBox()
        self.kind.addItems(
            [
                self.tr("Once"),
                self.tr("Every year on a date"),
                self.tr("Every year on a weekday of a month"),
                self.tr("Counted from Easter"),
                self.tr("By an iCalendar rule (RRULE)"),
            ]
        )
        let_shrink(self.kind)
        self._make_fields(day)
        self._pages = QStackedWidget()
        for page in self._all_pages():
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(stacked(self.tr("&How it comes round"), self.kind))
        column.addWidget(self._pages)
        self._take(rule or OnceRule(day))
        self._connect()

    def rule(self) -> OwnRule:
        """Return the rule as it is entered now."""
        kind = _KINDS[self.kind.currentIndex()]
        if kind is OnceRule:
            return OnceRule(day_of(self.once))
        if kind is YearlyRule:
            return YearlyRule(MonthDay(self.month.currentIndex() + 1, self.day.value()))
        if kind is WeekdayOfMonthRule:
            return WeekdayOfMonthRule(
                month=self.weekday_month.currentIndex() + 1,
                weekday=Weekday(self.weekday.currentIndex()),
                nth=list(nth_words())[self.nth.currentIndex()],
            )
        if kind is FromEasterRule:
            return FromEasterRule(
                computus=list(Computus)[self.computus.currentIndex()],
                offset_days=self.offset.value(),
            )
        return RepeatingRule(first=day_of(self.first), rrule=self.rrule.text().strip())

    def _make_fields(self, day: date) -> None:
        self.once = day_field(day, _FIRST_DAY, _LAST_DAY)
        self.day = number_field(day.day, 1, 31)
        self.month = _months(day)
        self.nth = _box(nth_words())
        self.weekday = QComboBox()
        self.weekday.addItems([weekday_name(weekday) for weekday in range(7)])
        self.weekday.setCurrentIndex(day.weekday())
        self.weekday_month = _months(day)
        self.computus = _box(computus_words())
        self.offset = number_field(0, -MOST_DAYS_FROM_EASTER, MOST_DAYS_FROM_EASTER)
        self.first = day_field(day, _FIRST_DAY, _LAST_DAY)
        self.rrule = QLineEdit("FREQ=MONTHLY;BYDAY=1MO")

    def _all_pages(self) -> tuple[QWidget, ...]:
        return (
            _page((self.tr("&Day"), self.once)),
            _page((self.tr("&Day"), self.day), (self.tr("&Month"), self.month)),
            _page(
                (self.tr("W&hich"), self.nth),
                (self.tr("Wee&kday"), self.weekday),
                (self.tr("&Month"), self.weekday_month),
            ),
            _page(
                (self.tr("&Easter"), self.computus),
                (self.tr("&Days after it (-2: before)"), self.offset),
            ),
            _page((self.tr("&Rule"), self.rrule), (self.tr("&Counted from"), self.first)),
        )

    def _take(self, rule: OwnRule) -> None:
        index = _KINDS.index(type(rule))
        self.kind.setCurrentIndex(index)
        self._pages.setCurrentIndex(index)
        match rule:
            case OnceRule():
                show_day(self.once, rule.day)
            case YearlyRule():
                self.day.setValue(rule.on.day)
                self.month.setCurrentIndex(rule.on.month - 1)
            case WeekdayOfMonthRule():
                self.nth.setCurrentIndex(list(nth_words()).index(rule.nth))
                self.weekday.setCurrentIndex(rule.weekday)
                self.weekday_month.setCurrentIndex(rule.month - 1)
            case FromEasterRule():
                self.computus.setCurrentIndex(list(Computus).index(rule.computus))
                self.offset.setValue(rule.offset_days)
            case RepeatingRule():
                show_day(self.first, rule.first)
                self.rrule.setText(rule.rrule)

    def _connect(self) -> None:
        self.kind.currentIndexChanged.connect(self._on_kind_changed)
        for box in (self.month, self.nth, self.weekday, self.weekday_month, self.computus):
            box.currentIndexChanged.connect(self.changed)
        for number in (self.day, self.offset):
            number.valueChanged.connect(self.changed)
        for field in (self.once, self.first):
            field.dateChanged.connect(self.changed)
        self.rrule.textChanged.connect(self.changed)

    @Slot(int)
    def _on_kind_changed(self, index: int) -> None:
        self._pages.setCurrentIndex(index)
        self.changed.emit()


def _page(*fields: tuple[str, QWidget]) -> QWidget:
    page = QWidget()
    grid = QGridLayout(page)
    grid.setContentsMargins(0, 0, 0, 0)
    for number, (words, field) in enumerate(fields):
        grid.addLayout(stacked(words, field), 0, number, Qt.AlignmentFlag.AlignTop)
        if isinstance(field, QComboBox):
            let_shrink(field)
    grid.setRowStretch(1, 1)
    return page


def _months(day: date) -> QComboBox:
    box = QComboBox()
    box.addItems([month_name(month) for month in range(1, 13)])
    box.setCurrentIndex(day.month - 1)
    box.setMaxVisibleItems(12)
    return box


def _box(words: Mapping[T, str]) -> QComboBox:
    box = QComboBox()
    box.addItems(list(words.values()))
    return box
