"""The question how much of a series is meant."""

from PySide6.QtWidgets import QMessageBox, QWidget

from planner.domain.series import Scope
from ui.words import plain_label


class ScopeQuestion:
    """Asks in a plain box, over the window."""

    def __init__(self, window: QWidget) -> None:
        self._window = window

    def ask_scope(self, what: str) -> Scope | None:
        """Ask how much of a series is meant; None where the user thought better of it."""
        box = QMessageBox(self._window)
        box.setWindowTitle(box.tr("Series"))
        box.setText(plain_label(box.tr("{what} repeats.").format(what=what)))
        box.setInformativeText(box.tr("Which of its dates do you mean?"))
        role = QMessageBox.ButtonRole.AcceptRole
        buttons = {
            box.addButton(box.tr("&This one"), role): Scope.THIS,
            box.addButton(box.tr("This and &later"), role): Scope.LATER,
            box.addButton(box.tr("&All of them"), role): Scope.ALL,
        }
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.exec()
        clicked = box.clickedButton()
        return next((scope for button, scope in buttons.items() if button is clicked), None)
