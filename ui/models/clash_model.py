"""The clashes of the period shown, worst first, as a list."""

from enum import IntEnum

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.clash import Clash
from planner.domain.wording import Clock, short_day_text
from ui.speech import hours_words
from ui.words import severity_word

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class ClashRole(IntEnum):
    """What the delegate asks for beyond what Qt names."""

    CLASH = Qt.ItemDataRole.UserRole + 1


class ClashModel(QAbstractListModel):
    """One row for each clash."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clashes: tuple[Clash, ...] = ()
        self._clock = Clock.TWELVE_HOUR

    def show(self, clashes: tuple[Clash, ...], clock: Clock) -> None:
        """Show these clashes in this order."""
        if clashes == self._clashes and clock is self._clock:
            return
        self.beginResetModel()
        self._clashes, self._clock = clashes, clock
        self.endResetModel()

    def clash_at(self, index: Index) -> Clash | None:
        """Return the clash that stands at ``index``."""
        return self._clashes[index.row()] if index.isValid() else None

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._clashes)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        clash = self.clash_at(index)
        match role:
            case ClashRole.CLASH:
                return clash
            case Qt.ItemDataRole.DisplayRole if clash is not None:
                return "\n".join(self._lines(clash))
            case Qt.ItemDataRole.AccessibleTextRole if clash is not None:
                return ", ".join(self._lines(clash))
            case _:
                return None

    def _lines(self, clash: Clash) -> tuple[str, str, str]:
        word, title = severity_word(clash.severity), clash.instance.session.title
        day, hours = (
            short_day_text(clash.instance.start.date()),
            hours_words(clash.instance, self._clock),
        )
        return (f"{word}: {title}", f"{day}, {hours}", clash.occurrence.name)
