"""A window on a shared diary: others’ changes come by themselves, and the line may drop."""

from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.change import Change, Edit
from planner.domain.errors import LineLostError
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow, stands_still
from tests.ui.finding import found
from tests.ui.plans import ADDITION
from tests.ui.sessions import during, instance_on
from tests.ui.shared import PATIENCE, Shared
from ui.commands.command import CommandId
from ui.dialogs.session import SessionDialog
from ui.diary_mover import DiaryMover
from ui.look.look import Look
from ui.panels.line_strip import LineStrip
from ui.program import Program
from ui.shared_opener import SharedOpener
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
def shared_window(team: Workspace, make_window: MakeWindow, qtbot: QtBot) -> Iterator[MainWindow]:
    """Return a window on the shared diary, once it listens and has a copy."""
    window = make_window(team)
    qtbot.waitUntil(lambda: copy_of(team), timeout=PATIENCE)
    yield window
    window.close()


def copy_of(workspace: Workspace) -> bool:
    assert workspace.shared is not None
    return workspace.shared.snapshot_taken is not None


def strip_of(window: MainWindow) -> LineStrip:
    return found(LineStrip, window)


def titles(window: MainWindow) -> set[str]:
    return {one.session.title for day in window.navigator.view.days for one in day.instances}


def wait_away(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: strip_of(window).isVisible(), timeout=PATIENCE)


def wait_back(window: MainWindow, workspace: Workspace, qtbot: QtBot) -> None:
    strip_of(window).try_now.click()
    qtbot.waitUntil(lambda: not workspace.is_read_only, timeout=PATIENCE)


def test_what_others_change_is_shown_and_nothing_else_moves(
    shared: Shared, team: Workspace, shared_window: MainWindow, qtbot: QtBot
) -> None:
    window = shared_window
    session = instance_on(window, TITLE).session
    window.sessions.keeper.select([instance_on(window, "Regional teaching")])
    focused, day = QApplication.focusWidget(), window.navigator.day
    shared.somebody_changes(session, title="Practical paper")
    qtbot.waitUntil(lambda: "Practical paper" in titles(window), timeout=PATIENCE)
    assert QApplication.focusWidget() is focused
    assert window.navigator.day == day
    (selected,) = window.sessions.keeper.selected
    assert selected.session.title == "Regional teaching"
    assert not strip_of(window).isVisible()
    assert team.shared is not None


def test_ones_own_changes_are_no_news(
    shared_window: MainWindow, team: Workspace, qtbot: QtBot
) -> None:
    before = instance_on(shared_window, TITLE).session
    change = Change(label="x", sessions=(Edit(before, replace(before, title="Mine")),))
    told: list[object] = []
    shared_window.notifier.make(change)
    shared_window.notifier.changed.connect(told.append)
    qtbot.wait(2_500)
    assert told == []
    assert team.session_count()


def test_without_its_server_the_copy_is_shown_and_nothing_can_be_changed(
    shared: Shared, team: Workspace, shared_window: MainWindow, qtbot: QtBot
) -> None:
    window = shared_window
    assert window.action(CommandId.NEW_SESSION).isEnabled()
    shared.kill()
    wait_away(window, qtbot)
    words = strip_of(window).words
    assert "The server has not answered since" in words
    assert "nothing can be changed until it is back" in words
    assert team.is_read_only
    assert "reading only" in window.windowTitle()
    assert not window.action(CommandId.NEW_SESSION).isEnabled()
    assert TITLE in titles(window)
    # What is the user’s own can be changed all the same.
    assert window.action(CommandId.CLOCK).isEnabled()
    settings = replace(team.settings, clock=Clock.TWENTY_FOUR_HOUR)
    team.apply(team.change_settings(settings))
    shared.start()
    wait_back(window, team, qtbot)
    assert window.action(CommandId.NEW_SESSION).isEnabled()
    assert "The server answers" in strip_of(window).words
    assert "reading only" not in window.windowTitle()
    assert team.settings == settings


def test_what_was_changed_meanwhile_is_shown_on_return(
    shared: Shared, team: Workspace, shared_window: MainWindow, qtbot: QtBot
) -> None:
    window = shared_window
    session = instance_on(window, TITLE).session
    shared.kill()
    wait_away(window, qtbot)
    shared.start()
    shared.somebody_changes(session, title="While away")
    wait_back(window, team, qtbot)
    qtbot.waitUntil(lambda: "While away" in titles(window), timeout=PATIENCE)


def test_a_dialog_keeps_what_was_typed_while_the_server_is_gone(
    shared: Shared, team: Workspace, shared_window: MainWindow, qtbot: QtBot
) -> None:
    window = shared_window
    kept = []

    def type_and_save(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.what.title.setText("Typed while it broke")
        shared.kill()
        wait_away(window, qtbot)
        dialog.accept()

    def read_the_fault(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        kept.append(dialog.text())
        dialog.done(0)

    def save_again(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        assert dialog.what.title.text() == "Typed while it broke"
        shared.start()
        wait_back(window, team, qtbot)
        dialog.accept()

    instance = instance_on(window, TITLE)
    during(lambda: window.sessions.keeper.edit(instance), type_and_save, read_the_fault, save_again)
    assert kept == ["The server does not answer, so nothing can be changed."]
    after = shared.session(instance.session.id)
    assert after is not None
    assert after.title == "Typed while it broke"


def test_nothing_is_half_written_when_the_server_dies_in_a_transaction(
    shared: Shared, team: Workspace, shared_window: MainWindow
) -> None:
    before = instance_on(shared_window, TITLE).session
    change = Change(label="x", sessions=(Edit(before, replace(before, title="Half")),))
    # Whoever writes to a session brings the server down.
    shared.sql(
        "CREATE FUNCTION multifaith_planner.die() RETURNS trigger LANGUAGE plpgsql AS "
        "$$ BEGIN PERFORM pg_terminate_backend(pg_backend_pid()); RETURN new; END $$"
    )
    shared.sql(
        "CREATE TRIGGER die AFTER UPDATE ON multifaith_planner.session FOR EACH ROW "
        "EXECUTE FUNCTION multifaith_planner.die()"
    )
    with pytest.raises(LineLostError):
        shared_window.notifier.make(change)
    assert not shared_window.notifier.stack.canUndo()
    shared.sql("DROP TRIGGER die ON multifaith_planner.session")
    assert shared.session(before.id) == before
    shared_window.notifier.make(change)
    after = shared.session(before.id)
    assert after is not None
    assert after.title == "Half"
    assert team.session_count()


def test_it_starts_on_the_copy_and_goes_over_to_the_server(
    shared: Shared, look: Look, preferences: QSettings, qapp: QApplication, qtbot: QtBot
) -> None:
    first = shared.opened()
    first.apply(ADDITION)
    assert first.shared is not None
    first.shared.close(stands_still())
    first.close()
    shared.kill()
    program = Program(qapp, look, preferences, stands_still)
    window = program.open(shared.named)
    qtbot.addWidget(window)
    assert strip_of(window).isVisible()
    assert program.workspace.is_read_only
    assert TITLE in titles(window)
    qtbot.waitUntil(lambda: "does not answer" in strip_of(window).words, timeout=PATIENCE)
    shared.start()
    wait_back(window, program.workspace, qtbot)
    program.close()


def test_without_a_server_and_a_copy_nothing_is_opened(
    shared: Shared, look: Look, preferences: QSettings, qapp: QApplication
) -> None:
    shared.kill()
    program = Program(qapp, look, preferences, stands_still)
    with pytest.raises(LineLostError):
        program.open(shared.named)
    assert program.window is None


def test_the_window_says_where_the_diary_is(
    shared_window: MainWindow, shared: Shared, team: Workspace
) -> None:
    told = shared.named.address.told
    assert told in shared_window.windowTitle()
    labels = shared_window.statusBar().findChildren(QLabel)
    assert any(f"Shared: {told}" in label.text() for label in labels)
    assert team.diary_name == str(shared.named.address)


def test_a_diary_is_moved_to_a_server_with_everything_in_it(
    shared: Shared, workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    window = make_window(workspace)
    monkeypatch.setattr(SharedOpener, "ask", lambda _opener: shared.named)
    mover = DiaryMover(workspace, window._preferences, window)
    asked: list[object] = []
    mover.diary_asked.connect(asked.append)
    told: list[str] = []

    def agree(_mover: DiaryMover, _place: object, words: str) -> bool:
        told.append(words)
        return True

    monkeypatch.setattr(DiaryMover, "_is_to_be_opened", agree)
    mover.ask()
    assert asked == [shared.named]
    assert "all are the same" in told[0]
    session = workspace.all_sessions()[0]
    assert shared.session(session.id) == session
