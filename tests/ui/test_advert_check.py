"""The advert check in the window: words found as one writes, shown in the text, kept nowhere."""

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from planner.domain.page import Shelf
from planner.services.workspace import Workspace
from tests.ui.attending import Attend
from tests.ui.support import press
from ui.commands.command import CommandId
from ui.dialogs.advert_check import LONGEST_ADVERT, AdvertCheckDialog
from ui.window.main_window import MainWindow

ADVERT = "🎸 A dominant lead for a young team."


@pytest.fixture
def dialog(window: MainWindow, workspace: Workspace) -> Iterator[AdvertCheckDialog]:
    made = AdvertCheckDialog(workspace.toolkit.advert_words.words, window)
    made.show()
    yield made
    made.deleteLater()


def test_words_are_found_after_a_pause(dialog: AdvertCheckDialog, qtbot: QtBot) -> None:
    dialog.text.setPlainText(ADVERT)
    qtbot.waitUntil(lambda: dialog.list.count() == 2)
    assert [one.text for one in dialog.found] == ["dominant", "young"]
    assert dialog.summary.text() == "2 words to think about"
    lines = dialog.list.item(0).text().splitlines()
    assert lines[0] == "“dominant” · Sex and gender"
    assert lines[2].startswith("Instead: ")


def test_a_word_that_is_chosen_is_shown_in_the_text(dialog: AdvertCheckDialog) -> None:
    dialog.text.setPlainText(ADVERT)
    dialog.look()
    for row, word in enumerate(("dominant", "young")):
        dialog.list.setCurrentRow(row)
        assert dialog.text.textCursor().selectedText() == word


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(" \n", "Paste or write a text", id="no text"),
        pytest.param("A lead who listens.", "Nothing found.", id="nothing found"),
        pytest.param("a " * LONGEST_ADVERT, "Only the first 50,000 letters", id="a whole book"),
    ],
)
def test_says_what_there_is_to_say(dialog: AdvertCheckDialog, text: str, said: str) -> None:
    dialog.text.setPlainText(text)
    dialog.look()
    assert dialog.summary.text().startswith(said)
    assert not dialog.copy.isEnabled()


def test_findings_are_copied(dialog: AdvertCheckDialog) -> None:
    dialog.text.setPlainText(ADVERT)
    dialog.look()
    press(dialog.copy)
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("“dominant”")
    assert "“young”" in copied


def test_the_command_opens_it_and_leads_to_the_words_and_nothing_is_kept(
    window: MainWindow,
    workspace: Workspace,
    attend: Attend,
) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, AdvertCheckDialog)
        dialog.text.setPlainText("dominant, and a wordnowhereelse")
        dialog.look()
        press(dialog.read)

    attend(AdvertCheckDialog, look)
    window.action(CommandId.CHECK_ADVERT).trigger()
    page = window._panels.shelves[Shelf.TOOLKIT].reader.page
    assert page is not None
    assert page.title == "Words to think about in an advert"
    assert b"wordnowhereelse" not in workspace.diary_path.read_bytes()
