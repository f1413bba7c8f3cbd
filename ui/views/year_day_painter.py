"""Painting one day of a year: its number, what it is planned around, its sessions and plans."""

from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPen

from planner.domain.observance import Tier, Tradition
from planner.domain.year_view import YearDay
from ui.look.contrast import MARK_CONTRAST, blended, readable_on
from ui.look.painting import (
    paint_hatch,
    paint_open_circle,
    paint_ring,
    paint_tradition_hatch,
)
from ui.look.theme import Theme

MOST_DOTS = 3
"""More sessions than this are shown as so many: at a glance a day is free, used or full."""

_RADIUS = 3
_HEAVY, _THIN = 2.0, 1.0

_ABOVE_RING = 1.5
"""Pixels that keep a circle clear of the ring around the selected day."""

_SEASON_SHARE = 0.13
_SEASON_ANGLE = 135
_SEASON_GAP = 8
"""A season is hatched lightly and has no outline, so that single dates stand out in it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class DayMark:
    """What a day is marked by: the leading observance, a season, sessions, and dates of plans."""

    tier: Tier | None = None
    tradition: Tradition = Tradition.OTHER
    is_unsure: bool = False
    season: Tradition | None = None
    sessions: int = 0
    planned: int = 0


@dataclass(frozen=True, slots=True, kw_only=True)
class DayPicture:
    """What to paint of one day; ``ring`` is None, or the widths of the bands around it."""

    mark: DayMark
    text: str
    box: QRectF
    is_worked: bool
    is_today: bool
    ring: tuple[int, int] | None = None


def mark_from(day: YearDay, planned: int = 0) -> DayMark:
    """Return what a day of the year is marked by; ``planned`` counts the dates of plans."""
    leading, season = day.leading, day.season
    return DayMark(
        tier=day.tier,
        tradition=Tradition.OTHER if leading is None else leading.observance.tradition,
        is_unsure=day.is_unsure,
        season=None if season is None else season.observance.tradition,
        sessions=day.sessions,
        planned=planned,
    )


class YearDayPainter:
    """Paints days in one theme and type, whose colours are worked out once for the whole year."""

    def __init__(self, theme: Theme, font: QFont) -> None:
        self._theme = theme
        self._ordinary, self._heavy = QFont(font), QFont(font)
        self._ordinary.setWeight(QFont.Weight.Normal)
        self._heavy.setWeight(QFont.Weight.Bold)
        surface = QColor(theme.surface)
        self._surface, self._muted = surface, QColor(theme.muted)
        self._text, self._on_accent = QColor(theme.text), QColor(theme.on_accent)
        marks = {tradition: theme.mark(tradition) for tradition in Tradition}
        self._seasons = {one: blended(mark, surface, _SEASON_SHARE) for one, mark in marks.items()}
        self._edges = {
            one: readable_on(mark, surface, MARK_CONTRAST) for one, mark in marks.items()
        }

    def paint(self, painter: QPainter, picture: DayPicture) -> None:
        """Paint the day where its picture says."""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        inner = picture.box.adjusted(2, 2, -2, -2)
        painter.fillRect(inner, self._surface if picture.is_worked else self._muted)
        self._paint_tier(painter, picture.mark, inner)
        self._paint_number(painter, picture, inner)
        self._paint_foot(painter, picture.mark, inner)
        if picture.ring is not None:
            paint_ring(painter, picture.box, self._theme, bands=picture.ring)
        painter.restore()

    def _paint_tier(self, painter: QPainter, mark: DayMark, box: QRectF) -> None:
        is_heavy = mark.tier is Tier.PLAN
        if is_heavy:
            paint_tradition_hatch(painter, box, mark.tradition, self._theme)
        elif mark.season is not None:
            paint_hatch(painter, box, _SEASON_ANGLE, self._seasons[mark.season], _SEASON_GAP)
        if mark.tier in {None, Tier.INFO}:
            return
        pen = QPen(self._edges[mark.tradition], _HEAVY if is_heavy else _THIN)
        if mark.is_unsure:
            pen.setStyle(Qt.PenStyle.CustomDashLine)
            pen.setDashPattern([3.0 / pen.widthF(), 2.5 / pen.widthF()])
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        inset = pen.widthF() / 2
        painter.drawRoundedRect(box.adjusted(inset, inset, -inset, -inset), _RADIUS, _RADIUS)

    def _paint_number(self, painter: QPainter, picture: DayPicture, box: QRectF) -> None:
        is_bold = picture.mark.tier is Tier.PLAN or picture.is_today
        painter.setFont(self._heavy if is_bold else self._ordinary)
        room = QRectF(box)
        if picture.mark.planned or picture.mark.sessions:
            foot = _circle_size(box) + _ABOVE_RING if picture.mark.planned else _dot_size(box)
            room.setBottom(box.bottom() - foot - 1)
        if picture.is_today:
            self._paint_pill(painter, picture.text, room)
        painter.setPen(self._on_accent if picture.is_today else self._text)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, picture.text)

    def _paint_pill(self, painter: QPainter, text: str, room: QRectF) -> None:
        metrics = painter.fontMetrics()
        width, height = metrics.horizontalAdvance(text) + 6, min(metrics.height(), room.height())
        pill = QRectF(0, 0, width, height)
        pill.moveCenter(room.center())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self._theme.accent))
        painter.drawRoundedRect(pill, _RADIUS, _RADIUS)

    def _paint_foot(self, painter: QPainter, mark: DayMark, box: QRectF) -> None:
        """Paint a dot for each session, and an open circle where plans ask for something."""
        if not (mark.sessions or mark.planned):
            return
        count, size = min(MOST_DOTS, mark.sessions), _dot_size(box)
        circle = _circle_size(box) if mark.planned else 0.0
        step = size * 1.6
        dots = size + step * (count - 1) if count else 0.0
        gap = size * 0.6 if count and circle else 0.0
        left = box.center().x() - (dots + gap + circle) / 2
        middle = box.bottom() - max(size, circle / 2 + _ABOVE_RING)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._text)
        for number in range(count):
            centre = QPointF(left + size / 2 + number * step, middle)
            painter.drawEllipse(centre, size / 2, size / 2)
        if circle:
            place = QRectF(left + dots + gap, middle - circle / 2, circle, circle)
            paint_open_circle(painter, place, self._text, self._surface)


def _dot_size(box: QRectF) -> float:
    return max(3.0, min(6.0, box.height() * 0.15))


def _circle_size(box: QRectF) -> float:
    return max(6.0, min(10.0, box.height() * 0.28))
