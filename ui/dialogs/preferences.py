"""The preferences: pages of choices about the diary that is open and about this machine."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QTabWidget, QVBoxLayout, QWidget

from planner.domain.errors import PlannerError
from planner.domain.place import Place
from ui.dialogs.letterhead_page import LetterheadPage
from ui.dialogs.preference_pages import (
    CalendarPage,
    FilesPage,
    PlacePage,
    PreferencePage,
    Preferences,
    ReadingPage,
    RemindersPage,
)
from ui.errors import message_for
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.wheel import WheelGuard

_LINES = (34, 32)
"""Width and height in lines of text."""


class PreferencesDialog(QDialog):
    """Shows preferences, and returns them as they were chosen; it puts nothing into force."""

    applied = Signal(object)
    """The Preferences to be put into force while the dialog stays open."""

    def __init__(
        self,
        preferences: Preferences,
        places: Sequence[Place],
        usual_diary: Path,
        parent: QWidget | None = None,
        *,
        is_read_only: bool = False,
    ) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self.calendar = CalendarPage(preferences.settings)
        self.place = PlacePage(preferences.settings, places)
        self.reading = ReadingPage(preferences.machine)
        self.reminders = RemindersPage(preferences)
        self.letterhead = LetterheadPage(preferences.settings.letterhead)
        self.files = FilesPage(preferences.machine, usual_diary)
        self.tabs = QTabWidget()
        self.fault = plain_text("", TextRole.ADJUST)
        self.fault.hide()
        self._wheel = WheelGuard(self)
        self._build(is_read_only=is_read_only)

    def chosen(self) -> Preferences:
        """Return the preferences as they were chosen when the dialog was left by Save."""
        return self._preferences

    def _pages(self) -> tuple[tuple[PreferencePage, str], ...]:
        return (
            (self.calendar, self.tr("Calendar")),
            (self.place, self.tr("Place")),
            (self.reading, self.tr("Reading")),
            (self.reminders, self.tr("Reminders")),
            (self.letterhead, self.tr("Print")),
            (self.files, self.tr("Diary")),
        )

    def _build(self, *, is_read_only: bool) -> None:
        self.setWindowTitle(self.tr("Preferences"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        self.tabs.setDocumentMode(True)
        # The tab bar takes the focus itself. Qt hands it the policy of the whole, so that is first.
        self.tabs.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabs.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.tabs.tabBar().setAccessibleName(self.tr("Preferences"))
        # Qt's buttons to scroll tabs are too small to hit. On a small screen tabs are cut instead.
        self.tabs.setUsesScrollButtons(False)
        self.tabs.setElideMode(Qt.TextElideMode.ElideRight)
        for page, title in self._pages():
            page.setAccessibleName(title)
            self.tabs.addTab(page, title)
        column.addWidget(self.tabs, 1)
        if is_read_only:
            self._lock_what_is_of_the_diary(column)
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        self._wheel.watch(self)
        open_at(self, *_LINES)
        self.tabs.tabBar().setFocus()

    def _lock_what_is_of_the_diary(self, column: QVBoxLayout) -> None:
        for part in (self.calendar, self.place, self.reminders.weeks, self.letterhead):
            part.setEnabled(False)
        words = self.tr("This diary can only be read, so what belongs to it stays as it is.")
        column.addWidget(plain_text(words))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        save = buttons.addButton(self.tr("Save"), role.AcceptRole)
        save.setDefault(True)
        apply = buttons.addButton(self.tr("Apply"), role.ApplyRole)
        apply.setAutoDefault(False)
        apply.clicked.connect(self._on_apply)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_save)
        buttons.rejected.connect(self.reject)
        return buttons

    def _take(self) -> bool:
        """Take what is entered on every page, or turn to the page at fault and say why not."""
        edited = self._preferences
        for page, _title in self._pages():
            try:
                edited = page.edited(edited)
            except PlannerError as error:
                self.tabs.setCurrentWidget(page)
                self._tell(message_for(error))
                return False
        self._preferences = edited
        self.fault.hide()
        return True

    def _tell(self, words: str) -> None:
        self.fault.setText(words)
        self.fault.show()
        announce(self, words)

    @Slot()
    def _on_save(self) -> None:
        if self._take():
            self.accept()

    @Slot()
    def _on_apply(self) -> None:
        if self._take():
            self.applied.emit(self._preferences)
            # Text may be larger now.
            open_at(self, *_LINES)
