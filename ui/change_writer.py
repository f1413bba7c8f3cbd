"""Writing a change: few sessions at once, many in a thread, where it can be called off."""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.language import counted
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.copy_maker import copy_first
from ui.long_work import Hearing, LongWork, Waiting
from ui.notify import PlanNotifier

_MANY = 1_000
"""Sessions that are written before anybody notices."""


class ChangeWriter(QObject):
    """Makes a copy first, then the change; Cancel leaves the diary as it was."""

    def __init__(
        self, workspace: Workspace, notifier: PlanNotifier, now: Now, window: QWidget
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._notifier = notifier
        self._now = now
        self._work = LongWork("writing", window)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is being written."""
        return self._work.is_at_rest

    def write(
        self,
        change: Change,
        title: str,
        then: Callable[[], None],
        otherwise: Callable[[PlannerError], None],
        called_off: Callable[[], None],
    ) -> None:
        """Write a change; in the end one of the other three is called, perhaps at once."""
        if len(change.sessions) < _MANY:
            self._write_now(change, then, otherwise)
            return
        words = counted("Writing %n session(s)…", "", len(change.sessions))
        self._work.begin(
            Waiting(title=title, words=words, at_once=True),
            partial(_written, self._workspace, self._now, change),
            partial(self._on_written, then),
            otherwise,
            called_off,
        )

    def close(self) -> None:
        """Call off what is being written; call it before the window goes."""
        self._work.close()

    def _write_now(
        self, change: Change, then: Callable[[], None], otherwise: Callable[[PlannerError], None]
    ) -> None:
        copy_first(self._workspace, self._now)
        try:
            self._notifier.make(change)
        except PlannerError as error:
            otherwise(error)
        else:
            then()

    def _on_written(self, then: Callable[[], None], change: Change) -> None:
        self._notifier.take_in(change)
        then()


def _written(workspace: Workspace, now: Now, change: Change, hearing: Hearing) -> Change:
    copy_first(workspace, now)
    workspace.write(change, hearing.step, hearing.settle)
    return change
