"""A dialog is opened until what it asks for is settled, or somebody leaves it."""

import pytest
from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QApplication, QDialog
from shiboken6 import isValid

from planner.services.workspace import Workspace
from tests.ui.sessions import during
from ui.asking import ask_until
from ui.dialogs.programmes import ProgrammeDialog
from ui.window.main_window import MainWindow


@pytest.mark.parametrize(
    ("answers", "settles_at", "is_settled"),
    [
        pytest.param([1, 1, 1], 3, True, id="at the third attempt"),
        pytest.param([1, 0], 3, False, id="left after one attempt"),
        pytest.param([0], 1, False, id="left at once"),
    ],
)
def test_it_is_asked_as_long_as_somebody_tries(
    window: MainWindow, answers: list[int], settles_at: int, is_settled: bool
) -> None:
    attempts: list[int] = []
    dialog = QDialog(window)

    def settle() -> bool:
        attempts.append(1)
        return len(attempts) == settles_at

    acts = [lambda shown, answer=answer: shown.done(answer) for answer in answers]
    told: list[bool] = []
    during(lambda: told.append(ask_until(dialog, settle)), *acts)
    assert (told, len(attempts)) == ([is_settled], sum(answers))
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert not isValid(dialog)


def test_a_programme_that_somebody_else_added_meanwhile_is_not_taken_for_ones_own(
    window: MainWindow, workspace: Workspace
) -> None:
    def leave(dialog: QDialog) -> None:
        assert isinstance(dialog, ProgrammeDialog)
        workspace.apply(workspace.programme_planner.add("Added elsewhere"))
        dialog.reject()

    found: list[object] = []
    during(lambda: found.append(window.sessions.lists.add_programme(window)), leave)
    assert found == [None]
