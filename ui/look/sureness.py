"""Signs for how sure a date is, painted where the word has no room: a tick and a question mark."""

from enum import Enum, auto

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from planner.domain.occurrence import Occurrence
from ui.look.theme import Theme


class SurenessSign(Enum):
    """What stands for “confirmed”, and for “expected” or “date differs”."""

    CONFIRMED = auto()
    UNSURE = auto()


def sign_of(occurrence: Occurrence) -> SurenessSign | None:
    """Return the sign for how sure its date is, or None where nothing need be said."""
    if occurrence.confirmed is not None:
        return SurenessSign.CONFIRMED
    return SurenessSign.UNSURE if occurrence.is_unsure else None


def paint_sureness(painter: QPainter, box: QRectF, sign: SurenessSign, theme: Theme) -> None:
    """Paint the sign as large as the box, whatever the font holds."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = QColor(theme.text)
    match sign:
        case SurenessSign.CONFIRMED:
            pen = QPen(colour, max(1.8, box.width() * 0.17))
            pen.setCapStyle(Qt.PenCapStyle.RoundCap)
            pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
            painter.setPen(pen)
            painter.drawPolyline(_tick(box))
        case SurenessSign.UNSURE:
            font = QFont(painter.font())
            font.setPixelSize(max(8, round(box.height() * 1.35)))
            font.setWeight(QFont.Weight.Bold)
            painter.setFont(font)
            painter.setPen(colour)
            flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
            painter.drawText(box, flags, "?")
    painter.restore()


def _tick(box: QRectF) -> list[QPointF]:
    inside = box.adjusted(*(box.width() * share for share in (0.1, 0.15, -0.1, -0.15)))
    foot = QPointF(inside.left() + inside.width() * 0.35, inside.bottom())
    return [
        QPointF(inside.left(), inside.center().y() + inside.height() * 0.05),
        foot,
        inside.topRight(),
    ]
