"""Choosing sessions in the calendar: one, several, a run of them or all that is shown."""

from datetime import date

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from planner.domain.session import SessionInstance
from planner.domain.wording import Clock
from ui.gestures.placing import instances_of
from ui.gestures.selection import Selection, key_of
from ui.navigator import Navigator, Shown
from ui.speech import session_spoken
from ui.widgets.accessibility import announce
from ui.words import session_count_words


class SessionChoice(QObject):
    """Changes the selection as the user asks; to select a session selects its day."""

    def __init__(self, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self.selection = Selection(self)
        self._navigator = navigator
        self._window = window

    def holds(self, instance: SessionInstance) -> bool:
        """Tell whether an instance is selected."""
        return key_of(instance) in self.selection.keys

    def pick(self, instance: SessionInstance, day: date) -> None:
        """Select one session alone, and its day."""
        self.selection.pick(instance)
        self._go_along(day)

    def toggle(self, instance: SessionInstance, day: date) -> None:
        """Add a session to the selection, or take it out."""
        self.selection.toggle(instance)
        self._go_along(day)

    def extend_to(self, instance: SessionInstance, day: date) -> None:
        """Select all sessions up to this one."""
        self.selection.extend_to(instance, instances_of(self._navigator.view))
        self._go_along(day)

    def extend_by(self, count: int) -> None:
        """Extend the selection by one session on, or back where negative."""
        order = instances_of(self._navigator.view)
        keys = [key_of(one) for one in order]
        current = self.selection.current
        if current is None or key_of(current) not in keys:
            return
        number = min(max(0, keys.index(key_of(current)) + count), len(order) - 1)
        self.extend_to(order[number], order[number].start.date())

    def take_all(self) -> None:
        """Select every session of the days that the title names."""
        if self._navigator.shown is Shown.YEAR:
            return
        span = self._navigator.span
        window = instances_of(self._navigator.view)
        self.selection.take(one for one in window if one.days.overlaps(span))

    def clear(self) -> None:
        """Select nothing."""
        self.selection.clear()

    def go_within(self, day: date, count: int) -> bool:
        """Go to the next session of a day, or the one before where negative.

        The first of the day where none is selected. Tell whether there is one.
        """
        held = self._navigator.view.day(day).instances
        if not held:
            announce(self._window, self.tr("No session on this day"))
            return False
        keys = [key_of(one) for one in held]
        current = self.selection.current
        is_within = current is not None and key_of(current) in keys
        number = keys.index(key_of(current)) + count if current and is_within else 0
        self.pick(held[min(max(0, number), len(held) - 1)], day)
        return True

    def is_within(self, day: date) -> bool:
        """Tell whether the keyboard is at a session of this day."""
        current = self.selection.current
        return current is not None and current.on(day)

    def spoken(self, clock: Clock) -> str:
        """Return what a screen reader says of what is selected."""
        held = self.selection.instances
        if len(held) != 1:
            return self.tr("{sessions} selected").format(sessions=session_count_words(len(held)))
        window = self._navigator.view.window
        day = self._navigator.view.day(next(day for day in held[0].days if day in window))
        return self.tr("Selected: {session}").format(
            session=session_spoken(held[0], day, clock, self._navigator.shared.of(held[0]))
        )

    def _go_along(self, day: date) -> None:
        if day in self._navigator.view.window:
            self._navigator.select(day)
