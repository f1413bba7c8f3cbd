"""The dialog for terms: their names, first and last days."""

from collections.abc import Sequence
from datetime import date, timedelta

from PySide6.QtCore import QCoreApplication, Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import NotUnderstoodError
from planner.domain.settings import Term
from planner.domain.wording import span_text
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.kept_list import KeptListDialog
from ui.errors import message_for, sentence_from
from ui.widgets.day_words import DayWords
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked

translate = QCoreApplication.translate

_LONGEST_NAME = 100
_USUAL = timedelta(weeks=12)


class TermDialog(QDialog):
    """Takes a term, or None for a new one that starts on a day; accepted with one."""

    def __init__(
        self, before: Term | None, day: date, today: date, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        span = before.span if before else DateSpan(day, day + _USUAL)
        self._is_new = before is None
        self.name = QLineEdit(before.name if before else "")
        self.name.setMaxLength(_LONGEST_NAME)
        self.name.setPlaceholderText(self.tr("For example: Autumn term"))
        self.first = DayWords(span.start, today)
        self.last = DayWords(span.last, today)
        self.fault = fault_line()
        self._build()

    def term(self) -> Term:
        """Return the term as it is entered.

        Raises EntryError.
        """
        name = " ".join(self.name.text().split())
        if not name:
            raise EntryError(self.tr("Say what the term is called."), self.name)
        first, last = _day_in(self.first), _day_in(self.last)
        if last < first:
            raise EntryError(self.tr("It would end before it starts."), self.last)
        return Term(name, DateSpan(first, last + ONE_DAY))

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Add a term") if self._is_new else self.tr("Change a term"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addLayout(stacked(self.tr("&Name"), self.name))
        column.addLayout(stacked(self.tr("&First day"), self.first))
        column.addLayout(stacked(self.tr("&Last day"), self.last))
        self.first.name(self.tr("First day"))
        self.last.name(self.tr("Last day"))
        column.addWidget(self.fault)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        words = self.tr("Add term") if self._is_new else self.tr("Keep change")
        buttons.addButton(words, QDialogButtonBox.ButtonRole.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 26, 18)
        self.name.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.term()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        self.accept()


class TermsDialog(KeptListDialog):
    """Lists the terms that it is shown, and asks for what the user wants done."""

    add_asked = Signal()
    edit_asked = Signal(object)
    """The Term to change."""

    remove_asked = Signal(object)
    """The Term to remove."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(
            translate("terms", "Terms"),
            translate(
                "terms",
                "A repeat can leave out the days between terms. Without terms it leaves out none.",
            ),
            parent,
        )
        self._terms: tuple[Term, ...] = ()
        self.add = self.add_deed(self.tr("&Add…"), self.add_asked.emit, is_on_one=False)
        self.edit = self.add_deed(self.tr("&Change…"), self._on_edit)
        self.remove = self.add_deed(self.tr("&Remove"), self._on_remove)
        self.list.itemActivated.connect(self._on_edit)

    def show_terms(self, terms: Sequence[Term]) -> None:
        """List these, the earliest first."""
        self._terms = tuple(sorted(terms, key=lambda term: term.span))
        self.show_lines([f"{one.name}\n{span_text(one.span)}" for one in self._terms])

    @Slot()
    def _on_edit(self) -> None:
        if self.row >= 0:
            self.edit_asked.emit(self._terms[self.row])

    @Slot()
    def _on_remove(self) -> None:
        if self.row >= 0:
            self.remove_asked.emit(self._terms[self.row])


def _day_in(field: DayWords) -> date:
    try:
        return field.day()
    except NotUnderstoodError as error:
        raise EntryError(sentence_from(message_for(error)), field) from error
