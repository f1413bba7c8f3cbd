"""How a window opens: on the first-run page while the diary is new, else on the calendar."""

from pathlib import Path

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QStackedWidget, QToolBar, QWidget

from planner.domain.settings import Settings
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.look.look import Look
from ui.window.calendar_area import CalendarArea
from ui.window.dock_fit import DockFit

with imported_later():
    from ui.views.first_run import FirstRun

_MET = "first-run/met"
_MOST = 50
"""Diaries that are remembered as met."""


class Opening(QObject):
    """Shows the first-run page alone, and everything else once it is left.

    It comes while the diary holds no session, until it has been left once.
    """

    settings_chosen = Signal(object)
    """The Settings as the user wants them."""

    import_asked = Signal()
    sample_asked = Signal()

    def __init__(
        self, workspace: Workspace, look: Look, preferences: QSettings, window: QWidget
    ) -> None:
        super().__init__(window)
        self._preferences = preferences
        self._name = str(Path(workspace.diary_path).absolute())
        self._page = self._page_for(workspace, look) if self._is_new(workspace) else None

    @property
    def is_open(self) -> bool:
        """Tell whether the page is shown."""
        return self._page is not None

    def stand_in(
        self, middle: QStackedWidget, calendar: CalendarArea, bar: QToolBar, docks: DockFit
    ) -> None:
        """Take the middle of the window where the diary is new."""
        self._middle, self._calendar, self._bar, self._docks = middle, calendar, bar, docks
        middle.addWidget(calendar)
        if self._page is not None:
            middle.addWidget(self._page)
            middle.setCurrentWidget(self._page)
        bar.setVisible(not self.is_open)
        docks.stand_aside(aside=self.is_open)

    def show_settings(self, settings: Settings) -> None:
        """Show what is chosen."""
        if self._page is not None:
            self._page.show_settings(settings)

    @Slot()
    def leave(self) -> None:
        """Go on to the calendar, for good."""
        if self._page is None:
            return
        page, self._page = self._page, None
        met = [one for one in _met(self._preferences) if one != self._name]
        self._preferences.setValue(_MET, [*met, self._name][-_MOST:])
        self._middle.setCurrentWidget(self._calendar)
        self._middle.removeWidget(page)
        page.deleteLater()
        self._bar.show()
        self._docks.stand_aside(aside=False)
        self._calendar.take_focus()

    def take_focus(self) -> None:
        """Give the keyboard to what stands in the middle."""
        if self._page is not None:
            self._page.take_focus()
        else:
            self._calendar.take_focus()

    def before_close(self) -> None:
        """Show what was hidden for the page, so that it is not remembered as hidden."""
        self._bar.show()

    def _page_for(self, workspace: Workspace, look: Look) -> FirstRun:
        page = FirstRun(workspace.traditions(), workspace.places, look)
        page.settings_chosen.connect(self.settings_chosen)
        page.import_asked.connect(self.import_asked)
        page.sample_asked.connect(self.sample_asked)
        page.skipped.connect(self.leave)
        return page

    def _is_new(self, workspace: Workspace) -> bool:
        if workspace.is_read_only or self._name in _met(self._preferences):
            return False
        return not workspace.session_count()


def _met(preferences: QSettings) -> list[str]:
    stored = preferences.value(_MET, [])
    # A list of one comes back from the file as that one alone.
    return [str(one) for one in stored] if isinstance(stored, list) else [str(stored)]
