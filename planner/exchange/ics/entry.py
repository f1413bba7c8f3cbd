"""One VEVENT as the values it states, read by the icalendar library, before any is interpreted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from icalendar import Component, vCategory

from planner.domain.language import counted, translate
from planner.domain.repeat import Skip
from planner.exchange.ics.blocks import Block, Properties
from planner.exchange.ics.text import one_line, paragraphs
from planner.exchange.ics.times import (
    ZONE_PARAMETER,
    EntryError,
    FileTime,
    component_from,
    duration_of,
    says_and_later,
    time_of,
    times_of,
    values_of,
)

# What this planner knows of a session and RFC 5545 has no property for.
TUTOR_PROPERTY = "X-MULTIFAITH-PLANNER-TUTOR"
GUIDE_PROPERTY = "X-MULTIFAITH-PLANNER-GUIDE"
SKIPS_PROPERTY = "X-MULTIFAITH-PLANNER-SKIPS"

LONGEST_NOTES = 10_000
LONGEST_LINE_OF_TEXT = 500

# What the library reads; texts are read here, since it looks at each of their characters in turn.
# Names of people are in neither: ATTENDEE, ORGANIZER and CONTACT are not asked for.
_FOR_LIBRARY = ("DTSTART", "DTEND", "DURATION", "RDATE", "EXDATE", "RECURRENCE-ID", "CATEGORIES")
_PERIOD = re.compile(r";\s*VALUE\s*=\s*PERIOD", re.IGNORECASE)
_ZONE_PARAMETER = re.compile(r";\s*TZID\s*=", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a VEVENT states.

    ``all_day`` is a mark of Outlook's on entries from midnight to midnight. ``replaces`` is the
    RECURRENCE-ID, ``and_later`` its RANGE=THISANDFUTURE. ``tutor``, ``guide``
    and ``skips`` are of this planner’s own writing. ``doubts`` are to be told, one by one.
    """

    line: int
    uid: str
    title: str
    location: str
    notes: str
    categories: tuple[str, ...]
    cancelled: bool
    sequence: int
    start: FileTime
    end: FileTime | None
    duration: timedelta | None
    all_day: bool
    rule: str
    added: tuple[FileTime, ...]
    excluded: tuple[FileTime, ...]
    replaces: FileTime | None
    and_later: bool
    tutor: str
    guide: str
    skips: frozenset[Skip]
    doubts: tuple[str, ...]

    @property
    def repeats(self) -> bool:
        """Tell whether the entry is a series."""
        return bool(self.rule or self.added)


def title_in(block: Block) -> str:
    """Return the title of a VEVENT, for speaking of one that cannot be read."""
    return one_line(block.text_of("SUMMARY"))


def entry_from(block: Block) -> Entry:
    """Return what a VEVENT states.

    Raises EntryError where its start, its end or its repeat cannot be read.
    """
    stated = block.properties()
    event = _event(stated)
    doubts = list(_doubts_of_lines(stated))
    return Entry(
        line=block.number,
        uid=one_line(stated.text_of("UID")),
        title=_title(stated, doubts),
        location=_limited_line(stated, "LOCATION", _place_cut(), doubts),
        notes=_notes(stated, doubts),
        categories=_categories(event),
        cancelled=stated.value_of("STATUS").upper() == "CANCELLED",
        sequence=_sequence(stated),
        start=_start(event),
        end=time_of(event, "DTEND", translate("timetables", "its end")),
        duration=duration_of(event),
        all_day=stated.value_of("X-MICROSOFT-CDO-ALLDAYEVENT").upper() == "TRUE",
        rule=stated.value_of("RRULE"),
        added=_exceptions(event, "RDATE", doubts),
        excluded=_exceptions(event, "EXDATE", doubts),
        replaces=time_of(
            event, "RECURRENCE-ID", translate("timetables", "the date that it replaces")
        ),
        and_later=says_and_later(event),
        tutor=_limited_line(stated, TUTOR_PROPERTY, _tutor_cut(), doubts),
        guide=one_line(stated.text_of(GUIDE_PROPERTY))[:LONGEST_LINE_OF_TEXT],
        skips=_skips(stated),
        doubts=tuple(doubts),
    )


def _place_cut() -> str:
    return translate(
        "timetables", "its location ran past {limit:,} characters and the rest was cut"
    )


def _tutor_cut() -> str:
    return translate("timetables", "its tutor ran past {limit:,} characters and the rest was cut")


def _event(stated: Properties) -> Component:
    # The library looks a TZID up among those that earlier files defined, too. Under another name
    # it leaves the wall-clock time alone; ics_zones knows what the TZID means in this file.
    lines = [
        _ZONE_PARAMETER.sub(f";{ZONE_PARAMETER}=", line.text, count=1).strip()
        for name in _FOR_LIBRARY
        for line in stated.lines_of(name)
    ]
    try:
        return component_from("VEVENT", lines)
    except ValueError as error:
        raise EntryError(translate("timetables", "it cannot be read")) from error


def _doubts_of_lines(stated: Properties) -> Iterator[str]:
    lost = stated.lines_of("")
    if lost:
        more = len(lost) - 1
        if more:
            words = counted("line {line} and %n more make no sense and were left out", "", more)
        else:
            words = translate("timetables", "line {line} makes no sense and was left out")
        yield words.format(line=lost[0].number)
    if len(stated.lines_of("RRULE")) > 1:
        yield translate("timetables", "it has more than one repeat rule; only the first was kept")
    if stated.lines_of("EXRULE"):
        yield translate(
            "timetables",
            "it leaves out dates by a rule (EXRULE), which is not read; look at its dates",
        )
    if any(_PERIOD.search(line.text) for line in stated.lines_of("RDATE")):
        yield translate(
            "timetables", "dates added to its repeat have a length of their own, which is not read"
        )


def _title(stated: Properties, doubts: list[str]) -> str:
    title = _limited_line(
        stated,
        "SUMMARY",
        translate("timetables", "its title ran past {limit:,} characters and the rest was cut"),
        doubts,
    )
    if not title:
        doubts.append(translate("timetables", "it has no title"))
    return title or translate("timetables", "Untitled session")


def _limited_line(stated: Properties, name: str, cut: str, doubts: list[str]) -> str:
    return _limited(one_line(stated.text_of(name)), LONGEST_LINE_OF_TEXT, cut, doubts)


def _notes(stated: Properties, doubts: list[str]) -> str:
    return _limited(
        paragraphs(stated.text_of("DESCRIPTION")),
        LONGEST_NOTES,
        translate("timetables", "its notes ran past {limit:,} characters and the rest was cut"),
        doubts,
    )


def _limited(text: str, limit: int, cut: str, doubts: list[str]) -> str:
    if len(text) <= limit:
        return text
    doubts.append(cut.format(limit=limit))
    return text[:limit]


def _categories(event: Component) -> tuple[str, ...]:
    lists = [value for value in values_of(event, "CATEGORIES") if isinstance(value, vCategory)]
    return tuple(str(one).strip() for value in lists for one in value.cats)


def _skips(stated: Properties) -> frozenset[Skip]:
    # A later version may know others.
    named = set(stated.value_of(SKIPS_PROPERTY).lower().split(","))
    return frozenset(skip for skip in Skip if skip.value in named)


def _sequence(stated: Properties) -> int:
    text = stated.value_of("SEQUENCE")
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _start(event: Component) -> FileTime:
    start = time_of(event, "DTSTART", translate("timetables", "its start"))
    if start is None:
        raise EntryError(translate("timetables", "it has no start"))
    return start


def _exceptions(event: Component, name: str, doubts: list[str]) -> tuple[FileTime, ...]:
    found, unread = times_of(event, name)
    if name == "RDATE":
        words = translate(
            "timetables", "a date added to its repeat cannot be read ({text}); look at its dates"
        )
    else:
        words = translate(
            "timetables", "a date left out of its repeat cannot be read ({text}); look at its dates"
        )
    doubts.extend(words.format(text=text) for text in unread)
    return found
