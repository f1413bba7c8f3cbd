"""The programmes that a calendar of our own names, each with its sessions."""

from collections.abc import Mapping
from dataclasses import replace

from planner.domain.session import Programme, Session
from planner.domain.timetable import Timetable
from planner.exchange.ics.blocks import calendars_in
from planner.exchange.ics.own_marks import PROGRAMME_PROPERTY
from planner.exchange.ics.reader import programme_named
from planner.exchange.ics.text import calendar_text, one_line


def by_programme(timetable: Timetable, content: bytes) -> tuple[Timetable, ...]:
    """Return what was read from a file as a timetable for each programme that it names.

    What the file calls off, and what is to be told of it, stay with the first.
    """
    # Only our own files say so, and all others need not be gone through again.
    if PROGRAMME_PROPERTY.encode() not in content:
        return (timetable,)
    named = _programmes_by_uid(timetable, content)
    groups: dict[Programme, list[Session]] = {}
    for session in timetable.sessions:
        programme = named.get(session.uid, timetable.programme)
        groups.setdefault(programme, []).append(replace(session, programme=programme.id))
    told = [
        replace(timetable, programme=programme, sessions=tuple(sessions))
        for programme, sessions in groups.items()
    ]
    first, others = told[:1], told[1:]
    return (
        *first,
        *(replace(one, problems=(), cancelled=frozenset()) for one in others),
    )


def _programmes_by_uid(timetable: Timetable, content: bytes) -> Mapping[str, Programme]:
    named: dict[str, Programme] = {}
    for calendar in calendars_in(calendar_text(content, timetable.name).lines, timetable.name):
        for event in calendar.inside("VEVENT"):
            name = one_line(event.text_of(PROGRAMME_PROPERTY))
            if name:
                named[one_line(event.text_of("UID"))] = programme_named(name)
    return named
