"""Ties the day's panels to those who answer for them and do what is asked for in them."""

from datetime import date

from PySide6.QtCore import QObject, Slot

from planner.domain.clash import Clash
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.round_stages import StageDay
from planner.domain.session import SessionId, SessionKind
from planner.domain.support_plan import PlanItem
from ui.commands.staff import Staff
from ui.panels.panel_dock import Panels

_NEXT_DATES = 6
"""How many later dates of an observance are listed."""


class PanelAnswers(QObject):
    """Answers what panels ask about a day or an observance."""

    def __init__(self, staff: Staff) -> None:
        super().__init__(staff.window)
        self._workspace = staff.workspace
        self._navigator = staff.navigator

    def next_dates(self, observance: ObservanceId) -> tuple[Occurrence, ...]:
        """Return the later dates of an observance."""
        day = self._navigator.day
        return self._workspace.dates.next_occurrences(observance, day, _NEXT_DATES)

    def planned_on(self, day: date) -> tuple[PlanItem, ...]:
        """Return what support plans hold for a day."""
        return self._navigator.planned.get(day, ())

    def stages_on(self, day: date) -> tuple[StageDay, ...]:
        """Return the stages of recruitment that a day is of."""
        return self._navigator.stages.get(day, ())


class PanelTies(QObject):
    """Has done what is asked for in the panels: dates, clashes, notes and kinds of session."""

    def __init__(self, panels: Panels, staff: Staff, answers: PanelAnswers) -> None:
        super().__init__(staff.window)
        self._staff = staff
        clashes, dates = staff.clashes, staff.keeper
        panels.day_chosen.connect(staff.navigator.go_to)
        panels.clash_chosen.connect(self._on_clash_chosen)
        panels.kind_chosen.connect(self._on_kind_chosen)
        panels.confirm_asked.connect(dates.confirm)
        panels.withdraw_asked.connect(dates.withdraw)
        listed = self._listed = panels.clashes
        self._on_writing_changed()
        staff.maker.notifier.writing_changed.connect(self._on_writing_changed)
        listed.better_asked.connect(clashes.find_better)
        listed.keep_asked.connect(clashes.keep)
        panels.day.use_settling(clashes.settling_words)
        panels.day.use_stages(answers.stages_on)
        panels.day.better_asked.connect(clashes.find_better_for)
        panels.day.keep_asked.connect(clashes.keep_one)

    @Slot()
    def _on_writing_changed(self) -> None:
        staff = self._staff
        self._listed.use(staff.clashes.to_settle, is_editable=not staff.workspace.is_read_only)

    @Slot(object)
    def _on_clash_chosen(self, clash: Clash) -> None:
        self._staff.navigator.select(clash.instance.start.date())

    @Slot(object, object)
    def _on_kind_chosen(self, session: SessionId, kind: SessionKind) -> None:
        self._staff.maker.make(self._staff.workspace.planner.change_kind(session, kind))
