"""What the phrases of a session told in one line can say, one value for each kind of phrase."""

from dataclasses import dataclass
from typing import TypeVar

from planner.domain.errors import NotUnderstoodError
from planner.domain.language import translate
from planner.domain.repeat import Frequency, Skip
from planner.domain.typed_date import DatePhrase
from planner.domain.typed_time import TypedHours


@dataclass(frozen=True, slots=True)
class OnDay:
    """The day, or the first day of a repeat or of several days."""

    date: DatePhrase


@dataclass(frozen=True, slots=True)
class UntilDay:
    """The last day, included."""

    date: DatePhrase


@dataclass(frozen=True, slots=True)
class OnWeekdays:
    """Weekdays, Monday being 0; ``every`` is how many weeks apart they come back, if they do."""

    days: frozenset[int]
    every: int | None


@dataclass(frozen=True, slots=True)
class NthWeekday:
    """The first, second, third, fourth, fifth or last (-1) of a weekday in a month."""

    nth: int
    weekday: int
    comes_back: bool


@dataclass(frozen=True, slots=True)
class Every:
    """How often it comes back."""

    frequency: Frequency
    interval: int


@dataclass(frozen=True, slots=True)
class Times:
    """How many times it takes place."""

    count: int


@dataclass(frozen=True, slots=True)
class Lasting:
    """How many days, weeks, months or years it goes on for."""

    count: int
    unit: str


@dataclass(frozen=True, slots=True)
class Hours:
    """From when to when, or from when alone."""

    hours: TypedHours


@dataclass(frozen=True, slots=True)
class Length:
    """How many minutes it takes."""

    minutes: int


@dataclass(frozen=True, slots=True)
class AllDay:
    """It takes the whole day."""


@dataclass(frozen=True, slots=True)
class Skipping:
    """Days that the repeat leaves out."""

    skips: frozenset[Skip]


@dataclass(frozen=True, slots=True)
class Place:
    """Where it is."""

    name: str


@dataclass(frozen=True, slots=True)
class InProgramme:
    """The programme that it belongs to."""

    name: str


@dataclass(frozen=True, slots=True)
class Title:
    """The title, in quotation marks."""

    name: str


Part = (
    OnDay
    | UntilDay
    | OnWeekdays
    | NthWeekday
    | Every
    | Times
    | Lasting
    | Hours
    | Length
    | AllDay
    | Skipping
    | Place
    | InProgramme
    | Title
)

_P = TypeVar("_P", bound=Part)


@dataclass(frozen=True, slots=True, kw_only=True)
class Phrase:
    """Words that were understood, where they stand, and what they say."""

    words: str
    start: int
    end: int
    parts: tuple[Part, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Said:
    """All phrases of one line, in their order."""

    line: str
    phrases: tuple[Phrase, ...]

    def every(self, kind: type[_P]) -> tuple[_P, ...]:
        """Return all that was said of one kind."""
        parts = (part for phrase in self.phrases for part in phrase.parts)
        return tuple(part for part in parts if isinstance(part, kind))

    def one(self, kind: type[_P]) -> _P | None:
        """Return what was said of one kind, if anything.

        Raises NotUnderstoodError where it was said twice.
        """
        held = [one for one in self.phrases for part in one.parts if isinstance(part, kind)]
        if len(held) > 1:
            raise NotUnderstoodError(
                words=held[1].words,
                fault=translate("typed words", "“{words}” has said that already").format(
                    words=held[0].words
                ),
                remedy=translate(
                    "typed words", "leave out one; words of the title can stand in quotation marks"
                ),
            )
        return next(iter(self.every(kind)), None)

    def refusal(self, kind: type[Part], fault: str, remedy: str) -> NotUnderstoodError:
        """Return the error that names the words of one kind, or the whole line where it has none.

        To be raised by the caller.
        """
        held = (one.words for one in self.phrases for part in one.parts if isinstance(part, kind))
        return NotUnderstoodError(words=next(held, self.line), fault=fault, remedy=remedy)
