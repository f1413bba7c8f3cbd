"""Those who keep sessions, made together and tied to the panels and the menu of templates."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QMenu, QWidget

from planner.domain.change import Affected
from planner.domain.session import SessionInstance
from planner.domain.template import SessionTemplate
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.commands.templates_menu import TemplatesMenu
from ui.gestures.session_gestures import SessionGestures
from ui.look.look import Look
from ui.navigator import Navigator
from ui.panels.panel_dock import Panels
from ui.quick_adder import QuickAdder
from ui.session_keeper import SessionKeeper
from ui.session_lists import SessionLists


class SessionStaff(QObject):
    """Holds the keeper of sessions, of their lists, and who adds them by words."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        navigator: Navigator,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._navigator = navigator
        self.lists = SessionLists(workspace, maker, navigator, look, window)
        self.keeper = SessionKeeper(workspace, maker, self.lists, navigator, look, window)
        self.quick_adder = QuickAdder(workspace, maker, self.keeper, navigator, window)
        self._menu: TemplatesMenu | None = None
        self._panels: Panels | None = None
        maker.notifier.changed.connect(self._on_changed)
        maker.notifier.writing_changed.connect(self._on_writing_changed)

    def connect_panels(self, panels: Panels) -> None:
        """Let what is asked for in the panels be done."""
        self._panels = panels
        self._on_writing_changed()
        panels.edit_asked.connect(self.keeper.edit)
        panels.move_asked.connect(self._on_move_asked)
        panels.delete_asked.connect(self._on_delete_asked)

    def serve(self, gestures: SessionGestures) -> None:
        """Open the dialogs that gestures in the calendar ask for."""
        gestures.session_opened.connect(self.keeper.edit)
        gestures.session_asked.connect(self.keeper.create)
        gestures.deletion_asked.connect(self.keeper.delete)
        gestures.move_asked.connect(self.keeper.move_to)
        gestures.sessions_selected.connect(self.keeper.select)

    def fill_menu(self, menu: QMenu) -> None:
        """Offer the templates in a menu."""
        self._menu = TemplatesMenu(menu)
        self._menu.template_chosen.connect(self._on_template_chosen)
        self._show_templates()

    def _show_templates(self) -> None:
        if self._menu is not None:
            offered = () if self._workspace.is_read_only else self._workspace.templates.offered()
            self._menu.show_templates(offered)

    @Slot()
    def _on_writing_changed(self) -> None:
        if self._panels is not None:
            self._panels.set_editable(is_editable=not self._workspace.is_read_only)
        self._show_templates()

    @Slot(object)
    def _on_changed(self, affected: Affected) -> None:
        if affected & Affected.TEMPLATES:
            self._show_templates()

    @Slot(object)
    def _on_template_chosen(self, template: SessionTemplate) -> None:
        draft = self._workspace.planner.draft_from(template, self._navigator.day)
        self.keeper.create_from(draft)

    @Slot(object)
    def _on_move_asked(self, instance: SessionInstance) -> None:
        self.keeper.move_to((instance,))

    @Slot(object)
    def _on_delete_asked(self, instance: SessionInstance) -> None:
        self.keeper.delete((instance,))
