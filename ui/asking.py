"""Asking in a dialog until what it asks for is done."""

from collections.abc import Callable

from PySide6.QtWidgets import QDialog


def ask_until(dialog: QDialog, is_done: Callable[[], bool]) -> bool:
    """Open a dialog until what was entered is settled, or the user leaves it; tell which.

    Where it could not be saved it stands there again. The dialog is gone afterwards.
    """
    try:
        while dialog.exec():
            if is_done():
                return True
        return False
    finally:
        dialog.deleteLater()
