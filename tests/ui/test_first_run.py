"""The page that a new diary opens with: what it asks, what it leads to, and when it is gone."""

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QDockWidget, QPushButton, QToolBar

from planner.domain.observance import Tradition
from planner.domain.place import PlaceSlug
from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.look.look import Look
from ui.views.first_run import FirstRun
from ui.views.month_view import MonthView
from ui.window.main_window import MainWindow


@pytest.fixture
def page(empty_window: MainWindow) -> FirstRun:
    return found(FirstRun, empty_window)


def button_called(page: FirstRun, words: str) -> QPushButton:
    return next(one for one in page.findChildren(QPushButton) if one.text() == words)


def box_called(page: FirstRun, words: str) -> QCheckBox:
    return next(one for one in page.findChildren(QCheckBox) if one.text() == words)


def is_met(window: MainWindow) -> bool:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return found(MonthView, window).isVisible() and window.findChild(FirstRun) is None


def test_a_new_diary_opens_with_the_page_alone(empty_window: MainWindow, page: FirstRun) -> None:
    assert page.isVisible()
    assert not found(MonthView, empty_window).isVisible()
    assert not any(one.isVisible() for one in empty_window.findChildren(QDockWidget))
    assert QApplication.focusWidget() is page


def test_a_full_diary_opens_with_the_calendar(window: MainWindow) -> None:
    assert is_met(window)


@pytest.mark.parametrize("gesture", ["mouse", "key", "escape"])
def test_the_page_can_be_skipped(empty_window: MainWindow, page: FirstRun, gesture: str) -> None:
    skip = button_called(page, "Start with an empty calendar")
    if gesture == "mouse":
        QTest.mouseClick(skip, Qt.MouseButton.LeftButton)
    elif gesture == "key":
        skip.setFocus()
        QTest.keyClick(skip, Qt.Key.Key_Space)
    else:
        QTest.keyClick(page, Qt.Key.Key_Escape)
    assert is_met(empty_window)
    assert all(one.isVisible() for one in empty_window.findChildren(QDockWidget))
    assert found(QToolBar, empty_window).isVisible()
    assert QApplication.focusWidget() is found(MonthView, empty_window)


def test_the_page_is_not_shown_again(
    empty_workspace: Workspace, make_window: MakeWindow, tmp_path: Path
) -> None:
    first = make_window(empty_workspace)
    found(FirstRun, first).skipped.emit()
    first.close()
    assert is_met(make_window(empty_workspace))
    another = open_workspace(almanac=almanac_path(), diary=tmp_path / "another.sqlite")
    assert found(FirstRun, make_window(another)).isVisible()
    another.close()


def test_the_page_is_shown_again_until_it_was_left(
    empty_workspace: Workspace, make_window: MakeWindow
) -> None:
    make_window(empty_workspace).close()
    second = make_window(empty_workspace)
    assert found(FirstRun, second).isVisible()
    found(FirstRun, second).skipped.emit()
    assert all(one.isVisible() for one in second.findChildren(QDockWidget))
    assert found(QToolBar, second).isVisible()


def test_a_place_is_chosen_and_undoes(
    empty_window: MainWindow, page: FirstRun, empty_workspace: Workspace
) -> None:
    places = found(QComboBox, page)
    places.setCurrentIndex(places.findText("Glasgow"))
    places.activated.emit(places.currentIndex())
    chosen = empty_workspace.settings.place
    empty_window.action(CommandId.UNDO).trigger()
    assert (chosen, empty_workspace.settings.place) == ("glasgow", PlaceSlug("newcastle"))
    assert places.currentText() == "Newcastle upon Tyne"


def test_a_tradition_is_chosen_and_undoes(
    empty_window: MainWindow, page: FirstRun, empty_workspace: Workspace
) -> None:
    box = box_called(page, "Judaism")
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert Tradition.JUDAISM not in empty_workspace.settings.overlay.traditions
    empty_window.action(CommandId.UNDO).trigger()
    assert box.isChecked()


def test_all_or_none_are_ticked_at_once(page: FirstRun, empty_workspace: Workspace) -> None:
    button_called(page, "None").click()
    none = empty_workspace.settings.overlay.traditions
    button_called(page, "Tick all").click()
    assert none == {Tradition.OWN}
    assert empty_workspace.settings.overlay.traditions == frozenset(Tradition)


def test_all_traditions_are_ticked_at_first(make_window: MakeWindow, tmp_path: Path) -> None:
    fresh = open_workspace(almanac=almanac_path(), diary=tmp_path / "fresh.sqlite")
    page = found(FirstRun, make_window(fresh))
    assert all(one.isChecked() for one in page.findChildren(QCheckBox))
    fresh.close()


def test_a_command_that_needs_the_calendar_leads_to_it(empty_window: MainWindow) -> None:
    empty_window.action(CommandId.FAITH_PAGES).trigger()
    assert is_met(empty_window)


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_page_never_scrolls_sideways(
    empty_workspace: Workspace, make_window: MakeWindow, look: Look, size: int
) -> None:
    look.resize_text(size)
    window = make_window(empty_workspace)
    page = found(FirstRun, window)
    assert page.horizontalScrollBar().maximum() == 0
    assert (window.width(), window.height()) == (1366, 768)


def test_at_ordinary_size_the_page_needs_no_scrolling(page: FirstRun) -> None:
    assert page.verticalScrollBar().maximum() == 0
