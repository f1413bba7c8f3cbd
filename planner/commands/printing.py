"""Print a planner to a file: a command for each layout, with the options that are its own."""

from datetime import datetime
from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.options import DAY
from planner.commands.print_command import print_command
from planner.commands.print_job import Asked
from planner.services.print_requests import Layout, PrintRequest

_MOST_WEEKS = 53


class YearStart(StrEnum):
    """The month in which a year opens."""

    JANUARY = "january"
    AUGUST = "august"
    SEPTEMBER = "september"


_MONTHS = {YearStart.JANUARY: 1, YearStart.AUGUST: 8, YearStart.SEPTEMBER: 9}

_Day = Annotated[datetime, typer.Option("--date", formats=DAY, help="a day of what is printed")]
_Starts = Annotated[YearStart, typer.Option("--starts-in", help="the month that opens the year")]
_NoWeekend = Annotated[bool, typer.Option("--no-weekend", help="no columns for it")]
_Months = Annotated[int, typer.Option(min=1, max=12, help="from that of the day on")]
_Weeks = Annotated[int, typer.Option(min=1, max=_MOST_WEEKS, help="how many in a row")]
_TwoPages = Annotated[bool, typer.Option("--two-pages", help="half a week on each")]
_Blank = Annotated[bool, typer.Option("--blank-outside", help="leave days of other months blank")]


@print_command
def print_day(*, day: _Day) -> Asked:
    """Print the sheet of one day."""
    return Asked(request=PrintRequest(layout=Layout.DAY, day=day.date()))


@print_command
def print_week(
    *, day: _Day, weeks: _Weeks = 1, two_pages: _TwoPages = False, no_weekend: _NoWeekend = False
) -> Asked:
    """Print the week of a day, from timetable files or from the diary where none is named."""
    layout = Layout.WEEK_ON_TWO if two_pages else Layout.WEEK
    request = PrintRequest(layout=layout, day=day.date(), weeks=weeks)
    return Asked(request=request, has_working_days_alone=no_weekend)


@print_command
def print_fortnight(*, day: _Day, no_weekend: _NoWeekend = False) -> Asked:
    """Print the week of a day and the one after it."""
    request = PrintRequest(layout=Layout.FORTNIGHT, day=day.date())
    return Asked(request=request, has_working_days_alone=no_weekend)


@print_command
def print_month(
    *, day: _Day, blank_outside: _Blank = False, no_weekend: _NoWeekend = False
) -> Asked:
    """Print the month of a day."""
    return Asked(
        request=PrintRequest(layout=Layout.MONTH, day=day.date()),
        is_blank_outside=blank_outside,
        has_working_days_alone=no_weekend,
    )


@print_command
def print_year(*, day: _Day, starts_in: _Starts = YearStart.AUGUST) -> Asked:
    """Print the wall planner of the year around a day."""
    starts = _MONTHS[starts_in]
    return Asked(request=PrintRequest(layout=Layout.YEAR, day=day.date(), year_starts=starts))


@print_command
def print_list(*, day: _Day, starts_in: _Starts = YearStart.AUGUST) -> Asked:
    """Print the dates to plan around in the year around a day."""
    starts = _MONTHS[starts_in]
    return Asked(request=PrintRequest(layout=Layout.DATES, day=day.date(), year_starts=starts))


@print_command
def print_agenda(*, day: _Day, months: _Months = 3) -> Asked:
    """Print what is kept and planned over some months, as a list."""
    return Asked(request=PrintRequest(layout=Layout.AGENDA, day=day.date(), months=months))


@print_command
def print_clashes(*, day: _Day, months: _Months = 12) -> Asked:
    """Print the clashes of some months: what to do by when, and what was decided."""
    return Asked(request=PrintRequest(layout=Layout.CLASHES, day=day.date(), months=months))
