"""Speaking events in the window: made, answered, taken step by step, written to and logged."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, time, timedelta
from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QInputDialog, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.booking import Answer, Booking, Verdict
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.page import Shelf
from planner.domain.page_text import page_text
from planner.domain.series import Scope
from planner.domain.toolkit import Theme
from planner.domain.toolkit_speaking import QuestionId
from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.dialogs.booking import BookingDialog
from ui.dialogs.booking_event import Tie
from ui.dialogs.bookings import BookingsDialog, BookingTemplatesDialog
from ui.dialogs.find_date import FindDateDialog
from ui.dialogs.letter import LetterDialog
from ui.dialogs.print_preview import PrintPreview
from ui.letter_saver import save_letter
from ui.panels.search_results import HitList
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.search_box import SearchBox
from ui.window.main_window import MainWindow

TODAY = date(2026, 9, 16)
YOM_KIPPUR = date(2026, 9, 21)

Attend = Callable[[type[QDialog], Callable[[QDialog], None]], None]


@pytest.fixture
def attend(monkeypatch: pytest.MonkeyPatch) -> Attend:
    """Let a kind of dialog be filled in by a function when it opens; it accepts or leaves it."""

    def teach(kind: type[QDialog], deed: Callable[[QDialog], None]) -> None:
        def opened(dialog: QDialog) -> int:
            dialog.setResult(0)
            dialog.show()
            deed(dialog)
            return dialog.result()

        monkeypatch.setattr(kind, "exec", opened)

    return teach


@pytest.fixture
def booking(empty_workspace: Workspace) -> Booking:
    """A booking that was answered in part, on Yom Kippur."""
    made = replace(
        empty_workspace.speaking.new_booking(TODAY),
        event="Kidney day",
        organiser="Renal team",
        audience="trainees",
        day=YOM_KIPPUR,
        starts=time(9),
        ends=time(12),
        status=BookingStatus.ANSWERED,
        panel=(PanelPart(2, "nurses"),),
        answers={QuestionId("access"): Answer(Verdict.MEETS)},
        sender="The hub",
        needs="A microphone",
    )
    empty_workspace.apply(empty_workspace.speaking.put(made))
    return made


def press(button: QPushButton) -> None:
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def at_rest(dialog: BookingDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.checker.is_at_rest)


def open_first(attend: Attend, deed: Callable[[BookingDialog], None], window: MainWindow) -> None:
    """Open the first speaking event of the list, from the menu."""
    attend(BookingDialog, deed)  # type: ignore[arg-type]
    attend(BookingsDialog, lambda listed: press(listed.edit))  # type: ignore[attr-defined]
    window.action(CommandId.SPEAKING_EVENTS).trigger()


def toolkit_text(window: MainWindow) -> str:
    page = window._panels.readers[Shelf.TOOLKIT].page
    assert page is not None
    return page_text(page)


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
def test_a_letter_is_changed_copied_saved_and_printed(
    empty_window: MainWindow,
    attend: Attend,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    monkeypatch.setattr(
        QFileDialog,
        "getSaveFileName",
        lambda *_asked: (str(tmp_path / "letter"), "Text (*.txt)"),
    )
    printed: list[str] = []
    attend(PrintPreview, lambda preview: printed.append(preview.windowTitle()))

    def write(dialog: LetterDialog) -> None:
        assert dialog.told.text().startswith("Every field is filled in.")
        dialog.text.appendPlainText("PS: see you [day]")
        assert dialog.told.text() == "Still to fill in, in square brackets: day."
        press(dialog.copy)
        press(dialog.save)
        assert dialog.copied.text() == "Saved as letter.txt."
        press(dialog.print)

    attend(LetterDialog, write)  # type: ignore[arg-type]
    open_first(attend, lambda dialog: press(dialog.steps.letters["acceptance"]), empty_window)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("Subject: Kidney day, Monday 21 September 2026, 9am to midday: we acc")
    assert copied.endswith("PS: see you [day]")
    assert (tmp_path / "letter.txt").read_text("utf-8").strip() == copied
    assert printed == ["Print page"]


@pytest.mark.usefixtures("qapp", "look")
@pytest.mark.parametrize(
    ("name", "starts"),
    [
        pytest.param("a.docx", b"PK", id="Word"),
        pytest.param("a.pdf", b"%PDF", id="PDF"),
        pytest.param("a.txt", b"Subject: Kidney", id="text"),
        pytest.param("a.letter", b"PK", id="another ending becomes Word"),
    ],
)
def test_letters_are_saved_in_the_form_of_their_name(
    empty_workspace: Workspace, booking: Booking, tmp_path: Path, name: str, starts: bytes
) -> None:
    speaking = empty_workspace.toolkit.speaking
    for template in speaking.letters:
        letter = empty_workspace.speaking.letter(template, booking, speaking, TODAY)
        path = save_letter(letter, tmp_path / name, TODAY)
        assert path.read_bytes().startswith(starts)
        if path.suffix == ".docx":
            text = ZipFile(path).read("word/document.xml").decode()
            assert "Dear Renal team," in text
            assert "The hub" in text


@pytest.mark.usefixtures("booking")
def test_a_letter_that_cannot_be_written_is_told_in_one_line(
    empty_window: MainWindow,
    attend: Attend,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    path = tmp_path / "not there" / "a.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    told: list[str] = []
    attend(QMessageBox, lambda box: told.append(box.text()))  # type: ignore[attr-defined]
    attend(LetterDialog, lambda dialog: press(dialog.save))  # type: ignore[attr-defined]
    open_first(attend, lambda dialog: press(dialog.steps.letters["request"]), empty_window)
    assert len(told) == 1
    assert not path.exists()


@pytest.mark.usefixtures("booking")
def test_a_template_is_saved_and_begun_from(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    attend: Attend,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QInputDialog, "getText", lambda *_asked, **_more: ("Usual", True))
    open_first(attend, lambda dialog: press(dialog.template), empty_window)
    assert [one.template for one in empty_workspace.speaking.templates()] == ["Usual"]

    def begin(dialog: BookingDialog) -> None:
        assert dialog.event_field.audience.text() == "trainees"
        assert dialog.event_field.when.known_day() is None
        dialog.event_field.event_name.setText("Liver day")
        dialog._on_accepted()

    attend(BookingDialog, begin)  # type: ignore[arg-type]
    attend(BookingTemplatesDialog, lambda dialog: press(dialog.use))  # type: ignore[attr-defined]
    attend(BookingsDialog, lambda dialog: press(dialog.from_template))  # type: ignore[attr-defined]
    empty_window.action(CommandId.SPEAKING_EVENTS).trigger()
    assert [one.event for one in empty_workspace.speaking.all()] == ["Kidney day", "Liver day"]


@pytest.mark.usefixtures("booking")
def test_an_event_is_removed_and_a_template_too(
    empty_window: MainWindow, empty_workspace: Workspace, attend: Attend
) -> None:
    (kept,) = empty_workspace.speaking.all()
    empty_workspace.apply(empty_workspace.speaking.save_template(kept, "Usual"))
    attend(BookingTemplatesDialog, lambda dialog: press(dialog.remove))  # type: ignore[attr-defined]

    def remove(dialog: BookingsDialog) -> None:
        press(dialog.remove)
        press(dialog.from_template)
        assert not dialog.edit.isEnabled()

    attend(BookingsDialog, remove)  # type: ignore[arg-type]
    empty_window.action(CommandId.SPEAKING_EVENTS).trigger()
    assert empty_workspace.speaking.all() == empty_workspace.speaking.templates() == ()
    empty_window.action(CommandId.UNDO).trigger()
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.speaking.all() == (kept,)


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
    empty_window._panels.readers[Shelf.TOOLKIT]._on_print()
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


@pytest.mark.usefixtures("booking")
def test_a_letter_can_be_walked_by_keyboard(
    empty_window: MainWindow, attend: Attend, qtbot: QtBot
) -> None:
    faults: list[str] = []

    def walk(dialog: LetterDialog) -> None:
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        faults.extend((*faults_in_tree(dialog), *faults_in_tab_order(dialog)))
        dialog.hide()

    attend(LetterDialog, walk)  # type: ignore[arg-type]
    open_first(attend, lambda dialog: press(dialog.steps.letters["request"]), empty_window)
    assert faults == []
