"""Another view fades in where motion is allowed, and nobody waits for it."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.ui.finding import found
from ui.look.motion import allows_motion
from ui.navigator import Shown
from ui.views.month_view import MonthView
from ui.widgets import cross_fade
from ui.widgets.cross_fade import CrossFade
from ui.window.main_window import MainWindow


@pytest.fixture
def fade(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> CrossFade:
    monkeypatch.setattr(cross_fade, "allows_motion", lambda _widget: True)
    window.repaint()
    return found(CrossFade, window)


def test_nothing_moves_where_nobody_looks(window: MainWindow) -> None:
    window.navigator.step(1)
    assert not allows_motion(window)
    assert not found(CrossFade, window).isVisible()


@pytest.mark.parametrize("shown", [Shown.WEEK, Shown.YEAR, Shown.AGENDA])
def test_another_view_fades_in(
    window: MainWindow, fade: CrossFade, qtbot: QtBot, shown: Shown
) -> None:
    window.navigator.show_as(shown)
    assert fade.isVisible()
    qtbot.waitUntil(lambda: not fade.isVisible())


def test_another_month_fades_in(window: MainWindow, fade: CrossFade) -> None:
    window.navigator.step(1)
    assert fade.isVisible()


def test_the_same_month_again_stays_still(window: MainWindow, fade: CrossFade) -> None:
    window.navigator.reload()
    assert not fade.isVisible()


def test_who_is_in_a_hurry_waits_for_no_fade(window: MainWindow, fade: CrossFade) -> None:
    window.navigator.step(1)
    window.navigator.step(1)
    assert not fade.isVisible()


def test_clicks_and_keys_go_through(window: MainWindow, fade: CrossFade) -> None:
    month = found(MonthView, window)
    month.setFocus()
    window.navigator.go_to(date(2026, 11, 10))
    assert fade.isVisible()
    point = month.visualRect(month.days.index_of(date(2026, 11, 12))).center()
    at = month.viewport().mapTo(window, point)
    assert window.childAt(at) is month.viewport()
    QTest.keyClick(month, Qt.Key.Key_Right)
    assert window.navigator.day == date(2026, 11, 11)


def test_a_window_of_another_size_ends_it(
    window: MainWindow, fade: CrossFade, qtbot: QtBot
) -> None:
    window.navigator.step(1)
    window.resize(1200, 700)
    qtbot.waitUntil(lambda: not fade.isVisible())
