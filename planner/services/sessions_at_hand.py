"""The instances of a diary, gathered a month at a time and kept at hand by day."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

from planner.calendars.recurrence import instances
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.session import SessionId, SessionInstance
from planner.storage.diary import Diary

_MOST_MONTHS = 60

_Month = Mapping[date, Sequence[SessionInstance]]


class SessionsAtHand:
    """Instances by day, until the sessions of the diary change."""

    def __init__(self, diary: Diary) -> None:
        self._diary = diary
        self._months: dict[tuple[date, str], _Month] = {}

    def forget(self) -> None:
        """Look again; the sessions have changed."""
        self._months.clear()

    def near(self, days: Iterable[date], zone: ZoneInfo) -> Iterator[SessionInstance]:
        """Yield the instances on these days by the clock of ``zone``, each once."""
        seen: set[tuple[SessionId, datetime]] = set()
        for day in days:
            for instance in self._month(day.replace(day=1), zone).get(day, ()):
                # One that reaches into another month stands there too.
                same = (instance.session.id, instance.start)
                if same not in seen:
                    seen.add(same)
                    yield instance

    def _month(self, first: date, zone: ZoneInfo) -> _Month:
        key = (first, zone.key)
        if key not in self._months:
            if len(self._months) >= _MOST_MONTHS:
                self.forget()
            self._months[key] = self._read(first, zone)
        return self._months[key]

    def _read(self, first: date, zone: ZoneInfo) -> _Month:
        month = DateSpan(first, (first + 31 * ONE_DAY).replace(day=1))
        with self._diary.reading() as held:
            sessions = held.sessions.touching(month)
        by_day: dict[date, list[SessionInstance]] = defaultdict(list)
        for instance in instances(sessions, month, zone):
            for day in instance.days:
                by_day[day].append(instance)
        return by_day
