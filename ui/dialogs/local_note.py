"""The dialog for a local note on a page."""

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPlainTextEdit, QVBoxLayout, QWidget

from planner.domain.local_note import LONGEST_NOTE
from planner.services.private_words import seems_private
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import TextRole, plain_text


class LocalNoteDialog(QDialog):
    """Takes the note as it is, and the title of its page; without words the note is removed."""

    def __init__(self, before: str, title: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._note = QPlainTextEdit(before)
        self._note.setTabChangesFocus(True)
        self._note.setPlaceholderText(
            self.tr("Prayer room: level 2, opposite the library\nChaplaincy: extension 1234")
        )
        self.fault = plain_text("", TextRole.ADJUST)
        self.fault.hide()
        self.setWindowTitle(self.tr("Local note: {title}").format(title=title))
        self._build(has_note=bool(before))

    def edited(self) -> str:
        """Return the note as it is now."""
        return self._note.toPlainText().strip()

    def _build(self, *, has_note: bool) -> None:
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        told = self.tr(
            "What only your own place can tell: the nearest prayer room, the chaplaincy, the times "
            "of a local mosque. It stays in your diary when the planner or its almanac is updated. "
            "Write nothing about a person."
        )
        column.addWidget(plain_text(told))
        column.addLayout(stacked(self.tr("&Note, a point on each line"), self._note), 1)
        column.addWidget(PrivateWarning(self._note, seems_private))
        if has_note:
            words = self.tr("To remove the note, delete all its words and keep that.")
            column.addWidget(plain_text(words, TextRole.QUIET))
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_at(self, 34, 26)
        self._note.setFocus()

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        buttons.addButton(self.tr("&Keep note"), roles.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        over = len(self.edited()) - LONGEST_NOTE
        if over <= 0:
            self.accept()
            return
        words = self.tr("The note is too long by {count} letters. Shorten it.").format(count=over)
        self.fault.setText(words)
        self.fault.show()
        announce(self.fault, words)
        self._note.setFocus()
