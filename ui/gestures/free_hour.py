"""The next free working hour of a day, where a new session is begun by key."""

from collections.abc import Iterable
from datetime import date, datetime, time

from planner.domain.session import SessionInstance
from planner.domain.settings import WorkingHours
from ui.gestures.proposal import AN_HOUR, wall


def free_hour(
    day: date, instances: Iterable[SessionInstance], hours: WorkingHours, now: datetime
) -> tuple[datetime, datetime]:
    """Return the first whole hour of work that no session takes and that is not over.

    Where there is none, the first hour of work.
    """
    taken = [(wall(one.start), wall(one.end)) for one in instances if not one.session.all_day]
    first = datetime.combine(day, hours.start)
    end = datetime.combine(day, hours.end)
    start = _next_whole(max(first, wall(now)) if day == now.date() else first)
    while start + AN_HOUR <= end:
        if not any(start < other_end and other < start + AN_HOUR for other, other_end in taken):
            return start, start + AN_HOUR
        start += AN_HOUR
    return first, first + AN_HOUR


def _next_whole(moment: datetime) -> datetime:
    whole = datetime.combine(moment.date(), time(moment.hour))
    return whole if whole == moment else whole + AN_HOUR
