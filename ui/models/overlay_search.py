"""The part of the overlay's tree that a search leaves, each observance under its tradition."""

from collections.abc import Iterator

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QSortFilterProxyModel, Slot
from typing_extensions import override

from planner.domain.marks import name_of
from planner.domain.observance import Observance, ObservanceId
from planner.domain.spelling import is_spelt, plain_spelling, spellings_of
from ui.models.overlay_model import OverlayModel

Index = QModelIndex | QPersistentModelIndex


class OverlaySearch(QSortFilterProxyModel):
    """Keeps observances any spelling of which, or whose tradition, has the words searched for."""

    def __init__(self, model: OverlayModel, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._model = model
        self._searched = ""
        self._spellings: dict[ObservanceId, tuple[str, ...]] = {}
        self.setSourceModel(model)
        # An own observance can be renamed.
        model.modelReset.connect(self._on_model_reset)

    @property
    def is_searching(self) -> bool:
        """Tell whether anything is searched for."""
        return bool(self._searched)

    def search(self, words: str) -> None:
        """Leave what has these words; all of it for none."""
        searched = plain_spelling(words)
        if searched != self._searched:
            self.beginFilterChange()
            self._searched = searched
            self.endFilterChange(QSortFilterProxyModel.Direction.Rows)

    def count(self) -> int:
        """Return how many observances are left."""
        return sum(self.rowCount(self.index(row, 0)) for row in range(self.rowCount()))

    @override
    def filterAcceptsRow(self, source_row: int, source_parent: Index) -> bool:
        if not self._searched:
            return True
        if not source_parent.isValid():
            tradition = self._model.index(source_row, 0)
            return any(map(self._has_words, self._observances_under(tradition)))
        observance = self._model.observance_of(self._model.index(source_row, 0, source_parent))
        return observance is not None and self._has_words(observance)

    def _observances_under(self, tradition: QModelIndex) -> Iterator[Observance]:
        for row in range(self._model.rowCount(tradition)):
            observance = self._model.observance_of(self._model.index(row, 0, tradition))
            if observance is not None:
                yield observance

    def _has_words(self, observance: Observance) -> bool:
        if observance.id not in self._spellings:
            tradition = plain_spelling(name_of(observance.tradition))
            self._spellings[observance.id] = (*spellings_of(observance), tradition)
        return is_spelt(self._searched, self._spellings[observance.id])

    @Slot()
    def _on_model_reset(self) -> None:
        self._spellings.clear()
