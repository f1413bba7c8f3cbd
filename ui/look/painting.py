"""Marks on the screen: letter squares, hatching, programme bars and the signs of a clash."""

from math import ceil, cos, radians, sin

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QPainter, QPen, QPolygonF

from planner.domain.clash import Severity
from planner.domain.marks import letters_of
from planner.domain.observance import Tradition
from planner.domain.session import Pattern, Programme
from ui.look.contrast import MARK_CONTRAST, blended, readable_on
from ui.look.theme import HATCH_ANGLES, Theme

HATCH_SHARE = 0.2
"""How much of a tradition's colour a plan-around hatch carries; the rest is the surface."""

TINT_SHARE = 0.06

BRACKET = 4
"""How far the arms of a bracket reach, in pixels."""

_BRUSHES = {
    Pattern.SOLID: Qt.BrushStyle.SolidPattern,
    Pattern.DIAGONAL: Qt.BrushStyle.BDiagPattern,
    Pattern.HORIZONTAL: Qt.BrushStyle.HorPattern,
    Pattern.DOTTED: Qt.BrushStyle.Dense5Pattern,
    Pattern.CROSSED: Qt.BrushStyle.DiagCrossPattern,
    Pattern.VERTICAL: Qt.BrushStyle.VerPattern,
}


def paint_mark(painter: QPainter, box: QRectF, tradition: Tradition, theme: Theme) -> None:
    """Paint the letter square of a tradition, its letters as high as the box allows."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.mark(tradition))
    painter.drawRoundedRect(box, 3, 3)
    font = QFont(painter.font())
    font.setPixelSize(max(8, round(box.height() * 0.66)))
    font.setWeight(QFont.Weight.Bold)
    painter.setFont(font)
    painter.setPen(QColor(theme.on_mark))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, letters_of(tradition))
    painter.restore()


def mark_width(height: float) -> float:
    """Return how wide a letter square of this height is."""
    return round(height * 1.3)


def hatch_colour(tradition: Tradition, theme: Theme) -> QColor:
    """Return the colour of hatching behind text: light enough to read on."""
    return blended(theme.mark(tradition), QColor(theme.surface), HATCH_SHARE)


def tint_colour(tradition: Tradition, theme: Theme) -> QColor:
    """Return the ground under the hatching."""
    return blended(theme.mark(tradition), QColor(theme.surface), TINT_SHARE)


def paint_hatch(painter: QPainter, box: QRectF, angle: float, colour: QColor, gap: float) -> None:
    """Fill a box with parallel stripes, ``gap`` apart and half as wide.

    Stripes run from a fixed origin, so that boxes side by side join without a seam.
    """
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    # Of a season that runs across a week, one day at a time is painted.
    box = painter.clipBoundingRect()
    painter.setPen(QPen(colour, gap / 2, c=Qt.PenCapStyle.FlatCap))
    painter.drawLines(_stripes(box, angle, gap))
    painter.restore()


def paint_tradition_hatch(
    painter: QPainter, box: QRectF, tradition: Tradition, theme: Theme
) -> None:
    """Fill a plan-around box with the tradition's tint and hatching."""
    painter.fillRect(box, tint_colour(tradition, theme))
    angle = HATCH_ANGLES[tradition]
    paint_hatch(painter, box, angle, hatch_colour(tradition, theme), 9)


def programme_colour(programme: Programme, theme: Theme) -> QColor:
    """Return a programme's colour, lightened in a dark theme until it stands out."""
    return readable_on(QColor(programme.colour), QColor(theme.block), MARK_CONTRAST)


def paint_programme_bar(painter: QPainter, box: QRectF, programme: Programme, theme: Theme) -> None:
    """Paint the bar that tells a programme by colour and pattern."""
    colour = programme_colour(programme, theme)
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    if programme.pattern is not Pattern.SOLID:
        painter.fillRect(box, QColor(theme.surface))
        painter.setPen(QPen(colour, 1))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRect(box.adjusted(0.5, 0.5, -0.5, -0.5))
        painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrushOrigin(box.topLeft())
    painter.fillRect(box, QBrush(colour, _BRUSHES[programme.pattern]))
    painter.restore()


def paint_severity(painter: QPainter, box: QRectF, severity: Severity, theme: Theme) -> None:
    """Paint ▲ for avoid, ◆ for adjust and ● for a note, whatever the font holds."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.severity(severity))
    match severity:
        case Severity.AVOID:
            painter.drawPolygon(_triangle(box))
        case Severity.ADJUST:
            painter.drawPolygon(_diamond(box))
        case Severity.NOTE:
            painter.drawEllipse(box.center(), box.width() * 0.25, box.width() * 0.25)
    painter.restore()


def paint_bracket(painter: QPainter, box: QRectF, theme: Theme) -> None:
    """Paint the bracket along the right edge of what shares time with another session."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, on=False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.text), 2, j=Qt.PenJoinStyle.MiterJoin))
    edge = box.adjusted(0, 3, -2, -3)
    back = edge.right() - BRACKET
    corners = (edge.topRight(), edge.bottomRight())
    turn = (QPointF(back, edge.top()), *corners, QPointF(back, edge.bottom()))
    painter.drawPolyline(QPolygonF(turn))
    painter.restore()


def paint_ring(
    painter: QPainter, box: QRectF, theme: Theme, *, bands: tuple[int, int] = (2, 2)
) -> None:
    """Paint the dark ring with the focus colour inside it; ``bands`` are their widths."""
    outer, inner = bands
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(QColor(theme.ring), outer, j=Qt.PenJoinStyle.MiterJoin))
    painter.drawRect(_inside(box, outer / 2))
    painter.setPen(QPen(QColor(theme.focus), inner, j=Qt.PenJoinStyle.MiterJoin))
    painter.drawRect(_inside(box, outer + inner / 2))
    painter.restore()


def paint_open_circle(painter: QPainter, box: QRectF, ink: QColor, ground: QColor) -> None:
    """Paint the sign of what support plans ask for, the circle that stands before its words."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink, max(1.4, box.height() / 6)))
    painter.setBrush(ground)
    painter.drawEllipse(box)
    painter.restore()


def _inside(box: QRectF, by: float) -> QRectF:
    return box.adjusted(by, by, -by, -by)


def _stripes(box: QRectF, angle: float, gap: float) -> list[QLineF]:
    """Return lines at ``angle``, ``gap`` apart, that cross the whole box."""
    # A year is hatched some two hundred times: numbers are much quicker here than QPointF.
    left, top, right, bottom = box.left(), box.top(), box.right(), box.bottom()
    east, north = cos(radians(angle)), sin(radians(angle))
    places = ((left, top), (right, top), (left, bottom), (right, bottom))
    offsets = [x * north + y * east for x, y in places]
    reach = [x * east - y * north for x, y in places]
    start, end = min(reach), max(reach)
    steps = range(ceil(min(offsets) / gap) - 1, ceil(max(offsets) / gap) + 1)
    feet = [(step * gap * north, step * gap * east) for step in steps]
    return [
        QLineF(x + start * east, y - start * north, x + end * east, y - end * north)
        for x, y in feet
    ]


def _triangle(box: QRectF) -> QPolygonF:
    return QPolygonF([QPointF(box.center().x(), box.top()), box.bottomLeft(), box.bottomRight()])


def _diamond(box: QRectF) -> QPolygonF:
    middle = box.center()
    return QPolygonF(
        [
            QPointF(middle.x(), box.top()),
            QPointF(box.right(), middle.y()),
            QPointF(middle.x(), box.bottom()),
            QPointF(box.left(), middle.y()),
        ]
    )
