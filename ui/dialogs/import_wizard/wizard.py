"""The dialog that leads from a spreadsheet to a timetable, step by step; it writes nothing."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Slot
from PySide6.QtWidgets import QDialog, QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.domain.session import ProgrammeId
from planner.domain.table_mapping import TableMapping
from planner.domain.table_reading import TableReading
from planner.domain.timetable import Timetable
from planner.services.importing import PlannedImport
from planner.services.table_draft import Questions, TableDraft, questions_of
from planner.services.table_foresight import Foreseen, foreseen
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.import_wizard.column_step import ColumnStep
from ui.dialogs.import_wizard.dates_step import DatesStep
from ui.dialogs.import_wizard.foot import Foot
from ui.dialogs.import_wizard.outcome_step import OutcomeAids, OutcomeStep
from ui.dialogs.import_wizard.sheet_step import SheetStep
from ui.dialogs.import_wizard.step import ImportStep
from ui.errors import message_for, sentence_from
from ui.latest_work import LatestWork
from ui.widgets.accessibility import announce
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.widgets.wheel import WheelGuard

_LINES = (66, 40)
"""Width and height in lines of text."""


@dataclass(frozen=True, slots=True, kw_only=True)
class WizardAids:
    """What the wizard asks and goes by; ``read`` is done in the thread of ``work``.

    ``read`` raises PlannerError.
    """

    read: Callable[[TableDraft], TableReading]
    work: LatestWork
    outcome: OutcomeAids


class ImportWizard(QDialog):
    """Takes a draft; accepted with the timetables, and the mappings to be remembered.

    ``at_end`` begins with the preview, for a file that leaves nothing to ask.
    """

    def __init__(
        self,
        draft: TableDraft,
        aids: WizardAids,
        parent: QWidget | None = None,
        *,
        at_end: bool = False,
    ) -> None:
        super().__init__(parent)
        self._draft = draft
        self._aids = aids
        self._questions = Questions()
        self._is_next_wanted = False
        self.sheets = SheetStep()
        self.columns = ColumnStep(aids.outcome.clock)
        self.dates = DatesStep()
        self.outcome = OutcomeStep(aids.outcome)
        self._steps: tuple[ImportStep, ...] = (
            self.sheets,
            self.columns,
            self.dates,
            self.outcome,
        )
        self._column = QVBoxLayout(self)
        self._pages = QStackedWidget()
        self.heading = plain_text("", TextRole.HEADING)
        self.progress = plain_text("", TextRole.QUIET)
        self.fault = fault_line()
        self.foot = Foot(self._pages)
        self._wheel = WheelGuard(self)
        self._build()
        self._connect()
        if at_end:
            self._read()
        else:
            self._show(self.sheets)

    def timetables(self) -> tuple[Timetable, ...]:
        """Return what is to be imported."""
        return self.outcome.timetables()

    def planned(self) -> tuple[PlannedImport, ...]:
        """Return what importing them does."""
        return self.outcome.planned()

    def programme(self) -> ProgrammeId | None:
        """Return the programme that was chosen, None where it is as the file says."""
        return self.outcome.chosen_programme()

    def mappings(self) -> tuple[TableMapping, ...]:
        """Return how the sheets were read, to be remembered."""
        return self._draft.mappings

    @property
    def step(self) -> ImportStep:
        """The step that is shown."""
        return self._steps[self._pages.currentIndex()]

    @override
    def done(self, result: int) -> None:
        self.foot.stop()
        self._aids.work.stop()
        self.outcome.stop()
        super().done(result)

    def _build(self) -> None:
        self.setWindowTitle(self.tr("Import {name}").format(name=self._draft.file.name))
        column = self._column
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        head = QHBoxLayout()
        head.addWidget(self.heading, 1)
        head.addWidget(self.progress)
        column.addLayout(head)
        for step in self._steps:
            self._pages.addWidget(step)
        column.addWidget(self._pages, 1)
        column.addWidget(self.fault)
        column.addWidget(self.foot)
        # Once it stands in the dialog, which else would not know it as its own.
        self.foot.next.setDefault(True)
        self._wheel.watch(self)
        open_at(self, *_LINES)

    def _connect(self) -> None:
        self.foot.back.clicked.connect(self._on_back)
        self.foot.next.clicked.connect(self._on_next)
        self.foot.cancel.clicked.connect(self.reject)
        self.outcome.ready.connect(self._on_ready)
        self.outcome.asked.connect(self._on_asked)
        for step in self._steps:
            step.faulted.connect(self._on_faulted)

    def _show(self, step: ImportStep) -> None:
        self.fault.hide()
        step.show_draft(self._draft)
        self._pages.setCurrentWidget(step)
        number = self._steps.index(step) + 1
        told = self.tr("Step {number} of {count}").format(number=number, count=len(self._steps))
        self.progress.setText(told)
        self.heading.setText(step.title())
        self.heading.setAccessibleName(step.title())
        is_last = step is self.outcome
        self.foot.show_place(
            is_first=step is self.sheets,
            is_last=is_last,
            is_ready=not is_last or bool(self.outcome.timetables()),
        )
        self._wheel.watch(step)
        announce(self, f"{told}: {step.title()}")
        step.first_field().setFocus()

    def _ask(self) -> None:
        self.foot.wait(self.tr("Looking at the dates"))
        self._aids.work.begin(
            partial(questions_of, self._draft), self._on_questions, self._on_failed
        )

    def _read(self) -> None:
        self.foot.wait(self.tr("Reading the rows"))
        self._aids.work.begin(
            partial(_foreseen, self._aids, self._draft), self._on_read, self._on_unreadable
        )

    def _on_questions(self, questions: Questions) -> None:
        self.foot.go_on()
        self._questions = questions
        if questions.faults:
            self._on_faulted(self.columns.show_faults(questions.faults))
        elif questions.are_none:
            self._read()
        else:
            self.dates.show_questions(questions)
            self._show(self.dates)

    def _on_failed(self, error: PlannerError) -> None:
        self.foot.go_on()
        parts = [error.fields.get(name, "") for name in ("fault", "remedy")]
        words = " ".join(sentence_from(part) for part in parts if part) or message_for(error)
        self._on_faulted(EntryError(words, self.step.first_field()))

    def _on_read(self, found: Foreseen) -> None:
        self.foot.go_on()
        self.outcome.show_draft(self._draft)
        self.outcome.show_reading(found)
        self._show(self.outcome)

    def _on_foreseen_again(self, found: Foreseen) -> None:
        self.foot.go_on()
        self.outcome.show_again(found)
        # Enter in the name of a new programme leaves the field and presses Import at once.
        if self._is_next_wanted:
            self._on_next()

    def _on_unforeseen(self, error: PlannerError) -> None:
        self.foot.go_on()
        self.outcome.show_error(error)

    def _on_unreadable(self, error: PlannerError) -> None:
        self.foot.go_on()
        self._show(self.outcome)
        self.outcome.show_error(error)

    @Slot()
    def _on_next(self) -> None:
        if not self._aids.work.is_at_rest:
            self._is_next_wanted = self.step is self.outcome
            return
        self.fault.hide()
        step = self.step
        try:
            self._draft = step.edited(self._draft)
        except EntryError as error:
            self._on_faulted(error)
            return
        if step is self.sheets:
            self._show(self.columns)
        elif step is self.columns:
            self._ask()
        elif step is self.dates:
            self._read()
        elif self.outcome.timetables():
            self.accept()

    @Slot()
    def _on_back(self) -> None:
        if not self._aids.work.is_at_rest:
            return
        self.outcome.stop()
        step = self.step
        if step is self.outcome and not self._questions.are_none:
            self._show(self.dates)
        elif step is self.columns:
            self._show(self.sheets)
        else:
            self._show(self.columns)

    @Slot(bool)
    def _on_ready(self, is_ready: bool) -> None:  # noqa: FBT001 - a slot
        self.foot.next.setEnabled(is_ready)

    @Slot(object)
    def _on_asked(self, work: Callable[[], Foreseen]) -> None:
        self._is_next_wanted = False
        self.foot.wait(self.tr("Comparing with the diary"))
        self._aids.work.begin(work, self._on_foreseen_again, self._on_unforeseen)

    @Slot(object)
    def _on_faulted(self, error: EntryError) -> None:
        self.fault.setText(error.words)
        self.fault.show()
        # The line takes its room before the field is brought into sight.
        self._column.activate()
        tell_fault(self.fault, error.words, error.field)


def _foreseen(aids: WizardAids, draft: TableDraft) -> Foreseen:
    """Read the rows and compare them with the diary, in a thread."""
    diary = aids.outcome
    reading = aids.read(draft)
    return foreseen(reading, draft.file.name, diary.plan, diary.programmes, diary.usual)
