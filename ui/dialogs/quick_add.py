"""The dialog that adds a session told in one line, and says what it understood and would clash."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QVBoxLayout, QWidget

from planner.domain.errors import NotUnderstoodError
from planner.domain.language import counted
from planner.domain.quick_entry import QuickEntry
from planner.domain.quick_entry_text import entry_words
from planner.domain.quick_reading import LONGEST_LINE
from planner.domain.session import KindBasis
from planner.domain.wording import Clock
from ui.errors import message_for, sentence_from
from ui.widgets.dialog_size import open_at
from ui.widgets.live_line import LiveLine
from ui.widgets.prose import TextRole
from ui.widgets.steps import Steps, StepTaker
from ui.words import basis_words, kind_word

ReadEntry = Callable[[str], QuickEntry]
"""Returns the session that a line tells. Raises NotUnderstoodError."""

ClashSteps = Callable[[QuickEntry], Steps]
"""Finds in steps what the session would clash with; returns a sentence for each clash, the worst
first."""

_MOST_CLASHES = 4
"""Clashes that are told one by one; more are counted."""


class QuickAddDialog(QDialog):
    """Says as it is typed what is understood, and at a rest what would clash with it.

    Accepted with a session.
    """

    more_asked = Signal(object)
    """The QuickEntry to go on with in the whole dialog, or None; this one has closed."""

    def __init__(
        self,
        read: ReadEntry,
        clash_steps: ClashSteps,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._clash_steps = clash_steps
        self._clock = clock
        self._entry: QuickEntry | None = None
        self._doubtful = ""
        self.line = LiveLine(self.tr("&Session, in words"), LONGEST_LINE)
        self.more = QPushButton(self.tr("&More options…"))
        self.work = StepTaker(self)
        self._build()
        self.work.finished.connect(self._on_checked)
        self.work.failed.connect(self._on_check_failed)
        self.finished.connect(self.work.stop)
        self.line.changed.connect(self._on_changed)
        self.line.rested.connect(self._on_rested)
        self.more.clicked.connect(self._on_more)
        self._on_changed("")

    def entry(self) -> QuickEntry | None:
        """Return what is understood of the line as it is now, if it is whole."""
        return self._entry

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Add a session in words"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self.line, 1)
        buttons = QDialogButtonBox()
        add = buttons.addButton(self.tr("Add session"), QDialogButtonBox.ButtonRole.AcceptRole)
        add.setDefault(True)
        buttons.addButton(self.more, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.addButton(self.tr("Cancel"), QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 40, 17)
        self.line.edit.setFocus()

    @Slot(str)
    def _on_changed(self, text: str) -> None:
        self.work.stop()
        self._entry, self._doubtful = None, ""
        if not text.strip():
            hint = self.tr("For example: Teaching Tue 2pm to 5pm weekly until 18 Dec in Room 4")
            self.line.tell(hint, role=TextRole.BODY)
            return
        try:
            self._entry = self._read(text)
        except NotUnderstoodError as error:
            self._doubtful = error.fields["words"]
            self.line.tell(sentence_from(message_for(error)), role=TextRole.BODY)
            return
        self.line.tell(self._answer(self._entry), self._kind_words(self._entry))

    def _answer(self, entry: QuickEntry) -> str:
        return sentence_from(entry_words(entry, self._clock))

    def _tell(self, entry: QuickEntry, lines: Sequence[str]) -> None:
        self.line.tell(self._answer(entry), "\n".join([self._kind_words(entry), *lines]))

    def _kind_words(self, entry: QuickEntry) -> str:
        words = self.tr("Kind: {kind}, {basis}.")
        return words.format(kind=kind_word(entry.kind), basis=basis_words(KindBasis.GUESSED))

    def _clash_lines(self, clashes: Sequence[str]) -> list[str]:
        if not clashes:
            return [self.tr("It clashes with no observance that you show.")]
        lines = list(clashes[:_MOST_CLASHES])
        if len(clashes) > _MOST_CLASHES:
            more = counted("%n more", "of clashes", len(clashes) - _MOST_CLASHES)
            lines.append(more)
        return lines

    @Slot()
    def _on_rested(self) -> None:
        if self._entry is None:
            return
        self.line.wait()
        self._tell(self._entry, [self.tr("Checking…")])
        self.work.begin(self._clash_steps(self._entry))

    @Slot(object)
    def _on_checked(self, clashes: Sequence[str]) -> None:
        if self._entry is not None:
            self._tell(self._entry, self._clash_lines(clashes))
            self.line.say()

    @Slot()
    def _on_check_failed(self) -> None:
        if self._entry is not None:
            self._tell(self._entry, ())
            self.line.say()

    @Slot()
    def _on_more(self) -> None:
        self.reject()
        self.more_asked.emit(self._entry)

    @Slot()
    def _on_accepted(self) -> None:
        if self._entry is None:
            self.line.refuse(self._doubtful)
        else:
            self.accept()
