"""The choice of colours in the View menu."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtGui import QAction, QActionGroup
from PySide6.QtWidgets import QMenu

from ui.look.look import Look
from ui.look.theme import ColourChoice


class ColoursMenu(QObject):
    """Fills a menu with the colour choices."""

    def __init__(self, menu: QMenu, look: Look) -> None:
        super().__init__(menu)
        self._look = look
        group = QActionGroup(self)
        words = {
            ColourChoice.SYSTEM: self.tr("As the &system"),
            ColourChoice.LIGHT: self.tr("&Light"),
            ColourChoice.DARK: self.tr("&Dark"),
            ColourChoice.HIGH_CONTRAST: self.tr("&High contrast"),
        }
        self._choices: dict[ColourChoice, QAction] = {}
        for choice in ColourChoice:
            action = menu.addAction(words[choice])
            action.setCheckable(True)
            action.setChecked(choice is look.choice)
            group.addAction(action)
            self._choices[choice] = action
        group.triggered.connect(self._on_triggered)
        look.changed.connect(self._on_look_changed)

    @Slot(QAction)
    def _on_triggered(self, chosen: QAction) -> None:
        choice = next(one for one, action in self._choices.items() if action is chosen)
        self._look.choose(choice)

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        self._choices[self._look.choice].setChecked(True)
