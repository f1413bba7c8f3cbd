"""What the rules that name a day of some calendar find: by day, by month and by weekday."""

from collections.abc import Iterator
from datetime import date, timedelta
from typing import assert_never

from planner.calendars.found import Finding, days_from
from planner.calendars.gregorian import kday_on_or_after, kday_on_or_before, month_of
from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning
from planner.calendars.reckonings import reckoning_of
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.rule import (
    DayInMonthRule,
    KdayBeforeRule,
    KdayOnOrAfterRule,
    MonthDayRule,
    MonthDaysRule,
    NewMonthRule,
    ReckonedRule,
)
from planner.domain.wording import day_text


def found_in_reckoning(rule: ReckonedRule, window: DateSpan) -> Iterator[Finding]:
    """Yield what ``rule`` finds in each year of its calendar that touches ``window``.

    The first and last may lie outside the window; who asks must choose. Raises ValueError for an
    end that the calendar lacks.
    """
    match rule:
        case MonthDayRule():
            return _month_days(rule, window)
        case MonthDaysRule():
            return _several_days(rule, window)
        case DayInMonthRule():
            return _days_in_month(rule, window)
        case NewMonthRule():
            return _new_months(rule, window)
        case KdayOnOrAfterRule():
            return _kdays_on_or_after(rule, window)
        case KdayBeforeRule():
            return _kdays_before(rule, window)
        case _:
            assert_never(rule)


def _month_days(rule: MonthDayRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in reckoning.years_touching(window):
        named = reckoning.day_in_year(year, rule.on)
        if named is None:
            continue
        first = named + timedelta(days=rule.offset_days)
        span = _moved(rule, DateSpan(first, _end_of(rule, reckoning, year, first)))
        yield Finding(
            cycle=str(year),
            span=span,
            native_date=reckoning.text_of(span.start),
            note="" if span.start == first else f"Moved from {day_text(first)}.",
        )


def _end_of(rule: MonthDayRule, reckoning: Reckoning, year: int, start: date) -> date:
    if rule.until is None:
        return start + timedelta(days=rule.days)
    ends = (reckoning.day_in_year(year, rule.until), reckoning.day_in_year(year + 1, rule.until))
    later = [end for end in ends if end is not None and end > start]
    if not later:
        raise ValueError(f"no day {rule.until} ends what begins on {start}")
    return later[0]


def _moved(rule: MonthDayRule, span: DateSpan) -> DateSpan:
    weekday = span.start.weekday()
    days = next((move.days for move in rule.moves if move.weekday == weekday), 0)
    return DateSpan(span.start + timedelta(days=days), span.end + timedelta(days=days))


def _several_days(rule: MonthDaysRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in reckoning.years_touching(window):
        for on in rule.dates:
            start = reckoning.day_in_year(year, on)
            if start is not None:
                yield Finding(
                    cycle=f"{year}-{on.month:02}-{on.day:02}",
                    span=days_from(start, rule.days),
                    native_date=reckoning.text_of(start),
                )


def _days_in_month(rule: DayInMonthRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in range(window.start.year - 1, window.last.year + 2):
        start = next((day for day in month_of(year, rule.month) if _is_numbered(day, rule)), None)
        if start is not None:
            yield Finding(
                cycle=str(year), span=days_from(start, 1), native_date=reckoning.text_of(start)
            )


def _is_numbered(day: date, rule: DayInMonthRule) -> bool:
    return reckoning_of(rule.calendar).native_from_date(day).day == rule.day


def _new_months(rule: NewMonthRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in reckoning.years_touching(window):
        for month in reckoning.new_months(year):
            yield _new_month(reckoning, NativeDate(year, month, 1))


def _new_month(reckoning: Reckoning, native: NativeDate) -> Finding:
    first = reckoning.date_from_native(native)
    text = reckoning.text_from_native(native)
    span = DateSpan(first, first + ONE_DAY)
    eve = reckoning.native_from_date(first - ONE_DAY)
    if reckoning.on_30th_too and eve.day == 30:
        span = span.widened(before=1)
        text = f"{reckoning.text_from_native(eve)} and {text}"
    return Finding(cycle=f"{native.year}-{native.month:02}", span=span, native_date=text)


def _kdays_on_or_after(rule: KdayOnOrAfterRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in reckoning.years_touching(window):
        named = reckoning.day_in_year(year, rule.on)
        if named is not None:
            start = kday_on_or_after(named, rule.weekday)
            span = days_from(start, rule.days)
            yield Finding(cycle=str(year), span=span, native_date=reckoning.text_of(start))


def _kdays_before(rule: KdayBeforeRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in reckoning.years_touching(window):
        named = reckoning.day_in_year(year, rule.on)
        if named is not None:
            start = kday_on_or_before(named - timedelta(days=rule.at_least_days), rule.weekday)
            span = DateSpan(start, named) if rule.days is None else days_from(start, rule.days)
            yield Finding(cycle=str(year), span=span, native_date=reckoning.text_of(start))
