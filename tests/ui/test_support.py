"""Support in the window: guides, questions, sessions made accessible, sittings with extra time."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QLabel

from planner.domain.extra_time import Need
from planner.domain.guide import Audience, Purpose
from planner.domain.page_text import page_text
from planner.domain.session import Session
from planner.domain.support_plan import SupportPlan
from planner.services.support_shelf import plan_page_id
from planner.services.workspace import Workspace
from tests.ui.attending import Attend
from tests.ui.finding import found
from tests.ui.support import JOB, SECRET, open_page, planned, press, reader_of, select_first_session
from ui.commands.command import CommandId
from ui.dialogs.extra_time import ExtraTimeDialog
from ui.dialogs.find_way import FindWayDialog
from ui.dialogs.plan_items import PlanItemsDialog
from ui.models.month_model import MonthRole
from ui.navigator import Shown
from ui.panels.search_results import HitList
from ui.widgets.search_box import SearchBox
from ui.window.main_window import MainWindow


@pytest.fixture
def plan(workspace: Workspace) -> SupportPlan:
    """A private plan with a date on Monday 21 September 2026."""
    return planned(workspace)


def test_the_menu_opens_the_guides(window: MainWindow) -> None:
    window.action(CommandId.SUPPORT_GUIDES).trigger()
    page = reader_of(window).page
    assert page is not None
    assert page.title == "Support guides"
    assert reader_of(window).isVisible()


@pytest.mark.usefixtures("plan")
def test_a_guide_shows_its_dates_in_plans_and_follows_them(
    window: MainWindow, workspace: Workspace, plan: SupportPlan
) -> None:
    assert "By Monday 21 September 2026 · to do" in open_page(window, "atw")
    moved = replace(plan, anchors={JOB: date(2026, 10, 26)})
    window.notifier.make(workspace.plans.put(moved))
    page = reader_of(window).page
    assert page is not None
    assert "By Monday 28 September 2026 · to do" in page_text(page)


@pytest.mark.usefixtures("plan")
def test_copying_and_printing_a_private_plan_is_refused(window: MainWindow) -> None:
    (plan,) = window._workspace.plans.all()
    QGuiApplication.clipboard().setText("before")
    printed: list[object] = []
    reader_of(window).print_asked.connect(printed.append)
    open_page(window, plan_page_id(plan).name)
    reader_of(window)._on_copy()
    reader_of(window)._on_print()
    assert QGuiApplication.clipboard().text() == "before"
    assert printed == []
    open_page(window, "atw")
    reader_of(window)._on_copy()
    assert "Access to Work" in QGuiApplication.clipboard().text()
    assert SECRET not in QGuiApplication.clipboard().text()


def test_which_guide_was_read_is_not_kept(window: MainWindow, preferences: QSettings) -> None:
    open_page(window, "atw")
    assert not any("atw" in str(preferences.value(key)) for key in preferences.allKeys())


@pytest.mark.usefixtures("plan")
def test_the_calendar_shows_and_says_what_plans_ask_for(window: MainWindow) -> None:
    days = window._calendar.month.days
    index = days.index_of(date(2026, 9, 21))
    assert index.data(MonthRole.PLANNED) == 1
    assert str(index.data()).endswith("1 date of your plans")
    window.navigator.select(date(2026, 9, 21))
    words = [one.text() for one in window._panels.day.findChildren(QLabel)]
    assert "Tell Access to Work your start date: under four weeks away is dealt with first" in words
    window.navigator.show_as(Shown.WEEK)
    heading = window._calendar.days._headings.heading_of(date(2026, 9, 21))
    assert heading.accessibleName().endswith("1 date of your plans")


def test_the_questions_lead_to_a_guide(window: MainWindow, attend: Attend) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, FindWayDialog)
        dialog.audience.setCurrentIndex(list(Audience).index(Audience.EMPLOYEE))
        dialog.purpose.setCurrentIndex(list(Purpose).index(Purpose.JOB))
        titles = [dialog.list.item(row).text().split("\n")[0] for row in range(dialog.list.count())]
        dialog.list.setCurrentRow(titles.index("Access to Work"))
        assert dialog.first.text().startswith("First: Ask your employer")
        press(dialog.read)

    attend(FindWayDialog, answer)
    window.action(CommandId.FIND_WAY).trigger()
    page = reader_of(window).page
    assert page is not None
    assert page.title == "Access to Work"


def test_what_is_answered_is_kept_nowhere(
    window: MainWindow, workspace: Workspace, preferences: QSettings, attend: Attend
) -> None:
    def answer(dialog: QDialog) -> None:
        assert isinstance(dialog, FindWayDialog)
        dialog.audience.setCurrentIndex(list(Audience).index(Audience.APPRENTICE))
        dialog.difficulty.setCurrentIndex(3)
        dialog.accept()

    before = {key: preferences.value(key) for key in preferences.allKeys()}
    attend(FindWayDialog, answer)
    window.action(CommandId.FIND_WAY).trigger()
    assert {key: preferences.value(key) for key in preferences.allKeys()} == before
    assert workspace.plans.all() == ()
    assert not window.action(CommandId.UNDO).isEnabled()


def test_enter_on_a_guide_that_was_found_opens_it(window: MainWindow) -> None:
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "access to work")
    assert found(HitList, window).currentIndex().data() == "Access to Work"
    QTest.keyClick(found(SearchBox, window), Qt.Key.Key_Return)
    page = reader_of(window).page
    assert page is not None
    assert page.title == "Access to Work"


def test_a_session_is_made_accessible_once_and_its_plan_moves_with_it(
    window: MainWindow, workspace: Workspace, attend: Attend
) -> None:
    assert not window.action(CommandId.MAKE_ACCESSIBLE).isEnabled()
    session = select_first_session(window)
    counts: list[int] = []

    def count(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanItemsDialog)
        counts.append(dialog.list.count())

    attend(PlanItemsDialog, count)
    for _time in range(2):
        window.action(CommandId.MAKE_ACCESSIBLE).trigger()
    (plan,) = workspace.plans.all()
    assert counts == [9, 9]
    assert plan.tie is not None
    assert plan.tie.session == session.id
    assert set(plan.anchors.values()) == {session.start.date()}


def test_several_sittings_are_added_as_one_step_and_name_nobody(
    window: MainWindow, workspace: Workspace, attend: Attend
) -> None:
    session = select_first_session(window)
    before = sessions_of(workspace)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ExtraTimeDialog)
        assert dialog.accept_button.text() == "Add this sitting"
        dialog.minutes.setValue(60)
        press(dialog.another)
        dialog.percent.setValue(50)
        dialog.room.setText("Room 4")
        dialog.needs[Need.READER].setChecked(True)
        press(dialog.another)
        dialog.percent.setValue(25)
        press(dialog.another)
        assert dialog.list.count() == 3
        press(dialog.take_off)
        dialog.percent.setValue(0)
        dialog.has_rest.setChecked(True)
        assert dialog.told.text().startswith("60 minutes to write, 30 minutes of rest: ")
        press(dialog.another)
        assert dialog.accept_button.text() == "Add 3 sittings on the list"
        press(dialog.accept_button)

    attend(ExtraTimeDialog, fill)
    window.action(CommandId.EXTRA_TIME).trigger()
    added = [one for one in sessions_of(workspace) if one not in before]
    assert {one.title: one.length.total_seconds() / 60 for one in added} == {
        f"{session.title}, 25% extra time": 75,
        f"{session.title}, 50% extra time": 90,
        f"{session.title}, rest breaks": 90,
    }
    assert {one.start for one in added} == {session.start}
    read = next(one for one in added if "50%" in one.title)
    assert (read.location, read.notes) == ("Room 4", "Reader")
    assert (read.kind, read.programme) == (session.kind, session.programme)
    window.action(CommandId.UNDO).trigger()
    assert sessions_of(workspace) == before


def sessions_of(workspace: Workspace) -> list[Session]:
    with workspace._diary.reading() as held:
        return list(held.sessions.all())


def test_one_sitting_needs_no_list(
    window: MainWindow, workspace: Workspace, attend: Attend
) -> None:
    session = select_first_session(window)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, ExtraTimeDialog)
        dialog.minutes.setValue(60)
        dialog.has_rest.setChecked(True)
        dialog.rest.setValue(10)
        dialog.needs[Need.SEPARATE_ROOM].setChecked(True)
        press(dialog.accept_button)

    attend(ExtraTimeDialog, fill)
    window.action(CommandId.EXTRA_TIME).trigger()
    title = f"{session.title}, 25% extra time and rest breaks"
    (added,) = [one for one in sessions_of(workspace) if one.title == title]
    assert added.length.total_seconds() == 85 * 60
    assert added.notes == "Separate room\nRest breaks of up to 10 minutes"
