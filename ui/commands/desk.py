"""Where commands are carried out: each action of the table is tied to what it does."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from pathlib import Path

from PySide6.QtCore import QObject, Signal, Slot
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QFileDialog, QWidget

from planner import __version__
from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.settings import Settings
from planner.domain.wording import Clock
from planner.services.almanac_updates import is_installed
from planner.services.workspace import Workspace
from ui.almanac_updater import AlmanacUpdater
from ui.commands.table import CommandId, command_table
from ui.dates_keeper import DatesKeeper
from ui.dialogs.about import AboutDialog, AboutFacts
from ui.dialogs.practices import PracticesDialog
from ui.dialogs.shortcuts import ShortcutsDialog
from ui.errors import show_error
from ui.importer import Importer
from ui.look.icons import program_icon
from ui.look.look import Look
from ui.navigator import Navigator, Shown
from ui.notify import PlanNotifier
from ui.words import plain_label

Actions = Mapping[CommandId, QAction]

_WRITING = (
    CommandId.IMPORT,
    CommandId.OPEN_SAMPLE,
    CommandId.CLOCK,
    CommandId.PRACTICES,
)


@dataclass(frozen=True, slots=True, kw_only=True)
class Staff:
    """Those who do the work that commands ask for."""

    workspace: Workspace
    navigator: Navigator
    notifier: PlanNotifier
    importer: Importer
    updater: AlmanacUpdater
    look: Look
    keeper: DatesKeeper


class CommandDesk(QObject):
    """Carries out commands, and keeps the words and ticks of their actions true."""

    print_week_asked = Signal(object)
    """A date of the week to be printed."""

    clashes_asked = Signal()
    next_area_asked = Signal()
    quit_asked = Signal()

    def __init__(self, staff: Staff, actions: Actions, window: QWidget) -> None:
        super().__init__(window)
        self._staff = staff
        self._actions = actions
        self._window = window
        for command, deed in self._deeds().items():
            actions[command].triggered.connect(deed)
        staff.notifier.moved.connect(self._on_stack_moved)
        staff.navigator.shown_changed.connect(self._on_shown_changed)
        staff.updater.edition_changed.connect(self._on_edition_changed)
        self._on_edition_changed()
        self._on_stack_moved()
        self._on_shown_changed(staff.navigator.shown)
        self._close_to_writing()

    def make(self, change: Change) -> None:
        """Apply a change so that it can be undone; a fault is told and changes nothing."""
        self._attempt(_Making(self._staff.notifier, change))

    def put_settings(self, settings: Settings, label: str) -> None:
        """Take other settings; ``label`` completes “Undo …”."""
        change = self._staff.workspace.change_settings(settings)
        self.make(replace(change, label=label))

    def open_sample(self) -> None:
        """Read the bundled sample timetables."""
        self._staff.importer.read(self._staff.workspace.sample_timetables())

    def ask_for_timetable(self) -> None:
        """Let the user choose timetable files, and read them."""
        names, _filter = QFileDialog.getOpenFileNames(
            self._window,
            self.tr("Import timetable"),
            "",
            self.tr("Calendar files (*.ics);;All files (*)"),
        )
        self._staff.importer.read([Path(name) for name in names])

    def show_settings(self, settings: Settings) -> None:
        """Tick what is chosen."""
        is_24 = settings.clock is Clock.TWENTY_FOUR_HOUR
        self._actions[CommandId.CLOCK].setChecked(is_24)

    def _deeds(self) -> Mapping[CommandId, Callable[[], None]]:
        navigator, look = self._staff.navigator, self._staff.look
        keeper = self._staff.keeper
        return {
            CommandId.IMPORT: self.ask_for_timetable,
            CommandId.OPEN_SAMPLE: self.open_sample,
            CommandId.PRINT_WEEK: self._on_print_week,
            CommandId.QUIT: self.quit_asked.emit,
            CommandId.UNDO: self._on_undo,
            CommandId.REDO: self._on_redo,
            CommandId.SHOW_WEEK: self._on_show_week,
            CommandId.SHOW_MONTH: self._on_show_month,
            CommandId.TODAY: navigator.go_to_today,
            CommandId.PREVIOUS: self._on_previous,
            CommandId.NEXT: self._on_next,
            CommandId.LARGER: look.enlarge_text,
            CommandId.SMALLER: look.shrink_text,
            CommandId.ORDINARY_SIZE: self._on_ordinary_size,
            CommandId.CLOCK: self._on_clock,
            CommandId.CLASHES: self.clashes_asked.emit,
            CommandId.NEXT_AREA: self.next_area_asked.emit,
            CommandId.PRACTICES: self._on_practices,
            CommandId.CONFIRM_DATE: keeper.confirm_on_day,
            CommandId.CONFIRMED_DATES: keeper.show_confirmed,
            CommandId.OWN_DATES: keeper.show_own,
            CommandId.SHORTCUTS: self._on_shortcuts,
            CommandId.UPDATE_ALMANAC: self._staff.updater.ask_for_file,
            CommandId.GO_BACK: self._staff.updater.go_back,
            CommandId.ABOUT: self._on_about,
        }

    def _attempt(self, deed: Callable[[], None]) -> None:
        try:
            deed()
        except PlannerError as error:
            show_error(self._window, error)

    def _close_to_writing(self) -> None:
        if self._staff.workspace.is_read_only:
            for command in _WRITING:
                self._actions[command].setEnabled(False)

    @Slot()
    def _on_print_week(self) -> None:
        self.print_week_asked.emit(self._staff.navigator.day)

    @Slot()
    def _on_undo(self) -> None:
        self._attempt(self._staff.notifier.undo)

    @Slot()
    def _on_redo(self) -> None:
        self._attempt(self._staff.notifier.redo)

    @Slot()
    def _on_show_week(self) -> None:
        self._show_as(Shown.WEEK)

    @Slot()
    def _on_show_month(self) -> None:
        self._show_as(Shown.MONTH)

    def _show_as(self, shown: Shown) -> None:
        self._staff.navigator.show_as(shown)
        self._on_shown_changed(shown)

    @Slot()
    def _on_previous(self) -> None:
        self._staff.navigator.step(-1)

    @Slot()
    def _on_next(self) -> None:
        self._staff.navigator.step(1)

    @Slot()
    def _on_ordinary_size(self) -> None:
        self._staff.look.resize_text(100)

    @Slot()
    def _on_clock(self) -> None:
        is_24 = self._actions[CommandId.CLOCK].isChecked()
        clock = Clock.TWENTY_FOUR_HOUR if is_24 else Clock.TWELVE_HOUR
        settings = replace(self._staff.workspace.settings, clock=clock)
        self.put_settings(settings, self.tr("change of clock"))
        self.show_settings(self._staff.workspace.settings)

    @Slot()
    def _on_practices(self) -> None:
        workspace = self._staff.workspace
        settings = workspace.settings
        dialog = PracticesDialog(workspace.practice_groups(), settings.overlay, self._window)
        if dialog.exec() and dialog.chosen() != settings.overlay:
            after = replace(settings, overlay=dialog.chosen())
            self.put_settings(after, self.tr("change of practices"))

    @Slot()
    def _on_shortcuts(self) -> None:
        ShortcutsDialog(command_table(), self._window).exec()

    @Slot()
    def _on_about(self) -> None:
        AboutDialog(self._about_facts(), program_icon(), self._window).exec()

    def _about_facts(self) -> AboutFacts:
        workspace = self._staff.workspace
        return AboutFacts(
            version=__version__,
            almanac_version=workspace.almanac_version,
            almanac_span=workspace.almanac_span,
            is_update=is_installed(workspace.almanac_path),
            diary=str(workspace.diary_path),
            sources=tuple(sorted(source.title for source in workspace.sources())),
        )

    @Slot()
    def _on_stack_moved(self) -> None:
        stack = self._staff.notifier.stack
        undo, redo = self._actions[CommandId.UNDO], self._actions[CommandId.REDO]
        undo.setEnabled(stack.canUndo())
        redo.setEnabled(stack.canRedo())
        undo.setText(self.tr("&Undo {what}").format(what=plain_label(stack.undoText())).strip())
        redo.setText(self.tr("&Redo {what}").format(what=plain_label(stack.redoText())).strip())

    @Slot()
    def _on_edition_changed(self) -> None:
        is_update = is_installed(self._staff.workspace.almanac_path)
        self._actions[CommandId.GO_BACK].setEnabled(is_update)

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        self._actions[CommandId.SHOW_WEEK].setChecked(shown is Shown.WEEK)
        self._actions[CommandId.SHOW_MONTH].setChecked(shown is Shown.MONTH)


@dataclass(frozen=True, slots=True)
class _Making:
    """The deed of making one change."""

    notifier: PlanNotifier
    change: Change

    def __call__(self) -> None:
        self.notifier.make(self.change)
