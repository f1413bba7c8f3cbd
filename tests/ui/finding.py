"""Finding the widgets of a window by kind and name."""

from typing import TypeVar

from PySide6.QtCore import QObject

T = TypeVar("T", bound=QObject)


def found(kind: type[T], within: QObject, name: str = "") -> T:
    """Return the first widget of a kind (and of an object name, where given) in ``within``."""
    widget = within.findChild(kind, name) if name else within.findChild(kind)
    assert widget is not None, f"no {kind.__name__} {name}"
    return widget
