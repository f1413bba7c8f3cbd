"""An empty time of a day, pointed to by keys: where a new session and what is pasted begin."""

from datetime import date, datetime, time, timedelta

from planner.domain.dates import ONE_DAY
from ui.gestures.proposal import HALF_AN_HOUR, Proposal, new_session, nudged
from ui.gestures.session_gestures import SessionGestures


class TimeCursor:
    """Moves and stretches the time pointed to, and tells what a session there would meet."""

    def __init__(self, gestures: SessionGestures) -> None:
        self._gestures = gestures

    def move(self, day: date, count: int) -> None:
        """Go on by half hours within a day; a day without a time yet gets its next free hour."""
        spot = self._gestures.spot
        self._point_to(self._gestures.free_time(day) if spot is None else _within_day(spot, count))

    def stretch(self, day: date, count: int) -> None:
        """Let the time end later by half hours, or earlier where negative."""
        spot = self._gestures.spot or self._gestures.free_time(day)
        midnight = _midnight_after(spot)
        end = min(max(spot.end + count * HALF_AN_HOUR, spot.start + HALF_AN_HOUR), midnight)
        self._point_to(new_session(spot.start, end))

    def go_to(self, day: date, spot: Proposal | None) -> None:
        """Point to the same time of another day."""
        if spot is None:
            self.move(day, 0)
        else:
            self._point_to(nudged(spot, day - spot.start.date()))

    def _point_to(self, spot: Proposal) -> None:
        self._gestures.point_to(spot)
        self._gestures.tell(self._gestures.ghost_of(self._gestures.taken(spot)).told.spoken)


def clicked_time(at: datetime, length: timedelta) -> Proposal:
    """Return a time of this length, from the quarter of an hour that was clicked on."""
    start = at.replace(minute=at.minute // 15 * 15, second=0, microsecond=0)
    return new_session(start, start + length)


def _within_day(spot: Proposal, count: int) -> Proposal:
    first = datetime.combine(spot.start.date(), time(0))
    last = _midnight_after(spot) - (spot.end - spot.start)
    start = min(max(first, spot.start + count * HALF_AN_HOUR), max(first, last))
    return nudged(spot, start - spot.start)


def _midnight_after(spot: Proposal) -> datetime:
    return datetime.combine(spot.start.date() + ONE_DAY, time(0))
