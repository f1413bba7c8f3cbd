"""The dialogs on support, filled in as somebody would, with plans in a diary of their own."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, date
from functools import partial
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.guide import Audience, GuideId, Purpose
from planner.domain.language import translate
from planner.domain.milestone import AnchorId
from planner.domain.session import SessionInstance
from planner.domain.support_plan import Outcome, Settled, SupportPlan
from planner.domain.wording import Clock
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.factories import a_session
from ui.dialogs.extra_time import ExtraTimeDialog
from ui.dialogs.find_way import FindWayDialog
from ui.dialogs.plan_items import PlanItemsDialog, PrintedDateDialog
from ui.dialogs.plan_passphrase import PlanPassphraseDialog, UnlockPlansDialog
from ui.dialogs.support_plan import SupportPlanDialog
from ui.dialogs.support_plans import SupportPlansDialog
from ui.errors import sentence_from

TODAY = date(2026, 9, 16)


def support_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return every dialog about support."""
    with _workspace() as workspace:
        (plan,) = workspace.plans.all()
        items_of = partial(workspace.plans.items, today=TODAY)
        guides = workspace.guides
        plans = SupportPlansDialog(is_read_only=False, parent=window)
        plans.show_plans([plan], items_of, TODAY)
        items = PlanItemsDialog(plan.name, is_read_only=False, parent=window)
        items.show_items(items_of(plan), TODAY)
        way = FindWayDialog(guides.guides, is_read_only=False, parent=window)
        way.audience.setCurrentIndex(list(Audience).index(Audience.EMPLOYEE))
        way.purpose.setCurrentIndex(list(Purpose).index(Purpose.JOB))
        return {
            "support-plans": plans,
            "support-dates": items,
            "support-plan": SupportPlanDialog(
                plan, guides.guides, guides.milestones, today=TODAY, parent=window
            ),
            "support-way": way,
            "support-printed-date": PrintedDateDialog(items_of(plan)[1], TODAY, TODAY, window),
            "support-passphrase": PlanPassphraseDialog(has_passphrase=True, parent=window),
            "support-unlock": _refused(window),
            "support-extra-time": ExtraTimeDialog(_exam(), Clock.TWELVE_HOUR, window),
        }


def _refused(window: QWidget) -> UnlockPlansDialog:
    dialog = UnlockPlansDialog(window)
    fault = translate("plans", "it is not the one that these plans were locked with")
    remedy = translate("plans", "type it again, with capitals as they were")
    dialog.refuse(f"{sentence_from(fault)} {sentence_from(remedy)}")
    return dialog


def a_plan(workspace: Workspace) -> SupportPlan:
    """Return a plan with something done, something late and something without a date."""
    made = workspace.plans.new_plan("August rotation", [GuideId("atw"), GuideId("session")])
    dated = replace(
        made,
        anchors={
            AnchorId("job_start"): date(2026, 9, 7),
            AnchorId("session_date"): date(2026, 12, 9),
        },
        adjustments=("Room step-free", "Break at 11am"),
    )
    first = workspace.plans.items(dated, TODAY)[0]
    settled = Settled(Outcome.DONE, date(2026, 4, 1), first.dated.day)
    return dated.settle(first.milestone.id, settled)


def _exam() -> SessionInstance:
    paper = a_session(title="Written paper")
    start, end = (moment.replace(tzinfo=UTC) for moment in (paper.start, paper.end))
    return SessionInstance(session=paper, start=start, end=end)


@contextmanager
def _workspace() -> Iterator[Workspace]:
    with TemporaryDirectory() as folder:
        opened = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        opened.apply(opened.plans.put(a_plan(opened)))
        yield opened
        opened.close()
