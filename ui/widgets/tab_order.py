"""The order in which Tab goes through the window: area by area, each from top to bottom."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import pairwise

from PySide6.QtCore import QObject, Qt, QTimer, Slot
from PySide6.QtWidgets import QAbstractButton, QComboBox, QWidget


def order_tabs(areas: Iterable[QWidget]) -> None:
    """Let Tab go through the areas one after another.

    Widgets made later, as when a panel is filled anew, would otherwise all come last.
    """
    stops = (widget for area in areas for widget in _within(area))
    focusable = [one for one in stops if one.focusPolicy() is not Qt.FocusPolicy.NoFocus]
    for before, after in pairwise(focusable):
        QWidget.setTabOrder(before, after)


class TabOrder(QObject):
    """Orders the tabs of some areas, once what has changed in them is painted."""

    def __init__(self, areas: Sequence[QWidget], parent: QObject) -> None:
        super().__init__(parent)
        self._areas = areas
        self._rest = QTimer(self, singleShot=True, interval=0)
        self._rest.timeout.connect(self._order)

    def renew(self) -> None:
        """Put what is in the areas in order anew, when all that is waiting is done."""
        self._rest.start()

    @Slot()
    def _order(self) -> None:
        order_tabs(self._areas)


def _within(area: QWidget) -> Iterator[QWidget]:
    """Yield an area and what is in it, but for menus and the lists that combo boxes open.

    Those are windows of their own; and what Qt made itself PySide keeps, once it was asked for, as
    long as the area that was asked lives on.
    """
    yield area
    if isinstance(area, QComboBox):
        return
    for child in area.children():
        if isinstance(child, QWidget) and not child.isWindow():
            yield from _within(child)


def stop_at_checked(buttons: Iterable[QAbstractButton]) -> None:
    """Let Tab stop at the checked button of a group alone; arrows reach the others."""
    for button in buttons:
        is_checked = button.isChecked()
        policy = Qt.FocusPolicy.TabFocus if is_checked else Qt.FocusPolicy.NoFocus
        button.setFocusPolicy(policy)
