"""Keeps the mouse wheel from changing a closed box that it happens to roll over."""

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QComboBox, QWidget
from typing_extensions import override


class WheelGuard(QObject):
    """Lets a wheel over an unfocused combo box scroll the page instead."""

    def watch(self, widget: QWidget) -> None:
        """Guard every combo box in ``widget``."""
        for box in widget.findChildren(QComboBox):
            box.installEventFilter(self)

    @override
    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Wheel and isinstance(watched, QComboBox):
            event.ignore()
            return True
        return super().eventFilter(watched, event)
