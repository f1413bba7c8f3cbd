"""Move mode: arrows move the selected sessions, with their ghost and their clashes."""

from datetime import timedelta

from PySide6.QtCore import QObject, Signal, Slot

from ui.gestures.move_bar import MoveBar
from ui.gestures.proposal import Deed, Proposal, held, nudged, stretched
from ui.gestures.session_gestures import SessionGestures
from ui.navigator import Shown

_WITH_HOURS = frozenset({Shown.DAY, Shown.WEEK})


class MoveMode(QObject):
    """Begun by a command, ended by Enter or Esc; the calendar goes along."""

    ended = Signal()
    """The keyboard is to go back to the calendar."""

    def __init__(self, gestures: SessionGestures, bar: MoveBar) -> None:
        super().__init__(bar)
        self._gestures = gestures
        self._bar = bar
        self._now: Proposal | None = None
        bar.nudge_asked.connect(self._on_nudge_asked)
        bar.stretch_asked.connect(self._on_stretch_asked)
        bar.dropped.connect(self._on_dropped)
        bar.cancelled.connect(self._on_cancelled)
        gestures.navigator.shown_changed.connect(self._on_cancelled)
        # Whatever else is begun meanwhile comes first.
        for begun in (gestures.session_asked, gestures.deletion_asked, gestures.session_opened):
            begun.connect(self._on_cancelled)

    @property
    def is_on(self) -> bool:
        """Tell whether sessions are being moved."""
        return self._now is not None

    @Slot()
    def begin(self) -> None:
        """Take hold of the selected sessions."""
        current = self._gestures.selection.current
        if current is None or self._gestures.is_read_only or self.is_on:
            return
        taken = held(current, self._gestures.selection.instances, Deed.MOVE)
        self._gestures.taken(taken)
        has_hours = self._gestures.navigator.shown in _WITH_HOURS
        self._bar.begin(has_hours=has_hours, is_all_day=taken.all_day)
        self._put(taken)

    def _put(self, proposal: Proposal) -> None:
        self._now = proposal
        # The calendar may have to show another week first.
        self._gestures.navigator.select(proposal.start.date())
        ghost = self._gestures.ghost_of(proposal, leads=True)
        for surface in self._gestures.surfaces():
            surface.show_ghost(ghost)
        self._bar.tell(ghost.told)

    def _end(self) -> Proposal | None:
        proposal, self._now = self._now, None
        if proposal is not None:
            for surface in self._gestures.surfaces():
                surface.show_ghost(None)
            self._bar.hide()
        return proposal

    @Slot(object)
    def _on_nudge_asked(self, by: timedelta) -> None:
        if self._now is not None:
            self._put(nudged(self._now, by))

    @Slot(object)
    def _on_stretch_asked(self, by: timedelta) -> None:
        if self._now is not None and len(self._now.instances) == 1:
            self._put(stretched(self._now, by))

    @Slot()
    def _on_dropped(self) -> None:
        proposal = self._end()
        if proposal is not None:
            self._gestures.drop(proposal)
            self.ended.emit()

    @Slot()
    def _on_cancelled(self) -> None:
        proposal = self._end()
        if proposal is not None and proposal.lead is not None:
            self._gestures.navigator.select(proposal.lead.start.date())
            self._gestures.tell(self.tr("Nothing moved"))
            self.ended.emit()
