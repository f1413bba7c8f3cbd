"""Printing, as the window and the command line ask for it: pages from a period view."""

from planner.domain.period_view import PeriodView
from planner.exchange.layout.page import Page, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.week.planner import week_page

__all__ = [
    "Orientation",
    "Page",
    "Paper",
    "PaperSize",
    "PrintOptions",
    "TextMeasure",
    "week_pages",
]


def week_pages(view: PeriodView, options: PrintOptions, measure: TextMeasure) -> tuple[Page, ...]:
    """Return the weekly planner of a view: one page, and more where a busy week needs them."""
    return week_page(view, options, measure)
