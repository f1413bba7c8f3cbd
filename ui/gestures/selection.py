"""Which sessions of the calendar are selected; kept when the snapshot is another."""

from collections.abc import Iterable, Sequence
from datetime import datetime

from PySide6.QtCore import QObject, Signal

from planner.domain.session import SessionId, SessionInstance

SessionKey = tuple[SessionId, datetime]
"""Tells an instance from every other, whichever snapshot holds it."""


def key_of(instance: SessionInstance) -> SessionKey:
    """Return what tells the instance from others."""
    return (instance.session.id, instance.start)


class Selection(QObject):
    """Some instances, the last of which the keyboard is at; ``changed`` tells of other ones."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._held: tuple[SessionInstance, ...] = ()
        self._anchor: SessionInstance | None = None

    @property
    def instances(self) -> tuple[SessionInstance, ...]:
        """What is selected, in the order in which it was."""
        return self._held

    @property
    def current(self) -> SessionInstance | None:
        """The one that was selected last."""
        return self._held[-1] if self._held else None

    @property
    def keys(self) -> frozenset[SessionKey]:
        """The keys of what is selected."""
        return frozenset(key_of(one) for one in self._held)

    def pick(self, instance: SessionInstance) -> None:
        """Select one alone."""
        self._anchor = instance
        self._hold((instance,))

    def toggle(self, instance: SessionInstance) -> None:
        """Add one, or take it out where it is selected."""
        key = key_of(instance)
        others = tuple(one for one in self._held if key_of(one) != key)
        self._anchor = instance
        self._hold(others if len(others) < len(self._held) else (*others, instance))

    def extend_to(self, instance: SessionInstance, order: Sequence[SessionInstance]) -> None:
        """Select all from where the selection began to this one, in the order of the calendar."""
        keys = [key_of(one) for one in order]
        anchor = self._anchor or instance
        if key_of(anchor) not in keys or key_of(instance) not in keys:
            self.pick(instance)
            return
        start, end = keys.index(key_of(anchor)), keys.index(key_of(instance))
        run = order[start : end + 1] if start <= end else order[end : start + 1][::-1]
        self._hold(tuple(run))

    def take(self, instances: Iterable[SessionInstance]) -> None:
        """Select these."""
        found = tuple(instances)
        self._anchor = found[0] if found else None
        self._hold(found)

    def keep(self, instances: Iterable[SessionInstance]) -> None:
        """Hold the same sessions as another snapshot has them, in the order of before."""
        found = {key_of(one): one for one in instances}
        keys = [key_of(one) for one in self._held]
        anchor = self._anchor
        self._anchor = found.get(key_of(anchor)) if anchor is not None else None
        kept = tuple(found[key] for key in keys if key in found)
        is_fewer, self._held = len(kept) < len(keys), kept
        if is_fewer:
            self.changed.emit()

    def clear(self) -> None:
        """Select nothing."""
        self._anchor = None
        self._hold(())

    def _hold(self, instances: tuple[SessionInstance, ...]) -> None:
        if instances != self._held:
            self._held = instances
            self.changed.emit()
