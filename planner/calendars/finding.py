"""What a rule finds in a window: days and their cycle, whoever keeps them."""

from collections.abc import Iterator
from datetime import timedelta
from itertools import groupby
from typing import assert_never

from planner.calendars.bank_holidays import bank_holiday
from planner.calendars.easter import FIRST_YEAR, LAST_YEAR, easter_sunday, easter_text
from planner.calendars.found import Finding, days_from
from planner.calendars.gregorian import nth_kday
from planner.calendars.reckoning_findings import found_in_reckoning
from planner.calendars.reckonings import reckoning_of
from planner.calendars.sky_findings import found_in_sky
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.rule import (
    AnnouncedRule,
    BankHolidayRule,
    CalendarId,
    DatedRule,
    EasterRule,
    NthKdayRule,
    ReckonedRule,
    SkyRule,
)


def findings_of(rule: DatedRule, window: DateSpan) -> Iterator[Finding]:
    """Yield what ``rule`` finds in each of its own years that touches ``window``.

    The first and last may lie outside the window; who asks must choose. Raises ValueError for a
    bank holiday that its nation never had, and for an end that the calendar lacks.
    """
    if isinstance(rule, ReckonedRule):
        return found_in_reckoning(rule, window)
    if isinstance(rule, SkyRule):
        return found_in_sky(rule, window)
    match rule:
        case EasterRule():
            return _easters(rule, window)
        case NthKdayRule():
            return _nth_kdays(rule, window)
        case AnnouncedRule():
            return _announced(rule, window)
        case BankHolidayRule():
            return _bank_holidays(rule, window)
        case _:
            assert_never(rule)


def _easters(rule: EasterRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        if FIRST_YEAR <= year <= LAST_YEAR:
            start = easter_sunday(rule.computus, year) + timedelta(days=rule.offset_days)
            yield Finding(
                cycle=str(year),
                span=days_from(start, rule.days),
                native_date=easter_text(rule.computus, rule.offset_days),
            )


def _nth_kdays(rule: NthKdayRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        start = nth_kday(rule.nth, rule.weekday, year, rule.month)
        if start is not None:
            yield Finding(cycle=str(year), span=days_from(start, rule.days))


def _announced(rule: AnnouncedRule, window: DateSpan) -> Iterator[Finding]:
    for year, days in groupby(rule.announced, key=lambda one: one.first.year):
        of_year = list(days)
        for n, one in enumerate(of_year, 1):
            cycle = str(year) if len(of_year) == 1 else f"{year}-{n}"
            span = DateSpan(one.first, one.last + ONE_DAY)
            if span.overlaps(window.widened(before=1, after=1)):
                yield Finding(cycle=cycle, span=span)


def _bank_holidays(rule: BankHolidayRule, window: DateSpan) -> Iterator[Finding]:
    for year in _our_years(window):
        found = bank_holiday(rule.nation, rule.title, year)
        if found is not None:
            yield Finding(
                cycle=str(year),
                span=days_from(found.day, 1),
                native_date="" if found.substitute_for is None else "Substitute day",
                note=found.note,
                nation=rule.nation,
            )


def _our_years(window: DateSpan) -> Iterator[int]:
    return reckoning_of(CalendarId.GREGORIAN).years_touching(window)
