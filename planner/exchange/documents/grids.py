"""The grids of a calendar: the weeks of a month, or the days of several months side by side."""

from collections.abc import Iterator, Mapping, Sequence
from datetime import date

from planner.domain.dates import DateSpan, month_grid_of, months_from, months_on
from planner.domain.language import translate
from planner.domain.period_view import PeriodView
from planner.domain.session import Pattern, ProgrammeId
from planner.domain.wording import (
    Clock,
    brief_weekday_name,
    month_text,
    months_text,
    weekday_name,
)
from planner.exchange.documents.day_lines import month_lines, year_lines
from planner.exchange.documents.document import Grid, GridDay, GridRow
from planner.exchange.sheet.programmes import distinct_patterns

_DAYS_OF_WEEK = range(7)
_LONGEST_MONTH = 31


def months_of(span: DateSpan) -> tuple[date, ...]:
    """Return the first of each month that a span touches."""
    count = (span.last.year - span.start.year) * 12 + span.last.month - span.start.month + 1
    return tuple(months_on(span.start, number) for number in range(count))


def month_grids(view: PeriodView, clock: Clock) -> tuple[Grid, ...]:
    """Return a grid of whole weeks for each month; days that the view has not are left out."""
    patterns = distinct_patterns(view)
    return tuple(_month_grid(view, first, patterns, clock) for first in months_of(view.window))


def year_grids(view: PeriodView, abreast: int) -> tuple[Grid, ...]:
    """Return grids of so many months abreast, each month a column of its days."""
    months = months_of(view.window)
    return tuple(
        _months_abreast(view, months[at : at + abreast]) for at in range(0, len(months), abreast)
    )


def _month_grid(
    view: PeriodView, first: date, patterns: Mapping[ProgrammeId, Pattern], clock: Clock
) -> Grid:
    heading = month_text(first)
    about = translate("documents", "{month}: a row for each week, a column for each day of it")
    return Grid(
        heading=heading,
        about=about.format(month=heading),
        corner=translate("documents", "Week"),
        columns=tuple(weekday_name(day) for day in _DAYS_OF_WEEK),
        rows=tuple(_weeks(view, first, patterns, clock)),
        months=(first,),
    )


def _weeks(
    view: PeriodView, first: date, patterns: Mapping[ProgrammeId, Pattern], clock: Clock
) -> Iterator[GridRow]:
    month, days = months_from(first, 1), list(month_grid_of(first))

    def cell(day: date) -> GridDay | None:
        if day not in month or day not in view.window:
            return None
        lines = month_lines(view.day(day), view, patterns, clock)
        return GridDay(day=day, label=str(day.day), lines=lines)

    for at in range(0, len(days), len(_DAYS_OF_WEEK)):
        week = days[at : at + len(_DAYS_OF_WEEK)]
        yield GridRow(str(week[0].isocalendar().week), tuple(map(cell, week)))


def _months_abreast(view: PeriodView, months: Sequence[date]) -> Grid:
    heading = months_text(DateSpan(months[0], months_on(months[-1], 1)))
    about = translate("documents", "{months}: a column for each month, a row for each day of it")
    return Grid(
        heading=heading,
        about=about.format(months=heading),
        corner=translate("documents", "Day"),
        columns=tuple(month_text(first) for first in months),
        rows=tuple(_day_row(view, months, number) for number in range(1, _LONGEST_MONTH + 1)),
        months=tuple(months),
    )


def _day_row(view: PeriodView, months: Sequence[date], number: int) -> GridRow:
    return GridRow(str(number), tuple(_day_cell(view, first, number) for first in months))


def _day_cell(view: PeriodView, first: date, number: int) -> GridDay | None:
    month = months_from(first, 1)
    if number > month.length:
        return None
    day = first.replace(day=number)
    if day not in view.window:
        return None
    lines = year_lines(view.day(day), is_first=day == max(first, view.window.start))
    return GridDay(day=day, label=brief_weekday_name(day.weekday()), lines=lines)
