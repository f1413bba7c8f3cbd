"""Going to a day and adding a session by a line of words: answered live, by keyboard alone."""

from collections.abc import Callable, Sequence
from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog
from pytestqt.qtbot import QtBot

from planner.domain.dates import DateSpan
from planner.domain.errors import DiaryError
from planner.domain.quick_entry import QuickEntry
from planner.domain.wording import Clock
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.finding import found
from tests.unit.domain.test_quick_reading import TODAY, read
from ui.dialogs.go_to_date import GoToDateDialog
from ui.dialogs.quick_add import QuickAddDialog
from ui.look.look import Look
from ui.widgets import live_line
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.steps import Steps

SPAN = DateSpan(date(2000, 1, 1), date(2101, 1, 1))
KIPPUR = date(2026, 9, 21)
TEACHING = "Teaching Mon 2pm-5pm weekly until 18 Dec"
CLASH = "Avoid: Yom Kippur on Monday 21 September 2026."


def names_on(day: date) -> Sequence[str]:
    return ("Yom Kippur", "Autumn term") if day == KIPPUR else ()


def clash_steps(entry: QuickEntry) -> Steps:
    yield
    return (CLASH,) if entry.day == KIPPUR else ()


def many_clashes(_entry: QuickEntry) -> Steps:
    yield
    return [f"Clash {number}." for number in range(7)]


def failing(_entry: QuickEntry) -> Steps:
    yield
    raise DiaryError(file="diary.sqlite", fault="it is gone", remedy="bring it back")


@pytest.fixture
def shown(qtbot: QtBot) -> Callable[[QDialog], None]:
    def show(dialog: QDialog) -> None:
        qtbot.addWidget(dialog)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)

    return show


@pytest.fixture
def go_to(shown: Callable[[QDialog], None]) -> GoToDateDialog:
    dialog = GoToDateDialog(TODAY, SPAN, names_on)
    shown(dialog)
    return dialog


@pytest.fixture
def quick_add(shown: Callable[[QDialog], None]) -> QuickAddDialog:
    dialog = QuickAddDialog(read, clash_steps, Clock.TWELVE_HOUR)
    shown(dialog)
    return dialog


@pytest.fixture
def said(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what screen readers are given to say."""
    words: list[str] = []
    monkeypatch.setattr(live_line, "announce", lambda _widget, text: words.append(text))
    return words


def rest(dialog: QuickAddDialog) -> None:
    """Behave as when nobody has typed for a moment, and let the checks be done."""
    dialog.line.rest.timeout.emit()
    while not dialog.work.is_at_rest:
        QApplication.processEvents()


def test_the_day_meant_is_told_with_what_is_kept_on_it(go_to: GoToDateDialog) -> None:
    go_to.line.edit.setText("next Mon")
    assert go_to.line.answer.text() == "Monday 21 September 2026"
    assert go_to.line.detail.text() == "Yom Kippur, Autumn term"


def test_enter_goes_to_the_day(go_to: GoToDateDialog) -> None:
    QTest.keyClicks(go_to.line.edit, "12/3")
    QTest.keyClick(go_to.line.edit, Qt.Key.Key_Return)
    assert go_to.result() == QDialog.DialogCode.Accepted
    assert go_to.chosen() == date(2027, 3, 12)


def test_escape_closes(go_to: GoToDateDialog) -> None:
    QTest.keyClick(go_to.line.edit, Qt.Key.Key_Escape)
    assert not go_to.isVisible()
    assert go_to.result() == QDialog.DialogCode.Rejected


@pytest.mark.parametrize(
    ("text", "answer"),
    [
        ("", "For example: next Tue, 12/3"),
        ("banana", "“banana”: this is no day that the planner can read"),
        ("12/3/1999", "The almanac holds dates from 1 January 2000 to 31 December 2100 alone."),
    ],
)
def test_enter_on_no_day_says_why_and_stays(
    go_to: GoToDateDialog, said: list[str], text: str, answer: str
) -> None:
    go_to.line.edit.setText(text)
    QTest.keyClick(go_to.line.edit, Qt.Key.Key_Return)
    assert go_to.isVisible()
    assert go_to.chosen() is None
    assert answer in go_to.line.answer.text()
    assert said == [go_to.line.answer.text()]


def test_the_words_in_doubt_are_selected(quick_add: QuickAddDialog) -> None:
    quick_add.line.edit.setText("Teaching Tue 2pm with Dr Patel")
    QTest.keyClick(quick_add.line.edit, Qt.Key.Key_Return)
    assert quick_add.line.edit.selectedText() == "with Dr Patel"


def test_the_session_understood_is_told(quick_add: QuickAddDialog) -> None:
    quick_add.line.edit.setText(TEACHING)
    assert quick_add.line.answer.text() == (
        "Teaching, every Monday, 2pm to 5pm, from 21 September to 18 December 2026."
    )
    assert quick_add.line.detail.text() == "Kind: teaching, guessed from the title."


@pytest.mark.parametrize(
    ("line", "told"),
    [
        (TEACHING, CLASH),
        ("Teaching Tue 2pm", "It clashes with no observance that you show."),
    ],
)
def test_clashes_are_told_when_the_typing_rests(
    quick_add: QuickAddDialog, line: str, told: str
) -> None:
    quick_add.line.edit.setText(line)
    rest(quick_add)
    assert quick_add.line.detail.text().splitlines()[1:] == [told]


def test_another_key_takes_the_checks_back(quick_add: QuickAddDialog, said: list[str]) -> None:
    quick_add.line.edit.setText(TEACHING)
    quick_add.line.rest.timeout.emit()
    is_checking = quick_add.line.detail.text().endswith("Checking…")
    quick_add.line.edit.setText("Teaching Tue 2pm")
    assert is_checking
    assert quick_add.work.is_at_rest
    assert said == []


def test_nothing_is_checked_once_it_has_closed(quick_add: QuickAddDialog) -> None:
    quick_add.line.edit.setText(TEACHING)
    quick_add.line.rest.timeout.emit()
    quick_add.accept()
    assert quick_add.work.is_at_rest


def test_checks_that_fail_leave_the_session_told(
    shown: Callable[[QDialog], None], said: list[str]
) -> None:
    dialog = QuickAddDialog(read, failing, Clock.TWELVE_HOUR)
    shown(dialog)
    dialog.line.edit.setText(TEACHING)
    rest(dialog)
    assert dialog.line.detail.text() == "Kind: teaching, guessed from the title."
    assert said == [f"{dialog.line.answer.text()}\n{dialog.line.detail.text()}"]


def test_many_clashes_are_counted(shown: Callable[[QDialog], None]) -> None:
    dialog = QuickAddDialog(read, many_clashes, Clock.TWELVE_HOUR)
    shown(dialog)
    dialog.line.edit.setText(TEACHING)
    rest(dialog)
    assert dialog.line.detail.text().splitlines()[1:] == [
        *(f"Clash {number}." for number in range(4)),
        "3 more",
    ]


def test_times_follow_the_clock_chosen(shown: Callable[[QDialog], None]) -> None:
    dialog = QuickAddDialog(read, clash_steps, Clock.TWENTY_FOUR_HOUR)
    shown(dialog)
    dialog.line.edit.setText(TEACHING)
    assert "14:00 to 17:00" in dialog.line.answer.text()


def test_enter_adds_the_session(quick_add: QuickAddDialog) -> None:
    QTest.keyClicks(quick_add.line.edit, "Viva Tue 2pm")
    QTest.keyClick(quick_add.line.edit, Qt.Key.Key_Return)
    entry = quick_add.entry()
    assert quick_add.result() == QDialog.DialogCode.Accepted
    assert entry is not None
    assert entry.start == datetime.fromisoformat("2026-09-22T14:00")


@pytest.mark.parametrize("line", ["", "Teaching", "Teaching Tue 25:00"])
def test_enter_on_no_session_stays(quick_add: QuickAddDialog, line: str) -> None:
    quick_add.line.edit.setText(line)
    QTest.keyClick(quick_add.line.edit, Qt.Key.Key_Return)
    assert quick_add.isVisible()
    assert quick_add.entry() is None


@pytest.mark.parametrize("line", ["Viva Tue 2pm", "Viva"])
def test_more_options_goes_on_with_what_is_understood(
    quick_add: QuickAddDialog, qtbot: QtBot, line: str
) -> None:
    quick_add.line.edit.setText(line)
    with qtbot.waitSignal(quick_add.more_asked) as asked:
        QTest.keyClick(quick_add, Qt.Key.Key_M, Qt.KeyboardModifier.AltModifier)
    assert asked.args == [quick_add.entry()]
    assert quick_add.result() == QDialog.DialogCode.Rejected


def test_the_answer_describes_the_field(quick_add: QuickAddDialog) -> None:
    QAccessible.setActive(True)
    quick_add.line.edit.setText(TEACHING)
    field = QAccessible.queryAccessibleInterface(quick_add.line.edit)
    assert field.text(QAccessible.Text.Name) == "Session, in words"
    assert field.text(QAccessible.Text.Description).startswith("Teaching, every Monday, 2pm")


def test_the_answer_is_said_once_when_the_typing_rests(
    quick_add: QuickAddDialog, said: list[str]
) -> None:
    QTest.keyClicks(quick_add.line.edit, "Viva Mon 2pm")
    assert said == []
    rest(quick_add)
    rest(quick_add)
    assert said == [f"{quick_add.line.answer.text()}\n{quick_add.line.detail.text()}"]
    assert CLASH in said[0]


def test_a_long_answer_scrolls_from_the_line(
    shown: Callable[[QDialog], None], look: Look, qtbot: QtBot
) -> None:
    look.resize_text(200)
    dialog = QuickAddDialog(read, many_clashes, Clock.TWELVE_HOUR)
    shown(dialog)
    dialog.resize(dialog.minimumSizeHint())
    dialog.line.edit.setText(TEACHING)
    rest(dialog)
    bar = found(ScrolledColumn, dialog).verticalScrollBar()
    qtbot.waitUntil(lambda: bar.maximum() > 0)
    QTest.keyClick(dialog.line.edit, Qt.Key.Key_PageDown)
    assert bar.value() > 0
    QTest.keyClick(dialog.line.edit, Qt.Key.Key_PageUp)
    assert bar.value() == 0


def test_nothing_is_said_once_it_has_closed(quick_add: QuickAddDialog) -> None:
    quick_add.line.edit.setText("Viva Mon 2pm")
    assert quick_add.line.rest.isActive()
    quick_add.reject()
    assert not quick_add.line.rest.isActive()


def test_both_can_be_read_and_gone_through(
    go_to: GoToDateDialog, quick_add: QuickAddDialog, look: Look, qtbot: QtBot
) -> None:
    QAccessible.setActive(True)
    look.resize_text(200)
    for dialog in (quick_add, go_to):
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        assert faults_in_tree(dialog) + faults_in_tab_order(dialog) == []
