"""The key of a calendar, and how to read it: signs, letters, sureness and what it leaves out."""

from collections.abc import Iterator, Sequence

from planner.domain.language import translate
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Doubt, Tradition
from planner.domain.occurrence import Occurrence
from planner.exchange.documents.document import Grid, Sign, tier_sign


def key_of(grids: Sequence[Grid], occurrences: Sequence[Occurrence]) -> tuple[tuple[str, str], ...]:
    """Return each sign and each pair of letters that is drawn, with what it means."""
    used = {line.sign for grid in grids for day in grid.days for line in day.lines}
    clashes = [sign for sign in (Sign.AVOID, Sign.ADJUST) if sign in used]
    return (*((sign.value, sign.words) for sign in clashes), *kept_key(occurrences))


def kept_key(occurrences: Sequence[Occurrence]) -> tuple[tuple[str, str], ...]:
    """Return the sign of each tier and the letters of each tradition, with what they mean."""
    tiers = {tier_sign(one.observance) for one in occurrences}
    traditions = {one.observance.tradition for one in occurrences}
    signs = [(sign.value, sign.words) for sign in Sign if sign in tiers]
    letters = [(letters_of(one), name_of(one)) for one in Tradition if one in traditions]
    return (*signs, *letters)


def reading_of(occurrences: Sequence[Occurrence], *opening: str) -> tuple[str, ...]:
    """Return how to read days on which patterns are not marked; nothing where there are none."""
    if not occurrences:
        return ()
    return (*opening, *doubts_of(occurrences), _patterns_apart())


def doubts_of(occurrences: Sequence[Occurrence]) -> tuple[str, ...]:
    """Return what is to be known of the days of these observances."""
    return tuple(_doubts(occurrences))


def opening_for_planners() -> str:
    """Return what a calendar is for, and what it cannot tell."""
    return translate(
        "documents",
        "People of one faith differ in what they keep and how. Use this calendar to plan, and ask "
        "the people concerned what they need; nobody has to say what they believe.",
    )


def opening_for_learners() -> str:
    """Return what a list of observances cannot tell about those who read it."""
    return translate(
        "documents",
        "People of one faith differ in what they keep and how, and a day that is not named here "
        "may matter to you all the same.",
    )


def marks_alone() -> str:
    """Return what letters mean that stand by themselves beside a day of a year planner."""
    return translate(
        "documents",
        "Letters alone beside a day mean that something of that tradition goes on, which is named "
        "where it begins and at the top of each month.",
    )


def _doubts(occurrences: Sequence[Occurrence]) -> Iterator[str]:
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


def _patterns_apart() -> str:
    return translate(
        "documents",
        "Weekly and daily times of prayer and rest, such as Friday prayer and Shabbat, are not "
        "marked on each day.",
    )
