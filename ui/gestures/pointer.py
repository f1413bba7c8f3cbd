"""The mouse over a view: clicks that select, drags that move, copy, resize and create."""

from dataclasses import dataclass, replace
from datetime import timedelta

from PySide6.QtCore import QObject, QPoint, Qt, QTimer, Slot
from PySide6.QtWidgets import QApplication

from ui.gestures.proposal import (
    FINE_STEP,
    STEP,
    UNSNAPPED,
    Deed,
    Grip,
    Proposal,
    dragged,
    held,
    new_session,
    put_among_hours,
    spread_over_days,
)
from ui.gestures.session_gestures import SessionGestures
from ui.gestures.surface import Hit, Surface
from ui.gestures.time_cursor import clicked_time

_SCROLL_EVERY = 40
_CTRL = Qt.KeyboardModifier.ControlModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_ALT = Qt.KeyboardModifier.AltModifier

Modifiers = Qt.KeyboardModifier


@dataclass(frozen=True, slots=True, kw_only=True)
class _Press:
    """Where the button went down, and whether it selected what is there."""

    hit: Hit
    point: QPoint
    has_selected: bool


class Pointer(QObject):
    """Follows the left button over one surface; points are those of the whole screen."""

    def __init__(self, surface: Surface, gestures: SessionGestures, parent: QObject) -> None:
        super().__init__(parent)
        self._surface = surface
        self._gestures = gestures
        self._press: _Press | None = None
        self._taken: Proposal | None = None
        self._now: Proposal | None = None
        self._at = (QPoint(), Modifiers.NoModifier)
        self._scrolling = QTimer(self)
        self._scrolling.setInterval(_SCROLL_EVERY)
        self._scrolling.timeout.connect(self._on_scrolling)

    @property
    def is_dragging(self) -> bool:
        """Tell whether sessions are in the hand."""
        return self._taken is not None

    def press(self, point: QPoint, modifiers: Modifiers) -> None:
        """Take note of what the button went down on; a session is selected at once."""
        hit = self._surface.hit_at(point)
        if hit is None:
            self._press = None
            return
        selects = hit.instance is not None and not modifiers & (_CTRL | _SHIFT)
        if hit.instance is not None and selects and not self._gestures.choice.holds(hit.instance):
            self._gestures.choice.pick(hit.instance, hit.day)
        self._press = _Press(hit=hit, point=point, has_selected=selects)

    def move(self, point: QPoint, modifiers: Modifiers) -> None:
        """Let what was taken hold of follow the pointer."""
        self._at = (point, modifiers)
        if self._press is None or self._gestures.is_read_only:
            return
        if self._taken is None:
            far = (point - self._press.point).manhattanLength()
            if far < QApplication.startDragDistance():
                return
            self._begin(self._press.hit, modifiers)
        self._propose()

    def release(self, point: QPoint, modifiers: Modifiers) -> Hit | None:
        """Drop what is in the hand, or return what was clicked."""
        press, proposal = self._press, self._now
        was_dragging = self.is_dragging
        if was_dragging:
            self.move(point, modifiers)
            proposal = self._now
        self._let_go()
        if was_dragging:
            if proposal is not None:
                self._gestures.drop(proposal)
            return None
        if press is None:
            return None
        self._click(press, modifiers)
        return press.hit

    def double_click(self, point: QPoint) -> Hit | None:
        """Open the session there, and return what lies there."""
        self._let_go()
        hit = self._surface.hit_at(point)
        if hit is not None and hit.instance is not None:
            self._gestures.open(hit.instance)
        return hit

    def cancel(self) -> bool:
        """Put back what is in the hand, and tell whether there was something."""
        was_dragging = self.is_dragging
        self._let_go()
        return was_dragging

    def _begin(self, hit: Hit, modifiers: Modifiers) -> None:
        self._taken = self._gestures.taken(_grasp(hit, self._gestures, modifiers))
        self._scrolling.start()

    def _propose(self) -> None:
        point, modifiers = self._at
        press, taken = self._press, self._taken
        if press is None or taken is None:
            return
        at = self._surface.nearest_to(point, has_hours=press.hit.has_hours)
        if at is None:
            return
        self._taken = taken = self._regrasped(taken, modifiers)
        over = self._surface.hit_at(point)
        if over is not None and _crosses(press.hit, over, taken):
            proposal = _recast(taken, over, modifiers)
        else:
            proposal = dragged(taken, press.hit.at, at.at, _step(press.hit, modifiers))
        if proposal != self._now:
            self._now = proposal
            self._surface.show_ghost(self._gestures.ghost_of(proposal))

    def _regrasped(self, taken: Proposal, modifiers: Modifiers) -> Proposal:
        """Return what is in the hand as the Ctrl key has it by now: to be moved or copied."""
        if taken.deed not in {Deed.MOVE, Deed.COPY}:
            return taken
        deed = Deed.COPY if modifiers & _CTRL else Deed.MOVE
        return taken if deed is taken.deed else self._gestures.taken(replace(taken, deed=deed))

    def _click(self, press: _Press, modifiers: Modifiers) -> None:
        hit = press.hit
        if hit.instance is None:
            self._gestures.choice.clear()
            length = self._gestures.workspace.settings.session_length
            self._gestures.point_to(clicked_time(hit.at, length) if hit.has_hours else None)
        elif modifiers & _CTRL:
            self._gestures.choice.toggle(hit.instance, hit.day)
        elif modifiers & _SHIFT:
            self._gestures.choice.extend_to(hit.instance, hit.day)
        elif press.has_selected:
            self._gestures.choice.pick(hit.instance, hit.day)

    def _let_go(self) -> None:
        self._scrolling.stop()
        if self._taken is not None:
            self._surface.show_ghost(None)
        self._press = self._taken = self._now = None

    @Slot()
    def _on_scrolling(self) -> None:
        self._surface.scroll_towards(self._at[0])
        self._propose()


def _grasp(hit: Hit, gestures: SessionGestures, modifiers: Modifiers) -> Proposal:
    if hit.instance is None:
        return new_session(hit.at, hit.at, all_day=not hit.has_hours)
    if hit.grip is not Grip.BODY:
        return held(hit.instance, (hit.instance,), Deed.RESIZE, hit.grip)
    deed = Deed.COPY if modifiers & _CTRL else Deed.MOVE
    together = gestures.selection.instances
    return held(
        hit.instance, together if gestures.choice.holds(hit.instance) else (hit.instance,), deed
    )


def _crosses(pressed: Hit, over: Hit, taken: Proposal) -> bool:
    """Tell whether one session is carried from the hours to the whole days, or back."""
    is_one = taken.deed is Deed.MOVE and len(taken.instances) == 1
    return is_one and over.has_hours is not pressed.has_hours and over.has_hours is taken.all_day


def _recast(taken: Proposal, over: Hit, modifiers: Modifiers) -> Proposal:
    if taken.all_day:
        return put_among_hours(taken, over.at, _step(over, modifiers))
    return spread_over_days(taken, over.day)


def _step(hit: Hit, modifiers: Modifiers) -> timedelta:
    if not hit.has_hours:
        return UNSNAPPED
    return FINE_STEP if modifiers & _ALT else STEP
