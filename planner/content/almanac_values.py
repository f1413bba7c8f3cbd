"""Turns rows of the almanac file into values of the domain."""

import json
import sqlite3
from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from typing import Any, TypeVar

from planner.content.entry import Entry
from planner.content.hours import hours_from, named_hours_from
from planner.content.rules import rules_from
from planner.content.schema import CERTAINTIES
from planner.domain.dates import DateSpan
from planner.domain.faith_page import FaithForm, FaithTitle
from planner.domain.hours import Hours, NamedHours
from planner.domain.observance import (
    Begins,
    Certainty,
    Dating,
    Observance,
    ObservanceId,
    ObservanceKind,
    Practice,
    PracticeSlug,
    Restriction,
    Source,
    SourceKey,
    Tier,
    Tradition,
)
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.rule import Rule

T = TypeVar("T")
Row = Sequence[Any]

OCCURRENCES = """
    SELECT observance, practice, cycle, nation, start, start + days, certainty,
        start - earlier, start + later, native.text, said.text
    FROM occurrence
        LEFT JOIN phrase AS native ON native.number = native_date
        LEFT JOIN phrase AS said ON said.number = note
"""
"""A question for occurrences; what follows it says for which."""

_PLACES = "SELECT slug, name, nation, latitude, longitude, zone FROM place ORDER BY position"
_PRACTICES = "SELECT slug, name, about, usual, choice FROM practice ORDER BY position"
_OBSERVANCES = """
    SELECT id, name, also, say, tradition, kind, tier, begins, restrictions,
        hours, times, fast_hours, about, who, advice, advice_unsure, greeting, checked
    FROM observance ORDER BY position
"""
_ALL_SOURCES = "SELECT key, title, address FROM source"
_FAITH_TITLES = "SELECT name, title, tradition, form FROM faith_page ORDER BY position"
_DATINGS = """
    SELECT observance, practice, rule, words, certainty, days_early, days_late, fixed_to, since,
        note
    FROM dating ORDER BY observance, position
"""
_SOURCES = """
    SELECT observance, key, title, address
    FROM observance_source JOIN source ON key = source
    ORDER BY observance, position
"""


def places_in(database: sqlite3.Connection) -> dict[PlaceSlug, Place]:
    """Return every place, in the order of the sources."""
    places = (_place_from(row) for row in database.execute(_PLACES))
    return {place.slug: place for place in places}


def practices_in(database: sqlite3.Connection) -> dict[PracticeSlug, Practice]:
    """Return every practice, in the order of the sources."""
    return {row[0]: _practice_from(row) for row in database.execute(_PRACTICES)}


def sources_in(database: sqlite3.Connection) -> dict[SourceKey, Source]:
    """Return every source."""
    return {row[0]: _source_from(row) for row in database.execute(_ALL_SOURCES)}


def faith_titles_in(database: sqlite3.Connection) -> tuple[FaithTitle, ...]:
    """Return the titles of the pages on faiths, in their order."""
    return tuple(
        FaithTitle(
            name=name,
            title=title,
            tradition=None if tradition is None else Tradition(tradition),
            form=FaithForm(form),
        )
        for name, title, tradition, form in database.execute(_FAITH_TITLES)
    )


def observances_in(
    database: sqlite3.Connection, practices: Mapping[PracticeSlug, Practice]
) -> dict[ObservanceId, Observance]:
    """Return every observance, in the order of the sources."""
    datings = _grouped(
        (row[0], _dating_from(row[1:], practices)) for row in database.execute(_DATINGS)
    )
    sources = _grouped((row[0], _source_from(row[1:])) for row in database.execute(_SOURCES))
    return {
        row[0]: _observance_from(row, sources[row[0]], datings[row[0]])
        for row in database.execute(_OBSERVANCES)
    }


def occurrence_from(
    row: Row, observances: Mapping[int, Observance], practices: Mapping[int, Practice]
) -> Occurrence:
    """Return the occurrence that a row of ``OCCURRENCES`` tells.

    Both mappings are by ``position``. Raises LookupError where what it names is not there.
    """
    observance, practice, cycle, nation, start, end, certainty, earliest, latest, native, note = row
    if native is None or note is None:
        raise LookupError("a phrase")
    return Occurrence(
        observance=observances[observance],
        practice=practices[practice],
        cycle=cycle,
        span=DateSpan(date.fromordinal(start), date.fromordinal(end)),
        certainty=Certainty(CERTAINTIES[certainty]),
        earliest=_day_from(earliest),
        latest=_day_from(latest),
        native_date=native,
        nation=None if nation is None else Nation(nation),
        note=note,
    )


def _grouped(pairs: Iterable[tuple[ObservanceId, T]]) -> Mapping[ObservanceId, list[T]]:
    groups: defaultdict[ObservanceId, list[T]] = defaultdict(list)
    for observance, value in pairs:
        groups[observance].append(value)
    return groups


def _place_from(row: Row) -> Place:
    slug, name, nation, latitude, longitude, zone = row
    return Place(
        slug=slug,
        name=name,
        nation=Nation(nation),
        latitude=latitude,
        longitude=longitude,
        zone=zone,
    )


def _source_from(row: Row) -> Source:
    key, title, address = row
    return Source(key=SourceKey(key), title=title, address=address)


def _practice_from(row: Row) -> Practice:
    slug, name, about, usual, choice = row
    return Practice(slug=slug, name=name, about=about, usual=bool(usual), choice=choice)


def _dating_from(row: Row, practices: Mapping[PracticeSlug, Practice]) -> Dating:
    practice, rule, words, certainty, days_early, days_late, fixed_to, since, note = row
    return Dating(
        practice=practices[practice],
        rule=_rule_from(rule),
        words=words,
        certainty=Certainty(certainty),
        days_early=days_early,
        days_late=days_late,
        fixed_to=fixed_to,
        since=since,
        note=note,
    )


def _observance_from(row: Row, sources: Sequence[Source], datings: Sequence[Dating]) -> Observance:
    id_, name, also, say, tradition, kind, tier, begins, restrictions, *rest = row
    hours, times, fast_hours, about, who, advice, advice_unsure, greeting, checked = rest
    return Observance(
        id=id_,
        name=name,
        also=tuple(json.loads(also)),
        say=say,
        tradition=Tradition(tradition),
        kind=ObservanceKind(kind),
        tier=Tier(tier),
        begins=Begins(begins),
        restrictions=frozenset(Restriction(each) for each in json.loads(restrictions)),
        hours=_hours_from(hours),
        times=_times_from(times),
        fast_hours=_hours_from(fast_hours),
        about=about,
        who=who,
        advice=tuple(json.loads(advice)),
        advice_unsure=tuple(json.loads(advice_unsure)),
        greeting=greeting,
        sources=tuple(sources),
        checked=date.fromisoformat(checked),
        datings=tuple(datings),
    )


def _rule_from(text: str) -> Rule:
    # A bank holiday was split by nation when it was built, so each table tells one rule.
    (rule,) = Entry(json.loads(text), file="almanac", label="rule").read(rules_from)
    return rule


def _hours_from(text: str | None) -> Hours | None:
    if text is None:
        return None
    return Entry(json.loads(text), file="almanac", label="hours").read(hours_from)


def _times_from(text: str) -> tuple[NamedHours, ...]:
    tables = (Entry(table, file="almanac", label="times") for table in json.loads(text))
    return tuple(table.read(named_hours_from) for table in tables)


def _day_from(number: int | None) -> date | None:
    return None if number is None else date.fromordinal(number)
