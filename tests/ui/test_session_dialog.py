"""The dialog of a session: by words and keys, refused with one line, checked as it is entered."""

from dataclasses import replace
from datetime import date, datetime
from typing import Any, Protocol

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QLineEdit, QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.session import KindBasis, Recurrence, Session, SessionKind
from planner.services.workspace import Workspace
from tests.screenshots.session_dialogs import aids_of, instance_called
from tests.ui.finding import found
from tests.ui.sessions import during, press
from ui.dialogs.field_fault import EntryError
from ui.dialogs.session import SessionDialog
from ui.look.look import Look

KIPPUR = datetime.fromisoformat("2026-09-21T14:00")


class MakeDialog(Protocol):
    """Opens the dialog on a session, or on a new exam on Yom Kippur."""

    def __call__(self, session: Session | None = None, *, is_new: bool = True) -> SessionDialog:
        """Return it, shown."""
        ...


def draft(workspace: Workspace, **changes: Any) -> Session:  # noqa: ANN401 - as in the factories
    plain = workspace.planner.new_draft(KIPPUR, KIPPUR.replace(hour=17))
    exam = replace(plain, title="Practical exam", kind=SessionKind.EXAM)
    return replace(exam, **changes)


@pytest.fixture
def opened(workspace: Workspace, look: Look, qtbot: QtBot) -> MakeDialog:
    def make(session: Session | None = None, *, is_new: bool = True) -> SessionDialog:
        dialog = SessionDialog(session or draft(workspace), aids_of(workspace, look), is_new=is_new)
        qtbot.addWidget(dialog, before_close_func=leave)
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        return dialog

    return make


def leave(dialog: QDialog) -> None:
    """Close without being asked."""
    dialog.done(0)


def checked(dialog: SessionDialog, qtbot: QtBot) -> list[str]:
    """Let the check come to its end, and return what it tells."""
    dialog.checker.pause.setInterval(0)
    dialog.check_again()
    qtbot.waitUntil(lambda: dialog.checker.is_at_rest, timeout=20_000)
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return [one.text() for one in dialog.outcome.findChildren(QLabel)]


def test_an_untouched_session_comes_back_as_it_was(
    opened: MakeDialog, workspace: Workspace
) -> None:
    for title in ("Written paper", "Regional teaching", "Study leave", "Night on call"):
        before = workspace.planner.draft_of(instance_called(workspace, title))
        assert opened(before, is_new=False).edited() == before


def test_the_kind_follows_the_title_until_it_is_chosen(
    opened: MakeDialog, workspace: Workspace
) -> None:
    dialog = opened(draft(workspace, title="", kind=SessionKind.TEACHING))
    QTest.keyClicks(dialog.what.title, "Departmental meeting")
    assert dialog.edited().kind is SessionKind.MEETING
    assert dialog.edited().kind_basis is KindBasis.GUESSED
    dialog.what.kind.setCurrentIndex(0)
    dialog.what.kind.activated.emit(0)
    QTest.keyClicks(dialog.what.title, " and dinner")
    assert dialog.edited().kind is SessionKind.EXAM
    assert dialog.edited().kind_basis is KindBasis.CHOSEN


@pytest.mark.parametrize(
    ("typed", "start", "end"),
    [
        pytest.param("next Tue", "2026-09-22T14:00", "2026-09-22T17:00", id="a weekday"),
        pytest.param("12/3", "2027-03-12T14:00", "2027-03-12T17:00", id="figures"),
        pytest.param("in 3 weeks", "2026-10-07T14:00", "2026-10-07T17:00", id="from today"),
    ],
)
def test_the_end_follows_a_day_typed_in_words(
    opened: MakeDialog, typed: str, start: str, end: str
) -> None:
    dialog = opened()
    dialog.when.first.edit.setFocus()
    dialog.when.first.edit.selectAll()
    QTest.keyClicks(dialog.when.first.edit, typed)
    edited = dialog.edited()
    assert (edited.start.isoformat()[:16], edited.end.isoformat()[:16]) == (start, end)


def test_the_arrows_step_by_days(opened: MakeDialog) -> None:
    dialog = opened()
    QTest.keyClick(dialog.when.first.edit, Qt.Key.Key_Up)
    QTest.keyClick(dialog.when.first.edit, Qt.Key.Key_PageDown)
    assert dialog.edited().start.date() == date(2026, 9, 15)


@pytest.mark.parametrize(
    ("typed", "end"), [("9am", "12:00"), ("13:30", "16:30"), ("midday", "15:00"), ("8", "11:00")]
)
def test_the_end_follows_a_time_typed_in_words(opened: MakeDialog, typed: str, end: str) -> None:
    dialog = opened()
    dialog.when.starts.setEditText(typed)
    assert dialog.edited().end.isoformat()[11:16] == end


def test_what_is_understood_stands_in_the_field_afterwards(opened: MakeDialog) -> None:
    dialog = opened()
    line = found(QLineEdit, dialog.when.starts)
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, "1430")
    QTest.keyClick(line, Qt.Key.Key_Tab)
    assert dialog.when.starts.currentText() == "2:30pm"
    assert dialog.when.answer.text() == "Monday 21 September 2026, 2:30pm to 5:30pm"


def test_all_day_runs_from_midnight_to_midnight(opened: MakeDialog) -> None:
    dialog = opened()
    QTest.keyClick(dialog.when.all_day, Qt.Key.Key_Space)
    dialog.when.last.edit.setText("22 Sept 2026")
    edited = dialog.edited()
    assert edited.all_day
    assert (edited.start, edited.end) == tuple(
        map(datetime.fromisoformat, ("2026-09-21", "2026-09-23"))
    )
    assert not dialog.when.starts.isEnabled()


@pytest.mark.parametrize(
    ("field", "typed", "said"),
    [
        ("title", " ", "Say what the session is called."),
        ("first", "banana", "“banana”: this is no day"),
        ("starts", "25:00", "“25:00”: there is no such time"),
        ("ends", "9am", "It would end before it starts. Give a later end"),
        ("last", "20 Sept 2026", "It would end before it starts. Give a later last day."),
        ("until", "1 Sept 2026", "It would stop repeating before it starts."),
    ],
)
def test_saving_is_refused_with_one_line_at_the_field(
    opened: MakeDialog, workspace: Workspace, field: str, typed: str, said: str
) -> None:
    repeat = Repeat(frequency=Frequency.WEEKLY, until=date(2026, 12, 18))
    dialog = opened(workspace.planner.with_repeat(draft(workspace), repeat))
    fields = {
        "title": (dialog.what.title.setText, dialog.what.fault),
        "first": (dialog.when.first.edit.setText, dialog.when.fault),
        "starts": (dialog.when.starts.setEditText, dialog.when.fault),
        "ends": (dialog.when.ends.setEditText, dialog.when.fault),
        "last": (dialog.when.last.edit.setText, dialog.when.fault),
        "until": (dialog.repeat.until.edit.setText, dialog.repeat.fault),
    }
    enter, line = fields[field]
    enter(typed)
    QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.isVisible()
    assert said in line.text()
    assert line.isVisible()
    with pytest.raises(EntryError):
        dialog.edited()


def test_ctrl_enter_saves_from_the_notes(opened: MakeDialog) -> None:
    dialog = opened()
    dialog.where.notes.setFocus()
    QTest.keyClick(dialog.where.notes, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert dialog.result() == QDialog.DialogCode.Accepted


def test_escape_closes_what_nothing_was_entered_in(opened: MakeDialog) -> None:
    dialog = opened()
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


@pytest.mark.parametrize(("answer", "stays"), [("Go on editing", True), ("Leave", False)])
def test_escape_asks_where_something_would_be_lost(
    opened: MakeDialog, answer: str, stays: bool
) -> None:
    dialog = opened()
    QTest.keyClicks(dialog.where.place, "Room 4")

    def act(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        press(answer)(box)

    during(lambda: QTest.keyClick(dialog, Qt.Key.Key_Escape), act)
    assert dialog.isVisible() is stays


REPEATS = (
    Repeat(frequency=Frequency.DAILY, interval=2, count=5),
    Repeat(frequency=Frequency.WEEKLY),
    Repeat(frequency=Frequency.WEEKLY, weekdays=frozenset({0, 3}), until=date(2026, 12, 18)),
    Repeat(frequency=Frequency.MONTHLY),
    Repeat(frequency=Frequency.MONTHLY, nth=3),
    Repeat(frequency=Frequency.MONTHLY, nth=-1, interval=3),
    Repeat(frequency=Frequency.YEARLY, count=3),
)


@pytest.mark.parametrize("repeat", REPEATS, ids=str)
def test_each_repeat_comes_back(opened: MakeDialog, workspace: Workspace, repeat: Repeat) -> None:
    before = workspace.planner.with_repeat(draft(workspace), repeat)
    assert opened(before, is_new=False).edited() == before
    assert opened(before).edited().start == before.start


def test_a_weekly_repeat_is_entered_by_key(opened: MakeDialog, workspace: Workspace) -> None:
    dialog = opened()
    dialog.repeat.often.setFocus()
    for _step in range(2):
        QTest.keyClick(dialog.repeat.often, Qt.Key.Key_Down)
    dialog.repeat.weekdays[2].setFocus()
    QTest.keyClick(dialog.repeat.weekdays[2], Qt.Key.Key_Space)
    edited = dialog.edited()
    assert workspace.planner.repeat_of(edited) == Repeat(
        frequency=Frequency.WEEKLY, weekdays=frozenset({0, 2})
    )


def test_a_lone_weekday_follows_the_first_day(opened: MakeDialog, workspace: Workspace) -> None:
    before = workspace.planner.with_repeat(
        draft(workspace), Repeat(frequency=Frequency.WEEKLY, weekdays=frozenset({0}))
    )
    dialog = opened(before)
    dialog.when.first.edit.setText("23 Sept 2026")
    assert [box.isChecked() for box in dialog.repeat.weekdays].index(True) == 2
    assert dialog.edited().start.date() == date(2026, 9, 23)


def test_the_ways_of_a_month_are_told_of_the_first_day(opened: MakeDialog) -> None:
    dialog = opened()
    dialog.when.first.edit.setText("30 Sept 2026")
    box = dialog.repeat.monthly
    assert [box.itemText(n) for n in range(box.count())] == [
        "On day 30",
        "On the fourth Wednesday",
        "On the last Wednesday",
    ]


def test_a_rule_that_the_form_cannot_say_is_shown_in_words_and_kept(
    opened: MakeDialog, workspace: Workspace
) -> None:
    rule = Recurrence(rule="FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=-1")
    before = draft(workspace, recurrence=rule)
    dialog = opened(before, is_new=False)
    assert dialog.repeat.imported.text() == "every month on Monday and Thursday, of those the last"
    QTest.keyClicks(dialog.where.place, "Room 4")
    assert dialog.edited().recurrence == rule


def test_clashes_are_told_once_nobody_types(opened: MakeDialog, qtbot: QtBot) -> None:
    told = checked(opened(), qtbot)
    assert any(words.startswith("▲ Avoid: Yom Kippur, Monday 21 September 2026") for words in told)
    assert any("1 to avoid" in words for words in told)


def test_clashes_follow_what_is_entered(opened: MakeDialog, qtbot: QtBot) -> None:
    dialog = opened()
    checked(dialog, qtbot)
    dialog.when.first.edit.setText("8 Sept 2026")
    assert dialog.outcome.summary.text() == "Checking…"
    assert not any("Yom Kippur" in words for words in checked(dialog, qtbot))


def test_sessions_of_the_programme_at_the_same_time_are_told(
    opened: MakeDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    paper = instance_called(workspace, "Written paper").session
    start = paper.start.replace(hour=10)
    clashing = draft(workspace, start=start, end=start.replace(hour=11), programme=paper.programme)
    told = checked(opened(clashing), qtbot)
    assert "At the same time: Written paper, 21 September 2026, 9am to midday" in told


def test_dates_left_out_are_told_and_clash_with_nothing(
    opened: MakeDialog, workspace: Workspace, qtbot: QtBot
) -> None:
    repeat = Repeat(frequency=Frequency.WEEKLY, until=date(2027, 1, 29))
    dialog = opened(workspace.planner.with_repeat(draft(workspace), repeat))
    assert any("Boxing Day" in words for words in checked(dialog, qtbot))
    dialog.repeat.skips[Skip.BANK_HOLIDAYS].click()
    assert not any("Boxing Day" in words for words in checked(dialog, qtbot))
    assert "1 date is left out: 28 December 2026" in dialog.repeat.left_out.text()


def test_nothing_is_checked_once_it_has_closed(opened: MakeDialog) -> None:
    dialog = opened()
    dialog.done(0)
    assert dialog.checker.is_at_rest


def test_two_columns_become_one_where_it_is_narrow(opened: MakeDialog, qtbot: QtBot) -> None:
    dialog = opened()
    dialog.resize(1300, 700)
    qtbot.waitUntil(lambda: dialog.outcome.x() > 300)
    dialog.resize(500, 700)
    qtbot.waitUntil(lambda: dialog.outcome.x() < 50)


def test_a_guide_to_read_beside_it_is_chosen(opened: MakeDialog, workspace: Workspace) -> None:
    dialog = opened(draft(workspace))
    box = dialog.where.guide
    assert (box.currentText(), dialog.edited().guide) == ("None", "")
    box.setCurrentIndex(box.findText("Access to Work"))
    assert dialog.edited().guide == "atw"


def test_a_guide_that_is_not_held_is_kept(opened: MakeDialog, workspace: Workspace) -> None:
    dialog = opened(draft(workspace, guide="of-another-almanac"))
    assert dialog.where.guide.currentText() == "of-another-almanac"
    assert dialog.edited().guide == "of-another-almanac"
