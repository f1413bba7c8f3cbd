"""One VEVENT as the values it states, before any of them is interpreted."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta
from enum import Enum, auto

from planner.domain.language import counted, translate
from planner.domain.repeat import Skip
from planner.domain.toolkit import Theme
from planner.exchange.ics.blocks import Block, Properties
from planner.exchange.ics.entry_texts import guide_of, location_of, notes_of, title_of, tutor_of
from planner.exchange.ics.library_times import times_by_library
from planner.exchange.ics.plain_times import plain_times
from planner.exchange.ics.text import one_line
from planner.exchange.ics.times import EntryError, FileTime, Period

SKIPS_PROPERTY = "X-MULTIFAITH-PLANNER-SKIPS"
THEMES_PROPERTY = "X-MULTIFAITH-PLANNER-THEMES"

# In iCalendar, in Outlook of long ago and in phones of long ago.
_ALL_DAY_MARKS = (
    "X-MICROSOFT-CDO-ALLDAYEVENT",
    "X-MICROSOFT-MSNCALENDAR-ALLDAYEVENT",
    "X-FUNAMBOL-ALLDAY",
)
_YES = frozenset({"TRUE", "1"})
# The second is how the word is spelt across the Atlantic, which some programs write.
_CANCELLED = frozenset({"CANCELLED", "CANCELED"})
# A session on each day of a hundred years would list fewer.
_MOST_LISTED = 40_000


class Method(Enum):
    """What the METHOD of a calendar (RFC 5546) makes of its entries."""

    PUBLISH = auto()
    CANCEL = auto()
    ANSWER = auto()


def method_of(calendar: Block) -> Method:
    """Return what the entries of a calendar are: sessions, the end of sessions, or answers."""
    return _METHODS.get(calendar.text_of("METHOD").strip().upper(), Method.PUBLISH)


@dataclass(frozen=True, slots=True, kw_only=True)
class Entry:
    """What a VEVENT states.

    ``all_day`` is a mark of Outlook's on entries from midnight to midnight. ``rules`` are those
    that it repeats by, ``rules_out`` those by which it leaves dates out. ``periods`` are among
    ``added`` and have a length of their own. ``replaces`` is the
    RECURRENCE-ID, ``and_later`` its RANGE=THISANDFUTURE. ``tutor``, ``guide``, ``skips`` and
    ``themes`` are of this planner’s own writing. ``doubts`` are to be told, one by one.
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
    rules: tuple[str, ...]
    rules_out: tuple[str, ...]
    added: tuple[FileTime, ...]
    periods: tuple[Period, ...]
    excluded: tuple[FileTime, ...]
    replaces: FileTime | None
    and_later: bool
    tutor: str
    guide: str
    skips: frozenset[Skip]
    themes: frozenset[Theme]
    doubts: tuple[str, ...]

    @property
    def repeats(self) -> bool:
        """Tell whether the entry is a series."""
        return bool(self.rules or self.added)


_METHODS = {
    "CANCEL": Method.CANCEL,
    "REPLY": Method.ANSWER,
    "COUNTER": Method.ANSWER,
    "DECLINECOUNTER": Method.ANSWER,
    "REFRESH": Method.ANSWER,
}


def title_in(block: Block) -> str:
    """Return the title of a VEVENT, for speaking of one that cannot be read."""
    return one_line(block.text_of("SUMMARY"))


def entry_from(block: Block, method: Method = Method.PUBLISH) -> Entry:
    """Return what a VEVENT states in a calendar of that method.

    Raises EntryError where its start, its end or its repeat cannot be read, or where it is no
    session but what somebody answered.
    """
    if method is Method.ANSWER:
        raise EntryError(translate("timetables", "it is an answer to an invitation"))
    stated = block.properties()
    _check_length(stated)
    times = plain_times(stated) or times_by_library(stated)
    doubts = list(_doubts_of_lines(stated))
    title, location, notes = (told(stated, doubts) for told in (title_of, location_of, notes_of))
    doubts.extend(times.doubts)
    tutor = tutor_of(stated, doubts)
    return Entry(
        line=block.number,
        uid=one_line(stated.text_of("UID")),
        title=title,
        location=location,
        notes=notes,
        categories=times.categories,
        cancelled=method is Method.CANCEL or stated.value_of("STATUS").upper() in _CANCELLED,
        sequence=_sequence(stated),
        start=times.start,
        end=times.end,
        duration=times.duration,
        all_day=any(stated.value_of(name).upper() in _YES for name in _ALL_DAY_MARKS),
        rules=stated.values_of("RRULE"),
        rules_out=stated.values_of("EXRULE"),
        added=times.added,
        periods=times.periods,
        excluded=times.excluded,
        replaces=times.replaces,
        and_later=times.and_later,
        tutor=tutor,
        guide=guide_of(stated),
        skips=_skips(stated),
        themes=_themes(stated),
        doubts=tuple(doubts),
    )


def _check_length(stated: Properties) -> None:
    """Raise EntryError where an entry lists so many dates that it is a fault of the file."""
    listed = sum(
        line.text.count(",") + 1 for name in ("RDATE", "EXDATE") for line in stated.lines_of(name)
    )
    if listed > _MOST_LISTED:
        raise EntryError(
            translate(
                "timetables", "it lists {count:,} single dates, which is more than {limit:,}"
            ).format(count=listed, limit=_MOST_LISTED)
        )


def _doubts_of_lines(stated: Properties) -> Iterator[str]:
    lost = stated.lines_of("")
    if lost:
        more = len(lost) - 1
        if more:
            words = counted("line {line} and %n more make no sense and were left out", "", more)
        else:
            words = translate("timetables", "line {line} makes no sense and was left out")
        yield words.format(line=lost[0].number)


def _skips(stated: Properties) -> frozenset[Skip]:
    # A later version may know others.
    named = _names_in(stated, SKIPS_PROPERTY)
    return frozenset(skip for skip in Skip if skip.value in named) if named else frozenset()


def _themes(stated: Properties) -> frozenset[Theme]:
    named = _names_in(stated, THEMES_PROPERTY)
    return frozenset(theme for theme in Theme if theme.value in named) if named else frozenset()


def _names_in(stated: Properties, name: str) -> frozenset[str]:
    value = stated.value_of(name)
    return frozenset(value.lower().split(",")) if value else frozenset()


def _sequence(stated: Properties) -> int:
    text = stated.value_of("SEQUENCE")
    return int(text) if re.fullmatch(r"\d{1,9}", text) else 0
