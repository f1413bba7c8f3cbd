"""The starts that a repeat rule gives, as wall-clock times inside a window.

Each period of the rule (day, week, month or year) is looked at once, from the first that touches
the window to the last, and its days are filtered. So the work is bounded by the window even for
a rule that never finds a day, such as 30 February; a generator that runs on to its next find, as
dateutil's does, is not bounded.
"""

from calendar import isleap, monthrange
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from functools import partial
from itertools import chain, dropwhile, islice, product, takewhile
from typing import assert_never

from planner.calendars.repeat_rule import Frequency, NthWeekday, RepeatRule
from planner.domain.dates import DateSpan

# A rule that chooses no day in so many years chooses none.
_LONGEST_SEARCH = timedelta(days=30 * 366)


@dataclass(frozen=True, slots=True, kw_only=True)
class Series:
    """A rule, the wall-clock start it counts from, and the last wall-clock time it may reach."""

    rule: RepeatRule
    first: datetime
    until: datetime | None = None


def starts_between(series: Series, begin: datetime, end: datetime) -> Iterator[datetime]:
    """Yield the starts from ``begin`` up to but not including ``end``, in order.

    ``series.first`` is always a start and counts as one, whether or not the rule would choose it
    (RFC 5545, section 3.8.5.3).
    """
    if begin <= series.first < end:
        yield series.first
    bound = end if series.until is None else min(end, series.until + timedelta.resolution)
    later = _later_starts(series, begin, bound)
    if series.rule.count is not None:
        later = islice(later, max(series.rule.count - 1, 0))
    yield from dropwhile(begin.__gt__, later)


def first_chosen(rule: RepeatRule, first: datetime) -> datetime | None:
    """Return the first start, ``first`` or later, that the rule counted from there itself chooses.

    None where it chooses none.
    """
    rule = _completed(rule, first)
    last = (first + _LONGEST_SEARCH).date()
    return next(dropwhile(first.__gt__, _chosen(rule, first.date(), first.date(), last)), None)


def _later_starts(series: Series, begin: datetime, end: datetime) -> Iterator[datetime]:
    first = series.first
    if end <= first:
        return iter(())
    rule = _completed(series.rule, first)
    # A count is counted from the first start; any other rule can begin at the window.
    from_day = first.date() if rule.count is not None else max(first, begin).date()
    chosen = _chosen(rule, first.date(), from_day, end.date())
    return takewhile(end.__gt__, dropwhile(first.__ge__, chosen))


def _chosen(rule: RepeatRule, first: date, begin: date, last: date) -> Iterator[datetime]:
    """Yield what a completed rule chooses in the periods from that of ``begin`` on."""
    times = _times(rule)
    if _is_plain(rule):
        days = map(date.fromordinal, _plain_days(rule, first, begin, last))
        return (datetime.combine(day, at) for day in days for at in times)
    periods = _periods(rule, first, begin, last)
    return chain.from_iterable(_starts_in(period, rule, times) for period in periods)


def _is_plain(rule: RepeatRule) -> bool:
    """Tell whether a rule is of days, or of weekdays by the week, and leaves nothing else out."""
    if rule.months or rule.month_days or rule.year_days or rule.weeks or rule.positions:
        return False
    is_daily = rule.frequency is Frequency.DAILY and not rule.weekdays
    return is_daily or rule.frequency is Frequency.WEEKLY


def _plain_days(rule: RepeatRule, first: date, begin: date, last: date) -> Iterable[int]:
    """Return the days of a plain rule, the commonest by far, as ordinals: none has to be asked."""
    if rule.frequency is Frequency.DAILY:
        return _firsts(1, rule.interval, first, begin, last)
    offsets = sorted({(one.weekday - rule.week_start) % 7 for one in rule.weekdays})
    weeks = _firsts(7, rule.interval, _first_of_week(rule, first), begin, last)
    return (week + offset for week in weeks for offset in offsets)


def _completed(rule: RepeatRule, first: datetime) -> RepeatRule:
    """Return the rule with what it leaves open taken from the first start (section 3.3.10)."""
    rule = replace(
        rule,
        hours=rule.hours or frozenset({first.hour}),
        minutes=rule.minutes or frozenset({first.minute}),
        seconds=rule.seconds or frozenset({first.second}),
    )
    if rule.weekdays or rule.month_days or rule.year_days:
        return rule
    match rule.frequency:
        case Frequency.DAILY:
            return rule
        case Frequency.WEEKLY:
            return replace(rule, weekdays=(NthWeekday(first.weekday()),))
        case Frequency.MONTHLY:
            return replace(rule, month_days=frozenset({first.day}))
        case Frequency.YEARLY:
            return _completed_year(rule, first)
        case _:
            assert_never(rule.frequency)


def _completed_year(rule: RepeatRule, first: datetime) -> RepeatRule:
    if rule.weeks:
        return replace(rule, weekdays=(NthWeekday(first.weekday()),))
    months = rule.months or frozenset({first.month})
    return replace(rule, months=months, month_days=frozenset({first.day}))


def _periods(rule: RepeatRule, first: date, begin: date, last: date) -> Iterator[DateSpan]:
    """Yield the periods, counted by the interval from that of ``first``, up to that of ``last``."""
    match rule.frequency:
        case Frequency.DAILY:
            return _periods_of_days(1, rule.interval, first, begin, last)
        case Frequency.WEEKLY:
            return _periods_of_days(7, rule.interval, _first_of_week(rule, first), begin, last)
        case Frequency.MONTHLY:
            return _periods_of_months(1, rule.interval, first, begin, last)
        case Frequency.YEARLY:
            return _periods_of_months(12, rule.interval, first.replace(month=1), begin, last)
        case _:
            assert_never(rule.frequency)


def _periods_of_days(
    size: int, interval: int, first: date, begin: date, last: date
) -> Iterator[DateSpan]:
    for start in map(date.fromordinal, _firsts(size, interval, first, begin, last)):
        yield DateSpan(start, start + timedelta(days=size))


def _firsts(size: int, interval: int, first: date, begin: date, last: date) -> range:
    """Return the first day of each period of so many days, as an ordinal."""
    step = size * interval
    passed = max(0, (begin - first).days // step)
    return range(first.toordinal() + passed * step, last.toordinal() + 1, step)


def _first_of_week(rule: RepeatRule, day: date) -> date:
    return day - timedelta(days=(day.weekday() - rule.week_start) % 7)


def _periods_of_months(
    size: int, interval: int, first: date, begin: date, last: date
) -> Iterator[DateSpan]:
    step = size * interval
    origin = _month_number(first)
    passed = max(0, (_month_number(begin) - origin) // step)
    for month in range(origin + passed * step, _month_number(last) + 1, step):
        yield DateSpan(_first_of_month(month), _first_of_month(month + size))


def _month_number(day: date) -> int:
    return day.year * 12 + day.month - 1


def _first_of_month(number: int) -> date:
    return date(number // 12, number % 12 + 1, 1)


def _times(rule: RepeatRule) -> list[time]:
    clock = product(sorted(rule.hours), sorted(rule.minutes), sorted(rule.seconds))
    return [time(*parts) for parts in clock]


def _starts_in(period: DateSpan, rule: RepeatRule, times: Sequence[time]) -> list[datetime]:
    days = filter(partial(_allows, rule), _days_worth_asking(period, rule))
    starts = [datetime.combine(day, at) for day in days for at in times]
    if not rule.positions:
        return starts
    size = len(starts)
    return [
        start
        for number, start in enumerate(starts, start=1)
        if _counted(rule.positions, number, size)
    ]


def _days_worth_asking(period: DateSpan, rule: RepeatRule) -> Iterator[date]:
    """Yield the days of a period, passing over those that the commonest rules leave out."""
    match rule.frequency:
        case Frequency.WEEKLY if rule.weekdays:
            offsets = sorted({(one.weekday - rule.week_start) % 7 for one in rule.weekdays})
            return (period.start + timedelta(days=offset) for offset in offsets)
        case Frequency.MONTHLY if rule.weekdays:
            named = {one.weekday for one in rule.weekdays}
            return (day for day in period if day.weekday() in named)
        case Frequency.YEARLY if rule.months:
            january = _month_number(period.start)
            months = (january + month - 1 for month in sorted(rule.months))
            return chain.from_iterable(map(_month, months))
        case _:
            return iter(period)


def _month(number: int) -> DateSpan:
    return DateSpan(_first_of_month(number), _first_of_month(number + 1))


def _allows(rule: RepeatRule, day: date) -> bool:
    return (
        (not rule.months or day.month in rule.months)
        and (not rule.weekdays or _weekday_allowed(rule, day))
        and (not rule.month_days or _counted(rule.month_days, day.day, _month_length(day)))
        and (not rule.year_days or _counted(rule.year_days, _day_of_year(day), _year_length(day)))
        and (not rule.weeks or _counted(rule.weeks, *_week_of_year(day, rule.week_start)))
    )


def _counted(numbers: frozenset[int], position: int, length: int) -> bool:
    """Tell whether the position, or the same counted back from the end as -1, -2, is named."""
    return position in numbers or position - length - 1 in numbers


def _weekday_allowed(rule: RepeatRule, day: date) -> bool:
    named = [one.nth for one in rule.weekdays if one.weekday == day.weekday()]
    # Outside months and years a number before a weekday has no meaning.
    if not named or 0 in named or rule.weeks:
        return bool(named)
    if rule.frequency in {Frequency.DAILY, Frequency.WEEKLY}:
        return True
    if rule.months or rule.frequency is Frequency.MONTHLY:
        position, length = day.day, _month_length(day)
    else:
        position, length = _day_of_year(day), _year_length(day)
    return (position - 1) // 7 + 1 in named or (position - length - 1) // 7 in named


def _week_of_year(day: date, week_start: int) -> tuple[int, int]:
    """Return the number of the week and how many its year has; week 1 has four days or more."""
    # The fourth day of a week is in the year that the week belongs to.
    fourth = day + timedelta(days=3 - (day.weekday() - week_start) % 7)
    fourth_of_last = date(fourth.year, 12, 28)
    fourth_of_last += timedelta(days=3 - (fourth_of_last.weekday() - week_start) % 7)
    return _week_number(fourth), _week_number(fourth_of_last)


def _week_number(fourth_day: date) -> int:
    return (_day_of_year(fourth_day) - 1) // 7 + 1


def _month_length(day: date) -> int:
    return monthrange(day.year, day.month)[1]


def _day_of_year(day: date) -> int:
    return day.timetuple().tm_yday


def _year_length(day: date) -> int:
    return 366 if isleap(day.year) else 365
