"""Copies of the diary that are made by themselves: once a day while it is open, and on closing."""

from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import suppress
from datetime import datetime
from pathlib import Path

from PySide6.QtCore import QObject, QSettings, QTimer, Slot

from planner.domain.errors import PlannerError
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import message_for

with imported_later():
    from planner.services.backups import back_up_daily, back_up_if_due

_LOOK_EVERY = 3_600_000
"""Milliseconds between looks at whether a day has passed."""

_FAULT = "copies/fault"


def copy_first(workspace: Workspace, now: Now) -> None:
    """Make a copy before many things change at once, where any changed since the last.

    One that cannot be made does not stand in the way: the change itself is written whole or not.
    """
    with suppress(PlannerError):
        back_up_if_due(workspace.diary_path, now().replace(tzinfo=None))


class CopyMaker(QObject):
    """Makes copies of the diary that is open; what goes wrong is told when it is next opened."""

    def __init__(self, preferences: QSettings, now: Now, parent: QObject) -> None:
        super().__init__(parent)
        self._preferences = preferences
        self._now = now
        self._workspace: Workspace | None = None
        self._threads = ThreadPoolExecutor(max_workers=1, thread_name_prefix="copies")
        self._making: Future[Path | None] | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(_LOOK_EVERY)
        self._timer.timeout.connect(self._on_look)

    def watch(self, workspace: Workspace) -> None:
        """Make copies of the diary of this workspace from now on."""
        self._workspace = workspace
        self._timer.start()

    def take_fault(self) -> str:
        """Return what went wrong with the last copy, and forget it; empty where nothing did."""
        fault = str(self._preferences.value(_FAULT, ""))
        self._preferences.remove(_FAULT)
        return fault

    def forget(self) -> None:
        """Make no more copies of the diary, since it is about to be deleted."""
        self._workspace = None

    def before_close(self) -> None:
        """Make a last copy where something changed, and let go of the diary."""
        self._timer.stop()
        if self._making is not None:
            self._making.exception()
        workspace, self._workspace = self._workspace, None
        if workspace is None or workspace.is_read_only:
            return
        try:
            back_up_if_due(workspace.diary_path, self._clock())
        except PlannerError as error:
            self._keep(error)

    def _clock(self) -> datetime:
        # Copies are named by the clock on the wall.
        return self._now().replace(tzinfo=None)

    def _keep(self, error: PlannerError) -> None:
        words = self.tr("No copy of the diary could be made. {reason}")
        self._preferences.setValue(_FAULT, words.format(reason=message_for(error)))

    @Slot()
    def _on_look(self) -> None:
        workspace = self._workspace
        if workspace is None or workspace.is_read_only:
            return
        if self._making is not None and not self._making.done():
            return
        self._making = self._threads.submit(back_up_daily, workspace.diary_path, self._clock())
        self._making.add_done_callback(self._on_made)

    def _on_made(self, making: Future[Path | None]) -> None:
        error = making.exception()
        if isinstance(error, PlannerError):
            self._keep(error)
