"""One session in a time view: a block as long as it lasts, with a name for screen readers."""

from dataclasses import dataclass

from PySide6.QtCore import QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.clash import Severity
from planner.domain.period_view import DayView
from planner.domain.session import Programme, SessionInstance
from planner.domain.wording import Clock
from ui.look.look import Look
from ui.look.painting import paint_programme_bar, paint_ring, paint_severity
from ui.look.text_fit import fitted_lines, flowed_lines
from ui.speech import clashes_of, hours_words, session_spoken, session_summary
from ui.views.cell_type import CellType
from ui.views.day_button import DayButton
from ui.words import kind_word, plain_markup, severity_word

_BAR = 6
_TITLE_LINES = 4


def words_width(width: int, cell: CellType) -> int:
    """Return how much of a block's width its words have."""
    return width - _BAR - 2 * cell.pad - 1


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockContent:
    """What a block shows; one that ``is_roomy`` has the width of a day that stands alone."""

    instance: SessionInstance
    day: DayView
    programme: Programme
    clock: Clock
    is_roomy: bool = False

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
        note = next(iter(session.notes.splitlines()), "")
        return (" · ".join(filter(None, parts)), *clashes, note)


class SessionBlock(DayButton):
    """Shows title, place and hours as far as its height allows; pressing it selects its day."""

    def __init__(self, content: BlockContent, look: Look, parent: QWidget) -> None:
        instance = content.instance
        key = ("session", instance.session.id, instance.start, content.day.day)
        super().__init__(content.day.day, key, look, parent)
        self.content = content
        self.setAccessibleName(session_spoken(instance, content.day, content.clock))
        self.setToolTip(plain_markup(session_summary(instance, content.day, content.clock)))

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
        if self.hasFocus():
            paint_ring(painter, QRectF(box), theme)
        painter.end()

    def _edge_colour(self) -> QColor:
        severity = self.content.severity
        theme = self._look.theme
        return QColor(theme.line) if severity is None else theme.severity(severity)

    def _paint_words(self, painter: QPainter) -> None:
        cell = self.cell
        room = self.rect().adjusted(_BAR + cell.pad + 1, 0, -cell.pad, 0)
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
