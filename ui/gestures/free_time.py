"""The next free working time of a day, where a new session is begun by key."""

from collections.abc import Iterable
from datetime import date, datetime, time

from planner.domain.session import SessionInstance
from planner.domain.settings import Settings
from ui.gestures.proposal import AN_HOUR, wall


def free_time(
    day: date, instances: Iterable[SessionInstance], settings: Settings, now: datetime
) -> tuple[datetime, datetime]:
    """Return the first time for a new session, on a whole hour of work, that none takes yet.

    Where there is none that is not over, the beginning of work.
    """
    hours, length = settings.working_hours, settings.session_length
    taken = [(wall(one.start), wall(one.end)) for one in instances if not one.session.all_day]
    first = datetime.combine(day, hours.start)
    end = datetime.combine(day, hours.end)
    start = _next_whole(max(first, wall(now)) if day == now.date() else first)
    while start + length <= end:
        if not any(start < other_end and other < start + length for other, other_end in taken):
            return start, start + length
        start += AN_HOUR
    return first, first + length


def _next_whole(moment: datetime) -> datetime:
    whole = datetime.combine(moment.date(), time(moment.hour))
    return whole if whole == moment else whole + AN_HOUR
