"""The preferences: each choice is returned, shown at once and kept; those of the diary undo."""

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.domain.place import Nation, PlaceSlug
from planner.domain.settings import Settings, WorkingHours
from planner.domain.wording import Clock
from planner.services.locations import default_diary_path
from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.conftest import MakeWindow
from tests.ui.sessions import during, press
from ui import machine_preferences
from ui.commands.command import CommandId
from ui.dialogs.preference_pages import Preferences
from ui.dialogs.preferences import PreferencesDialog
from ui.look.look import Look
from ui.look.motion import MotionChoice, allows_motion
from ui.look.theme import ColourChoice
from ui.machine_preferences import (
    FirstDiary,
    TellAtStart,
    diaries_to_open,
    preferences_held,
    put_preferences,
    told_at_start,
)
from ui.recent import RecentFiles
from ui.window.main_window import MainWindow

USUAL = Path("/home/somebody/diary.sqlite")


def opened(dialog: QDialog) -> PreferencesDialog:
    assert isinstance(dialog, PreferencesDialog)
    return dialog


@pytest.fixture
def dialog(
    workspace: Workspace, look: Look, preferences: QSettings, qtbot: QtBot
) -> PreferencesDialog:
    held = Preferences(settings=workspace.settings, machine=preferences_held(look, preferences))
    dialog = PreferencesDialog(held, workspace.places, USUAL)
    qtbot.addWidget(dialog)
    dialog.show()
    return dialog


def ask(window: MainWindow) -> Callable[[], None]:
    return window.action(CommandId.PREFERENCES).trigger


def test_nothing_chosen_changes_nothing(dialog: PreferencesDialog) -> None:
    before = dialog.chosen()
    press("Save")(dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen() == before


def test_every_choice_of_the_diary_is_returned(dialog: PreferencesDialog) -> None:
    overlay = dialog.chosen().settings.overlay
    dialog.calendar.first.setEditText("7.30")
    dialog.calendar.last.setEditText("7pm")
    dialog.calendar.weekend.setChecked(False)
    dialog.calendar.year.choose(9)
    dialog.calendar.clock.choose(Clock.TWENTY_FOUR_HOUR)
    dialog.calendar.length.choose(timedelta(hours=3))
    dialog.place.place.choose(PlaceSlug("cardiff"))
    dialog.place.nation.choose(Nation.SCOTLAND)
    dialog.reminders.weeks.choose(8)
    press("Save")(dialog)
    assert dialog.chosen().settings == Settings(
        overlay=overlay,
        working_hours=WorkingHours(time(7, 30), time(19)),
        hides_weekend=True,
        year_starts=9,
        clock=Clock.TWENTY_FOUR_HOUR,
        session_length=timedelta(hours=3),
        place=PlaceSlug("cardiff"),
        nation=Nation.SCOTLAND,
        remind_weeks=8,
    )


def test_every_choice_of_the_machine_is_returned(dialog: PreferencesDialog) -> None:
    before = dialog.chosen().machine
    dialog.reading.text_size.choose(150)
    dialog.reading.colours.choose(ColourChoice.HIGH_CONTRAST)
    dialog.reading.motion.choose(MotionChoice.NONE)
    dialog.reading.language.choose("en_GB")
    dialog.reminders.told.choose(TellAtStart.DUE)
    dialog.files.first.choose(FirstDiary.LAST)
    press("Save")(dialog)
    assert dialog.chosen().machine == replace(
        before,
        text_size=150,
        colours=ColourChoice.HIGH_CONTRAST,
        motion=MotionChoice.NONE,
        language="en_GB",
        tell_at_start=TellAtStart.DUE,
        first_diary=FirstDiary.LAST,
    )


def test_another_place_brings_its_bank_holidays(dialog: PreferencesDialog) -> None:
    dialog.place.nation.choose(Nation.NORTHERN_IRELAND)
    dialog.place.place.choose(PlaceSlug("edinburgh"))
    assert dialog.place.nation.value() is Nation.SCOTLAND
    press("Save")(dialog)
    assert dialog.chosen().settings.nation is None


@pytest.mark.parametrize(
    ("first", "last", "said"),
    [
        pytest.param("5pm", "9am", "work would end before it begins", id="backwards"),
        pytest.param("9am", "9am", "work would end before it begins", id="no time at all"),
        pytest.param("soon", "5pm", "soon", id="no time"),
        pytest.param("9am", "", "", id="nothing"),
    ],
)
def test_hours_that_make_no_sense_are_refused(
    dialog: PreferencesDialog, first: str, last: str, said: str
) -> None:
    dialog.calendar.first.setEditText(first)
    dialog.calendar.last.setEditText(last)
    dialog.tabs.setCurrentWidget(dialog.files)
    press("Save")(dialog)
    assert dialog.isVisible()
    assert dialog.tabs.currentWidget() is dialog.calendar
    assert said in dialog.fault.text()
    assert dialog.fault.isVisible()


def test_the_key_opens_it_and_the_changes_undo(window: MainWindow, workspace: Workspace) -> None:
    before = workspace.settings

    def choose(asked: QDialog) -> None:
        dialog = opened(asked)
        dialog.calendar.clock.choose(Clock.TWENTY_FOUR_HOUR)
        dialog.place.place.choose(PlaceSlug("cardiff"))
        press("Save")(dialog)

    keys = Qt.KeyboardModifier.ControlModifier
    during(lambda: QTest.keyClick(window, Qt.Key.Key_Comma, keys), choose)
    assert workspace.settings.clock is Clock.TWENTY_FOUR_HOUR
    assert window.action(CommandId.CLOCK).isChecked()
    assert window.action(CommandId.UNDO).text() == "&Undo change of preferences"
    window.action(CommandId.UNDO).trigger()
    assert workspace.settings == before


def test_apply_shows_at_once_and_cancel_keeps_what_was_applied(
    window: MainWindow, look: Look, preferences: QSettings
) -> None:
    sizes = []

    def choose(asked: QDialog) -> None:
        dialog = opened(asked)
        dialog.reading.text_size.choose(125)
        dialog.reading.colours.choose(ColourChoice.DARK)
        press("Apply")(dialog)
        sizes.append((look.text_size, look.theme.is_dark, dialog.isVisible()))
        dialog.reading.text_size.choose(200)
        press("Cancel")(dialog)

    during(ask(window), choose)
    assert sizes == [(125, True, True)]
    assert look.text_size == 125
    assert preferences_held(look, preferences).colours is ColourChoice.DARK


def test_the_view_menu_follows(window: MainWindow, preferences: QSettings) -> None:
    def choose(asked: QDialog) -> None:
        dialog = opened(asked)
        dialog.reminders.told.choose(TellAtStart.NEVER)
        press("Save")(dialog)

    during(ask(window), choose)
    assert not window.action(CommandId.NEWS_AT_START).isChecked()
    assert told_at_start(preferences) is TellAtStart.NEVER


def test_a_diary_that_can_only_be_read_keeps_its_settings(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    monkeypatch.setattr(Workspace, "is_private_read_only", property(lambda _self: True))
    window = make_window(workspace)
    seen: list[bool] = []

    def look_at(asked: QDialog) -> None:
        dialog = opened(asked)
        parts = (dialog.calendar, dialog.place, dialog.reminders.weeks, dialog.reading)
        seen.extend(one.isEnabled() for one in parts)
        dialog.reject()

    during(ask(window), look_at)
    assert seen == [False, False, False, True]


def test_nothing_moves_where_nobody_wishes(
    window: MainWindow, look: Look, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("ui.look.motion._NOBODY_LOOKS", frozenset())
    as_the_system = allows_motion(window)
    look.let_move(MotionChoice.NONE)
    assert as_the_system
    assert not allows_motion(window)
    look.let_move(MotionChoice.SYSTEM)
    assert allows_motion(window)


def test_machine_preferences_are_kept(look: Look, preferences: QSettings) -> None:
    after = replace(
        preferences_held(look, preferences),
        text_size=110,
        motion=MotionChoice.NONE,
        language="en_GB",
        tell_at_start=TellAtStart.DUE,
        first_diary=FirstDiary.LAST,
    )
    put_preferences(after, look, preferences)
    again = QSettings(preferences.fileName(), QSettings.Format.IniFormat)
    preferences.sync()
    assert preferences_held(look, again) == after
    look.let_move(MotionChoice.SYSTEM)


@pytest.mark.parametrize(
    ("stored", "when"),
    [
        pytest.param("true", TellAtStart.NEWS, id="ticked before there was a choice"),
        pytest.param("false", TellAtStart.NEVER, id="not ticked"),
        pytest.param(True, TellAtStart.NEWS, id="a Boolean"),
        pytest.param("sometimes", TellAtStart.NEWS, id="no choice that is known"),
    ],
)
def test_what_was_kept_before_is_understood(
    preferences: QSettings, stored: object, when: TellAtStart
) -> None:
    preferences.setValue("since/told-at-start", stored)
    assert told_at_start(preferences) is when


@pytest.mark.parametrize(
    ("first", "is_there", "found"),
    [
        pytest.param("usual", True, ["usual"], id="the usual one"),
        pytest.param("last", True, ["last", "usual"], id="the last one, else the usual one"),
        pytest.param("last", False, ["usual"], id="the last one is gone"),
    ],
)
def test_the_diary_to_open_first(
    preferences: QSettings,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    first: str,
    is_there: bool,
    found: list[str],
) -> None:
    last = tmp_path / "last.sqlite"
    if is_there:
        last.touch()
    monkeypatch.setattr(machine_preferences, "default_diary_path", lambda: USUAL)
    preferences.setValue("start/diary", first)
    RecentFiles(preferences, "diaries").add(last)
    names = {"last": last, "usual": USUAL}
    assert diaries_to_open(preferences) == tuple(names[one] for one in found)
    assert default_diary_path() != USUAL


def test_every_page_can_be_read_and_gone_through(dialog: PreferencesDialog) -> None:
    for number in range(dialog.tabs.count()):
        dialog.tabs.setCurrentIndex(number)
        dialog.tabs.tabBar().setFocus()
        dialog.grab()
        assert faults_in_tree(dialog) == []
        assert faults_in_tab_order(dialog) == []


def test_the_pages_are_turned_by_key(dialog: PreferencesDialog) -> None:
    dialog.activateWindow()
    assert QApplication.focusWidget() is dialog.tabs.tabBar()
    QTest.keyClick(dialog.tabs.tabBar(), Qt.Key.Key_Right)
    assert dialog.tabs.currentWidget() is dialog.place
