"""Checks of a draft while it is entered: after a pause, and in steps between the events."""

from dataclasses import dataclass, replace

from PySide6.QtCore import QObject, QTimer, Signal, Slot

from planner.domain.clash import Clash
from planner.domain.conflict import Conflict
from planner.domain.left_out import LeftOut
from planner.domain.session import Session
from planner.services.session_planner import SessionPlanner
from ui.widgets.steps import Steps, StepTaker

_PAUSE = 400
"""Milliseconds without a change after which somebody looks up."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DraftCheck:
    """What a draft would meet."""

    draft: Session
    clashes: tuple[Clash, ...]
    conflicts: tuple[Conflict, ...]
    left_out: tuple[LeftOut, ...]


class DraftChecker(QObject):
    """Never holds up the keys: the last draft wanted is the only one that is checked."""

    checked = Signal(object)
    """A DraftCheck."""

    def __init__(self, planner: SessionPlanner, parent: QObject) -> None:
        super().__init__(parent)
        self._planner = planner
        self._draft: Session | None = None
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self.pause.timeout.connect(self._on_paused)
        self._work = StepTaker(self)
        self._work.finished.connect(self.checked)

    @property
    def is_at_rest(self) -> bool:
        """Tell whether nothing is left to be checked."""
        return not self.pause.isActive() and self._work.is_at_rest

    def want(self, draft: Session) -> None:
        """Check this draft at the next pause, and nothing that was wanted before."""
        self.stop()
        self._draft = draft
        self.pause.start()

    def stop(self) -> None:
        """Check nothing any more."""
        self.pause.stop()
        self._work.stop()

    def _checks(self, draft: Session) -> Steps:
        left_out = self._planner.left_out_of(draft)
        yield
        if draft.recurrence is not None:
            skipped = tuple(one.start for one in left_out)
            draft = replace(draft, recurrence=replace(draft.recurrence, skipped=skipped))
        yield from self._planner.prepare(draft)
        clashes = self._planner.clashes_of(draft)
        yield
        conflicts = self._planner.conflicts_of(draft)
        return DraftCheck(draft=draft, clashes=clashes, conflicts=conflicts, left_out=left_out)

    @Slot()
    def _on_paused(self) -> None:
        if self._draft is not None:
            self._work.begin(self._checks(self._draft))
