"""The user’s own documents in the window: added, read, opened as a copy, copied out, removed."""

from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox

from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from tests.ui.finding import found
from tests.ui.sessions import during, press
from ui.commands.command import CommandId
from ui.dialogs.kept_document import KeptDocumentDialog
from ui.dialogs.kept_documents import KeptDocumentsDialog
from ui.reading.address_row import AddressRow
from ui.reading.wrapped_link import WrappedLink
from ui.window.main_window import MainWindow

EVIL = "<p>Hello</p><img src='https://spy.example/pixel.png'>"


@pytest.fixture
def policy(tmp_path: Path) -> Path:
    """Return a Word file."""
    path = tmp_path / "Policy.docx"
    document = Document()
    document.add_paragraph("We treat each other well.")
    document.save(str(path))
    return path


def toolkit_text(window: MainWindow) -> str:
    page = window._panels.shelves[Shelf.TOOLKIT].reader.page
    assert page is not None
    return page_text(page)


def keep(window: MainWindow, path: Path, monkeypatch: pytest.MonkeyPatch, title: str = "") -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, KeptDocumentDialog)
        if title:
            dialog.title.setText(title)
        press("Keep document")(dialog)

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(path), ""))
    during(window.action(CommandId.ADD_DOCUMENT).trigger, fill)


def test_a_document_is_added_with_what_is_said_of_it_and_undone(
    window: MainWindow, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, KeptDocumentDialog)
        assert dialog.title.text() == "Policy"
        dialog.publisher.setText("Our practice")
        dialog.readers.setText("Everybody")
        dialog.review_by.edit.setText("1 Oct 2026")
        press("Keep document")(dialog)

    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_asked: (str(policy), ""))
    during(window.action(CommandId.ADD_DOCUMENT).trigger, fill)
    (kept,) = window._workspace.documents.all()
    assert (kept.publisher, kept.readers) == ("Our practice", "Everybody")
    window.areas.show_page(PageId(Shelf.TOOLKIT, "resources"))
    assert "Policy · yours, Our practice" in toolkit_text(window)
    window.action(CommandId.UNDO).trigger()
    assert window._workspace.documents.all() == ()
    assert "Policy · yours" not in toolkit_text(window)


@pytest.mark.parametrize(
    ("field", "words", "told"),
    [
        ("title", " ", "Say what the document is called."),
        ("review_by", "never", "never"),
    ],
)
def test_what_cannot_be_kept_is_told_in_the_dialog(
    window: MainWindow, policy: Path, field: str, words: str, told: str
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, KeptDocumentDialog)
        line = dialog.title if field == "title" else dialog.review_by.edit
        line.setText(words)
        press("Keep document")(dialog)
        assert dialog.isVisible()
        assert told in dialog.fault.text()
        press("Cancel")(dialog)

    during(lambda: window._staff.documents.add_file(policy), fill)
    assert window._workspace.documents.all() == ()


def test_a_file_that_is_not_what_it_says_is_refused(window: MainWindow, tmp_path: Path) -> None:
    path = tmp_path / "sly.pdf"
    path.write_bytes(b"MZ\0\0")
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.accept()

    during(lambda: window._staff.documents.add_file(path), read)
    assert told == ["What it holds is not what its name says."]


def test_opening_hands_a_copy_to_the_system_and_never_a_web_page(
    window: MainWindow, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[Path] = []

    def open_url(url: QUrl) -> bool:
        opened.append(Path(url.toLocalFile()))
        return True

    monkeypatch.setattr(QDesktopServices, "openUrl", open_url)
    page = tmp_path / "news.html"
    page.write_text(EVIL)
    keep(window, policy, monkeypatch)
    keep(window, page, monkeypatch, "A page")

    def open_first(row: int) -> None:
        def act(dialog: QDialog) -> None:
            assert isinstance(dialog, KeptDocumentsDialog)
            dialog.list.setCurrentRow(row)
            dialog.open_it.click()
            if dialog.isVisible():
                press("Close")(dialog)

        during(window.action(CommandId.DOCUMENTS).trigger, act)

    open_first(1)
    (copy,) = opened
    assert copy.name == "Policy.docx"
    assert copy.read_bytes() == policy.read_bytes()
    assert copy != policy
    open_first(0)
    assert opened == [copy]
    assert "Hello" in toolkit_text(window)
    assert "spy.example" not in toolkit_text(window)
    window.close()
    assert not copy.exists()


def test_no_program_for_it_is_told(
    window: MainWindow, policy: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda _url: False)
    keep(window, policy, monkeypatch)
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.accept()

    (kept,) = window._workspace.documents.all()
    during(lambda: window._staff.documents._on_open(kept), read)
    assert told == ["No program on this computer opens it."]


def test_a_copy_is_saved_and_a_document_removed_with_undo(
    window: MainWindow, policy: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep(window, policy, monkeypatch)
    out = tmp_path / "out.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(out), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)

    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, KeptDocumentsDialog)
        dialog.copy.click()
        dialog.remove.click()
        assert dialog.list.count() == 0
        assert not dialog.open_it.isEnabled()
        press("Close")(dialog)

    during(window.action(CommandId.DOCUMENTS).trigger, act)
    assert out.read_bytes() == policy.read_bytes()
    assert window._workspace.documents.all() == ()
    window.action(CommandId.UNDO).trigger()
    (kept,) = window._workspace.documents.all()
    assert window._workspace.documents.data(kept) == policy.read_bytes()


def test_each_address_can_be_copied(window: MainWindow) -> None:
    window.areas.show_page(PageId(Shelf.TOOLKIT, "resources"))
    reader = window._panels.shelves[Shelf.TOOLKIT].reader
    row = found(AddressRow, reader)
    document = window._workspace.toolkit.resources.documents[0]
    assert row.copy.accessibleName() == f"Copy address of {document.title}"
    row.copy.click()
    address = window._workspace.toolkit.sources[document.source].address
    assert QGuiApplication.clipboard().text() == address
    (label,) = [one for one in row.findChildren(QLabel) if one.accessibleName() == address]
    assert label.textInteractionFlags() == Qt.TextInteractionFlag.NoTextInteraction


def test_a_document_to_look_at_again_is_told_and_leads_to_its_page(
    window: MainWindow, policy: Path
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, KeptDocumentDialog)
        dialog.review_by.edit.setText("1 September 2026")
        press("Keep document")(dialog)

    during(lambda: window._staff.documents.add_file(policy), fill)
    window.action(CommandId.SINCE_LOOKED).trigger()
    strip = window._calendar.news
    (link,) = [one for one in strip.findChildren(WrappedLink) if "Policy" in one.accessibleName()]
    link.click()
    assert toolkit_text(window).startswith("Policy")
