"""Telling something in a box: as plain text, since a box of Qt takes names of files for mark-up."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget


def tell(parent: QWidget | None, title: str, words: str) -> None:
    """Tell of something that was done, or could not be."""
    _box(parent, QMessageBox.Icon.Information, title, words).exec()


def warn(parent: QWidget | None, title: str, words: str) -> None:
    """Tell of something that the user has to see to."""
    _box(parent, QMessageBox.Icon.Warning, title, words).exec()


def _box(parent: QWidget | None, icon: QMessageBox.Icon, title: str, words: str) -> QMessageBox:
    box = QMessageBox(parent)
    box.setIcon(icon)
    box.setWindowTitle(title)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(words)
    return box
