"""Hours as a table: ``{ from = { sun = "sunset", day = -1 }, to = { clock = "12:30" } }``."""

from typing import assert_never

from planner.content.entry import Entry
from planner.domain.hours import ClockMoment, Hours, Moment, NamedHours, SunEvent, SunMoment

# Nothing in the almanac is counted from further away than a day or half a day.
_MOST_DAYS = 1
_MOST_MINUTES = 720


def hours_from(entry: Entry) -> Hours:
    """Return the hours that the table tells.

    Raises ContentError.
    """
    start = entry.table("from").read(_moment_from)
    return Hours(start, entry.table("to").read(_moment_from))


def named_hours_from(entry: Entry) -> NamedHours:
    """Return the hours that the table tells, with their name.

    Raises ContentError.
    """
    return NamedHours(entry.text("name"), hours_from(entry))


def hours_table(hours: Hours) -> dict[str, object]:
    """Return the table that ``hours_from`` reads back."""
    return {"from": _moment_table(hours.start), "to": _moment_table(hours.end)}


def _moment_from(entry: Entry) -> Moment:
    day = entry.whole("day", 0, least=-_MOST_DAYS, most=_MOST_DAYS)
    if entry.has("sun") and entry.has("clock"):
        raise entry.fault("“sun” and “clock” cannot both be given")
    if entry.has("clock"):
        return ClockMoment(entry.clock_time("clock"), day)
    event = entry.enum("sun", SunEvent)
    minutes = entry.whole("minutes", 0, least=-_MOST_MINUTES, most=_MOST_MINUTES)
    return SunMoment(event, minutes, day)


def _moment_table(moment: Moment) -> dict[str, object]:
    match moment:
        case ClockMoment():
            return {"clock": f"{moment.at:%H:%M}", "day": moment.day_offset}
        case SunMoment():
            return {
                "sun": moment.event.value,
                "minutes": moment.minutes,
                "day": moment.day_offset,
            }
        case _:
            assert_never(moment)
