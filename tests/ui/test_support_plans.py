"""Support plans in the window: made, ticked off, reminded of, shared, tied to sessions."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QFileDialog, QMessageBox, QWidget

from planner.domain.guide import GuideId, MilestoneId
from planner.domain.milestone import AnchorId
from planner.domain.support_plan import State, SupportPlan, Tie
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from tests.ui.attending import Attend
from tests.ui.support import JOB, SECRET, planned, press, select_first_session
from ui.commands.command import CommandId
from ui.dialogs.plan_items import PlanItemsDialog, PrintedDateDialog
from ui.dialogs.support_plan import SupportPlanDialog
from ui.dialogs.support_plans import SupportPlansDialog
from ui.hit_words import hit_spoken
from ui.window.main_window import MainWindow


@pytest.fixture
def plan(workspace: Workspace) -> SupportPlan:
    """A private plan with a date on Monday 21 September 2026."""
    return planned(workspace)


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
    monkeypatch.setattr(QMessageBox, "information", lambda *asked: told.append(asked[2]))
    attend(SupportPlansDialog, work)
    window.action(CommandId.SUPPORT_PLANS).trigger()
    assert offered == ["planning reminders.ics"]
    assert told[0].startswith("3 reminders saved")
    assert SECRET not in (tmp_path / "out.ics").read_text()


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
