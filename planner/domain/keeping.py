"""Which of the copies that were made by themselves are kept, as the diary goes on."""

from collections.abc import Callable, Hashable, Iterable
from dataclasses import dataclass
from datetime import datetime, timedelta


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """How many copies to keep: the newest, the last of each day, and the last of each week.

    Days and weeks are counted where there are copies, so that a holiday takes none away. Copies of
    the future were taken while the clock was wrong, or it is now: they stay, and take the room of
    no other. Beyond ``age`` only the newest stay.
    """

    newest: int = 8
    days: int = 14
    weeks: int = 26
    age: timedelta = timedelta(days=366)

    def kept(self, taken: Iterable[datetime], now: datetime) -> frozenset[datetime]:
        """Return which of the copies taken at these times stay; there is one as long as any is."""
        times = set(taken)
        falling = sorted((time for time in times if time <= now), reverse=True)
        young = [time for time in falling if now - time <= self.age]
        return frozenset(
            (
                *(time for time in times if time > now),
                *falling[: max(1, self.newest)],
                *_last_of_each(young, datetime.date, self.days),
                *_last_of_each(young, _week_of, self.weeks),
            )
        )


def _last_of_each(
    falling: Iterable[datetime], part: Callable[[datetime], Hashable], limit: int
) -> tuple[datetime, ...]:
    last: dict[Hashable, datetime] = {}
    for time in falling:
        last.setdefault(part(time), time)
    return tuple(last.values())[:limit]


def _week_of(time: datetime) -> tuple[int, int]:
    week = time.isocalendar()
    return (week.year, week.week)
