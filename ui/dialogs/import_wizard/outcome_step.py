"""The last step: what each row would become, where it goes, and what is to be looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt, Signal, Slot
from PySide6.QtWidgets import QGridLayout, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.language import counted
from planner.domain.session import Programme, Session
from planner.domain.table_reading import TableReading
from planner.domain.timetable import Timetable
from planner.domain.wording import Clock
from planner.services.session_planner import SessionPlanner
from planner.services.table_draft import TableDraft, learned_text
from planner.services.table_outcomes import (
    DryRun,
    Outcome,
    dry_run,
    put_into,
    usual_programme,
)
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

    ``plan`` gives the change for each timetable; ``programme_called`` a new programme. Both raise
    PlannerError.
    """

    programmes: tuple[Programme, ...]
    plan: Callable[[Sequence[Timetable]], Sequence[Change]]
    programme_called: Callable[[str], Programme]
    planner: SessionPlanner
    clock: Clock


class OutcomeStep(ImportStep):
    """Shows what came of reading the file; clashes are marked as they are found."""

    ready = Signal(bool)
    """Whether there is something to import."""

    def __init__(self, aids: OutcomeAids) -> None:
        super().__init__()
        self._aids = aids
        self._reading: TableReading | None = None
        self._timetables: tuple[Timetable, ...] = ()
        self._name = ""
        self.table = OutcomeTable(aids.clock)
        self.programme = ProgrammeField(aids.programmes)
        self.shown = ChoiceBox(self._shown_words(), RowsShown.ALL)
        self.summary = plain_text("", TextRole.STRONG)
        self.clashes = OutcomeClashes(aids.planner)
        self.fault = fault_line()
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

    def show_reading(self, reading: TableReading) -> None:
        """Show what was read, in the programme that the sessions are in already."""
        self._reading = reading
        self.table.model.forget_clashes()
        named = [one.programme for one in reading.timetables]
        self.programme.offer(named, AsFile())
        self._whole.show()
        self.fault.hide()
        try:
            changes = self._aids.plan(reading.timetables)
            usual = usual_programme(changes)
            if usual is not None and len(named) == 1 and usual != named[0].id:
                self.programme.offer(named, Existing(usual))
                self._plan()
            else:
                self._show_plan(reading, reading.timetables, changes)
        except PlannerError as error:
            self.show_error(error)
            return
        self.clashes.begin(self._sessions())

    def show_error(self, error: PlannerError) -> None:
        """Say in place why the file cannot be read as it is settled."""
        self._reading, self._timetables = None, ()
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

    def _plan(self) -> None:
        """Work out what the import would do in the programme that is chosen.

        Raises EntryError or PlannerError.
        """
        assert self._reading is not None, "shown first"
        programme = self._programme_for(self.programme.choice())
        timetables = self._reading.timetables
        if programme is not None:
            timetables = put_into(timetables, programme, self._name)
        self._show_plan(self._reading, timetables, self._aids.plan(timetables))

    def _show_plan(
        self, reading: TableReading, timetables: Sequence[Timetable], changes: Sequence[Change]
    ) -> None:
        self._timetables = tuple(timetables)
        self._show_run(dry_run(reading.entries, changes))
        self.ready.emit(bool(self._sessions()))

    def _show_run(self, run: DryRun) -> None:
        self.table.show_rows(run.rows)
        self.summary.setText(summary_of(run))

    def _sessions(self) -> tuple[Session, ...]:
        return tuple(one for timetable in self._timetables for one in timetable.sessions)

    @Slot()
    def _on_programme_chosen(self) -> None:
        if self._reading is None:
            return
        self.fault.hide()
        try:
            self._plan()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
        except PlannerError as error:
            self.show_error(error)

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
