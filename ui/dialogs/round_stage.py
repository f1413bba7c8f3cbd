"""One stage of a recruitment round: its dates, what is done, notes, and counts of all alike."""

from datetime import date

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtGui import QIntValidator
from PySide6.QtWidgets import QLineEdit, QListWidgetItem, QPlainTextEdit

from planner.domain.recruitment_round import (
    FEWEST_SHOWN,
    LARGEST_COUNT,
    LONGEST_NOTE,
    RecruitmentRound,
    StageState,
)
from planner.domain.round_words import stage_done, stage_when
from planner.domain.toolkit_recruitment import CheckId, CountId, CountQuestion, RecruitmentStage
from planner.domain.toolkit_words import role_words
from planner.services.private_words import seems_private
from ui.dialogs.field_fault import EntryError
from ui.dialogs.optional_day import OptionalDay
from ui.widgets.form import stacked
from ui.widgets.private_warning import PrivateWarning
from ui.widgets.prose import Group, TextRole, column_in, plain_text
from ui.widgets.wrapped_ticks import WrappedTicks

_MOST_DIGITS = len(str(LARGEST_COUNT))


class StageForm(Group):
    """Holds what is kept of one stage."""

    changed = Signal()

    def __init__(self, stage: RecruitmentStage, before: RecruitmentRound, today: date) -> None:
        super().__init__()
        self.stage = stage
        self._today = today
        self.when = plain_text("", TextRole.STRONG)
        self.day = OptionalDay(before.days.get(stage.id), today)
        self.ticks = WrappedTicks()
        self.note = QPlainTextEdit(before.notes.get(stage.id, ""))
        self.counts = {one.id: _count_field(before.counts.get(one.id)) for one in stage.counts}
        self._fill(before)
        self._build()
        self.day.changed.connect(self.changed)
        self.ticks.itemChanged.connect(self._on_ticked)

    def ticked(self) -> frozenset[CheckId]:
        """Return the items that are done."""
        items = (self.ticks.item(row) for row in range(self.ticks.count()))
        return frozenset(
            CheckId(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def applied_to(self, of_round: RecruitmentRound) -> RecruitmentRound:
        """Return the round with what is entered here.

        Raises EntryError.
        """
        note = self.note.toPlainText().strip()
        if len(note) > LONGEST_NOTE:
            over = len(note) - LONGEST_NOTE
            words = self.tr("The note is too long by {count} letters. Shorten it.")
            raise EntryError(words.format(count=over), self.note)
        after = of_round.placed(self.stage.id, self.day.known_day()).noted(self.stage.id, note)
        for item in self.stage.items:
            after = after.ticked(item.id, is_done=item.id in self.ticked())
        for question in self.counts:
            after = after.counted(question, self._number(question))
        return after

    def day_so_far(self) -> date | None:
        """Return the stage's own day, as far as it is understood."""
        return self.day.day_so_far()

    def show_state(self, state: StageState) -> None:
        """Tell when the stage is and how much of it is done."""
        words = self.tr("{when} · {done}").format(
            when=stage_when(state), done=stage_done(state, self._today)
        )
        self.when.setText(words[:1].upper() + words[1:])

    def _number(self, question: CountId) -> int | None:
        field = self.counts[question]
        text = field.text().strip()
        if not text:
            return None
        if not text.isascii() or not text.isdigit() or int(text) > LARGEST_COUNT:
            words = self.tr("Give a whole number up to {most}, or leave it empty.")
            raise EntryError(words.format(most=f"{LARGEST_COUNT:,}"), field)
        return int(text)

    def _fill(self, before: RecruitmentRound) -> None:
        for item in self.stage.items:
            who = self.tr("{text} ({who})").format(text=item.text, who=role_words(item.by))
            row = QListWidgetItem(who)
            row.setData(Qt.ItemDataRole.UserRole, item.id)
            is_done = item.id in before.ticks
            row.setCheckState(Qt.CheckState.Checked if is_done else Qt.CheckState.Unchecked)
            row.setToolTip(item.why)
            self.ticks.addItem(row)
        self.ticks.setCurrentRow(0)

    def _build(self) -> None:
        self.setAccessibleName(self.stage.title)
        line = self.fontMetrics().height()
        column = column_in(self)
        column.setSpacing(round(line * 0.6))
        column.addWidget(plain_text(self.stage.title, TextRole.SECTION))
        column.addWidget(plain_text(self.stage.purpose.text))
        column.addWidget(self.when)
        words = self.tr("&First day, if another than the one that is counted")
        column.addLayout(stacked(words, self.day))
        self.day.name(self.tr("First day of this stage"))
        self.ticks.setMinimumHeight(line * 11)
        column.addLayout(stacked(self.tr("&What to do; Space ticks one"), self.ticks))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(line * 5)
        column.addLayout(stacked(self.tr("N&otes, never about an applicant"), self.note))
        column.addWidget(PrivateWarning(self.note, seems_private))
        column.addWidget(plain_text(self.tr("Counts, numbers only"), TextRole.SECTION))
        for question in self.stage.counts:
            column.addLayout(stacked(self._asked(question), self.counts[question.id]))

    def _asked(self, question: CountQuestion) -> str:
        if not question.is_small:
            return question.text
        words = self.tr("{question} Under {limit} is not printed.")
        return words.format(question=question.text, limit=FEWEST_SHOWN)

    @Slot()
    def _on_ticked(self) -> None:
        self.changed.emit()


def _count_field(number: int | None) -> QLineEdit:
    field = QLineEdit("" if number is None else str(number))
    field.setMaxLength(_MOST_DIGITS)
    field.setValidator(QIntValidator(0, LARGEST_COUNT, field))
    return field
