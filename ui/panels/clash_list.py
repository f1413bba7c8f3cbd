"""The panel “Clashes”: those of the period shown, or what is to be settled; with what to do."""

from collections.abc import Callable, Sequence
from enum import IntEnum

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSignalBlocker,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter
from PySide6.QtWidgets import (
    QComboBox,
    QListView,
    QPushButton,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)
from typing_extensions import override

from planner.domain.clash_groups import ClashGroup
from planner.domain.wording import Clock, date_text
from planner.services.clash_review import ToSettle
from ui.look.look import Look
from ui.look.painting import paint_severity
from ui.look.text_fit import wrapped_lines
from ui.models.clash_model import ClashModel, ClashRole
from ui.widgets.form import row
from ui.widgets.prose import plain_text

Index = QModelIndex | QPersistentModelIndex

SettleList = Callable[[], Sequence[ToSettle]]
"""Says what is to be settled, the most urgent first."""


class Listed(IntEnum):
    """What the list holds."""

    PERIOD = 0
    TO_SETTLE = 1


class ClashDelegate(QStyledItemDelegate):
    """Paints a group: its sign, a bold first line, when, the observance and what is further."""

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
        group = index.data(ClashRole.GROUP)
        if not isinstance(group, ClashGroup):
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
        paint_severity(painter, sign, group.severity, theme)
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
    """Lists groups of clashes, or says that there are none, and asks for what is to be done."""

    clash_chosen = Signal(object)
    """The Clash that was moved to: of a group, its first."""

    better_asked = Signal(object)
    """The ClashGroup for which better dates are looked for."""

    keep_asked = Signal(object)
    """The ClashGroup that is to stand, with a reason."""

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._clashes = ClashModel(self)
        self._of_period: tuple[ClashGroup, ...] = ()
        self._clock = Clock.TWELVE_HOUR
        self._to_settle: SettleList = tuple
        self._is_editable = True
        self.listed = QComboBox()
        self.listed.addItems([self.tr("In the period shown"), self.tr("To settle, by date")])
        self.listed.setSizeAdjustPolicy(
            QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon
        )
        self.listed.currentIndexChanged.connect(self._show)
        self.list = QListView()
        self.list.setModel(self._clashes)
        self.list.setItemDelegate(ClashDelegate(look, self.list))
        self.list.setResizeMode(QListView.ResizeMode.Adjust)
        self.list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        # Its width decides how lines wrap, and must not change once they are laid out.
        self.list.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOn)
        self.list.setAccessibleName(self.tr("Clashes"))
        self.list.selectionModel().currentChanged.connect(self._on_current_changed)
        self._nothing = plain_text("")
        self._nothing.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._nothing.setMargin(self.fontMetrics().height())
        self._pages = QStackedWidget()
        self._pages.addWidget(self.list)
        self._pages.addWidget(self._nothing)
        self.better = self._button(self.tr("Better dates…"), self._on_better)
        self.keep = self._button(self.tr("Keep, with a reason…"), self._on_keep)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        edge = round(self.fontMetrics().height() * 0.5)
        shown, below = row(self.tr("Show"), self.listed), QVBoxLayout()
        for line in (shown, below):
            line.setContentsMargins(edge, edge, edge, edge)
            line.setSpacing(edge)
        for button in (self.better, self.keep):
            below.addWidget(button)
        column.setSpacing(0)
        column.addLayout(shown)
        column.addWidget(self._pages, 1)
        column.addLayout(below)
        self._offer()

    def use(self, to_settle: SettleList, *, is_editable: bool) -> None:
        """Say where to learn what is to be settled, and whether anything can be changed."""
        self._to_settle = to_settle
        self._is_editable = is_editable
        self._offer()

    def show_groups(self, groups: Sequence[ClashGroup], clock: Clock) -> None:
        """Show these of the period, worst first, where the period is what is listed."""
        self._of_period, self._clock = tuple(groups), clock
        self._show()

    def take_focus(self) -> None:
        """Give the keyboard to the list."""
        self.list.setFocus()

    def show_to_settle(self) -> None:
        """List what is to be settled."""
        self.listed.setCurrentIndex(Listed.TO_SETTLE)

    def _button(self, words: str, deed: Callable[[], None]) -> QPushButton:
        button = QPushButton(words)
        button.setProperty("small", "true")
        button.clicked.connect(deed)
        return button

    @Slot()
    def _show(self) -> None:
        chosen = self._clashes.group_at(self.list.currentIndex())
        if self.listed.currentIndex() == Listed.TO_SETTLE:
            found = self._to_settle()
            groups: Sequence[ClashGroup] = [one.group for one in found]
            self._clashes.show(groups, self._clock, [self._by(one) for one in found])
            self._nothing.setText(self.tr("Nothing to move or adjust in the coming year."))
        else:
            groups = self._of_period
            self._clashes.show(groups, self._clock)
            self._nothing.setText(self.tr("Nothing to move or adjust in the period shown."))
        self._pages.setCurrentWidget(self.list if groups else self._nothing)
        place = self._clashes.row_like(chosen)
        if place >= 0:
            # The user has not moved, so nobody is told.
            with QSignalBlocker(self.list.selectionModel()):
                self.list.setCurrentIndex(self._clashes.index(place))
        self._offer()

    def _by(self, one: ToSettle) -> str:
        if one.settling.by is not None:
            return self.tr("Settle by {day}").format(day=date_text(one.settling.by))
        if one.settling.is_late:
            return self.tr("Late: to move it now breaks a promise of notice")
        return ""

    def _offer(self) -> None:
        is_on = self._is_editable and self._clashes.group_at(self.list.currentIndex()) is not None
        for button in (self.better, self.keep):
            button.setEnabled(is_on)

    @Slot(QModelIndex, QModelIndex)
    def _on_current_changed(self, current: Index, _previous: Index) -> None:
        self._offer()
        group = self._clashes.group_at(current)
        if group is not None:
            self.clash_chosen.emit(group.clashes[0])

    @Slot()
    def _on_better(self) -> None:
        group = self._clashes.group_at(self.list.currentIndex())
        if group is not None:
            self.better_asked.emit(group)

    @Slot()
    def _on_keep(self) -> None:
        group = self._clashes.group_at(self.list.currentIndex())
        if group is not None:
            self.keep_asked.emit(group)


def _indent(height: int) -> int:
    return round(height * 1.4)
