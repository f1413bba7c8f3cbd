"""One session in a time view: a block as long as it lasts, with a name for screen readers."""

from dataclasses import dataclass

from PySide6.QtCore import QPoint, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.clash import Severity
from planner.domain.period_view import DayView
from planner.domain.session import Programme, SessionInstance
from planner.domain.wording import Clock
from ui.gestures.proposal import Grip
from ui.look.look import Look
from ui.look.painting import (
    BRACKET,
    paint_bracket,
    paint_programme_bar,
    paint_ring,
    paint_severity,
)
from ui.look.text_fit import fitted_lines, flowed_lines
from ui.shared_time import shares_words
from ui.speech import clashes_of, hours_words, session_spoken, session_summary
from ui.views.cell_type import CellType
from ui.views.day_button import DayButton
from ui.words import kind_word, plain_markup, severity_word

_BAR = 6
_TITLE_LINES = 4

_EDGE = 6
"""How near to its start or end a block is held to be made longer or shorter, in pixels."""


def words_width(width: int, cell: CellType) -> int:
    """Return how much of a block's width its words have."""
    return width - _BAR - 2 * cell.pad - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockContent:
    """What a block shows; one that ``is_roomy`` has the width of a day that stands alone.

    ``shares`` are the titles of its programme that it shares time with.
    """

    instance: SessionInstance
    day: DayView
    programme: Programme
    clock: Clock
    is_roomy: bool = False
    shares: tuple[str, ...] = ()

    @property
    def severity(self) -> Severity | None:
        """The worst clash that asks for something, or None."""
        found = self.day.severity_of(self.instance)
        return None if found is Severity.NOTE else found

    @property
    def details(self) -> tuple[str, ...]:
        """What stands under the title, the first first where there is room for it."""
        session, hours = self.instance.session, hours_words(self.instance, self.clock)
        if not self.is_roomy:
            return (session.location, hours)
        parts = (hours, session.location, self.programme.name, kind_word(session.kind))
        clashes = [
            f"{severity_word(clash.severity)}: {clash.occurrence.name}"
            for clash in clashes_of(self.instance, self.day)
            if clash.severity is not Severity.NOTE
        ]
        clashes += [shares_words(self.shares)] if self.shares else []
        note = next(iter(session.notes.splitlines()), "")
        return (" · ".join(filter(None, parts)), *clashes, note)


class SessionBlock(DayButton):
    """Shows title, place and hours as far as its height allows; a press by key opens it."""

    def __init__(self, content: BlockContent, look: Look, parent: QWidget) -> None:
        instance = content.instance
        key = ("session", instance.session.id, instance.start, content.day.day)
        super().__init__(content.day.day, key, look, parent)
        self.content = content
        self._is_selected = False
        told = (instance, content.day, content.clock, content.shares)
        self.setAccessibleName(session_spoken(*told))
        self.setToolTip(plain_markup(session_summary(*told)))
        self.setMouseTracking(True)

    def show_selected(self, is_selected: bool) -> None:  # noqa: FBT001 (a state, as in Qt)
        """Show whether the session is selected."""
        if is_selected != self._is_selected:
            self._is_selected = is_selected
            words = self.tr("selected") if is_selected else ""
            self.setAccessibleDescription(words)
            self.update()

    def grip_at(self, point: QPoint) -> Grip:
        """Return by which part of it a point of the block holds the session."""
        instance = self.content.instance
        if instance.session.all_day or self.height() < 3 * _EDGE:
            return Grip.BODY
        if point.y() < _EDGE and instance.start.date() == self.day:
            return Grip.START
        ends_here = instance.days.last == self.day
        return Grip.END if point.y() >= self.height() - _EDGE and ends_here else Grip.BODY

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        # The view follows the mouse over all of its blocks.
        event.ignore()

    @override
    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if not event.buttons():
            is_edge = self.grip_at(event.position().toPoint()) is not Grip.BODY
            hand = Qt.CursorShape.PointingHandCursor
            self.setCursor(Qt.CursorShape.SizeVerCursor if is_edge else hand)
        event.ignore()

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    @override
    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        event.ignore()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme, box = self._look.theme, self.rect()
        painter = QPainter(self)
        painter.fillRect(box, QColor(theme.block))
        painter.setPen(QPen(self._edge_colour(), 1))
        painter.drawRect(box.adjusted(0, 0, -1, -1))
        bar = QRectF(0, 0, _BAR, box.height())
        paint_programme_bar(painter, bar, self.content.programme, theme)
        self._paint_words(painter)
        if self.content.shares:
            paint_bracket(painter, QRectF(box), theme)
        if self.hasFocus() or self._is_selected:
            bands = (2, 2) if self.hasFocus() else (2, 1)
            paint_ring(painter, QRectF(box), theme, bands=bands)
        painter.end()

    def _edge_colour(self) -> QColor:
        severity = self.content.severity
        theme = self._look.theme
        return QColor(theme.line) if severity is None else theme.severity(severity)

    def _paint_words(self, painter: QPainter) -> None:
        cell = self.cell
        bracket = BRACKET + 2 if self.content.shares else 0
        room = self.rect().adjusted(_BAR + cell.pad + 1, 0, -cell.pad - bracket, 0)
        room.setTop(min(cell.gap, max(0, (room.height() - cell.spacing) // 2)))
        left = self._paint_sign(painter, room)
        painter.setPen(QColor(self._look.theme.text))
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine
        for line, font in self._lines(room, room.right() - left + 1):
            painter.setFont(font)
            box = QRect(left, room.top(), room.right() - left + 1, cell.spacing)
            painter.drawText(box, flags, line)
            room.setTop(room.top() + cell.spacing)
            left = room.left()

    def _paint_sign(self, painter: QPainter, room: QRect) -> int:
        severity = self.content.severity
        if severity is None:
            return room.left()
        size = round(self.cell.spacing * 0.62)
        top = room.top() + (self.cell.spacing - size) / 2
        sign = QRectF(room.left(), top, size, size)
        paint_severity(painter, sign, severity, self._look.theme)
        return room.left() + size + self.cell.pad

    def _lines(self, room: QRect, beside: int) -> list[tuple[str, QFont]]:
        """Return the title, then the details while there is height for them."""
        cell, session = self.cell, self.content.instance.session
        most = max(1, room.height() // cell.spacing)
        widths = (beside, room.width())
        title = flowed_lines(session.title, cell.bold_metrics, widths, min(most, _TITLE_LINES))
        lines = [(line, cell.bold) for line in title]
        for words in self.content.details:
            fitted = fitted_lines(words, cell.plain_metrics, room.width(), 2)
            if len(lines) + len(fitted) <= most:
                lines += [(line, cell.plain) for line in fitted]
        return lines
