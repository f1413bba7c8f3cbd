"""A letter about a speaking event, to be looked over and changed before it leaves."""

from PySide6.QtCore import Signal, Slot
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from planner.domain.booking_letters import Letter, letter_from
from planner.services.private_words import seems_private
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import TextRole, plain_text


class LetterDialog(QDialog):
    """Takes a letter, and hands it on as it was changed; nothing of it is kept."""

    save_asked = Signal(object)
    """The Letter to be saved as a file."""

    print_asked = Signal(object)
    """The Letter to be looked at as pages."""

    def __init__(self, title: str, letter: Letter, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.text = QPlainTextEdit(letter.whole)
        self.told = plain_text("", TextRole.STRONG)
        self.copied = plain_text("", TextRole.QUIET)
        self.copy = QPushButton(self.tr("&Copy for an email"))
        self.save = QPushButton(self.tr("&Save…"))
        self.print = QPushButton(self.tr("&Print…"))
        self._build(title)
        self.text.textChanged.connect(self._on_changed)
        self.copy.clicked.connect(self._on_copy)
        self.save.clicked.connect(self._on_save)
        self.print.clicked.connect(self._on_print)
        self._on_changed()

    @property
    def letter(self) -> Letter:
        """The letter as it stands."""
        return letter_from(self.text.toPlainText())

    def tell(self, words: str) -> None:
        """Say what became of the letter."""
        self.copied.setText(words)
        self.copied.show()
        announce(self.copied, words)

    def _build(self, title: str) -> None:
        self.setWindowTitle(self.tr("Letter"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(title, TextRole.HEADING))
        column.addWidget(self.told)
        self.text.setTabChangesFocus(True)
        self.text.setMinimumHeight(edge * 6)
        column.addLayout(stacked(self.tr("&Text of the letter, to be changed"), self.text), 1)
        column.addWidget(PrivateWarning(self.text, seems_private))
        self.copied.hide()
        column.addWidget(self.copied)
        column.addWidget(self._buttons())
        open_at(self, 46, 44)
        self.text.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        for button in (self.copy, self.save, self.print):
            buttons.addButton(button, role.ActionRole)
            button.setAutoDefault(False)
        close = buttons.addButton(self.tr("Close"), role.RejectRole)
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_changed(self) -> None:
        self.copied.hide()
        left = self.letter.left_open
        if left:
            words = self.tr("Still to fill in, in square brackets: {fields}.")
            self.told.setText(words.format(fields=", ".join(left)))
        else:
            self.told.setText(self.tr("Every field is filled in. Read it over before it leaves."))

    @Slot()
    def _on_copy(self) -> None:
        QGuiApplication.clipboard().setText(self.letter.whole)
        self.tell(self.tr("Copied. Paste it into an email."))

    @Slot()
    def _on_save(self) -> None:
        self.save_asked.emit(self.letter)

    @Slot()
    def _on_print(self) -> None:
        self.print_asked.emit(self.letter)
