"""A list of things to choose or tick, whose titles wrap; boxes stand beside them."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QSize, Qt
from PySide6.QtWidgets import QListWidget, QStyledItemDelegate, QStyleOptionViewItem
from typing_extensions import override

_BESIDE_BOX = 2
"""Heights of a line that a styled box takes up, which Qt reckons to be narrower."""


class _Wrapping(QStyledItemDelegate):
    @override
    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        narrower = QStyleOptionViewItem(option)
        narrower.rect = option.rect.adjusted(0, 0, -_BESIDE_BOX * option.fontMetrics.height(), 0)
        return super().sizeHint(narrower, index)


class WrappedTicks(QListWidget):
    """Never scrolls sideways and cuts no title."""

    def __init__(self) -> None:
        super().__init__()
        self.setItemDelegate(_Wrapping(self))
        self.setWordWrap(True)
        self.setResizeMode(QListWidget.ResizeMode.Adjust)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
