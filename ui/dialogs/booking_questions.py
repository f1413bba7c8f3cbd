"""The questions to whoever invites: their answers, and how well each meets the standard."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker, Signal, Slot
from PySide6.QtWidgets import QPlainTextEdit

from planner.domain.booking import LONGEST_TEXT, Answer, Booking, Verdict
from planner.domain.toolkit_speaking import QuestionId, SpeakingQuestion
from planner.domain.toolkit_words import verdict_words
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import EntryError
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.wrapped_ticks import WrappedTicks

_FEWEST_LINES = 6


class QuestionsField(Group):
    """Lists the questions; the answer to the chosen one is entered below."""

    changed = Signal()

    def __init__(self, booking: Booking, questions: Sequence[SpeakingQuestion]) -> None:
        super().__init__()
        self._questions = tuple(questions)
        self._answers: dict[QuestionId, Answer] = dict(booking.answers)
        self.list = WrappedTicks()
        self.text = plain_text("", TextRole.STRONG)
        self.why = plain_text("", TextRole.QUIET)
        self.meets = plain_text("")
        verdicts = {one: verdict_words(one) for one in Verdict}
        self.verdict = ChoiceBox[Verdict](verdicts, Verdict.UNKNOWN)
        self.answer = QPlainTextEdit()
        self._build()
        self.list.addItems([self._line(one) for one in self._questions])
        self.list.currentRowChanged.connect(self._on_row_changed)
        self.verdict.activated.connect(self._on_entered)
        self.answer.textChanged.connect(self._on_entered)
        self.list.setCurrentRow(0)

    @property
    def answers(self) -> Mapping[QuestionId, Answer]:
        """The answers as they are entered; what is not known and says nothing is none."""
        return dict(self._answers)

    def applied_to(self, booking: Booking) -> Booking:
        """Return the booking with these answers.

        Raises EntryError for one that is too long, which is then shown.
        """
        for row, question in enumerate(self._questions):
            held = self._answers.get(question.id)
            if held is not None and len(held.text) > LONGEST_TEXT:
                self.list.setCurrentRow(row)
                raise EntryError(self.tr("This answer is too long. Shorten it."), self.answer)
        return replace(booking, answers=self.answers)

    def _build(self) -> None:
        self.setAccessibleName(self.tr("Questions"))
        column = column_in(self)
        column.setSpacing(round(self.fontMetrics().height() * 0.5))
        self.list.setMinimumHeight(self.fontMetrics().height() * _FEWEST_LINES)
        column.addLayout(stacked(self.tr("&Questions to ask"), self.list), 1)
        for label in (self.text, self.why, self.meets):
            column.addWidget(label)
        column.addLayout(stacked(self.tr("How the answer &meets the standard"), self.verdict))
        self.answer.setTabChangesFocus(True)
        self.answer.setFixedHeight(self.fontMetrics().height() * 4)
        column.addLayout(stacked(self.tr("&Answer in short"), self.answer))
        column.addWidget(PrivateWarning(self.answer, seems_private))

    def _line(self, question: SpeakingQuestion) -> str:
        held = self._answers.get(question.id)
        needed = self.tr("needed") if question.is_required else self.tr("good to ask")
        words = verdict_words(held.verdict if held else Verdict.UNKNOWN)
        return self.tr("{question}\n{verdict} · {needed}").format(
            question=question.text, verdict=words, needed=needed
        )

    def _current(self) -> SpeakingQuestion | None:
        row = self.list.currentRow()
        return self._questions[row] if 0 <= row < len(self._questions) else None

    @Slot()
    def _on_row_changed(self) -> None:
        question = self._current()
        if question is None:
            return
        held = self._answers.get(question.id, Answer(Verdict.UNKNOWN))
        self.text.setText(question.text)
        self.why.setText(question.why)
        meets = self.tr("It meets the standard if this holds: {answer}")
        self.meets.setText(meets.format(answer=question.meets))
        self.answer.setAccessibleDescription(question.text)
        self.verdict.setAccessibleDescription(self.meets.text())
        self.verdict.choose(held.verdict)
        with QSignalBlocker(self.answer):
            self.answer.setPlainText(held.text)

    @Slot()
    def _on_entered(self) -> None:
        question = self._current()
        if question is None:
            return
        answer = Answer(self.verdict.value(), self.answer.toPlainText().strip())
        self._answers.pop(question.id, None)
        if answer != Answer(Verdict.UNKNOWN):
            self._answers[question.id] = answer
        self.list.item(self.list.currentRow()).setText(self._line(question))
        self.changed.emit()
