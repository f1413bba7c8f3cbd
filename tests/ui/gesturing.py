"""Driving sessions in the calendar of a window, as a user would."""

from dataclasses import dataclass, field
from datetime import date, datetime, timedelta

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget

from planner.domain.series import Scope
from planner.domain.session import SessionInstance
from tests.ui.finding import found
from ui.navigator import Shown
from ui.views.day_delegate import DayDelegate
from ui.views.days_view import DaysView
from ui.views.ghost_layer import GhostLayer
from ui.views.month_view import MonthView
from ui.views.session_block import SessionBlock
from ui.views.time_grid import TimeGrid
from ui.window.main_window import MainWindow

NONE = Qt.KeyboardModifier.NoModifier
CTRL = Qt.KeyboardModifier.ControlModifier
SHIFT = Qt.KeyboardModifier.ShiftModifier
ALT = Qt.KeyboardModifier.AltModifier
LEFT = Qt.MouseButton.LeftButton


@dataclass
class Answers:
    """Answers the question how much of a series is meant, and remembers being asked."""

    scope: Scope | None = Scope.THIS
    asked: list[str] = field(default_factory=list)

    def ask_scope(self, what: str) -> Scope | None:
        self.asked.append(what)
        return self.scope


def days_of(window: MainWindow, day: date, shown: Shown = Shown.WEEK) -> DaysView:
    """Show the week or the day, at its working hours, the keyboard on the day."""
    window.navigator.go_to(day)
    window.navigator.show_as(shown)
    QApplication.processEvents()
    view = found(DaysView, window)
    view.scroll_to_working_hours()
    view.take_focus(day)
    return view


def month_of(window: MainWindow, day: date) -> MonthView:
    """Show the month, the keyboard on a day."""
    window.navigator.go_to(day)
    window.navigator.show_as(Shown.MONTH)
    month = found(MonthView, window)
    month.setFocus()
    window.grab()
    return month


def block(view: DaysView, title: str) -> SessionBlock:
    """Return the block of the session so called."""
    blocks = [one for one in view.findChildren(SessionBlock) if one.isVisibleTo(view)]
    return next(one for one in blocks if one.content.instance.session.title == title)


def instance_on(window: MainWindow, day: date, title: str) -> SessionInstance:
    """Return the session of a day so called."""
    held = window.navigator.view.day(day).instances
    return next(one for one in held if one.session.title == title)


def box_in(month: MonthView, window: MainWindow, day: date, title: str) -> QPoint:
    """Return the middle of a session in a month."""
    delegate = month.itemDelegate()
    assert isinstance(delegate, DayDelegate)
    box = delegate.session_box(month.days.index_of(day), instance_on(window, day, title))
    assert box is not None
    return box.center()


def cell_foot(month: MonthView, day: date) -> QPoint:
    """Return a point at the foot of a cell, below what stands in it."""
    box = month.visualRect(month.days.index_of(day))
    return QPoint(box.center().x(), box.bottom() - 6)


def point_at(view: DaysView, day: date, at: str) -> tuple[TimeGrid, QPoint]:
    """Return where a time of a day stands in the hours."""
    grid = found(TimeGrid, view)
    start = datetime.fromisoformat(f"{day.isoformat()}T{at}")
    box = grid.boxes_of(start, start + timedelta(minutes=30))[0]
    return grid, QPoint(box.right() - 4, box.top())


def take(
    widget: QWidget, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    """Press the button and drag, without letting go."""
    QTest.mousePress(widget, LEFT, modifiers, start)
    move(widget, QPoint((start.x() + end.x()) // 2, (start.y() + end.y()) // 2), modifiers)
    move(widget, end, modifiers)


def move(widget: QWidget, point: QPoint, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Move the mouse with the button held; QTest.mouseMove knows no modifiers."""
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(widget.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        LEFT,
        modifiers,
    )
    QApplication.sendEvent(widget, event)


def drag(
    widget: QWidget, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = NONE
) -> None:
    """Drag and let go."""
    take(widget, start, end, modifiers)
    QTest.mouseRelease(widget, LEFT, modifiers, end)


def press(*keys: Qt.Key, modifiers: Qt.KeyboardModifier = NONE) -> None:
    """Press keys where the keyboard is."""
    for key in keys:
        widget = QApplication.focusWidget()
        assert widget is not None
        QTest.keyClick(widget, key, modifiers)


def selected(window: MainWindow) -> list[str]:
    """Return the titles of what is selected."""
    return [one.session.title for one in window.gestures.selection.instances]


def ghost_words(window: MainWindow) -> list[str]:
    """Return what is told beside the ghosts in sight."""
    layers = window.findChildren(GhostLayer)
    return [one.words for one in layers if one.isVisible()]


def hours_of(window: MainWindow, title: str) -> list[str]:
    """Return from when to when the sessions so called are in the snapshot."""
    held = {id(one): one for day in window.navigator.view.days for one in day.instances}
    return [
        f"{one.start:%d %H:%M} to {one.end:%d %H:%M}"
        for one in held.values()
        if one.session.title == title
    ]
