"""The last step: what each row would become, where it goes, and what is to be looked at."""

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.errors import PlannerError
from planner.domain.language import counted
from planner.domain.session import Programme, ProgrammeId, Session
from planner.domain.table_reading import TableReading
from planner.domain.timetable import Timetable
from planner.domain.wording import Clock
from planner.services.importing import PlannedImport
from planner.services.session_planner import SessionPlanner
from planner.services.table_draft import TableDraft, learned_text
from planner.services.table_foresight import Foreseen, Plan, foreseen_in
from planner.services.table_outcomes import DryRun, Outcome
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.import_wizard.outcome_clashes import OutcomeClashes
from ui.dialogs.import_wizard.outcome_table import OutcomeTable
from ui.dialogs.import_wizard.programme_field import AsFile, Existing, Fresh, ProgrammeField
from ui.dialogs.import_wizard.step import ImportStep
from ui.errors import message_for, sentence_from
from ui.models.table_preview_outcome import RowsShown
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import row
from ui.widgets.prose import TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.words import session_count_words


@dataclass(frozen=True, slots=True, kw_only=True)
class OutcomeAids:
    """What the step asks of the diary; none of it writes.

    ``plan`` gives what importing each timetable would do; ``programme_called`` a new programme.
    Both raise PlannerError. ``usual`` is the programme that the file was put into before, if any.
    """

    programmes: tuple[Programme, ...]
    plan: Plan
    programme_called: Callable[[str], Programme]
    planner: SessionPlanner
    clock: Clock
    usual: ProgrammeId | None = None


class OutcomeStep(ImportStep):
    """Shows what came of reading the file; clashes are marked as they are found."""

    ready = Signal(bool)
    """Whether there is something to import."""

    asked = Signal(object)
    """What is to be worked out in a thread, for ``show_again``."""

    def __init__(self, aids: OutcomeAids) -> None:
        super().__init__()
        self._aids = aids
        self._reading: TableReading | None = None
        self._timetables: tuple[Timetable, ...] = ()
        self._planned: tuple[PlannedImport, ...] = ()
        self._name = ""
        self.table = OutcomeTable(aids.clock)
        self.programme = ProgrammeField(aids.programmes)
        self.shown = ChoiceBox(self._shown_words(), RowsShown.ALL)
        self.summary = plain_text("", TextRole.STRONG)
        self.clashes = OutcomeClashes(aids.planner)
        self.fault = fault_line()
        self.beside = plain_text("")
        self._told = plain_text("", TextRole.QUIET)
        self._whole = QWidget()
        self._build()
        self._connect()

    @override
    def title(self) -> str:
        return self.tr("What would come in")

    @override
    def show_draft(self, draft: TableDraft) -> None:
        self._name = draft.file.name
        learned = [one.learned for one in draft.chosen if one.learned is not None]
        told = [learned_text(max(learned))] if learned else []
        layouts = dict.fromkeys(one.layout for one in draft.chosen if one.layout)
        told += [
            self.tr("These are the columns of {layout}.").format(layout=one) for one in layouts
        ]
        self._told.setText(" ".join(told))
        self._told.setVisible(bool(told))

    @override
    def edited(self, draft: TableDraft) -> TableDraft:
        if isinstance(self.programme.choice(), Fresh):
            self._programme_for(self.programme.choice())
        return draft

    @override
    def first_field(self) -> QWidget:
        return self.table.view

    def timetables(self) -> tuple[Timetable, ...]:
        """Return what is to be imported, in the programme that is chosen."""
        return self._timetables

    def planned(self) -> tuple[PlannedImport, ...]:
        """Return what importing them does."""
        return self._planned

    def chosen_programme(self) -> ProgrammeId | None:
        """Return the programme that was chosen, None where it is as the file says."""
        if not self._timetables or isinstance(self.programme.choice(), AsFile):
            return None
        return self._timetables[0].programme.id

    def show_reading(self, foreseen: Foreseen) -> None:
        """Show what was read, in the programme that the sessions are in already."""
        self._reading = foreseen.reading
        self.table.model.forget_clashes()
        named = [one.programme for one in foreseen.reading.timetables]
        usual = foreseen.usual
        self.programme.offer(named, AsFile() if usual is None else Existing(usual))
        self._whole.show()
        self.fault.hide()
        self._show(foreseen)
        self.clashes.begin(self._sessions())

    def show_again(self, foreseen: Foreseen) -> None:
        """Show the same rows as they come in with another programme."""
        self._show(foreseen)

    def show_error(self, error: PlannerError) -> None:
        """Say in place why the file cannot be read as it is settled."""
        self._reading, self._timetables, self._planned = None, (), ()
        self.stop()
        self.table.show_rows(())
        self._whole.hide()
        parts = [error.fields.get(name, "") for name in ("place", "fault", "remedy")]
        told = [sentence_from(part) for part in parts if part] or [message_for(error)]
        tell_fault(self.fault, " ".join(told), self)
        self.ready.emit(False)  # noqa: FBT003 - a signal

    def stop(self) -> None:
        """Look for clashes no longer."""
        self.clashes.stop()

    def _build(self) -> None:
        self.setAccessibleName(self.title())
        line = self.fontMetrics().height()
        area = ScrolledColumn()
        # What is told of a row is scrolled by key from here.
        area.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        area.setAccessibleName(self.tr("What would come in, and each row in full"))
        area.column.addWidget(self._told)
        area.column.addWidget(self.fault)
        area.column.addWidget(self._whole, 1)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        column = column_in(self._whole)
        column.setSpacing(round(line * 0.4))
        column.addWidget(self.summary)
        column.addWidget(self.beside)
        column.addWidget(self.clashes)
        column.addLayout(self._fields())
        column.addWidget(self.table, 1)

    def _fields(self) -> QGridLayout:
        line = self.fontMetrics().height()
        shown = row(self.tr("&Show"), self.shown)
        shown.setSpacing(round(line * 0.5))
        fields = QGridLayout()
        fields.setHorizontalSpacing(line)
        top = Qt.AlignmentFlag.AlignTop
        fields.addWidget(self.programme, 0, 0, top)
        fields.addLayout(shown, 0, 1, top)
        fields.setColumnStretch(0, 3)
        fields.setColumnStretch(1, 2)
        return fields

    def _connect(self) -> None:
        self.programme.changed.connect(self._on_programme_chosen)
        self.shown.activated.connect(self._on_shown_chosen)
        self.clashes.found.connect(self.table.model.tell_clashes)
        self.clashes.finished.connect(self.table.tell_again)

    def _shown_words(self) -> dict[RowsShown, str]:
        return {
            RowsShown.ALL: self.tr("All rows"),
            RowsShown.TO_LOOK_AT: self.tr("Rows to look at"),
            RowsShown.SESSIONS: self.tr("Rows that are sessions"),
            RowsShown.LEFT_OUT: self.tr("Rows that are no session"),
        }

    def _programme_for(self, choice: object) -> Programme | None:
        """Return the programme that is chosen, None for those of the file.

        Raises EntryError where a new one has no name that can be taken.
        """
        match choice:
            case Fresh(name):
                try:
                    return self._aids.programme_called(name)
                except PlannerError as error:
                    parts = (error.fields.get("fault", ""), error.fields.get("remedy", ""))
                    words = " ".join(sentence_from(part) for part in parts if part)
                    raise EntryError(words, self.programme.name) from error
            case Existing(id_):
                return next(one for one in self._aids.programmes if one.id == id_)
            case _:
                return None

    def _show(self, foreseen: Foreseen) -> None:
        self._timetables, self._planned = foreseen.timetables, foreseen.planned
        self.table.show_rows(foreseen.run.rows)
        self.summary.setText(summary_of(foreseen.run))
        told = foreseen.beside
        self.beside.setText(" ".join(sentence_from(one.fault) for one in told))
        self.beside.setVisible(bool(told))
        self.ready.emit(bool(self._sessions()))

    def _sessions(self) -> tuple[Session, ...]:
        return tuple(one for timetable in self._timetables for one in timetable.sessions)

    @Slot()
    def _on_programme_chosen(self) -> None:
        if self._reading is None:
            return
        self.fault.hide()
        try:
            programme = self._programme_for(self.programme.choice())
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        work = partial(foreseen_in, programme, self._reading, self._name, self._aids.plan)
        self.asked.emit(work)

    @Slot()
    def _on_shown_chosen(self) -> None:
        self.table.show_only(self.shown.value())


def summary_of(run: DryRun) -> str:
    """Return what the import would do, in counts: “12 sessions to add, 1 row left out”."""
    added, changed = run.count(Outcome.ADDED), run.count(Outcome.CHANGED)
    parts = [
        (added, counted("%n to add", "of sessions", added)),
        (changed, counted("%n to change", "of sessions", changed)),
    ]
    same, left = run.count(Outcome.UNCHANGED), run.count(Outcome.LEFT_OUT)
    parts += [
        (same, counted("%n as they were", "of sessions", same)),
        (left, counted("%n row(s) left out", "", left)),
        (run.to_look_at, counted("%n row(s) to look at", "", run.to_look_at)),
    ]
    told = [words for count, words in parts if count]
    return ", ".join(told) or session_count_words(0)
