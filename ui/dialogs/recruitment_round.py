"""The dialog for one recruitment round: how far it is, its days, and each of its stages."""

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Slot
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QVBoxLayout,
    QWidget,
)

from planner.domain.recruitment_round import (
    LONGEST_TITLE,
    RecruitmentRound,
    RoundStatus,
    StageState,
    stage_states,
)
from planner.domain.round_stages import next_stage
from planner.domain.round_words import stage_done
from planner.domain.toolkit_recruitment import StageId
from planner.domain.toolkit_words import round_words
from ui.dialogs.field_fault import EntryError, fault_line, tell_fault
from ui.dialogs.round_days import RoundAids, RoundDays
from ui.dialogs.round_stage import StageForm
from ui.widgets.choice_box import ChoiceBox
from ui.widgets.dialog_size import open_at
from ui.widgets.form import stacked
from ui.widgets.scrolled import ScrolledColumn
from ui.widgets.theme_ticks import ThemeTicks


class RecruitmentRoundDialog(QDialog):
    """Takes a round, and returns it as it was entered."""

    def __init__(
        self, before: RecruitmentRound, aids: RoundAids, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self._before = before
        self._aids = aids
        self.title = QLineEdit(before.title)
        self.title.setMaxLength(LONGEST_TITLE)
        self.status = ChoiceBox[RoundStatus](_steps(before), before.status)
        self.themes = ThemeTicks(before.themes)
        self.days = RoundDays(before, aids)
        stages = aids.recruitment.stages
        self.forms = {one.id: StageForm(one, before, aids.today) for one in stages}
        self.stage = ChoiceBox[StageId](self._stage_names(before), self._first_stage())
        self.fault = fault_line()
        self._build()
        self._show_stage()
        self._on_changed()
        self.stage.currentIndexChanged.connect(self._show_stage)
        self.days.changed.connect(self._on_changed)
        for form in self.forms.values():
            form.changed.connect(self._on_changed)

    def edited(self) -> RecruitmentRound:
        """Return the round as it is entered.

        Raises EntryError.
        """
        title = " ".join(self.title.text().split())
        if not title:
            raise EntryError(self.tr("Say what the round is called."), self.title)
        status = self.status.value()
        after = replace(
            self._before,
            title=title,
            themes=self.themes.chosen(),
            anchors=self.days.anchors(),
        )
        if status is not self._before.status:
            after = after.moved_to(status)
        for stage, form in self.forms.items():
            try:
                after = form.applied_to(after)
            except EntryError:
                self.stage.choose(stage)
                raise
        return after

    def _so_far(self) -> RecruitmentRound:
        """Return the round as far as it is understood, for telling when each stage is."""
        after = replace(
            self._before,
            anchors=self.days.anchors_so_far(),
            ticks=frozenset(one for form in self.forms.values() for one in form.ticked()),
        )
        for stage, form in self.forms.items():
            after = after.placed(stage, form.day_so_far())
        return after

    def _first_stage(self) -> StageId:
        state = next_stage(self._before, self._aids.recruitment)
        return self._aids.recruitment.stages[0].id if state is None else state.stage.id

    def _stage_names(self, of_round: RecruitmentRound) -> Mapping[StageId, str]:
        states = stage_states(of_round, self._aids.recruitment)
        return {one.stage.id: self._name(number, one) for number, one in enumerate(states, 1)}

    def _name(self, number: int, state: StageState) -> str:
        return self.tr("{number}. {stage} · {done}").format(
            number=number, stage=state.stage.title, done=stage_done(state, self._aids.today)
        )

    def _build(self) -> None:
        is_new = not self._before.title
        self.setWindowTitle(self.tr("New recruitment round") if is_new else self._before.title)
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        column.addWidget(self._fields(), 1)
        column.addWidget(self.fault)
        column.addWidget(self._buttons())
        open_at(self, 44, 48)
        self.title.setFocus()

    def _fields(self) -> ScrolledColumn:
        area = ScrolledColumn()
        column = area.column
        column.addLayout(stacked(self.tr("&Title, such as the post and the year"), self.title))
        column.addLayout(stacked(self.tr("How far the round i&s"), self.status))
        column.addWidget(self.themes)
        column.addWidget(self.days)
        column.addLayout(stacked(self.tr("Sta&ge to look at"), self.stage))
        for form in self.forms.values():
            column.addWidget(form)
        column.addStretch(1)
        return area

    def _buttons(self) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        buttons.addButton(self.tr("&Keep round"), role.AcceptRole).setDefault(True)
        buttons.addButton(self.tr("Cancel"), role.RejectRole).setAutoDefault(False)
        buttons.accepted.connect(self._on_accepted)
        buttons.rejected.connect(self.reject)
        return buttons

    @Slot()
    def _show_stage(self) -> None:
        for stage, form in self.forms.items():
            form.setVisible(stage == self.stage.value())

    @Slot()
    def _on_changed(self) -> None:
        of_round = self._so_far()
        for number, state in enumerate(stage_states(of_round, self._aids.recruitment)):
            self.forms[state.stage.id].show_state(state)
            self.stage.setItemText(number, self._name(number + 1, state))

    @Slot()
    def _on_accepted(self) -> None:
        try:
            self.edited()
        except EntryError as error:
            tell_fault(self.fault, error.words, error.field)
            return
        self.accept()


def _steps(before: RecruitmentRound) -> Mapping[RoundStatus, str]:
    return {one: round_words(one) for one in (before.status, *before.next_steps)}
