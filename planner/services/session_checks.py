"""Whether a session makes sense as it is to be saved, told in one line where it does not."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime, timedelta

from planner.calendars.recurrence import validate_rule
from planner.calendars.series_edits import whole_days
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.session import Session

LONGEST_LINE = 500
LONGEST_NOTES = 10_000
_LONGEST = timedelta(days=3660)
# As timetables are read: outside these years the arithmetic of time zones can fail.
_YEARS = range(1900, 2201)


def checked(session: Session) -> Session:
    """Return the session with spaces trimmed, and whole days from midnight to midnight.

    Raises BadRequestError for no title, texts that are too long, times or a rule that make no
    sense.
    """
    trimmed = replace(
        session,
        title=_one_line(session.title),
        location=_one_line(session.location),
        tutor=_one_line(session.tutor),
        notes=session.notes.strip(),
    )
    if not trimmed.title:
        raise _refusal(
            translate("sessions", "the title"),
            translate("sessions", "nothing is given"),
            translate("sessions", "say what the session is called"),
        )
    _check_lengths(trimmed)
    _check_times(trimmed)
    _check_rule(trimmed)
    return whole_days(trimmed)


def _one_line(text: str) -> str:
    return " ".join(text.split())


def _check_lengths(session: Session) -> None:
    texts = (
        (translate("sessions", "the title"), session.title),
        (translate("sessions", "the place"), session.location),
        (translate("sessions", "the tutor"), session.tutor),
    )
    for what, text in texts:
        if len(text) > LONGEST_LINE:
            raise _refusal(
                what,
                translate("sessions", "it is longer than {most} letters").format(most=LONGEST_LINE),
                translate("sessions", "shorten it"),
            )
    if len(session.notes) > LONGEST_NOTES:
        raise _refusal(
            translate("sessions", "the notes"),
            translate("sessions", "they are longer than {most:,} letters").format(
                most=LONGEST_NOTES
            ),
            translate("sessions", "shorten them"),
        )


def _check_times(session: Session) -> None:
    if session.end < session.start:
        raise _refusal(
            session.title,
            translate("sessions", "it ends before it starts"),
            translate("sessions", "give a later end"),
        )
    if session.length > _LONGEST:
        raise _refusal(
            session.title,
            translate("sessions", "it lasts more than ten years"),
            translate("sessions", "give an earlier end"),
        )
    if not all(moment.year in _YEARS for moment in _moments(session)):
        fault = translate("sessions", "its dates are not all between {first} and {last}").format(
            first=_YEARS.start, last=_YEARS.stop - 1
        )
        raise _refusal(session.title, fault, translate("sessions", "give other dates"))


def _moments(session: Session) -> Iterable[datetime]:
    repeat = session.recurrence
    return (session.start, session.end, *(repeat.added if repeat else ()))


def _check_rule(session: Session) -> None:
    if session.recurrence is None or not session.recurrence.rule:
        return
    try:
        validate_rule(session.recurrence.rule)
    except ValueError as error:
        raise _refusal(
            session.title, str(error), translate("sessions", "choose how it repeats again")
        ) from error


def _refusal(what: str, fault: str, remedy: str) -> BadRequestError:
    return BadRequestError(what=what, fault=fault, remedy=remedy)
