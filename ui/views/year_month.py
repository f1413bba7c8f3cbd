"""One small month of a year: its name, and a table of its days."""

from datetime import date

from PySide6.QtCore import (
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QFont, QFontMetrics, QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QPushButton,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.settings import Settings
from planner.domain.wording import month_text
from planner.domain.year_view import YearView
from ui.models.year_month_model import YearMonthModel
from ui.views.year_day_painter import DayPicture, YearDayPainter, mark_from

Index = QModelIndex | QPersistentModelIndex

_LEAST_TARGET = 24
_SMALL = 0.9


def number_font(font: QFont) -> QFont:
    """Return the type of the day numbers in a view with this font."""
    small = QFont(font)
    small.setPixelSize(max(12, round(font.pixelSize() * _SMALL)))
    small.setWeight(QFont.Weight.Normal)
    return small


class YearDayDelegate(QStyledItemDelegate):
    """Paints the days of a month; blank cells stay blank."""

    def __init__(self, days: YearMonthModel, day_painter: YearDayPainter, parent: QObject) -> None:
        super().__init__(parent)
        self._days = days
        self.day_painter = day_painter
        self.settings = Settings()

    @override
    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        held = self._days.held_at(index)
        if held is None:
            return
        day = held.day
        picture = DayPicture(
            mark=mark_from(held, self._days.planned_on(day)),
            text=str(day.day),
            box=QRectF(option.rect),
            is_worked=self.settings.is_worked(day),
            is_today=self._days.is_today(day),
            ring=_ring(option.state),
        )
        self.day_painter.paint(painter, picture)


class YearMonthTable(QTableView):
    """The days of one month; where arrows lead is for the whole year to say."""

    day_chosen = Signal(object)
    """A date was clicked."""

    day_opened = Signal(object)
    """A date is to be looked at closely."""

    key_pressed = Signal(object)
    """A key that moves about in the year, as Qt.Key."""

    def __init__(self, day_painter: YearDayPainter) -> None:
        super().__init__()
        self.days = YearMonthModel(self)
        self._delegate = YearDayDelegate(self.days, day_painter, self)
        self.setModel(self.days)
        self.setItemDelegate(self._delegate)
        self.setProperty("mini", "true")
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.verticalHeader().hide()
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setMinimumSectionSize(_LEAST_TARGET)
            header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
            header.setSectionsClickable(False)
            header.setHighlightSections(False)
        self.clicked.connect(self._on_clicked)
        self.activated.connect(self._on_activated)

    def show_month(self, year: YearView, month: date, settings: Settings) -> None:
        """Show one month of a year."""
        self._delegate.settings = settings
        self.days.show(year, month)
        self.setAccessibleName(month_text(month))

    def show_day(self, day: date) -> bool:
        """Put the ring on a day of this month and tell whether it is one; else on none."""
        index = self.days.index_of(day)
        if index.isValid():
            self.setCurrentIndex(index)
        elif self.currentIndex().isValid():
            self.selectionModel().clear()
        return index.isValid()

    @override
    def minimumSizeHint(self) -> QSize:
        metrics = QFontMetrics(number_font(self.font()))
        width = max(_LEAST_TARGET, metrics.horizontalAdvance("30") + 8)
        height = max(_LEAST_TARGET, round(metrics.height() * 1.45))
        return QSize(7 * width, self._heading_height() + 6 * height)

    @override
    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def fit(self, day_painter: YearDayPainter) -> None:
        """Take another painter, and give the row of weekdays its height, since the look is new."""
        self._delegate.day_painter = day_painter
        self.horizontalHeader().setFixedHeight(self._heading_height())
        self.updateGeometry()

    def _heading_height(self) -> int:
        return QFontMetrics(number_font(self.font())).height() + 2

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            super().keyPressEvent(event)
        else:
            event.accept()
            self.key_pressed.emit(Qt.Key(event.key()))

    @override
    def selectionCommand(
        self, index: Index, event: object = None
    ) -> QItemSelectionModel.SelectionFlag:
        # A click beside the days must not take the ring off the selected one.
        if self.days.day_at(index) is None:
            return QItemSelectionModel.SelectionFlag.NoUpdate
        return QItemSelectionModel.SelectionFlag.ClearAndSelect

    @Slot(QModelIndex)
    def _on_clicked(self, index: QModelIndex) -> None:
        day = self.days.day_at(index)
        if day is not None:
            self.day_chosen.emit(day)

    @Slot(QModelIndex)
    def _on_activated(self, index: QModelIndex) -> None:
        day = self.days.day_at(index)
        if day is not None:
            self.day_opened.emit(day)


class YearMonth(QWidget):
    """The name of a month, which opens it, over its days."""

    month_opened = Signal(object)
    """The first of the month that was pressed."""

    def __init__(self, day_painter: YearDayPainter, parent: QWidget) -> None:
        super().__init__(parent)
        self._month = date.min
        self.table = YearMonthTable(day_painter)
        self._heading = QPushButton()
        self._heading.setProperty("month", "true")
        # The keyboard opens a month by the command that shows it; twelve more stops would tire.
        self._heading.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._heading.clicked.connect(self._on_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._heading, 0, Qt.AlignmentFlag.AlignLeft)
        column.addWidget(self.table, 1)

    def show_month(self, year: YearView, month: date, settings: Settings) -> None:
        """Show one month of a year."""
        self._month = month
        name = month_text(month)
        self._heading.setText(name)
        self._heading.setAccessibleName(self.tr("Open {month}").format(month=name))
        self._heading.setToolTip(self.tr("Open {month}").format(month=name))
        self.table.show_month(year, month, settings)

    @Slot()
    def _on_clicked(self) -> None:
        self.month_opened.emit(self._month)


def _ring(state: QStyle.StateFlag) -> tuple[int, int] | None:
    if not state & QStyle.StateFlag.State_Selected:
        return None
    return (2, 3) if state & QStyle.StateFlag.State_HasFocus else (2, 2)
