"""Rows to values and values to rows: the door between SQL and the domain."""

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from zoneinfo import ZoneInfo

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
from planner.storage.row_values import moment_of, optional, text_of, truth_of
from planner.storage.transaction import Columns, Row

EXCLUDED = "excluded"
ADDED = "added"
SKIPPED = "skipped"

_COLOUR = re.compile("#[0-9a-fA-F]{6}")


def programme_from(row: Row) -> Programme:
    """Return the programme that the row holds.

    Raises ValueError where it holds what no programme does.
    """
    colour = text_of(row, "colour")
    if not _COLOUR.fullmatch(colour):
        raise ValueError(colour)
    return Programme(
        id=ProgrammeId(text_of(row, "id")),
        name=text_of(row, "name"),
        colour=colour,
        pattern=Pattern(text_of(row, "pattern")),
    )


def programme_columns(programme: Programme) -> Columns:
    """Return what the row of the programme holds."""
    return {
        "id": programme.id,
        "name": programme.name,
        "colour": programme.colour,
        "pattern": programme.pattern.value,
    }


def session_from(row: Row, exceptions: Sequence[Row]) -> Session:
    """Return the session that a row of its table holds.

    ``exceptions`` are the rows of its starts left out and added, by position.
    Raises ValueError, LookupError or TypeError where they hold what no session does.
    """
    zone = text_of(row, "zone")
    _refuse_unknown_zone(zone)
    return Session(
        id=SessionId(text_of(row, "id")),
        uid=text_of(row, "uid"),
        title=text_of(row, "title"),
        start=moment_of(row, "starts_at"),
        end=moment_of(row, "ends_at"),
        all_day=truth_of(row, "all_day"),
        zone=zone,
        location=text_of(row, "location"),
        kind=SessionKind(text_of(row, "kind")),
        kind_basis=KindBasis(text_of(row, "kind_basis")),
        programme=ProgrammeId(text_of(row, "programme_id")),
        notes=text_of(row, "notes"),
        recurrence=_recurrence_from(row, exceptions),
        recurrence_id=optional(moment_of, row, "recurrence_id"),
        tutor=text_of(row, "tutor"),
        guide=text_of(row, "guide"),
        skips=frozenset(map(Skip, filter(None, text_of(row, "skips").split(",")))),
        themes=frozenset(map(Theme, filter(None, text_of(row, "themes").split(",")))),
    )


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


def _recurrence_from(row: Row, exceptions: Sequence[Row]) -> Recurrence | None:
    rule = optional(text_of, row, "rule")
    if rule is None:
        return None
    if rule:
        validate_rule(rule)
    return Recurrence(
        rule=rule,
        excluded=_starts_of(exceptions, EXCLUDED),
        added=_starts_of(exceptions, ADDED),
        skipped=_starts_of(exceptions, SKIPPED),
    )


def _starts_of(exceptions: Sequence[Row], role: str) -> tuple[datetime, ...]:
    return tuple(moment_of(one, "starts_at") for one in exceptions if one["role"] == role)


def _first_day(session: Session) -> date:
    # A start may be added before the one that the series is written down with.
    added = session.recurrence.added if session.recurrence else ()
    return min(session.start, *added).date() if added else session.start.date()


def _wall_clock(moment: datetime) -> datetime:
    if moment.tzinfo is not None:
        raise ValueError(f"{moment} is not a wall-clock time")
    return moment
