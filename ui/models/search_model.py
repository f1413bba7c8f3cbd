"""What a search found, as a list: a heading over each kind, and a row for each hit."""

from enum import IntEnum
from itertools import groupby

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.search import Hit
from planner.domain.search_text import Marked
from planner.domain.wording import Clock
from planner.later import imported_later
from ui.words import plain_markup

with imported_later():
    from ui.hit_words import group_words, hit_lines, hit_spoken

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class SearchRole(IntEnum):
    """What the delegate asks for beyond what Qt names."""

    HIT = Qt.ItemDataRole.UserRole + 1
    LINES = Qt.ItemDataRole.UserRole + 2


class SearchModel(QAbstractListModel):
    """One row for each heading and hit; headings can be read and not chosen."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[str | Hit, ...] = ()
        self._clock = Clock.TWELVE_HOUR

    def show(self, hits: tuple[Hit, ...], clock: Clock) -> None:
        """Show these hits, each kind under its heading."""
        self.beginResetModel()
        groups = groupby(hits, key=group_words)
        self._rows = tuple(row for words, found in groups for row in (words, *found))
        self._clock = clock
        self.endResetModel()

    def hit_at(self, index: Index) -> Hit | None:
        """Return the hit that stands at ``index``, or None for a heading."""
        row = self._rows[index.row()] if index.isValid() else None
        return row if not isinstance(row, str) else None

    def first_hit(self) -> QModelIndex:
        """Return where the best hit stands; invalid where there is none."""
        return self.index(1) if len(self._rows) > 1 else QModelIndex()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        if index.isValid() and self.hit_at(index) is None:
            return Qt.ItemFlag.ItemNeverHasChildren
        return super().flags(index)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        hit = self.hit_at(index)
        if hit is None:
            is_words = role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}
            return self._rows[index.row()] if is_words else None
        match role:
            case SearchRole.HIT:
                return hit
            case SearchRole.LINES:
                return self._lines(hit)
            case Qt.ItemDataRole.DisplayRole:
                return self._lines(hit)[0].text
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup("\n".join(line.text for line in self._lines(hit)))
            case Qt.ItemDataRole.AccessibleTextRole:
                return hit_spoken(hit, self._clock)
            case _:
                return None

    def _lines(self, hit: Hit) -> tuple[Marked, ...]:
        return hit_lines(hit, self._clock)
