"""Session instances as a listing; its headings are what this planner knows such a file by."""

from collections.abc import Iterable, Mapping, Sequence
from datetime import timedelta

from planner.calendars.recurrence import start_of
from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_words import words_of_rule
from planner.calendars.series_split import override_id
from planner.domain.session import Programme, ProgrammeId, Session, SessionInstance
from planner.exchange.listing.listing import Cell, Column, Listing

COLUMNS = (
    Column("Title", 36, wraps=True),
    Column("Date", 17),
    Column("Start", 8),
    Column("End", 8),
    Column("All day", 8),
    Column("Location", 24, wraps=True),
    Column("Kind", 12),
    Column("Programme", 26, wraps=True),
    Column("Tutor", 20, wraps=True),
    Column("Notes", 48, wraps=True),
    Column("Repeats", 30, wraps=True),
    Column("Id", 24),
)
"""The headings are English in every language, since they are read again."""

END_DATE = Column("End date", 17)
"""Stands behind the others where something ends on another day than its hours tell."""

_LONGEST_BY_HOURS = timedelta(hours=24)

Row = tuple[Cell, ...]


def session_listing(
    instances: Iterable[SessionInstance], programmes: Mapping[ProgrammeId, Programme]
) -> Listing:
    """Return a row for each instance, told by the clock that its times are in.

    A series has a row for each of its dates, and says in each how it repeats.
    """
    rows = [session_row(one, programmes) for one in instances]
    return listing_of("Sessions", rows)


def listing_of(name: str, rows: Sequence[Row]) -> Listing:
    """Return rows of sessions as a listing, with the last day only where one has one to tell."""
    if any(row[-1] is not None for row in rows):
        return Listing(name=name, columns=(*COLUMNS, END_DATE), rows=tuple(rows))
    return Listing(name=name, columns=COLUMNS, rows=tuple(row[:-1] for row in rows))


def session_row(instance: SessionInstance, programmes: Mapping[ProgrammeId, Programme]) -> Row:
    """Return the cells of one instance, the last of them its last day or None."""
    session = instance.session
    is_timed = not session.all_day
    programme = programmes.get(session.programme)
    return (
        session.title,
        instance.start.date(),
        instance.start.time() if is_timed else None,
        instance.end.time() if is_timed else None,
        yes_or_no(is_true=session.all_day),
        session.location,
        session.kind.value,
        programme.name if programme else "",
        session.tutor,
        session.notes,
        _repeats(session),
        _id_of(instance),
        _end_date(instance),
    )


def yes_or_no(*, is_true: bool) -> str:
    """Return the word for a box that is ticked or not."""
    return "yes" if is_true else "no"


def _end_date(instance: SessionInstance) -> Cell:
    days = instance.days
    if instance.session.all_day:
        return days.last if days.length > 1 else None
    # Of what ends by the next day at the same hour, the hours alone say when.
    wall = instance.end.replace(tzinfo=None) - instance.start.replace(tzinfo=None)
    if wall < _LONGEST_BY_HOURS:
        return None
    return instance.end.date()


def _repeats(session: Session) -> str:
    if session.recurrence_id is not None:
        return f"replaces {session.recurrence_id.date()} of a series"
    repeat = session.recurrence
    if repeat is None:
        return ""
    return words_of_rule(rule_from(repeat.rule)) if repeat.rule else "on dates of its own"


def _id_of(instance: SessionInstance) -> str:
    session = instance.session
    if session.recurrence is None or session.recurrence_id is not None:
        return session.id
    return override_id(session.uid, start_of(instance))
