"""A repeat rule in plain words, for rules that say more than a form can."""

from collections.abc import Iterable, Iterator
from datetime import date, datetime

from planner.calendars.ordinals import said_ordinal
from planner.calendars.repeat_rule import NthWeekday, RepeatRule
from planner.domain.language import translate
from planner.domain.often_text import often_words, times_words
from planner.domain.repeat import Frequency
from planner.domain.wording import date_text, listed, month_name, weekday_name


def words_of_rule(rule: RepeatRule) -> str:
    """Return “every 2 months on the last Friday, in March and June, until 18 December 2026”."""
    return ", ".join(_parts(rule))


def _parts(rule: RepeatRule) -> Iterator[str]:
    yield _often(rule)
    if rule.months:
        months = listed([month_name(month) for month in sorted(rule.months)])
        yield translate("rules", "in {months}").format(months=months)
    if rule.month_days:
        words = translate("rules", "on the {numbers} day of the month")
        yield words.format(numbers=_counted(rule.month_days))
    if rule.year_days:
        words = translate("rules", "on the {numbers} day of the year")
        yield words.format(numbers=_counted(rule.year_days))
    if rule.weeks:
        words = translate("rules", "on the {numbers} week of the year")
        yield words.format(numbers=_counted(rule.weeks))
    if rule.positions:
        words = translate("rules", "of those the {numbers}")
        yield words.format(numbers=_counted(rule.positions))
    yield from _times(rule)
    yield from _end(rule)


def _often(rule: RepeatRule) -> str:
    often = often_words(Frequency[rule.frequency.name], rule.interval)
    if not rule.weekdays:
        return often
    weekdays = listed([_weekday(one) for one in rule.weekdays])
    return translate("rules", "{often} on {weekdays}").format(often=often, weekdays=weekdays)


def _weekday(one: NthWeekday) -> str:
    name = weekday_name(one.weekday)
    if not one.nth:
        return name
    return translate("rules", "the {nth} {weekday}").format(nth=_nth(one.nth), weekday=name)


def _counted(numbers: Iterable[int]) -> str:
    # Those from the end come last.
    return listed([_nth(one) for one in sorted(numbers, key=lambda one: (one < 0, one))])


def _nth(number: int) -> str:
    if number > 0:
        return said_ordinal(number)
    if number == -1:
        return translate("rules", "last")
    return translate("rules", "{nth} last").format(nth=said_ordinal(-number))


def _times(rule: RepeatRule) -> Iterator[str]:
    if rule.hours or rule.minutes or rule.seconds:
        yield translate("rules", "at hours of its own")


def _end(rule: RepeatRule) -> Iterator[str]:
    if rule.count is not None:
        yield times_words(rule.count)
    if rule.until is not None:
        yield translate("rules", "until {date}").format(date=date_text(_day(rule.until)))


def _day(until: date | datetime) -> date:
    return until.date() if isinstance(until, datetime) else until
