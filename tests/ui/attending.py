"""Dialogs that are filled in by a function when they would open, since nobody attends them."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog

Attend = Callable[[type[QDialog], Callable[[QDialog], None]], None]
"""Lets a kind of dialog be filled in by a function; what the function leaves is the result."""
