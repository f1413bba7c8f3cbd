"""The dialogs that create and change sessions, filled in as somebody would."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

from planner.domain.dates import DateSpan, month_grid_of
from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.session import KindBasis, Recurrence, Session, SessionInstance, SessionKind
from planner.domain.settings import Term
from planner.domain.template import template_of
from planner.services.locations import bundled_almanac_path
from planner.services.session_planner import SessionPlanner
from planner.services.workspace import Workspace, open_workspace
from tests.ui.plans import ADDITION
from ui.dialogs.bulk_edit import BulkEditDialog
from ui.dialogs.move_to import MoveToDialog
from ui.dialogs.programmes import ProgrammeDialog, ProgrammesDialog
from ui.dialogs.scope import ScopeDialog
from ui.dialogs.session import SessionAids, SessionDialog
from ui.dialogs.templates import TemplateDialog, TemplatesDialog
from ui.dialogs.terms import TermDialog, TermsDialog
from ui.look.look import Look
from ui.widgets.steps import Steps, StepTaker

TODAY = date(2026, 9, 16)
_A_MOMENT = 20

TERMS = (
    Term("Autumn term", DateSpan(date(2026, 9, 7), date(2026, 12, 19))),
    Term("Spring term", DateSpan(date(2027, 1, 4), date(2027, 3, 27))),
)


def session_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return every dialog about sessions."""
    look = _look()
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        workspace.apply(ADDITION)
        found = {
            **_of_sessions(workspace, look, window),
            **_of_lists(workspace, look, window),
        }
        workspace.close()
    return found


def at_once(clash: str) -> Steps:
    """Find one clash without any step."""
    yield from ()
    return (clash,)


def checked(work: StepTaker) -> None:
    """Wait until the work is done."""
    while not work.is_at_rest:
        QTest.qWait(_A_MOMENT)


def _look() -> Look:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application.findChildren(Look)[-1]


def aids_of(workspace: Workspace, look: Look) -> SessionAids:
    """Return what the dialog of a session goes by."""
    return SessionAids(
        planner=workspace.planner,
        programmes=workspace.programmes,
        today=TODAY,
        clock=workspace.settings.clock,
        look=look,
        place_zone=workspace.place.zone,
        guides={id_: one.title for id_, one in workspace.guides.guides.items()},
    )


def _of_sessions(workspace: Workspace, look: Look, window: QWidget) -> dict[str, QDialog]:
    aids = aids_of(workspace, look)
    planner, clock = workspace.planner, workspace.settings.clock
    exam, teaching = instance_called(workspace, "Written paper"), _exam_draft(planner)
    dialogs = {
        "session": SessionDialog(planner.draft_of(exam), aids, is_new=False, parent=window),
        "session-repeat": SessionDialog(
            _weekly(planner, teaching), aids, is_new=True, parent=window
        ),
        "session-imported": SessionDialog(_imported(teaching), aids, is_new=False, parent=window),
    }
    for dialog in dialogs.values():
        while not dialog.checker.is_at_rest:
            QTest.qWait(_A_MOMENT)
    clash = "▲ Avoid: Yom Kippur on Monday 21 September 2026."
    move = MoveToDialog((exam,), TODAY, lambda _by: at_once(clash), clock)
    move.line.rested.emit()
    checked(move.work)
    return {
        **dialogs,
        "move-to": move,
        "scope": ScopeDialog("Move Regional teaching", parent=window),
        "bulk-edit": BulkEditDialog((exam.session, teaching), workspace.programmes, window),
    }


def _of_lists(workspace: Workspace, look: Look, window: QWidget) -> dict[str, QDialog]:
    templates, clock = workspace.templates, workspace.settings.clock
    programmes = ProgrammesDialog(look, window)
    programmes.show_programmes(workspace.programmes, workspace.programme_planner.session_count)
    terms = TermsDialog(window)
    terms.show_terms(TERMS)
    listed = TemplatesDialog(templates.is_bundled, templates.is_changed, clock, window)
    listed.show_templates(templates.all())
    exam = instance_called(workspace, "Written paper").session
    template = template_of(exam, templates.new_id())
    return {
        "programmes": programmes,
        "programme": ProgrammeDialog(workspace.programmes[1], (), look, window),
        "terms": terms,
        "term": TermDialog(TERMS[0], TODAY, TODAY, window),
        "templates": listed,
        "template": TemplateDialog(
            template, workspace.programmes, clock, is_new=True, parent=window
        ),
    }


def instance_called(workspace: Workspace, title: str) -> SessionInstance:
    """Return the first instance of September of a session by its title."""
    view = workspace.period(month_grid_of(TODAY), TODAY)
    return next(one for day in view.days for one in day.instances if one.session.title == title)


def _exam_draft(planner: SessionPlanner) -> Session:
    start = datetime.fromisoformat("2026-09-21T14:00")
    return replace(
        planner.new_draft(start, start + timedelta(hours=3)),
        title="Practical exam",
        kind=SessionKind.EXAM,
        kind_basis=KindBasis.CHOSEN,
        location="Skills centre",
    )


def _weekly(planner: SessionPlanner, draft: Session) -> Session:
    repeat = Repeat(frequency=Frequency.WEEKLY, until=date(2027, 1, 29))
    skips = frozenset({Skip.BANK_HOLIDAYS, Skip.PLAN_AROUND})
    return replace(planner.with_repeat(draft, repeat), skips=skips)


def _imported(draft: Session) -> Session:
    rule = "FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=1,-1;UNTIL=20270630T120000Z"
    return replace(draft, recurrence=Recurrence(rule=rule))
