"""A row of groups that goes on in further rows where it is too narrow for all of them."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget
from typing_extensions import override

_EDGE = 12
_BETWEEN = 8
_BETWEEN_ROWS = 4
_APART = 24
"""Least room between the first group, at the left, and those at the right."""

Rows = tuple[tuple[QWidget, ...], ...]


class FlowingRows(QWidget):
    """Keeps the first group at the left and the others at the right, or in rows below it.

    A group that is hidden takes no room.
    """

    def __init__(self, *groups: QWidget) -> None:
        super().__init__()
        self._groups = groups
        self._height = 0
        for group in groups:
            group.setParent(self)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.fit()

    def fit(self) -> None:
        """Use as few rows as hold the groups; call it when one of them has changed."""
        top = 0
        for row in _rows_within(self._shown, self._room):
            height = max(group.sizeHint().height() for group in row)
            self._place(row, top, height)
            top += height + _BETWEEN_ROWS
        if self._height != top - _BETWEEN_ROWS:
            self._height = top - _BETWEEN_ROWS
            self.updateGeometry()

    @override
    def minimumSizeHint(self) -> QSize:
        widest = max(group.minimumSizeHint().width() for group in self._shown)
        return QSize(widest + 2 * _EDGE, self._height)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self.fit()

    @override
    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:
            self.fit()
        return super().event(event)

    @property
    def _shown(self) -> Sequence[QWidget]:
        first, *others = self._groups
        return (first, *(group for group in others if not group.isHidden()))

    @property
    def _room(self) -> int:
        return self.width() - 2 * _EDGE

    def _place(self, row: Sequence[QWidget], top: int, height: int) -> None:
        left = _EDGE
        for group in row:
            width = min(group.sizeHint().width(), self._room)
            group.setGeometry(QRect(left, top, width, height))
            left += width + _BETWEEN
            if group is self._groups[0] and len(row) > 1:
                left = self.width() - _EDGE - _width_of(row[1:])


def _rows_within(groups: Sequence[QWidget], width: int) -> Rows:
    """Return the groups in rows; those after the first stay together as long as they can."""
    first, *others = groups
    if first.sizeHint().width() + _APART + _width_of(others) <= width:
        return (tuple(groups),)
    rows: list[list[QWidget]] = [[first]]
    for group in others:
        if rows[-1] == [first] or _width_of([*rows[-1], group]) > width:
            rows.append([])
        rows[-1].append(group)
    beside_first = first.sizeHint().width() + _APART + _width_of(rows[-1])
    if len(rows) > 2 and beside_first <= width:
        # What would stand alone at the foot fits beside the first group, and saves a row.
        rows[0] += rows.pop()
    return tuple(map(tuple, rows))


def _width_of(groups: Sequence[QWidget]) -> int:
    widths = [group.sizeHint().width() for group in groups]
    return sum(widths) + _BETWEEN * (len(widths) - 1)
