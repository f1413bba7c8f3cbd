"""The phrases of a session told in one line: its day, hours, repeat, what is left out, its length.

``phrase_at`` finds the longest phrase that stands at one place of a tidied text.
"""

import re
from collections.abc import Callable
from dataclasses import replace

from planner.domain.quick_parts import (
    AllDay,
    Every,
    Hours,
    Lasting,
    Length,
    NthWeekday,
    OnDay,
    OnWeekdays,
    Part,
    Phrase,
    Skipping,
    Times,
    Title,
    UntilDay,
)
from planner.domain.repeat import Frequency, Skip
from planner.domain.typed_date import DatePhrase, date_phrase, date_phrase_in_sentence
from planner.domain.typed_time import hours_phrase
from planner.domain.typed_words import (
    DASH,
    MONTH,
    NUMBER,
    WEEKDAY,
    YEAR,
    either,
    number_from,
    pattern,
    weekday_from,
)
from planner.domain.wording import WEEKDAYS

WORKING_DAYS = frozenset(range(5))


def phrase_at(text: str, start: int) -> Phrase | None:
    """Return the longest phrase at ``start``, or None.

    Raises NotUnderstoodError for times that there are not.
    """
    found = [phrase for find in _FINDERS if (phrase := find(text, start)) is not None]
    return max(found, key=lambda phrase: phrase.end, default=None)


def _phrase(text: str, start: int, end: int, *parts: Part) -> Phrase:
    return Phrase(words=text[start:end], start=start, end=end, parts=parts)


def _day(text: str, start: int) -> Phrase | None:
    opening = _FROM.match(text, start)
    date = date_phrase(text, opening.end()) if opening else None
    if date is None:
        opening = _ON.match(text, start)
        date = date_phrase_in_sentence(text, opening.end() if opening else start)
    if date is None:
        return None
    dash = _TO.match(text, date.end)
    last = date_phrase_in_sentence(text, dash.end()) if dash else None
    if last is None:
        return _phrase(text, start, date.end, OnDay(date))
    return _phrase(text, start, last.end, OnDay(date), UntilDay(last))


def _last_day(text: str, start: int) -> Phrase | None:
    opening = _UNTIL.match(text, start)
    date = date_phrase(text, opening.end()) if opening else None
    if date is None:
        # “to” alone may open anything: “Introduction to March's figures”.
        opening = _UP_TO.match(text, start)
        date = date_phrase_in_sentence(text, opening.end()) if opening else None
    return None if date is None else _phrase(text, start, date.end, UntilDay(date))


def _days_of_month(text: str, start: int) -> Phrase | None:
    """Find “5-7 May”, whose first day has no month of its own."""
    match = _DAYS_OF_MONTH.match(text, start)
    if match is None:
        return None
    first, last = (_day_of_month(match, end) for end in ("first", "last"))
    if first is None or last is None:
        return None
    return _phrase(text, start, match.end(), OnDay(first), UntilDay(last))


def _day_of_month(match: re.Match[str], end: str) -> DatePhrase | None:
    year = f" {match['year']}" if match["year"] else ""
    date = date_phrase_in_sentence(f"{match[end]} {match['month']}{year}", 0)
    # Where there is no such day, the words are those of the text.
    return None if date is None else replace(date, words=match[0])


def _hours(text: str, start: int) -> Phrase | None:
    hours = hours_phrase(text, start)
    return None if hours is None else _phrase(text, start, hours.end, Hours(hours))


def _by_pattern(text: str, start: int) -> Phrase | None:
    found = [
        _phrase(text, start, match.end(), read(match))
        for pattern, read in _PATTERNS
        if (match := pattern.match(text, start))
    ]
    return max(found, key=lambda phrase: phrase.end, default=None)


def _weekday_list(match: re.Match[str]) -> OnWeekdays:
    days = frozenset(weekday_from(day) for day in re.findall(WEEKDAY, match["days"], _ANY_CASE))
    return OnWeekdays(days, _weeks_apart(match))


def _weekday_range(match: re.Match[str]) -> OnWeekdays:
    first, last = weekday_from(match["first"]), weekday_from(match["last"])
    days = frozenset((first + n) % 7 for n in range((last - first) % 7 + 1))
    return OnWeekdays(days, _weeks_apart(match))


def _working_days(_match: re.Match[str]) -> OnWeekdays:
    return OnWeekdays(WORKING_DAYS, 1)


def _weeks_apart(match: re.Match[str]) -> int | None:
    """Return 1 for “every Tuesday” and “Tuesdays”, 2 for “every other Tuesday”, else None."""
    opening = (match["opening"] or "").casefold()
    if "other" in opening or "alternate" in opening:
        return 2
    is_plural = _PLURAL.search(match[0]) is not None
    return 1 if is_plural or opening.startswith(("every", "each")) else None


def _nth_weekday(match: re.Match[str]) -> NthWeekday:
    nth = _NTHS[match["nth"].casefold()]
    return NthWeekday(nth, weekday_from(match["weekday"]), match["every"] is not None)


def _often(match: re.Match[str]) -> Every:
    return _OFTEN[match[0].casefold()]


def _counted(match: re.Match[str]) -> Every:
    word = match["count"].casefold()
    return Every(_UNITS[match["unit"].casefold()], 2 if word == "other" else number_from(word))


def _times(match: re.Match[str]) -> Times:
    return Times(number_from(match["count"]))


def _lasting(match: re.Match[str]) -> Lasting:
    return Lasting(number_from(match["count"]), match["unit"].casefold())


def _length(match: re.Match[str]) -> Length:
    hours = match["hours"].casefold()
    whole = 0.5 if hours.startswith("half") else _amount(hours)
    return Length(round(whole * 60) + int(match["minutes"] or 0))


def _length_in_minutes(match: re.Match[str]) -> Length:
    return Length(number_from(match["count"]))


def _amount(words: str) -> float:
    return float(words) if "." in words else number_from(words)


def _all_day(_match: re.Match[str]) -> AllDay:
    return AllDay()


def _skipping(match: re.Match[str]) -> Skipping:
    words = match[0].casefold()
    return Skipping(frozenset(skip for skip, spoken in _SKIPS.items() if spoken.search(words)))


def _term_time(_match: re.Match[str]) -> Skipping:
    return Skipping(frozenset({Skip.OUT_OF_TERM}))


def _quoted(match: re.Match[str]) -> Title:
    return Title(match["title"].strip())


_ANY_CASE = re.IGNORECASE | re.ASCII
_FROM = re.compile("(?:from|starting|beginning|starting on|starting from) (?:on )?", _ANY_CASE)
_ON = re.compile("(?:on )?", _ANY_CASE)
_TO = re.compile(f" ?{DASH} ?", _ANY_CASE)
_UNTIL = re.compile("(?:until|till|til|through|up to|ending|ending on) ", _ANY_CASE)
_UP_TO = re.compile("to ", _ANY_CASE)
_ORDINAL = "(?:st|nd|rd|th)?"
_DAYS_OF_MONTH = pattern(
    f"(?:(?:from|on) )?(?P<first>[0-9]{{1,2}}){_ORDINAL}(?: ?{DASH} ?| (?:to|until|till) )"
    f"(?P<last>[0-9]{{1,2}}){_ORDINAL} (?P<month>{MONTH})(?:,? (?P<year>{YEAR}))?"
)
_PLURAL = re.compile("days(?![a-z])", _ANY_CASE)
_DAYS = either(*(f"{day}s" for day in WEEKDAYS), WEEKDAY)
_AND = either(", and ", ", ?", " and ", " ?& ?", "/")
_OPENING = "(?P<opening>(?:every other|every|each|alternate|on) )?"
_NTHS = {
    "first": 1,
    "1st": 1,
    "second": 2,
    "2nd": 2,
    "third": 3,
    "3rd": 3,
    "fourth": 4,
    "4th": 4,
    "fifth": 5,
    "5th": 5,
    "last": -1,
}
_UNITS = {
    "day": Frequency.DAILY,
    "week": Frequency.WEEKLY,
    "month": Frequency.MONTHLY,
    "year": Frequency.YEARLY,
}
_UNIT = f"(?P<unit>{'|'.join(_UNITS)})"
_OFTEN = {
    "daily": Every(Frequency.DAILY, 1),
    "weekly": Every(Frequency.WEEKLY, 1),
    "fortnightly": Every(Frequency.WEEKLY, 2),
    "every fortnight": Every(Frequency.WEEKLY, 2),
    "alternate weeks": Every(Frequency.WEEKLY, 2),
    "monthly": Every(Frequency.MONTHLY, 1),
    "quarterly": Every(Frequency.MONTHLY, 3),
    "yearly": Every(Frequency.YEARLY, 1),
    "annually": Every(Frequency.YEARLY, 1),
    **{
        f"{every} {unit}": Every(frequency, 1)
        for every in ("every", "each")
        for unit, frequency in _UNITS.items()
    },
    **{
        f"{within} {which} month": Every(Frequency.MONTHLY, 1)
        for within in ("of", "in")
        for which in ("the", "each", "every")
    },
}
_SKIPS = {
    Skip.BANK_HOLIDAYS: re.compile("bank|public"),
    Skip.OUT_OF_TERM: re.compile("school|term"),
    Skip.PLAN_AROUND: re.compile("plan|religious|festival|observance"),
}
_LEFT_OUT = "(?:the |any )?" + either(
    "(?:bank|public|school) (?:holidays?|hols)",
    "(?:bank|public) (?:and|or) school (?:holidays|hols)",
    "school (?:and|or) (?:bank|public) (?:holidays|hols)",
    "out[ -]of[ -]term(?: (?:days|weeks|dates))?",
    "plan[ -]around (?:dates|days|observances)",
    "(?:religious )?(?:festivals|observances)",
    "religious holidays",
)
_LEAVE = either(
    "skip(?:s|ping)?",
    "except(?:ing)?",
    "exclud(?:e|es|ing)",
    "(?:leave|leaves|leaving) out",
    "omit(?:s|ting)?",
    "avoid(?:s|ing)?",
    *("but not", "not", "no", "without"),
)
LEAVING_OUT = pattern(_LEAVE)
"""The words that open what a repeat leaves out."""

_AND_OUT = either(", and ", ", ", " and ", " or ", " & ") + "(?:not )?(?:on |in )?"

_PATTERNS: tuple[tuple[re.Pattern[str], Callable[[re.Match[str]], Part]], ...] = (
    (pattern(f"{_OPENING}(?P<days>{_DAYS}(?:{_AND}{_DAYS})*)"), _weekday_list),
    (
        pattern(f"{_OPENING}(?P<first>{_DAYS})(?: ?{DASH} ?| to )(?P<last>{_DAYS})"),
        _weekday_range,
    ),
    (pattern("(?:(?:every|each) weekday|(?:on )?weekdays)"), _working_days),
    (
        pattern(
            f"(?:on )?(?P<every>(?:every|each) )?(?:the )?(?P<nth>{'|'.join(_NTHS)}) "
            f"(?P<weekday>{WEEKDAY})"
        ),
        _nth_weekday,
    ),
    (pattern(either(*_OFTEN)), _often),
    (pattern(f"(?:every|each) (?P<count>other|{NUMBER}) {_UNIT}s?"), _counted),
    (pattern(f"(?:for )?(?P<count>{NUMBER}) times"), _times),
    (pattern(f"for (?P<count>{NUMBER}) (?:sessions|occurrences)"), _times),
    (pattern("[x×] ?(?P<count>[0-9]{1,3})"), _times),
    (pattern(f"for (?P<count>{NUMBER}) {_UNIT}s?"), _lasting),
    (
        pattern(
            rf"for (?P<hours>half an|[0-9]{{1,2}}\.[0-9]{{1,2}}|{NUMBER}) ?(?:hours?|hrs?|h)"
            "(?: (?:and )?(?P<minutes>[0-9]{1,2}) ?(?:minutes?|mins?|m))?"
        ),
        _length,
    ),
    (pattern(f"for (?P<count>{NUMBER}) ?(?:minutes?|mins?)"), _length_in_minutes),
    (pattern("(?:all|whole)[ -]day"), _all_day),
    (pattern(f"{_LEAVE} (?:on |in )?{_LEFT_OUT}(?:{_AND_OUT}{_LEFT_OUT})*"), _skipping),
    (pattern("(?:in )?term[ -]time(?: only)?"), _term_time),
    (re.compile('["“”](?P<title>[^"“”]*[^"“” ][^"“”]*)["“”]'), _quoted),
)
_FINDERS: tuple[Callable[[str, int], Phrase | None], ...]
_FINDERS = (_by_pattern, _days_of_month, _last_day, _day, _hours)
