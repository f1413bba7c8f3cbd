"""An address as text with a button that copies it; nothing here opens it."""

from PySide6.QtCore import Qt, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QVBoxLayout

from planner.domain.page import Address
from ui.widgets.accessibility import announce
from ui.widgets.prose import Group, small_button

_BREAK = "\u200b"


class AddressRow(Group):
    """Shows an address below which it can be copied whole."""

    def __init__(self, address: Address, label: QLabel) -> None:
        super().__init__()
        self._address = address
        # What is shown has places to break in it, which nobody must paste into a browser.
        label.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        label.setAccessibleName(address.text)
        self.copy = small_button(
            self.tr("Copy address"), self.tr("Copy address of {title}").format(title=address.of)
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(label)
        column.addWidget(self.copy, 0, Qt.AlignmentFlag.AlignLeft)
        self.copy.clicked.connect(self._on_copy)

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self._address.text)
        self.copy.setText(self.tr("Copied"))
        announce(self.copy, self.tr("Copied"))


def shown_address(address: str) -> str:
    """Return an address that may break after its strokes and points, and is copied unbroken."""
    shown = address
    for mark in ("/", ".", "-", "_", "?", "&", "="):
        shown = shown.replace(mark, mark + _BREAK)
    return shown
