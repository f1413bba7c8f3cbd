"""The row above the agenda: words to find, how many months, the order, and what to show."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLayout,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.language import counted
from ui.models.agenda_model import AgendaFilter
from ui.widgets.flowing_rows import FlowingRows
from ui.widgets.form import row
from ui.widgets.prose import Group, TextRole, plain_text

MONTHS = (1, 3, 6, 12)
"""How many months the agenda may run over."""


class AgendaFilterRow(Group):
    """Tells what is wanted as soon as it is typed or ticked."""

    filter_chosen = Signal(object)
    """An AgendaFilter."""

    months_chosen = Signal(int)
    """How many months to show."""

    order_chosen = Signal(int)
    """The column to sort by."""

    def __init__(self, titles: Sequence[str]) -> None:
        super().__init__()
        self.setAccessibleName(self.tr("What the agenda shows"))
        self._words = QLineEdit()
        self._words.setClearButtonEnabled(True)
        self._words.setToolTip(self.tr("Looks in names, places, kinds, clashes and notes"))
        self._months = QComboBox()
        for count in MONTHS:
            self._months.addItem(counted("%n month(s)", "", count), count)
        self._order = QComboBox()
        self._order.addItems(titles)
        self._sessions = _check(self.tr("&Sessions"), is_checked=True)
        self._observances = _check(self.tr("&Observances"), is_checked=True)
        self._plans = _check(self.tr("Support pla&ns"), is_checked=True)
        self._settle = _check(self.tr("Only what must be settle&d"), is_checked=False)
        self._count = plain_text("", TextRole.QUIET)
        self._count.setWordWrap(False)
        self._lay_out()
        self._connect()

    @property
    def wanted(self) -> AgendaFilter:
        """What is typed and ticked."""
        return AgendaFilter(
            words=self._words.text(),
            has_sessions=self._sessions.isChecked(),
            has_observances=self._observances.isChecked(),
            has_plans=self._plans.isChecked(),
            only_to_settle=self._settle.isChecked(),
        )

    def show_months(self, count: int) -> None:
        """Show over how many months the agenda runs."""
        self._months.setCurrentIndex(MONTHS.index(count))

    def show_order(self, column: int) -> None:
        """Show which column the agenda is sorted by."""
        self._order.setCurrentIndex(column)

    def show_count(self, shown: int, total: int) -> None:
        """Tell how many entries are shown."""
        if shown == total:
            self._count.setText(counted("%n entr(y|ies)", "", total))
        else:
            words = self.tr("{shown} of {total}")
            self._count.setText(words.format(shown=shown, total=total))

    def clear(self) -> None:
        """Want everything again."""
        for box in (self._sessions, self._observances, self._plans):
            box.setChecked(True)
        self._settle.setChecked(False)
        self._words.clear()

    def take_focus(self) -> None:
        """Give the keyboard to the words."""
        self._words.setFocus()

    def _lay_out(self) -> None:
        groups = (
            _side_by_side(row(self.tr("F&ind"), self._words)),
            _side_by_side(row(self.tr("S&how"), self._months)),
            _side_by_side(row(self.tr("So&rt by"), self._order)),
            _side_by_side(self._sessions, self._observances),
            _side_by_side(self._plans),
            _side_by_side(self._settle),
            self._count,
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        # Large text needs more rows than two beside a panel.
        column.addWidget(FlowingRows(*groups))

    def _connect(self) -> None:
        self._words.textChanged.connect(self._on_changed)
        for box in (self._sessions, self._observances, self._plans, self._settle):
            box.toggled.connect(self._on_changed)
        self._months.activated.connect(self._on_months_activated)
        self._order.activated.connect(self.order_chosen)

    @Slot()
    def _on_changed(self) -> None:
        self.filter_chosen.emit(self.wanted)

    @Slot(int)
    def _on_months_activated(self, index: int) -> None:
        self.months_chosen.emit(MONTHS[index])


def _check(words: str, *, is_checked: bool) -> QCheckBox:
    box = QCheckBox(words)
    box.setChecked(is_checked)
    return box


def _side_by_side(*parts: QWidget | QLayout) -> QWidget:
    group = QWidget()
    line = QHBoxLayout(group)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(group.fontMetrics().height())
    for part in parts:
        if isinstance(part, QLayout):
            line.addLayout(part)
        else:
            line.addWidget(part)
    for label in group.findChildren(QLabel):
        # One that may wrap asks for less than its words, and the group is as wide as it asks.
        label.setWordWrap(False)
    return group
