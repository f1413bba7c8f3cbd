"""Saving a page of HTML as it is, or as a PDF."""

from pathlib import Path

from PySide6.QtCore import QMarginsF, QSizeF
from PySide6.QtGui import QPageLayout, QPageSize, QPdfWriter, QTextDocument

from planner.domain.errors import FileProblemError
from planner.files import write_atomically

_MARGIN_MM = 15.0
_POINTS_IN_INCH = 72


def write_text(path: Path, text: str) -> None:
    """Write a text whole, or not at all. Raises FileProblemError."""
    try:
        write_atomically(path, text.encode("utf-8"))
    except OSError as error:
        raise _problem(path, error) from error


def write_pdf(path: Path, html: str, title: str) -> None:
    """Write a page as a PDF on A4. Raises FileProblemError where it cannot be written."""
    writer = QPdfWriter(str(path))
    writer.setTitle(title)
    writer.setPageSize(QPageSize(QPageSize.PageSizeId.A4))
    margins = QMarginsF(_MARGIN_MM, _MARGIN_MM, _MARGIN_MM, _MARGIN_MM)
    writer.setPageMargins(margins, QPageLayout.Unit.Millimeter)
    writer.setResolution(_POINTS_IN_INCH)
    document = QTextDocument()
    document.setHtml(html)
    room = writer.pageLayout().paintRectPixels(_POINTS_IN_INCH)
    document.setPageSize(QSizeF(room.width(), room.height()))
    document.print_(writer)
    if not path.exists():
        raise _problem(path, OSError("the PDF could not be written"))


def _problem(path: Path, error: OSError) -> FileProblemError:
    return FileProblemError(
        file=str(path),
        fault=error.strerror or str(error),
        remedy="choose another folder or name",
    )
