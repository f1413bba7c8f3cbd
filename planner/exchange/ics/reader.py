"""Reads a timetable from iCalendar as Outlook, Google, Thunderbird and rota systems write it."""

import re
from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from operator import attrgetter
from pathlib import PurePath

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import TimetableError
from planner.domain.language import counted, translate
from planner.domain.progress import Step, unheard
from planner.domain.session import Pattern, Programme, ProgrammeId, Session
from planner.domain.session_kind import KindWords
from planner.domain.timetable import Problem, Timetable
from planner.exchange.ics.blocks import Block, calendars_in
from planner.exchange.ics.duplicates import settled
from planner.exchange.ics.entry import Entry, entry_from, method_of, title_in
from planner.exchange.ics.making import Cancelled, Making
from planner.exchange.ics.own_marks import is_observance
from planner.exchange.ics.remarks import Remark, problems_from
from planner.exchange.ics.sessions import sessions_from
from planner.exchange.ics.text import calendar_text, one_line
from planner.exchange.ics.times import EntryError
from planner.exchange.ics.zones import Zones

# In bytes; some 150,000 entries. A year of a whole region is a tenth of that.
LARGEST_FILE = 50_000_000

_SKIPPED_BLOCKS = ("VTODO", "VJOURNAL", "VFREEBUSY")
_COLOUR = "#0b6e69"
_LONGEST_NAME = 200
_EVERY = 250
"""Entries between two steps."""


def read_timetable(
    content: bytes, *, name: str, zone: str, kind_words: KindWords, step: Step = unheard
) -> Timetable:
    """Return the sessions of an .ics file and what of it was skipped or doubted.

    ``name`` is the file's name; ``zone`` the clock of the place, on which times without a zone are
    read. People are left out: no attendee, organiser or contact is kept. Sessions have the same
    ids each time that the same file is read. ``step`` counts entries. Raises TimetableError, in
    which case there is nothing to import, where the file as a whole is no sound calendar or no
    entry of it can be read.
    """
    _check_size(content, name)
    text = calendar_text(content, name)
    calendars = calendars_in(text.lines, name)
    title = _calendar_name(calendars)
    programme = programme_named(title or _stem(name))
    entries, unread = _entries(calendars, step)
    if not entries:
        raise _nothing_in(calendars, unread, name)
    kept, unsettled = settled(entries, title)
    making = Making(
        programme=programme.id, zones=_zones(calendars, entries, zone), kind_words=kind_words
    )
    outcomes = list(sessions_from(kept, making))
    sessions = [outcome for outcome in outcomes if isinstance(outcome, Session)]
    told = [outcome for outcome in outcomes if isinstance(outcome, Remark)]
    cancelled = frozenset(one.id for one in outcomes if isinstance(one, Cancelled))
    remarks = (*unread, *unsettled, *told)
    if not sessions and not cancelled:
        raise _nothing_in(calendars, remarks, name)
    return Timetable(
        name=name,
        programme=programme,
        sessions=tuple(sorted(sessions, key=_by_start)),
        problems=(
            *text.problems,
            *_other_blocks(calendars),
            *_observances_in(calendars),
            *problems_from(remarks),
        ),
        cancelled=cancelled,
    )


def programme_named(title: str) -> Programme:
    """Return a programme of that name, whose id is the same at each import."""
    slug = re.sub(r"\W+", "-", title.casefold()).strip("-")
    return Programme(
        id=ProgrammeId(slug or "timetable"), name=title, colour=_COLOUR, pattern=Pattern.SOLID
    )


def _check_size(content: bytes, name: str) -> None:
    if len(content) > LARGEST_FILE:
        raise TimetableError(
            file=name,
            place=translate("timetables", "whole file"),
            fault=translate("timetables", "it is larger than {size} MB").format(
                size=LARGEST_FILE // 1_000_000
            ),
            remedy=translate("timetables", "export a shorter period and import that"),
        )


def _calendar_name(calendars: Iterable[Block]) -> str:
    """Return the first name that a calendar gives itself, empty where there is none to use.

    An address is not used: programs name a calendar after the person whose it is.
    """
    for calendar in calendars:
        for name in map(calendar.text_of, ("X-WR-CALNAME", "NAME")):
            if name and "@" not in name:
                return one_line(name)[:_LONGEST_NAME]
    return ""


def _stem(name: str) -> str:
    stem = PurePath(name).stem
    return stem if stem and "@" not in stem else translate("timetables", "Timetable")


def _entries(calendars: Iterable[Block], step: Step = unheard) -> tuple[list[Entry], list[Remark]]:
    entries: list[Entry] = []
    unread: list[Remark] = []
    events = [
        (block, method)
        for calendar in calendars
        for method in [method_of(calendar)]
        for block in calendar.inside("VEVENT")
    ]
    for number, (block, method) in enumerate(events):
        if number % _EVERY == 0:
            step(number, len(events))
        if is_observance(block):
            continue
        try:
            entries.append(entry_from(block, method))
        except EntryError as fault:
            title = title_in(block)
            unread.append(Remark(line=block.number, title=title, text=str(fault), kept=False))
    return entries, unread


def _zones(calendars: Iterable[Block], entries: Iterable[Entry], home: str) -> Zones:
    blocks = [block for calendar in calendars for block in calendar.inside("VTIMEZONE")]
    starts = [entry.start.value for entry in entries]
    days = [start.date() if isinstance(start, datetime) else start for start in starts]
    return Zones(blocks, home, DateSpan(min(days), max(days) + ONE_DAY))


def _by_start(session: Session) -> tuple[datetime, str, str]:
    return session.start, session.title, session.id


def _other_blocks(calendars: Iterable[Block]) -> Iterator[Problem]:
    held = list(calendars)
    for name in _SKIPPED_BLOCKS:
        count = sum(1 for calendar in held for _ in calendar.inside(name))
        if count:
            yield Problem(translate("timetables", "whole file"), _left_out(name, count))


def _observances_in(calendars: Iterable[Block]) -> Iterator[Problem]:
    events = (event for calendar in calendars for event in calendar.inside("VEVENT"))
    count = sum(1 for event in events if is_observance(event))
    if count:
        words = counted("%n observance(s) of this planner (was|were) left out", "", count)
        yield Problem(translate("timetables", "whole file"), words)


def _nothing_in(calendars: Sequence[Block], remarks: Sequence[Remark], name: str) -> TimetableError:
    if not remarks:
        left_out = (*_other_blocks(calendars), *_observances_in(calendars))
        others = "; ".join(problem.fault for problem in left_out)
        fault = translate("timetables", "it holds no sessions")
        if others:
            fault = f"{fault} ({others})"
        return TimetableError(
            file=name,
            place=translate("timetables", "whole file"),
            fault=fault,
            remedy=translate("timetables", "export the events of the calendar"),
        )
    first = min(remarks, key=attrgetter("line"))
    fault = first.text
    if len(remarks) > 1:
        fault = translate("timetables", "{text}; nor can any other entry be read").format(
            text=first.text
        )
    return TimetableError(
        file=name,
        place=first.place,
        fault=fault,
        remedy=translate("timetables", "mend it in the program it comes from"),
    )


def _left_out(name: str, count: int) -> str:
    match name:
        case "VTODO":
            words = counted("%n task(s) {property} (was|were) left out", "", count)
        case "VJOURNAL":
            words = counted("%n journal entr(y|ies) {property} (was|were) left out", "", count)
        case _:
            words = counted("%n free-busy list(s) {property} (was|were) left out", "", count)
    return words.format(property=f"({name})")
