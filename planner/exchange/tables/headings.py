"""Which words over a column say what it holds."""

import re
from collections.abc import Iterable, Mapping

from planner.domain.table import Cell, is_blank
from planner.domain.table_mapping import MANY_COLUMNS, Field
from planner.exchange.tables.date_words import date_words
from planner.exchange.tables.draft import line_of

# Whole headings, without case, punctuation and what stands in brackets. The first to claim a field
# has it; of several columns, the one whose words stand further ahead.
_WORDS: Mapping[Field, tuple[str, ...]] = {
    Field.DATE: (
        *(
            "date",
            "dates",
            "start date",
            "session date",
            "date of session",
            "event date",
            "shift date",
        ),
        *("shift start date", "teaching date", "exam date", "clinic date", "day and date"),
        *("date and time", "date/time", "when", "from date", "date from", "week commencing", "w/c"),
    ),
    Field.START: (
        *("start", "start time", "from", "begins", "begin", "time from", "starts", "starts at"),
        *(
            "session start",
            "shift start",
            "shift start time",
            "event start",
            "starting",
            "begin time",
        ),
        *("start date and time", "start date/time", "start datetime", "timestart", "starttime"),
    ),
    Field.END: (
        *("end", "end time", "finish", "to", "until", "ends", "time to", "finish time", "ends at"),
        *("session end", "shift end", "shift end time", "event end", "finishes", "endtime"),
        *("end date and time", "end date/time", "end datetime", "till"),
    ),
    Field.HOURS: (
        *("time", "times", "hours", "time slot", "timeslot", "slot", "session time", "am/pm"),
        *("session hours", "shift times", "shift hours", "timing", "timings", "start - end"),
        *("start-end", "period"),
    ),
    Field.LENGTH: (
        *("duration", "length", "mins", "minutes", "no of hours", "duration hours", "lasts"),
        *("duration mins", "duration minutes", "session length", "hrs"),
    ),
    Field.END_DATE: (
        *("end date", "finish date", "to date", "date to", "until date", "last date", "last day"),
        *("shift end date",),
    ),
    Field.ALL_DAY: ("all day", "all day event", "allday", "whole day", "alldayevent"),
    Field.WEEKDAY: ("day", "weekday", "day of week", "day of the week", "dow"),
    Field.TITLE: (
        *(
            "title",
            "subject",
            "session title",
            "event title",
            "event",
            "event name",
            "name of event",
        ),
        *(
            "summary",
            "session",
            "topic",
            "teaching",
            "activity",
            "session name",
            "teaching session",
        ),
        *("lecture", "module", "course", "description of session", "what", "exam", "shift name"),
        *("custom label", "shift", "duty", "rota", "teaching topic", "subject/topic"),
    ),
    Field.LOCATION: (
        *("location", "venue", "room", "place", "where", "site", "room/venue", "venue/room"),
        *("theatre", "ward", "location/room", "clinic room", "location name", "building"),
    ),
    Field.KIND: (
        "kind",
        "type",
        "category",
        "categories",
        "session type",
        "event type",
        "activity type",
        "shift type",
    ),
    Field.TUTOR: (
        *("tutor", "teacher", "speaker", "lecturer", "facilitator", "trainer", "presenter", "lead"),
        *("led by", "consultant", "session lead", "taught by", "speakers", "tutors", "supervisor"),
        *("presenters", "facilitators", "faculty", "meeting organizer", "organiser", "organizer"),
        *("delivered by", "clinical lead", "chair", "host", "instructor"),
    ),
    Field.PEOPLE: (
        *("attendees", "required attendees", "optional attendees", "participants", "learner"),
        *("learners", "trainee", "trainees", "student", "students", "staff", "staff name", "name"),
        *("names", "doctor", "doctors", "person", "people", "member", "work email", "email"),
        *("e-mail", "employee", "employee name", "assigned to", "surname", "forename", "full name"),
        *("first name", "last name", "staff member", "candidate", "candidates", "contact", "who"),
        *("attendee", "allocated to", "member name", "nurse", "assignment number", "staff number"),
        *("employee number", "employee id", "gmc number", "gmc", "phone", "mobile", "telephone"),
    ),
    Field.NOTES: (
        *("notes", "note", "description", "comments", "comment", "details", "remarks", "info"),
        *("information", "further details", "additional information", "agenda", "objectives"),
    ),
    Field.PROGRAMME: ("programme", "program", "calendar", "scheme", "training programme", "cohort"),
    Field.REPEATS: ("repeats", "repeat", "recurrence", "rrule", "recurring"),
    Field.ID: ("id", "uid", "event id", "session id", "reference", "ref", "shift id", "unique id"),
}
_HELD = {
    word: (field, place) for field, words in _WORDS.items() for place, word in enumerate(words)
}


# The last word of a longer heading, such as “Facilitator’s notes”; whole headings come before it.
_LAST_WORDS = {
    "notes": Field.NOTES,
    "comments": Field.NOTES,
    "venue": Field.LOCATION,
    "room": Field.LOCATION,
    "location": Field.LOCATION,
    "title": Field.TITLE,
    "topic": Field.TITLE,
}
_LATE = 99


def plain_heading(cell: Cell) -> str:
    """Return a heading without case, brackets and punctuation at its ends."""
    text = re.sub(r"[(\[].*?[)\]]", " ", line_of(cell).casefold().replace("_", " "))
    return " ".join(text.strip(" .:*?#").split())


def field_of(cell: Cell) -> Field | None:
    """Return what a heading says its column holds, None where it says nothing."""
    found = _held(plain_heading(cell))
    return None if found is None else found[0]


def _held(words: str) -> tuple[Field, int] | None:
    """Return the field that a plain heading names, and how far behind others it stands."""
    last = words.rpartition(" ")[2]
    late = (_LAST_WORDS[last], _LATE) if last != words and last in _LAST_WORDS else None
    return _HELD.get(words, late)


def fields_of(headings: Iterable[Cell]) -> tuple[Field, ...]:
    """Return what each column holds by its heading; a field that one column may hold, the best.

    The rest are ignored.
    """
    plain = [plain_heading(cell) for cell in headings]
    found = [_held(words) for words in plain]
    best: dict[Field, int] = {}
    for number, each in enumerate(found):
        if each is None:
            continue
        field, place = each
        holder = best.get(field)
        if holder is None or place < _place(found[holder]):
            best[field] = number
    return tuple(
        Field.IGNORED if each is None or not _holds(each[0], number, best) else each[0]
        for number, each in enumerate(found)
    )


def _holds(field: Field, number: int, best: Mapping[Field, int]) -> bool:
    is_shared = field in MANY_COLUMNS and field is not Field.TITLE
    return is_shared or best[field] == number


def _place(found: tuple[Field, int] | None) -> int:
    return 0 if found is None else found[1]


def heading_score(cells: Iterable[Cell]) -> int:
    """Return how many different things a row of headings would name; none where it has dates."""
    held = [cell for cell in cells if not is_blank(cell)]
    if any(not isinstance(cell, str) or date_words(cell) is not None for cell in held):
        return 0
    return len({field for cell in held if (field := field_of(cell)) is not None})


LOOKED_AT = 40
"""Rows from the top among which headings are looked for."""
