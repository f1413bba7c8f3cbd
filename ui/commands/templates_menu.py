"""The menu of templates: each opens a new session that is like it."""

from collections.abc import Mapping, Sequence

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu

from planner.domain.template import SessionTemplate
from ui.words import plain_label


class TemplatesMenu(QObject):
    """Fills a menu with the templates that are offered."""

    template_chosen = Signal(object)
    """The SessionTemplate of which a session is wanted."""

    def __init__(self, menu: QMenu) -> None:
        super().__init__(menu)
        self.menu = menu
        self._templates: Mapping[QAction, SessionTemplate] = {}
        menu.triggered.connect(self._on_triggered)

    def show_templates(self, templates: Sequence[SessionTemplate]) -> None:
        """List these."""
        self.menu.clear()
        self._templates = {self.menu.addAction(plain_label(one.name)): one for one in templates}
        self.menu.setEnabled(bool(templates))

    @Slot(QAction)
    def _on_triggered(self, action: QAction) -> None:
        self.template_chosen.emit(self._templates[action])
