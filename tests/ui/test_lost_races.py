"""Two people change the same: both versions are shown, and nothing is overwritten silently."""

from collections.abc import Callable, Iterator
from dataclasses import replace

import pytest
from PySide6.QtWidgets import QDialog, QLabel

from planner.domain.change import Change, Edit
from planner.domain.session import Session
from planner.services.workspace import Workspace
from planner.services.writing import make_change
from tests.ui.conftest import MakeWindow
from tests.ui.plans import ADDITION
from tests.ui.sessions import during, instance_on
from tests.ui.shared import Shared
from ui.dialogs.lost_race import LostRaceDialog
from ui.dialogs.session import SessionDialog
from ui.window.main_window import MainWindow

TITLE = "Written paper"


@pytest.fixture
def team(shared: Shared) -> Iterator[Workspace]:
    """Return a workspace on a shared diary with a September of sessions."""
    workspace = shared.opened()
    workspace.apply(ADDITION)
    yield workspace
    workspace.close()


@pytest.fixture
def deaf(team: Workspace, make_window: MakeWindow) -> Iterator[MainWindow]:
    """Return a window that hears nothing, so that it never sees the changes of others in time."""
    window = make_window(team)
    assert team.shared is not None
    team.shared.close(window._now())
    yield window
    window.close()


def choose(*, mine: bool, seen: list[str] | None = None) -> Callable[[QDialog], None]:
    """Return what settles the race in the dialog, and notes what it says."""

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, LostRaceDialog)
        if seen is not None:
            seen.extend(label.text() for label in dialog.findChildren(QLabel))
        for card in dialog.cards:
            (card.mine if mine else card.theirs).setChecked(True)
        dialog.accept()

    return act


def call_off(dialog: QDialog) -> None:
    assert isinstance(dialog, LostRaceDialog)
    dialog.reject()


def renamed(session: Session, title: str) -> Change:
    return Change(label="renaming", sessions=(Edit(session, replace(session, title=title)),))


def test_both_versions_are_shown_with_who_was_first(shared: Shared, deaf: MainWindow) -> None:
    before = instance_on(deaf, TITLE).session
    shared.somebody_changes(before, title="Theirs", location="Room 9")
    seen: list[str] = []
    during(lambda: deaf._maker.make(renamed(before, "Mine")), choose(mine=False, seen=seen))
    assert any("diary_owner changed it on" in one for one in seen)
    assert {"≠ Title", "Theirs", "Mine", "≠ Place", "Room 9", before.location} <= set(seen)


@pytest.mark.parametrize(("mine", "title"), [(True, "Mine"), (False, "Theirs")])
def test_the_user_chooses_whose_stands(
    shared: Shared, deaf: MainWindow, *, mine: bool, title: str
) -> None:
    before = instance_on(deaf, TITLE).session
    shared.somebody_changes(before, title="Theirs")
    during(lambda: deaf._maker.make(renamed(before, "Mine")), choose(mine=mine))
    after = shared.session(before.id)
    assert after is not None
    assert after.title == title
    assert deaf.notifier.stack.canUndo() is mine


def test_undoing_gives_theirs_back(shared: Shared, deaf: MainWindow) -> None:
    before = instance_on(deaf, TITLE).session
    theirs = shared.somebody_changes(before, title="Theirs")
    during(lambda: deaf._maker.make(renamed(before, "Mine")), choose(mine=True))
    deaf._maker.undo()
    assert shared.session(before.id) == theirs


def test_called_off_nothing_is_written(shared: Shared, deaf: MainWindow) -> None:
    before = instance_on(deaf, TITLE).session
    theirs = shared.somebody_changes(before, title="Theirs")
    made = []
    during(lambda: made.append(deaf._maker.make(renamed(before, "Mine"))), call_off)
    assert made == [False]
    assert shared.session(before.id) == theirs


def test_an_open_dialog_does_not_undo_what_somebody_saved_meanwhile(
    shared: Shared, deaf: MainWindow
) -> None:
    instance = instance_on(deaf, TITLE)

    def save_late(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        shared.somebody_changes(instance.session, location="Room 9")
        dialog.what.title.setText("Mine")
        dialog.accept()

    during(lambda: deaf.sessions.keeper.edit(instance), save_late, choose(mine=False))
    after = shared.session(instance.session.id)
    assert after is not None
    assert (after.title, after.location) == (TITLE, "Room 9")


def test_what_somebody_deleted_is_told(shared: Shared, deaf: MainWindow) -> None:
    before = instance_on(deaf, TITLE).session
    gone = Change(label="theirs", sessions=(Edit(before, None),))
    shared.somebody_else(lambda diary: make_change(gone, diary))
    seen: list[str] = []
    during(lambda: deaf._maker.make(renamed(before, "Mine")), choose(mine=True, seen=seen))
    assert "Somebody has deleted it since you saw it." in seen
    after = shared.session(before.id)
    assert after is not None
    assert after.title == "Mine"


@pytest.mark.parametrize(("mine", "title"), [(True, TITLE), (False, "Theirs")])
def test_undo_never_undoes_what_is_newer_unasked(
    shared: Shared, deaf: MainWindow, *, mine: bool, title: str
) -> None:
    before = instance_on(deaf, TITLE).session
    other = instance_on(deaf, "Regional teaching").session
    deaf._maker.make(renamed(other, "Earlier"))
    deaf._maker.make(renamed(before, "Mine"))
    shared.somebody_changes(replace(before, title="Mine"), title="Theirs")
    seen: list[str] = []
    during(deaf._maker.undo, choose(mine=mine, seen=seen))
    assert any("cannot be undone as it is" in one for one in seen)
    after = shared.session(before.id)
    assert after is not None
    assert after.title == title
    # What was given up is out of the way of what was done before it.
    assert deaf.notifier.stack.canRedo() is mine
    deaf._maker.undo()
    assert shared.session(other.id) == other


def test_redo_after_a_settled_undo_comes_back_to_theirs(shared: Shared, deaf: MainWindow) -> None:
    before = instance_on(deaf, TITLE).session
    deaf._maker.make(renamed(before, "Mine"))
    theirs = shared.somebody_changes(replace(before, title="Mine"), title="Theirs")
    during(deaf._maker.undo, choose(mine=True))
    deaf._maker.redo()
    assert shared.session(before.id) == theirs
