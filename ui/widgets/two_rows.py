"""A row of two groups that becomes two rows where it is too narrow for one."""

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QWidget
from typing_extensions import override

_BETWEEN = 24


class TwoRows(QWidget):
    """Keeps one group at the left and the other at the right, or below."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left = left
        self._right = right
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(12, 0, 12, 0)
        self._grid.setVerticalSpacing(4)
        self._grid.setColumnStretch(0, 1)
        self._is_stacked: bool | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit()

    def fit(self) -> None:
        """Use one row where both groups fit, else two; call it when a group has changed."""
        margins = self._grid.contentsMargins()
        edges = margins.left() + margins.right() + _BETWEEN
        wanted = self._left.sizeHint().width() + self._right.sizeHint().width() + edges
        is_stacked = self.width() < wanted
        if is_stacked is self._is_stacked:
            return
        self._is_stacked = is_stacked
        left = Qt.AlignmentFlag.AlignLeft
        self._grid.addWidget(self._left, 0, 0, left)
        place = (1, 0) if is_stacked else (0, 1)
        self._grid.addWidget(self._right, *place, left)
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        groups = (self._left.minimumSizeHint().width(), self._right.minimumSizeHint().width())
        return QSize(max(groups) + _BETWEEN, super().sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()
