"""Builds the almanac file from its sources; two builds of the same sources are byte-identical."""

import json
import sqlite3
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import closing
from itertools import groupby
from pathlib import Path

from planner.content.contents import Contents, Progress, dated_occurrences, load_contents
from planner.content.hours import hours_table
from planner.content.pages import (
    faith_pages,
    guide_pages,
    observance_pages,
    page_rows,
    spelling_rows,
    word_rows,
)
from planner.content.rule_tables import rule_table
from planner.content.schema import (
    APPLICATION_ID,
    CERTAINTIES,
    KEY_CHECK,
    PAGE_SIZE,
    SCHEMA_NUMBER,
    TABLES,
)
from planner.content.toolkit_index import toolkit_pages
from planner.domain.hours import Hours
from planner.domain.observance import Observance
from planner.domain.occurrence import Occurrence
from planner.files import write_atomically

Row = tuple[object, ...]


def build_almanac(data: Path, target: Path, progress: Progress) -> None:
    """Build the almanac from the folder ``data`` and put it at ``target`` in one step.

    Raises ContentError or FileProblemError and leaves what was at ``target`` as it was.
    """
    progress("Reading the sources", 0, 1)
    contents = load_contents(data)
    progress("Reading the sources", 1, 1)
    occurrences = dated_occurrences(contents, progress)
    progress("Writing the almanac", 0, 1)
    write_atomically(target, almanac_bytes(contents, occurrences))
    progress("Writing the almanac", 1, 1)


def almanac_bytes(contents: Contents, occurrences: Sequence[Occurrence]) -> bytes:
    """Return the almanac as the bytes of an SQLite file."""
    with closing(sqlite3.connect(":memory:", isolation_level=None)) as database:
        database.execute(f"PRAGMA page_size = {PAGE_SIZE}")
        database.execute(f"PRAGMA application_id = {APPLICATION_ID}")
        database.execute(f"PRAGMA user_version = {SCHEMA_NUMBER}")
        database.execute("PRAGMA foreign_keys = ON")
        database.executescript(TABLES)
        database.execute("BEGIN")
        for table, rows in _tables(contents, occurrences):
            _insert(database, table, rows)
        database.execute("INSERT INTO page_words (page_words) VALUES ('optimize')")
        database.execute("COMMIT")
        database.executescript(KEY_CHECK)
        database.execute("VACUUM")
        return database.serialize()


def _insert(database: sqlite3.Connection, table: str, rows: Iterable[Row]) -> None:
    columns = [name for _, name, *_ in database.execute(f"PRAGMA table_info ({table})")]
    if table == "page_words":
        columns.insert(0, "rowid")
    marks = ", ".join("?" * len(columns))
    database.executemany(f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({marks})", rows)


def _tables(
    contents: Contents, occurrences: Sequence[Occurrence]
) -> Iterator[tuple[str, Iterable[Row]]]:
    observances = contents.observances
    guidance = contents.guidance
    pages = (
        *observance_pages(observances),
        *faith_pages(contents.faiths),
        *guide_pages(guidance.guides, guidance.milestones),
        *toolkit_pages(contents.toolkit.toolkit),
    )
    yield "meta", _meta_rows(contents, occurrences)
    yield "policy", [(contents.policy,)]
    yield "place", _place_rows(contents)
    yield "source", [(s.key, s.title, s.address) for s in contents.sources.values()]
    yield "practice", _practice_rows(contents)
    yield "observance", [_observance_row(n, each) for n, each in enumerate(observances)]
    yield "observance_source", _observance_source_rows(observances)
    yield "dating", _dating_rows(observances)
    phrases = _phrases(occurrences)
    yield "phrase", [(n, text) for text, n in phrases.items()]
    yield "occurrence", _occurrence_rows(contents, occurrences, phrases)
    yield "faith_page", _faith_rows(contents)
    yield "comparison", [(contents.faiths.comparison_text,)]
    yield "guide", [(each.id, n, guidance.texts[each.id]) for n, each in enumerate(guidance.guides)]
    yield "milestones", [(guidance.milestones_text,)]
    yield "toolkit", contents.toolkit.texts.items()
    yield "page", page_rows(pages)
    yield "page_words", word_rows(pages)
    yield "spelling", spelling_rows(pages)


def _meta_rows(contents: Contents, occurrences: Sequence[Occurrence]) -> Iterable[Row]:
    edition = contents.edition
    marked = [(each.span.start, each.marked_span) for each in occurrences]
    before = max(((start - days.start).days for start, days in marked), default=0)
    longest = max(((days.end - start).days for start, days in marked), default=0)
    return [
        ("version", edition.version),
        ("checked", edition.checked.isoformat()),
        ("first_day", edition.span.start.isoformat()),
        ("end_day", edition.span.end.isoformat()),
        ("longest", str(longest)),
        ("most_before", str(before)),
        ("sources", contents.digest),
    ]


def _place_rows(contents: Contents) -> Iterator[Row]:
    for n, place in enumerate(contents.places):
        where = (place.latitude, place.longitude, place.zone)
        yield (place.slug, n, place.name, place.nation.value, *where)


def _practice_rows(contents: Contents) -> Iterator[Row]:
    for n, each in enumerate(contents.practices.values()):
        yield (each.slug, n, each.name, each.about, int(each.usual), each.choice)


def _faith_rows(contents: Contents) -> Iterator[Row]:
    faiths = contents.faiths
    for n, page in enumerate(faiths.pages):
        head = page.head
        tradition = head.tradition.value if head.tradition else None
        yield (head.name, n, head.title, tradition, head.form.value, faiths.texts[head.name])


def _observance_row(position: int, observance: Observance) -> Row:
    return (
        observance.id,
        position,
        observance.name,
        _json(observance.also),
        observance.say,
        observance.tradition.value,
        observance.kind.value,
        observance.tier.value,
        observance.begins.value,
        _json(sorted(observance.restrictions)),
        _hours_json(observance.hours),
        _json([{"name": each.name} | hours_table(each.hours) for each in observance.times]),
        _hours_json(observance.fast_hours),
        observance.about,
        observance.who,
        _json(observance.advice),
        _json(observance.advice_unsure),
        observance.greeting,
        observance.checked.isoformat(),
    )


def _observance_source_rows(observances: Sequence[Observance]) -> Iterator[Row]:
    for observance in observances:
        for n, source in enumerate(observance.sources):
            yield (observance.id, n, source.key)


def _dating_rows(observances: Sequence[Observance]) -> Iterator[Row]:
    for observance in observances:
        for n, dating in enumerate(observance.datings):
            yield (
                observance.id,
                n,
                dating.practice.slug,
                _json(rule_table(dating.rule)),
                dating.words,
                dating.certainty.value,
                dating.days_early,
                dating.days_late,
                dating.fixed_to,
                dating.since,
                dating.note,
            )


def _phrases(occurrences: Iterable[Occurrence]) -> Mapping[str, int]:
    """Return a number for each text that occurrences share, in the order in which they say it."""
    texts = dict.fromkeys(text for one in occurrences for text in (one.native_date, one.note))
    return {text: number for number, text in enumerate(texts)}


def _occurrence_rows(
    contents: Contents, occurrences: Iterable[Occurrence], phrases: Mapping[str, int]
) -> Iterator[Row]:
    observances = {one.id: n for n, one in enumerate(contents.observances)}
    practices = {slug: n for n, slug in enumerate(contents.practices)}
    for start, of_day in groupby(occurrences, lambda one: one.span.start):
        for position, one in enumerate(of_day):
            marked = one.marked_span
            yield (
                start.toordinal(),
                position,
                observances[one.observance.id],
                practices[one.practice.slug],
                one.cycle,
                one.nation.value if one.nation else None,
                one.span.length,
                (start - marked.start).days,
                (marked.end - one.span.end).days,
                CERTAINTIES.index(one.certainty.value),
                (start - one.earliest).days if one.earliest else None,
                (one.latest - start).days if one.latest else None,
                phrases[one.native_date],
                phrases[one.note],
            )


def _hours_json(hours: Hours | None) -> str | None:
    return None if hours is None else _json(hours_table(hours))


def _json(value: object) -> str:
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))
