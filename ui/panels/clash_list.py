"""The panel “Clashes”: every clash of the period shown; choosing one goes to its day."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QListView,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.clash import Clash
from planner.domain.wording import Clock
from ui.look.look import Look
from ui.look.painting import paint_severity
from ui.look.text_fit import wrapped_lines
from ui.models.clash_model import ClashModel, ClashRole
from ui.widgets.prose import plain_text

Index = QModelIndex | QPersistentModelIndex


class ClashDelegate(QStyledItemDelegate):
    """Paints a clash: its sign, a bold first line, then day and observance."""

    def __init__(self, look: Look, view: QListView) -> None:
        super().__init__(view)
        self._look = look
        self._view = view

    @override
    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:
        metrics = QFontMetrics(option.font)
        width = self._view.viewport().width()
        lines = self._lines(index, width, option.font)
        return QSize(100, len(lines) * metrics.height() + metrics.height())

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        clash = index.data(ClashRole.CLASH)
        if not isinstance(clash, Clash):
            return
        theme = self._look.theme
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        focused = selected and self._view.hasFocus()
        ground = theme.focus if focused else theme.accent_tint if selected else theme.surface
        painter.save()
        painter.fillRect(option.rect, QColor(ground))
        painter.setPen(QColor(theme.line))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        height = QFontMetrics(option.font).height()
        left = option.rect.left() + _indent(height)
        top = option.rect.top() + height / 2
        sign = QRectF(option.rect.left() + height * 0.5, top + height * 0.2, *[height * 0.6] * 2)
        paint_severity(painter, sign, clash.severity, theme)
        painter.setPen(QColor(theme.on_focus if focused else theme.text))
        for text, font in self._lines(index, option.rect.width(), option.font):
            painter.setFont(font)
            line = QRectF(left, top, option.rect.right() - left, height)
            painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, text)
            top += height
        painter.restore()

    def _lines(self, index: Index, width: int, font: QFont) -> list[tuple[str, QFont]]:
        bold = QFont(font)
        bold.setWeight(QFont.Weight.Bold)
        room = width - _indent(QFontMetrics(font).height()) - 4
        lines: list[tuple[str, QFont]] = []
        for number, text in enumerate(str(index.data()).split("\n")):
            used = font if number else bold
            lines += [(line, used) for line in wrapped_lines(text, QFontMetrics(used), room)]
        return lines


class ClashList(QWidget):
    """Lists clashes, or says that there are none."""

    clash_chosen = Signal(object)
    """The Clash that was moved to."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clashes = ClashModel(self)
        self._list = QListView()
        self._list.setModel(self._clashes)
        self._list.setItemDelegate(ClashDelegate(look, self._list))
        self._list.setResizeMode(QListView.ResizeMode.Adjust)
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setAccessibleName(self.tr("Clashes"))
        self._list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._nothing = plain_text(self.tr("Nothing to move or adjust in the period shown."))
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setMargin(self.fontMetrics().height())
        self._pages = QStackedWidget()
        self._pages.addWidget(self._list)
        self._pages.addWidget(self._nothing)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._pages)

    def show_clashes(self, clashes: tuple[Clash, ...], clock: Clock) -> None:
        """Show these, worst first."""
        self._clashes.show(clashes, clock)
        self._pages.setCurrentWidget(self._list if clashes else self._nothing)

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self._list.setFocus()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: Index, _previous: Index) -> None:
        clash = self._clashes.clash_at(current)
        if clash is not None:
            self.clash_chosen.emit(clash)


def _indent(height: int) -> int:
    return round(height * 1.4)
