"""The key of a calendar, and how to read it: signs, letters, sureness and what it leaves out."""

from collections.abc import Iterator, Sequence

from planner.domain.language import translate
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Doubt, Tradition
from planner.domain.occurrence import Occurrence
from planner.exchange.documents.document import Grid, Sign


def key_of(grids: Sequence[Grid], occurrences: Sequence[Occurrence]) -> tuple[tuple[str, str], ...]:
    """Return each sign and each pair of letters that is drawn, with what it means."""
    used = {line.sign for grid in grids for day in grid.days for line in day.lines}
    signs = [(sign.value, sign.words) for sign in Sign if sign in used]
    found = {one.observance.tradition for one in occurrences}
    letters = [(letters_of(one), name_of(one)) for one in Tradition if one in found]
    return (*signs, *letters)


def reading_of(occurrences: Sequence[Occurrence]) -> tuple[str, ...]:
    """Return how to read the observances of a calendar; nothing where it has none."""
    return tuple(_reading(occurrences)) if occurrences else ()


def _reading(occurrences: Sequence[Occurrence]) -> Iterator[str]:
    yield translate(
        "documents",
        "People of one faith differ in what they keep and how. Use this calendar to plan, and ask "
        "the people concerned what they need; nobody has to say what they believe.",
    )
    doubts = {one.doubt for one in occurrences}
    if Doubt.EXPECTED in doubts:
        yield translate(
            "documents",
            "A date marked “expected” is subject to sighting or to an announcement, and "
            "may yet fall on another day. Check it before you fix anything on it.",
        )
    if Doubt.DIFFERS in doubts:
        yield translate(
            "documents",
            "Where a date differs, calendars in use do not agree on it; each day that it may be "
            "is shown.",
        )
    if any(one.begins_at_sunset for one in occurrences):
        yield translate(
            "documents",
            "Days that begin at sunset begin on the evening before the date.",
        )
    yield translate(
        "documents",
        "Weekly and daily times of prayer and rest, such as Friday prayer and Shabbat, are not "
        "marked on each day.",
    )
