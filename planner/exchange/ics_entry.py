"""One VEVENT as the values it states, read by the icalendar library, before any is interpreted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from icalendar import Component, vCategory

from planner.exchange.ics_blocks import Block, property_name
from planner.exchange.ics_text import ContentLine, one_line, paragraphs
from planner.exchange.ics_times import (
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

LONGEST_NOTES = 10_000
LONGEST_LINE_OF_TEXT = 500

# Names of people are not among them: ATTENDEE, ORGANIZER and CONTACT never reach the library.
_READ = frozenset(
    {
        "UID",
        "SUMMARY",
        "LOCATION",
        "DESCRIPTION",
        "CATEGORIES",
        "STATUS",
        "SEQUENCE",
        "DTSTART",
        "DTEND",
        "DURATION",
        "RDATE",
        "EXDATE",
        "RECURRENCE-ID",
        "X-MICROSOFT-CDO-ALLDAYEVENT",
    }
)
_TEXTS = frozenset({"SUMMARY", "LOCATION", "DESCRIPTION"})
_WITH_ZONE = frozenset({"DTSTART", "DTEND", "RDATE", "EXDATE", "RECURRENCE-ID"})
_PERIOD = re.compile(r";\s*VALUE\s*=\s*PERIOD", re.IGNORECASE)
_ZONE_PARAMETER = re.compile(r";\s*TZID\s*=", re.IGNORECASE)
# The library looks at each character of a line in turn, and a description can be megabytes long.
# Escaping can double a text, so this leaves more than LONGEST_NOTES of any.
_LONGEST_RAW_TEXT = 4 * LONGEST_NOTES


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a VEVENT states.

    ``all_day`` is a mark of Outlook's on entries from midnight to midnight. ``replaces`` is the
    RECURRENCE-ID, ``and_later`` its RANGE=THISANDFUTURE. ``doubts`` are to be told, one by one.
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
    doubts: tuple[str, ...]

    @property
    def repeats(self) -> bool:
        """Tell whether the entry is a series."""
        return bool(self.rule or self.added)


def title_in(block: Block) -> str:
    """Return the title of a VEVENT, for speaking of one that cannot be read."""
    return one_line(block.text_of("SUMMARY"))[:LONGEST_LINE_OF_TEXT]


def entry_from(block: Block) -> Entry:
    """Return what a VEVENT states.

    Raises EntryError where its start, its end or its repeat cannot be read.
    """
    event = _event(block)
    doubts = list(_doubts_of_lines(block))
    title = _limited(one_line(_text(event, "SUMMARY")), LONGEST_LINE_OF_TEXT, "title", doubts)
    if not title:
        doubts.append("it has no title")
    replaces = time_of(event, "RECURRENCE-ID", "the date that it replaces")
    return Entry(
        line=block.number,
        uid=one_line(_text(event, "UID")),
        title=title or "Untitled session",
        location=_limited(
            one_line(_text(event, "LOCATION")), LONGEST_LINE_OF_TEXT, "location", doubts
        ),
        notes=_limited(paragraphs(_text(event, "DESCRIPTION")), LONGEST_NOTES, "notes", doubts),
        categories=_categories(event),
        cancelled=_text(event, "STATUS").strip().upper() == "CANCELLED",
        sequence=_sequence(event),
        start=_start(event),
        end=time_of(event, "DTEND", "its end"),
        duration=duration_of(event),
        all_day=_text(event, "X-MICROSOFT-CDO-ALLDAYEVENT").strip().upper() == "TRUE",
        rule=_rule(block, doubts),
        added=_exceptions(event, "RDATE", doubts),
        excluded=_exceptions(event, "EXDATE", doubts),
        replaces=replaces,
        and_later=says_and_later(event),
        doubts=tuple(doubts),
    )


def _event(block: Block) -> Component:
    lines = [_for_library(line) for line in block.lines if property_name(line.text) in _READ]
    try:
        return component_from("VEVENT", lines)
    except ValueError as error:
        raise EntryError("it cannot be read") from error


def _for_library(line: ContentLine) -> str:
    name = property_name(line.text)
    if name in _TEXTS:
        return line.text[:_LONGEST_RAW_TEXT]
    if name in _WITH_ZONE:
        # The library looks a TZID up among those that earlier files defined, too. Under another
        # name it leaves the wall-clock time alone; ics_zones knows what TZID means in this file.
        return _ZONE_PARAMETER.sub(f";{ZONE_PARAMETER}=", line.text, count=1).strip()
    return line.text


def _doubts_of_lines(block: Block) -> Iterator[str]:
    names = [property_name(line.text) for line in block.lines]
    lost = [line.number for line, name in zip(block.lines, names, strict=True) if not name]
    if lost:
        more = len(lost) - 1
        found = f"and {more} more make no sense and were" if more else "makes no sense and was"
        yield f"line {lost[0]} {found} left out"
    if "EXRULE" in names:
        yield "it leaves out dates by a rule (EXRULE), which is not read; look at its dates"
    if any(
        name == "RDATE" and _PERIOD.search(line.text)
        for line, name in zip(block.lines, names, strict=True)
    ):
        yield "dates added to its repeat have a length of their own, which is not read"


def _text(event: Component, name: str) -> str:
    values = values_of(event, name)
    return str(values[0]) if values else ""


def _limited(text: str, limit: int, what: str, doubts: list[str]) -> str:
    if len(text) <= limit:
        return text
    doubts.append(f"its {what} ran past {limit:,} characters and the rest was cut")
    return text[:limit]


def _categories(event: Component) -> tuple[str, ...]:
    lists = [value for value in values_of(event, "CATEGORIES") if isinstance(value, vCategory)]
    return tuple(str(one).strip() for value in lists for one in value.cats)


def _sequence(event: Component) -> int:
    text = _text(event, "SEQUENCE")
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0


def _start(event: Component) -> FileTime:
    start = time_of(event, "DTSTART", "its start")
    if start is None:
        raise EntryError("it has no start")
    return start


def _exceptions(event: Component, name: str, doubts: list[str]) -> tuple[FileTime, ...]:
    found, unread = times_of(event, name)
    what = "added to" if name == "RDATE" else "left out of"
    doubts.extend(
        f"a date {what} its repeat cannot be read ({text}); look at its dates" for text in unread
    )
    return found


def _rule(block: Block, doubts: list[str]) -> str:
    rules = [line.text for line in block.lines if property_name(line.text) == "RRULE"]
    if len(rules) > 1:
        doubts.append("it has more than one repeat rule; only the first was kept")
    return rules[0].partition(":")[2].strip() if rules else ""
