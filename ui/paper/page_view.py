"""Laid-out pages on screen: a list of them, and the one that is chosen as a sheet or as text."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize, Qt, Slot
from PySide6.QtWidgets import (
    QHBoxLayout,
    QListView,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QStackedWidget,
    QWidget,
)

from planner.services.printing import Page
from ui.paper.page_canvas import PageScroll

_LIST_WIDTH = 11
"""Heights of a line of text that the list is wide."""


class PageView(QWidget):
    """Shows one page at a time; the list is there only where there is more than one."""

    def __init__(self) -> None:
        super().__init__()
        self._pages: Sequence[Page] = ()
        self.preview = PageScroll()
        self._list = QListWidget()
        self._text = QPlainTextEdit()
        self._stack = QStackedWidget()
        self._lay_out()
        self._list.currentRowChanged.connect(self._on_page_chosen)

    def show_pages(self, pages: Sequence[Page]) -> None:
        """Show the first of these pages."""
        self._pages = pages
        self._list.blockSignals(True)  # noqa: FBT003 - Qt takes it so
        self._list.clear()
        for number, page in enumerate(pages, 1):
            words = self.tr("{number}. {title}").format(number=number, title=page.title)
            item = QListWidgetItem(words)
            item.setToolTip(page.title)
            item.setSizeHint(self._size_of(words))
            self._list.addItem(item)
        self._list.blockSignals(False)  # noqa: FBT003
        self._list.setVisible(len(pages) > 1)
        self._list.setCurrentRow(0)

    def take_focus(self) -> None:
        """Give the keyboard to the page."""
        self.preview.setFocus()

    @Slot(bool)
    def read(self, reads: bool) -> None:  # noqa: FBT001 - Qt passes it so
        """Show the page as text, or as a sheet again."""
        self._stack.setCurrentWidget(self._text if reads else self.preview)

    def _size_of(self, words: str) -> QSize:
        """Return what a title takes in the list, in as many lines as it needs."""
        line = self._list.fontMetrics().height()
        room = self._list.width() - 3 * line
        wraps = Qt.TextFlag.TextWordWrap
        height = self._list.fontMetrics().boundingRect(QRect(0, 0, room, 0), wraps, words).height()
        return QSize(room, height + line)

    def _lay_out(self) -> None:
        self._list.setAccessibleName(self.tr("Pages"))
        self._list.setWordWrap(True)
        self._list.setTextElideMode(Qt.TextElideMode.ElideNone)
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setFixedWidth(self.fontMetrics().height() * _LIST_WIDTH)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._text.setReadOnly(True)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByKeyboard
            | Qt.TextInteractionFlag.TextSelectableByMouse
        )
        self._text.setTabChangesFocus(True)
        self._text.setAccessibleName(self.tr("The page as text"))
        self._stack.addWidget(self.preview)
        self._stack.addWidget(self._text)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(self._list)
        line.addWidget(self._stack, 1)

    @Slot(int)
    def _on_page_chosen(self, number: int) -> None:
        if not 0 <= number < len(self._pages):
            return
        page = self._pages[number]
        words = self.tr("{title}, page {number} of {total}")
        name = words.format(title=page.title, number=number + 1, total=len(self._pages))
        self.preview.show_page(page, name)
        self._text.setPlainText(page.summary.replace("\n", "\n\n"))
