"""Sessions added by one line of words: opens the dialog and makes the change."""

from PySide6.QtCore import QObject, Qt, Slot
from PySide6.QtWidgets import QMessageBox, QWidget

from planner.domain.errors import PlannerError
from planner.domain.quick_entry import QuickEntry
from planner.domain.session import ProgrammeId
from planner.later import imported_later
from planner.services.programme_marks import first_programme
from planner.services.quick_drafts import draft_from_entry, programme_named
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clash_lines import clash_lines
from ui.errors import show_error
from ui.navigator import Navigator
from ui.session_keeper import SessionKeeper
from ui.widgets.steps import Steps
from ui.words import plain_label

with imported_later():
    from ui.dialogs.quick_add import QuickAddDialog


class QuickAdder(QObject):
    """Asks for a line, adds what it tells, and offers a programme that is not there yet."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        sessions: SessionKeeper,
        navigator: Navigator,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._maker = maker
        self._sessions = sessions
        self._navigator = navigator
        self._window = window

    @Slot()
    def ask(self) -> None:
        """Open the dialog, and add the session that it is left with."""
        clock = self._workspace.settings.clock
        dialog = QuickAddDialog(self._read, self._clash_steps, clock, self._window)
        dialog.more_asked.connect(self._on_more_asked)

        def add() -> bool:
            entry = dialog.entry()
            return entry is None or self._add(entry)

        ask_until(dialog, add)

    def _read(self, text: str) -> QuickEntry:
        return self._workspace.quick_entry(text, self._navigator.today)

    def _clash_steps(self, entry: QuickEntry) -> Steps:
        planner = self._workspace.planner
        draft = planner.settled(draft_from_entry(planner, entry, None))
        yield
        yield from planner.prepare(draft)
        return clash_lines(planner.clashes_of(draft))

    def _known(self, entry: QuickEntry) -> ProgrammeId | None:
        known = programme_named(entry.programme, self._workspace.programmes)
        return known.id if known else None

    def _add(self, entry: QuickEntry) -> bool:
        programme = self._known(entry)
        is_new = bool(entry.programme) and programme is None and self._is_wanted(entry.programme)
        label = self.tr("addition of {title}").format(title=entry.title)
        try:
            with self._maker.notifier.together(label):
                if is_new:
                    programme = self._add_programme(entry.programme)
                draft = draft_from_entry(self._workspace.planner, entry, programme)
                self._maker.notifier.make(self._workspace.planner.create(draft))
        except PlannerError as error:
            show_error(self._window, error)
            return False
        self._navigator.select(draft.start.date())
        return True

    def _add_programme(self, name: str) -> ProgrammeId | None:
        change = self._workspace.programme_planner.add(name)
        self._maker.notifier.make(change)
        added = change.programmes[0].after
        return added.id if added else None

    def _is_wanted(self, name: str) -> bool:
        box = QMessageBox(self._window)
        box.setWindowTitle(self.tr("A new programme"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        words = self.tr("There is no programme called “{name}”. Add it?").format(name=name)
        box.setText(words)
        add = box.addButton(self.tr("Add programme"), QMessageBox.ButtonRole.AcceptRole)
        first = first_programme(self._workspace.programmes).name
        words = self.tr("Use “{name}”").format(name=plain_label(first))
        box.addButton(words, QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(add)
        box.exec()
        return box.clickedButton() is add

    @Slot(object)
    def _on_more_asked(self, entry: QuickEntry | None) -> None:
        if entry is None:
            self._sessions.create_on_day()
            return
        draft = draft_from_entry(self._workspace.planner, entry, self._known(entry))
        self._sessions.create_from(draft)
