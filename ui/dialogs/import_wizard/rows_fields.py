"""What stands in each column of a table with one session per row."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QCheckBox, QGridLayout, QLabel, QWidget

from planner.domain.table import Table
from planner.domain.table_mapping import MANY_COLUMNS, Field, RowsMapping
from planner.services.table_draft import headings_of
from planner.services.table_import import rows_mapping
from ui.dialogs.import_wizard.field_words import column_name, examples_in, field_words
from ui.widgets.accessibility import announce
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import stacked
from ui.widgets.narrow import number_field
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text

_MOST = 60
"""Columns that are asked about; a timetable has fewer, and a sheet may have thousands."""

_LAST_HEADING = 200


class RowsFields(Group):
    """Holds a RowsMapping: a choice for each column, its heading and first texts beside it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.heading = number_field(1, 0, _LAST_HEADING)
        self.heading.setSpecialValueText(self.tr("none"))
        self.carries = QCheckBox(self.tr("Rows without a &date have that of the row above"))
        self.boxes: dict[int, ChoiceBox[Field]] = {}
        self._table = Table(name="", rows=())
        self._file = ""
        self._mapping = RowsMapping(table="", header=None, columns=())
        self._grid = QGridLayout()
        self._build()
        self.heading.valueChanged.connect(self._on_heading_changed)
        self.carries.toggled.connect(self._on_carries_toggled)

    def show_mapping(self, table: Table, mapping: RowsMapping, file: str) -> None:
        """Show how a table of a file is read."""
        self._table, self._file = table, file
        self.heading.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.heading.setValue(0 if mapping.header is None else mapping.header + 1)
        self.heading.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show(mapping)

    def mapping(self) -> RowsMapping:
        """Return the mapping as it is entered."""
        return self._mapping

    def first_field(self) -> QWidget:
        """Return where the keyboard goes first."""
        return next(iter(self.boxes.values()), self.heading)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Columns"))
        column = column_in(self)
        column.setSpacing(round(self.fontMetrics().height() * 0.5))
        column.addLayout(stacked(self.tr("The &headings stand in row"), self.heading))
        self._grid.setColumnStretch(0, 3)
        self._grid.setColumnStretch(1, 2)
        column.addLayout(self._grid)
        column.addWidget(self.carries)
        column.addStretch(1)

    def _show(self, mapping: RowsMapping) -> None:
        self._mapping = mapping
        self.carries.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.carries.setChecked(mapping.carries_dates)
        self.carries.blockSignals(False)  # noqa: FBT003 - Qt's own
        empty(self._grid)
        self.boxes = {}
        headings = headings_of(self._table, mapping)
        place = 0
        for number in range(min(self._table.width, _MOST)):
            examples = examples_in(self._table, number, mapping.first_row)
            heading = headings[number] if number < len(headings) else ""
            if heading or examples:
                self._add_column(place, number, heading, examples)
                place += 1

    def _add_column(self, place: int, number: int, heading: str, examples: tuple[str, ...]) -> None:
        held = self._mapping.columns[number] if number < len(self._mapping.columns) else None
        box = ChoiceBox(field_words(), held or Field.IGNORED)
        name = column_name(number, heading)
        box.setAccessibleName(name)
        box.setAccessibleDescription(", ".join(examples))
        box.activated.connect(self._on_field_chosen)
        self.boxes[number] = box
        self._grid.addWidget(_named(name, examples, box), place, 0)
        self._grid.addWidget(box, place, 1)

    @Slot(int)
    def _on_heading_changed(self, value: int) -> None:
        before = self._mapping
        guessed = rows_mapping(self._table, None if value == 0 else value - 1, self._file)
        self._show(replace(guessed, dating=before.dating, keep_people=before.keep_people))
        self.changed.emit()

    @Slot()
    def _on_field_chosen(self) -> None:
        chosen = next((n for n, box in self.boxes.items() if box is self.sender()), None)
        if chosen is None:
            return
        field = self.boxes[chosen].value()
        if field not in MANY_COLUMNS:
            for number, box in self.boxes.items():
                if number != chosen and box.value() is field:
                    box.choose(Field.IGNORED)
                    told = self.tr("{column} is not used any more.")
                    announce(self, told.format(column=box.accessibleName()))
        width = max((*self.boxes, len(self._mapping.columns) - 1)) + 1
        held = [
            self.boxes[number].value() if number in self.boxes else Field.IGNORED
            for number in range(width)
        ]
        self._mapping = replace(self._mapping, columns=tuple(held))
        self.changed.emit()

    @Slot(bool)
    def _on_carries_toggled(self, carries: bool) -> None:  # noqa: FBT001 - a slot
        self._mapping = replace(self._mapping, carries_dates=carries)
        self.changed.emit()


def _named(name: str, examples: tuple[str, ...], box: QWidget) -> QWidget:
    whole = QWidget()
    column = column_in(whole)
    column.setSpacing(0)
    label: QLabel = plain_text(name, TextRole.STRONG)
    label.setBuddy(box)
    column.addWidget(label)
    if examples:
        column.addWidget(plain_text(" · ".join(examples), TextRole.QUIET))
    return whole
