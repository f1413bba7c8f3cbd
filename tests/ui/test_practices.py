"""Choosing practices: a dialog of boxes, a change that undoes."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCheckBox, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.observance import PracticeSlug
from planner.domain.overlay import Overlay
from planner.services.workspace import Workspace
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.dialogs.practices import PracticesDialog
from ui.window.main_window import MainWindow

SIGHTING = "Islam: Local sighting"


def box_of(dialog: PracticesDialog, name: str) -> QCheckBox:
    return next(one for one in dialog.findChildren(QCheckBox) if one.accessibleName() == name)


@pytest.fixture
def dialog(empty_workspace: Workspace, qtbot: QtBot) -> PracticesDialog:
    dialog = PracticesDialog(empty_workspace.practice_groups(), Overlay())
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def button(dialog: PracticesDialog, words: str) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(one for one in buttons if one.text().replace("&", "") == words)


def test_the_usual_practices_are_ticked_at_first(dialog: PracticesDialog) -> None:
    assert box_of(dialog, "Islam: Umm al-Qura").isChecked()
    assert not box_of(dialog, SIGHTING).isChecked()
    assert dialog.chosen() == Overlay()


def test_every_box_is_named_and_described(dialog: PracticesDialog) -> None:
    boxes = dialog.findChildren(QCheckBox)
    assert len({one.accessibleName() for one in boxes}) == len(boxes) > 20
    assert all(one.accessibleDescription() for one in boxes)


def test_a_box_is_ticked_by_key(dialog: PracticesDialog) -> None:
    QTest.keyClick(box_of(dialog, SIGHTING), Qt.Key.Key_Space)
    assert dialog.chosen().shown_practices == frozenset({PracticeSlug("local-sighting")})


def test_a_practice_that_traditions_share_is_one_choice(dialog: PracticesDialog) -> None:
    box_of(dialog, "Hinduism: UK sunrise").click()
    assert box_of(dialog, "Jainism: UK sunrise").isChecked()


def test_back_to_usual(dialog: PracticesDialog) -> None:
    box_of(dialog, SIGHTING).click()
    box_of(dialog, "Sikhism: Bikrami").click()
    button(dialog, "Back to usual").click()
    assert dialog.chosen() == Overlay()
    assert box_of(dialog, "Sikhism: Bikrami").isChecked()


def test_a_search_leaves_what_holds_its_words(dialog: PracticesDialog) -> None:
    search = found(QLineEdit, dialog)
    assert search.accessibleName() == "Search"
    QTest.keyClicks(search, "islam morocco")
    visible = [one for one in dialog.findChildren(QCheckBox) if one.isVisible()]
    assert [one.accessibleName() for one in visible] == [SIGHTING]


def test_a_search_hides_what_stands_over_nothing(dialog: PracticesDialog) -> None:
    QTest.keyClicks(found(QLineEdit, dialog), "druze")
    labels = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert "Other traditions" in labels
    assert "Lunar days by sunrise in India, or in the UK" not in labels


def test_a_search_for_nothing_says_so(dialog: PracticesDialog) -> None:
    QTest.keyClicks(found(QLineEdit, dialog), "zzz")
    assert not [one for one in dialog.findChildren(QCheckBox) if one.isVisible()]
    labels = [one.text() for one in dialog.findChildren(QLabel) if one.isVisible()]
    assert "No practice has these words." in labels


def choose_sighting(dialog: PracticesDialog) -> None:
    box_of(dialog, SIGHTING).click()
    button(dialog, "Show these").click()


def give_up(dialog: PracticesDialog) -> None:
    box_of(dialog, SIGHTING).click()
    button(dialog, "Cancel").click()


def when_asked(window: MainWindow, deed: Callable[[PracticesDialog], None]) -> None:
    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PracticesDialog)
        deed(dialog)

    QTimer.singleShot(0, act)
    window.action(CommandId.PRACTICES).trigger()


def test_the_choice_is_kept_and_undoes(window: MainWindow, workspace: Workspace) -> None:
    before = workspace.settings.overlay
    when_asked(window, choose_sighting)
    assert workspace.settings.overlay.shown_practices == frozenset({PracticeSlug("local-sighting")})
    assert window.notifier.stack.undoText() == "change of practices"
    window.notifier.undo()
    assert workspace.settings.overlay == before


def test_cancel_changes_nothing(window: MainWindow, workspace: Workspace) -> None:
    before = workspace.settings.overlay
    when_asked(window, give_up)
    assert workspace.settings.overlay == before
    assert not window.notifier.stack.canUndo()


def test_the_side_bar_leads_to_the_practices(window: MainWindow) -> None:
    opened: list[PracticesDialog] = []

    def act() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, PracticesDialog)
        opened.append(dialog)
        dialog.reject()

    QTimer.singleShot(0, act)
    found(QPushButton, window, "practices-link").click()
    assert opened
