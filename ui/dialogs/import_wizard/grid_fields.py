"""How a rota grid is laid out: where its dates and headings stand, and what cells mean."""

from dataclasses import replace

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QGridLayout, QWidget

from planner.domain.table import Table
from planner.domain.table_mapping import CellMeaning, Direction, GridMapping, HeadMeaning
from planner.domain.wording import Clock
from planner.services.table_draft import headings_of
from planner.services.table_import import codes_in, grid_mapping
from ui.dialogs.import_wizard.code_key import CodeKey
from ui.dialogs.import_wizard.field_words import (
    cell_words,
    column_name,
    direction_words,
    head_words,
    row_name,
)
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import row, stacked
from ui.widgets.prose import Group, TextRole, column_in, empty, plain_text

_MOST_LINES = 60
"""Columns or rows that are offered for dates and heads, and heads that are asked about."""

_MOST_CODES = 60
"""Codes that are asked about; the rest are told when the rota is read."""

_MIXED = "mixed"


class GridFields(Group):
    """Holds a GridMapping."""

    changed = Signal()

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self._table = Table(name="", rows=())
        self._mapping = GridMapping(
            table="", direction=Direction.DOWN, dates=0, heads=0, meanings=()
        )
        self._codes: tuple[str, ...] = ()
        self._file = ""
        self.direction = ChoiceBox(direction_words(), Direction.DOWN)
        self.dates = ChoiceBox[int]({}, 0)
        self.heads = ChoiceBox[int]({}, 0)
        self.all_heads = ChoiceBox[HeadMeaning | str]({}, _MIXED)
        self.cells = ChoiceBox(cell_words(), CellMeaning.TITLES)
        self.key = CodeKey(clock)
        self.boxes: dict[int, ChoiceBox[HeadMeaning]] = {}
        self._head_grid = QGridLayout()
        self._build()
        self._connect()

    def show_mapping(
        self, table: Table, mapping: GridMapping, codes: tuple[str, ...], file: str
    ) -> None:
        """Show how a table of a file is read, and the codes that have no meaning yet."""
        self._table, self._codes, self._file = table, codes, file
        self._show(mapping)

    def mapping(self) -> GridMapping:
        """Return the mapping as it is entered.

        Raises EntryError where the key of codes cannot be taken.
        """
        if self._mapping.cells is CellMeaning.TITLES:
            return self._mapping
        return replace(self._mapping, key=self.key.key())

    def current(self) -> GridMapping:
        """Return the mapping as it stands, with the key that it had."""
        return self._mapping

    def first_field(self) -> QWidget:
        """Return where the keyboard goes first."""
        return self.direction

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Grid"))
        column = column_in(self)
        column.setSpacing(round(self.fontMetrics().height() * 0.5))
        column.addLayout(stacked(self.tr("The dates &run"), self.direction))
        column.addLayout(row(self.tr("&Dates stand in"), self.dates))
        column.addLayout(row(self.tr("Headin&gs stand in"), self.heads))
        column.addLayout(row(self.tr("Each heading &is"), self.all_heads))
        self._head_grid.setColumnStretch(0, 3)
        self._head_grid.setColumnStretch(1, 2)
        column.addLayout(self._head_grid)
        column.addLayout(stacked(self.tr("Cells h&old"), self.cells))
        column.addWidget(self.key)
        column.addStretch(1)

    def _connect(self) -> None:
        self.direction.activated.connect(self._on_direction_chosen)
        self.dates.activated.connect(self._on_lines_chosen)
        self.heads.activated.connect(self._on_lines_chosen)
        self.all_heads.activated.connect(self._on_all_heads_chosen)
        self.cells.activated.connect(self._on_cells_chosen)

    def _show(self, mapping: GridMapping) -> None:
        self._mapping = mapping
        goes_down = mapping.direction is Direction.DOWN
        self.direction.choose(mapping.direction)
        columns = {n: column_name(n, "") for n in self._lines(self._table.width)}
        rows = {n: row_name(n, "") for n in self._lines(len(self._table.rows))}
        self.dates.offer(columns if goes_down else rows, mapping.dates)
        self.heads.offer(rows if goes_down else columns, mapping.heads)
        self.cells.choose(mapping.cells)
        self._show_heads()
        self._show_key()

    def _show_heads(self) -> None:
        empty(self._head_grid)
        self.boxes = {}
        headings = headings_of(self._table, self._mapping)
        goes_down = self._mapping.direction is Direction.DOWN
        asked = [n for n, text in enumerate(headings) if text and n != self._mapping.dates]
        for place, number in enumerate(asked[:_MOST_LINES]):
            name = (column_name if goes_down else row_name)(number, headings[number])
            box = ChoiceBox(head_words(), self._mapping.meaning_of(number))
            box.setAccessibleName(name)
            box.activated.connect(self._on_head_chosen)
            label = plain_text(name, TextRole.STRONG)
            label.setBuddy(box)
            self.boxes[number] = box
            self._head_grid.addWidget(label, place, 0)
            self._head_grid.addWidget(box, place, 1)
        self._show_all_heads()

    def _show_all_heads(self) -> None:
        meanings = {box.value() for box in self.boxes.values()}
        words: dict[HeadMeaning | str, str] = {_MIXED: self.tr("chosen for each below")}
        words.update(head_words().items())
        self.all_heads.offer(words, next(iter(meanings)) if len(meanings) == 1 else _MIXED)

    def _show_key(self) -> None:
        has_codes = self._mapping.cells is CellMeaning.CODES
        codes = (*self._codes, *codes_in(self._table, self._mapping)) if has_codes else ()
        self.key.show_key(self._mapping.key, tuple(dict.fromkeys(codes))[:_MOST_CODES])
        self.key.setVisible(has_codes and bool(self.key.fields))

    def _lines(self, count: int) -> tuple[int, ...]:
        held = {self._mapping.dates, self._mapping.heads}
        return tuple(sorted({*range(min(count, _MOST_LINES)), *(n for n in held if n < count)}))

    @Slot()
    def _on_direction_chosen(self) -> None:
        if self.direction.value() is not self._mapping.direction:
            self._show(grid_mapping(self._table, self.direction.value(), self._file))
            self.changed.emit()

    @Slot()
    def _on_lines_chosen(self) -> None:
        self._mapping = replace(self._mapping, dates=self.dates.value(), heads=self.heads.value())
        self._show_heads()
        self.changed.emit()

    @Slot()
    def _on_head_chosen(self) -> None:
        self._take_heads()
        self._show_all_heads()
        self.changed.emit()

    @Slot()
    def _on_all_heads_chosen(self) -> None:
        meaning = self.all_heads.value()
        if not isinstance(meaning, HeadMeaning):
            return
        for box in self.boxes.values():
            box.choose(meaning)
        self._take_heads()
        self.changed.emit()

    def _take_heads(self) -> None:
        width = max((*self.boxes, len(self._mapping.meanings) - 1), default=-1) + 1
        meanings = [
            self.boxes[n].value() if n in self.boxes else self._mapping.meaning_of(n)
            for n in range(width)
        ]
        self._mapping = replace(self._mapping, meanings=tuple(meanings))

    @Slot()
    def _on_cells_chosen(self) -> None:
        self._mapping = replace(self._mapping, cells=self.cells.value())
        self._show_key()
        self.changed.emit()
