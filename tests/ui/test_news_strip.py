"""The strip that tells what is new: shown quietly, opened, dismissed, turned off."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.look.look import Look
from ui.panels.news_strip import NewsStrip
from ui.reading.wrapped_link import WrappedLink
from ui.views.month_view import MonthView
from ui.window.main_window import MainWindow


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()


@pytest.fixture
def strip(window: MainWindow) -> NewsStrip:
    window.since.tell()
    settle()
    return found(NewsStrip, window)


def button_called(strip: NewsStrip, words: str) -> QPushButton:
    return next(one for one in strip.findChildren(QPushButton) if one.text() == words)


def shown_links(strip: NewsStrip) -> list[WrappedLink]:
    return [one for one in strip.findChildren(WrappedLink) if one.isVisible()]


def test_the_strip_says_what_lies_ahead(strip: NewsStrip) -> None:
    assert strip.isVisible()
    assert strip.words.startswith("Ahead: ")
    assert shown_links(strip) == []


def test_the_strip_takes_no_focus(window: MainWindow, strip: NewsStrip) -> None:
    assert strip.isVisible()
    assert QApplication.focusWidget() is found(MonthView, window)


def test_the_list_opens_by_key_and_leads_to_days(window: MainWindow, strip: NewsStrip) -> None:
    QTest.keyClick(button_called(strip, "Show the list"), Qt.Key.Key_Space)
    settle()
    link = next(one for one in shown_links(strip) if one.words.startswith("Yom Kippur"))
    QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    assert window.navigator.day == date(2026, 9, 21)


def test_the_strip_is_dismissed_and_opens_again(window: MainWindow, strip: NewsStrip) -> None:
    button_called(strip, "Dismiss").click()
    gone = not strip.isVisible()
    window.action(CommandId.SINCE_LOOKED).trigger()
    settle()
    assert gone
    assert shown_links(strip)
    assert QApplication.focusWidget() is button_called(strip, "Hide the list")


def test_dismissing_gives_the_keyboard_to_the_calendar(
    window: MainWindow, strip: NewsStrip
) -> None:
    button = button_called(strip, "Dismiss")
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert QApplication.focusWidget() is found(MonthView, window)


def test_an_empty_diary_is_told_nothing(empty_window: MainWindow) -> None:
    empty_window.since.tell()
    assert not found(NewsStrip, empty_window).isVisible()


def test_the_strip_can_be_turned_off(workspace: Workspace, make_window: MakeWindow) -> None:
    first = make_window(workspace)
    action = first.action(CommandId.NEWS_AT_START)
    was_on = action.isChecked()
    action.trigger()
    first.close()
    second = make_window(workspace)
    second.since.tell()
    assert was_on
    assert not second.action(CommandId.NEWS_AT_START).isChecked()
    assert not found(NewsStrip, second).isVisible()


def test_the_time_last_looked_is_remembered(workspace: Workspace, make_window: MakeWindow) -> None:
    make_window(workspace).close()
    second = make_window(workspace)
    second.since.show()
    words = found(NewsStrip, second).words
    assert words.startswith("Since you last looked (Wednesday 16 September 2026, 10:20am): ")


def test_nothing_new_is_said_when_asked(
    empty_workspace: Workspace, make_window: MakeWindow
) -> None:
    make_window(empty_workspace).close()
    second = make_window(empty_workspace)
    second.action(CommandId.SINCE_LOOKED).trigger()
    assert found(NewsStrip, second).words.startswith("Nothing is new since you last looked")


@pytest.mark.parametrize("faults", [faults_in_tree, faults_in_tab_order])
def test_the_open_list_can_be_read_and_gone_through(
    window: MainWindow, faults: Callable[[MainWindow], list[str]]
) -> None:
    window.since.show()
    settle()
    window.grab()
    assert faults(window) == []


def test_the_open_list_leaves_room_at_twice_the_text(
    workspace: Workspace, make_window: MakeWindow, look: Look
) -> None:
    look.resize_text(200)
    window = make_window(workspace)
    window.since.show()
    settle()
    assert (window.width(), window.height()) == (1366, 768)
