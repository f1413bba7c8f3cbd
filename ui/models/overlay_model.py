"""What can be laid over the plan as a tree: traditions, and the observances of each."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    Signal,
)
from typing_extensions import override

from planner.domain.marks import name_of
from planner.domain.observance import Observance, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.overlay_choice import (
    Extent,
    Standing,
    extent_of,
    only_observance,
    only_tradition,
    standing_of,
    with_observance,
    with_tradition,
)
from planner.domain.practice_groups import PracticeGroup
from planner.domain.wording import listed
from ui.overlay_words import (
    extent_words,
    observance_details,
    practice_summaries,
    shown_words,
    standing_reason,
)
from ui.words import plain_markup

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()
_TIERS = tuple(Tier)
_CHECKS = {
    Extent.ALL: Qt.CheckState.Checked,
    Extent.SOME: Qt.CheckState.PartiallyChecked,
    Extent.NONE: Qt.CheckState.Unchecked,
}


class OverlayRole(IntEnum):
    """What the delegate and the menu ask for beyond what Qt names."""

    ROW = Qt.ItemDataRole.UserRole + 1


@dataclass(frozen=True, slots=True, kw_only=True)
class TraditionRow:
    """A tradition with its observances; ``practices`` says how it is dated, fullest words first."""

    tradition: Tradition
    observances: tuple[Observance, ...]
    group: PracticeGroup | None
    extent: Extent
    shown: int
    practices: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservanceRow:
    """An observance under its tradition; ``siblings`` are all of that tradition."""

    observance: Observance
    siblings: tuple[Observance, ...]
    standing: Standing


Row = TraditionRow | ObservanceRow


def only_of(row: Row, overlay: Overlay) -> Overlay:
    """Return the overlay with nothing left in but what a row stands for."""
    if isinstance(row, TraditionRow):
        return only_tradition(overlay, row.tradition, row.observances)
    return only_observance(overlay, row.observance, row.siblings)


class OverlayModel(QAbstractItemModel):
    """Traditions in their own order, observances by tier and name; a tick asks for an overlay."""

    overlay_chosen = Signal(object)
    """The Overlay as a tick would have it; show_overlay tells whether it became so."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._overlay = Overlay()
        self._traditions: tuple[Tradition, ...] = ()
        self._observances: Mapping[Tradition, tuple[Observance, ...]] = {}
        self._groups: Mapping[Tradition, PracticeGroup] = {}

    @property
    def overlay(self) -> Overlay:
        """The overlay that the ticks show."""
        return self._overlay

    @property
    def groups(self) -> tuple[PracticeGroup, ...]:
        """The practices to choose between, by tradition."""
        return tuple(self._groups.values())

    def hidden_counts(self) -> tuple[int, int]:
        """Return how many traditions are left out, and how many observances of the others."""
        rows = [self._tradition_row(number) for number in range(len(self._traditions))]
        left_out = [one for one in rows if one.extent is Extent.NONE]
        hidden = self._overlay.hidden_observances
        partly = [one for one in rows if one.extent is Extent.SOME]
        return len(left_out), sum(each.id in hidden for one in partly for each in one.observances)

    def show_observances(
        self,
        traditions: Sequence[Tradition],
        observances: Iterable[Observance],
        groups: Iterable[PracticeGroup],
    ) -> None:
        """List these, as they now are."""
        ordered = sorted(observances, key=_by_tier)
        found = {
            tradition: tuple(one for one in ordered if one.tradition is tradition)
            for tradition in traditions
        }
        by_tradition = {group.tradition: group for group in groups}
        if (found, by_tradition) == (self._observances, self._groups):
            return
        self.beginResetModel()
        self._traditions = tuple(traditions)
        self._observances, self._groups = found, by_tradition
        self.endResetModel()

    def show_overlay(self, overlay: Overlay) -> None:
        """Tick what the overlay leaves in."""
        if overlay == self._overlay:
            return
        self._overlay = overlay
        for row in range(self.rowCount()):
            tradition = self.index(row, 0)
            self.dataChanged.emit(tradition, tradition)
            last = self.rowCount(tradition) - 1
            if last >= 0:
                first = self.index(0, 0, tradition)
                self.dataChanged.emit(first, self.index(last, 0, tradition))

    def observance_of(self, index: Index) -> Observance | None:
        """Return the observance that stands at ``index``; None for a tradition."""
        if not index.isValid() or not index.internalId():
            return None
        tradition = self._traditions[index.internalId() - 1]
        return self._observances[tradition][index.row()]

    @override
    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        if not self.hasIndex(row, column, parent):
            return QModelIndex()
        # Which tradition an observance belongs to, counted from 1; 0 for a tradition.
        return self.createIndex(row, column, parent.row() + 1 if parent.isValid() else 0)

    @override
    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]
        number = index.internalId() if index.isValid() else 0
        return self.createIndex(number - 1, 0, 0) if number else QModelIndex()

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        if not parent.isValid():
            return len(self._traditions)
        if parent.column() or parent.internalId():
            return 0
        return len(self._observances[self._traditions[parent.row()]])

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 1

    @override
    def flags(self, index: Index) -> Qt.ItemFlag:
        found = super().flags(index)
        if not index.isValid():
            return found
        checkable = found | Qt.ItemFlag.ItemIsUserCheckable
        return checkable | Qt.ItemFlag.ItemNeverHasChildren if index.internalId() else checkable

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        observance = self.observance_of(index)
        if observance is None:
            return self._tradition_data(self._tradition_row(index.row()), role)
        row = ObservanceRow(
            observance=observance,
            siblings=self._observances[observance.tradition],
            standing=standing_of(self._overlay, observance),
        )
        return self._observance_data(row, role)

    @override
    def setData(self, index: Index, value: object, role: int = Qt.ItemDataRole.EditRole) -> bool:
        if not index.isValid() or role != Qt.ItemDataRole.CheckStateRole:
            return False
        is_shown = Qt.CheckState(value) is not Qt.CheckState.Unchecked
        self.overlay_chosen.emit(self._ticked(index, is_shown=is_shown))
        return True

    def _ticked(self, index: Index, *, is_shown: bool) -> Overlay:
        observance = self.observance_of(index)
        if observance is None:
            tradition = self._traditions[index.row()]
            held = self._observances[tradition]
            return with_tradition(self._overlay, tradition, held, shown=is_shown)
        siblings = self._observances[observance.tradition]
        return with_observance(self._overlay, observance, siblings, shown=is_shown)

    def _tradition_row(self, number: int) -> TraditionRow:
        tradition, overlay = self._traditions[number], self._overlay
        observances = self._observances[tradition]
        group = self._groups.get(tradition)
        standings = [standing_of(overlay, one) for one in observances]
        return TraditionRow(
            tradition=tradition,
            observances=observances,
            group=group,
            extent=extent_of(overlay, tradition, observances),
            shown=standings.count(Standing.SHOWN),
            practices=() if group is None else practice_summaries(group, overlay),
        )

    def _tradition_data(self, row: TraditionRow, role: int) -> object:
        name = name_of(row.tradition)
        told = shown_words(row.shown, len(row.observances))
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return name
            case Qt.ItemDataRole.CheckStateRole:
                return _CHECKS[row.extent]
            case Qt.ItemDataRole.AccessibleTextRole:
                return ", ".join((name, extent_words(row.extent), told, *row.practices[:1]))
            case Qt.ItemDataRole.ToolTipRole:
                return plain_markup("\n".join((name, told, *row.practices[:1])))
            case OverlayRole.ROW:
                return row
            case _:
                return None

    def _observance_data(self, row: ObservanceRow, role: int) -> object:
        observance, standing = row.observance, row.standing
        extent = Extent.NONE if standing is Standing.HIDDEN else Extent.ALL
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return observance.name
            case Qt.ItemDataRole.CheckStateRole:
                return _CHECKS[extent]
            case Qt.ItemDataRole.AccessibleTextRole:
                details = observance_details(observance, standing)
                return f"{observance.name}, {extent_words(extent)}, {details}"
            case Qt.ItemDataRole.ToolTipRole:
                return self._tooltip(row)
            case OverlayRole.ROW:
                return row
            case _:
                return None

    def _tooltip(self, row: ObservanceRow) -> str:
        observance = row.observance
        also = self.tr("Also {names}").format(names=listed(observance.also))
        lines = [
            observance.name,
            also if observance.also else "",
            f"{name_of(observance.tradition)}, {observance_details(observance, row.standing)}",
            standing_reason(row.standing),
        ]
        return plain_markup("\n".join(filter(None, lines)))


def _by_tier(observance: Observance) -> tuple[int, str]:
    return (_TIERS.index(observance.tier), observance.name.casefold())
