"""The dialog that moves sessions to a day and time typed in words, and says what would clash."""

from collections.abc import Callable, Sequence
from datetime import date, datetime, timedelta

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.domain.errors import NotUnderstoodError
from planner.domain.language import counted
from planner.domain.session import SessionInstance
from planner.domain.typed_date import date_from_words, words_for_date
from planner.domain.wording import Clock, day_text, time_text
from ui.errors import message_for, sentence_from
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.live_line import LiveLine
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.steps import Steps, StepTaker
from ui.widgets.time_words import TimeWords

ClashStepsBy = Callable[[timedelta], Steps]
"""Finds in steps what the sessions would clash with, moved so much later; returns a sentence for
each clash, the worst first."""

_LONGEST = 60
_MOST_CLASHES = 4


class MoveToDialog(QDialog):
    """Takes sessions, of which the earliest goes to the day; accepted with how far they move."""

    def __init__(
        self,
        instances: Sequence[SessionInstance],
        today: date,
        clash_steps: ClashStepsBy,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._first = min(one.start for one in instances).replace(tzinfo=None)
        self._all_day = all(one.session.all_day for one in instances)
        self._today = today
        self._clash_steps = clash_steps
        self._clock = clock
        self._by: timedelta | None = None
        self._doubtful = ""
        self.line = LiveLine(self.tr("&Day"), _LONGEST)
        self.time = TimeWords(self._first.time(), clock)
        self.work = StepTaker(self)
        self._build(instances)
        self.line.edit.setText(words_for_date(self._first.date()))
        self.line.edit.selectAll()
        self.line.changed.connect(self._on_changed)
        self.line.rested.connect(self._on_rested)
        self.time.changed.connect(self._on_changed)
        self.work.finished.connect(self._on_checked)
        self.work.failed.connect(self._on_check_failed)
        self.finished.connect(self.work.stop)
        self._on_changed()

    def moved_by(self) -> timedelta | None:
        """Return how much later they are to be, if a day and time are meant."""
        return self._by

    def _build(self, instances: Sequence[SessionInstance]) -> None:
        self.setWindowTitle(self.tr("Move to"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(plain_text(self._heading(instances), TextRole.HEADING))
        if len(instances) > 1:
            words = self.tr("The earliest goes there; the others keep their distance from it.")
            column.addWidget(plain_text(words))
        if not self._all_day:
            column.addLayout(stacked(self.tr("&Time"), self.time))
        column.addWidget(self.line, 1)
        column.addWidget(self._buttons())
        open_at(self, 32, 20)
        self.line.edit.setFocus()

    def _heading(self, instances: Sequence[SessionInstance]) -> str:
        if len(instances) == 1:
            return self.tr("Move {title}").format(title=instances[0].session.title)
        return counted("Move %n session(s)", "", len(instances))

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        move = buttons.addButton(self.tr("Move"), QDialogButtonBox.ButtonRole.AcceptRole)
        move.setDefault(True)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    def _target(self) -> datetime:
        day = date_from_words(self.line.edit.text(), self._today)
        return datetime.combine(day, self._first.time() if self._all_day else self.time.entered())

    def _answer(self, target: datetime) -> str:
        if self._all_day:
            return day_text(target.date())
        words = self.tr("{day}, {time}")
        return words.format(day=day_text(target.date()), time=time_text(target, self._clock))

    @Slot()
    def _on_changed(self) -> None:
        self.work.stop()
        self._by, self._doubtful = None, ""
        try:
            target = self._target()
        except NotUnderstoodError as error:
            self._doubtful = error.fields["words"]
            self.line.tell(sentence_from(message_for(error)), role=TextRole.BODY)
            return
        self._by = target - self._first
        self.line.tell(self._answer(target))
        self.line.rest.start()

    @Slot()
    def _on_rested(self) -> None:
        if self._by is None:
            return
        self.line.wait()
        self.line.tell(self.line.answer.text(), self.tr("Checking…"))
        self.work.begin(self._clash_steps(self._by))

    @Slot(object)
    def _on_checked(self, words: Sequence[str]) -> None:
        lines = list(words[:_MOST_CLASHES]) or [
            self.tr("It clashes with no observance that you show.")
        ]
        if len(words) > _MOST_CLASHES:
            lines.append(counted("%n more", "of clashes", len(words) - _MOST_CLASHES))
        self.line.tell(self.line.answer.text(), "\n".join(lines))
        self.line.say()

    @Slot()
    def _on_check_failed(self) -> None:
        self.line.tell(self.line.answer.text())
        self.line.say()

    @Slot()
    def _on_accepted(self) -> None:
        if self._by is None:
            self.line.refuse(self._doubtful)
        else:
            self.accept()
