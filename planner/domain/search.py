"""What a search finds: sessions, observances and pages, how well each answers, where it leads."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from enum import IntEnum, StrEnum

from planner.domain.observance import Observance, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.page import PageId
from planner.domain.search_text import Asked, Marked, answers, excerpt, marked, whole
from planner.domain.session import Programme, SessionInstance

_EXCERPT = 90
"""Letters of a text that are shown around what was found in it."""


class Match(IntEnum):
    """Where something answers, the best first: its name, another spelling, its text.

    ``NEAR`` answers only if a letter of what was asked is taken to be mistyped.
    """

    NAME = 0
    SPELLING = 1
    NAME_START = 2
    NAME_WORDS = 3
    SPELLING_WORDS = 4
    TEXT = 5
    NEAR = 6


class PageKind(StrEnum):
    """What kind of page a search can find; all but those of the help are in the almanac."""

    OBSERVANCE = "observance"
    FAITH = "faith"
    GUIDE = "guide"
    TOOLKIT = "toolkit"
    HELP = "help"


@dataclass(frozen=True, slots=True, kw_only=True)
class Page:
    """What the almanac's index holds of one page: its names and its paragraphs.

    ``id`` is that of the thing which the page is about.
    """

    kind: PageKind
    id: str
    name: str
    also: tuple[str, ...]
    text: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionHit:
    """A session, on the instance next to come or, where all are past, the last.

    ``excerpt`` is what was found of its notes. ``is_shown`` tells whether the calendar shows its
    programme.
    """

    instance: SessionInstance
    programme: Programme
    match: Match
    title: Marked
    location: Marked
    programme_name: Marked
    excerpt: Marked | None
    is_past: bool
    is_shown: bool

    @property
    def day(self) -> date:
        """The day to go to."""
        return self.instance.start.date()


@dataclass(frozen=True, slots=True, kw_only=True)
class ObservanceHit:
    """An observance, with the occurrence that is on or next to come and the one before it.

    ``excerpt`` is where it was found, unless in its name. ``is_shown`` tells whether the calendar
    shows the day it leads to.
    """

    observance: Observance
    upcoming: Occurrence | None
    previous: Occurrence | None
    match: Match
    name: Marked
    excerpt: Marked | None
    is_shown: bool

    @property
    def occurrence(self) -> Occurrence | None:
        """The occurrence to go to, or None where the almanac holds no date."""
        return self.upcoming or self.previous

    @property
    def day(self) -> date | None:
        """The day to go to."""
        return None if self.occurrence is None else self.occurrence.span.start


@dataclass(frozen=True, slots=True, kw_only=True)
class PageHit:
    """A page to read; ``excerpt`` is where it was found, unless in its title."""

    page: PageId
    match: Match
    name: Marked
    excerpt: Marked | None
    mark: Tradition | None = None


Hit = SessionHit | ObservanceHit | PageHit


def match_of(asked: Asked, name: str, also: Sequence[str]) -> Match:
    """Return how well a thing of this name answers, if it does at all."""
    plain, own = asked.plain, whole(name)
    if own == plain:
        return Match.NAME
    if plain in map(whole, also):
        return Match.SPELLING
    if own.startswith(plain):
        return Match.NAME_START
    if answers(asked, [name]):
        return Match.NAME_WORDS
    return Match.SPELLING_WORDS if answers(asked, [name, *also]) else Match.TEXT


def found_in(asked: Asked, page: Page, match: Match) -> Marked | None:
    """Return where a page answers other than by its name: another spelling, or part of its text."""
    match match:
        case Match.NAME | Match.NAME_START | Match.NAME_WORDS:
            return None
        case Match.SPELLING:
            return next(marked(one, asked) for one in page.also if whole(one) == asked.plain)
        case Match.SPELLING_WORDS:
            return found_in_text(asked, page.also)
        case Match.TEXT | Match.NEAR:
            return found_in_text(asked, page.also) or found_in_text(asked, page.text)


def found_in_text(asked: Asked, texts: Iterable[str]) -> Marked | None:
    """Return the piece of the texts that answers best, or None where none of them does."""
    return excerpt(texts, asked, _EXCERPT)
