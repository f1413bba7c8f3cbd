"""The dialog that puts stages of a recruitment round into the timetable."""

from collections.abc import Sequence
from datetime import date

from PySide6.QtCore import Qt, Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QListWidgetItem,
    QVBoxLayout,
    QWidget,
)

from planner.domain.clash import Clash
from planner.domain.date_search_text import clashes_line
from planner.domain.session import Programme, ProgrammeId
from planner.domain.toolkit_recruitment import StageId
from planner.domain.wording import Clock, day_text, time_range_text
from planner.services.recruitment_rounds import StageSession
from ui.dialogs.field_fault import fault_line, tell_fault
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.prose import plain_text
from ui.widgets.wrapped_ticks import WrappedTicks


class RoundSessionsDialog(QDialog):
    """Takes what stages can become, each with its clashes, and returns which were ticked."""

    def __init__(
        self,
        offered: Sequence[tuple[StageSession, Sequence[Clash]]],
        programmes: Sequence[Programme],
        *,
        today: date,
        clock: Clock,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self.ticks = WrappedTicks()
        names = {one.id: one.name for one in programmes}
        first = next(iter(names), ProgrammeId(""))
        self.programme = ChoiceBox[ProgrammeId](names, first)
        self.fault = fault_line()
        for session, clashes in offered:
            self._add(session, clashes, today)
        self.ticks.setCurrentRow(0)
        self._build(has_choice=len(names) > 1)

    def chosen(self) -> frozenset[StageId]:
        """Return the stages that are ticked."""
        items = (self.ticks.item(row) for row in range(self.ticks.count()))
        return frozenset(
            StageId(item.data(Qt.ItemDataRole.UserRole))
            for item in items
            if item.checkState() is Qt.CheckState.Checked
        )

    def chosen_programme(self) -> ProgrammeId | None:
        """Return the programme that the sessions are to be in; None where there is none yet."""
        return self.programme.value() if self.programme.count() else None

    def _add(self, session: StageSession, clashes: Sequence[Clash], today: date) -> None:
        item = QListWidgetItem("\n".join(self._lines(session, clashes)))
        item.setData(Qt.ItemDataRole.UserRole, session.state.stage.id)
        is_wanted = session.held is None and session.draft.start.date() >= today
        item.setCheckState(Qt.CheckState.Checked if is_wanted else Qt.CheckState.Unchecked)
        self.ticks.addItem(item)

    def _lines(self, session: StageSession, clashes: Sequence[Clash]) -> Sequence[str]:
        draft = session.draft
        lines = [
            draft.title,
            self.tr("{day}, {hours}").format(
                day=day_text(draft.start.date()),
                hours=time_range_text(draft.start, draft.end, self._clock),
            ),
        ]
        if session.held is not None:
            lines.append(self.tr("In the timetable already."))
        lines.append(clashes_line(draft.start, draft.end, clashes))
        return lines

    def _build(self, *, has_choice: bool) -> None:
        self.setWindowTitle(self.tr("Put a round in the timetable"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(
            plain_text(
                self.tr(
                    "Interviews take a day, other stages get a meeting of an hour on their first "
                    "day. What is left to do stands in the notes. All can be moved afterwards."
                )
            )
        )
        column.addLayout(stacked(self.tr("&Sessions to add; Space ticks one"), self.ticks), 1)
        row = QWidget()
        row.setLayout(stacked(self.tr("&Programme"), self.programme))
        row.setVisible(has_choice)
        column.addWidget(row)
        column.addWidget(self.fault)
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.tr("&Add sessions"), role.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        open_at(self, 38, 36)
        self.ticks.setFocus()

    @Slot()
    def _on_accepted(self) -> None:
        if not self.chosen():
            tell_fault(self.fault, self.tr("Tick a session at least."), self.ticks)
            return
        self.accept()
