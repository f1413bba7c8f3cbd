"""Rows to values and values to rows: the door between SQL and the domain."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from typing import Any
from zoneinfo import ZoneInfo

from sqlalchemy import Row

from planner.calendars.recurrence import last_day, validate_rule
from planner.domain.repeat import Skip
from planner.domain.session import (
    KindBasis,
    Pattern,
    Programme,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.domain.toolkit import Theme
from planner.storage.tables import ADDED, EXCLUDED, SKIPPED, ProgrammeRow

_COLOUR = re.compile("#[0-9a-fA-F]{6}")

Columns = dict[str, object]
"""Values of a row by column name."""


def programme_from(row: ProgrammeRow) -> Programme:
    """Return the programme that the row holds.

    Raises ValueError where it holds what no programme does.
    """
    if not _COLOUR.fullmatch(row.colour):
        raise ValueError(row.colour)
    return Programme(
        id=ProgrammeId(row.id), name=row.name, colour=row.colour, pattern=Pattern(row.pattern)
    )


def programme_columns(programme: Programme) -> Columns:
    """Return what the row of the programme holds."""
    return {
        "id": programme.id,
        "name": programme.name,
        "colour": programme.colour,
        "pattern": programme.pattern.value,
    }


def session_from(row: Row[Any], exceptions: Sequence[Row[Any]]) -> Session:
    """Return the session that a row of its table holds.

    ``exceptions`` are the rows of its starts left out and added, by position.
    Raises ValueError, LookupError or TypeError where they hold what no session does.
    """
    _refuse_nonsense(row)
    return Session(
        id=SessionId(row.id),
        uid=row.uid,
        title=row.title,
        start=row.starts_at,
        end=row.ends_at,
        all_day=row.all_day,
        zone=row.zone,
        location=row.location,
        kind=SessionKind(row.kind),
        kind_basis=KindBasis(row.kind_basis),
        programme=ProgrammeId(row.programme_id),
        notes=row.notes,
        recurrence=_recurrence_from(row, exceptions),
        recurrence_id=row.recurrence_id,
        tutor=row.tutor,
        guide=row.guide,
        skips=frozenset(map(Skip, filter(None, row.skips.split(",")))),
        themes=frozenset(map(Theme, filter(None, row.themes.split(",")))),
    )


def _refuse_nonsense(row: Row[Any]) -> None:
    # SQLite would hold bytes in the place of a text.
    texts = (row.id, row.uid, row.title, row.location, row.notes, row.tutor, row.guide)
    if set(map(type, texts)) != {str}:
        raise TypeError(row.id)
    if not isinstance(row.ends_at, datetime):
        raise TypeError(row.id)
    _refuse_unknown_zone(row.zone)
    if row.rule:
        validate_rule(row.rule)


def _refuse_unknown_zone(zone: str) -> None:
    try:
        ZoneInfo(zone)
    except OSError as error:
        # A name that is too long, or that of a folder, reaches the disk.
        raise ValueError(zone[:40]) from error


def session_columns(session: Session) -> Columns:
    """Return what the row of the session holds.

    Raises ValueError for a time with a zone of its own, which the row would lose.
    """
    last = last_day(session)
    return {
        "id": session.id,
        "uid": session.uid,
        "recurrence_id": session.recurrence_id and _wall_clock(session.recurrence_id),
        "programme_id": session.programme,
        "title": session.title,
        "starts_at": _wall_clock(session.start),
        "ends_at": _wall_clock(session.end),
        "all_day": session.all_day,
        "zone": session.zone,
        "location": session.location,
        "kind": session.kind.value,
        "kind_basis": session.kind_basis.value,
        "notes": session.notes,
        "rule": session.recurrence.rule if session.recurrence else None,
        "tutor": session.tutor,
        "guide": session.guide,
        "skips": ",".join(sorted(skip.value for skip in session.skips)),
        "themes": ",".join(sorted(theme.value for theme in session.themes)),
        "first_day": _first_day(session).toordinal(),
        "last_day": last.toordinal() if last else None,
    }


def exception_columns(session: Session) -> Iterator[Columns]:
    """Yield what the rows of the starts left out and added hold."""
    if session.recurrence is None:
        return
    for role, starts in (
        (EXCLUDED, session.recurrence.excluded),
        (ADDED, session.recurrence.added),
        (SKIPPED, session.recurrence.skipped),
    ):
        for position, start in enumerate(starts):
            yield {
                "session_id": session.id,
                "role": role,
                "position": position,
                "starts_at": _wall_clock(start),
            }


def _recurrence_from(row: Row[Any], exceptions: Sequence[Row[Any]]) -> Recurrence | None:
    if row.rule is None:
        return None
    return Recurrence(
        rule=row.rule,
        excluded=_starts_of(exceptions, EXCLUDED),
        added=_starts_of(exceptions, ADDED),
        skipped=_starts_of(exceptions, SKIPPED),
    )


def _starts_of(exceptions: Sequence[Row[Any]], role: str) -> tuple[datetime, ...]:
    return tuple(one.starts_at for one in exceptions if one.role == role)


def _first_day(session: Session) -> date:
    # A start may be added before the one that the series is written down with.
    added = session.recurrence.added if session.recurrence else ()
    return min(session.start, *added).date() if added else session.start.date()


def _wall_clock(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        raise ValueError(f"{moment} is not a wall-clock time")
    return moment
