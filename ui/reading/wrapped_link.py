"""A link whose words wrap: a button in looks and in speech, as narrow as its panel."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QFont,
    QPainter,
    QPaintEvent,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton
from typing_extensions import override

from planner.domain.page import Link, link_text
from ui.look.look import Look
from ui.look.painting import mark_width, paint_mark

_LEAST_TARGET = 24
"""Pixels: WCAG 2.2, success criterion 2.5.8."""

_EDGE = 3
_NARROWEST = 5
"""Width in heights of a line of text."""


class WrappedLink(QPushButton):
    """Shows a link and its note on as many lines as it takes."""

    target_chosen = Signal(object)
    """The PageId or the date that it leads to."""

    def __init__(self, link: Link, look: Look) -> None:
        super().__init__()
        self._link = link
        self._look = look
        self._marked: tuple[int, int] = (0, 0)
        # The name is set by itself, since ampersands in the text of a button are no mnemonics here.
        self.words = link_text(link)
        self.setAccessibleName(self.words)
        self.setProperty("link", "true")
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.clicked.connect(self._on_clicked)

    def mark(self, start: int, length: int) -> None:
        """Show some of the words as found; a length of 0 shows none."""
        self._marked = (start, length)
        self.update()

    @override
    def hasHeightForWidth(self) -> bool:
        return True

    @override
    def heightForWidth(self, width: int) -> int:
        height = self._laid_out(width).boundingRect().height()
        return max(_LEAST_TARGET, round(height) + 2 * _EDGE)

    @override
    def sizeHint(self) -> QSize:
        width = round(self._mark_room() + self.fontMetrics().horizontalAdvance(self.words))
        width += 2 * _EDGE + 2
        return QSize(width, self.heightForWidth(width))

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * _NARROWEST, _LEAST_TARGET)

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        option = QStyleOptionButton()
        self.initStyleOption(option)
        self.style().drawControl(QStyle.ControlElement.CE_PushButtonBevel, option, painter, self)
        layout = self._laid_out(self.width())
        if self._link.mark is not None:
            height = self._mark_height()
            box = QRectF(_EDGE, _EDGE, mark_width(height), height)
            letters = QFont(self.font())
            letters.setUnderline(False)
            painter.setFont(letters)
            paint_mark(painter, box, self._link.mark, self._look.theme)
        painter.setPen(self._colour(self._look.theme.link))
        layout.draw(painter, QPointF(_EDGE + self._mark_room(), _EDGE))
        painter.end()

    def _laid_out(self, width: int) -> QTextLayout:
        layout = QTextLayout(self.words, self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WordWrap)
        layout.setTextOption(option)
        layout.setFormats(self._formats())
        room = max(1.0, width - 2 * _EDGE - self._mark_room())
        layout.beginLayout()
        top = 0.0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, top))
            top += line.height()
        layout.endLayout()
        return layout

    def _formats(self) -> list[QTextLayout.FormatRange]:
        theme = self._look.theme
        own = len(self._link.text)
        leads, noted, found = QTextCharFormat(), QTextCharFormat(), QTextCharFormat()
        leads.setFontUnderline(True)
        noted.setFontUnderline(False)
        noted.setForeground(self._colour(theme.secondary))
        found.setBackground(QColor(theme.accent))
        found.setForeground(QColor(theme.on_accent))
        start, length = self._marked
        return [
            _range(0, own, leads),
            _range(own, len(self.words) - own, noted),
            *([_range(start, length, found)] if length else []),
        ]

    def _colour(self, colour: str) -> QColor:
        return QColor(self._look.theme.on_focus if self.hasFocus() else colour)

    def _mark_height(self) -> float:
        return round(self.fontMetrics().height() * 0.95)

    def _mark_room(self) -> float:
        if self._link.mark is None:
            return 0.0
        return mark_width(self._mark_height()) + self.fontMetrics().height() * 0.4

    @Slot()
    def _on_clicked(self) -> None:
        self.target_chosen.emit(self._link.target)


def _range(start: int, length: int, wanted: QTextCharFormat) -> QTextLayout.FormatRange:
    found = QTextLayout.FormatRange()
    found.start = start
    found.length = length
    found.format = wanted
    return found
