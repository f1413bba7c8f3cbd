"""The order in which Tab goes through the window: area by area, each from top to bottom."""

from collections.abc import Iterable
from itertools import pairwise

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QWidget


def order_tabs(areas: Iterable[QWidget]) -> None:
    """Let Tab go through the areas one after another.

    Widgets made later, as when a panel is filled anew, would otherwise all come last.
    """
    stops = [widget for area in areas for widget in (area, *area.findChildren(QWidget))]
    focusable = [one for one in stops if _can_be_stop(one)]
    for before, after in pairwise(focusable):
        QWidget.setTabOrder(before, after)


def _can_be_stop(widget: QWidget) -> bool:
    # The list that a combo box opens is a window of its own.
    is_popup = widget.window().windowType() is Qt.WindowType.Popup
    return widget.focusPolicy() is not Qt.FocusPolicy.NoFocus and not is_popup


def stop_at_checked(buttons: Iterable[QAbstractButton]) -> None:
    """Let Tab stop at the checked button of a group alone; arrows reach the others."""
    for button in buttons:
        is_checked = button.isChecked()
        policy = Qt.FocusPolicy.TabFocus if is_checked else Qt.FocusPolicy.NoFocus
        button.setFocusPolicy(policy)
