"""What a rule finds in a window: days and their cycle, whoever keeps them."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from typing import assert_never

from planner.calendars.bank_holidays import bank_holiday
from planner.calendars.easter import FIRST_YEAR, LAST_YEAR, easter_sunday, easter_text
from planner.calendars.gregorian import date_in_year, kday_on_or_after, nth_kday
from planner.calendars.native_date import NativeDate
from planner.calendars.reckoning import Reckoning, reckoning_of
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.place import Nation
from planner.domain.rule import (
    BankHolidayRule,
    CalendarId,
    DatedRule,
    EasterRule,
    KdayOnOrAfterRule,
    MonthDayRule,
    NewMonthRule,
    NthKdayRule,
)
from planner.domain.wording import day_text


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding:
    """The days that a rule finds in one cycle."""

    cycle: str
    span: DateSpan
    native_date: str = ""
    note: str = ""
    nation: Nation | None = None


def findings_of(rule: DatedRule, window: DateSpan) -> Iterator[Finding]:
    """Yield what ``rule`` finds in each of its own years that touches ``window``.

    The first and last may lie outside the window; who asks must choose. Raises ValueError for a
    bank holiday that its nation never had, and for an end that the calendar lacks.
    """
    match rule:
        case MonthDayRule():
            return _month_days(rule, window)
        case NewMonthRule():
            return _new_months(rule, window)
        case EasterRule():
            return _easters(rule, window)
        case NthKdayRule():
            return _nth_kdays(rule, window)
        case KdayOnOrAfterRule():
            return _kdays_on_or_after(rule, window)
        case BankHolidayRule():
            return _bank_holidays(rule, window)
        case _:
            assert_never(rule)


def _month_days(rule: MonthDayRule, window: DateSpan) -> Iterator[Finding]:
    reckoning = reckoning_of(rule.calendar)
    for year in reckoning.years_touching(window):
        named = reckoning.day_in_year(year, rule.on)
        if named is None:
            continue
        span = _moved(rule, DateSpan(named, _end_of(rule, reckoning, year, named)))
        yield Finding(
            cycle=str(year),
            span=span,
            native_date=reckoning.text_of(span.start),
            note="" if span.start == named else f"Moved from {day_text(named)}.",
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


def _easters(rule: EasterRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        if FIRST_YEAR <= year <= LAST_YEAR:
            start = easter_sunday(rule.computus, year) + timedelta(days=rule.offset_days)
            yield Finding(
                cycle=str(year),
                span=_days_from(start, rule.days),
                native_date=easter_text(rule.computus, rule.offset_days),
            )


def _nth_kdays(rule: NthKdayRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        start = nth_kday(rule.nth, rule.weekday, year, rule.month)
        if start is not None:
            yield Finding(cycle=str(year), span=_days_from(start, rule.days))


def _kdays_on_or_after(rule: KdayOnOrAfterRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        named = date_in_year(year, rule.on)
        if named is not None:
            start = kday_on_or_after(named, rule.weekday)
            yield Finding(cycle=str(year), span=_days_from(start, rule.days))


def _bank_holidays(rule: BankHolidayRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        found = bank_holiday(rule.nation, rule.title, year)
        if found is not None:
            yield Finding(
                cycle=str(year),
                span=_days_from(found.day, 1),
                native_date="" if found.substitute_for is None else "Substitute day",
                note=found.note,
                nation=rule.nation,
            )


def _our_years(window: DateSpan) -> Iterator[int]:
    return reckoning_of(CalendarId.GREGORIAN).years_touching(window)


def _days_from(start: date, days: int) -> DateSpan:
    return DateSpan(start, start + timedelta(days=days))
