"""Reading the file of a logo: PNG, JPEG or SVG become a PNG small enough to be kept."""

from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QImageWriter, QPainter
from PySide6.QtSvg import QSvgRenderer

from planner.domain.errors import FileProblemError
from planner.domain.language import translate
from planner.domain.letterhead import LARGEST_LOGO, Logo

LARGEST_FILE = 5 * 1024 * 1024
"""Bytes; no logo is larger, and what is takes long to read."""

# Longest side in pixels, the best first: 1,200 are 600 to an inch on two inches of paper.
_SIDES = (1200, 800, 500, 300)
_LONGEST_SIDE = 10_000
_MOST_TIMES_LONGER = 20
_BEGINNINGS = {b"\x89PNG\r\n\x1a\n": "png", b"\xff\xd8\xff": "jpeg"}
# A drawing could load files of this machine by these, or grow without end.
_REFUSED_IN_DRAWINGS = (b"<image", b"<!entity", b"<foreignobject", b"@import")


def read_logo(path: Path) -> Logo:
    """Read a logo, made smaller where it has more pixels than paper can show.

    Raises FileProblemError where the file cannot be read or holds no such picture.
    """
    image = _image_in(_content_of(path), path)
    width, height = image.width(), image.height()
    if max(width, height) > _MOST_TIMES_LONGER * min(width, height):
        fault = translate("logo", "it is more than 20 times as long as it is high, or as wide")
        raise _fault(path, fault)
    for side in _SIDES:
        smaller = _within(image, side)
        png = _png(smaller)
        if len(png) <= LARGEST_LOGO:
            return Logo(png, smaller.width(), smaller.height())
    raise _fault(path, translate("logo", "it has too much detail to be kept in the diary"))


def _content_of(path: Path) -> bytes:
    try:
        with path.open("rb") as file:
            content = file.read(LARGEST_FILE + 1)
    except OSError as error:
        raise _fault(
            path,
            translate("logo", "it cannot be read ({reason})").format(
                reason=error.strerror or error
            ),
        ) from error
    if len(content) > LARGEST_FILE:
        raise _fault(path, translate("logo", "it is larger than 5 MB"))
    return content


def _image_in(content: bytes, path: Path) -> QImage:
    form = next((form for begin, form in _BEGINNINGS.items() if content.startswith(begin)), None)
    image = _drawn(content, path) if form is None else _painted(content, form)
    if image.isNull():
        raise _fault(path, translate("logo", "it holds no picture that can be read"))
    return image


def _painted(content: bytes, form: str) -> QImage:
    buffer = QBuffer()
    buffer.setData(QByteArray(content))
    buffer.open(QIODevice.OpenModeFlag.ReadOnly)
    reader = QImageReader(buffer, QByteArray(form.encode()))
    # A photograph may say that it lies on its side.
    reader.setAutoTransform(True)
    size = reader.size()
    if not size.isValid() or max(size.width(), size.height()) > _LONGEST_SIDE:
        return QImage()
    return reader.read()


def _drawn(content: bytes, path: Path) -> QImage:
    lower = content.lower()
    if b"<svg" not in lower:
        return QImage()
    if any(words in lower for words in _REFUSED_IN_DRAWINGS):
        raise _fault(path, translate("logo", "the drawing refers to other pictures or files"))
    renderer = QSvgRenderer(QByteArray(content))
    size = renderer.defaultSize()
    if not renderer.isValid() or size.isEmpty():
        return QImage()
    size.scale(_SIDES[0], _SIDES[0], Qt.AspectRatioMode.KeepAspectRatio)
    image = QImage(size.expandedTo(QSize(1, 1)), QImage.Format.Format_ARGB32)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    renderer.render(painter)
    painter.end()
    return image


def _within(image: QImage, side: int) -> QImage:
    if max(image.width(), image.height()) <= side:
        return image
    return image.scaled(
        QSize(side, side),
        Qt.AspectRatioMode.KeepAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )


def _png(image: QImage) -> bytes:
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    QImageWriter(buffer, QByteArray(b"png")).write(image)
    return bytes(content.data())


def _fault(path: Path, fault: str) -> FileProblemError:
    remedy = translate("logo", "choose a PNG, JPEG or SVG picture of the logo alone")
    return FileProblemError(file=str(path), fault=fault, remedy=remedy)
