"""The small month beside the calendar, to jump by."""

from datetime import date

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt, Signal, Slot
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPen
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)
from typing_extensions import override

from planner.domain.dates import ONE_DAY
from planner.domain.period_view import PeriodView
from ui.look.look import Look
from ui.models.mini_month_model import MiniMonthModel, MiniMonthRole

Index = QModelIndex | QPersistentModelIndex

_ARROWS = {
    Qt.Key.Key_Left: -ONE_DAY,
    Qt.Key.Key_Right: ONE_DAY,
    Qt.Key.Key_Up: -7 * ONE_DAY,
    Qt.Key.Key_Down: 7 * ONE_DAY,
}
_STEPS = {Qt.Key.Key_PageUp: -1, Qt.Key.Key_PageDown: 1}
_LEAST_TARGET = 24


class MiniDayDelegate(QStyledItemDelegate):
    """Paints a day number; bold and underlined where the day is planned around."""

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        theme = self._look.theme
        colour = QColor(theme.text if index.data(MiniMonthRole.IN_MONTH) else theme.secondary)
        box = QRectF(option.rect).adjusted(1, 1, -1, -1)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            colour = QColor(theme.on_focus)
            painter.setBrush(QColor(theme.focus))
            painter.setPen(QPen(QColor(theme.on_focus), 2))
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        elif index.data(MiniMonthRole.IS_TODAY):
            colour = QColor(theme.on_accent)
            painter.setBrush(QColor(theme.accent))
            painter.setPen(Qt.PenStyle.NoPen)
            painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), 4, 4)
        font = QFont(self._font())
        if index.data(MiniMonthRole.IS_PLANNED_AROUND):
            font.setWeight(QFont.Weight.Bold)
            font.setUnderline(True)
        painter.setFont(font)
        painter.setPen(colour)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(index.data()))
        painter.restore()

    def _font(self) -> QFont:
        view = self.parent()
        assert isinstance(view, QWidget), "the delegate is made by its view"
        font = QFont(view.font())
        font.setPixelSize(max(12, round(font.pixelSize() * 0.9)))
        return font


class MiniMonth(QTableView):
    """Shows the month that the calendar is about, and jumps to a day of it."""

    day_chosen = Signal(object)
    """A date was moved to."""

    step_asked = Signal(int)
    """The month before (-1) or after (1) is wanted."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.days = MiniMonthModel(self)
        self.setModel(self.days)
        self.setItemDelegate(MiniDayDelegate(look, self))
        self.setProperty("mini", "true")
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setMinimumSectionSize(_LEAST_TARGET)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.setAccessibleName(self.tr("Small month"))
        look.changed.connect(self._on_look_changed)
        self.selectionModel().currentChanged.connect(self._on_current_changed)
        self._fit()

    def show_month(self, view: PeriodView, month: date) -> None:
        """Show the month of ``month`` out of a snapshot that holds its weeks."""
        if self.days.show(view, month):
            self._fit()

    def show_day(self, day: date) -> None:
        """Put the ring on a day, where it is in sight."""
        index = self.days.index_of(day)
        if index.isValid() and index != self.currentIndex():
            self.setCurrentIndex(index)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(7 * self._row_height(), self.sizeHint().height())

    @override
    def sizeHint(self) -> QSize:
        row = self._row_height()
        height = self.horizontalHeader().sizeHint().height() + row * self.days.rowCount()
        return QSize(7 * row, height)

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = Qt.Key(event.key())
        day = self.days.day_at(self.currentIndex())
        if day is None or event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        elif key in _ARROWS:
            self.day_chosen.emit(day + _ARROWS[key])
        elif key in _STEPS:
            self.step_asked.emit(_STEPS[key])
        else:
            super().keyPressEvent(event)

    def _row_height(self) -> int:
        return max(_LEAST_TARGET, round(self.fontMetrics().height() * 1.25))

    def _fit(self) -> None:
        self.setFixedHeight(self.sizeHint().height())
        self.updateGeometry()

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: Index, _previous: Index) -> None:
        day = self.days.day_at(current)
        if day is not None:
            self.day_chosen.emit(day)

    @Slot(object)
    def _on_look_changed(self, _theme: object) -> None:
        self._fit()
        self.viewport().update()
