"""The tree of what can be laid over the plan, driven by mouse or keys, as tall as its rows."""

from collections.abc import Callable

from PySide6.QtCore import (
    QAbstractItemModel,
    QModelIndex,
    QPersistentModelIndex,
    QPoint,
    QRect,
    QRectF,
    QSize,
    Qt,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QMouseEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QAbstractItemView, QSizePolicy, QTreeView
from typing_extensions import override

from ui.look.look import Look
from ui.models.overlay_model import OverlayRole
from ui.panels.overlay_delegate import OverlayDelegate
from ui.widgets.accessibility import announce

Index = QModelIndex | QPersistentModelIndex

_PAGE = 8
"""Rows that Page Up and Page Down go over."""

_TOGGLES = {Qt.Key.Key_Space, Qt.Key.Key_Select}
_OPENS = {Qt.Key.Key_Return, Qt.Key.Key_Enter}


class OverlayTree(QTreeView):
    """Ticks by Space or a click on the box; opens by the arrow keys or a click on the name.

    It never scrolls: the page that it stands in does.
    """

    next_asked = Signal(object)
    """The row whose next date is wanted."""

    only_asked = Signal(object)
    """The row that is to be left in alone."""

    all_asked = Signal()
    """Everything is to be left in."""

    menu_asked = Signal(object, QPoint)
    """The row whose menu is wanted, and where on the screen."""

    row_reached = Signal(QRect)
    """Where in the tree the row stands to which the keyboard came."""

    def __init__(self, look: Look, model: QAbstractItemModel) -> None:
        super().__init__()
        self._height = 0
        self._pressed = QModelIndex()
        self.setModel(model)
        self._rows = OverlayDelegate(look, self)
        self.setItemDelegate(self._rows)
        self.setHeaderHidden(True)
        self.setRootIsDecorated(False)
        self.setIndentation(0)
        self.setExpandsOnDoubleClick(False)
        # A click leaves the keyboard where it was; Tab still stops here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Faiths and cultures"))
        look.changed.connect(self._on_look_changed)

    @Slot()
    def take_focus(self) -> None:
        """Give the keyboard to the first row, or to the one that had it."""
        if not self.currentIndex().isValid():
            self.setCurrentIndex(self.model().index(0, 0))
        self.setFocus()

    def tick_area(self, index: Index) -> QRectF:
        """Return where a click on a row ticks it."""
        return self._rows.tick_area(index)

    @override
    def sizeHint(self) -> QSize:
        return QSize(self.fontMetrics().height() * 8, self._rows_height())

    @override
    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    @override
    def updateGeometries(self) -> None:
        super().updateGeometries()
        height = self._rows_height()
        if height != self._height:
            self._height = height
            self.updateGeometry()

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            # Whether a row needs a second line hangs on the width.
            self.scheduleDelayedItemsLayout()

    @override
    def moveCursor(
        self, action: QAbstractItemView.CursorAction, modifiers: Qt.KeyboardModifier
    ) -> QModelIndex:
        step = {
            QAbstractItemView.CursorAction.MovePageDown: self.indexBelow,
            QAbstractItemView.CursorAction.MovePageUp: self.indexAbove,
        }.get(action)
        if step is None:
            return super().moveCursor(action, modifiers)
        index = self.currentIndex()
        for _ in range(_PAGE):
            beyond = step(index)
            index = beyond if beyond.isValid() else index
        return index

    @override
    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        if self.currentIndex().isValid():
            self.row_reached.emit(self.visualRect(self.currentIndex()))

    @override
    def currentChanged(self, current: Index, previous: Index) -> None:
        super().currentChanged(current, previous)
        if current.isValid() and self.hasFocus():
            self.row_reached.emit(self.visualRect(current))

    @override
    def keyPressEvent(self, event: QKeyEvent) -> None:
        index = self.currentIndex()
        deed = self._deed_of(event)
        if index.isValid() and deed is not None:
            deed(index)
        else:
            super().keyPressEvent(event)

    def _deed_of(self, event: QKeyEvent) -> Callable[[QModelIndex], None] | None:
        if event.matches(QKeySequence.StandardKey.SelectAll):
            return self._ask_for_all
        key = Qt.Key(event.key())
        modifiers = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in _TOGGLES and modifiers == Qt.KeyboardModifier.ShiftModifier:
            return self._ask_for_only
        if modifiers:
            return None
        return self._toggle if key in _TOGGLES else self._ask_for_next if key in _OPENS else None

    @override
    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed = self.indexAt(event.position().toPoint())

    @override
    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        index = self.indexAt(event.position().toPoint())
        is_meant = index.isValid() and index == self._pressed
        if not is_meant or event.button() != Qt.MouseButton.LeftButton:
            return
        if self.tick_area(index).contains(event.position()):
            self._toggle(index)
        else:
            self.setExpanded(index, not self.isExpanded(index))

    @override
    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        is_by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
        index = self.currentIndex() if is_by_key else self.indexAt(event.pos())
        if index.isValid():
            self.setCurrentIndex(index)
            below = self.visualRect(index).bottomLeft() + QPoint(self.fontMetrics().height(), 0)
            point = self.viewport().mapToGlobal(below) if is_by_key else event.globalPos()
            self.menu_asked.emit(index.data(OverlayRole.ROW), point)

    def _toggle(self, index: QModelIndex) -> None:
        state = index.data(Qt.ItemDataRole.CheckStateRole)
        is_checked = state == Qt.CheckState.Checked
        after = Qt.CheckState.Unchecked if is_checked else Qt.CheckState.Checked
        self.model().setData(index, after, Qt.ItemDataRole.CheckStateRole)
        announce(self, str(index.data(Qt.ItemDataRole.AccessibleTextRole)))

    def _ask_for_next(self, index: QModelIndex) -> None:
        self.next_asked.emit(index.data(OverlayRole.ROW))

    def _ask_for_only(self, index: QModelIndex) -> None:
        self.only_asked.emit(index.data(OverlayRole.ROW))

    def _ask_for_all(self, _index: QModelIndex) -> None:
        self.all_asked.emit()

    def _rows_height(self) -> int:
        last = self._last_row()
        return self.visualRect(last).bottom() + self.verticalOffset() + 1 if last.isValid() else 0

    def _last_row(self) -> QModelIndex:
        model = self.model()
        last = model.index(model.rowCount() - 1, 0)
        if last.isValid() and self.isExpanded(last) and model.rowCount(last):
            return model.index(model.rowCount(last) - 1, 0, last)
        return last

    @Slot()
    def _on_look_changed(self) -> None:
        self.scheduleDelayedItemsLayout()
