"""The second step: what each column of a table is, or how a grid is laid out."""

from collections.abc import Sequence

from PySide6.QtCore import Slot
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QWidget
from typing_extensions import override

from planner.domain.table_mapping import GridMapping, RowsMapping
from planner.domain.wording import Clock
from planner.services.table_draft import SheetFault, TableDraft, learned_text
from ui.dialogs.field_fault import EntryError
from ui.dialogs.import_wizard.cells_view import CellsView
from ui.dialogs.import_wizard.grid_fields import GridFields
from ui.dialogs.import_wizard.rows_fields import RowsFields
from ui.dialogs.import_wizard.step import ImportStep
from ui.errors import sentence_from
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import row
from ui.widgets.prose import TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.wheel import WheelGuard

_BESIDE_LINES = 46
"""Width, in heights of a line of text, from which the sheet stands beside the fields."""

_BELOW_LINES = 20
"""Height from which it stands below them, where there is no room beside."""


class ColumnStep(ImportStep):
    """Shows one of the chosen sheets; those with the same headings follow it."""

    def __init__(self, clock: Clock) -> None:
        super().__init__()
        self.sheet = ChoiceBox[str]({}, "")
        self.rows = RowsFields()
        self.grid = GridFields(clock)
        self.cells = CellsView()
        self._told = plain_text("", TextRole.QUIET)
        self._sheet_row = QWidget()
        self._draft: TableDraft | None = None
        self._at = ""
        self._codes: tuple[str, ...] = ()
        self._wheel = WheelGuard(self)
        self._build()
        self.sheet.activated.connect(self._on_sheet_chosen)
        self.rows.changed.connect(self._on_rows_changed)
        self.grid.changed.connect(self._on_grid_changed)

    @override
    def title(self) -> str:
        return self.tr("What stands where?")

    @override
    def show_draft(self, draft: TableDraft) -> None:
        self._draft = draft
        names = [one.name for one in draft.chosen]
        if self._at not in names:
            self._at = names[0]
        self.sheet.offer({name: name or self.tr("The file") for name in names}, self._at)
        self._sheet_row.setVisible(len(names) > 1)
        self._show_sheet()

    def show_faults(self, faults: Sequence[SheetFault]) -> EntryError:
        """Turn to the first sheet that cannot be read yet, and return what is wrong with it."""
        first = faults[0]
        self._at = first.sheet
        self.sheet.choose(first.sheet)
        self._codes = tuple(code for one in faults for code in one.doubt.codes)
        self._show_sheet()
        told = " ".join(sentence_from(one.doubt.text) for one in faults if one.sheet == first.sheet)
        codes = self.grid.key.fields if first.doubt.codes and self._is_grid else ()
        field = (
            codes[0].title if codes else (self.grid if self._is_grid else self.rows).first_field()
        )
        return EntryError(told, field)

    @override
    def edited(self, draft: TableDraft) -> TableDraft:
        self._take()
        assert self._draft is not None, "shown first"
        return self._draft

    @override
    def first_field(self) -> QWidget:
        if self._sheet_row.isVisibleTo(self):
            return self.sheet
        return (self.grid if self._is_grid else self.rows).first_field()

    @property
    def _is_grid(self) -> bool:
        assert self._draft is not None, "shown first"
        return isinstance(self._draft.sheet(self._at).mapping, GridMapping)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_wide = self.width() >= self.fontMetrics().height() * _BESIDE_LINES
        beside, below = QBoxLayout.Direction.LeftToRight, QBoxLayout.Direction.TopToBottom
        self._halves.setDirection(beside if is_wide else below)
        is_high = self.height() >= self.fontMetrics().height() * _BELOW_LINES
        # Where there is no room for both, the first texts of each column have to do.
        self.cells.setVisible(is_wide or is_high)

    def _build(self) -> None:
        self.setAccessibleName(self.title())
        line = column_in(self._sheet_row)
        line.addLayout(row(self.tr("&Sheet"), self.sheet))
        told = self.tr("Sheets with the same headings are read in the same way.")
        line.addWidget(plain_text(told, TextRole.QUIET))
        fields = ScrolledColumn()
        fields.column.addWidget(self._sheet_row)
        fields.column.addWidget(self._told)
        fields.column.addWidget(self.rows)
        fields.column.addWidget(self.grid)
        fields.column.addStretch(1)
        self._halves = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._halves.setContentsMargins(0, 0, 0, 0)
        self._halves.setSpacing(round(self.fontMetrics().height() * 0.6))
        self._halves.addWidget(fields, 5)
        self._halves.addWidget(self.cells, 4)

    def _show_sheet(self) -> None:
        assert self._draft is not None, "shown first"
        sheet = self._draft.sheet(self._at)
        mapping = sheet.mapping
        self.rows.setVisible(isinstance(mapping, RowsMapping))
        self.grid.setVisible(isinstance(mapping, GridMapping))
        if isinstance(mapping, RowsMapping):
            self.rows.show_mapping(sheet.table, mapping, self._draft.file.name)
        elif isinstance(mapping, GridMapping):
            codes = tuple(dict.fromkeys((*sheet.codes, *self._codes)))
            self.grid.show_mapping(sheet.table, mapping, codes, self._draft.file.name)
        self._told.setText(learned_text(sheet.learned) if sheet.learned else "")
        self._told.setVisible(sheet.learned is not None)
        self.cells.show_table(sheet.table)
        self.cells.show_mapping(mapping)
        self._wheel.watch(self)

    def _take(self) -> None:
        """Take what is entered for the sheet that is shown.

        Raises EntryError.
        """
        assert self._draft is not None, "shown first"
        mapping = self.grid.mapping() if self._is_grid else self.rows.mapping()
        if mapping != self._draft.sheet(self._at).mapping:
            self._draft = self._draft.with_mapping(self._at, mapping)

    @Slot()
    def _on_sheet_chosen(self) -> None:
        try:
            self._take()
        except EntryError as error:
            self.sheet.choose(self._at)
            self.faulted.emit(error)
            return
        self._at = self.sheet.value()
        self._show_sheet()

    @Slot()
    def _on_rows_changed(self) -> None:
        self.cells.show_mapping(self.rows.mapping())

    @Slot()
    def _on_grid_changed(self) -> None:
        self.cells.show_mapping(self.grid.current())
