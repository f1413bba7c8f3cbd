"""The choice of a layout in the print dialog, and what that layout can leave out or go on with."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QSpinBox, QWidget

from planner.services.print_requests import Layout, PrintRequest
from planner.services.printing import Orientation, PrintOptions
from ui.dialogs.paper_choices import tick_box
from ui.print_memory import PrintChoices, PrintMemory
from ui.widgets.form import row
from ui.widgets.prose import Group

_WEEKS = {Layout.WEEK, Layout.WEEK_ON_TWO}
_MONTHS = {Layout.AGENDA: 3, Layout.CLASHES: 12}
"""Layouts of some months, and of how many at first."""

_WITH_WEEKEND = {*_WEEKS, Layout.FORTNIGHT, Layout.MONTH}
_STANDING = {Layout.DAY, Layout.DATES, Layout.AGENDA}
"""Layouts that are read down the sheet rather than across it."""

_MOST_WEEKS = 53
_MOST_MONTHS = 12


def suited_to(layout: Layout) -> Orientation:
    """Return which way up a sheet suits a layout."""
    return Orientation.PORTRAIT if layout in _STANDING else Orientation.LANDSCAPE


class LayoutRow(Group):
    """Tells of each choice at once; begins each layout as it was printed last.

    ``leaving`` holds what the layout can leave out, to be set where there is room for it.
    """

    changed = Signal()

    suits = Signal(object)
    """The PrintChoices with which a layout that was just chosen is to begin."""

    def __init__(
        self,
        request: PrintRequest,
        usual: PrintChoices,
        weekend: frozenset[int],
        memory: PrintMemory,
    ) -> None:
        super().__init__()
        self._request = request
        self._usual = usual
        self._weekend = weekend
        self._memory = memory
        self.setAccessibleName(self.tr("What is printed"))
        self._layout = QComboBox()
        for layout, words in self._names().items():
            self._layout.addItem(words, layout)
        self._layout.setCurrentIndex(list(Layout).index(request.layout))
        self._weeks = _number(_MOST_WEEKS)
        self._months = _number(_MOST_MONTHS)
        self._weeks_row, self._months_row = QWidget(self), QWidget(self)
        self.leaving = QWidget(self)
        self._no_weekend = tick_box(self.tr("Leave out the week&end"), is_checked=False)
        self._blank = tick_box(self.tr("Leave days of other months &blank"), is_checked=False)
        self._lay_out()
        self._begin(request.months)
        self._connect()

    @property
    def request(self) -> PrintRequest:
        """What is to be printed, as many weeks or months as were chosen."""
        weeks = self._weeks.value() if self.layout_chosen in _WEEKS else 1
        months = self._months.value() if self.layout_chosen in _MONTHS else self._request.months
        return replace(self._request, layout=self.layout_chosen, weeks=weeks, months=months)

    @property
    def layout_chosen(self) -> Layout:
        """The layout."""
        # Qt gives a StrEnum back as plain text
        return Layout(self._layout.currentData())

    @property
    def remembered(self) -> PrintChoices:
        """How the layout that is chosen was printed last, or what suits it."""
        layout = self.layout_chosen
        return self._memory.of(layout, replace(self._usual, orientation=suited_to(layout)))

    def adjusted(self, options: PrintOptions) -> PrintOptions:
        """Return the options with what the layout leaves out."""
        is_short = self.layout_chosen in _WITH_WEEKEND and self._no_weekend.isChecked()
        is_blank = self.layout_chosen is Layout.MONTH and self._blank.isChecked()
        left_out = self._weekend if is_short else frozenset()
        return replace(options, left_out=left_out, blank_outside=is_blank)

    def remember(self, options: PrintOptions) -> None:
        """Keep these options and what is left out for the next print of the layout."""
        choices = PrintChoices(
            size=options.paper.size,
            orientation=options.paper.orientation,
            large_print=options.large_print,
            has_notes=options.has_notes,
            no_weekend=self._no_weekend.isChecked(),
            blank_outside=self._blank.isChecked(),
        )
        self._memory.keep(self.layout_chosen, choices)

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
        for holder, label, field in (
            (self._weeks_row, self.tr("&Weeks"), self._weeks),
            (self._months_row, self.tr("&Months"), self._months),
        ):
            inside = row(label, field)
            inside.setContentsMargins(0, 0, 0, 0)
            holder.setLayout(inside)
            line.addWidget(holder)
        beside = QHBoxLayout(self.leaving)
        for box in (self._no_weekend, self._blank):
            beside.addWidget(box)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(line.spacing())

    def _connect(self) -> None:
        self._layout.currentIndexChanged.connect(self._on_layout_chosen)
        self._weeks.valueChanged.connect(self._on_changed)
        self._months.valueChanged.connect(self._on_changed)
        self._no_weekend.toggled.connect(self._on_changed)
        self._blank.toggled.connect(self._on_changed)

    def _begin(self, months: int) -> None:
        """Show what the layout can be told, as it was chosen last."""
        layout, last = self.layout_chosen, self.remembered
        self._weeks_row.setVisible(layout in _WEEKS)
        self._months_row.setVisible(layout in _MONTHS)
        self._no_weekend.setVisible(layout in _WITH_WEEKEND)
        self._blank.setVisible(layout is Layout.MONTH)
        self.leaving.setVisible(layout in _WITH_WEEKEND)
        self._months.setValue(months)
        self._no_weekend.setChecked(last.no_weekend)
        self._blank.setChecked(last.blank_outside)

    @Slot()
    def _on_layout_chosen(self) -> None:
        layout = self.layout_chosen
        self.blockSignals(True)  # noqa: FBT003 - Qt takes it so
        self._begin(_MONTHS.get(layout, self._request.months))
        self.blockSignals(False)  # noqa: FBT003
        self.suits.emit(self.remembered)
        self.changed.emit()

    @Slot()
    def _on_changed(self) -> None:
        self.changed.emit()


def _number(most: int) -> QSpinBox:
    field = QSpinBox()
    field.setRange(1, most)
    return field
