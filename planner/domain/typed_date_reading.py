"""How the forms in which a day may be typed are read: each function turns a match into a day.

Each raises NotUnderstoodError where there is no such day, and OverflowError or ValueError where it
is beyond the years that there are.
"""

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.dates import ONE_DAY, monday_on_or_before, months_after
from planner.domain.errors import NotUnderstoodError
from planner.domain.language import translate
from planner.domain.typed_words import month_from, number_from, weekday_from
from planner.domain.wording import month_name, short_date_text

_CENTURY = 2000
# Of nine years in a row, one has a 29 February and one a week 53, whatever the century.
_YEARS_SEARCHED = 9

NAMED_DAYS: Mapping[str, int] = {
    "today": 0,
    "tomorrow": 1,
    "yesterday": -1,
    "day after tomorrow": 2,
    "the day after tomorrow": 2,
    "day before yesterday": -2,
    "the day before yesterday": -2,
}
"""Days that have a name, and how many days they are from today."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """When words are read, and the first day that a date without its year may mean.

    Weekdays are counted from the later of the two.
    """

    today: date
    earliest: date


def day_and_month(match: re.Match[str], reading: Reading) -> date:
    """Return a day of a month: of the year named, else the first from ``earliest`` on."""
    day, month = int(match["day"]), match["month"]
    number = int(month) if month.isdecimal() else month_from(month)
    if not 1 <= number <= 12:
        raise NotUnderstoodError(
            words=match[0],
            fault=translate("typed words", "there is no month {number}").format(number=number),
            remedy=translate(
                "typed words", "write the day before the month, as in 12/3 for 12 March"
            ),
        )
    year = _year_of(match)
    found = _first_of(_years(year, reading.earliest), number, day, year, reading.earliest)
    if found is None:
        raise NotUnderstoodError(
            words=match[0],
            fault=translate("typed words", "there is no {day}").format(
                day=_named(day, number, year)
            ),
            remedy=translate("typed words", "choose a day that there is"),
        )
    return found


def _named(day: int, month: int, year: int | None) -> str:
    if year is None:
        return short_date_text(month, day)
    words = translate("dates", "{day} {month} {year}")
    return words.format(day=day, month=month_name(month), year=year)


def _first_of(years: range, month: int, day: int, year: int | None, earliest: date) -> date | None:
    days = (_date_or_none(each, month, day) for each in years)
    return next((one for one in days if one and (year is not None or one >= earliest)), None)


def _date_or_none(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _year_of(match: re.Match[str]) -> int | None:
    text = match.groupdict().get("year")
    if text is None:
        return None
    return int(text) if len(text) > 2 else _CENTURY + int(text)


def _years(year: int | None, earliest: date) -> range:
    if year is not None:
        return range(year, year + 1)
    # A week may belong to the year before its days.
    return range(earliest.year - 1, earliest.year + _YEARS_SEARCHED)


def day_of_month(match: re.Match[str], reading: Reading) -> date:
    """Return the coming day of that number; one has it within two months."""
    earliest = max(reading.today, reading.earliest)
    first = earliest.replace(day=1)
    months = (months_after(first, count) for count in range(3))
    days = (_date_or_none(one.year, one.month, int(match["day"])) for one in months)
    found = next((one for one in days if one is not None and one >= earliest), None)
    if found is None:
        raise NotUnderstoodError(
            words=match[0],
            fault=translate("typed words", "no month has that day"),
            remedy=translate("typed words", "choose a day that there is"),
        )
    return found


def whole_month(match: re.Match[str], reading: Reading) -> date:
    """Return the first of a month: of the year named, else of this one or the next."""
    number, year = month_from(match["month"]), _year_of(match)
    if year is not None:
        return date(year, number, 1)
    opened = reading.earliest.replace(day=1)
    named = opened.replace(month=number)
    return named if named >= opened else months_after(named, 12)


def numbered_week(match: re.Match[str], reading: Reading) -> date:
    """Return the Monday of the week that ISO 8601 numbers so."""
    week, year = int(match["week"]), _year_of(match)
    mondays = (_monday_or_none(each, week) for each in _years(year, reading.earliest))
    opened = monday_on_or_before(reading.earliest)
    found = next((one for one in mondays if one and (year is not None or one >= opened)), None)
    if found is None:
        if year:
            fault = translate("typed words", "there is no week {week} in {year}")
        else:
            fault = translate("typed words", "there is no week {week}")
        raise NotUnderstoodError(
            words=match[0],
            fault=fault.format(week=week, year=year),
            remedy=translate("typed words", "choose one from 1 to 52, or 53 in a long year"),
        )
    return found


def _monday_or_none(year: int, week: int) -> date | None:
    try:
        return date.fromisocalendar(year, week, 1)
    except ValueError:
        return None


def named_day(match: re.Match[str], reading: Reading) -> date:
    """Return today, tomorrow and the like."""
    return reading.today + timedelta(days=NAMED_DAYS[match["name"].casefold()])


def coming_weekday(match: re.Match[str], reading: Reading) -> date:
    """Return the next such weekday."""
    return _first_weekday(max(reading.today, reading.earliest) + ONE_DAY, match["weekday"])


def _first_weekday(day: date, weekday: str) -> date:
    return day + timedelta(days=(weekday_from(weekday) - day.weekday()) % 7)


def which_weekday(match: re.Match[str], reading: Reading) -> date:
    """Return the weekday of the next calendar week, the first from today on, or the last one."""
    match match["which"].casefold():
        case "next":
            start = monday_on_or_before(reading.today) + timedelta(weeks=1)
        case "last":
            start = reading.today - timedelta(weeks=1)
        case _:
            start = reading.today
    return _first_weekday(start, match["weekday"])


def which_extent(match: re.Match[str], reading: Reading) -> date:
    """Return the first day of this week, month or year, the next or the last."""
    count = {"last": -1, "this": 0, "next": 1}[match["which"].casefold()]
    match match["extent"].casefold():
        case "week":
            return monday_on_or_before(reading.today) + timedelta(weeks=count)
        case "month":
            return months_after(reading.today.replace(day=1), count)
        case _:
            return reading.today.replace(year=reading.today.year + count, month=1, day=1)


def weeks_after_day(match: re.Match[str], reading: Reading) -> date:
    """Return the day so many weeks after the coming one: “2 weeks on Thursday”, “Tuesday week”."""
    name = match["name"]
    if name.casefold() in NAMED_DAYS:
        day = reading.today + timedelta(days=NAMED_DAYS[name.casefold()])
    else:
        day = _first_weekday(reading.today + ONE_DAY, name)
    return day + timedelta(weeks=_weeks_of(match))


def _weeks_of(match: re.Match[str]) -> int:
    if "fortnight" in match[0].casefold():
        return 2
    count = match.groupdict().get("count")
    return 1 if count is None else number_from(count)


def from_today(match: re.Match[str], reading: Reading) -> date:
    """Return the day so many days, weeks, months or years after today."""
    return _counted(reading.today, number_from(match["count"]), match["unit"])


def before_today(match: re.Match[str], reading: Reading) -> date:
    """Return the day so many days, weeks, months or years before today."""
    return _counted(reading.today, -number_from(match["count"]), match["unit"])


def _counted(day: date, count: int, unit: str) -> date:
    match unit.casefold():
        case "day":
            return day + timedelta(days=count)
        case "week":
            return day + timedelta(weeks=count)
        case "fortnight":
            return day + timedelta(weeks=2 * count)
        case "month":
            return months_after(day, count)
        case _:
            return months_after(day, 12 * count)
