"""When the panel explains the selected day: at once, or after the calendar where much is on."""

from PySide6.QtCore import QObject, QTimer, Slot

from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import Clock
from ui.panels.panel_dock import Panels
from ui.shared_time import NOTHING_SHARED, SharedTime

_MUCH = 5
"""More things than this on a day take as long to explain as the calendar takes to be painted."""

_PAUSE = 50
"""Milliseconds in which somebody who goes on quickly is on another day already.

A key that is held goes on every 33 ms or so.
"""


class DayExplainer(QObject):
    """Lets the panel explain days, the last of them if they change quickly."""

    def __init__(self, panels: Panels) -> None:
        super().__init__(panels)
        self._panels = panels
        self._waiting: tuple[DayView, PeriodView, Clock, SharedTime] | None = None
        self._timer = QTimer(self, singleShot=True, interval=_PAUSE)
        self._timer.timeout.connect(self._on_paused)

    def explain(
        self, day: DayView, view: PeriodView, clock: Clock, shared: SharedTime = NOTHING_SHARED
    ) -> None:
        """Explain a day of a snapshot."""
        self._waiting = (day, view, clock, shared)
        if len(day.clashes) + len(day.instances) + len(day.occurrences) > _MUCH:
            self._timer.start()
        else:
            self._timer.stop()
            self._on_paused()

    @Slot()
    def _on_paused(self) -> None:
        if self._waiting is not None:
            day, view, clock, shared = self._waiting
            self._waiting = None
            self._panels.show_day(day, view, clock, shared)
