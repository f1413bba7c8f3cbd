"""One line under a field that says what is wrong there, shown only while something is."""

from PySide6.QtWidgets import QLabel, QWidget

from ui.widgets.accessibility import announce
from ui.widgets.prose import TextRole, plain_text


def fault_line() -> QLabel:
    """Return a line that takes no room until it is told."""
    line = plain_text("", TextRole.ADJUST)
    line.hide()
    return line


def tell_fault(line: QLabel, words: str, field: QWidget) -> None:
    """Show and say what is wrong, and lead the keyboard to the field."""
    line.setText(words)
    line.show()
    announce(line, words)
    field.setFocus()


class EntryError(Exception):
    """What is entered cannot be taken: why, and in which field."""

    def __init__(self, words: str, field: QWidget) -> None:
        self.words = words
        self.field = field
        super().__init__(words)
