"""What brings the window into a state: pages read, words typed, sessions moved."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QWidget

from planner.domain.page import PageId, Shelf
from tests.screenshots.support_dialogs import a_plan
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tick, tree_of
from ui.commands.command import CommandId
from ui.gestures.move_bar import MoveBar
from ui.panels.day_panel import DayPanel
from ui.reading.reader import Reader
from ui.views.agenda_page import AgendaPage
from ui.views.days_view import DaysView
from ui.views.first_run import FirstRun
from ui.views.month_view import MonthView
from ui.views.session_block import SessionBlock
from ui.widgets.search_box import SearchBox
from ui.widgets.search_field import SearchField
from ui.window.main_window import MainWindow

Prepare = Callable[[MainWindow], None]


def as_it_opens(_window: MainWindow) -> None:
    """Leave the window as it opens."""


def at_the_foot(window: MainWindow) -> None:
    """Show the foot of the panel: sessions, their kinds, the sun."""
    bar = found(DayPanel, window).verticalScrollBar()
    bar.setValue(bar.maximum())


def with_clashes(window: MainWindow) -> None:
    """Show the list of clashes."""
    window.action(CommandId.CLASHES).trigger()


def with_why(window: MainWindow) -> None:
    """Open “Why this date?” of the first observance of the day."""
    panel = found(DayPanel, window)
    toggle = found(QToolButton, panel, "why-this-date")
    toggle.click()
    settle()
    top = toggle.mapTo(found(QWidget, panel, "panel-page"), toggle.rect().topLeft()).y()
    panel.verticalScrollBar().setValue(top)


def with_search(window: MainWindow) -> None:
    """Type a word that sessions and observances answer."""
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "teaching")


def with_nothing_found(window: MainWindow) -> None:
    """Type what nothing answers."""
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "zzgrp")


def at_a_hit(window: MainWindow) -> None:
    """Move to the first of several observances that share a spelling."""
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "deepa")
    QTest.keyClick(found(SearchBox, window), Qt.Key.Key_Down)


def with_support(name: str) -> Prepare:
    """Return what keeps a plan and reads a page on support."""

    def read(window: MainWindow) -> None:
        workspace = window._workspace
        window.notifier.make(workspace.plans.put(a_plan(workspace)))
        window.plans.page_asked.emit(PageId(Shelf.SUPPORT, name))

    return read


def with_toolkit(name: str) -> Prepare:
    """Return what reads a page of the toolkit."""

    def read(window: MainWindow) -> None:
        window.plans.page_asked.emit(PageId(Shelf.TOOLKIT, name))

    return read


def without_weekend(window: MainWindow) -> None:
    """Leave the weekend out of the week."""
    window.action(CommandId.HIDE_WEEKEND).trigger()


def with_a_tradition_open(window: MainWindow) -> None:
    """Open Judaism in the side bar, one of its observances hidden and another with the keyboard."""
    tree = tree_of(window)
    tick(tree, row_called(tree, "Judaism", "Passover (last days)"))
    tree.setCurrentIndex(row_called(tree, "Judaism", "Rosh Hashanah"))
    settle()
    tree.setFocus()


def in_search(window: MainWindow) -> None:
    """Search the side bar."""
    field = found(SearchField, window)
    field.setFocus()
    field.setText("eid")
    settle()


def with_the_side_bar(window: MainWindow) -> None:
    """Show the side bar where large text put it away, with a tradition open."""
    window.action(CommandId.SIDEBAR).trigger()
    with_a_tradition_open(window)


def with_words_of_nothing(window: MainWindow) -> None:
    """Look for what the agenda does not hold."""
    found(QLineEdit, found(AgendaPage, window)).setText("zzz")


def with_page(name: str) -> Prepare:
    """Read a page on a faith or an observance."""

    def prepare(window: MainWindow) -> None:
        window.action(CommandId.FAITH_PAGES).trigger()
        settle()
        found(Reader, window, "reader-faith").open(PageId(Shelf.FAITH, name))

    return prepare


def with_news(window: MainWindow) -> None:
    """Open the list of what is new."""
    window.action(CommandId.SINCE_LOOKED).trigger()


def once_met(window: MainWindow) -> None:
    """Leave the first-run page."""
    found(FirstRun, window).skipped.emit()


def with_a_session_selected(window: MainWindow) -> None:
    """Go into the day with the keyboard, to its first session."""
    month = found(MonthView, window)
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Space)


def in_move_mode(window: MainWindow) -> None:
    """Move the first session of the week by keys, a day and a quarter of an hour on."""
    block = _blocks(window)["Written paper"]
    QTest.mouseClick(block, Qt.MouseButton.LeftButton, pos=block.rect().center())
    window.action(CommandId.MOVE_MODE).trigger()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(found(MoveBar, window), key)


def with_a_drag(window: MainWindow) -> None:
    """Hold a session over a time that it should not have."""
    found(DaysView, window).scroll_to_working_hours()
    block = _blocks(window)["Clinical skills"]
    start = block.rect().center()
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2):
        on = QPoint(part * block.width() // 2, part * block.height() // 3)
        QTest.mouseMove(block, start + on)


def _blocks(window: MainWindow) -> dict[str, SessionBlock]:
    view = found(DaysView, window)
    shown = [one for one in view.findChildren(SessionBlock) if one.isVisibleTo(view)]
    return {one.content.instance.session.title: one for one in shown}


def settle() -> None:
    """Let layouts and panels come to rest; each round may post more."""
    for _round in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.sendPostedEvents()
