"""The first step: which sheets are read, and whether sessions stand in rows or in a grid."""

from dataclasses import replace

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.language import counted
from planner.domain.table_mapping import GridMapping, RowsMapping, TableMapping
from planner.services.table_draft import SheetDraft, TableDraft, learned_text
from planner.services.table_import import grid_mapping, rows_mapping
from ui.dialogs.field_fault import EntryError
from ui.dialogs.import_wizard.cells_view import CellsView
from ui.dialogs.import_wizard.field_words import heading_row_of
from ui.dialogs.import_wizard.step import ImportStep
from ui.errors import sentence_from
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn

_MOST_LISTED = 6
"""Sheets that are in sight at once."""


class SheetStep(ImportStep):
    """Shows the sheets, and the one that is looked at as the file has it."""

    changed = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.sheets = QListWidget()
        self.in_rows = QRadioButton(self.tr("&One session in each row"))
        self.in_grid = QRadioButton(
            self.tr("A &grid: dates along one side, rooms or people along the other")
        )
        self.cells = CellsView()
        self._told = plain_text("", TextRole.QUIET)
        self._list_title = plain_text(self.tr("Tick the sheets to read."))
        self._draft: TableDraft | None = None
        self._at = ""
        self._build()
        self.sheets.currentRowChanged.connect(self._on_row_changed)
        self.sheets.itemChanged.connect(self._on_item_changed)
        self.in_rows.clicked.connect(self._on_layout_chosen)
        self.in_grid.clicked.connect(self._on_layout_chosen)

    @override
    def title(self) -> str:
        return self.tr("How is the file laid out?")

    @override
    def show_draft(self, draft: TableDraft) -> None:
        names = [sheet.name for sheet in draft.sheets]
        chosen = [sheet.name for sheet in draft.chosen]
        is_same_file = self._draft is not None and self._draft.file is draft.file
        self._draft = draft
        if not is_same_file:
            self._at = next(iter(chosen), names[0])
            self._fill_list(draft)
            for part in (self.sheets, self._list_title):
                part.setVisible(len(names) > 1)
        self._show_sheet()

    @override
    def edited(self, draft: TableDraft) -> TableDraft:
        assert self._draft is not None, "shown first"
        if not self._draft.chosen:
            field = self.sheets if self.sheets.isVisibleTo(self) else self.in_rows
            raise EntryError(
                self.tr("Nothing is chosen yet. Tick a sheet, and say how it is laid out."), field
            )
        return replace(draft, sheets=self._draft.sheets)

    @override
    def first_field(self) -> QWidget:
        if self.sheets.isVisibleTo(self):
            return self.sheets
        return self.in_grid if self.in_grid.isChecked() else self.in_rows

    def _build(self) -> None:
        self.setAccessibleName(self.title())
        self.sheets.setAccessibleName(self.tr("Sheets"))
        self.sheets.setWordWrap(True)
        area = ScrolledColumn()
        area.column.addWidget(self._list_title)
        area.column.addWidget(self.sheets)
        area.column.addWidget(self._layouts())
        area.column.addWidget(self._told)
        area.column.addWidget(self.cells, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(area)

    def _layouts(self) -> QWidget:
        group = Group()
        group.setAccessibleName(self.tr("Layout of the sheet"))
        column = column_in(group)
        column.addWidget(self.in_rows)
        column.addWidget(self.in_grid)
        return group

    def _fill_list(self, draft: TableDraft) -> None:
        self.sheets.blockSignals(True)  # noqa: FBT003 - Qt's own
        self.sheets.clear()
        for sheet in draft.sheets:
            item = QListWidgetItem(self._sheet_words(sheet))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            item.setCheckState(
                Qt.CheckState.Checked if sheet.is_chosen else Qt.CheckState.Unchecked
            )
            self.sheets.addItem(item)
        self.sheets.setCurrentRow([one.name for one in draft.sheets].index(self._at))
        height = max(self.sheets.sizeHintForRow(row) for row in range(self.sheets.count()))
        in_sight = min(self.sheets.count(), _MOST_LISTED)
        self.sheets.setFixedHeight(height * in_sight + 2 * self.sheets.frameWidth())
        self.sheets.blockSignals(False)  # noqa: FBT003 - Qt's own

    def _sheet_words(self, sheet: SheetDraft) -> str:
        rows = counted("%n row(s)", "", len(sheet.table.rows))
        words = self.tr("{sheet}: {rows}, {layout}")
        if sheet.table.is_hidden:
            words = self.tr("{sheet} (hidden): {rows}, {layout}")
        return words.format(
            sheet=sheet.name or self.tr("The file"), rows=rows, layout=self._layout_words(sheet)
        )

    def _layout_words(self, sheet: SheetDraft) -> str:
        match sheet.mapping:
            case None:
                return self.tr("no dates found")
            case GridMapping():
                return self.tr("a grid")
            case _:
                return self.tr("one session in each row")

    def _show_sheet(self) -> None:
        assert self._draft is not None, "shown first"
        sheet = self._draft.sheet(self._at)
        self.in_rows.setChecked(isinstance(sheet.mapping, RowsMapping))
        self.in_grid.setChecked(isinstance(sheet.mapping, GridMapping))
        told = [sentence_from(doubt) for doubt in self._draft.file.doubts]
        if sheet.layout:
            told.append(self.tr("These are the columns of {layout}.").format(layout=sheet.layout))
        if sheet.learned is not None:
            told.append(learned_text(sheet.learned))
        if sheet.mapping is None:
            told.append(
                self.tr("Nothing here looks like a timetable. Say how it is laid out to read it.")
            )
        self._told.setText("\n".join(told))
        self._told.setVisible(bool(told))
        self.cells.show_table(sheet.table)
        self.cells.show_mapping(sheet.mapping)

    def _put(self, sheet: SheetDraft) -> None:
        assert self._draft is not None, "shown first"
        self._draft = self._draft.with_sheet(sheet)
        place = [one.name for one in self._draft.sheets].index(sheet.name)
        item = self.sheets.item(place)
        self.sheets.blockSignals(True)  # noqa: FBT003 - Qt's own
        item.setText(self._sheet_words(sheet))
        item.setCheckState(Qt.CheckState.Checked if sheet.is_chosen else Qt.CheckState.Unchecked)
        self.sheets.blockSignals(False)  # noqa: FBT003 - Qt's own
        self._show_sheet()

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if self._draft is not None and 0 <= row < len(self._draft.sheets):
            self._at = self._draft.sheets[row].name
            self._show_sheet()

    @Slot(QListWidgetItem)
    def _on_item_changed(self, item: QListWidgetItem) -> None:
        assert self._draft is not None, "shown first"
        sheet = self._draft.sheets[self.sheets.row(item)]
        is_chosen = item.checkState() is Qt.CheckState.Checked
        if is_chosen and sheet.mapping is None:
            sheet = replace(sheet, mapping=rows_mapping(sheet.table, 0, self._draft.file.name))
        self._at = sheet.name
        self.sheets.setCurrentItem(item)
        self._put(replace(sheet, is_chosen=is_chosen))

    @Slot()
    def _on_layout_chosen(self) -> None:
        assert self._draft is not None, "shown first"
        sheet = self._draft.sheet(self._at)
        wants_grid = self.in_grid.isChecked()
        if wants_grid is isinstance(sheet.mapping, GridMapping) and sheet.mapping is not None:
            return
        headings = heading_row_of(sheet.mapping) or 0
        file = self._draft.file.name
        mapping: TableMapping = (
            grid_mapping(sheet.table, file=file)
            if wants_grid
            else rows_mapping(sheet.table, headings, file)
        )
        self._put(replace(sheet, mapping=mapping, is_chosen=True, layout="", learned=None))
