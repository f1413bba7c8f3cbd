"""A time zone as the VTIMEZONE that a file must hold, by yearly rules where the zone has them."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

from icalendar import Timezone, TimezoneDaylight, TimezoneStandard, vRecur

from planner.domain.dates import DateSpan

# Enough for “last Sunday” to be told from “fourth Sunday”.
_YEARS_TO_TELL_A_RULE = 8
_A_DAY = timedelta(days=1)
_A_MINUTE = timedelta(minutes=1)
_NO_CHANGE = datetime(1970, 1, 1)  # noqa: DTZ001 - wall-clock time, as VTIMEZONE tells it
_WEEKDAYS = ("MO", "TU", "WE", "TH", "FR", "SA", "SU")


@dataclass(frozen=True, slots=True)
class _Change:
    """The clock goes from one offset to another; ``wall`` is what it shows just then."""

    wall: datetime
    before: timedelta
    after: timedelta
    name: str


def zone_component(tzid: str, days: DateSpan) -> Timezone:
    """Return the zone as it is on these days, and on by the rule that it follows last.

    Outlook reads rules (RRULE) and passes over lists of dates, so dates stand only where no rule
    says them.
    """
    zone = Timezone()
    zone.add("tzid", tzid)
    zone.add("x-lic-location", tzid)
    first = days.start.year - 1
    last = max(days.last.year + 1, first + _YEARS_TO_TELL_A_RULE)
    changes = tuple(_changes(ZoneInfo(tzid), first, last))
    if not changes:
        zone.add_component(_unchanging(ZoneInfo(tzid), days.start))
    groups: dict[tuple[timedelta, timedelta, str], list[_Change]] = defaultdict(list)
    for change in changes:
        groups[change.before, change.after, change.name].append(change)
    for group in groups.values():
        zone.add_component(_part(group, last))
    return zone


def _changes(zone: ZoneInfo, first: int, last: int) -> Iterator[_Change]:
    """Yield every change of the clock from the first year to the last."""
    moment, end = datetime(first, 1, 1, tzinfo=UTC), datetime(last + 1, 1, 1, tzinfo=UTC)
    while moment < end:
        later = moment + _A_DAY
        if _offset(zone, moment) != _offset(zone, later):
            changed = _changed_between(zone, moment, later)
            before = _offset(zone, moment)
            name = changed.astimezone(zone).tzname() or ""
            yield _Change(
                (changed + before).replace(tzinfo=None), before, _offset(zone, later), name
            )
        moment = later


def _changed_between(zone: ZoneInfo, early: datetime, late: datetime) -> datetime:
    """Return the first minute by the offset of ``late``."""
    while late - early > _A_MINUTE:
        middle = early + (late - early) // _A_MINUTE // 2 * _A_MINUTE
        if _offset(zone, middle) == _offset(zone, early):
            early = middle
        else:
            late = middle
    return late


def _offset(zone: ZoneInfo, moment: datetime) -> timedelta:
    return moment.astimezone(zone).utcoffset() or timedelta(0)


def _unchanging(zone: ZoneInfo, day: date) -> TimezoneStandard:
    noon = datetime(day.year, day.month, day.day, 12, tzinfo=UTC).astimezone(zone)
    offset = noon.utcoffset() or timedelta(0)
    part = TimezoneStandard()
    _describe(part, _Change(_NO_CHANGE, offset, offset, noon.tzname() or ""))
    return part


def _part(group: Sequence[_Change], last: int) -> TimezoneStandard | TimezoneDaylight:
    """Return the changes between the same two offsets."""
    first = group[0]
    part = TimezoneDaylight() if first.after > first.before else TimezoneStandard()
    _describe(part, first)
    rule = _rule_of(group)
    if rule is None:
        if len(group) > 1:
            part.add("rdate", [change.wall for change in group[1:]])
    elif group[-1].wall.year >= last:
        part.add("rrule", vRecur.from_ical(rule))
    else:
        until = group[-1].wall - first.before
        part.add("rrule", vRecur.from_ical(f"{rule};UNTIL={until:%Y%m%dT%H%M%S}Z"))
    return part


def _describe(part: TimezoneStandard | TimezoneDaylight, change: _Change) -> None:
    part.add("dtstart", change.wall)
    part.add("tzoffsetfrom", change.before)
    part.add("tzoffsetto", change.after)
    part.add("tzname", change.name)


def _rule_of(group: Sequence[_Change]) -> str | None:
    """Return the yearly rule of the changes, or None where no one rule says them all."""
    first = group[0].wall
    walls = [change.wall for change in group]
    years = list(range(first.year, first.year + len(group)))
    alike = {(wall.month, wall.weekday(), wall.time()) for wall in walls}
    if len(group) < 2 or len(alike) > 1 or [wall.year for wall in walls] != years:
        return None
    weekday = _WEEKDAYS[first.weekday()]
    nths = {(wall.day - 1) // 7 + 1 for wall in walls}
    if all((wall + timedelta(days=7)).month != wall.month for wall in walls):
        nth = "-1"
    elif len(nths) == 1:
        nth = str(nths.pop())
    else:
        return None
    return f"FREQ=YEARLY;BYMONTH={first.month};BYDAY={nth}{weekday}"
