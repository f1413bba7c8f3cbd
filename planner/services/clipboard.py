"""Sessions as text that can be copied to other calendars and pasted from them."""

from collections.abc import Sequence
from datetime import UTC, datetime

from planner.domain.language import translate
from planner.domain.session import Session
from planner.domain.session_kind import KindWords
from planner.later import imported_later

with imported_later():
    from planner.exchange.ics.reader import read_timetable
    from planner.exchange.ics.session_writer import sessions_as_ics

CALENDAR_TYPE = "text/calendar"
"""The media type of such text on the clipboard."""


def calendar_text(sessions: Sequence[Session], *, stamp: datetime) -> str:
    """Return the sessions as iCalendar; ``stamp`` says when they were copied."""
    return sessions_as_ics(sessions, stamp=stamp.astimezone(UTC))


def sessions_from_calendar_text(
    text: str, *, zone: str, kind_words: KindWords
) -> tuple[Session, ...]:
    """Return the sessions of an iCalendar text, read at a place with that clock.

    Their programme is a name that the diary need not hold. Raises TimetableError where the text
    is no calendar or holds no session.
    """
    content = text.encode(errors="replace")
    return read_timetable(
        content, name=translate("files", "the clipboard"), zone=zone, kind_words=kind_words
    ).sessions
