"""Painting a page with Qt, the same on screen, in a file and on a printer."""

from functools import lru_cache
from typing import assert_never

from PySide6.QtCore import QByteArray, QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QImage,
    QPainter,
    QPainterPath,
    QPen,
    QPolygonF,
)
from typing_extensions import override

from planner.domain.clash import Severity
from planner.domain.session import Pattern
from planner.exchange.layout.hatching import Hatch, hatch_of
from planner.exchange.layout.page import (
    MM_PER_POINT,
    Align,
    Box,
    Dash,
    Fill,
    Ink,
    Item,
    Line,
    Page,
    Picture,
    Rect,
    Shade,
    Sign,
    Stroke,
    Text,
    TextMeasure,
)
from ui.look.fonts import FAMILY, SECOND_FAMILY

# Type is set at this size in pixels and scaled, so that widths are those of no device.
_SET_AT = 100
# From the top of a line to the foot of its letters, in parts of the type size.
_BASELINE = 0.93

# Black, white and greys alone: a page is for any printer.
_INKS = {
    Ink.BLACK: "#000000",
    Ink.GREY: "#4a4a4a",
    Ink.PALE: "#b4b4b4",
    Ink.TINT: "#dcdcdc",
}
_EVEN_FILLS: dict[Fill, str] = {
    Shade.WHITE: "#ffffff",
    Shade.PALE: "#f2f2f2",
    Shade.HATCH_DIAGONAL: "#ffffff",
    Pattern.SOLID: "#000000",
    Pattern.DIAGONAL: "#ffffff",
    Pattern.HORIZONTAL: "#ffffff",
    Pattern.DOTTED: "#ffffff",
    Pattern.CROSSED: "#ffffff",
    Pattern.VERTICAL: "#ffffff",
}
# Lengths of dash and gap in millimetres.
_DASHES = {Dash.DASHED: (1.5, 1.0), Dash.DOTTED: (0.01, 0.75)}


class QtTextMeasure(TextMeasure):
    """Measures text in the typeface that ``paint`` uses."""

    def __init__(self, family: str = FAMILY) -> None:
        self._metrics = {
            bold: QFontMetricsF(page_font(family, bold=bold)) for bold in (False, True)
        }

    @override
    def width_mm(self, text: str, size: float, *, bold: bool) -> float:
        return self._metrics[bold].horizontalAdvance(text) * size * MM_PER_POINT / _SET_AT


def page_font(family: str = FAMILY, *, bold: bool) -> QFont:
    """Return the typeface of pages at its setting size, or one like it where it is missing."""
    font = QFont()
    font.setFamilies([family, SECOND_FAMILY, "DejaVu Sans"])
    font.setStyleHint(QFont.StyleHint.SansSerif)
    font.setPixelSize(_SET_AT)
    font.setBold(bold)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


def paint(page: Page, painter: QPainter) -> None:
    """Paint a page in millimetres from its top left corner; the caller scales the painter."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    fonts = {bold: page_font(bold=bold) for bold in (False, True)}
    for item in page.items:
        _paint_item(item, painter, fonts)
    painter.restore()


def _paint_item(item: Item, painter: QPainter, fonts: dict[bool, QFont]) -> None:
    match item:
        case Line():
            painter.setPen(_pen(item.stroke))
            painter.drawLine(QLineF(item.x1, item.y1, item.x2, item.y2))
        case Box():
            _paint_box(item, painter)
        case Sign():
            _paint_sign(item, painter)
        case Text():
            _paint_text(item, painter, fonts[item.bold])
        case Picture():
            _paint_picture(item, painter)
        case _:
            assert_never(item)


def _paint_box(box: Box, painter: QPainter) -> None:
    shape = QPainterPath()
    shape.addRoundedRect(_rect(box.rect), box.radius, box.radius)
    if box.fill in _EVEN_FILLS:
        painter.fillPath(shape, QColor(_EVEN_FILLS[box.fill]))
    hatch = hatch_of(box.fill, box.rect)
    if hatch is not None:
        painter.save()
        painter.setClipPath(shape, Qt.ClipOperation.IntersectClip)
        _paint_hatch(hatch, painter)
        painter.restore()
    if box.outline is not None:
        painter.strokePath(shape, _pen(box.outline))


def _paint_hatch(hatch: Hatch, painter: QPainter) -> None:
    ink = QColor(_INKS[hatch.ink])
    painter.setPen(QPen(ink, hatch.weight, Qt.PenStyle.SolidLine, Qt.PenCapStyle.SquareCap))
    painter.setBrush(ink)
    radius = hatch.weight / 2
    for x1, y1, x2, y2 in hatch.segments:
        if (x1, y1) == (x2, y2):
            painter.fillPath(_dot(x1, y1, radius), ink)
        else:
            painter.drawLine(QLineF(x1, y1, x2, y2))


def _dot(x: float, y: float, radius: float) -> QPainterPath:
    path = QPainterPath()
    path.addEllipse(QPointF(x, y), radius, radius)
    return path


def _paint_sign(sign: Sign, painter: QPainter) -> None:
    rect = _rect(sign.rect)
    middle = rect.center()
    match sign.severity:
        case Severity.AVOID:
            corners = [QPointF(middle.x(), rect.top()), rect.bottomRight(), rect.bottomLeft()]
        case Severity.ADJUST:
            corners = [
                QPointF(middle.x(), rect.top()),
                QPointF(rect.right(), middle.y()),
                QPointF(middle.x(), rect.bottom()),
                QPointF(rect.left(), middle.y()),
            ]
        case Severity.NOTE:
            return
        case _:
            assert_never(sign.severity)
    path = QPainterPath()
    path.addPolygon(QPolygonF(corners))
    path.closeSubpath()
    painter.fillPath(path, QColor(_INKS[Ink.BLACK]))


def _paint_text(text: Text, painter: QPainter, font: QFont) -> None:
    scale = text.size * MM_PER_POINT / _SET_AT
    painter.save()
    painter.setFont(font)
    painter.setPen(QColor(_INKS[text.ink]))
    painter.translate(text.rect.x, text.rect.y + _BASELINE * text.size * MM_PER_POINT)
    painter.scale(scale, scale)
    metrics = QFontMetricsF(font)
    for n, line in enumerate(text.lines):
        free = text.rect.width / scale - metrics.horizontalAdvance(line)
        x = _shift(text.align, free) + (text.indent / scale if n == 0 else 0.0)
        painter.drawText(QPointF(x, n * text.line_height / scale), line)
    painter.restore()


def _paint_picture(picture: Picture, painter: QPainter) -> None:
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    rect = _rect(picture.rect)
    painter.drawImage(rect, _reduced(_image(picture.png), rect, painter))
    painter.restore()


def _reduced(image: QImage, rect: QRectF, painter: QPainter) -> QImage:
    """Return the picture no finer than the device can show, since Qt would drop pixels of it."""
    shown = painter.combinedTransform().mapRect(rect).size().toSize() * 2
    if shown.width() >= image.width() or shown.isEmpty():
        return image
    keep, smooth = Qt.AspectRatioMode.IgnoreAspectRatio, Qt.TransformationMode.SmoothTransformation
    return image.scaled(shown, keep, smooth)


@lru_cache(maxsize=4)
def _image(png: bytes) -> QImage:
    """Return the picture, the same one for each page: a file then holds it once."""
    return QImage.fromData(QByteArray(png))


def _shift(align: Align, free: float) -> float:
    match align:
        case Align.LEFT:
            return 0.0
        case Align.CENTRE:
            return free / 2
        case Align.RIGHT:
            return free
        case _:
            assert_never(align)


def _pen(stroke: Stroke) -> QPen:
    pen = QPen(QColor(_INKS[stroke.ink]), stroke.weight)
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    if stroke.dash is not Dash.SOLID:
        # Qt counts dashes in widths of the pen
        pen.setDashPattern([length / stroke.weight for length in _DASHES[stroke.dash]])
    if stroke.dash is Dash.DOTTED:
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    return pen


def _rect(rect: Rect) -> QRectF:
    return QRectF(rect.x, rect.y, rect.width, rect.height)
