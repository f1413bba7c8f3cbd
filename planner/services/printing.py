"""Printing, as the window and the command line ask for it: any view, or a page that is read."""

from planner.domain.page import Page as ReadingPage
from planner.exchange.layout.page import Page, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.outline.html import outline_html
from planner.exchange.printout import (
    AgendaPrint,
    DatesPrint,
    DayPrint,
    FortnightPrint,
    MonthPrint,
    Printout,
    WeekPrint,
    YearPrint,
    outline_of,
    sheets_of,
)
from planner.exchange.reading.sheets import page_sheets
from planner.exchange.sheet.sheets import Sheet, numbered

__all__ = [
    "AgendaPrint",
    "DatesPrint",
    "DayPrint",
    "FortnightPrint",
    "MonthPrint",
    "Orientation",
    "Page",
    "Paper",
    "PaperSize",
    "PrintOptions",
    "Printout",
    "Sheet",
    "TextMeasure",
    "WeekPrint",
    "YearPrint",
    "html_of",
    "numbered",
    "pages_of",
    "reading_pages",
    "sheets_of",
]


def pages_of(
    printout: Printout, options: PrintOptions, measure: TextMeasure
) -> tuple[Page, ...]:
    """Return the numbered pages of a printout, as many as it takes."""
    return numbered(sheets_of(printout, options, measure))


def html_of(printout: Printout, options: PrintOptions) -> str:
    """Return the accessible twin of a printout: HTML with headings and tables."""
    return outline_html(outline_of(printout, options.clock), options)


def reading_pages(
    page: ReadingPage, options: PrintOptions, measure: TextMeasure
) -> tuple[Page, ...]:
    """Return the sheets of a page to read, as many as it takes."""
    return page_sheets(page, options, measure)
