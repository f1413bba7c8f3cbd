"""Letters and templates of speaking events: changed, saved, printed, begun from."""

from pathlib import Path
from zipfile import ZipFile

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog, QInputDialog, QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.booking import Booking
from planner.services.workspace import Workspace
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.attending import Attend
from tests.ui.bookings import TODAY, booked, open_first, press
from ui.commands.command import CommandId
from ui.dialogs.booking import BookingDialog
from ui.dialogs.bookings import BookingsDialog, BookingTemplatesDialog
from ui.dialogs.letter import LetterDialog
from ui.dialogs.print_preview import PrintPreview
from ui.letter_saver import save_letter
from ui.window.main_window import MainWindow


@pytest.fixture
def booking(empty_workspace: Workspace) -> Booking:
    """A booking that was answered in part, on Yom Kippur."""
    return booked(empty_workspace)


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
