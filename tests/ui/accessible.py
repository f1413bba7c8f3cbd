"""Faults that a screen reader or a keyboard would meet in a window, found in process."""

from collections.abc import Iterator

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QButtonGroup,
    QWidget,
)

_ROLE = QAccessible.Role
_TARGETS = frozenset(
    {_ROLE.Button, _ROLE.CheckBox, _ROLE.RadioButton, _ROLE.ComboBox, _ROLE.EditableText}
)
_NAMELESS = frozenset({_ROLE.Client, _ROLE.NoRole})
_LISTS = frozenset({_ROLE.Table, _ROLE.List, _ROLE.Tree})
_LEAST_TARGET = 24
_MANY = 300
_LOOPS = 200


def faults_in_tree(window: QWidget) -> list[str]:
    """Return what is wrong with the accessible tree of a window, each fault with its path."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    return list(_walk(root, ""))


def faults_in_tab_order(window: QWidget) -> list[str]:
    """Press Tab round the window, and return where it is trapped and what it never reaches."""
    wanted = [one for one in window.findChildren(QWidget) if _is_tab_stop(one)]
    start = QApplication.focusWidget() or window.nextInFocusChain()
    assert start is not None
    start.setFocus()
    reached, faults = [], []
    for _ in range(_LOOPS):
        current = QApplication.focusWidget()
        if current is None or current in reached:
            break
        reached.append(current)
        QTest.keyClick(current, Qt.Key.Key_Tab)
        if QApplication.focusWidget() is current and len(wanted) > 1:
            faults.append(f"Tab is trapped in {_named(current)}")
            break
    faults += [f"Tab never reaches {_named(one)}" for one in wanted if one not in reached]
    return faults


def _walk(node: QAccessibleInterface, path: str) -> Iterator[str]:
    name = node.text(QAccessible.Text.Name)
    here = f"{path}/{node.role().name}({name})"
    state = node.state()
    if not (state.invisible or state.offscreen):
        yield from _node_faults(node, name, here)
    if node.role() in _LISTS and node.childCount() > _MANY:
        return
    for number in range(node.childCount()):
        child = node.child(number)
        if child is not None:
            yield from _walk(child, here)


def _node_faults(node: QAccessibleInterface, name: str, here: str) -> Iterator[str]:
    if node.state().focusable and not name:
        yield f"no name: {here}"
    if node.role() is _ROLE.Heading and not name:
        yield f"no words: {here}"
    if node.state().focusable and node.role() in _NAMELESS:
        yield f"no role: {here}"
    if node.role() is _ROLE.ComboBox and not node.relations():
        yield f"no label: {here}"
    box = node.rect()
    if node.role() in _TARGETS and min(box.width(), box.height()) < _LEAST_TARGET:
        yield f"smaller than a target, {box.width()}x{box.height()}: {here}"
    if _is_painted_view(node) and node.childCount() == 0:
        yield f"painted, with nothing inside: {here}"


def _is_painted_view(node: QAccessibleInterface) -> bool:
    """Tell whether a widget of ours paints itself and is no button or text, which need no child."""
    widget = node.object()
    return (
        isinstance(widget, QWidget)
        and "paintEvent" in {name for kind in _our_kinds(widget) for name in vars(kind)}
        and node.role() not in {_ROLE.Button, _ROLE.StaticText, _ROLE.CheckBox}
    )


def _our_kinds(widget: QWidget) -> list[type]:
    return [kind for kind in type(widget).mro() if not kind.__module__.startswith("PySide6")]


def _is_tab_stop(widget: QWidget) -> bool:
    return (
        bool(widget.focusPolicy() & Qt.FocusPolicy.TabFocus)
        and widget.isVisible()
        and widget.isEnabled()
        and not isinstance(widget.parent(), QAbstractItemView)
        and widget.focusProxy() is None
        and not _is_reached_by_arrows(widget)
    )


def _is_reached_by_arrows(widget: QWidget) -> bool:
    """Tell whether a checked button of the same group is the one that Tab stops at."""
    if not isinstance(widget, QAbstractButton) or widget.isChecked():
        return False
    group: object = widget.group()
    return group.exclusive() if isinstance(group, QButtonGroup) else widget.autoExclusive()


def _named(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QAbstractButton) else ""
    return f"{type(widget).__name__} {widget.accessibleName() or widget.objectName() or text}"
