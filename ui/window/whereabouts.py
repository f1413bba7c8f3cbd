"""Where the diary is: told in the title and the status line, with the line to a server kept."""

import importlib
from collections.abc import Callable
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QObject, QSettings, Signal, Slot
from PySide6.QtWidgets import QMainWindow, QWidget

from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.notify import PlanNotifier
from ui.window.status import StatusLine

if TYPE_CHECKING:
    from ui.line_keeper import LineKeeper


class Whereabouts(QObject):
    """Tells where the diary is, and whether it can be changed now."""

    diary_asked = Signal(object)
    """The NamedServer of another diary that the user turned to instead."""

    def __init__(
        self,
        workspace: Workspace,
        notifier: PlanNotifier,
        status: StatusLine,
        window: QMainWindow,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notifier = notifier
        self._status = status
        self._window = window
        self._line: LineKeeper | None = None
        notifier.writing_changed.connect(self._show_writing)
        self._show_writing()

    def keep_line(self, preferences: QSettings, now: Now) -> None:
        """Keep the line to the server from ``start`` on, where the diary is on one."""
        if self._workspace.shared is None:
            return
        # Nothing that reaches out is loaded for a diary in a file.
        kept = importlib.import_module("ui.line_keeper")
        line = kept.LineKeeper(self._workspace, self._notifier, preferences, now, self._window)
        self._line = cast("LineKeeper", line)
        self._line.diary_asked.connect(self.diary_asked)

    def above(self, widget: QWidget) -> QWidget:
        """Return the widget, below what is told of the line where there is one."""
        return widget if self._line is None else self._line.above(widget)

    def start(self, is_held: Callable[[], bool]) -> None:
        """Listen to the line; ``is_held`` tells that a new look would end what the user does."""
        if self._line is not None:
            self._line.start(is_held)

    def close(self) -> None:
        """Listen no more."""
        if self._line is not None:
            self._line.close()

    @Slot()
    def _show_writing(self) -> None:
        shared = self._workspace.shared
        title = self.tr("Multifaith Planner")
        if shared is not None:
            title = self.tr("{diary} – {program}").format(diary=shared.address.told, program=title)
        if self._workspace.is_read_only:
            title = self.tr("{program}, for reading only").format(program=title)
        self._window.setWindowTitle(title)
        if shared is not None:
            self._status.show_home(shared.address.told, is_away=shared.is_away)
