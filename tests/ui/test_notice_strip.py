"""What a change brings about elsewhere is said above the calendar, until the next step."""

from dataclasses import replace
from datetime import date, datetime, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QPushButton

from planner.domain.observance import Tradition
from planner.domain.repeat import Skip
from planner.domain.session import ProgrammeId, Recurrence, SessionId
from planner.services.workspace import Workspace
from tests.factories import a_session
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.conftest import NOW, MakeWindow
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.panels.notice_strip import NoticeStrip
from ui.views.month_view import MonthView
from ui.window.main_window import MainWindow

NINE = datetime.fromisoformat("2027-03-08T09:00")
DAILY = a_session(
    id=SessionId("daily"),
    uid="daily",
    title="Daily teaching",
    start=NINE,
    end=NINE + timedelta(hours=1),
    programme=ProgrammeId("north"),
    recurrence=Recurrence(rule="FREQ=DAILY;COUNT=5"),
    skips=frozenset({Skip.PLAN_AROUND}),
)


@pytest.fixture
def window(workspace: Workspace, make_window: MakeWindow) -> MainWindow:
    workspace.apply(workspace.planner.create(DAILY))
    return make_window(workspace)


@pytest.fixture
def strip(window: MainWindow) -> NoticeStrip:
    return found(NoticeStrip, window)


def confirm_eid(window: MainWindow, workspace: Workspace) -> None:
    meant = [workspace.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", "umm-al-qura")]
    change = workspace.date_changes.confirm(
        meant, date(2027, 3, 10), "East London Mosque", NOW.date()
    )
    window.notifier.make(change)


def test_a_confirmed_date_tells_which_sessions_it_moves(
    window: MainWindow, workspace: Workspace, strip: NoticeStrip
) -> None:
    was_shown = strip.isVisible()
    confirm_eid(window, workspace)
    assert not was_shown
    assert strip.isVisible()
    assert strip.words.startswith("Daily teaching ")
    assert "March 2027" in strip.words


def test_one_undo_takes_both_back_and_the_sentence_with_them(
    window: MainWindow, workspace: Workspace, strip: NoticeStrip
) -> None:
    confirm_eid(window, workspace)
    window.action(CommandId.UNDO).trigger()
    assert workspace.date_changes.confirmed() == ()
    assert workspace.date_changes.with_skips_settled(workspace.planner.skips_settled()).is_empty
    assert not strip.isVisible()


def test_what_is_no_longer_planned_around_tells_it_too(
    window: MainWindow, workspace: Workspace, strip: NoticeStrip
) -> None:
    settings = workspace.settings
    fewer = replace(settings.overlay, traditions=settings.overlay.traditions - {Tradition.ISLAM})
    window._maker.put_settings(replace(settings, overlay=fewer), "change of what is shown")
    assert strip.words.startswith("Daily teaching now takes place on ")


def test_a_change_that_moves_nothing_says_nothing(
    window: MainWindow, workspace: Workspace, strip: NoticeStrip
) -> None:
    window._maker.put_settings(replace(workspace.settings, hides_weekend=True), "x")
    assert not strip.isVisible()


def test_it_is_dismissed_by_key(
    window: MainWindow, workspace: Workspace, strip: NoticeStrip
) -> None:
    confirm_eid(window, workspace)
    button = found(QPushButton, strip)
    button.setFocus()
    QTest.keyClick(button, Qt.Key.Key_Space)
    assert not strip.isVisible()
    assert QApplication.focusWidget() is found(MonthView, window)


def test_it_can_be_read_and_gone_through(
    window: MainWindow, workspace: Workspace, strip: NoticeStrip
) -> None:
    confirm_eid(window, workspace)
    window.grab()
    assert strip.isVisible()
    assert faults_in_tree(window) == []
    assert faults_in_tab_order(window) == []
