"""What can be printed: each kind with the snapshot that it shows, as sheets or as an outline."""

from dataclasses import dataclass
from datetime import date
from typing import assert_never

from planner.domain.clash_report import ClashReport
from planner.domain.dates import DateSpan
from planner.domain.period_view import PeriodView
from planner.domain.wording import Clock
from planner.domain.year_view import YearView
from planner.exchange.agenda.outline import agenda_outline
from planner.exchange.clashes.outline import clashes_outline
from planner.exchange.dates.outline import dates_outline
from planner.exchange.day.outline import day_outline
from planner.exchange.day.planner import day_sheets
from planner.exchange.layout.page import TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.month.outline import month_outline, weeks_outline
from planner.exchange.month.planner import month_sheets, weeks_sheets
from planner.exchange.outline.outline import Outline
from planner.exchange.outline.sheets import outline_sheets
from planner.exchange.sheet.draft import draft_of
from planner.exchange.sheet.sheets import Sheet
from planner.exchange.week.outline import week_outline
from planner.exchange.week.planner import week_sheets
from planner.exchange.year.outline import year_outline
from planner.exchange.year.planner import year_sheets


@dataclass(frozen=True, slots=True)
class DayPrint:
    """The day sheet of one day of a view."""

    view: PeriodView
    day: date


@dataclass(frozen=True, slots=True)
class WeekPrint:
    """The week of a view, on one page or on two."""

    view: PeriodView
    on_two: bool = False


@dataclass(frozen=True, slots=True)
class FortnightPrint:
    """The two weeks of a view as rows of days."""

    view: PeriodView


@dataclass(frozen=True, slots=True)
class MonthPrint:
    """The month that starts on ``first``, in a view of its whole weeks."""

    view: PeriodView
    first: date


@dataclass(frozen=True, slots=True)
class AgendaPrint:
    """The list of some whole months of a view."""

    view: PeriodView
    span: DateSpan


@dataclass(frozen=True, slots=True)
class YearPrint:
    """The wall planner of a year."""

    year: YearView


@dataclass(frozen=True, slots=True)
class DatesPrint:
    """The list of a year’s dates to plan around."""

    year: YearView


@dataclass(frozen=True, slots=True)
class ClashesPrint:
    """The report on the clashes of some months."""

    report: ClashReport


Printout = (
    DayPrint
    | WeekPrint
    | FortnightPrint
    | MonthPrint
    | AgendaPrint
    | YearPrint
    | DatesPrint
    | ClashesPrint
)


def sheets_of(printout: Printout, options: PrintOptions, measure: TextMeasure) -> tuple[Sheet, ...]:
    """Lay a printout out; in large print everything is a list, since columns would hold a word."""
    if options.large_print:
        return _listed(printout, options, measure)
    match printout:
        case DayPrint():
            return day_sheets(printout.view, printout.day, options, measure)
        case WeekPrint():
            return week_sheets(printout.view, options, measure, on_two=printout.on_two)
        case FortnightPrint():
            return weeks_sheets(printout.view, options, measure)
        case MonthPrint():
            return month_sheets(printout.view, printout.first, options, measure)
        case YearPrint():
            return year_sheets(printout.year, options, measure)
        case AgendaPrint() | DatesPrint() | ClashesPrint():
            return _listed(printout, options, measure)
        case _:
            assert_never(printout)


def outline_of(printout: Printout, clock: Clock) -> Outline:
    """Return what a printout tells, for large print and for its HTML twin."""
    match printout:
        case DayPrint():
            return day_outline(printout.view, printout.day, clock)
        case WeekPrint():
            return week_outline(printout.view, clock)
        case FortnightPrint():
            return weeks_outline(printout.view, clock)
        case MonthPrint():
            return month_outline(printout.view, printout.first, clock)
        case AgendaPrint():
            return agenda_outline(printout.view, printout.span, clock)
        case YearPrint():
            return year_outline(printout.year)
        case DatesPrint():
            return dates_outline(printout.year)
        case ClashesPrint():
            return clashes_outline(printout.report, clock)
        case _:
            assert_never(printout)


def _listed(printout: Printout, options: PrintOptions, measure: TextMeasure) -> tuple[Sheet, ...]:
    draft = draft_of(_snapshot(printout), options, measure)
    return outline_sheets(outline_of(printout, options.clock), draft)


def _snapshot(printout: Printout) -> PeriodView | YearView | ClashReport:
    match printout:
        case ClashesPrint():
            return printout.report
        case YearPrint() | DatesPrint():
            return printout.year
        case DayPrint() | WeekPrint() | FortnightPrint() | MonthPrint() | AgendaPrint():
            return printout.view
        case _:
            assert_never(printout)
