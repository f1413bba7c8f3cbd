"""Support in the window: guides, plans ticked off, questions, sessions made accessible."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget

from planner.domain.extra_time import Need
from planner.domain.guide import Audience, GuideId, MilestoneId, Purpose
from planner.domain.milestone import AnchorId
from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from planner.domain.session import Session
from planner.domain.support_plan import State, SupportPlan, Tie
from planner.domain.wording import Clock
from planner.services.support_shelf import plan_page_id
from planner.services.workspace import Workspace
from tests.ui.attending import Attend
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.dialogs.extra_time import ExtraTimeDialog
from ui.dialogs.find_way import FindWayDialog
from ui.dialogs.plan_items import PlanItemsDialog, PrintedDateDialog
from ui.dialogs.support_plan import SupportPlanDialog
from ui.dialogs.support_plans import SupportPlansDialog
from ui.hit_words import hit_spoken
from ui.models.month_model import MonthRole
from ui.navigator import Shown
from ui.panels.search_results import HitList
from ui.reading.reader import Reader
from ui.widgets.search_box import SearchBox
from ui.window.main_window import MainWindow

JOB = AnchorId("job_start")
SECRET = "My seizure plan"


@pytest.fixture
def plan(workspace: Workspace) -> SupportPlan:
    """A private plan with a date on Monday 21 September 2026."""
    made = workspace.plans.new_plan(SECRET, [GuideId("atw")])
    made = replace(made, anchors={JOB: date(2026, 10, 19)})
    workspace.apply(workspace.plans.put(made))
    return made


def reader_of(window: MainWindow) -> Reader:
    return window._panels.readers[Shelf.SUPPORT]


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def open_page(window: MainWindow, name: str) -> str:
    window.plans.page_asked.emit(PageId(Shelf.SUPPORT, name))
    page = reader_of(window).page
    assert page is not None
    return page_text(page)


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


def test_a_plan_is_made_and_its_dates_are_ticked_off(
    window: MainWindow, workspace: Workspace, attend: Attend
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlanDialog)
        dialog.name.setText("  My   plan ")
        item = dialog.guides.item(0)
        item.setCheckState(Qt.CheckState.Checked)
        assert set(dialog.anchors.fields) >= {JOB}
        dialog.anchors.fields[JOB].day.edit.setText("5 October 2026")
        dialog.accept()

    def tick(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanItemsDialog)
        dialog.list.setCurrentRow(0)
        press(dialog.finish)
        dialog.list.setCurrentRow(1)
        press(dialog.waive)
        dialog.list.setCurrentRow(2)
        press(dialog.snooze)

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlansDialog)
        press(dialog.add)
        assert dialog.list.item(0).text().startswith("My plan\n")
        assert dialog.list.item(0).text().endswith("private")
        press(dialog.follow)

    attend(SupportPlanDialog, fill)
    attend(PlanItemsDialog, tick)
    attend(SupportPlansDialog, work)
    window.action(CommandId.SUPPORT_PLANS).trigger()
    (made,) = workspace.plans.all()
    assert (made.name, made.is_shared) == ("My plan", False)
    items = workspace.plans.items(made, window.navigator.today)
    assert [one.state for one in items[:3]] == [State.DONE, State.WAIVED, State.SNOOZED]
    window.action(CommandId.UNDO).trigger()
    (made,) = workspace.plans.all()
    assert made.snoozed == {}


def test_ticking_a_review_brings_the_next_and_undoing_brings_it_back(
    window: MainWindow, workspace: Workspace, plan: SupportPlan, attend: Attend
) -> None:
    reviewed = replace(
        plan,
        guides=(GuideId("apprentice"),),
        anchors={AnchorId("als_start"): date(2026, 6, 21)},
    )
    workspace.apply(workspace.plans.put(reviewed))
    lines: list[str] = []

    def tick(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanItemsDialog)
        lines.append(dialog.list.item(0).text())
        press(dialog.finish)
        lines.append(dialog.list.item(0).text())

    attend(PlanItemsDialog, tick)
    window.plans.follow(reviewed)
    # Due on Monday 21 September, held on Wednesday 16 September: three months from then.
    assert "By Monday 21 September 2026 · to do · comes again · ◆" in lines[0]
    again = "By Wednesday 16 December 2026 · to do · comes again, last done on 16 September 2026"
    assert again in lines[1]
    window.action(CommandId.UNDO).trigger()
    assert workspace.plans.all() == (reviewed,)


@pytest.mark.parametrize(
    ("name", "row", "day", "told"),
    [
        ("", 0, "", "Say what the plan is to be called."),
        ("A plan", None, "", "Choose a guide at least."),
        ("A plan", 0, "some day", "“some day”: "),
    ],
)
def test_a_plan_that_lacks_something_stays_open(
    window: MainWindow, workspace: Workspace, name: str, row: int | None, day: str, told: str
) -> None:
    guides = workspace.guides
    dialog = SupportPlanDialog(
        workspace.plans.new_plan(name),
        guides.guides,
        guides.milestones,
        today=window.navigator.today,
        parent=window,
    )
    if row is not None:
        dialog.guides.item(row).setCheckState(Qt.CheckState.Checked)
        dialog.anchors.fields[JOB].day.edit.setText(day)
    dialog.show()
    dialog._on_accepted()
    assert dialog.isVisible()
    assert dialog.fault.text().startswith(told)
    dialog.close()


def test_a_printed_date_is_entered(
    window: MainWindow, workspace: Workspace, plan: SupportPlan, attend: Attend
) -> None:
    def enter(dialog: QDialog) -> None:
        assert isinstance(dialog, PrintedDateDialog)
        dialog.accept()

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanItemsDialog)
        dialog.list.setCurrentRow(2)
        press(dialog.enter)

    attend(PrintedDateDialog, enter)
    attend(PlanItemsDialog, work)
    window.plans.follow(plan)
    (held,) = workspace.plans.all()
    assert held.entered == {MilestoneId("atw.six_weeks"): date(2026, 11, 27)}


@pytest.mark.usefixtures("plan")
def test_reminders_of_a_private_plan_are_refused_before_a_file_is_asked_for(
    window: MainWindow, attend: Attend, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[object] = []
    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *given: asked.append(given))
    monkeypatch.setattr(
        "ui.reminder_saver.show_error", lambda _parent, error: told.append(str(error))
    )

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlansDialog)
        press(dialog.reminders)

    attend(SupportPlansDialog, work)
    window.action(CommandId.SUPPORT_PLANS).trigger()
    assert asked == []
    assert told[0].startswith("this plan: it is private; choose Change, and tick")


def test_reminders_are_saved_under_a_name_that_tells_nothing(
    window: MainWindow,
    workspace: Workspace,
    plan: SupportPlan,
    tmp_path: Path,
    attend: Attend,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    workspace.apply(workspace.plans.put(replace(plan, is_shared=True)))
    offered: list[str] = []

    def choose(_parent: QWidget, _title: str, name: str, _filter: str) -> tuple[str, str]:
        offered.append(name)
        return str(tmp_path / "out.ics"), ""

    def work(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlansDialog)
        press(dialog.reminders)

    told: list[str] = []
    monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    attend(SupportPlansDialog, work)
    window.action(CommandId.SUPPORT_PLANS).trigger()
    assert offered == ["planning reminders.ics"]
    assert told[0].startswith("3 reminders saved")
    assert SECRET not in (tmp_path / "out.ics").read_text()


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


@pytest.mark.parametrize("is_shared", [False, True])
def test_search_finds_a_plan_that_is_ticked_by_what_others_may_read(
    window: MainWindow, workspace: Workspace, plan: SupportPlan, is_shared: bool
) -> None:
    shared = replace(plan, is_shared=is_shared, wording="Autumn paperwork")
    workspace.apply(workspace.plans.put(shared))
    hits = window._search("autumn paperwork")
    assert [hit_spoken(hit, Clock.TWELVE_HOUR) for hit in hits] == [
        "Page, Autumn paperwork, a support plan" for _each in range(is_shared)
    ]
    assert not any(SECRET in repr(hit) for hit in window._search("seizure plan"))


def test_a_plan_is_ticked_and_given_a_title_that_others_may_read(
    window: MainWindow, workspace: Workspace, plan: SupportPlan
) -> None:
    guides = workspace.guides
    today = window.navigator.today
    dialog = SupportPlanDialog(plan, guides.guides, guides.milestones, today=today, parent=window)
    assert not dialog.wording.isEnabled()
    dialog.shared.setChecked(True)
    dialog.wording.setText("  Autumn   paperwork ")
    assert (dialog.edited().is_shared, dialog.edited().wording) == (True, "Autumn paperwork")
    dialog.close()


def test_a_date_of_a_plan_is_tied_to_the_chosen_session_and_untied(
    window: MainWindow, workspace: Workspace, plan: SupportPlan, attend: Attend
) -> None:
    session = select_first_session(window)
    day = session.start.date()

    def tie(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlanDialog)
        dialog.anchors.tied.choose(JOB)
        assert not dialog.anchors.fields[JOB].isEnabled()
        dialog.accept()

    def untie(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlanDialog)
        assert dialog.anchors.tied.value() == JOB
        dialog.anchors.tied.choose(None)
        dialog.anchors.fields[JOB].day.edit.setText("19 October 2026")
        dialog.accept()

    attend(SupportPlanDialog, tie)
    window.plans._on_edit(plan)
    (held,) = workspace.plans.all()
    assert (held.tie, held.anchors[JOB]) == (Tie(JOB, session.id), day)
    window.sessions.keeper.select([])
    attend(SupportPlanDialog, untie)
    window.plans._on_edit(held)
    (held,) = workspace.plans.all()
    assert (held.tie, held.anchors[JOB]) == (None, date(2026, 10, 19))


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


def select_first_session(window: MainWindow) -> Session:
    instance = next(
        one
        for day in window.navigator.view.days
        for one in day.instances
        if one.session.recurrence is None and not one.session.all_day
    )
    window.sessions.keeper.select([instance])
    return instance.session


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
