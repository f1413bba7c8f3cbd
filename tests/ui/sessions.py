"""Filling in the dialogs of sessions as they open, one after another."""

from collections.abc import Callable

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QDialog, QPushButton, QWidget

from planner.domain.session import SessionInstance
from ui.window.main_window import MainWindow

_PATIENCE = 300
"""Looks at one dialog before it is closed."""

Act = Callable[[QDialog], object]


def during(deed: Callable[[], object], *acts: Act) -> None:
    """Do the deed, and act on each dialog that opens, in turn; what fails is raised afterwards."""
    script = _Script(list(acts))
    script.look()
    deed()
    script.end()


class _Script:
    """Acts on dialogs as they open. A dialog that nobody acts on is closed, or it would stay."""

    def __init__(self, waiting: list[Act]) -> None:
        self._waiting = waiting
        self._at: QWidget | None = None
        self._looks = 0
        self._faults: list[Exception] = []
        self._is_over = False

    def look(self) -> None:
        """Act on a dialog that has opened since, and look again soon."""
        if self._is_over:
            return
        # A dialog may open within an act, so the next look is planned first.
        QTimer.singleShot(10, self.look)
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QDialog):
            self._at = None
        elif dialog is not self._at and self._waiting:
            self._act(dialog)
        else:
            self._looks += 1
            if self._looks > _PATIENCE:
                dialog.done(0)

    def end(self) -> None:
        """Tell what failed."""
        self._is_over = True
        if self._faults:
            raise self._faults[0]
        assert self._looks <= _PATIENCE, "a dialog stayed open"
        assert not self._waiting, f"{len(self._waiting)} dialogs never opened"

    def _act(self, dialog: QDialog) -> None:
        self._at, self._looks = dialog, 0
        try:
            self._waiting.pop(0)(dialog)
        except Exception as error:  # noqa: BLE001 - raised again at the end
            self._faults.append(error)
            self._waiting.clear()
            dialog.done(0)
        self._at = dialog if dialog.isVisible() else None


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
