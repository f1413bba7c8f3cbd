"""The last step: what each row would become, where it goes, and what is to be looked at."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, Qt, Signal, Slot
from PySide6.QtWidgets import QAbstractItemView, QGridLayout, QTableView, QVBoxLayout, QWidget
from typing_extensions import override

from planner.domain.change import Change
from planner.domain.clash import Clash
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
from ui.dialogs.import_wizard.cells_view import dress_rows
from ui.dialogs.import_wizard.programme_field import AsFile, Existing, Fresh, ProgrammeField
from ui.dialogs.import_wizard.step import ImportStep
from ui.errors import message_for, sentence_from
from ui.models.table_preview_outcome import OutcomeColumn, OutcomeModel, RowsShown
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.form import row
from ui.widgets.prose import TextRole, column_in, plain_text
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.steps import Steps, StepTaker
from ui.words import session_count_words, settle_words

_MOST_CHECKED = 5000
"""Sessions of which clashes are looked for before they are imported; afterwards all are."""

_WIDTHS = (6, 8, 9, 13, 15, 6, 9)
"""Widths of the columns in heights of a line of text."""

_FEWEST_ROWS = 5


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
        self._found: list[Clash] = []
        self.model = OutcomeModel(aids.clock, self)
        self.table = QTableView()
        self.programme = ProgrammeField(aids.programmes)
        self.shown = ChoiceBox(self._shown_words(), RowsShown.ALL)
        self.summary = plain_text("", TextRole.STRONG)
        self.clashes = plain_text("", TextRole.QUIET)
        self.fault = fault_line()
        self.detail = plain_text("")
        self._told = plain_text("", TextRole.QUIET)
        self._whole = QWidget()
        self.checks = StepTaker(self)
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
        return self.table

    def timetables(self) -> tuple[Timetable, ...]:
        """Return what is to be imported, in the programme that is chosen."""
        return self._timetables

    def show_reading(self, reading: TableReading) -> None:
        """Show what was read, in the programme that the sessions are in already."""
        self._reading = reading
        self.model.forget_clashes()
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
        self.checks.begin(self._clash_steps(self._sessions()))

    def show_error(self, error: PlannerError) -> None:
        """Say in place why the file cannot be read as it is settled."""
        self._reading, self._timetables = None, ()
        self.stop()
        self.model.show_rows(())
        self._whole.hide()
        parts = [error.fields.get(name, "") for name in ("place", "fault", "remedy")]
        told = [sentence_from(part) for part in parts if part] or [message_for(error)]
        tell_fault(self.fault, " ".join(told), self)
        self.ready.emit(False)  # noqa: FBT003 - a signal

    def stop(self) -> None:
        """Look for clashes no longer."""
        self.checks.stop()

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
        self._dress_table()
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)

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

    def _dress_table(self) -> None:
        self.table.setModel(self.model)
        self.table.setAccessibleName(self.tr("Rows and what becomes of them"))
        self.table.setTabKeyNavigation(False)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideRight)
        dress_rows(self.table, 8, _FEWEST_ROWS)
        line = self.fontMetrics().height()
        for column, width in enumerate(_WIDTHS):
            self.table.setColumnWidth(column, round(line * width))
        self.table.horizontalHeader().setStretchLastSection(True)

    def _connect(self) -> None:
        self.programme.changed.connect(self._on_programme_chosen)
        self.shown.activated.connect(self._on_shown_chosen)
        self.table.selectionModel().currentRowChanged.connect(self._on_row_changed)
        self.checks.finished.connect(self._on_checked)

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
        self.model.show_rows(run.rows)
        self.summary.setText(summary_of(run))
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, OutcomeColumn.OUTCOME))

    def _sessions(self) -> tuple[Session, ...]:
        return tuple(one for timetable in self._timetables for one in timetable.sessions)

    def _clash_steps(self, sessions: Sequence[Session]) -> Steps:
        self._found = []
        self.clashes.setText(self.tr("Looking for clashes…"))
        for session in sessions[:_MOST_CHECKED]:
            yield from self._aids.planner.prepare(session)
            clashes = self._aids.planner.clashes_of(session)
            if clashes:
                self._found += clashes
                self.model.tell_clashes({session.id: clashes})
            yield
        return len(sessions)

    @Slot(object)
    def _on_checked(self, count: int) -> None:
        told = ", ".join(settle_words(self._found))
        words = self.tr("Clashes: {clashes}.").format(clashes=told)
        if not told:
            words = self.tr("No clash to settle was found.")
        if count > _MOST_CHECKED:
            many = self.tr("Only the first {number} sessions were checked so far.")
            words = f"{words} {many.format(number=f'{_MOST_CHECKED:,}')}"
        self.clashes.setText(words)
        self._on_row_changed(self.table.currentIndex())

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
        self.model.show_only(self.shown.value())
        self.detail.setText("")
        if self.model.rowCount():
            self.table.setCurrentIndex(self.model.index(0, OutcomeColumn.OUTCOME))

    @Slot(QModelIndex)
    def _on_row_changed(self, index: QModelIndex) -> None:
        line = self.model.row_at(index.row())
        self.detail.setText("" if line is None else self.model.detail_of(line))


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
