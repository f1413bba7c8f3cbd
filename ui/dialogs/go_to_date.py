"""The dialog that goes to a day typed in words: “next Tue”, “12/3”, “in 3 weeks”."""

from collections.abc import Callable, Sequence
from datetime import date

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.domain.dates import DateSpan
from planner.domain.errors import NotUnderstoodError
from planner.domain.typed_date import date_from_words
from planner.domain.wording import date_text, day_text
from ui.errors import message_for, sentence_from
from ui.widgets.dialog_size import open_at
from ui.widgets.live_line import LiveLine
from ui.widgets.prose import TextRole

NamesOn = Callable[[date], Sequence[str]]
"""Tells what is kept on a day, by name."""

_LONGEST = 60


class GoToDateDialog(QDialog):
    """Says as it is typed which day is meant and what is kept on it; accepted with a day."""

    def __init__(
        self, today: date, span: DateSpan, names_on: NamesOn, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._today = today
        self._span = span
        self._names_on = names_on
        self._day: date | None = None
        self._doubtful = ""
        self.line = LiveLine(self.tr("&Day"), _LONGEST)
        self._build()
        self.line.changed.connect(self._on_changed)
        self._on_changed("")

    def chosen(self) -> date | None:
        """Return the day that is meant, if any."""
        return self._day

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Go to a date"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self.line, 1)
        buttons = QDialogButtonBox()
        go = buttons.addButton(self.tr("Go"), QDialogButtonBox.ButtonRole.AcceptRole)
        go.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 26, 12)
        self.line.edit.setFocus()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        self._day, self._doubtful = None, ""
        if not text.strip():
            hint = self.tr("For example: next Tue, 12/3, 12 March 2027, in 3 weeks, week 39")
            self.line.tell(hint, role=TextRole.BODY)
            return
        try:
            day = date_from_words(text, self._today)
        except NotUnderstoodError as error:
            self._doubtful = error.fields["words"]
            self.line.tell(sentence_from(message_for(error)), role=TextRole.BODY)
            return
        self._tell(day)

    def _tell(self, day: date) -> None:
        if day not in self._span:
            words = self.tr("{day}. The almanac holds dates from {first} to {last} alone.").format(
                day=day_text(day),
                first=date_text(self._span.start),
                last=date_text(self._span.last),
            )
            self.line.tell(words, role=TextRole.BODY)
            return
        self._day = day
        self.line.tell(day_text(day), ", ".join(self._names_on(day)))

    @Slot()
    def _on_accepted(self) -> None:
        if self._day is None:
            self.line.refuse(self._doubtful)
        else:
            self.accept()
