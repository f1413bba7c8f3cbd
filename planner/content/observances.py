"""Loads the observances of every tradition."""

import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from planner.content.contradictions import refuse_contradictions
from planner.content.datings import datings_from
from planner.content.entry import Entry
from planner.content.hours import hours_from, named_hours_from
from planner.content.practices import load_practices
from planner.content.source_files import read_entries, toml_files_in
from planner.content.sources import load_sources
from planner.domain.errors import ContentError
from planner.domain.hours import Hours
from planner.domain.observance import (
    Begins,
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
from planner.domain.rule import DailyRule

_SLUG = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")


@dataclass(frozen=True, slots=True)
class References:
    """What observances name by a key, and where else it is described."""

    sources: Mapping[SourceKey, Source]
    practices: Mapping[PracticeSlug, Practice]


def load_observances(data: Path) -> tuple[Observance, ...]:
    """Return every observance of ``observances/*.toml`` under ``data``, by file, then in order.

    Their sources are looked up in the folder ``sources`` under ``data``, their practices in
    ``practices.toml``.
    Raises ContentError, and FileProblemError where a file cannot be read.
    """
    references = References(load_sources(data / "sources"), load_practices(data / "practices.toml"))
    found: dict[ObservanceId, tuple[Observance, Entry]] = {}
    for path in toml_files_in(data / "observances"):
        for observance, entry in _observances_in(path, references):
            if observance.id in found:
                raise entry.fault("is there twice")
            found[observance.id] = (observance, entry)
    _refuse_unknown_seasons(found)
    return tuple(observance for observance, _ in found.values())


def _observances_in(path: Path, references: References) -> Iterator[tuple[Observance, Entry]]:
    tradition = _tradition_of(path)
    for entry in read_entries(path, "observance", "id"):
        observance = entry.read(lambda each: _observance_from(each, tradition, references))
        refuse_contradictions(observance, entry)
        yield observance, entry


def _tradition_of(path: Path) -> Tradition:
    # What users enter themselves stands in their diaries, never in the almanac.
    known = {one.value: one for one in Tradition if one is not Tradition.OWN}
    try:
        return known[path.stem]
    except KeyError as error:
        raise ContentError(
            file=path.name,
            entry="name of the file",
            fault=f"unknown tradition “{path.stem}” (known: {', '.join(known)})",
        ) from error


def _observance_from(entry: Entry, tradition: Tradition, references: References) -> Observance:
    return Observance(
        id=_id_from(entry, tradition),
        name=entry.text("name"),
        also=entry.texts("also", ()),
        say=entry.text("say", ""),
        tradition=tradition,
        kind=entry.enum("kind", ObservanceKind),
        tier=entry.enum("tier", Tier),
        begins=entry.enum("begins", Begins),
        restrictions=frozenset(entry.enums("restrictions", Restriction, ())),
        hours=_hours_from(entry, "hours"),
        times=tuple(each.read(named_hours_from) for each in entry.tables("times", ())),
        fast_hours=_hours_from(entry, "fast_hours"),
        about=entry.text("about"),
        who=entry.text("who"),
        advice=entry.texts("advice", ()),
        advice_unsure=entry.texts("advice_unsure", ()),
        greeting=entry.text("greeting", ""),
        sources=_sources_from(entry, references.sources),
        checked=entry.day("checked"),
        datings=datings_from(entry, references.practices),
    )


def _id_from(entry: Entry, tradition: Tradition) -> ObservanceId:
    name = entry.text("id")
    prefix, _, slug = name.partition(".")
    if prefix != tradition:
        raise entry.fault(f"“id” must begin with “{tradition}.”, as the file is named")
    if not _SLUG.fullmatch(slug):
        raise entry.fault("“id” must go on in small letters and digits joined by hyphens")
    return ObservanceId(name)


def _hours_from(entry: Entry, key: str) -> Hours | None:
    return entry.table(key).read(hours_from) if entry.has(key) else None


def _sources_from(entry: Entry, sources: Mapping[SourceKey, Source]) -> tuple[Source, ...]:
    keys = entry.texts("sources")
    if not keys:
        raise entry.fault("“sources” is empty")
    for key in keys:
        if key not in sources:
            raise entry.fault(f"unknown source “{key}”; add it to a file in sources")
    return tuple(sources[SourceKey(key)] for key in keys)


def _refuse_unknown_seasons(found: Mapping[ObservanceId, tuple[Observance, Entry]]) -> None:
    for observance, entry in found.values():
        for season in _seasons_named_by(observance):
            if season not in found:
                raise entry.fault(f"unknown season “{season}”")


def _seasons_named_by(observance: Observance) -> Iterator[str]:
    for dating in observance.datings:
        if isinstance(dating.rule, DailyRule) and dating.rule.season is not None:
            yield dating.rule.season
