"""Whether things may move on this screen."""

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QStyle, QWidget

_NOBODY_LOOKS = frozenset({"offscreen", "minimal"})
"""Platforms without a screen."""


def allows_motion(widget: QWidget) -> bool:
    """Tell whether the system allows animations; people for whom motion is hard switch them off."""
    if QGuiApplication.platformName() in _NOBODY_LOOKS:
        return False
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    # Versions of Qt that do not know what people prefer have no such property.
    hints = QGuiApplication.styleHints()
    wish = hints.accessibility().property("motionPreference")
    return widget.style().styleHint(duration, None, widget) > 0 and "Reduced" not in str(wish)
