"""What the time zones of one file mean: each TZID as a zone of the tz database, or as UTC."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache
from zoneinfo import ZoneInfo

from icalendar.timezone.windows_to_olson import WINDOWS_TO_OLSON

from planner.domain.dates import DateSpan
from planner.domain.language import translate
from planner.exchange.ics.blocks import Block
from planner.exchange.ics.times import UTC_NAME, FileTime
from planner.exchange.ics.zone_definition import ZoneDefinition, definition_from
from planner.exchange.ics.zone_names import is_place_name, zone_named

# The clocks of no two zones differ for fewer days than this and are otherwise alike.
_SAMPLE = timedelta(days=5)
_A_YEAR = timedelta(days=366)
_MOST_COMPARED = timedelta(days=5 * 366)
_WITHOUT_SUMMER_TIME = frozenset({"GMT", "GMT0", "Greenwich", "Etc/GMT", "Etc/Greenwich"})


@dataclass(frozen=True, slots=True, kw_only=True)
class ZoneReading:
    """How the wall-clock times of one TZID are read.

    They stand on the clock of ``zone``; or, where there is a ``definition``, they are moved to UTC
    by it, and ``zone`` is UTC. ``doubt`` is empty where the reading is sure.
    """

    zone: str
    definition: ZoneDefinition | None = None
    doubt: str = ""

    def wall(self, stated: datetime) -> datetime:
        """Return a time of the file on the clock of ``zone``."""
        return stated if self.definition is None else stated - self.definition.offset_at(stated)


class Zones:
    """The time zones of one file, read at a place whose zone is ``home``.

    ``days`` are those that the file speaks of: a zone that the file defines is known by its
    offsets on them.
    """

    def __init__(self, blocks: Iterable[Block], home: str, days: DateSpan) -> None:
        self.home = home
        self._days = days
        self._blocks = _by_tzid(blocks)
        self._readings: dict[str, ZoneReading] = {}

    def reading(self, tzid: str) -> ZoneReading:
        """Return how times with this TZID are read; empty is a time that names no zone."""
        if tzid not in self._readings:
            self._readings[tzid] = self._read(tzid)
        return self._readings[tzid]

    def wall(self, stated: FileTime, zone: str) -> datetime:
        """Return a time of the file on the clock of ``zone``; a bare day is its midnight there."""
        if not isinstance(stated.value, datetime):
            return datetime.combine(stated.value, time(0))
        reading = self.reading(stated.zone)
        return moved(reading.wall(stated.value), reading.zone, zone)

    def _read(self, tzid: str) -> ZoneReading:
        if not tzid:
            return ZoneReading(zone=self.home)
        named = zone_named(tzid)
        block = self._blocks.get(tzid)
        if named is not None and (block is None or is_place_name(tzid)):
            return _reading_of_name(named)
        if block is not None:
            return self._read_definition(tzid, block)
        return self._unknown(tzid)

    def _read_definition(self, tzid: str, block: Block) -> ZoneReading:
        located = zone_named(block.text_of("X-LIC-LOCATION"))
        if located is not None:
            return ZoneReading(zone=located)
        definition = definition_from(block)
        if definition is None:
            named = zone_named(tzid)
            return _reading_of_name(named) if named else self._unknown(tzid)
        alike = _alike(definition, self.home, self._days)
        if alike is not None:
            return ZoneReading(zone=alike)
        doubt = translate(
            "timetables",
            "its time zone “{tzid}” is like none that is known, so it repeats by UTC and may be an "
            "hour out where the clocks change",
        ).format(tzid=tzid)
        return ZoneReading(zone=UTC_NAME, definition=definition, doubt=doubt)

    def _unknown(self, tzid: str) -> ZoneReading:
        doubt = translate(
            "timetables", "its time zone “{tzid}” is not known; its times were read as {home}"
        ).format(tzid=tzid, home=self.home)
        return ZoneReading(zone=self.home, doubt=doubt)


def moved(wall: datetime, from_zone: str, to_zone: str) -> datetime:
    """Return a wall-clock time of one zone as the other's clock shows it."""
    if from_zone == to_zone:
        return wall
    moment = wall.replace(tzinfo=ZoneInfo(from_zone))
    return moment.astimezone(ZoneInfo(to_zone)).replace(tzinfo=None, fold=0)


def _by_tzid(blocks: Iterable[Block]) -> Mapping[str, Block]:
    return {block.text_of("TZID"): block for block in blocks}


def _reading_of_name(zone: str) -> ZoneReading:
    if zone not in _WITHOUT_SUMMER_TIME:
        return ZoneReading(zone=zone)
    doubt = translate(
        "timetables",
        "its time zone is “GMT”, which has no summer time; check its hours from March to October",
    )
    return ZoneReading(zone=UTC_NAME, doubt=doubt)


def _alike(definition: ZoneDefinition, home: str, days: DateSpan) -> str | None:
    """Return the first zone whose clock agrees with the definition all through the days."""
    expected = {moment: definition.offset_at(moment) for moment in _samples(definition, days)}
    for name in dict.fromkeys((home, "Europe/London", UTC_NAME, *_zones_by_name())):
        zone = ZoneInfo(name)
        if all(zone.utcoffset(moment) == offset for moment, offset in expected.items()):
            return name
    return None


def _samples(definition: ZoneDefinition, days: DateSpan) -> Iterator[datetime]:
    last = datetime.combine(days.last, time(12))
    first = max(datetime.combine(days.start, time(12)), last - _MOST_COMPARED)
    until = last + _A_YEAR if definition.goes_on else last
    return (first + n * _SAMPLE for n in range((until - first) // _SAMPLE + 1))


@lru_cache(maxsize=1)
def _zones_by_name() -> tuple[str, ...]:
    # One zone for each clock that Windows tells apart: the well-known ones.
    return tuple(sorted(set(WINDOWS_TO_OLSON.values())))
