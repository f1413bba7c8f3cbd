"""A column of fields that scrolls where a screen or large text leaves too little room."""

from PySide6.QtWidgets import QScrollArea, QVBoxLayout, QWidget


class ScrolledColumn(QScrollArea):
    """Holds a column; add to ``column`` what it is to show."""

    def __init__(self) -> None:
        super().__init__()
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
