"""Hours of the day as heights, from midnight to midnight."""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta

_HOURS = 24


@dataclass(frozen=True, slots=True)
class TimeScale:
    """A day of 24 hours by the clock on the wall, each ``hour`` pixels high."""

    hour: int

    @property
    def height(self) -> int:
        """Pixels from midnight to midnight."""
        return _HOURS * self.hour

    def top(self, moment: datetime, day: date) -> int:
        """Return how far below midnight of ``day`` the moment stands, within that day."""
        if moment.date() < day:
            return 0
        if moment.date() > day:
            return self.height
        return self.top_of_time(moment.time())

    def top_of_time(self, moment: time) -> int:
        """Return how far below midnight a time of the day stands."""
        return round((moment.hour + moment.minute / 60) * self.hour)

    def moment_at(self, top: float, day: date) -> datetime:
        """Return the moment of ``day`` that stands so far below midnight, within that day."""
        last = timedelta(hours=_HOURS) - timedelta(minutes=1)
        after = min(max(timedelta(0), self.length_of(top)), last)
        return datetime.combine(day, time(0)) + after

    def length_of(self, pixels: float) -> timedelta:
        """Return the time that so many pixels stand for."""
        return timedelta(hours=pixels / self.hour)
