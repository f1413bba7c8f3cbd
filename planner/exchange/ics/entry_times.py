"""What a VEVENT states besides its texts: its times, as they stand there, and its categories."""

from dataclasses import dataclass
from datetime import timedelta

from planner.exchange.ics.times import FileTime, Period


@dataclass(frozen=True, slots=True, kw_only=True)
class EntryTimes:
    """When a VEVENT takes place, which dates it adds, leaves out or replaces, and its categories.

    ``periods`` are among ``added`` and have a length of their own. ``replaces`` is the
    RECURRENCE-ID, ``and_later`` its RANGE=THISANDFUTURE. ``doubts`` are to be told, one by one.
    """

    start: FileTime
    end: FileTime | None = None
    duration: timedelta | None = None
    added: tuple[FileTime, ...] = ()
    periods: tuple[Period, ...] = ()
    excluded: tuple[FileTime, ...] = ()
    replaces: FileTime | None = None
    and_later: bool = False
    categories: tuple[str, ...] = ()
    doubts: tuple[str, ...] = ()
