"""The passphrase of support plans in the window: asked for once, forgotten, changed and removed."""

from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox

from planner.domain.guide import GuideId
from planner.domain.milestone import AnchorId
from planner.domain.support_plan import SupportPlan
from planner.services.locations import almanac_path
from planner.services.plan_lock import PlanLockState
from planner.services.workspace import Workspace, open_workspace
from tests.ui.attending import Attend
from tests.ui.conftest import stands_still
from ui.commands.command import CommandId
from ui.dialogs.plan_passphrase import PlanPassphraseDialog, UnlockPlansDialog
from ui.dialogs.support_plans import SupportPlansDialog
from ui.look.look import Look
from ui.models.month_model import MonthRole
from ui.program import Program
from ui.window.main_window import MainWindow

PASSPHRASE = "correct horse battery staple"
DUE = date(2026, 9, 21)


@pytest.fixture
def plan(workspace: Workspace) -> SupportPlan:
    """A private plan with a date on Monday 21 September 2026."""
    made = workspace.plans.new_plan("Somebody’s plan", [GuideId("atw")])
    made = replace(made, anchors={AnchorId("job_start"): date(2026, 10, 19)})
    workspace.apply(workspace.plans.put(made))
    return made


@pytest.fixture
def listed(attend: Attend) -> list[str]:
    """Return what the list of plans shows, each time that it opens."""
    found: list[str] = []

    def look_at(dialog: QDialog) -> None:
        assert isinstance(dialog, SupportPlansDialog)
        found.extend(dialog.list.item(row).text() for row in range(dialog.list.count()))

    attend(SupportPlansDialog, look_at)
    return found


def typing(*attempts: str) -> Callable[[QDialog], None]:
    """Return what types one attempt after another each time that it is asked, then gives up."""
    left = list(attempts)

    def type_it(dialog: QDialog) -> None:
        assert isinstance(dialog, UnlockPlansDialog)
        if left:
            dialog.passphrase.setText(left.pop(0))
            dialog.accept()
        else:
            dialog.reject()

    return type_it


def marked(window: MainWindow) -> object:
    days = window._calendar.month.days
    return days.index_of(DUE).data(MonthRole.PLANNED)


def set_passphrase(window: MainWindow, attend: Attend) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanPassphraseDialog)
        for field in (dialog.new, dialog.again):
            field.setText(PASSPHRASE)
        dialog._on_accepted()

    attend(PlanPassphraseDialog, fill)
    window.action(CommandId.PLAN_PASSPHRASE).trigger()


@pytest.mark.usefixtures("plan")
def test_plans_are_locked_and_unlocked(
    window: MainWindow, workspace: Workspace, attend: Attend, listed: list[str]
) -> None:
    set_passphrase(window, attend)
    assert workspace.plan_lock.state is PlanLockState.UNLOCKED
    assert marked(window) == 1

    window.action(CommandId.LOCK_PLANS).trigger()
    assert not marked(window)
    attend(UnlockPlansDialog, typing())
    window.action(CommandId.SUPPORT_PLANS).trigger()
    window.action(CommandId.WHAT_IS_NEXT).trigger()
    assert listed == []

    attend(UnlockPlansDialog, typing("not the passphrase", PASSPHRASE))
    window.action(CommandId.SUPPORT_PLANS).trigger()
    assert len(listed) == 1
    assert listed[0].startswith("Somebody’s plan\n")
    assert marked(window) == 1
    # Once in a window is enough.
    attend(UnlockPlansDialog, lambda _dialog: pytest.fail("it was asked for again"))
    window.action(CommandId.SUPPORT_PLANS).trigger()


@pytest.mark.usefixtures("plan")
def test_a_wrong_passphrase_is_told_where_it_was_typed(
    window: MainWindow, workspace: Workspace, attend: Attend
) -> None:
    workspace.plan_lock.set(PASSPHRASE)
    workspace.plan_lock.lock()
    told: list[str] = []

    def attempt(dialog: QDialog) -> None:
        assert isinstance(dialog, UnlockPlansDialog)
        told.append(dialog.fault.text() if dialog.fault.isVisible() else "")
        dialog.passphrase.setText("nonsense")
        if len(told) == 1:
            dialog.accept()
        else:
            dialog.reject()

    attend(UnlockPlansDialog, attempt)
    window.action(CommandId.WHAT_IS_NEXT).trigger()
    assert told[0] == ""
    assert told[1].startswith("It is not the one that these plans were locked with.")


@pytest.mark.parametrize(
    ("new", "again", "told"),
    [
        ("short", "short", "The passphrase is too short. Give it 12 letters or more."),
        (PASSPHRASE, "something else", "The two are not the same."),
    ],
)
def test_a_passphrase_is_typed_twice_and_long_enough(
    look: Look, new: str, again: str, told: str
) -> None:
    dialog = PlanPassphraseDialog(has_passphrase=False)
    dialog.show()
    dialog.new.setText(new)
    dialog.again.setText(again)
    dialog._on_accepted()
    assert dialog.isVisible()
    assert dialog.fault.text().startswith(told)
    assert look is not None


def test_it_is_removed_by_who_knows_it(
    window: MainWindow, workspace: Workspace, attend: Attend
) -> None:
    set_passphrase(window, attend)
    attempts = ["nonsense", PASSPHRASE]
    told: list[str] = []

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanPassphraseDialog)
        told.append(dialog.fault.text())
        dialog.current.setText(attempts.pop(0))
        dialog.remove.click()

    attend(PlanPassphraseDialog, remove)
    window.action(CommandId.PLAN_PASSPHRASE).trigger()
    assert workspace.plan_lock.state is PlanLockState.NONE
    assert "not the one" in told[1]


def test_what_is_typed_is_hidden_until_asked_for(look: Look) -> None:
    dialog = PlanPassphraseDialog(has_passphrase=True)
    fields = dialog.findChildren(QLineEdit)
    assert len(fields) == 3
    assert {field.echoMode() for field in fields} == {QLineEdit.EchoMode.Password}
    assert all(field.accessibleName() for field in fields)
    words = " ".join(label.text() for label in dialog.findChildren(QLabel))
    assert "There is no way back without the passphrase" in words
    assert look is not None


def test_who_has_no_passphrase_is_told_how_to_set_one(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    window.action(CommandId.LOCK_PLANS).trigger()
    assert "no passphrase" in told[0]


def test_a_window_opens_locked_and_says_so(
    qapp: QApplication, look: Look, preferences: QSettings, tmp_path: Path
) -> None:
    diary = tmp_path / "diary.sqlite"
    with closing(open_workspace(almanac=almanac_path(), diary=diary)) as workspace:
        workspace.plan_lock.set(PASSPHRASE)
    program = Program(qapp, look, preferences, stands_still)
    window = program.open(diary)
    assert program.workspace.plan_lock.state is PlanLockState.LOCKED
    assert "Your support plans are locked" in window._calendar.notice.words
    program.close()
