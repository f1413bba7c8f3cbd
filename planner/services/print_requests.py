"""Asking for a print: which layout of which days, and gathering the snapshots that it shows."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum
from typing import Protocol, assert_never

from planner.domain.dates import (
    DateSpan,
    monday_on_or_before,
    month_grid_of,
    months_from,
    months_on,
    one_day,
    week_of,
    year_around,
)
from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.wording import day_text
from planner.domain.year_view import YearView
from planner.later import imported_later

with imported_later():
    from planner.domain.clash_report import ClashReport
    from planner.exchange.printout import (
        AgendaPrint,
        ClashesPrint,
        DatesPrint,
        DayPrint,
        FortnightPrint,
        MonthPrint,
        Printout,
        WeekPrint,
        YearPrint,
    )


class Layout(StrEnum):
    """How a print is laid out."""

    DAY = "day"
    WEEK = "week"
    WEEK_ON_TWO = "week-on-two-pages"
    FORTNIGHT = "fortnight"
    MONTH = "month"
    YEAR = "year"
    DATES = "list"
    AGENDA = "agenda"
    CLASHES = "clashes"


@dataclass(frozen=True, slots=True, kw_only=True)
class PrintRequest:
    """A layout around a day.

    ``weeks`` print one after another, in the layouts of a week alone. ``months`` are those of an
    agenda or clash report, which begins with the month of ``day``. ``year_starts`` is the month
    that opens a year.
    """

    layout: Layout
    day: date
    weeks: int = 1
    months: int = 3
    year_starts: int = 8


class PeriodSource(Protocol):
    """Where snapshots of days come from."""

    @property
    def span(self) -> DateSpan:
        """The days for which the almanac holds dates."""

    def period(self, window: DateSpan) -> PeriodView:
        """Return everything that is on in a window."""


class PrintSource(PeriodSource, Protocol):
    """Where all snapshots of prints come from: a diary, or timetable files."""

    def year(self, window: DateSpan) -> YearView:
        """Return the days of a long window at a glance."""

    def clashes(self, window: DateSpan) -> ClashReport:
        """Return the clashes of the sessions of a window."""


def printouts_for(request: PrintRequest, source: PrintSource) -> Iterator[Printout]:
    """Yield what is asked for, one printout for each week of several; each is gathered in turn.

    Raises BadRequestError for days that the almanac holds no dates of, which would look free.
    """
    _check(request.day, source.span)
    for day in days_of(request):
        yield printout_for(request, day, source)


def days_of(request: PrintRequest) -> tuple[date, ...]:
    """Return the days around which the printouts of a request are."""
    if request.layout not in {Layout.WEEK, Layout.WEEK_ON_TWO}:
        return (request.day,)
    return tuple(request.day + timedelta(days=7 * n) for n in range(request.weeks))


def printout_for(request: PrintRequest, day: date, source: PrintSource) -> Printout:
    """Gather one printout around a day.

    Raises BadRequestError for days that the almanac holds no dates of, which would look free.
    """
    _check(day, source.span)
    window = _window(request, day)
    _check(window.start, source.span)
    _check(window.last, source.span)
    match request.layout:
        case Layout.DAY:
            return DayPrint(source.period(window), day)
        case Layout.WEEK:
            return WeekPrint(source.period(window))
        case Layout.WEEK_ON_TWO:
            return WeekPrint(source.period(window), on_two=True)
        case Layout.FORTNIGHT:
            return FortnightPrint(source.period(window))
        case Layout.MONTH:
            return MonthPrint(source.period(_weeks_around(window)), window.start)
        case Layout.AGENDA:
            return AgendaPrint(source.period(_weeks_around(window)), window)
        case Layout.YEAR:
            return YearPrint(source.year(window))
        case Layout.DATES:
            return DatesPrint(source.year(window))
        case Layout.CLASHES:
            return ClashesPrint(source.clashes(window))
        case _:
            assert_never(request.layout)


def _window(request: PrintRequest, day: date) -> DateSpan:
    """Return the days that a printout is about."""
    match request.layout:
        case Layout.DAY:
            return one_day(day)
        case Layout.WEEK | Layout.WEEK_ON_TWO:
            return week_of(day)
        case Layout.FORTNIGHT:
            monday = monday_on_or_before(day)
            return DateSpan(monday, monday + timedelta(days=14))
        case Layout.MONTH:
            return months_from(day, 1)
        case Layout.AGENDA | Layout.CLASHES:
            return months_from(day, request.months)
        case Layout.YEAR | Layout.DATES:
            return year_around(day, request.year_starts)
        case _:
            assert_never(request.layout)


def _weeks_around(months: DateSpan) -> DateSpan:
    last = months_on(months.last, 0)
    return DateSpan(month_grid_of(months.start).start, month_grid_of(last).end)


def _check(day: date, held: DateSpan) -> None:
    if day not in held:
        raise BadRequestError(
            what=day_text(day),
            fault=translate(
                "print", "the almanac holds no dates for it, so that the day would look free"
            ),
            remedy=translate("print", "choose days from {first} to {last}").format(
                first=held.start.year, last=held.last.year
            ),
        )
