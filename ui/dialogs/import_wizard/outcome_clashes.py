"""Clashes of sessions that are not imported yet, looked for between events and told in a line."""

from collections.abc import Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.clash import Clash
from planner.domain.session import Session
from planner.services.session_planner import SessionPlanner
from ui.widgets.prose import TextRole, column_in, plain_text
from ui.widgets.steps import Steps, StepTaker
from ui.words import settle_words

_MOST_CHECKED = 5000
"""Sessions of which clashes are looked for before they are imported; afterwards all are."""


class OutcomeClashes(QWidget):
    """Says how many sessions are to avoid or to adjust."""

    found = Signal(object)
    """The id of a session with its clashes, as a mapping."""

    finished = Signal()

    def __init__(self, planner: SessionPlanner) -> None:
        super().__init__()
        self._planner = planner
        self._found: list[Clash] = []
        self.line = plain_text("", TextRole.QUIET)
        column_in(self).addWidget(self.line)
        self.work = StepTaker(self)
        self.work.finished.connect(self._on_checked)

    def begin(self, sessions: Sequence[Session]) -> None:
        """Look for the clashes of these sessions."""
        self.line.setText(self.tr("Looking for clashes…"))
        self.work.begin(self._steps(sessions))

    def stop(self) -> None:
        """Look for clashes no longer."""
        self.work.stop()

    def _steps(self, sessions: Sequence[Session]) -> Steps:
        self._found = []
        for session in sessions[:_MOST_CHECKED]:
            yield from self._planner.prepare(session)
            clashes = self._planner.clashes_of(session)
            if clashes:
                self._found += clashes
                self.found.emit({session.id: clashes})
            yield
        return len(sessions)

    @Slot(object)
    def _on_checked(self, count: int) -> None:
        told = ", ".join(settle_words(self._found))
        words = self.tr("Clashes: {clashes}.").format(clashes=told)
        if not told:
            words = self.tr("No clash to settle was found.")
        if count > _MOST_CHECKED:
            many = self.tr("Only the first {number} sessions were checked so far.")
            words = f"{words} {many.format(number=f'{_MOST_CHECKED:,}')}"
        self.line.setText(words)
        self.finished.emit()
