"""Reminders in the window: asked for from menu, panel and page; told quietly; answered by key."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QMenu, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.dates import DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.page import PageId, Shelf
from planner.domain.reminder import Reminder, Reminding, SessionSubject
from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.conftest import NOW, MakeWindow
from tests.ui.finding import found
from tests.ui.sessions import Act, during, instance_on, press
from ui.commands.command import CommandId
from ui.dialogs.remind_me import RemindMeDialog
from ui.gestures.session_menu import SessionMenus
from ui.gestures.surface import Hit
from ui.look.look import Look
from ui.machine_preferences import TellAtStart, tell_at_start
from ui.panels.day_panel import DayPanel
from ui.panels.due_list import DueList
from ui.panels.news_strip import NewsStrip
from ui.reading.reader import Reader
from ui.reminder_words import distance_words, due_count_words
from ui.window.main_window import MainWindow
from ui.window.status import StatusLine

KIPPUR = date(2026, 9, 21)
TODAY = NOW.date()


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()


def kippur(workspace: Workspace) -> Occurrence:
    held = workspace.dates.occurrences(DateSpan(KIPPUR, KIPPUR + timedelta(days=1)))
    return next(one for one in held if one.observance.id == "judaism.yom-kippur")


def remind_of_all(workspace: Workspace) -> None:
    workspace.apply(workspace.change_settings(replace(workspace.settings, remind_weeks=4)))


def choose(number: int, unit: int) -> Act:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, RemindMeDialog)
        dialog.number.setValue(number)
        dialog.unit.choose(unit)
        press("Remind me")(dialog)

    return act


def titles(window: MainWindow) -> list[str]:
    return [one.title for one in window.reminders.due]


def due_list(window: MainWindow) -> DueList:
    return found(DueList, window)


@pytest.fixture
def due_window(workspace: Workspace, make_window: MakeWindow) -> MainWindow:
    remind_of_all(workspace)
    window = make_window(workspace)
    window.since.show()
    settle()
    return window


@pytest.fixture
def make_dialog(qtbot: QtBot, look: Look) -> Callable[[Reminder], RemindMeDialog]:
    def make(reminder: Reminder) -> RemindMeDialog:
        assert look.text_size == 100
        dialog = RemindMeDialog(reminder, TODAY)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return make


OF_EXAM = Reminder(subject=SessionSubject("exam"), title="Exam", day=date(2026, 12, 14))


@pytest.mark.parametrize(
    ("days_before", "number", "unit"),
    [
        pytest.param(None, 4, 7, id="four weeks where nobody asked"),
        pytest.param(14, 2, 7, id="whole weeks"),
        pytest.param(10, 10, 1, id="days"),
        pytest.param(0, 0, 1, id="on the day"),
    ],
)
def test_the_dialog_shows_what_is_asked_for(
    make_dialog: Callable[[Reminder], RemindMeDialog],
    days_before: int | None,
    number: int,
    unit: int,
) -> None:
    dialog = make_dialog(replace(OF_EXAM, days_before=days_before))
    assert (dialog.number.value(), dialog.unit.value()) == (number, unit)
    assert dialog.chosen() == number * unit


@pytest.mark.parametrize(
    ("number", "unit", "said"),
    [
        pytest.param(2, 7, "You will be reminded from Monday 30 November 2026 on.", id="ahead"),
        pytest.param(52, 7, "The reminder will be due at once.", id="past"),
    ],
)
def test_the_dialog_says_when_it_will_be(
    make_dialog: Callable[[Reminder], RemindMeDialog], number: int, unit: int, said: str
) -> None:
    dialog = make_dialog(OF_EXAM)
    dialog.number.setValue(number)
    dialog.unit.choose(unit)
    assert dialog.answer.text() == said
    assert dialog.number.accessibleDescription() == said


def test_a_reminder_is_taken_back_in_the_dialog(
    make_dialog: Callable[[Reminder], RemindMeDialog],
) -> None:
    dialog = make_dialog(replace(OF_EXAM, days_before=7))
    press("No reminder")(dialog)
    assert dialog.result() == QDialog.DialogCode.Accepted
    assert dialog.chosen() is None


def test_the_dialog_can_be_read_and_gone_through(
    make_dialog: Callable[[Reminder], RemindMeDialog], qtbot: QtBot
) -> None:
    dialog = make_dialog(replace(OF_EXAM, days_before=7))
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    dialog.grab()
    assert faults_in_tree(dialog) == []
    assert faults_in_tab_order(dialog) == []


def test_the_panel_asks_for_an_observance_and_it_undoes(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    buttons = found(DayPanel, window).findChildren(QPushButton)
    button = next(one for one in buttons if one.accessibleName() == "Remind me: Yom Kippur")
    during(button.click, choose(2, 7))
    assert titles(window) == ["Yom Kippur"]
    assert window.action(CommandId.UNDO).text() == "&Undo reminder of Yom Kippur"
    window.action(CommandId.UNDO).trigger()
    assert titles(window) == []


def test_the_panel_asks_for_a_session(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    buttons = found(DayPanel, window).findChildren(QPushButton)
    button = next(one for one in buttons if one.accessibleName() == "Remind me Written paper")
    during(button.click, choose(10, 1))
    assert titles(window) == ["Written paper"]


@pytest.mark.parametrize("what", ["session", "observance"])
def test_the_menu_of_a_block_asks(window: MainWindow, what: str) -> None:
    instance = instance_on(window, "Written paper") if what == "session" else None
    occurrence = None if instance else kippur(window.sessions.keeper._workspace)
    hit = Hit(day=KIPPUR, at=NOW, instance=instance, occurrence=occurrence)
    menu = found(SessionMenus, window).menu_for(hit)
    texts = [one.text().replace("&", "") for one in menu.actions()]
    words = "Remind me…" if instance else "Remind me of Yom Kippur…"
    during(menu.actions()[texts.index(words)].trigger, choose(1, 7))
    assert titles(window) == ["Written paper" if instance else "Yom Kippur"]
    menu.close()


def test_no_two_mnemonics_of_a_menu_are_alike(window: MainWindow) -> None:
    instance = instance_on(window, "Written paper")
    window.gestures.selection.take([instance])
    for hit in (
        Hit(day=KIPPUR, at=NOW, instance=instance),
        Hit(day=KIPPUR, at=NOW, occurrence=kippur(window.sessions.keeper._workspace)),
    ):
        menu: QMenu = found(SessionMenus, window).menu_for(hit)
        letters = [
            one.text()[one.text().replace("&&", "  ").index("&") + 1].casefold()
            for one in menu.actions()
            if "&" in one.text().replace("&&", "  ")
        ]
        assert len(letters) == len(set(letters)), letters
        menu.close()


def test_the_page_asks_for_the_next_date(window: MainWindow) -> None:
    window.action(CommandId.FAITH_PAGES).trigger()
    reader = found(Reader, window, "reader-faith")
    reader.open(PageId(Shelf.FAITH, "judaism.yom-kippur"))
    button = next(
        one
        for one in reader.findChildren(QPushButton)
        if one.text() == "Remind me of the next date…"
    )
    assert button.isVisible()
    during(button.click, choose(4, 7))
    assert [(one.title, one.day) for one in window.reminders.due] == [("Yom Kippur", KIPPUR)]
    reader.open(PageId(Shelf.FAITH, "judaism"))
    assert not button.isVisible()


def test_how_many_are_due_stands_in_status_bar_and_panel(due_window: MainWindow) -> None:
    count = len(due_window.reminders.due)
    words = due_count_words(count)
    labels = [one.text() for one in found(StatusLine, due_window).findChildren(QLabel)]
    assert count > 1
    assert words in labels
    button = next(
        one for one in found(DayPanel, due_window).findChildren(QPushButton) if one.text() == words
    )
    assert button.isVisible()


def test_the_panel_opens_the_list(workspace: Workspace, make_window: MakeWindow) -> None:
    remind_of_all(workspace)
    window = make_window(workspace)
    words = due_count_words(len(window.reminders.due))
    buttons = found(DayPanel, window).findChildren(QPushButton)
    next(one for one in buttons if one.text() == words).click()
    assert due_list(window).isVisible()
    assert found(NewsStrip, window).words.startswith(f"{words}. ")


def test_what_is_due_stands_first_and_leads_to_its_day(due_window: MainWindow) -> None:
    rows = due_list(due_window).rows
    assert [row.link.words.split(",")[0] for row in rows] == titles(due_window)
    assert "Yom Kippur" in titles(due_window)
    row = rows[titles(due_window).index("Yom Kippur")]
    assert row.link.words == "Yom Kippur, Monday 21 September 2026 · in 5 days"
    QTest.mouseClick(row.link, Qt.MouseButton.LeftButton)
    assert due_window.navigator.day == KIPPUR


@pytest.mark.parametrize(
    ("button", "label"),
    [("done", "reminder of {} done"), ("later", "putting off of the reminder of {}")],
)
def test_a_reminder_is_answered_by_key_and_undone(
    due_window: MainWindow, button: str, label: str
) -> None:
    before = titles(due_window)
    row = due_list(due_window).rows[0]
    pressed: QPushButton = getattr(row, button)
    pressed.setFocus()
    QTest.keyClick(pressed, Qt.Key.Key_Space)
    settle()
    assert titles(due_window) == before[1:]
    focused = QApplication.focusWidget()
    assert focused is due_list(due_window).rows[0].done
    assert due_window.action(CommandId.UNDO).text() == f"&Undo {label.format(before[0])}"
    due_window.action(CommandId.UNDO).trigger()
    settle()
    assert [row.link.words.split(",")[0] for row in due_list(due_window).rows] == before


def test_the_last_one_done_leaves_the_keyboard_in_the_strip(due_window: MainWindow) -> None:
    for _ in range(len(due_window.reminders.due)):
        button = due_list(due_window).rows[0].done
        button.setFocus()
        QTest.keyClick(button, Qt.Key.Key_Space)
        settle()
    assert due_window.reminders.due == ()
    focused = QApplication.focusWidget()
    assert focused is not None
    assert found(NewsStrip, due_window).isAncestorOf(focused)


@pytest.mark.parametrize(
    ("when", "is_due", "is_shown"),
    [
        pytest.param(TellAtStart.NEWS, True, True, id="news: with something due"),
        pytest.param(TellAtStart.NEWS, False, True, id="news: with nothing due"),
        pytest.param(TellAtStart.DUE, True, True, id="only due: with something due"),
        pytest.param(TellAtStart.DUE, False, False, id="only due: with nothing due"),
        pytest.param(TellAtStart.NEVER, True, False, id="never"),
    ],
)
def test_the_list_is_shown_at_the_start_as_chosen(
    workspace: Workspace,
    make_window: MakeWindow,
    when: TellAtStart,
    is_due: bool,
    is_shown: bool,
) -> None:
    if is_due:
        remind_of_all(workspace)
    window = make_window(workspace)
    tell_at_start(when, window._preferences)
    window.since.tell()
    assert found(NewsStrip, window).isVisible() is is_shown


@pytest.mark.parametrize("faults", [faults_in_tree, faults_in_tab_order])
def test_the_list_can_be_read_and_gone_through(
    due_window: MainWindow, faults: Callable[[MainWindow], list[str]]
) -> None:
    due_window.grab()
    assert faults(due_window) == []


@pytest.mark.parametrize(
    ("days", "words"),
    [
        (0, "today"),
        (1, "tomorrow"),
        (13, "in 13 days"),
        (28, "in 4 weeks"),
        (30, "in about 4 weeks"),
    ],
)
def test_a_distance_is_told_in_words(days: int, words: str) -> None:
    assert distance_words(TODAY + timedelta(days=days), TODAY) == words


def test_a_date_that_is_lost_says_so(window: MainWindow) -> None:
    lost = Reminding(
        subject=SessionSubject("gone"),
        title="Teaching",
        day=KIPPUR,
        earliest=KIPPUR,
        days_before=7,
        is_lost=True,
    )
    due_list(window).show_due([lost], TODAY)
    (row,) = due_list(window).rows
    assert row.link.words.endswith("in 5 days · no longer found on this day")


def test_the_list_leaves_room_at_twice_the_text(
    workspace: Workspace, make_window: MakeWindow, look: Look
) -> None:
    look.resize_text(200)
    remind_of_all(workspace)
    window = make_window(workspace)
    window.since.show()
    settle()
    window.grab()
    assert (window.width(), window.height()) == (1366, 768)
