"""The dialog for one document of the user’s own: what is said of it, beside its file."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QPlainTextEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.errors import NotUnderstoodError, PlannerError
from planner.domain.kept_document import (
    LONGEST_DOCUMENT_LINE,
    LONGEST_DOCUMENT_NOTES,
    KeptDocument,
)
from planner.services.document_pages import size_text
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.errors import message_for, sentence_from
from ui.widgets.day_words import DayWords
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.scrolled import ScrolledColumn


class KeptDocumentDialog(QDialog):
    """Takes a document, and returns it as it was entered; its file stays as it is."""

    def __init__(
        self, before: KeptDocument, *, is_new: bool, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._is_new = is_new
        self.title = _line(before.title)
        self.publisher = _line(before.publisher)
        self.published = _line(before.published)
        self.about = _line(before.about)
        self.readers = _line(before.readers)
        self.notes = QPlainTextEdit(before.notes)
        self.review_by = DayWords(before.review_by or today, today)
        if before.review_by is None:
            self.review_by.edit.clear()
        self.fault = fault_line()
        self._build()

    def edited(self) -> KeptDocument:
        """Return the document as it is entered.

        Raises EntryError.
        """
        if not self.title.text().strip():
            raise EntryError(self.tr("Say what the document is called."), self.title)
        notes = self.notes.toPlainText().strip()
        if len(notes) > LONGEST_DOCUMENT_NOTES:
            words = self.tr("The notes are too long. Shorten them to {most} letters.")
            raise EntryError(words.format(most=f"{LONGEST_DOCUMENT_NOTES:,}"), self.notes)
        return replace(
            self._before,
            title=self.title.text(),
            publisher=self.publisher.text(),
            published=self.published.text(),
            about=self.about.text(),
            readers=self.readers.text(),
            notes=notes,
            review_by=self._review_day(),
        )

    def tell_refusal(self, error: PlannerError) -> None:
        """Say at the foot why it could not be kept."""
        tell_fault(self.fault, sentence_from(message_for(error)), self.title)

    def _review_day(self) -> date | None:
        if not self.review_by.edit.text().strip():
            return None
        try:
            return self.review_by.day()
        except NotUnderstoodError as error:
            raise EntryError(sentence_from(message_for(error)), self.review_by.edit) from error

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Add a document") if self._is_new else self.tr("Document"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self.windowTitle(), TextRole.HEADING))
        column.addWidget(self._fields(), 1)
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_at(self, 36, 44)
        self.title.setFocus()

    def _fields(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        file = self.tr("File: {name}, {size}.").format(
            name=self._before.file_name, size=size_text(self._before.size)
        )
        column.addWidget(plain_text(file))
        words = self.tr(
            "The file is kept inside your diary and goes into each copy of it. Keep none that is "
            "about people who can be known from it."
        )
        column.addWidget(plain_text(words, TextRole.QUIET))
        for label, field in (
            (self.tr("&Title"), self.title),
            (self.tr("&Publisher"), self.publisher),
            (self.tr("&Date, as it is printed"), self.published),
            (self.tr("What it is &for"), self.about),
            (self.tr("&Who should read it"), self.readers),
        ):
            column.addLayout(stacked(label, field))
        self.notes.setTabChangesFocus(True)
        self.notes.setFixedHeight(self.fontMetrics().height() * 5)
        column.addLayout(stacked(self.tr("&Notes"), self.notes))
        column.addWidget(PrivateWarning(self.notes, seems_private))
        label = self.tr("&Look at it again by; leave empty for never")
        column.addLayout(stacked(label, self.review_by))
        self.review_by.name(self.tr("Look at it again by"))
        column.addStretch(1)
        return area

    def _buttons(self) -> QDialogButtonBox:
        roles = QDialogButtonBox.ButtonRole
        buttons = QDialogButtonBox()
        words = self.tr("&Keep document")
        buttons.addButton(words, roles.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), roles.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.edited()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        self.accept()


def _line(text: str) -> QLineEdit:
    line = QLineEdit(text)
    line.setMaxLength(LONGEST_DOCUMENT_LINE)
    return line
