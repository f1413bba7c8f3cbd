"""From the entries of a file to sessions: series, the dates left out of them and those replaced."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime, time

from planner.calendars.recurrence import validate_rule
from planner.domain.language import translate
from planner.domain.session import (
    KindBasis,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.domain.session_kind import KindWords, guess_kind
from planner.exchange.ics.entry import Entry
from planner.exchange.ics.remarks import Remark
from planner.exchange.ics.spans import EntrySpan, span_of
from planner.exchange.ics.times import EntryError, FileTime
from planner.exchange.ics.zones import Zones

_KINDS = frozenset(kind.value for kind in SessionKind)


@dataclass(frozen=True, slots=True)
class Cancelled:
    """A session that the file calls off."""

    id: SessionId


# What comes of an entry: a session or the end of one, and what is to be told.
Outcome = Session | Cancelled | Remark


@dataclass(frozen=True, slots=True, kw_only=True)
class Making:
    """What all sessions of one file are made with."""

    programme: ProgrammeId
    zones: Zones
    kind_words: KindWords


def sessions_from(entries: Iterable[Entry], making: Making) -> Iterator[Outcome]:
    """Yield the session of each entry that has one, and what is to be told of it or instead."""
    by_uid: dict[str, list[Entry]] = defaultdict(list)
    for entry in entries:
        by_uid[entry.uid].append(entry)
    for group in by_uid.values():
        yield from _from_one_uid(group, making)


def _from_one_uid(group: Sequence[Entry], making: Making) -> Iterator[Outcome]:
    whole = next((entry for entry in group if entry.replaces is None), None)
    replacing = [entry for entry in group if entry is not whole]
    series = _span_if_any(whole, making.zones) if replacing else None
    if whole is not None and whole.cancelled:
        yield Cancelled(_id_of(whole, None))
        yield _out(whole, translate("timetables", "it is cancelled in the file"))
        yield from (
            _out(entry, translate("timetables", "its series is cancelled in the file"))
            for entry in replacing
        )
        return
    if whole is not None:
        dropped = (entry for entry in replacing if entry.cancelled and not entry.and_later)
        yield from _whole(whole, dropped, making)
    for entry in replacing:
        yield from _replacement(entry, series, making)


def _whole(entry: Entry, dropped: Iterable[Entry], making: Making) -> Iterator[Outcome]:
    """Yield a session or a whole series; what is dropped from it are its cancelled dates."""
    try:
        span = span_of(entry, making.zones)
        recurrence = _recurrence(entry, span, dropped, making.zones)
    except EntryError as fault:
        yield _out(entry, str(fault))
        return
    yield _session(entry, span, making, recurrence=recurrence)
    yield from _doubts(entry, span)


def _replacement(entry: Entry, series: EntrySpan | None, making: Making) -> Iterator[Outcome]:
    """Yield what replaces one date of a series; the series may be missing from the file."""
    if entry.and_later:
        yield _out(
            entry,
            translate(
                "timetables", "it changes a date and all later ones at once, which cannot be read"
            ),
        )
        return
    try:
        span = span_of(entry, making.zones)
    except EntryError as fault:
        yield _out(entry, str(fault))
        return
    replaced = _start_named(entry.replaces or entry.start, series or span, making.zones)
    if entry.cancelled:
        yield Cancelled(_id_of(entry, replaced))
        if series is None:
            yield _out(entry, translate("timetables", "it is cancelled in the file"))
        return
    yield _session(entry, span, making, replaces=replaced)
    yield from _doubts(entry, span)


def _span_if_any(entry: Entry | None, zones: Zones) -> EntrySpan | None:
    try:
        return span_of(entry, zones) if entry is not None else None
    except EntryError:
        return None  # told where the entry itself is read


def _recurrence(
    entry: Entry, span: EntrySpan, dropped: Iterable[Entry], zones: Zones
) -> Recurrence | None:
    if not entry.repeats:
        return None
    if entry.rule:
        try:
            validate_rule(entry.rule)
        except ValueError as error:
            raise EntryError(str(error)) from error
    excluded = (*entry.excluded, *(one.replaces for one in dropped if one.replaces is not None))
    return Recurrence(
        rule=entry.rule,
        excluded=_starts_named(excluded, span, zones),
        added=_starts_named(entry.added, span, zones),
    )


def _starts_named(
    stated: Iterable[FileTime], span: EntrySpan, zones: Zones
) -> tuple[datetime, ...]:
    return tuple(sorted({_start_named(one, span, zones) for one in stated}))


def _start_named(stated: FileTime, series: EntrySpan, zones: Zones) -> datetime:
    """Return which start of a series a time means: programs mix days, times, UTC and zones."""
    if series.all_day:
        return datetime.combine(zones.wall(stated, zones.home).date(), time(0))
    if not isinstance(stated.value, datetime):
        return datetime.combine(stated.value, series.start.time())
    return zones.wall(stated, series.zone)


def _session(
    entry: Entry,
    span: EntrySpan,
    making: Making,
    *,
    recurrence: Recurrence | None = None,
    replaces: datetime | None = None,
) -> Session:
    kind, basis = _kind(entry, making.kind_words)
    return Session(
        id=_id_of(entry, replaces),
        uid=entry.uid,
        title=entry.title,
        start=span.start,
        end=span.end,
        all_day=span.all_day,
        zone=span.zone,
        location=entry.location,
        kind=kind,
        kind_basis=basis,
        programme=making.programme,
        notes=entry.notes,
        recurrence=recurrence,
        recurrence_id=replaces,
        tutor=entry.tutor,
        guide=entry.guide,
        skips=entry.skips if recurrence else frozenset(),
    )


def _id_of(entry: Entry, replaces: datetime | None) -> SessionId:
    return SessionId(f"{entry.uid}#{replaces:%Y%m%dT%H%M%S}" if replaces else entry.uid)


def _kind(entry: Entry, kind_words: KindWords) -> tuple[SessionKind, KindBasis]:
    for category in entry.categories:
        if category.lower() in _KINDS:
            return SessionKind(category.lower()), KindBasis.STATED
    return guess_kind(entry.title, kind_words), KindBasis.GUESSED


def _doubts(entry: Entry, span: EntrySpan) -> Iterator[Remark]:
    for text in (*entry.doubts, *span.doubts):
        yield Remark(line=entry.line, title=entry.title, text=text, kept=True)


def _out(entry: Entry, reason: str) -> Remark:
    return Remark(line=entry.line, title=entry.title, text=reason, kept=False)
