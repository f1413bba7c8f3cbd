"""Groups of clashes as a list: what must be moved or adjusted, one row for each."""

from collections.abc import Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QAbstractListModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from planner.domain.clash_groups import ClashGroup
from planner.domain.wording import Clock, short_day_text
from ui.speech import hours_words
from ui.words import severity_word

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()

translate = QCoreApplication.translate


class ClashRole(IntEnum):
    """What the delegate asks for beyond what Qt names."""

    GROUP = Qt.ItemDataRole.UserRole + 1


class ClashModel(QAbstractListModel):
    """One row for each group, with a further line where one is given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._groups: tuple[ClashGroup, ...] = ()
        self._further: tuple[str, ...] = ()
        self._clock = Clock.TWELVE_HOUR

    def show(self, groups: Sequence[ClashGroup], clock: Clock, further: Sequence[str] = ()) -> None:
        """Show these groups in this order; ``further`` says one thing more of each."""
        shown = (tuple(groups), tuple(further), clock)
        if shown == (self._groups, self._further, self._clock):
            return
        self.beginResetModel()
        self._groups, self._further, self._clock = shown
        self.endResetModel()

    def group_at(self, index: Index) -> ClashGroup | None:
        """Return the group that stands at ``index``."""
        return self._groups[index.row()] if index.isValid() else None

    def row_like(self, group: ClashGroup | None) -> int:
        """Return the row of the group that tells of the same, or -1."""
        if group is None:
            return -1
        return next((row for row, one in enumerate(self._groups) if one.key == group.key), -1)

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._groups)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        group = self.group_at(index)
        match role:
            case ClashRole.GROUP:
                return group
            case Qt.ItemDataRole.DisplayRole if group is not None:
                return "\n".join(self._lines(group, index.row()))
            case Qt.ItemDataRole.AccessibleTextRole if group is not None:
                return ", ".join(self._lines(group, index.row()))
            case _:
                return None

    def _lines(self, group: ClashGroup, row: int) -> tuple[str, ...]:
        word, title = severity_word(group.severity), group.session.title
        lines = (f"{word}: {title}", self._when(group), group.occurrence.name)
        further = self._further[row] if row < len(self._further) else ""
        return (*lines, further) if further else lines

    def _when(self, group: ClashGroup) -> str:
        first = group.clashes[0].instance
        day = short_day_text(first.start.date())
        if group.is_one:
            return f"{day}, {hours_words(first, self._clock)}"
        words = translate("ClashModel", "{count} of {held} dates, from {first} to {last}")
        return words.format(
            count=len(group.clashes),
            held=group.held,
            first=day,
            last=short_day_text(group.days[-1]),
        )
