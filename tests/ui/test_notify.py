"""Changes are written, told, undone and made again."""

from dataclasses import replace

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from planner.domain.change import Affected, Change
from planner.domain.errors import DiaryError
from planner.services.workspace import Workspace
from tests.ui.plans import ADDITION
from ui.notify import PlanNotifier


@pytest.fixture
def notifier(empty_workspace: Workspace, qapp: QApplication) -> PlanNotifier:
    return PlanNotifier(empty_workspace, qapp)


def test_a_change_is_written_and_told(
    notifier: PlanNotifier, empty_workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(notifier.changed) as told:
        notifier.make(ADDITION)
    assert told.args == [Affected.SESSIONS | Affected.PROGRAMMES]
    assert empty_workspace.session_count() == len(ADDITION.sessions)


def test_undo_takes_it_back(notifier: PlanNotifier, empty_workspace: Workspace) -> None:
    notifier.make(ADDITION)
    notifier.undo()
    assert empty_workspace.session_count() == 0


def test_redo_makes_it_again(notifier: PlanNotifier, empty_workspace: Workspace) -> None:
    notifier.make(ADDITION)
    notifier.undo()
    notifier.redo()
    assert empty_workspace.session_count() == len(ADDITION.sessions)


def test_the_stack_knows_what_it_undoes(notifier: PlanNotifier) -> None:
    notifier.make(replace(ADDITION, label="import of teaching.ics"))
    assert notifier.stack.undoText() == "import of teaching.ics"


def test_an_empty_change_is_not_remembered(notifier: PlanNotifier, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(notifier.changed):
        notifier.make(Change(label="nothing"))
    assert not notifier.stack.canUndo()


def test_nothing_to_undo_does_nothing(notifier: PlanNotifier, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(notifier.changed):
        notifier.undo()
        notifier.redo()


def test_a_failed_undo_can_be_tried_again(
    notifier: PlanNotifier, empty_workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    notifier.make(ADDITION)
    with monkeypatch.context() as patch:
        patch.setattr(empty_workspace, "apply", _refuse)
        with pytest.raises(DiaryError):
            notifier.undo()
    assert notifier.stack.canUndo()
    notifier.undo()
    assert empty_workspace.session_count() == 0


def _make_and_stumble(notifier: PlanNotifier) -> None:
    with notifier.together("import"):
        notifier.make(ADDITION)
        _refuse(ADDITION)


def _refuse(_change: Change) -> Affected:
    raise DiaryError(file="diary.sqlite", fault="it is locked", remedy="try again")


def test_changes_made_together_undo_together(
    notifier: PlanNotifier, empty_workspace: Workspace
) -> None:
    first = replace(ADDITION, sessions=ADDITION.sessions[:5])
    second = replace(ADDITION, sessions=ADDITION.sessions[5:], programmes=())
    with notifier.together("import of two files"):
        notifier.make(first)
        notifier.make(second)
    assert notifier.stack.undoText() == "import of two files"
    notifier.undo()
    assert empty_workspace.session_count() == 0


def test_changes_made_together_are_told_once(notifier: PlanNotifier) -> None:
    told: list[Affected] = []
    notifier.changed.connect(told.append)
    with notifier.together("import"):
        notifier.make(replace(ADDITION, sessions=ADDITION.sessions[:5]))
        notifier.make(replace(ADDITION, sessions=ADDITION.sessions[5:], programmes=()))
    assert told == [Affected.SESSIONS | Affected.PROGRAMMES]


def test_a_fault_among_changes_made_together_takes_all_back(
    notifier: PlanNotifier, empty_workspace: Workspace
) -> None:
    with pytest.raises(DiaryError):
        _make_and_stumble(notifier)
    assert empty_workspace.session_count() == 0
    assert not notifier.stack.canUndo()
