"""A time zone as a VTIMEZONE of RFC 5545 (section 3.6.5) defines it: its offset at any time."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from icalendar import Component, vDDDLists, vDDDTypes, vUTCOffset

from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_starts import Series, starts_between
from planner.exchange.ics.blocks import Block
from planner.exchange.ics.times import component_from, values_of


@dataclass(frozen=True, slots=True, kw_only=True)
class OffsetChange:
    """When the clocks go from one offset to another: once, on listed days, or by a rule."""

    before: timedelta
    after: timedelta
    first: datetime
    listed: tuple[datetime, ...] = ()
    series: Series | None = None


@dataclass(frozen=True, slots=True)
class ZoneDefinition:
    """The changes of offset of one zone; there is at least one."""

    changes: tuple[OffsetChange, ...]

    @property
    def goes_on(self) -> bool:
        """Tell whether it speaks of all later years, not of some changes one by one."""
        return len(self.changes) == 1 or any(change.series for change in self.changes)

    def offset_at(self, moment: datetime) -> timedelta:
        """Return the offset from UTC at a wall-clock time."""
        latest = max(
            (
                (at, change.after)
                for change in self.changes
                for at in _times_of(change, moment.year)
                if at <= moment
            ),
            default=None,
        )
        if latest is not None:
            return latest[1]
        return min(self.changes, key=lambda change: change.first).before


def definition_from(block: Block) -> ZoneDefinition | None:
    """Return the zone that a VTIMEZONE defines, None where it cannot be made out."""
    parts = [*block.inside("STANDARD"), *block.inside("DAYLIGHT")]
    try:
        changes = tuple(_change_from(part) for part in parts)
    except ValueError:
        return None
    return ZoneDefinition(changes) if changes else None


def _change_from(part: Block) -> OffsetChange:
    """Read one STANDARD or DAYLIGHT; raises ValueError where something is missing or wrong."""
    component = component_from(part.name, (line.text for line in part.lines))
    first = _first(component)
    before, after = _offset(component, "TZOFFSETFROM"), _offset(component, "TZOFFSETTO")
    return OffsetChange(
        before=before,
        after=after,
        first=first,
        listed=tuple(_listed(component)),
        series=_series(part.text_of("RRULE"), first, before),
    )


def _first(component: Component) -> datetime:
    for value in values_of(component, "DTSTART"):
        if isinstance(value, vDDDTypes) and isinstance(value.dt, date):
            return _as_time(value.dt)
    raise ValueError("no DTSTART")


def _offset(component: Component, name: str) -> timedelta:
    for value in values_of(component, name):
        if isinstance(value, vUTCOffset):
            return value.td
    raise ValueError(f"no {name}")


def _listed(component: Component) -> Iterator[datetime]:
    for value in values_of(component, "RDATE"):
        if isinstance(value, vDDDLists):
            yield from (_as_time(one.dt) for one in value.dts if isinstance(one.dt, date))


def _as_time(stated: date) -> datetime:
    if isinstance(stated, datetime):
        return stated.replace(tzinfo=None)
    return datetime.combine(stated, time(0))


def _series(rule_text: str, first: datetime, before: timedelta) -> Series | None:
    if not rule_text:
        return None
    rule = rule_from(rule_text)
    return Series(rule=rule, first=first, until=_until(rule.until, before))


def _until(stated: date | None, offset: timedelta) -> datetime | None:
    if isinstance(stated, datetime) and stated.tzinfo is not None:
        return _as_time(stated + offset)
    return None if stated is None else _as_time(stated)


@lru_cache(maxsize=4096)
def _times_of(change: OffsetChange, year: int) -> tuple[datetime, ...]:
    """Return the changes of that year and the year before, with the last one known before those."""
    known = (change.first, *change.listed)
    if change.series is None:
        return known
    begin, end = (datetime.combine(date(one, 1, 1), time(0)) for one in (year - 1, year + 1))
    recent = tuple(starts_between(change.series, begin, end))
    ended = change.series.until
    return (*known, *recent) if recent or ended is None else (*known, ended)
