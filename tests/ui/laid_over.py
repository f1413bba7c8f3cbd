"""Finding and ticking rows of the side bar's tree."""

from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from tests.ui.finding import found
from ui.panels.laid_over import LaidOver
from ui.panels.overlay_tree import OverlayTree
from ui.window.main_window import MainWindow


def tree_of(window: MainWindow) -> OverlayTree:
    """Return the tree in the side bar."""
    return found(LaidOver, window).tree


def row_called(tree: OverlayTree, *names: str) -> QModelIndex:
    """Return the row that these names lead to, from the tradition down, opened as far."""
    model, index = tree.model(), QModelIndex()
    for name in names:
        if index.isValid():
            tree.expand(index)
        rows = (model.index(row, 0, index) for row in range(model.rowCount(index)))
        index = next(row for row in rows if row.data() == name)
    # A row is laid out by a posted event.
    QApplication.sendPostedEvents()
    return index


def tick(tree: OverlayTree, index: QModelIndex) -> None:
    """Click on the box of a row."""
    box = tree.visualRect(index)
    tick_area = tree.tick_area(index).toRect()
    point = QPoint(tick_area.right() - 12, box.top() + 12)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)


def click_name(tree: OverlayTree, index: QModelIndex) -> None:
    """Click on the name of a row."""
    box = tree.visualRect(index)
    point = QPoint(tree.tick_area(index).toRect().right() + 20, box.top() + 12)
    QTest.mouseClick(tree.viewport(), Qt.MouseButton.LeftButton, pos=point)


def is_ticked(index: QModelIndex) -> bool:
    """Tell whether a row is ticked, and not only in part."""
    return bool(index.data(Qt.ItemDataRole.CheckStateRole) == Qt.CheckState.Checked)
