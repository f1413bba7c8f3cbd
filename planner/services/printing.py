"""Printing, as the window and the command line ask for it: any view, or pages to read."""

from collections.abc import Sequence
from importlib import import_module
from pathlib import Path

from planner.domain.errors import FileProblemError
from planner.domain.language import translate
from planner.domain.page import Page as ReadingPage
from planner.exchange.layout.page import Page, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PaperSize, PrintOptions
from planner.files import write_atomically
from planner.later import imported_later

with imported_later():
    from planner.exchange.outline.outline import joined_outlines
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
        outline_of,
        sheets_of,
    )
    from planner.exchange.reading.sheets import booklet_sheets
    from planner.exchange.sheet.sheets import Sheet, numbered

__all__ = [
    "AgendaPrint",
    "ClashesPrint",
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
    "booklet_pages",
    "html_of",
    "numbered",
    "pages_of",
    "save_as_word",
    "sheets_of",
    "write_html",
]


def pages_of(printout: Printout, options: PrintOptions, measure: TextMeasure) -> tuple[Page, ...]:
    """Return the numbered pages of a printout, as many as it takes."""
    return numbered(sheets_of(printout, options, measure))


def html_of(printouts: Sequence[Printout], options: PrintOptions) -> str:
    """Return the accessible twin of one or several printouts: HTML with headings and tables."""
    # The template engine is loaded when a page is wanted: the window would start the later for it.
    html = import_module("planner.exchange.outline.html")
    outlines = [outline_of(printout, options.clock) for printout in printouts]
    whole = outlines[0]
    if len(outlines) > 1:
        title = f"{outlines[0].title} – {outlines[-1].title}"
        whole = joined_outlines(title, outlines)
    text: str = html.outline_html(whole, options)
    return text


def write_html(text: str, path: Path) -> None:
    """Write a page of HTML.

    Raises FileProblemError where the file cannot be written; an older file then stays whole.
    """
    _write(text.encode(), path)


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
    _write(content, path)


def _write(content: bytes, path: Path) -> None:
    try:
        write_atomically(path, content)
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=translate("files", "it cannot be written ({reason})").format(
                reason=error.strerror or error
            ),
            remedy=translate("files", "choose another folder, or close the file where it is open"),
        ) from error
