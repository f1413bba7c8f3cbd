"""What the window remembers of itself: size, panels, and which view was shown."""

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow

from ui.navigator import Shown

_VERSION = 1
"""Raised when the docks change, so that an older arrangement is not forced on them."""

_GEOMETRY = "window/geometry"
_STATE = "window/state"
_SHOWN = "window/shown"


def save_window(window: QMainWindow, shown: Shown, preferences: QSettings) -> None:
    """Remember how the window stands."""
    preferences.setValue(_GEOMETRY, window.saveGeometry())
    preferences.setValue(_STATE, window.saveState(_VERSION))
    preferences.setValue(_SHOWN, shown.value)
    preferences.sync()


def restore_window(window: QMainWindow, preferences: QSettings) -> None:
    """Put the window as it stood when it was last closed, if it was."""
    geometry, state = preferences.value(_GEOMETRY), preferences.value(_STATE)
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    if isinstance(state, QByteArray):
        window.restoreState(state, _VERSION)


def shown_before(preferences: QSettings) -> Shown:
    """Return which view was shown last."""
    stored = preferences.value(_SHOWN, Shown.MONTH.value)
    return next((one for one in Shown if one.value == stored), Shown.MONTH)
