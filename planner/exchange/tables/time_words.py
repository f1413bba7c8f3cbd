"""Hours as cells hold them: times, fractions of a day, and words such as 9.30am or 0900-1700.

Without am or pm, the hours 1 to 6 of figures such as 2:00 are in the afternoon, as in typed hours;
02:00 and 0200 are of the 24-hour clock.
"""

import re
from dataclasses import dataclass
from datetime import datetime, time, timedelta
from functools import lru_cache

from planner.domain.duration import duration_from
from planner.domain.table import Cell
from planner.domain.typed_words import tidied

DAY_MINUTES = 24 * 60
_MOST_MINUTES = 366 * DAY_MINUTES
_HALF_DAY = 12 * 60
_MORNING = 7 * 60
_EVENING = 18 * 60
_NAMED = {
    "midday": _HALF_DAY,
    "noon": _HALF_DAY,
    "12 noon": _HALF_DAY,
    "12noon": _HALF_DAY,
    "12 midday": _HALF_DAY,
    "midnight": DAY_MINUTES,
    "12 midnight": DAY_MINUTES,
}
_SLOTS = {"am": (9 * 60, 13 * 60), "pm": (13 * 60, 17 * 60)}
_FIGURES = (
    r"(?P<hour>[0-9]{1,2})(?:\s?[:.h]\s?(?P<minute>[0-9]{2})(?::[0-9]{2})?)?"
    r"\s?(?P<half>[ap]\.?\s?m\b\.?)?\s?(?:h|hrs|hours|o['’]clock)?"
)
_FOUR = r"(?P<four>[0-9]{3,4})\s?(?:h|hrs|hours)?"
_CLOCK = re.compile(rf"(?:{_FOUR}|{_FIGURES})", re.IGNORECASE)
_TO = re.compile(r"\s*(?:[-–—]|\bto\b|\buntil\b|\btill\b|>)\s*", re.IGNORECASE)
# Hours inside other words have to look like hours: 9, 12 and 2026 alone do not.
_HALF = r"\s?[ap]\.?m\b\.?"
_ONE = (
    rf"(?:[0-9]{{1,2}}[:.][0-9]{{2}}(?:{_HALF})?|[0-9]{{1,2}}{_HALF}|[0-2][0-9][0-5][0-9](?:hrs|h)?"
    r"|midday|noon|midnight)"
)
_SHORT = rf"(?:{_ONE}|[0-9]{{1,2}})"
_INSIDE = re.compile(
    rf"(?<![\w/.:-])(?:{_ONE}\s?(?:[-–—]|to|until|till)\s?{_SHORT}"
    rf"|{_SHORT}\s?(?:[-–—]|to|until|till)\s?{_ONE}"
    rf"|[0-9]{{1,2}}[:][0-9]{{2}}(?:{_HALF})?|[0-9]{{1,2}}{_HALF})(?![\w/:])",
    re.IGNORECASE,
)
# Without am, pm or minutes, only hours of work at the end: “Teaching 9-12”, not “Bay 9-12”.
_BARE = re.compile(
    r"(?<!\bbay)(?<!\bbays)(?<!\bbed)(?<!\bbeds)(?<!\broom)(?<!\brooms)(?<!\bweek)(?<!\bweeks)(?<!\bst)"
    r"(?<!\bward)(?<!\bwards)(?<!\bpart)(?<!\bparts)(?<!\bunit)(?<!\bunits)(?<!\bchapters)(?<!\bages)"
    r"(?<=[A-Za-z(,:])\s+[(]?(?:0?[89]|1[0-2])\s?(?:[-–—]|to)\s?(?:1[0-2]|[1-6])[)]?$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class ClockTime:
    """A time of day in minutes; ``is_unsaid`` where it may be twelve hours later as well."""

    minute: int
    is_unsaid: bool = False

    @property
    def usual(self) -> int:
        """The minute that is meant where nothing else decides."""
        later = self.is_unsaid and self.minute < _MORNING
        return self.minute + _HALF_DAY if later else self.minute


@dataclass(frozen=True, slots=True)
class Hours:
    """A start and, where it is told, an end in minutes; one above 1440 is on the day after.

    ``is_assumed`` where the words named no hours but a part of the day, such as AM.
    """

    start: int
    end: int | None = None
    is_assumed: bool = False

    def times(self) -> tuple[time, time | None]:
        """Return the start and the end as times of day."""
        end = None if self.end is None else _time(self.end)
        return _time(self.start), end


def _time(minute: int) -> time:
    return time(minute // 60 % 24, minute % 60)


def clock_time(cell: Cell) -> ClockTime | None:
    """Return the time of day that a whole cell tells, else None."""
    match cell:
        case time():
            return ClockTime(cell.hour * 60 + cell.minute)
        case datetime():
            return ClockTime(cell.hour * 60 + cell.minute)
        case timedelta():
            minutes = round(cell.total_seconds() / 60)
            return ClockTime(minutes) if 0 <= minutes <= DAY_MINUTES else None
        case float():
            return _from_number(cell)
        case str():
            return _from_text(tidied(cell))


def hours_in_cell(cell: Cell) -> Hours | None:
    """Return the hours that a whole cell tells: 0900-1700, 9–10.30am, or a start alone."""
    if isinstance(cell, str):
        words = tidied(cell)
        slot = _SLOTS.get(words.casefold().replace(".", ""))
        if slot:
            return Hours(*slot, is_assumed=True)
        parts = _TO.split(words)
        if len(parts) == 2:
            opens, closes = map(_from_text, parts)
            return span(opens, closes) if opens and closes else None
    opens = clock_time(cell)
    return None if opens is None else Hours(opens.usual % DAY_MINUTES)


def span(opens: ClockTime, closes: ClockTime | None) -> Hours:
    """Return the hours from one time to the other, over midnight where the end is no later."""
    if closes is None:
        return Hours(opens.usual % DAY_MINUTES)
    start = _start(opens, closes)
    return Hours(start, _end(start, opens, closes))


def _start(opens: ClockTime, closes: ClockTime) -> int:
    if not opens.is_unsaid or closes.is_unsaid:
        return opens.usual % DAY_MINUTES
    before = [each for each in (opens.minute, opens.minute + _HALF_DAY) if each < closes.minute]
    if opens.usual in before:
        return opens.usual
    return max(before) if before else opens.minute


def _end(start: int, opens: ClockTime, closes: ClockTime) -> int:
    # “20:00-8:00” is a night, not twelve hours of the same day.
    is_night = start >= _EVENING and not opens.is_unsaid
    choices = [closes.minute]
    if closes.is_unsaid and not is_night:
        choices.append(closes.minute + _HALF_DAY)
    later = [minute for minute in choices if minute > start]
    return min(later) if later else closes.minute + DAY_MINUTES


def hours_of_head(cell: Cell) -> Hours | None:
    """Return the hours that stand over a column: alone, or from and to among other words."""
    whole = hours_in_cell(cell)
    if whole is not None or not isinstance(cell, str):
        return whole
    inside = hours_inside(tidied(cell))
    return inside[0] if inside is not None and inside[0].end is not None else None


@lru_cache(maxsize=20_000)
def hours_inside(text: str) -> tuple[Hours, str] | None:
    """Return the first hours that stand among other words, and the words without them."""
    for found in (*_INSIDE.finditer(text), *_BARE.finditer(text)):
        hours = hours_in_cell(found[0].strip(" ()"))
        if hours is not None:
            rest = f"{text[: found.start()]} {text[found.end() :]}"
            return hours, tidied(re.sub(r"[(\[]\s*[)\]]", " ", rest)).strip(" ,;:-–@").strip()
    return None


def length_in(cell: Cell, heading: str = "") -> timedelta | None:
    """Return the length that a cell tells; a bare number is hours below ten and minutes above.

    A heading such as “Length (mins)” decides for bare numbers.
    """
    match cell:
        case timedelta():
            length = cell
        case time():
            length = timedelta(hours=cell.hour, minutes=cell.minute)
        case datetime():
            return None
        case float():
            length = _length_from_number(cell, heading)
        case str():
            return _length_from_text(tidied(cell), heading)
    return length if length > timedelta(0) else None


def _length_from_number(number: float, heading: str) -> timedelta:
    if abs(number) > _MOST_MINUTES:
        return timedelta(0)
    if re.search(r"\bmin", heading, re.IGNORECASE):
        return timedelta(minutes=round(number))
    is_hours = re.search(r"\b(?:hrs?|hours?)\b", heading, re.IGNORECASE)
    if not is_hours and 0 < number < 1 and round(number * 96, 6).is_integer() and number < 0.25:
        return timedelta(minutes=round(number * DAY_MINUTES))
    return timedelta(minutes=round(number * 60 if is_hours or number < 10 else number))


def _length_from_text(text: str, heading: str) -> timedelta | None:
    clock = re.fullmatch(r"([0-9]{1,3}):([0-5][0-9])(?::[0-9]{2})?", text)
    if clock:
        length = timedelta(hours=int(clock[1]), minutes=int(clock[2]))
    elif re.fullmatch(r"[0-9]+(?:\.[0-9]+)?", text):
        length = _length_from_number(float(text), heading)
    else:
        return duration_from(text)
    return length if length > timedelta(0) else None


def _from_number(number: float) -> ClockTime | None:
    if 0 <= number < 1:
        return ClockTime(round(number * DAY_MINUTES))
    if 20_000 < number < 80_000:
        # A date with its hour, kept as a number of days.
        return ClockTime(round(number % 1 * DAY_MINUTES)) if number % 1 else None
    if not 0 < number < 2401:
        return None
    if number >= 100 and number.is_integer():
        return _from_figures(int(number) // 100, int(number) % 100, is_unsaid=False)
    hour, rest = divmod(round(number * 100), 100)
    # 9.3 was typed as 9.30; of 9.5, nobody knows whether half past or ten to is meant.
    return None if rest == 50 else _from_figures(hour, rest, is_unsaid=hour <= 12)


@lru_cache(maxsize=5_000)
def _from_text(text: str) -> ClockTime | None:
    named = _NAMED.get(text.casefold())
    if named is not None:
        return ClockTime(named)
    if re.fullmatch(r"0?\.[0-9]+", text):
        return _from_number(float(text))
    found = _CLOCK.fullmatch(text)
    if found is None:
        return None
    if found["four"]:
        figures = found["four"].zfill(4)
        return _from_figures(int(figures[:2]), int(figures[2:]), is_unsaid=False)
    hour, minute = int(found["hour"]), int(found["minute"] or 0)
    if found["half"]:
        if not 1 <= hour <= 12:
            return None
        hour = hour % 12 + (12 if found["half"][0] in "pP" else 0)
        return _from_figures(hour, minute, is_unsaid=False)
    is_whole = hour > 12 or found["hour"].startswith("0") or hour == 0
    return _from_figures(hour, minute, is_unsaid=not is_whole)


def _from_figures(hour: int, minute: int, *, is_unsaid: bool) -> ClockTime | None:
    if minute > 59 or hour > 24 or (hour == 24 and minute):
        return None
    if is_unsaid and hour == 12:
        return ClockTime(_HALF_DAY + minute)
    return ClockTime(hour * 60 + minute, is_unsaid)
