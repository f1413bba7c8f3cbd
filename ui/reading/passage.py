"""Passages of a page: the widgets and cells that show its words, to be found and marked."""

from dataclasses import dataclass

from PySide6.QtCore import QRect
from PySide6.QtWidgets import QLabel, QWidget

from ui.reading.page_table import PageTable
from ui.reading.wrapped_link import WrappedLink


@dataclass(frozen=True, slots=True)
class TableCell:
    """One cell of a table on the page."""

    table: PageTable
    row: int
    column: int


Passage = QLabel | WrappedLink | TableCell
"""What shows words of the page."""


def words_of(passage: Passage) -> str:
    """Return the words that a passage shows."""
    match passage:
        case WrappedLink():
            return passage.words
        case TableCell():
            return passage.table.words_at(passage.row, passage.column)
        case _:
            return passage.text()


def mark_words(passage: Passage, start: int, length: int) -> None:
    """Show some words of a passage as found, or the whole cell of a table; for 0 letters, none."""
    match passage:
        case WrappedLink():
            passage.mark(start, length)
        case TableCell():
            passage.table.mark(passage.row, passage.column, is_marked=length > 0)
        case _:
            _select(passage, start, length)


def place_of(passage: Passage) -> tuple[QWidget, QRect]:
    """Return the widget that shows a passage, and where in it."""
    if isinstance(passage, TableCell):
        return passage.table, passage.table.cell_box(passage.row, passage.column)
    return passage, passage.rect()


def _select(label: QLabel, start: int, length: int) -> None:
    if length:
        label.setSelection(start, length)
    elif label.hasSelectedText():
        label.setSelection(0, 0)
