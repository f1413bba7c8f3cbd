"""Text in panels and dialogs as real labels: headings, paragraphs, points and links."""

from enum import StrEnum

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)
from shiboken6 import delete


class TextRole(StrEnum):
    """What a piece of text is, which decides how the style sheet sets it."""

    BODY = ""
    TITLE = "title"
    HEADING = "heading"
    SECTION = "section"
    STRONG = "strong"
    QUIET = "quiet"
    AVOID = "avoid"
    ADJUST = "adjust"
    NOTE = "note"


class Heading(QLabel):
    """A heading, and read as one."""

    spoken_role = QAccessible.Role.Heading

    def __init__(self, text: str) -> None:
        super().__init__()
        self.setAccessibleName(text)


class Group(QFrame):
    """Things that belong together; its accessible name says what they are."""

    spoken_role = QAccessible.Role.Grouping


_HEADINGS = frozenset({TextRole.TITLE, TextRole.HEADING, TextRole.SECTION})


def plain_text(text: str, role: TextRole = TextRole.BODY) -> QLabel:
    """Return a label that shows ``text`` as it stands, wrapped, and lets it be copied."""
    label = Heading(text) if role in _HEADINGS else QLabel()
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setText(text)
    label.setWordWrap(True)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    # Clicking to select text must not take the keyboard away from the calendar.
    label.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    if role:
        label.setProperty("role", role.value)
    label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    return label


def point(text: str) -> QHBoxLayout:
    """Return one point of a list, its bullet hanging."""
    line = QHBoxLayout()
    bullet = QLabel("•")
    line.addWidget(bullet, 0, Qt.AlignmentFlag.AlignTop)
    line.addWidget(plain_text(text), 1)
    return line


def make_link(button: QPushButton) -> None:
    """Let a button look like a link."""
    button.setProperty("link", "true")
    button.setCursor(Qt.CursorShape.PointingHandCursor)
    button.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)


def small_button(words: str, name: str) -> QPushButton:
    """Return a button inside a card; ``name`` tells screen readers whose it is."""
    button = QPushButton(words)
    button.setProperty("small", "true")
    button.setAccessibleName(name)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    return button


def card(kind: str, name: str) -> tuple[QFrame, QVBoxLayout]:
    """Return a framed box of a kind that the style sheet knows, and the column inside it."""
    frame = Group()
    frame.setProperty("card", kind)
    frame.setAccessibleName(name)
    column = QVBoxLayout(frame)
    edge = round(frame.fontMetrics().height() * 0.55)
    column.setContentsMargins(edge, edge, edge, edge)
    column.setSpacing(round(edge * 0.6))
    return frame, column


def column_in(widget: QWidget) -> QVBoxLayout:
    """Return a column of text in ``widget`` with the spacing that panels use."""
    column = QVBoxLayout(widget)
    column.setContentsMargins(0, 0, 0, 0)
    column.setSpacing(round(widget.fontMetrics().height() * 0.35))
    return column


def empty(layout: QLayout) -> None:
    """Take everything out of a layout, and delete widgets when Qt comes round to it."""
    while (item := layout.takeAt(0)) is not None:
        if (widget := item.widget()) is not None:
            widget.hide()
            _forget_lists(widget)
            widget.deleteLater()
        elif (inner := item.layout()) is not None:
            empty(inner)
        # Whoever takes an item owns it, but PySide leaves it in memory when its wrapper goes.
        delete(item)


def _forget_lists(widget: QWidget) -> None:
    """Let the style sheet forget the lists that combo boxes in ``widget`` open, before they go.

    WORKAROUND: Qt 6.11 looks up the style of the frame around such a list while it makes the frame,
    and keeps an entry for it (renderRule in qstylesheetstyle.cpp), but does not hear that a frame
    is destroyed which it holds to be unstylable. One with a sheet of its own is not.
    """
    for frame in widget.findChildren(QFrame):
        if isinstance(frame.parent(), QComboBox):
            frame.setStyleSheet(" ")
