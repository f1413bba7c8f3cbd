"""Says in words what a line of words was understood to mean."""

from collections.abc import Iterator, Mapping
from datetime import date

from planner.domain.dates import ONE_DAY
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.often_text import often_words, times_words
from planner.domain.quick_entry import QuickEntry
from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.wording import (
    Clock,
    date_text,
    dates_text,
    day_text,
    listed,
    short_date_text,
    time_range_text,
    weekday_name,
)

_WORKING_DAYS = frozenset(range(5))
_NTHS = {
    1: QT_TRANSLATE_NOOP("repeats", "the first {weekday} of {often}"),
    2: QT_TRANSLATE_NOOP("repeats", "the second {weekday} of {often}"),
    3: QT_TRANSLATE_NOOP("repeats", "the third {weekday} of {often}"),
    4: QT_TRANSLATE_NOOP("repeats", "the fourth {weekday} of {often}"),
    -1: QT_TRANSLATE_NOOP("repeats", "the last {weekday} of {often}"),
}
_SKIPS: Mapping[Skip, str] = {
    Skip.BANK_HOLIDAYS: QT_TRANSLATE_NOOP("repeats", "bank holidays"),
    Skip.OUT_OF_TERM: QT_TRANSLATE_NOOP("repeats", "days out of term"),
    Skip.PLAN_AROUND: QT_TRANSLATE_NOOP("repeats", "plan-around dates"),
}


def entry_words(entry: QuickEntry, clock: Clock = Clock.TWELVE_HOUR) -> str:
    """Return “Teaching, every Tuesday, 2pm to 5pm, from 22 September 2026, in Room 4”."""
    return ", ".join(_parts(entry, clock))


def repeat_words(repeat: Repeat, first: date) -> str:
    """Return how often, as in “every Tuesday” or “the first Monday of every month”."""
    often = often_words(repeat.frequency, repeat.interval)
    match repeat.frequency:
        case Frequency.DAILY:
            return often
        case Frequency.WEEKLY:
            return _weekly_words(repeat, often, first)
        case Frequency.MONTHLY:
            return _monthly_words(repeat, often, first)
        case Frequency.YEARLY:
            words = translate("repeats", "{often} on {date}")
            return words.format(often=often, date=short_date_text(first.month, first.day))


def _parts(entry: QuickEntry, clock: Clock) -> Iterator[str]:
    yield entry.title
    if entry.repeat is None:
        yield _days_words(entry)
        yield _hours_words(entry, clock)
    else:
        yield repeat_words(entry.repeat, entry.day)
        yield _hours_words(entry, clock)
        yield _course_words(entry.repeat, entry.day)
    if entry.skips:
        skips = [translate("repeats", _SKIPS[skip]) for skip in Skip if skip in entry.skips]
        yield translate("repeats", "leaving out {days}").format(days=listed(skips))
    if entry.location:
        yield translate("repeats", "at {place}").format(place=entry.location)
    if entry.programme:
        yield translate("repeats", "programme {name}").format(name=entry.programme)


def _weekly_words(repeat: Repeat, often: str, first: date) -> str:
    days = repeat.weekdays or {first.weekday()}
    if days == _WORKING_DAYS:
        named = translate("repeats", "weekday")
    else:
        named = listed([weekday_name(day) for day in sorted(days)])
    if repeat.interval == 1:
        return translate("repeats", "every {weekday}").format(weekday=named)
    return translate("repeats", "{often} on {weekday}").format(often=often, weekday=named)


def _monthly_words(repeat: Repeat, often: str, first: date) -> str:
    if repeat.nth is None:
        return translate("repeats", "{often} on day {day}").format(often=often, day=first.day)
    words = translate("repeats", _NTHS[repeat.nth])
    return words.format(weekday=weekday_name(first.weekday()), often=often)


def _days_words(entry: QuickEntry) -> str:
    days = entry.days
    if not entry.all_day or days.length == 1:
        return day_text(entry.day)
    return dates_text(days.start, days.last)


def _hours_words(entry: QuickEntry, clock: Clock) -> str:
    if entry.all_day:
        return translate("repeats", "all day")
    words = time_range_text(entry.start, entry.end, clock)
    if entry.days.last != entry.day + ONE_DAY:
        return words
    return translate("repeats", "{hours} the next day").format(hours=words)


def _course_words(repeat: Repeat, first: date) -> str:
    if repeat.count is not None:
        words = translate("repeats", "{times} from {date}")
        return words.format(times=times_words(repeat.count), date=date_text(first))
    if repeat.until is None:
        return translate("repeats", "from {date}").format(date=date_text(first))
    if repeat.until == first:
        return translate("repeats", "on {date} alone").format(date=date_text(first))
    return translate("repeats", "from {date}").format(date=dates_text(first, repeat.until))
