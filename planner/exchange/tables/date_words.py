"""Dates as cells hold them: real ones, serial numbers, and words such as 5/1/26 or Mon 5th Jan."""

import re
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import lru_cache

from planner.domain.table import EPOCH_1900, Cell
from planner.domain.table_mapping import DateOrder
from planner.domain.typed_words import MONTH, WEEKDAY, month_from, tidied, weekday_from

FIRST_YEAR, LAST_YEAR = 1990, 2100
"""Years beyond these are slips of the finger, or no dates at all."""

_FIRST_SERIAL, _LAST_SERIAL = 32_874, 73_415
"""1 January 1990 and 2101 as numbers of days since 1899."""

_CENTURY = 2000
_BETWEEN_DAYS = re.compile(r"\s+(?:-|–|—|to|until)\s+", re.IGNORECASE)


@dataclass(frozen=True, slots=True, kw_only=True)
class DateWords:
    """A date as it was written, before anything has decided how it is read.

    ``first`` and ``second`` are its day and month in the order of the words. It ``is_open`` where
    it is in figures alone, which may be meant the other way round. ``weekday`` stands beside it,
    ``at`` is an hour behind it, ``offset`` how far its clock is from UTC where it says so, and
    ``is_real`` a date that the spreadsheet itself knows as one.
    """

    first: int
    second: int
    year: int | None = None
    is_open: bool = False
    weekday: int | None = None
    at: time | None = None
    offset: timedelta | None = None
    is_real: bool = False

    def day(self, order: DateOrder | None, year: int | None = None) -> date | None:
        """Return the day that is meant, None where there is none; ``year`` where it names none."""
        is_turned = self.is_open and order is DateOrder.MONTH_FIRST
        day, month = (self.second, self.first) if is_turned else (self.first, self.second)
        meant = self.year if self.year is not None else year
        try:
            return None if meant is None else date(meant, month, day)
        except ValueError:
            return None

    @property
    def is_ambiguous(self) -> bool:
        """Tell whether both ways to read it give a day, and not the same one."""
        if not self.is_open or self.first == self.second:
            return False
        return all(self.day(order, _LEAP_YEAR) is not None for order in DateOrder)


_LEAP_YEAR = 2024

_ORDINAL = "(?:st|nd|rd|th)?"
_BEFORE = re.compile(
    rf"(?:(?:w/c|wc|w\.c\.|week commencing|week beginning|w/b)[:.]?\s+)?"
    rf"(?:(?P<weekday>{WEEKDAY})\b[.,]?\s*(?:the\s+)?)?(?=[0-9a-z])",
    re.IGNORECASE,
)
_AFTER = re.compile(
    rf"(?:\s*[,(]?\s*(?P<weekday>{WEEKDAY})\b\)?)?"
    r"(?:[T,]?\s*(?:at\s+)?(?P<hour>[0-9]{1,2})(?:[:.](?P<minute>[0-9]{2}))?"
    r"(?::[0-9]{2}(?:\.[0-9]+)?)?\s*(?P<half>[ap]\.?m\.?)?(?P<zone>Z|[+-][0-9]{2}:?[0-9]{2})?)?",
    re.IGNORECASE,
)
_MONTH = rf"(?P<month>{MONTH})\.?"
_YEAR = "['’]?(?P<year>[0-9]{4}|[0-9]{2})(?![0-9:])"
_FORMS: tuple[re.Pattern[str], ...] = tuple(
    re.compile(form, re.IGNORECASE)
    for form in (
        r"(?P<year>[0-9]{4})(?P<mark>[-/.])(?P<month>[0-9]{1,2})(?P=mark)(?P<day>[0-9]{1,2})(?![0-9])",
        r"(?P<year>(?:19|20)[0-9]{2})(?P<month>[01][0-9])(?P<day>[0-3][0-9])(?![0-9])",
        rf"(?P<a>[0-9]{{1,2}})\s?(?P<mark>[-/.])\s?(?P<b>[0-9]{{1,2}})\s?(?P=mark)\s?{_YEAR}",
        rf"(?P<day>[0-9]{{1,2}}){_ORDINAL}[\s-]?(?:of\s)?{_MONTH},?(?:[\s-]?{_YEAR})?",
        rf"{_MONTH}[\s-]?(?P<day>[0-9]{{1,2}}){_ORDINAL}(?![0-9])(?:,?[\s-]{_YEAR})?",
        r"(?P<a>[0-9]{1,2})/(?P<b>[0-9]{1,2})(?![/0-9])",
    )
)


def date_words(cell: Cell, epoch: date = EPOCH_1900) -> DateWords | None:
    """Return the date that a cell holds and nothing but it, else None.

    A number counts as one where it lies between 1990 and 2100, as the days since ``epoch``.
    """
    match cell:
        case datetime():
            return _real(cell)
        case float():
            return _from_number(cell, epoch)
        case str():
            return _from_text(tidied(cell), epoch)
        case _:
            return None


def _real(moment: datetime) -> DateWords | None:
    if not FIRST_YEAR <= moment.year <= LAST_YEAR:
        return None
    at = moment.time()
    return DateWords(
        first=moment.day,
        second=moment.month,
        year=moment.year,
        at=at if at != time(0) else None,
        is_real=True,
    )


def _from_number(number: float, epoch: date) -> DateWords | None:
    if number.is_integer() and 19_000_000 < number < 21_010_000:
        return _from_text(f"{number:.0f}", epoch)
    # Workbooks that count from 1904 hold numbers four years smaller.
    late = (epoch - EPOCH_1900).days
    if not _FIRST_SERIAL <= number + late < _LAST_SERIAL:
        return None
    moment = datetime.combine(epoch, time(0)) + timedelta(days=number)
    found = _real((moment + timedelta(milliseconds=500)).replace(microsecond=0))
    return None if found is None else replace(found, is_real=False)


# A timetable names the same day again and again.
@lru_cache(maxsize=20_000)
def _from_text(text: str, epoch: date) -> DateWords | None:
    if re.fullmatch(r"[0-9]{5}(?:\.[0-9]+)?", text):
        return _from_number(float(text), epoch)
    before = _BEFORE.match(text)
    start = before.end() if before else 0
    for form in _FORMS:
        found = form.match(text, start)
        after = found and _AFTER.fullmatch(text, found.end())
        if found and after:
            words = _from_match(found)
            return words and _with_company(words, before, after)
    return None


def _from_match(found: re.Match[str]) -> DateWords | None:
    parts = found.groupdict()
    year = _year(parts.get("year"))
    if year is not None and not FIRST_YEAR <= year <= LAST_YEAR:
        return None
    if parts.get("a"):
        words = DateWords(first=int(parts["a"]), second=int(parts["b"]), year=year, is_open=True)
        is_day = any(words.day(order, _LEAP_YEAR) is not None for order in DateOrder)
        return words if is_day else None
    month = parts["month"].rstrip(".")
    number = int(month) if month.isdecimal() else month_from(month)
    words = DateWords(first=int(parts["day"]), second=number, year=year)
    return words if words.day(None, _LEAP_YEAR) is not None else None


def _year(text: str | None) -> int | None:
    if text is None:
        return None
    return int(text) if len(text) == 4 else _CENTURY + int(text)


def _with_company(
    words: DateWords, before: re.Match[str] | None, after: re.Match[str]
) -> DateWords | None:
    named = (before and before["weekday"]) or after["weekday"]
    at = None
    if after["hour"]:
        at = _hour(after)
        if at is None:
            return None
    # “00:00” behind every date is how a program writes a day; an hour of midnight is not lost.
    return replace(
        words,
        weekday=weekday_from(named) if named else None,
        at=at if at != time(0) or after["zone"] else None,
        offset=_offset(after["zone"]),
    )


def _offset(zone: str | None) -> timedelta | None:
    if zone is None:
        return None
    if zone in "Zz":
        return timedelta(0)
    length = timedelta(hours=int(zone[1:3]), minutes=int(zone[-2:]))
    return -length if zone[0] == "-" else length


def _hour(found: re.Match[str]) -> time | None:
    if not (found["minute"] or found["half"]):
        return None
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
    return time(hour, minute) if hour < 24 and minute < 60 else None


def date_or_range(
    cell: Cell, epoch: date = EPOCH_1900
) -> tuple[DateWords | None, DateWords | None]:
    """Return the date that a cell holds, or the first and the last one of a range of days."""
    words = date_words(cell, epoch)
    if words is None and isinstance(cell, str):
        parts = _BETWEEN_DAYS.split(tidied(cell))
        if len(parts) == 2:
            first, last = (date_words(part, epoch) for part in parts)
            if first is not None and last is not None:
                return replace(first, year=first.year or last.year), last
    return words, None


def weekday_in(cell: Cell) -> int | None:
    """Return the weekday that a cell names and nothing else, Monday being 0."""
    if not isinstance(cell, str):
        return None
    found = re.fullmatch(rf"(?P<day>{WEEKDAY})[.,]?", tidied(cell), re.IGNORECASE)
    return weekday_from(found["day"]) if found else None


def years_in(text: str) -> tuple[int, ...]:
    """Return the years that a title names, “2025-26” and “2025/2026” being two."""
    found: list[int] = []
    for match in re.finditer(
        r"(?<![0-9])(20[0-9]{2})(?:\s?[-/–]\s?((?:20)?[0-9]{2}))?(?![0-9])", text
    ):
        first = int(match[1])
        found.append(first)
        if match[2] and _year(match[2]) == first + 1:
            found.append(first + 1)
    return tuple(dict.fromkeys(found))
