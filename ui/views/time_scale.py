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

    def length_of(self, pixels: int) -> timedelta:
        """Return the time that so many pixels stand for."""
        return timedelta(hours=pixels / self.hour)
