"""Printing, as the window and the command line ask for it: sheets of a week or of a page."""

from planner.domain.page import Page as ReadingPage
from planner.domain.period_view import PeriodView
from planner.exchange.layout.page import Page, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.reading.sheets import page_sheets
from planner.exchange.sheet.sheets import numbered
from planner.exchange.week.planner import week_sheets

__all__ = [
    "Orientation",
    "Page",
    "Paper",
    "PaperSize",
    "PrintOptions",
    "TextMeasure",
    "reading_pages",
    "week_pages",
]


def week_pages(view: PeriodView, options: PrintOptions, measure: TextMeasure) -> tuple[Page, ...]:
    """Return the weekly planner of a view: one page, and more where a busy week needs them."""
    return numbered(week_sheets(view, options, measure))


def reading_pages(
    page: ReadingPage, options: PrintOptions, measure: TextMeasure
) -> tuple[Page, ...]:
    """Return the sheets of a page to read, as many as it takes."""
    return page_sheets(page, options, measure)
