"""Finding words in the passages of a page, whatever their case, and going from place to place."""

from collections.abc import Sequence
from dataclasses import dataclass

from planner.later import imported_later

with imported_later():
    from ui.reading.passage import Passage, mark_words, words_of


@dataclass(frozen=True, slots=True)
class Place:
    """Where words stand: from ``start`` in a passage."""

    passage: Passage
    start: int
    length: int


class Finding:
    """The places at which some words stand, and the one that is shown."""

    def __init__(self) -> None:
        self._places: tuple[Place, ...] = ()
        self._at = 0

    @property
    def total(self) -> int:
        """At how many places the words stand."""
        return len(self._places)

    @property
    def number(self) -> int:
        """Which of them is shown, from 1."""
        return self._at + 1

    @property
    def passage(self) -> Passage | None:
        """The passage that holds the place shown."""
        return self._places[self._at].passage if self._places else None

    def look_for(self, words: str, passages: Sequence[Passage]) -> None:
        """Find the words, and show the first place."""
        self._unmark()
        self._places = tuple(
            Place(passage, start, len(words))
            for passage in passages
            for start in _starts(words, words_of(passage))
        )
        self._at = 0
        self._mark()

    def step(self, count: int) -> None:
        """Show the next place, or the one before; from the last, begin again."""
        if self._places:
            self._unmark()
            self._at = (self._at + count) % len(self._places)
            self._mark()

    def forget(self) -> None:
        """Show no place; the page is about to go, or the search is over."""
        self._unmark()
        self._places = ()

    def _mark(self) -> None:
        if self._places:
            place = self._places[self._at]
            mark_words(place.passage, place.start, place.length)

    def _unmark(self) -> None:
        if self._places:
            mark_words(self._places[self._at].passage, 0, 0)


def _starts(words: str, text: str) -> list[int]:
    # Lower case keeps the length of nearly all letters, so that its places are those of the text.
    wanted, held = words.lower(), text.lower()
    starts: list[int] = []
    if not wanted or len(held) != len(text):
        return starts
    at = held.find(wanted)
    while at >= 0:
        starts.append(at)
        at = held.find(wanted, at + len(wanted))
    return starts
