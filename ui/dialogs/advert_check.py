"""The dialog that reads an advert for words that may put people off; it keeps nothing."""

from collections.abc import Sequence

from PySide6.QtCore import QTimer, Signal, Slot
from PySide6.QtGui import QTextCursor
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.advert_check import AdvertFinding, AdvertWord, check_advert
from planner.domain.language import counted
from planner.domain.toolkit_words import group_words
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.wrapped_ticks import WrappedTicks

LONGEST_ADVERT = 50_000
"""Letters; more is no advert, and would be slow to read at every pause."""

_PAUSE = 400
"""Milliseconds without a key after which somebody looks up."""


class AdvertCheckDialog(QDialog):
    """Lists what is found in a text, while it is written and after it is pasted."""

    words_asked = Signal()
    """The page of all words, with their reasons, is to be read."""

    def __init__(self, words: Sequence[AdvertWord], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._words = words
        self._found: tuple[AdvertFinding, ...] = ()
        self._said = ""
        self.text = QPlainTextEdit()
        self.summary = plain_text("", TextRole.STRONG)
        self.list = WrappedTicks()
        self.copy = QPushButton(self.tr("&Copy findings"))
        self.read = QPushButton(self.tr("&Read about all words"))
        self.pause = QTimer(self, singleShot=True, interval=_PAUSE)
        self._build()
        self.pause.timeout.connect(self.look)
        self.text.textChanged.connect(self.pause.start)
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.copy.clicked.connect(self._on_copy)
        self.read.clicked.connect(self._on_read)
        self.look()

    @property
    def found(self) -> tuple[AdvertFinding, ...]:
        """What was found last, in the order of the text."""
        return self._found

    @Slot()
    def look(self) -> None:
        """Check the text now."""
        text = self.text.toPlainText()
        self._found = check_advert(text[:LONGEST_ADVERT], self._words)
        self.list.clear()
        self.list.addItems([self._line(one) for one in self._found])
        self.copy.setEnabled(bool(self._found))
        words = self._summary(text)
        self.summary.setText(words)
        if words != self._said and text:
            announce(self.summary, words)
        self._said = words

    def _summary(self, text: str) -> str:
        if not text.strip():
            return self.tr("Paste or write a text to see what is found in it.")
        if len(text) > LONGEST_ADVERT:
            words = self.tr("Only the first {most} letters were checked.")
            return words.format(most=f"{LONGEST_ADVERT:,}")
        if not self._found:
            return self.tr(
                "Nothing found. The check knows words and not their meaning, so ask somebody else "
                "to read the text as well."
            )
        return counted("%n word(s) to think about", "", len(self._found))

    def _line(self, found: AdvertFinding) -> str:
        word = found.word
        return self.tr("“{text}” · {group}\n{why}\nInstead: {instead}").format(
            text=" ".join(found.text.split()),
            group=group_words(word.group),
            why=word.why,
            instead=word.instead,
        )

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Check an advert"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(
            plain_text(
                self.tr(
                    "The text is read on this computer and kept nowhere. A word that is found may "
                    "be right where it stands: the choice is yours."
                )
            )
        )
        panes = QHBoxLayout()
        panes.setSpacing(edge)
        self.text.setTabChangesFocus(True)
        panes.addLayout(stacked(self.tr("&Text of the advert"), self.text), 1)
        answer = QVBoxLayout()
        answer.addWidget(self.summary)
        words = self.tr("&Words found; choose one to see it in the text")
        answer.addLayout(stacked(words, self.list), 1)
        panes.addLayout(answer, 1)
        column.addLayout(panes, 1)
        column.addLayout(self._deeds())
        open_at(self, 56, 36)
        self.text.setFocus()

    def _deeds(self) -> QHBoxLayout:
        line = QHBoxLayout()
        for button in (self.copy, self.read):
            button.setAutoDefault(False)
            line.addWidget(button)
        line.addStretch(1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        line.addWidget(buttons)
        return line

    @Slot(int)
    def _on_row_changed(self, row: int) -> None:
        if not 0 <= row < len(self._found):
            return
        found, text = self._found[row], self.text.toPlainText()
        cursor = self.text.textCursor()
        cursor.setPosition(_units(text[: found.start]))
        cursor.setPosition(_units(text[: found.end]), QTextCursor.MoveMode.KeepAnchor)
        self.text.setTextCursor(cursor)

    @Slot()
    def _on_copy(self) -> None:
        QApplication.clipboard().setText("\n\n".join(map(self._line, self._found)))
        announce(self.copy, self.tr("Copied"))

    @Slot()
    def _on_read(self) -> None:
        self.words_asked.emit()
        self.accept()


def _units(text: str) -> int:
    # Qt counts in UTF-16, where a character such as an emoji takes two.
    return len(text.encode("utf-16-le")) // 2
