"""Speaking events in the window: made, answered, taken step by step, tied and logged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.booking import Answer, Booking, Verdict
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.page import Shelf
from planner.domain.series import Scope
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId
from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.attending import Attend
from tests.ui.bookings import TODAY, YOM_KIPPUR, at_rest, booked, open_first, press, toolkit_text
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.dialogs.booking import BookingDialog
from ui.dialogs.booking_event import Tie
from ui.dialogs.bookings import BookingsDialog
from ui.dialogs.find_date import FindDateDialog
from ui.panels.search_results import HitList
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.search_box import SearchBox
from ui.window.main_window import MainWindow


@pytest.fixture
def booking(empty_workspace: Workspace) -> Booking:
    """A booking that was answered in part, on Yom Kippur."""
    return booked(empty_workspace)


def test_an_event_is_made_from_the_list_and_undone(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend, qtbot: QtBot
) -> None:
    def fill(dialog: BookingDialog) -> None:
        event = dialog.event_field
        QTest.keyClicks(event.event_name, "Kidney day")
        QTest.keyClicks(event.organiser, "Renal team")
        QTest.keyClicks(event.when.day.edit, "21 Sep 2026")
        event.when.has_hours.setChecked(True)
        QTest.keyClicks(event.panel, "2 GP trainers")
        event.themes.boxes[Theme.OUR_INFLUENCE].setChecked(True)
        at_rest(dialog, qtbot)
        assert dialog.outcome.summary.text() == "1 clash: 1 to adjust."
        QTest.keyClick(dialog, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    listed: list[str] = []

    def add(dialog: BookingsDialog) -> None:
        press(dialog.add)
        listed.append(dialog.list.item(0).text())

    attend(BookingDialog, fill)  # type: ignore[arg-type]
    attend(BookingsDialog, add)  # type: ignore[arg-type]
    empty_window.action(CommandId.SPEAKING_EVENTS).trigger()
    (made,) = empty_workspace.speaking.all()
    assert (made.event, made.day, made.starts) == ("Kidney day", YOM_KIPPUR, time(9))
    assert made.panel == (PanelPart(2, "GP trainers"),)
    assert made.themes == {Theme.OUR_INFLUENCE}
    assert made.received == TODAY
    assert listed[0].startswith("Kidney day\nDraft · Monday 21 September 2026, 9am to 10am · 7 ")
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.speaking.all() == ()


def test_questions_are_answered_one_by_one(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend, booking: Booking
) -> None:
    def answer(dialog: BookingDialog) -> None:
        dialog.tabs.setCurrentIndex(1)
        field = dialog.questions
        field.list.setFocus()
        QTest.keyClick(field.list, Qt.Key.Key_Down)
        assert field.text.text() == "How were the speakers chosen?"
        field.verdict.setFocus()
        QTest.keyClick(field.verdict, Qt.Key.Key_Down)
        QTest.keyClicks(field.answer, "By an open call.")
        assert field.list.item(1).text().endswith("\nMeets the standard · needed")
        assert dialog.steps.told.text() == "Answered: 5 answers short of the standard"
        QTest.keyClick(field.list, Qt.Key.Key_Up)
        assert field.answer.toPlainText() == ""
        dialog._on_accepted()

    open_first(attend, answer, empty_window)
    (kept,) = empty_workspace.speaking.all()
    assert kept.answers == {
        **booking.answers,
        QuestionId("chosen"): Answer(Verdict.MEETS, "By an open call."),
    }


def test_a_no_needs_its_reason_and_is_kept_with_it(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend, booking: Booking
) -> None:
    def decline(dialog: BookingDialog) -> None:
        dialog.tabs.setCurrentIndex(2)
        steps = dialog.steps
        press(steps.steps[BookingStatus.DECLINED])
        assert dialog.fault.text().startswith("Say why it is declined.")
        assert steps.status is BookingStatus.ANSWERED
        QTest.keyClicks(steps.reason, "The way in has steps.")
        press(steps.steps[BookingStatus.DECLINED])
        assert steps.steps == {}
        assert steps.letters["decline"].isEnabled()
        assert not steps.letters["acceptance"].isEnabled()
        dialog._on_accepted()

    open_first(attend, decline, empty_window)
    (kept,) = empty_workspace.speaking.all()
    assert kept == replace(booking, status=BookingStatus.DECLINED, reason="The way in has steps.")


@pytest.mark.parametrize(
    ("status", "offered"),
    [
        (BookingStatus.DRAFT, ["The questions are sent"]),
        (BookingStatus.SENT, ["They have answered", "We decline"]),
        (BookingStatus.ANSWERED, ["We accept", "We decline", "The questions are sent"]),
        (BookingStatus.ACCEPTED, ["We decline"]),
        (BookingStatus.DECLINED, []),
    ],
)
def test_only_the_steps_that_may_follow_are_offered(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    attend: Attend,
    booking: Booking,
    status: BookingStatus,
    offered: list[str],
) -> None:
    reason = "No lift." if status is BookingStatus.DECLINED else ""
    changed = replace(booking, status=status, reason=reason)
    empty_workspace.apply(empty_workspace.speaking.put(changed))
    told: list[str] = []
    open_first(
        attend,
        lambda dialog: told.extend(one.text() for one in dialog.steps.steps.values()),
        empty_window,
    )
    assert told == offered


@pytest.mark.usefixtures("booking")
def test_a_line_up_without_counts_is_refused_where_it_stands(
    empty_window: MainWindow, attend: Attend
) -> None:
    def enter(dialog: BookingDialog) -> None:
        dialog.tabs.setCurrentIndex(1)
        dialog.event_field.panel.setPlainText("Some nurses")
        dialog._on_accepted()
        assert dialog.result() == 0
        assert dialog.tabs.currentIndex() == 0
        assert "Some nurses" in dialog.fault.text()
        assert dialog.focusWidget() is dialog.event_field.panel

    open_first(attend, enter, empty_window)


@pytest.mark.usefixtures("booking")
def test_what_tells_of_faith_or_health_is_warned_of(
    empty_window: MainWindow, attend: Attend
) -> None:
    def enter(dialog: BookingDialog) -> None:
        warning = dialog.event_field.findChild(PrivateWarning)
        assert warning is not None
        dialog.event_field.panel.setPlainText("1 speaker who is Muslim")
        warning.look()
        assert not warning.isHidden()

    open_first(attend, enter, empty_window)


def test_a_better_date_is_found_and_put_into_the_event(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend, booking: Booking
) -> None:
    attend(FindDateDialog, lambda dialog: dialog.accept())

    def better(dialog: BookingDialog) -> None:
        press(dialog.event_field.better)
        dialog._on_accepted()

    open_first(attend, better, empty_window)
    (kept,) = empty_workspace.speaking.all()
    assert kept.day != booking.day
    assert kept.starts is not None
    assert not any(one.severity == "avoid" for one in empty_workspace.speaking.clashes_of(kept))


@pytest.mark.usefixtures("booking")
def test_an_event_is_put_into_the_calendar_and_moves_with_its_session(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend
) -> None:
    def tie(dialog: BookingDialog) -> None:
        dialog.event_field.tie.choose(Tie.NEW)
        dialog._on_accepted()

    open_first(attend, tie, empty_window)
    (session,) = empty_workspace.all_sessions()
    assert session.title == "Kidney day"
    view = empty_window.navigator.view
    (instance,) = (one for day in view.days for one in day.instances)
    empty_window.notifier.make(
        empty_workspace.planner.move([instance], timedelta(days=1), Scope.THIS)
    )

    def look(dialog: BookingDialog) -> None:
        assert dialog.event_field.when.known_day() == date(2026, 9, 22)
        assert not dialog.event_field.when.day.isEnabled()
        assert dialog.event_field.tie.currentText() == "Moves with “Kidney day”"

    open_first(attend, look, empty_window)
    empty_window.action(CommandId.UNDO).trigger()
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.all_sessions() == ()
    (kept,) = empty_workspace.speaking.all()
    assert kept.session is None


@pytest.mark.usefixtures("booking")
def test_an_event_is_tied_to_a_session_that_is_there_and_let_go(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend
) -> None:
    start = datetime.combine(YOM_KIPPUR, time(13))
    draft = empty_workspace.planner.new_draft(start, start + timedelta(hours=2))
    empty_workspace.apply(empty_workspace.planner.create(replace(draft, title="Teaching")))

    def choose(dialog: BookingDialog) -> None:
        tie = dialog.event_field.tie
        tie.setCurrentIndex(tie.findText("Moves with “Teaching”"))
        tie.activated.emit(tie.currentIndex())
        assert dialog.event_field.when.entered() == (YOM_KIPPUR, time(13), time(15))
        assert not dialog.event_field.better.isEnabled()
        dialog._on_accepted()

    open_first(attend, choose, empty_window)
    (kept,) = empty_workspace.speaking.all()
    assert kept.session == draft.id

    def let_go(dialog: BookingDialog) -> None:
        tie = dialog.event_field.tie
        tie.choose(Tie.NOTHING)
        tie.activated.emit(tie.currentIndex())
        assert dialog.event_field.when.day.isEnabled()
        dialog._on_accepted()

    open_first(attend, let_go, empty_window)
    (kept,) = empty_workspace.speaking.all()
    assert kept.session is None
    assert len(empty_workspace.all_sessions()) == 1


@pytest.mark.usefixtures("booking")
def test_keeping_what_was_not_changed_leaves_nothing_to_undo(
    empty_window: MainWindow, attend: Attend
) -> None:
    open_first(attend, lambda dialog: dialog._on_accepted(), empty_window)
    assert not empty_window.action(CommandId.UNDO).isEnabled()


@pytest.mark.usefixtures("booking")
def test_leaving_with_something_entered_asks_first(
    empty_window: MainWindow, attend: Attend
) -> None:
    asked: list[str] = []
    attend(QMessageBox, lambda box: asked.append(box.text()))  # type: ignore[attr-defined]

    def leave(dialog: BookingDialog) -> None:
        dialog.reject()
        assert not dialog.isVisible()
        dialog.show()
        dialog.questions.answer.setPlainText("Yes.")
        dialog.reject()
        assert dialog.isVisible()
        dialog.hide()

    open_first(attend, leave, empty_window)
    assert asked == ["Leave without saving?"]


@pytest.mark.usefixtures("booking")
def test_the_log_of_the_year_is_read_and_printed(empty_window: MainWindow) -> None:
    printed: list[object] = []
    empty_window.print_page_asked.connect(printed.append)
    empty_window.action(CommandId.SPEAKING_LOG).trigger()
    assert "Invitations that came: 1" in toolkit_text(empty_window)
    empty_window._panels.shelves[Shelf.TOOLKIT].reader._on_print()
    assert len(printed) == 1


@pytest.mark.usefixtures("booking")
def test_an_event_is_read_from_the_list_and_found_by_its_name(
    empty_window: MainWindow, attend: Attend
) -> None:
    attend(BookingsDialog, lambda dialog: press(dialog.read))  # type: ignore[attr-defined]
    empty_window.action(CommandId.SPEAKING_EVENTS).trigger()
    assert toolkit_text(empty_window).startswith("Kidney day\n")
    empty_window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, empty_window), "kidney")
    hits = found(HitList, empty_window)
    texts = [hits.model().index(row, 0).data() for row in range(hits.model().rowCount())]
    assert "Kidney day" in texts


def test_in_a_diary_for_reading_only_events_are_read_and_not_changed(
    empty_workspace: Workspace,
    booking: Booking,
    make_window: Callable[[Workspace], MainWindow],
    monkeypatch: pytest.MonkeyPatch,
    attend: Attend,
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    monkeypatch.setattr(Workspace, "is_private_read_only", property(lambda _self: True))
    window = make_window(empty_workspace)
    offered: list[bool] = []

    def look(dialog: BookingsDialog) -> None:
        buttons = (dialog.add, dialog.edit, dialog.remove, dialog.read, dialog.log)
        offered.extend(button.isEnabled() for button in buttons)

    attend(BookingsDialog, look)  # type: ignore[arg-type]
    window.action(CommandId.SPEAKING_EVENTS).trigger()
    assert offered == [False, False, False, True, True]
    assert empty_workspace.speaking.all() == (booking,)


@pytest.mark.parametrize("tab", [0, 1, 2])
@pytest.mark.usefixtures("booking")
def test_every_field_is_named_and_reached_by_tab(
    empty_window: MainWindow, attend: Attend, qtbot: QtBot, tab: int
) -> None:
    faults: list[str] = []

    def walk(dialog: BookingDialog) -> None:
        at_rest(dialog, qtbot)
        dialog.tabs.setCurrentIndex(tab)
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        faults.extend((*faults_in_tree(dialog), *faults_in_tab_order(dialog)))
        dialog.hide()

    open_first(attend, walk, empty_window)
    assert faults == []
