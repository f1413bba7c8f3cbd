"""The framework around the plan: its report, its activities, and the practice’s year."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.domain.session import Session
from planner.later import imported_later
from planner.services.framework_report import report_page_id
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.date_seeker import DateSeeker
from ui.errors import message_for, sentence_from, show_error
from ui.keeper import Keeper
from ui.look.look import Look
from ui.navigator import Navigator
from ui.session_keeper import SessionKeeper

with imported_later():
    from planner.domain.laid_out import Proposed
    from planner.domain.toolkit_contents import activity_page_name
    from planner.domain.toolkit_framework import Activity
    from planner.services.activity_planning import (
        activity_draft,
        first_request,
        sittings_from,
        times_of_year,
    )
    from planner.services.laying_out import checked_draft, laid_out
    from planner.services.practice_year import practice_year, year_from
    from planner.services.toolkit_parts import toolkit_page_id
    from ui.dialogs.lay_out import Laying, LayOutDialog
    from ui.dialogs.plan_activity import Offer, PlanActivityDialog
    from ui.dialogs.practice_year import PracticeYearForm
    from ui.dialogs.report_year import ReportYearDialog


class FrameworkKeeper(Keeper):
    """Asks, through dialogs, what is to be reported or planned; every change undoes."""

    page_asked = Signal(object)
    """The PageId of a page of the toolkit to be read."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        sessions: SessionKeeper,
        navigator: Navigator,
        look: Look,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._sessions = sessions
        self._navigator = navigator
        self._seeker = DateSeeker(workspace, navigator, look)

    @Slot()
    def ask_report(self) -> None:
        """Ask for which year the report is to be, and open it."""
        starts = self._workspace.settings.year_starts
        dialog = ReportYearDialog(self._today, starts, self._over)
        if dialog.exec():
            self.page_asked.emit(report_page_id(dialog.chosen()))
        dialog.deleteLater()

    @Slot()
    def plan_activity(self) -> None:
        """Let an activity be chosen, find dates for it, and put its sittings into the calendar."""
        if not self._can_write():
            return
        dialog = PlanActivityDialog(self._offers(), self._over)
        dialog.page_asked.connect(self._on_page_asked)
        offer = dialog.chosen() if dialog.exec() else None
        dialog.deleteLater()
        if offer is not None:
            self._find_first(offer)

    @Slot()
    def plan_year(self) -> None:
        """Lay the practice’s year on the calendar, as far as it is ticked."""
        if not self._can_write():
            return
        form = PracticeYearForm(self._today)
        dialog = self._laying_dialog(
            self.tr("Plan the practice’s year"),
            self.tr(
                "What the guide on discrimination has a practice plan in twelve months, on days "
                "that would touch least. Tick what you want; one Undo takes all back. Each "
                "carries the theme Our People."
            ),
            form,
        )
        show = partial(self._show_year, dialog, form)
        form.changed.connect(show)
        show()
        self._lay_out(dialog, self.tr("the practice’s year"))

    def _offers(self) -> Sequence[Offer]:
        times = times_of_year(self._workspace, self._today)
        offers = [
            Offer(activity=one, time=time, known=times.words(one.observance, time))
            for one in self._workspace.toolkit.framework.activities
            for time in (times.of_activity(one),)
        ]
        return sorted(offers, key=lambda one: one.time.near if one.time else date.max)

    def _find_first(self, offer: Offer) -> None:
        activity, workspace = offer.activity, self._workspace
        try:
            request = first_request(activity, offer.time, workspace, self._today)
        except PlannerError as error:
            show_error(self._window, error)
            return
        title = self.tr("Dates for {activity}").format(activity=activity.title)
        dialog = self._seeker.dialog(title, request, self._over)
        found = dialog.chosen() if dialog.exec() else None
        sought = dialog.sought()
        dialog.deleteLater()
        if found is None:
            return
        start, end = found.start.replace(tzinfo=None), found.end.replace(tzinfo=None)
        programme = next(iter(sorted(sought.programmes)), None)
        draft = workspace.planner.new_draft(start, end, programme)
        first = replace(activity_draft(activity, draft), kind=sought.request.kind)
        if activity.sittings == 1:
            self._sessions.create_from(first)
        else:
            self._lay_sittings(activity, first)

    def _lay_sittings(self, activity: Activity, first: Session) -> None:
        try:
            proposed = sittings_from(activity, first, self._workspace)
        except PlannerError as error:
            show_error(self._window, error)
            return
        dialog = self._laying_dialog(
            activity.title,
            self.tr(
                "Each sitting stands on the day that would touch least, near its time. Tick what "
                "you want; one Undo takes all back."
            ),
        )
        dialog.show_proposals(proposed)
        self._lay_out(dialog, activity.title)

    def _laying_dialog(
        self, title: str, introduction: str, form: QWidget | None = None
    ) -> LayOutDialog:
        laying = Laying(
            title=title,
            introduction=introduction,
            checking=self._checked,
            today=self._today,
            clock=self._workspace.settings.clock,
        )
        return LayOutDialog(laying, form, self._over)

    def _checked(self, proposed: Proposed) -> Proposed:
        return checked_draft(proposed, self._workspace.planner)

    def _show_year(self, dialog: LayOutDialog, form: PracticeYearForm) -> None:
        workspace, first = self._workspace, form.first.value()
        dialog.fault.hide()
        try:
            held = workspace.themes.guides_in(year_from(first))
            proposed = practice_year(workspace, first, form.form.value(), held)
        except PlannerError as error:
            dialog.show_proposals(())
            dialog.tell(sentence_from(message_for(error)))
            return
        dialog.show_proposals(proposed)

    def _lay_out(self, dialog: LayOutDialog, title: str) -> None:
        """Let dates be ticked, and put them into the calendar; where that fails, ask again."""

        def lay() -> bool:
            drafts = dialog.chosen()
            is_made = self._make(partial(laid_out, self._workspace.planner, drafts, title=title))
            if is_made and drafts:
                self._navigator.go_to(min(one.start for one in drafts).date())
            return is_made

        ask_until(dialog, lay)

    @property
    def _today(self) -> date:
        return self._navigator.today

    @Slot(object)
    def _on_page_asked(self, activity: Activity) -> None:
        self.page_asked.emit(toolkit_page_id(activity_page_name(activity.id)))
