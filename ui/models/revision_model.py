"""What differs between two editions of the almanac, one row for each date."""

from collections.abc import Sequence

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from planner.domain.revision import Revision
from planner.domain.revision_text import difference_text, touched_count_text, touched_text

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class RevisionModel(QAbstractTableModel):
    """The date and what differs; beside it the sessions that it touches, each on a line."""

    def __init__(self, revisions: Sequence[Revision], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows = tuple(map(_row, revisions))
        self._titles = (self.tr("What changes"), self.tr("Your sessions"))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._rows)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        match role:
            case Qt.ItemDataRole.DisplayRole | Qt.ItemDataRole.AccessibleTextRole:
                return self._rows[index.row()][index.column()]
            case Qt.ItemDataRole.TextAlignmentRole:
                return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
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


def _row(revision: Revision) -> tuple[str, str]:
    count = touched_count_text(len(revision.touched))
    words = f"{count[:1].upper()}{count[1:]}"
    sessions = [touched_text(one) for one in revision.touched]
    told = f"{words}:" if sessions else f"{words}."
    return f"{difference_text(revision)}.", "\n".join([told, *sessions])
