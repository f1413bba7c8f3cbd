"""A note that seems to tell of somebody is answered by a line below it, and never refused."""

from PySide6.QtWidgets import QPlainTextEdit
from pytestqt.qtbot import QtBot

from planner.services.private_words import seems_private
from tests.factories import a_session
from ui.dialogs.session_what import WhereField
from ui.look.look import Look
from ui.widgets.private_warning import PrivateWarning


def test_the_line_comes_and_goes_with_the_words(qtbot: QtBot, look: Look) -> None:
    field = WhereField(a_session(), {})
    qtbot.addWidget(field)
    field.show()
    (warning,) = field.findChildren(PrivateWarning)
    field.notes.setPlainText("She is pregnant")
    qtbot.waitUntil(warning.isVisible, timeout=5000)

    assert "“She is pregnant”" in warning.text()
    assert field.applied_to(a_session()).notes == "She is pregnant"

    field.notes.setPlainText("No nights")
    qtbot.waitUntil(warning.isHidden, timeout=5000)
    assert look is not None


def test_an_empty_text_is_silent(qtbot: QtBot) -> None:
    field = QPlainTextEdit()
    warning = PrivateWarning(field, seems_private)
    qtbot.addWidget(field)
    qtbot.addWidget(warning)
    warning.look()
    assert warning.text() == ""
