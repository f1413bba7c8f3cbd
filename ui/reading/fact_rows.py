"""Labels with what is said of each: side by side where there is room, else one below another."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QLabel
from typing_extensions import override

from ui.widgets.prose import Group

_BESIDE_LINES = 32
"""Width, in heights of a line of text, from which they stand side by side."""


class FactRows(Group):
    """Sets pairs of labels in one column or in two."""

    def __init__(self, pairs: Sequence[tuple[QLabel, QLabel]], line: int) -> None:
        super().__init__()
        self._pairs = tuple(pairs)
        self._line = line
        self._is_beside: bool | None = None
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(line)
        self._grid.setVerticalSpacing(0)
        self._lay_out(is_beside=False)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._lay_out(is_beside=self.width() >= self._line * _BESIDE_LINES)

    def _lay_out(self, *, is_beside: bool) -> None:
        if is_beside is self._is_beside:
            return
        self._is_beside = is_beside
        for number, (label, words) in enumerate(self._pairs):
            row = 3 * number
            place = (row, 1) if is_beside else (row + 1, 0)
            self._grid.addWidget(label, row, 0, Qt.AlignmentFlag.AlignTop)
            self._grid.addWidget(words, *place)
            self._grid.setRowMinimumHeight(row + 2, round(self._line * 0.4))
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 2 if is_beside else 0)
        self.updateGeometry()
