"""Scrolling a view while something is dragged near its edge."""

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QAbstractScrollArea

_NEAR = 28
_PIXELS = 14


def scroll_near_edge(area: QAbstractScrollArea, point: QPoint) -> None:
    """Scroll a step towards the upper or lower edge that a point of the screen is near."""
    room = area.viewport().rect()
    y = area.viewport().mapFromGlobal(point).y()
    bar = area.verticalScrollBar()
    if y < room.top() + _NEAR:
        bar.setValue(bar.value() - _PIXELS)
    elif y > room.bottom() - _NEAR:
        bar.setValue(bar.value() + _PIXELS)
