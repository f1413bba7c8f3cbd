"""A row of groups that goes on in further rows where it is too narrow for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget
from typing_extensions import override

_EDGE = 12
_BETWEEN = 8
_APART = 24
"""Least room between the first group, at the left, and those at the right."""

Rows = tuple[tuple[QWidget, ...], ...]


class FlowingRows(QWidget):
    """Keeps the first group at the left and the others at the right, or in rows below it."""

    def __init__(self, *groups: QWidget) -> None:
        super().__init__()
        self._groups = groups
        self._rows: Rows = ()
        self._lines: list[QHBoxLayout] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(_EDGE, 0, _EDGE, 0)
        self._column.setSpacing(4)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit()

    def fit(self) -> None:
        """Use as few rows as hold the groups; call it when one of them has changed."""
        rows = _rows_within(self._groups, self.width() - 2 * _EDGE)
        if rows == self._rows:
            return
        self._rows = rows
        for line in self._lines:
            while line.takeAt(0) is not None:
                pass
            self._column.removeItem(line)
            line.deleteLater()
        self._lines = [self._line(row) for row in rows]
        for line in self._lines:
            self._column.addLayout(line)
        self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(group.minimumSizeHint().width() for group in self._groups)
        return QSize(widest + 2 * _EDGE, super().sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.minimumSizeHint().width(), super().sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    def _line(self, row: Sequence[QWidget]) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setSpacing(_BETWEEN)
        for group in row:
            line.addWidget(group)
            if group is self._groups[0]:
                line.addStretch(1)
        if row[0] is not self._groups[0]:
            line.addStretch(1)
        return line


def _rows_within(groups: Sequence[QWidget], width: int) -> Rows:
    """Return the groups in rows; those after the first stay together as long as they can."""
    first, *others = groups
    widths = [group.sizeHint().width() for group in groups]
    if sum(widths) + _APART + _BETWEEN * (len(others) - 1) <= width:
        return (tuple(groups),)
    rows: list[list[QWidget]] = [[first], []]
    used = 0
    for group in others:
        wanted = group.sizeHint().width()
        if rows[-1] and used + _BETWEEN + wanted > width:
            rows.append([])
            used = 0
        rows[-1].append(group)
        used += wanted + (_BETWEEN if len(rows[-1]) > 1 else 0)
    return tuple(tuple(row) for row in rows)
