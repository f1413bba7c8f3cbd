"""Print a planner to a file: a command for each layout."""

from enum import StrEnum
from typing import Annotated

import typer

from planner.commands.options import Database, NationOption
from planner.commands.print_job import (
    Day,
    Landscape,
    LargePrint,
    Notes,
    Out,
    PrintJob,
    PrintPlace,
    Sheet,
    Timetables,
)
from planner.commands.table_options import reads_tables
from planner.domain.table_choices import TableChoices
from planner.services.print_requests import Layout, PrintRequest
from planner.services.printing import PaperSize

_MOST_WEEKS = 53


class YearStart(StrEnum):
    """The month in which a year opens."""

    JANUARY = "january"
    AUGUST = "august"
    SEPTEMBER = "september"


_MONTHS = {YearStart.JANUARY: 1, YearStart.AUGUST: 8, YearStart.SEPTEMBER: 9}

Starts = Annotated[YearStart, typer.Option("--starts-in", help="the month that opens the year")]


@reads_tables
def print_day(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    database: Database = None,
) -> None:
    """Print the sheet of one day."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
    )
    job.print(PrintRequest(layout=Layout.DAY, day=day.date()))


@reads_tables
def print_week(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    no_weekend: Annotated[bool, typer.Option("--no-weekend", help="no columns for it")] = False,
    two_pages: Annotated[bool, typer.Option("--two-pages", help="half a week on each")] = False,
    weeks: Annotated[int, typer.Option(min=1, max=_MOST_WEEKS, help="how many in a row")] = 1,
    database: Database = None,
) -> None:
    """Print the week of a day, from timetable files or from the diary where none is named."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
        has_working_days_alone=no_weekend,
    )
    layout = Layout.WEEK_ON_TWO if two_pages else Layout.WEEK
    job.print(PrintRequest(layout=layout, day=day.date(), weeks=weeks))


@reads_tables
def print_fortnight(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    database: Database = None,
) -> None:
    """Print the week of a day and the one after it."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
    )
    job.print(PrintRequest(layout=Layout.FORTNIGHT, day=day.date()))


@reads_tables
def print_month(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    blank_outside: Annotated[
        bool, typer.Option("--blank-outside", help="leave days of other months blank")
    ] = False,
    database: Database = None,
) -> None:
    """Print the month of a day."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
        is_blank_outside=blank_outside,
    )
    job.print(PrintRequest(layout=Layout.MONTH, day=day.date()))


@reads_tables
def print_year(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    starts_in: Starts = YearStart.AUGUST,
    database: Database = None,
) -> None:
    """Print the wall planner of the year around a day."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
    )
    job.print(PrintRequest(layout=Layout.YEAR, day=day.date(), year_starts=_MONTHS[starts_in]))


@reads_tables
def print_list(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    starts_in: Starts = YearStart.AUGUST,
    database: Database = None,
) -> None:
    """Print the dates to plan around in the year around a day."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
    )
    job.print(PrintRequest(layout=Layout.DATES, day=day.date(), year_starts=_MONTHS[starts_in]))


@reads_tables
def print_agenda(
    context: typer.Context,
    *,
    tables: TableChoices,
    day: Day,
    out: Out,
    timetable: Timetables = None,
    place: PrintPlace = None,
    nation: NationOption = None,
    paper: Sheet = PaperSize.A4,
    landscape: Landscape = False,
    large_print: LargePrint = False,
    notes: Notes = False,
    months: Annotated[int, typer.Option(min=1, max=12, help="from that of the day on")] = 3,
    database: Database = None,
) -> None:
    """Print what is kept and planned over some months, as a list."""
    job = PrintJob(
        context=context,
        out=out,
        timetables=timetable or (),
        tables=tables,
        place=place,
        nation=nation,
        paper=paper,
        is_landscape=landscape,
        is_large=large_print,
        has_notes=notes,
        database=database,
    )
    job.print(PrintRequest(layout=Layout.AGENDA, day=day.date(), months=months))
