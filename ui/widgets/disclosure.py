"""A line to press that opens what lies under it, and closes it again."""

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QToolButton, QVBoxLayout

from ui.widgets.prose import Group, column_in, empty
from ui.widgets.tab_order import order_tabs


class Disclosure(Group):
    """A toggle with an arrow; ``opened`` asks for ``content`` to be filled, closing empties it.

    ``name`` tells screen readers whose it is, where the words alone do not.
    """

    opened = Signal()

    def __init__(self, words: str, name: str, object_name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self._toggle = QToolButton()
        self._toggle.setText(words)
        self._toggle.setAccessibleName(name)
        self._toggle.setObjectName(object_name)
        self._toggle.setCheckable(True)
        self._toggle.setArrowType(Qt.ArrowType.RightArrow)
        self._toggle.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self._toggle.setAutoRaise(True)
        self._toggle.toggled.connect(self._on_toggled)
        column = column_in(self)
        column.addWidget(self._toggle)
        self.content = QVBoxLayout()
        self.content.setSpacing(0)
        column.addLayout(self.content)

    @property
    def is_open(self) -> bool:
        """Tell whether what lies under it is shown."""
        return self._toggle.isChecked()

    def open(self) -> None:
        """Show what lies under it."""
        self._toggle.setChecked(True)

    @Slot()
    def _on_toggled(self) -> None:
        arrow = Qt.ArrowType.DownArrow if self.is_open else Qt.ArrowType.RightArrow
        self._toggle.setArrowType(arrow)
        empty(self.content)
        if self.is_open:
            self.opened.emit()
            order_tabs((self,))
