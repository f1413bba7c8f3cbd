"""Rows of a form: a label that names its field for everyone, screen readers included."""

from PySide6.QtWidgets import QHBoxLayout, QLabel, QVBoxLayout, QWidget

from ui.widgets.prose import plain_text


def row(text: str, field: QWidget) -> QHBoxLayout:
    """Return a label and its field side by side."""
    line = QHBoxLayout()
    line.addWidget(_label(text, field))
    line.addWidget(field, 1)
    return line


def stacked(text: str, field: QWidget, *, role: str = "") -> QVBoxLayout:
    """Return a label above its field."""
    column = QVBoxLayout()
    label = _label(text, field)
    if role:
        label.setProperty("role", role)
    column.addWidget(label)
    column.addWidget(field)
    return column


def _label(text: str, field: QWidget) -> QLabel:
    label = plain_text(text)
    label.setBuddy(field)
    field.setAccessibleName(text.replace("&", ""))
    return label
