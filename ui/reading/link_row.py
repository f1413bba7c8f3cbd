"""Links side by side, in as many rows as they take."""

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QSizePolicy
from typing_extensions import override

from ui.reading.wrapped_link import WrappedLink
from ui.widgets.prose import Group


class LinkRow(Group):
    """Sets links from left to right, each on lines of its own where it is wider than the row."""

    def __init__(self, links: Sequence[WrappedLink], between: int) -> None:
        super().__init__()
        self._links = tuple(links)
        self._between = between
        for link in links:
            link.setParent(self)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        return max(box.bottom() + 1 for _, box in self._places(width))

    @override
    def sizeHint(self) -> QSize:
        width = max(link.sizeHint().width() for link in self._links)
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return self._links[0].minimumSizeHint()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        for link, box in self._places(self.width()):
            link.setGeometry(box)

    def _places(self, width: int) -> Iterator[tuple[WrappedLink, QRect]]:
        left = top = row_height = 0
        for link in self._links:
            wide = min(link.sizeHint().width(), width)
            if left and left + wide > width:
                left, top, row_height = 0, top + row_height, 0
            height = link.heightForWidth(wide)
            yield link, QRect(left, top, wide, height)
            left += wide + self._between
            row_height = max(row_height, height)
