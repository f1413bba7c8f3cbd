"""Pages as PDF, as PNG and on a printer."""

from collections.abc import Callable, Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import (
    QImage,
    QImageWriter,
    QPagedPaintDevice,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
)
from PySide6.QtPrintSupport import QPrinter

from planner.domain.errors import FileProblemError
from planner.domain.language import translate
from planner.exchange.layout.page import Page
from planner.files import write_atomically
from ui.paper.page_painter import QtTextMeasure, paint

__all__ = ["QtTextMeasure", "paint", "print_pages", "printer_for", "write_pdf", "write_png"]

MM_PER_INCH = 25.4

_PROGRAM = "Multifaith Planner"
_PDF_DPI = 600
_PNG_DPI = 150


def _no_step() -> None:
    """Let every page be painted."""


def write_pdf(
    pages: Sequence[Page], path: Path, *, title: str, step: Callable[[], None] = _no_step
) -> None:
    """Write the pages to one PDF, with their fonts inside; ``step`` is called before each.

    Raises FileProblemError where the file cannot be written; an older file then stays whole, as it
    does where ``step`` raises.
    """
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(_PDF_DPI)
    writer.setTitle(title)
    writer.setCreator(_PROGRAM)
    writer.setPageLayout(page_layout(pages[0]))
    _paint_pages(pages, writer, step)
    buffer.close()
    _write(path, bytes(content.data()))


def write_png(pages: Sequence[Page], path: Path, dpi: int = _PNG_DPI) -> tuple[Path, ...]:
    """Write each page to an image: the first to ``path``, the others to “name-2.png” and so on.

    Raises FileProblemError where one cannot be written.
    """
    paths = tuple(_numbered(path, number) for number in range(1, len(pages) + 1))
    for page, one in zip(pages, paths, strict=True):
        _write(one, _png(page, dpi))
    return paths


def print_pages(
    pages: Sequence[Page], printer: QPrinter, step: Callable[[], None] = _no_step
) -> None:
    """Print the pages that the printer's dialog chose, each as large as the paper allows.

    Nothing is printed where ``step``, which is called before each, raises. Raises
    FileProblemError where the printer does not take them.
    """

    def step_or_abort() -> None:
        try:
            step()
        except BaseException:
            printer.abort()
            raise

    _paint_pages(_chosen(pages, printer), printer, step_or_abort)


def printer_for(pages: Sequence[Page]) -> QPrinter:
    """Return a printer set to the paper of these pages, to be offered in a print dialog."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    layout = page_layout(pages[0])
    printer.setPageSize(layout.pageSize())
    printer.setPageOrientation(layout.orientation())
    # The pages have margins of their own.
    printer.setFullPage(True)
    printer.setDocName(pages[0].title)
    printer.setCreator(_PROGRAM)
    return printer


def page_layout(page: Page) -> QPageLayout:
    """Return the sheet that a page is laid out for, without margins: the page has its own."""
    sides = sorted((page.width, page.height))
    size = QPageSize(
        QSizeF(*sides), QPageSize.Unit.Millimeter, "", QPageSize.SizeMatchPolicy.FuzzyMatch
    )
    lies = page.width > page.height
    way_up = QPageLayout.Orientation.Landscape if lies else QPageLayout.Orientation.Portrait
    return QPageLayout(size, way_up, QMarginsF(0, 0, 0, 0))


def _paint_pages(
    pages: Sequence[Page], device: QPagedPaintDevice, step: Callable[[], None]
) -> None:
    painter = QPainter()
    if not painter.begin(device):
        raise FileProblemError(
            file=_PROGRAM,
            fault=translate("files", "the printer does not take any pages"),
            remedy=translate(
                "files", "check that it is switched on and connected, or save as PDF instead"
            ),
        )
    try:
        for number, page in enumerate(pages):
            step()
            if number:
                device.newPage()
            painter.save()
            _fit(page, painter, device)
            paint(page, painter)
            painter.restore()
    finally:
        painter.end()


def _fit(page: Page, painter: QPainter, device: QPagedPaintDevice) -> None:
    """Set the painter to millimetres, so that the page fills the sheet and stands in its middle."""
    width, height = device.width(), device.height()
    factor = min(width / page.width, height / page.height)
    painter.translate((width - page.width * factor) / 2, (height - page.height * factor) / 2)
    painter.scale(factor, factor)


def _chosen(pages: Sequence[Page], printer: QPrinter) -> Sequence[Page]:
    # 0 stands for all pages
    first, last = printer.fromPage() or 1, printer.toPage() or len(pages)
    return pages[first - 1 : last] or pages


def _numbered(path: Path, number: int) -> Path:
    return path if number == 1 else path.with_name(f"{path.stem}-{number}{path.suffix}")


def _png(page: Page, dpi: int) -> bytes:
    factor = dpi / MM_PER_INCH
    image = QImage(
        round(page.width * factor), round(page.height * factor), QImage.Format.Format_RGB32
    )
    image.setDotsPerMeterX(round(factor * 1000))
    image.setDotsPerMeterY(round(factor * 1000))
    image.fill("#ffffff")
    painter = QPainter(image)
    painter.scale(factor, factor)
    paint(page, painter)
    painter.end()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _write(path: Path, content: bytes) -> None:
    try:
        write_atomically(path, content)
    except OSError as error:
        raise FileProblemError(
            file=str(path),
            fault=translate("files", "it cannot be written ({fault})").format(
                fault=error.strerror or error
            ),
            remedy=translate("files", "choose another folder, or close the file where it is open"),
        ) from error
