"""Saved sets: saved, chosen, renamed and removed, and all of it undone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAction
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton, QRadioButton
from pytestqt.qtbot import QtBot

from planner.domain.observance import Tier
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet
from planner.services.workspace import Workspace
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.dialogs.overlay_sets import SavedSetsDialog, SaveSetDialog
from ui.panels.sets_button import SetsButton
from ui.window.main_window import MainWindow

EXAMS = OverlaySet(name="Exams only", overlay=Overlay(lowest_tier=Tier.PLAN))
ALL = OverlaySet(name="R&D", overlay=Overlay(lowest_tier=Tier.INFO))


def accepting(dialog: QDialog) -> QPushButton:
    return next(one for one in dialog.findChildren(QPushButton) if one.isDefault())


def words_of(dialog: QDialog) -> str:
    return "\n".join(one.text() for one in dialog.findChildren(QLabel))


def in_dialog(window: MainWindow, command: CommandId, deed: Callable[[QDialog], None]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        deed(dialog)

    QTimer.singleShot(0, act)
    window.action(command).trigger()


def save_as(name: str) -> Callable[[QDialog], None]:
    def deed(dialog: QDialog) -> None:
        assert isinstance(dialog, SaveSetDialog)
        QTest.keyClicks(dialog.name, name)
        QTest.keyClick(dialog.name, Qt.Key.Key_Return)

    return deed


def set_action(window: MainWindow, words: str) -> QAction:
    menu = found(SetsButton, window).menu()
    return next(one for one in menu.actions() if one.text() == words)


def test_what_is_shown_is_saved_under_a_name_and_undone(
    window: MainWindow, workspace: Workspace
) -> None:
    overlay = workspace.settings.overlay
    in_dialog(window, CommandId.SAVE_SET, save_as("Foundation programme"))
    (saved,) = workspace.settings.overlay_sets
    assert saved == OverlaySet(name="Foundation programme", overlay=overlay)
    assert found(SetsButton, window).accessibleName() == "Set: Foundation programme"
    assert window.notifier.stack.undoText() == "saving of the set Foundation programme"
    window.notifier.undo()
    assert not workspace.settings.overlay_sets


def test_a_set_is_chosen_and_undone(window: MainWindow, workspace: Workspace) -> None:
    before = workspace.settings.overlay
    in_dialog(window, CommandId.SAVE_SET, save_as("R&D"))
    plan = next(one for one in window.findChildren(QRadioButton) if "only" in one.text())
    plan.click()
    assert found(SetsButton, window).accessibleName() == "Set: none chosen"
    set_action(window, "R&&D").trigger()
    assert workspace.settings.overlay == before
    assert set_action(window, "R&&D").isChecked()
    window.notifier.undo()
    assert workspace.settings.overlay.lowest_tier is Tier.PLAN


def test_a_set_is_chosen_from_the_menu_bar(window: MainWindow, workspace: Workspace) -> None:
    before = workspace.settings.overlay
    in_dialog(window, CommandId.SAVE_SET, save_as("Foundation"))
    next(one for one in window.findChildren(QRadioButton) if "only" in one.text()).click()
    menu = next(one for one in window.findChildren(QMenu) if one.title() == "Choose a se&t")
    next(one for one in menu.actions() if one.text() == "Foundation").trigger()
    assert workspace.settings.overlay == before


def test_a_set_is_renamed_and_undone(window: MainWindow, workspace: Workspace) -> None:
    in_dialog(window, CommandId.SAVE_SET, save_as("Foundation"))

    def rename(dialog: QDialog) -> None:
        assert isinstance(dialog, SavedSetsDialog)
        QTest.keyClicks(dialog.name, " programme")
        accepting(dialog).click()

    in_dialog(window, CommandId.SAVED_SETS, rename)
    assert [one.name for one in workspace.settings.overlay_sets] == ["Foundation programme"]
    window.notifier.undo()
    assert [one.name for one in workspace.settings.overlay_sets] == ["Foundation"]


def test_a_set_is_removed(window: MainWindow, workspace: Workspace) -> None:
    in_dialog(window, CommandId.SAVE_SET, save_as("Foundation"))

    def remove(dialog: QDialog) -> None:
        assert isinstance(dialog, SavedSetsDialog)
        dialog.remove.click()
        accepting(dialog).click()

    in_dialog(window, CommandId.SAVED_SETS, remove)
    assert workspace.settings.overlay_sets == ()
    assert not window.action(CommandId.SAVED_SETS).isEnabled()


def test_with_no_set_the_menu_says_so(window: MainWindow) -> None:
    assert not set_action(window, "No set is saved yet").isEnabled()
    assert not window.action(CommandId.SAVED_SETS).isEnabled()


@pytest.fixture
def saving(qtbot: QtBot) -> SaveSetDialog:
    dialog = SaveSetDialog((EXAMS, ALL), Overlay())
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    ("name", "button", "can_save"),
    [
        ("", "Save", False),
        ("   ", "Save", False),
        ("Vivas", "Save", True),
        ("exams ONLY", "Replace", True),
    ],
    ids=["no name", "only spaces", "a new name", "a name that is there"],
)
def test_saving_needs_a_name_and_tells_what_it_replaces(
    saving: SaveSetDialog, name: str, button: str, *, can_save: bool
) -> None:
    saving.name.setText(name)
    save = accepting(saving)
    assert (save.text(), save.isEnabled()) == (button, can_save)
    told = "“Exams only” is there already and will be replaced." in words_of(saving)
    assert told is (button == "Replace")


def test_a_name_is_saved_without_the_spaces_around_it(saving: SaveSetDialog) -> None:
    saving.name.setText("  Vivas ")
    assert saving.saved() == OverlaySet(name="Vivas", overlay=Overlay())


@pytest.fixture
def listing(qtbot: QtBot) -> SavedSetsDialog:
    dialog = SavedSetsDialog((EXAMS, ALL))
    qtbot.addWidget(dialog)
    return dialog


@pytest.mark.parametrize(
    ("name", "hint"),
    [
        pytest.param("Exams ONLY", "Another set has this name.", id="taken"),
        pytest.param("", "A set needs a name.", id="empty"),
    ],
)
def test_a_name_that_will_not_do_is_not_kept(
    listing: SavedSetsDialog, name: str, hint: str
) -> None:
    listing.list.setCurrentRow(1)
    listing.name.clear()
    listing.name.insert(name)
    listing.name.textEdited.emit(name)
    assert hint in words_of(listing)
    assert not accepting(listing).isEnabled()
    assert listing.sets() == (EXAMS, ALL)


def test_a_set_may_take_other_capitals(listing: SavedSetsDialog) -> None:
    listing.name.textEdited.emit("EXAMS ONLY")
    assert [one.name for one in listing.sets()] == ["EXAMS ONLY", "R&D"]


def test_renamed_sets_come_back_in_order(listing: SavedSetsDialog) -> None:
    listing.name.textEdited.emit("Vivas")
    assert [one.name for one in listing.sets()] == ["R&D", "Vivas"]


def test_the_last_set_can_be_removed(listing: SavedSetsDialog) -> None:
    listing.remove.click()
    listing.remove.click()
    assert listing.sets() == ()
    assert not listing.remove.isEnabled()
