"""Printing, as the window and the command line ask for it: sheets of a week or of pages."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from planner.domain.errors import FileProblemError
from planner.domain.page import Page as ReadingPage
from planner.domain.period_view import PeriodView
from planner.exchange.layout.page import Page, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.exchange.reading.sheets import booklet_sheets
from planner.exchange.week.planner import week_page
from planner.files import write_atomically

__all__ = [
    "Orientation",
    "Page",
    "Paper",
    "PaperSize",
    "PrintOptions",
    "TextMeasure",
    "booklet_pages",
    "save_as_word",
    "week_pages",
]


def week_pages(view: PeriodView, options: PrintOptions, measure: TextMeasure) -> tuple[Page, ...]:
    """Return the weekly planner of a view: one page, and more where a busy week needs them."""
    return week_page(view, options, measure)


def booklet_pages(
    pages: Sequence[ReadingPage], title: str, options: PrintOptions, measure: TextMeasure
) -> tuple[Page, ...]:
    """Return the sheets of several pages to read, with their contents before them."""
    return booklet_sheets(pages, title, options, measure)


def save_as_word(
    pages: Sequence[ReadingPage], title: str, options: PrintOptions, path: Path
) -> None:
    """Write pages to read as a Word document, whole or not at all.

    Raises FileProblemError where the file cannot be written.
    """
    # The library is slow to load, and few who open the planner want it.
    writing = import_module("planner.exchange.reading.word")
    content: bytes = writing.word_document(pages, title, options)
    try:
        write_atomically(path, content)
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=f"it cannot be written ({error.strerror or error})",
            remedy="choose another folder, or close the file where it is open",
        ) from error
