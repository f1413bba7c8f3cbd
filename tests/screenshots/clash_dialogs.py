"""The dialogs that settle clashes, as they open on a September of sessions."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.domain.clash_group_text import reason_of
from planner.domain.dates import DateSpan
from planner.domain.decision import Reasons
from planner.services.locations import bundled_almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.ui.plans import ADDITION
from ui.dialogs.decisions import DecisionsDialog
from ui.dialogs.fairness import FairnessDialog
from ui.dialogs.find_date import FindDateDialog, SearchAids, Sought
from ui.dialogs.keep_clash import KeepClashDialog
from ui.dialogs.moves import MovesDialog
from ui.dialogs.policy import PolicyDialog
from ui.look.look import Look

TODAY = date(2026, 9, 16)
AUTUMN = DateSpan(date(2026, 9, 16), date(2026, 12, 19))
REASONS = Reasons(
    decision="A second sitting on 29 September counts the same.",
    alternatives="28 September, when the hall is taken.",
    role="Programme director",
)


def clash_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return every dialog about clashes."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    look = application.findChildren(Look)[-1]
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        workspace.apply(ADDITION)
        found = _dialogs(workspace, look, window)
        workspace.close()
    return found


def _dialogs(workspace: Workspace, look: Look, window: QWidget) -> dict[str, QDialog]:
    review, clock = workspace.review, workspace.settings.clock
    worst = review.groups(AUTUMN)[0]
    plan = review.propose_moves(review.to_avoid(AUTUMN, TODAY), TODAY)
    report = review.fairness("this diary", AUTUMN)
    workspace.apply(review.decide(worst, REASONS, TODAY))
    decisions = DecisionsDialog(is_read_only=False, parent=window)
    decisions.show_decisions(review.decisions())
    return {
        "find-date": _find_date(workspace, look, window),
        "keep-clash": KeepClashDialog(worst, reason_of(worst, workspace.policy), window),
        "moves": MovesDialog(plan, clock, window),
        "fairness": FairnessDialog(report, look, window),
        "policy": PolicyDialog(workspace.bundled_policy, workspace.policy, clock, window),
        "decisions": decisions,
    }


def _find_date(workspace: Workspace, look: Look, window: QWidget) -> FindDateDialog:
    review = workspace.review
    exam = review.to_avoid(AUTUMN, TODAY)[0]
    request = review.request_near(exam, TODAY)
    found = review.find(request, frozenset({exam.session.programme}), without=exam)
    aids = SearchAids(
        searching=lambda _sought: found,
        programmes=workspace.programmes,
        places=workspace.places,
        today=TODAY,
        clock=workspace.settings.clock,
        look=look,
    )
    kept = frozenset({exam.session.programme})
    sought = Sought(request=request, programmes=kept, place=workspace.settings.place)
    return FindDateDialog("Better dates for Written paper", sought, aids, window)
