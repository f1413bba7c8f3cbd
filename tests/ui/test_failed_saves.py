"""What somebody typed or ticked is still there where it could not be saved."""

from datetime import date

import pytest
from PySide6.QtWidgets import QDialog, QLineEdit

from planner.domain.change import Change
from planner.domain.errors import DiaryError
from planner.domain.session import SessionKind
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.sessions import during, instance_on, press
from ui.commands.command import CommandId
from ui.dialogs.lay_out import LayOutDialog
from ui.dialogs.move_to import MoveToDialog
from ui.dialogs.overlay_sets import SaveSetDialog
from ui.dialogs.policy import PolicyDialog
from ui.window.main_window import MainWindow


def fill_disk_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let the next change find the disk full."""
    write = Workspace.write
    refused: list[Change] = []

    def write_next(workspace: Workspace, change: Change) -> None:
        if not refused:
            refused.append(change)
            raise DiaryError(file="diary.sqlite", fault="the disk is full", remedy="make room")
        write(workspace, change)

    monkeypatch.setattr(Workspace, "write", write_next)


def test_a_day_to_move_to_is_still_there(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    def type_day(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveToDialog)
        dialog.line.edit.setText("next Tue")
        press("Move")(dialog)

    def try_again(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveToDialog)
        assert dialog.line.edit.text() == "next Tue"
        press("Move")(dialog)

    window.sessions.keeper.select([instance_on(window, "Written paper")])
    fill_disk_once(monkeypatch)
    move = window.action(CommandId.MOVE_SESSION).trigger
    during(move, type_day, press("Close"), try_again)
    assert instance_on(window, "Written paper").start.date() == date(2026, 9, 22)


def test_dates_that_were_ticked_are_still_there(
    empty_window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    chosen: list[int] = []

    def lay(dialog: QDialog) -> None:
        assert isinstance(dialog, LayOutDialog)
        chosen.append(len(dialog.chosen()))
        press("Put into the calendar")(dialog)

    fill_disk_once(monkeypatch)
    during(empty_window.action(CommandId.PRACTICE_YEAR).trigger, lay, press("Close"), lay)
    assert chosen == [10, 10]
    assert empty_window._workspace.session_count() == 10


def test_a_changed_policy_is_still_there(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def soften(dialog: QDialog) -> None:
        assert isinstance(dialog, PolicyDialog)
        exam = next(box for kind, box in dialog.kinds.items() if kind is SessionKind.EXAM)
        exam.setCurrentIndex(exam.findText("Note"))
        exam.activated.emit(exam.currentIndex())
        press("Use this policy")(dialog)

    fill_disk_once(monkeypatch)
    use = press("Use this policy")
    during(window.action(CommandId.POLICY).trigger, soften, press("Close"), use)
    assert not workspace.settings.policy.is_plain


def test_a_named_set_is_still_there(
    window: MainWindow, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, SaveSetDialog)
        found(QLineEdit, dialog).setText("Exams")
        press("Save")(dialog)

    fill_disk_once(monkeypatch)
    save = window.action(CommandId.SAVE_SET).trigger
    during(save, name, press("Close"), press("Save"))
    assert [one.name for one in workspace.settings.overlay_sets] == ["Exams"]
