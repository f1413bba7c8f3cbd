"""What is done with printouts once they are gathered: written to a file, or sent to a printer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtPrintSupport import QPrinter

from planner.services.printing import (
    Page,
    PrintOptions,
    Printout,
    Sheet,
    html_of,
    numbered,
    sheets_of,
    write_html,
)
from ui.paper.page_painter import QtTextMeasure
from ui.paper.printing import print_pages, write_pdf, write_png

Step = Callable[[], None]
"""Called before each piece of work; it may raise to call the rest off."""

Finish = Callable[[Sequence[Printout], Step], None]
"""Makes something of printouts, on whatever thread it is called."""


def file_writer(path: Path, options: PrintOptions) -> Finish:
    """Return what writes printouts to a file; its ending chooses the form.

    It raises FileProblemError where the file cannot be written; an older one then stays whole, as
    it does where the work is called off.
    """

    def write(printouts: Sequence[Printout], step: Step) -> None:
        if path.suffix.lower() == ".html":
            step()
            write_html(html_of(printouts, options), path)
            return
        pages = laid_out(printouts, options, step)
        write_pages(pages, path, step)

    return write


def printer_feeder(printer: QPrinter, options: PrintOptions) -> Finish:
    """Return what prints printouts on a printer."""

    def feed(printouts: Sequence[Printout], step: Step) -> None:
        print_pages(laid_out(printouts, options, step), printer, step)

    return feed


def write_pages(pages: Sequence[Page], path: Path, step: Step) -> None:
    """Write pages as PDF, or each as a PNG."""
    if path.suffix.lower() == ".png":
        write_png(pages, path)
    else:
        write_pdf(pages, path, title=pages[0].title, step=step)


def laid_out(printouts: Sequence[Printout], options: PrintOptions, step: Step) -> tuple[Page, ...]:
    """Return the pages of printouts as one document."""
    # Font metrics belong to the thread that asked for them.
    measure = QtTextMeasure()
    sheets: list[Sheet] = []
    for printout in printouts:
        step()
        sheets += sheets_of(printout, options, measure)
    return numbered(sheets)
