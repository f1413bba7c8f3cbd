"""The words that typed dates, times and repeats are made of, and how patterns of them are built.

The patterns expect single spaces between words, as ``tidied`` leaves them.
"""

import re

from planner.domain.wording import MONTHS, WEEKDAYS

_WEEKDAY_LETTERS = ("mon", "tue|tues", "wed|weds", "thu|thur|thurs", "fri", "sat", "sun")
_NUMBERS = (
    *("one", "two", "three", "four", "five", "six"),
    *("seven", "eight", "nine", "ten", "eleven", "twelve"),
)
_SINGLE = ("a", "an")


def either(*words: str) -> str:
    """Return a pattern of one of the words."""
    return f"(?:{'|'.join(words)})"


WEEKDAY = either(*WEEKDAYS, *_WEEKDAY_LETTERS)
"""One weekday, whole or shortened."""

MONTH = either(*MONTHS, *(name[:3] for name in MONTHS), "sept")
"""One month, whole or shortened."""

NUMBER = either("[0-9]{1,4}", *_NUMBERS, *_SINGLE)
"""A number in digits, or in words up to twelve."""

YEAR = "(?:19|20|21)[0-9]{2}"
"""A year that a plan may be about."""

DASH = "[-–—]"
"""What joins the two ends of a range."""


def pattern(core: str) -> re.Pattern[str]:
    """Return a pattern of whole words, in either case.

    A number at its end is whole as well: “12/3” is not found in “12/3/27”, nor 9 in “9:30”.
    """
    # Without the ASCII flag, letters of other scripts would pass for ours: ſ for s, ı for i.
    return re.compile(rf"(?a:{core})(?!\w)(?!(?<=[0-9])[-–—/.:][0-9])", re.IGNORECASE)


def tidied(text: str) -> str:
    """Return the text with single spaces between its words and none around it."""
    return " ".join(text.split())


def weekday_from(word: str) -> int:
    """Return the weekday of a word that ``WEEKDAY`` found, Monday being 0."""
    return _place_of(word, WEEKDAYS)


def month_from(word: str) -> int:
    """Return the month of a word that ``MONTH`` found, January being 1."""
    return _place_of(word, MONTHS) + 1


def number_from(word: str) -> int:
    """Return the number of a word that ``NUMBER`` found."""
    small = word.casefold()
    if small in _SINGLE:
        return 1
    return _NUMBERS.index(small) + 1 if small in _NUMBERS else int(small)


def _place_of(word: str, names: tuple[str, ...]) -> int:
    letters = word.casefold()[:3]
    return next(n for n, name in enumerate(names) if name.casefold().startswith(letters))
