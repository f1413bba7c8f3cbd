"""The agenda as a table, and the filter and order that are laid over it."""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QSortFilterProxyModel,
    Qt,
)
from typing_extensions import override

from planner.domain.agenda import KeptEntry, PlannedEntry
from planner.domain.clash import Severity
from planner.domain.wording import Clock
from planner.later import imported_later
from ui.agenda_rows import AgendaRow, DueDay
from ui.words import plain_markup

with imported_later():
    from ui.agenda_words import EntryWords, folded, words_of

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class AgendaColumn(IntEnum):
    """The columns from left to right."""

    WHEN = 0
    WHAT = 1
    KIND = 2
    WHERE = 3
    SETTLE = 4


class AgendaRole(IntEnum):
    """What the view asks for beyond what Qt names."""

    ENTRY = Qt.ItemDataRole.UserRole + 1
    RANK = Qt.ItemDataRole.UserRole + 2


@dataclass(frozen=True, slots=True, kw_only=True)
class AgendaFilter:
    """Which entries to show: those with all of the words, of the kinds that are ticked."""

    words: str = ""
    has_sessions: bool = True
    has_observances: bool = True
    has_plans: bool = True
    only_to_settle: bool = False


class AgendaModel(QAbstractTableModel):
    """One row for each entry, in order of time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._entries: tuple[AgendaRow, ...] = ()
        self._words: tuple[EntryWords, ...] = ()
        self._searched: tuple[str, ...] = ()
        self._ranks: dict[int, list[int]] = {}
        self._titles = (
            self.tr("When"),
            self.tr("What"),
            self.tr("Kind"),
            self.tr("Who or where"),
            self.tr("To settle"),
        )

    @property
    def titles(self) -> tuple[str, ...]:
        """The headings of the columns."""
        return self._titles

    def show(self, entries: Sequence[AgendaRow], clock: Clock) -> None:
        """Show these entries, which come in order of time."""
        self.beginResetModel()
        self._entries = tuple(entries)
        self._words = tuple(words_of(entry, clock) for entry in self._entries)
        self._searched = tuple(words.searched for words in self._words)
        self._ranks = {}
        self.endResetModel()

    def entry(self, row: int) -> AgendaRow:
        """Return the entry of a row."""
        return self._entries[row]

    def has(self, row: int, wanted: AgendaFilter) -> bool:
        """Tell whether a row is among what is wanted."""
        entry = self._entries[row]
        if not _is_wanted(entry, wanted) or (wanted.only_to_settle and not entry.clashes):
            return False
        searched = self._searched[row]
        return all(word in searched for word in folded(wanted.words).split())

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._entries)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(AgendaColumn)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row, column = index.row(), index.column()
        match role:
            case AgendaRole.RANK:
                return self._rank(column)[row]
            case AgendaRole.ENTRY:
                return self._entries[row]
            case Qt.ItemDataRole.DisplayRole:
                return self._words[row].columns[column]
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup("\n".join(self._words[row].parts))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._spoken(self._words[row], column)
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None

    def _spoken(self, words: EntryWords, column: int) -> str:
        """Return the whole entry for its first cell, and its date with each of the others."""
        if column == AgendaColumn.WHEN:
            return words.spoken
        said = words.columns[column].replace("\n", ", ") or self.tr("nothing")
        return f"{said}, {words.parts[0]}"

    def _rank(self, column: int) -> list[int]:
        """Return the place of each row in the order of a column; what is equal goes by time."""
        if column not in self._ranks:
            rows = sorted(range(len(self._entries)), key=lambda row: self._key(row, column))
            ranks = [0] * len(rows)
            for rank, row in enumerate(rows):
                ranks[row] = rank
            self._ranks[column] = ranks
        return self._ranks[column]

    def _key(self, row: int, column: int) -> tuple[object, ...]:
        if column == AgendaColumn.WHEN:
            return ()
        if column == AgendaColumn.SETTLE:
            return self._urgency(row)
        return (folded(self._words[row].columns[column]),)

    def _urgency(self, row: int) -> tuple[object, ...]:
        entry = self._entries[row]
        worst = max((one.severity.rank for one in entry.clashes), default=-1)
        return (-worst, not isinstance(entry, PlannedEntry))


class AgendaProxy(QSortFilterProxyModel):
    """Orders the agenda by a column and leaves out what is not wanted."""

    def __init__(self, model: AgendaModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._wanted = AgendaFilter()
        self.setSortRole(AgendaRole.RANK)
        self.setSourceModel(model)

    @property
    def wanted(self) -> AgendaFilter:
        """What is shown."""
        return self._wanted

    def narrow(self, wanted: AgendaFilter) -> None:
        """Show what is wanted and nothing else."""
        if wanted == self._wanted:
            return
        self.beginFilterChange()
        self._wanted = wanted
        self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def entry(self, row: int) -> AgendaRow:
        """Return the entry of a row as it is shown."""
        return self._model.entry(self.mapToSource(self.index(row, 0)).row())

    @override
    def filterAcceptsRow(self, source_row: int, _source_parent: Index) -> bool:
        return self._model.has(source_row, self._wanted)


def _is_wanted(entry: AgendaRow, wanted: AgendaFilter) -> bool:
    match entry:
        case PlannedEntry():
            return wanted.has_sessions
        case KeptEntry():
            return wanted.has_observances
        case DueDay():
            return wanted.has_plans


def worst_of(entry: AgendaRow) -> Severity | None:
    """Return the worst severity among the clashes of an entry, or None."""
    return max((one.severity for one in entry.clashes), key=lambda one: one.rank, default=None)
