"""The choice of a layout in the print dialog, and what that layout can leave out or go on with."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QComboBox, QHBoxLayout, QSpinBox, QWidget

from planner.services.print_requests import Layout, PrintRequest
from planner.services.printing import Orientation, PrintOptions
from ui.widgets.form import row
from ui.widgets.prose import Group

_WEEKS = {Layout.WEEK, Layout.WEEK_ON_TWO}
_STANDING = {Layout.DAY, Layout.DATES, Layout.AGENDA}
"""Layouts that are read down the sheet rather than across it."""

_MOST_WEEKS = 53
_TARGET = 24


def suited_to(layout: Layout) -> Orientation:
    """Return which way up a sheet suits a layout."""
    return Orientation.PORTRAIT if layout in _STANDING else Orientation.LANDSCAPE


class LayoutRow(Group):
    """Tells of each choice at once."""

    changed = Signal()

    suits = Signal(object)
    """The Orientation that suits a layout that was just chosen."""

    def __init__(self, request: PrintRequest, options: PrintOptions) -> None:
        super().__init__()
        self._request = request
        self.setAccessibleName(self.tr("What is printed"))
        self._layout = QComboBox()
        for layout, words in self._names().items():
            self._layout.addItem(words, layout)
        self._layout.setCurrentIndex(list(Layout).index(request.layout))
        self._weeks = QSpinBox()
        self._weeks.setRange(1, _MOST_WEEKS)
        self._weeks_row = QWidget()
        self._no_weekend = _check(self.tr("Leave out the week&end"))
        self._blank = _check(self.tr("Leave days of other &months blank"))
        self._weekend = options.left_out
        self._lay_out()
        self._connect()
        self._show_what_applies()

    @property
    def request(self) -> PrintRequest:
        """What is to be printed, as many weeks as were chosen."""
        weeks = self._weeks.value() if self.layout_chosen in _WEEKS else 1
        return replace(self._request, layout=self.layout_chosen, weeks=weeks)

    @property
    def layout_chosen(self) -> Layout:
        """The layout."""
        # Qt gives a StrEnum back as plain text
        return Layout(self._layout.currentData())

    def adjusted(self, options: PrintOptions) -> PrintOptions:
        """Return the options with what the layout leaves out."""
        is_short = self.layout_chosen in _WEEKS and self._no_weekend.isChecked()
        is_blank = self.layout_chosen is Layout.MONTH and self._blank.isChecked()
        left_out = self._weekend if is_short else frozenset()
        return replace(options, left_out=left_out, blank_outside=is_blank)

    def choose_no_weekend(self) -> None:
        """Leave the weekend out, as the calendar does."""
        self._no_weekend.setChecked(True)

    def _names(self) -> dict[Layout, str]:
        return {
            Layout.DAY: self.tr("Day"),
            Layout.WEEK: self.tr("Week on a page"),
            Layout.WEEK_ON_TWO: self.tr("Week on two pages"),
            Layout.FORTNIGHT: self.tr("Fortnight"),
            Layout.MONTH: self.tr("Month"),
            Layout.YEAR: self.tr("Year planner"),
            Layout.DATES: self.tr("Dates to plan around"),
            Layout.AGENDA: self.tr("Agenda"),
            Layout.CLASHES: self.tr("Clash report"),
        }

    def _lay_out(self) -> None:
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(self.fontMetrics().height())
        line.addLayout(row(self.tr("&Layout"), self._layout))
        weeks = row(self.tr("&Weeks"), self._weeks)
        weeks.setContentsMargins(0, 0, 0, 0)
        self._weeks_row.setLayout(weeks)
        line.addWidget(self._weeks_row)
        line.addWidget(self._no_weekend)
        line.addWidget(self._blank)
        line.addStretch(1)

    def _connect(self) -> None:
        self._layout.currentIndexChanged.connect(self._on_layout_chosen)
        self._weeks.valueChanged.connect(self._on_changed)
        self._no_weekend.toggled.connect(self._on_changed)
        self._blank.toggled.connect(self._on_changed)

    def _show_what_applies(self) -> None:
        is_week = self.layout_chosen in _WEEKS
        self._weeks_row.setVisible(is_week)
        self._no_weekend.setVisible(is_week)
        self._blank.setVisible(self.layout_chosen is Layout.MONTH)

    @Slot()
    def _on_layout_chosen(self) -> None:
        self._show_what_applies()
        self.suits.emit(suited_to(self.layout_chosen))
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _check(words: str) -> QCheckBox:
    box = QCheckBox(words)
    box.setMinimumHeight(_TARGET)
    return box
