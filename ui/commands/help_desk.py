"""What the commands of the Help menu do."""

from PySide6.QtCore import QObject, Signal, Slot

from planner import __version__
from planner.domain.observance import Tradition
from planner.domain.page import SourceLine
from planner.later import imported_later
from planner.services.almanac_updates import is_installed
from planner.services.locations import default_diary_path, portable_folder
from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff
from ui.look.icons import program_icon

with imported_later():
    from planner.services.page_parts import source_lines
    from ui.dialogs.about import AboutDialog, AboutFacts


class HelpDesk(QObject):
    """Asks for help, tells about the planner, and passes on updates of the almanac."""

    help_asked = Signal(object)
    """The name of a page of the help, or None for the one that was read last."""

    kept_here_asked = Signal()

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        self._actions = actions
        staff.updater.edition_changed.connect(self._on_edition_changed)
        self._on_edition_changed()

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        return {
            CommandId.HELP: self._on_help,
            CommandId.SHORTCUTS: self._on_shortcuts,
            CommandId.UPDATE_ALMANAC: self._staff.updater.ask_for_file,
            CommandId.GO_BACK: self._staff.updater.go_back,
            CommandId.KEPT_HERE: self.kept_here_asked.emit,
            CommandId.ABOUT: self._on_about,
        }

    @Slot()
    def _on_help(self) -> None:
        self.help_asked.emit(None)

    @Slot()
    def _on_shortcuts(self) -> None:
        self.help_asked.emit("keys")

    @Slot()
    def _on_about(self) -> None:
        AboutDialog(self._about_facts(), program_icon(), self._staff.window).exec()

    def _about_facts(self) -> AboutFacts:
        workspace = self._staff.workspace
        return AboutFacts(
            version=__version__,
            almanac_version=workspace.almanac_version,
            almanac_span=workspace.almanac_span,
            is_update=is_installed(workspace.almanac_path),
            diary=str(workspace.diary_path),
            kept_in=str(default_diary_path().parent),
            is_portable=portable_folder() is not None,
            almanac_checked=workspace.almanac_checked,
            sources=self._source_lines(),
            server="" if workspace.shared is None else workspace.diary_name,
            accounts=() if workspace.shared is None else workspace.shared.accounts_connected(),
        )

    def _source_lines(self) -> tuple[SourceLine, ...]:
        held = self._staff.workspace.dates.observances.values()
        lines = source_lines(one for one in held if one.tradition is not Tradition.OWN)
        return tuple(sorted(lines, key=lambda line: line.source.title))

    @Slot()
    def _on_edition_changed(self) -> None:
        is_update = is_installed(self._staff.workspace.almanac_path)
        self._actions[CommandId.GO_BACK].setEnabled(is_update)
