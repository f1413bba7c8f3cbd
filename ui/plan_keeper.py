"""Support plans, kept by the user: opens the dialogs and makes the changes."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, timedelta
from functools import partial

from PySide6.QtCore import Signal, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.guide import GuideId
from planner.domain.milestone import AnchorId
from planner.domain.page import PageId, Shelf
from planner.domain.session import Session, SessionId, SessionInstance
from planner.domain.support_plan import PlanId, PlanItem, SupportPlan, Tie
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.asking import ask_until
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.keeper import Keeper
from ui.navigator import Navigator
from ui.plan_lock_keeper import PlanLockKeeper
from ui.reminder_saver import ReminderSaver
from ui.session_keeper import SessionKeeper, is_of_series
from ui.sitting_adder import SittingAdder

with imported_later():
    from planner.services.guide_pages import guide_page_id
    from ui.dialogs.find_way import FindWayDialog
    from ui.dialogs.plan_items import PlanItemsDialog, PrintedDateDialog
    from ui.dialogs.support_plan import SupportPlanDialog
    from ui.dialogs.support_plans import SupportPlansDialog

_A_WEEK = timedelta(days=7)
_SESSION_GUIDE = GuideId("session")
_SESSION_DATE = AnchorId("session_date")


class PlanKeeper(Keeper):
    """Asks, through dialogs, for what plans are to hold; every change undoes."""

    page_asked = Signal(object)
    """The PageId of a page on support to be read."""

    def __init__(
        self,
        workspace: Workspace,
        maker: ChangeMaker,
        navigator: Navigator,
        sessions: SessionKeeper,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(workspace, maker, window)
        self._navigator = navigator
        self._sessions = sessions
        self._now = now
        self.sittings = SittingAdder(workspace, maker, window)
        self.lock = PlanLockKeeper(workspace, maker.notifier, window)
        self._reminders = ReminderSaver(workspace, now)
        self._followed: PlanId | None = None

    @Slot()
    def show_guides(self) -> None:
        """Read the contents of the support guides."""
        self.page_asked.emit(PageId(Shelf.SUPPORT))

    @Slot()
    def find_way(self) -> None:
        """Ask a few questions, and list the guides that fit."""
        dialog = FindWayDialog(
            self._workspace.guides.guides,
            is_read_only=self._workspace.is_private_read_only,
            parent=self._over,
        )
        dialog.guide_asked.connect(self._on_guide_asked)
        dialog.plan_asked.connect(self._on_plan_asked)
        dialog.exec()
        dialog.deleteLater()

    @Slot()
    def show_plans(self) -> None:
        """List the plans, to be added to, followed, changed and removed."""
        if not self.lock.may_read():
            return
        plans = SupportPlansDialog(
            is_read_only=self._workspace.is_private_read_only, parent=self._over
        )
        plans.add_asked.connect(self._on_add)
        plans.follow_asked.connect(self.follow)
        plans.edit_asked.connect(self._on_edit)
        plans.remove_asked.connect(self._on_remove)
        plans.reminders_asked.connect(self._on_reminders)
        self._show_list(plans)

    @Slot()
    def show_next(self) -> None:
        """List what is next in all plans, to be ticked off."""
        if not self.lock.may_read():
            return
        self._show_items(self.tr("What is next"), None)

    @Slot(object)
    def follow(self, plan: SupportPlan) -> None:
        """List the dates of a plan, to be ticked off."""
        self._show_items(plan.name, plan.id)

    def make_accessible(self, instances: Sequence[SessionInstance]) -> None:
        """Make a plan of all that makes a session accessible, and list its dates.

        It moves with a session that does not repeat; of one that repeats it keeps the day.
        """
        if len(instances) != 1 or not self._can_choose() or not self.lock.may_read():
            return
        instance = instances[0]
        session, day = instance.session, instance.start.date()
        held = next((one for one in self._workspace.plans.all() if _is_of(one, instance)), None)
        if held is None:
            name = self.tr("Accessible: {title}").format(title=session.title)
            plan = self._workspace.plans.new_plan(name[:120], [_SESSION_GUIDE])
            is_single = session.recurrence is None
            tie = Tie(_SESSION_DATE, session.id) if is_single else None
            held = replace(plan, anchors={_SESSION_DATE: day}, tie=tie)
            if not self._make(partial(self._workspace.plans.put, held)):
                return
        self.follow(held)

    def make_day_accessible(self, title: str, day: date, session: SessionId | None) -> None:
        """Make a plan of all that makes a day accessible, and list its dates.

        It moves with the session, where one stands for the day in the timetable.
        """
        if not self._can_choose() or not self.lock.may_read():
            return
        name = self.tr("Accessible: {title}").format(title=title)[:120]
        tie = None if session is None else Tie(_SESSION_DATE, session)
        plans = self._workspace.plans
        held = next(
            (
                one
                for one in plans.all()
                if one.name == name and one.anchors.get(_SESSION_DATE) == day
            ),
            None,
        )
        if held is None:
            plan = plans.new_plan(name, [_SESSION_GUIDE])
            held = replace(plan, anchors={_SESSION_DATE: day}, tie=tie)
            if not self._make(partial(plans.put, held)):
                return
        self.follow(held)

    def _show_items(self, title: str, plan: PlanId | None) -> None:
        is_read_only = self._workspace.is_private_read_only
        dialog = PlanItemsDialog(title, is_read_only=is_read_only, parent=self._over)
        self._followed = plan
        dialog.done_asked.connect(self._on_done)
        dialog.waived_asked.connect(self._on_waived)
        dialog.snooze_asked.connect(self._on_snooze)
        dialog.reopen_asked.connect(self._on_reopen)
        dialog.enter_asked.connect(self._on_enter)
        dialog.guide_asked.connect(self._on_guide_of_item)
        dialog.day_chosen.connect(self._on_day_chosen)
        self._show_list(dialog)

    @override
    def _show_again(self) -> None:
        plans, today = self._workspace.plans, self._today()
        if listed := self._shown(SupportPlansDialog):
            listed.show_plans(plans.all(), partial(plans.items, today=today), today)
        if items := self._shown(PlanItemsDialog):
            items.show_items(self._items_of(self._followed), today)

    def _items_of(self, plan: PlanId | None) -> tuple[PlanItem, ...]:
        plans, today = self._workspace.plans, self._today()
        if plan is None:
            return plans.next(today)
        held = next((one for one in plans.all() if one.id == plan), None)
        return () if held is None else plans.items(held, today)

    def _ask_plan(self, before: SupportPlan) -> None:
        if not self._can_choose() or not self.lock.may_read(self._over):
            return
        guides = self._workspace.guides
        dialog = SupportPlanDialog(
            before,
            guides.guides,
            guides.milestones,
            today=self._today(),
            session=self._session_for(before),
            parent=self._over,
        )
        put = self._workspace.plans.put
        ask_until(dialog, lambda: self._make(partial(put, dialog.edited())))

    def _session_for(self, plan: SupportPlan) -> Session | None:
        """Return the session that a plan is tied to, else the chosen one if it does not repeat."""
        if plan.tie is not None:
            return self._workspace.plans.tied_session(plan)
        chosen = [one.session for one in self._sessions.selected]
        is_single = len(chosen) == 1 and not is_of_series(chosen[0])
        return chosen[0] if is_single else None

    def _put(self, plan: SupportPlan) -> bool:
        return self._make(partial(self._workspace.plans.put, plan))

    def _today(self) -> date:
        return self._now().date()

    @Slot(object)
    def _on_guide_asked(self, guide: GuideId) -> None:
        self.page_asked.emit(guide_page_id(guide))

    @Slot(object)
    def _on_plan_asked(self, guides: tuple[GuideId, ...]) -> None:
        self._ask_plan(self._workspace.plans.new_plan("", guides))

    @Slot()
    def _on_add(self) -> None:
        self._ask_plan(self._workspace.plans.new_plan(""))

    @Slot(object)
    def _on_edit(self, plan: SupportPlan) -> None:
        self._ask_plan(plan)

    @Slot(object)
    def _on_remove(self, plan: SupportPlan) -> None:
        self._make(partial(self._workspace.plans.remove, plan))

    @Slot(object)
    def _on_reminders(self, plan: SupportPlan) -> None:
        self._reminders.save(plan, self._today(), self._over)

    @Slot(object)
    def _on_done(self, item: PlanItem) -> None:
        self._put(item.done(self._today()))

    @Slot(object)
    def _on_waived(self, item: PlanItem) -> None:
        self._put(item.waived(self._today()))

    @Slot(object)
    def _on_snooze(self, item: PlanItem) -> None:
        self._put(item.plan.snooze(item.milestone.id, self._today() + _A_WEEK))

    @Slot(object)
    def _on_reopen(self, item: PlanItem) -> None:
        self._put(item.reopened())

    @Slot(object)
    def _on_enter(self, item: PlanItem) -> None:
        today = self._today()
        day = item.dated.day or today
        dialog = PrintedDateDialog(item, day, today, self._over)
        enter = partial(item.plan.enter, item.milestone.id)
        ask_until(dialog, lambda: self._put(enter(dialog.entered())))

    @Slot(object)
    def _on_guide_of_item(self, item: PlanItem) -> None:
        self._leave_list()
        self.page_asked.emit(guide_page_id(item.milestone.guide))

    @Slot(object)
    def _on_day_chosen(self, day: date) -> None:
        self._leave_list()
        self._navigator.go_to(day)


def _is_of(plan: SupportPlan, instance: SessionInstance) -> bool:
    """Tell whether a plan is already of this session, so that it is not made twice."""
    return plan.tie is not None and plan.tie.session == instance.session.id
