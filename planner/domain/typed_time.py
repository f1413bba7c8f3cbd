"""Hours typed in figures or words: “2pm-5pm”, “9am to 4:30pm”, “10-12”, “14:00”, “midday”.

Without am or pm, UK use decides: 1 to 6 are in the afternoon, 7 to 11 in the morning, 12 is midday.
An end without either is the first such hour after the start. 13 to 23, and figures such as 09:00
and 0900, are of the 24-hour clock.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import time
from enum import StrEnum

from planner.domain.errors import NotUnderstoodError
from planner.domain.language import in_english, translate
from planner.domain.typed_words import DASH, MONTH, pattern, tidied
from planner.domain.wording import Clock, time_text

DAY_MINUTES = 24 * 60
HALF_DAY = 12 * 60

LONGEST = 16 * 60
"""Minutes beyond which one session over midnight is rather a slip of the finger."""

_MORNING = 7 * 60
_EVENING = 18 * 60
_WORDS = {"midday": HALF_DAY, "noon": HALF_DAY, "12 noon": HALF_DAY, "midnight": 0}


class ClockWords(StrEnum):
    """By which clock a time was typed: with am or pm, by 24 hours, or without saying."""

    HALVES = "halves"
    WHOLE = "whole"
    UNSAID = "unsaid"


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedTime:
    """A time of day as ``minute`` since midnight; unsaid, it may be 12 hours later as well."""

    minute: int
    clock: ClockWords

    @property
    def usual(self) -> int:
        """The minute that is meant where nothing else decides."""
        is_later = self.clock is ClockWords.UNSAID and self.minute < _MORNING
        return self.minute + HALF_DAY if is_later else self.minute

    @property
    def choices(self) -> tuple[int, ...]:
        """Every minute that may be meant, the earlier one first."""
        if self.clock is ClockWords.UNSAID:
            return self.minute, self.minute + HALF_DAY
        return (self.minute,)


@dataclass(frozen=True, slots=True, kw_only=True)
class TypedHours:
    """Hours found in a text: minutes since midnight, an end over midnight being above 1440.

    ``last`` is None where only a start is given; ``end`` is where the words end in the text.
    """

    words: str
    first: int
    last: int | None
    end: int


@in_english
def words_for_time(at: time, clock: Clock) -> str:
    """Return “2:30pm”, or as the clock tells it: words that ``time_from_words`` reads."""
    return time_text(at, clock)


def time_from_words(text: str) -> time:
    """Return the time of day that a whole text means: “2pm”, “14:30”, “9”, “midday”.

    Raises NotUnderstoodError.
    """
    minute = _time_from(tidied(text)).usual
    return time(minute // 60, minute % 60)


def hours_phrase(text: str, start: int) -> TypedHours | None:
    """Return the hours that stand at ``start`` of a tidied text.

    Raises NotUnderstoodError for times that there are not, such as 13pm or 25:00.
    """
    match = _RANGE.match(text, start) or _BETWEEN.match(text, start)
    if match:
        return _range_from(match)
    match = _SINGLE.match(text, start)
    if match is None:
        return None
    first = _time_from(match["clear"] or match["short"]).usual
    return TypedHours(words=match[0], first=first, last=None, end=match.end())


def _range_from(match: re.Match[str]) -> TypedHours:
    opens, closes = _time_from(match["first"]), _time_from(match["last"])
    first = _start(opens, closes)
    last = _end(first, opens.clock, closes)
    if last - first > LONGEST:
        raise NotUnderstoodError(
            words=match[0],
            fault=translate("typed words", "that is more than 16 hours"),
            remedy=translate("typed words", "check am and pm, or say “all day”"),
        )
    return TypedHours(words=match[0], first=first, last=last, end=match.end())


def _start(opens: TypedTime, closes: TypedTime) -> int:
    """Return the start: with 2-5pm in the afternoon too, with 9-5pm in the morning."""
    if closes.clock is ClockWords.UNSAID:
        return opens.usual
    before = [minute for minute in opens.choices if minute < closes.minute]
    if closes.clock is ClockWords.WHOLE and opens.usual in before:
        return opens.usual
    return max(before or opens.choices)


def _end(first: int, opening: ClockWords, closes: TypedTime) -> int:
    return next(minute for minute in _ends(opening, first, closes) if minute > first)


def _ends(opening: ClockWords, first: int, closes: TypedTime) -> Iterator[int]:
    """Yield when it may end, the likeliest first."""
    if opening is ClockWords.WHOLE and first >= _EVENING:
        # “20:00-9:00” is a night, not an hour.
        yield closes.minute
    else:
        yield from closes.choices
    yield from (minute + DAY_MINUTES for minute in closes.choices)


def _time_from(words: str) -> TypedTime:
    named = _WORDS.get(words.casefold())
    if named is not None:
        return TypedTime(minute=named, clock=ClockWords.HALVES)
    figures = _FIGURES.fullmatch(words)
    if figures is None:
        raise _no_time(words)
    return _time_of(figures, words)


def _time_of(figures: re.Match[str], words: str) -> TypedTime:
    hour, minutes, half = int(figures["hour"]), int(figures["minutes"] or 0), figures["half"]
    largest = 12 if half else 23
    if minutes > 59 or hour > largest or (half and hour == 0):
        raise _no_time(words)
    if half:
        shift = HALF_DAY if half.casefold() == "p" else 0
        return TypedTime(minute=hour % 12 * 60 + minutes + shift, clock=ClockWords.HALVES)
    if hour > 12 or figures["hour"].startswith("0"):
        return TypedTime(minute=hour * 60 + minutes, clock=ClockWords.WHOLE)
    return TypedTime(minute=hour % 12 * 60 + minutes, clock=ClockWords.UNSAID)


def _no_time(words: str) -> NotUnderstoodError:
    return NotUnderstoodError(
        words=words,
        fault=translate("typed words", "there is no such time"),
        remedy=translate("typed words", "write it as in 2pm, 2:30pm or 14:30"),
    )


_NAMES = "12 noon|midday|noon|midnight"
_HALF = r" ?(?P<half>[ap])\.?m\b\.?"
_FIGURES = re.compile(
    rf"(?P<hour>[0-9]{{1,2}})(?:[:.]?(?P<minutes>[0-9]{{2}}))?(?:{_HALF})?",
    re.IGNORECASE | re.ASCII,
)
_HALF_TEXT = r" ?[ap]\.?m\b\.?"
# Among other words, these are times by themselves.
_CLEAR = rf"{_NAMES}|[0-9]{{1,2}}(?:[:.][0-9]{{2}})?{_HALF_TEXT}|[0-9]{{1,2}}:[0-9]{{2}}"
# These are, beside another or after “at”.
_SHORT = "(?:[01][0-9]|2[0-3])[0-5][0-9]|(?:[01]?[0-9]|2[0-3])(?:[.][0-5][0-9])?"
_ANY = f"{_CLEAR}|{_SHORT}"
_TO = f"(?: ?{DASH} ?| (?:to|until|till) )"
# “2pm until 18 Dec” ends on a day, not at six.
_NO_DAY = rf"(?! ?(?:of )?{MONTH}\b)"
_RANGE = pattern(f"(?:(?:from|at) )?(?P<first>{_ANY}){_TO}(?P<last>{_ANY}){_NO_DAY}")
_BETWEEN = pattern(f"between (?P<first>{_ANY}) and (?P<last>{_ANY})")
_SINGLE = pattern(f"(?:(?:from|at) )?(?P<clear>{_CLEAR})|(?:from|at) (?P<short>{_SHORT})")
