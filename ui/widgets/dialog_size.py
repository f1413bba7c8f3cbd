"""How large a dialog opens: by its text, but never larger than the screen."""

from PySide6.QtWidgets import QDialog

_EDGE = 40
"""Pixels kept clear for the frame of the window and a bar of the desktop."""


def open_at(dialog: QDialog, lines_wide: int, lines_high: int) -> None:
    """Give a dialog its first size in heights of a line of text, within what the screen has."""
    line = dialog.fontMetrics().height()
    free = dialog.screen().availableGeometry()
    dialog.resize(
        min(line * lines_wide, free.width() - _EDGE),
        min(line * lines_high, free.height() - _EDGE),
    )
