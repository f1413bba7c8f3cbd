"""What all sessions of a file are made with, and one session of it."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime

from planner.calendars.series_split import override_id
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
from planner.exchange.ics.spans import EntrySpan
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


def session_of(
    entry: Entry,
    span: EntrySpan,
    making: Making,
    *,
    recurrence: Recurrence | None = None,
    replaces: datetime | None = None,
) -> Session:
    """Return the session of an entry at a span."""
    kind, basis = _kind(entry, making.kind_words)
    return Session(
        id=id_of(entry, replaces),
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
        themes=entry.themes,
    )


def id_of(entry: Entry, replaces: datetime | None) -> SessionId:
    """Return the id of an entry’s session, which may replace a start of a series."""
    return override_id(entry.uid, replaces) if replaces else SessionId(entry.uid)


def _kind(entry: Entry, kind_words: KindWords) -> tuple[SessionKind, KindBasis]:
    for category in entry.categories:
        if category.lower() in _KINDS:
            return SessionKind(category.lower()), KindBasis.STATED
    return guess_kind(entry.title, kind_words), KindBasis.GUESSED


def doubts_of(entry: Entry, span: EntrySpan) -> Iterator[Remark]:
    """Yield what is doubtful about an entry that is kept."""
    for text in (*entry.doubts, *span.doubts):
        yield Remark(line=entry.line, title=entry.title, text=text, kept=True)


def left_out(entry: Entry, reason: str) -> Remark:
    """Return what is told of an entry that is left out."""
    return Remark(line=entry.line, title=entry.title, text=reason, kept=False)
