"""A column of fields that scrolls where a screen or large text leaves too little room."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class ScrolledColumn(QScrollArea):
    """Holds a column; add to ``column`` what it is to show.

    Fields that take the focus scroll into sight; Tab stops at the area itself only where it is told
    to, since there is more than fields in it.
    """

    spoken_role = QAccessible.Role.Grouping

    def __init__(self) -> None:
        super().__init__()
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        page = QWidget()
        page.setProperty("plain", "true")
        self.column = QVBoxLayout(page)
        line = self.fontMetrics().height()
        # Room for the ring around what has the focus, and beside the scroll bar.
        self.column.setContentsMargins(2, 2, round(line * 0.6), 2)
        self.column.setSpacing(round(line * 0.6))
        # Else Qt reckons with the height that wrapped text has in the narrowest column.
        page.setMinimumHeight(1)
        self.setWidget(page)
        self.setWidgetResizable(True)
