"""Filling in the dialogs of sessions as they open, one after another."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from planner.domain.session import SessionInstance
from ui.window.main_window import MainWindow

D = TypeVar("D", bound=QWidget)

Act = Callable[[QDialog], object]


def during(deed: Callable[[], object], *acts: Act) -> None:
    """Do the deed, and act on each dialog that opens, in turn."""
    waiting = list(acts)
    poll = QTimer()
    poll.setInterval(10)
    seen: list[QWidget] = []

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and waiting and dialog not in seen[-1:]:
            seen.append(dialog)
            act = waiting.pop(0)
            act(dialog)
            if not dialog.isVisible():
                seen.clear()

    poll.timeout.connect(look)
    poll.start()
    deed()
    poll.stop()
    assert not waiting, f"{len(waiting)} dialogs never opened"


def press(words: str) -> Act:
    """Return what presses the button of these words."""

    def act(dialog: QDialog) -> None:
        buttons = dialog.findChildren(QPushButton)
        names = [one.text().replace("&", "") for one in buttons]
        assert words in names, names
        buttons[names.index(words)].click()

    return act


def instance_on(window: MainWindow, title: str) -> SessionInstance:
    """Return the first instance shown of a session by its title."""
    days = window.navigator.view.days
    return next(one for day in days for one in day.instances if one.session.title == title)


def titles_on(window: MainWindow) -> list[str]:
    """Return the titles of the selected day."""
    return [one.session.title for one in window.navigator.day_view.instances]
