"""Whether things may move on this screen."""

from enum import StrEnum

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QStyle, QWidget

_NOBODY_LOOKS = frozenset({"offscreen", "minimal"})
"""Platforms without a screen."""

_CHOICE = "motion-choice"


class MotionChoice(StrEnum):
    """How much may move, as the user asked."""

    SYSTEM = "system"
    NONE = "none"


def choose_motion(application: QApplication, choice: MotionChoice) -> None:
    """Let things move in this application as the user asked."""
    application.setProperty(_CHOICE, choice.value)


def allows_motion(widget: QWidget) -> bool:
    """Tell whether animations are wanted; people for whom motion is hard switch them off.

    The system says so for all programs, and the user may for this one.
    """
    if QGuiApplication.platformName() in _NOBODY_LOOKS or not _is_wished(QApplication.instance()):
        return False
    duration = QStyle.StyleHint.SH_Widget_Animation_Duration
    # Versions of Qt that do not know what people prefer have no such property.
    hints = QGuiApplication.styleHints()
    wish = hints.accessibility().property("motionPreference")
    return widget.style().styleHint(duration, None, widget) > 0 and "Reduced" not in str(wish)


def _is_wished(application: object) -> bool:
    return not (
        isinstance(application, QApplication)
        and application.property(_CHOICE) == MotionChoice.NONE.value
    )
