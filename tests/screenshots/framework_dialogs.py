"""The dialogs on the framework and on the user’s own documents, filled in as somebody would."""

from datetime import date
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtWidgets import QDialog, QWidget

from planner.domain.kept_document import KeptDocument, KeptDocumentId
from planner.domain.wording import Clock
from planner.services.activity_planning import times_of_year
from planner.services.laying_out import checked_draft
from planner.services.locations import bundled_almanac_path
from planner.services.practice_year import Form, practice_year
from planner.services.workspace import Workspace, open_workspace
from ui.dialogs.kept_document import KeptDocumentDialog
from ui.dialogs.kept_documents import KeptDocumentsDialog
from ui.dialogs.lay_out import Laying, LayOutDialog
from ui.dialogs.plan_activity import Offer, PlanActivityDialog
from ui.dialogs.practice_year import PracticeYearForm
from ui.dialogs.report_year import ReportYearDialog

TODAY = date(2026, 9, 16)

_DOCUMENT = KeptDocument(
    id=KeptDocumentId("policy"),
    title="Dignity at work",
    file_name="policy.pdf",
    media_type="application/pdf",
    size=1_400_000,
    added=date(2026, 9, 1),
    publisher="Foundation programme",
    published="2025",
    review_by=date(2026, 9, 1),
)


def framework_dialogs(window: QWidget) -> dict[str, QDialog]:
    """Return every dialog on the framework, and those on documents."""
    with TemporaryDirectory() as folder:
        diary = Path(folder) / "diary.sqlite"
        workspace = open_workspace(almanac=bundled_almanac_path(), diary=diary)
        activity = PlanActivityDialog(_offers(workspace), window)
        activity.list.setCurrentRow(2)
        year = _year(workspace, window)
        workspace.close()
    documents = KeptDocumentsDialog(is_read_only=False, parent=window)
    documents.show_documents([_DOCUMENT], TODAY)
    return {
        "plan-activity": activity,
        "practice-year": year,
        "report-year": ReportYearDialog(TODAY, 8, window),
        "documents": documents,
        "document": KeptDocumentDialog(_DOCUMENT, is_new=False, today=TODAY, parent=window),
        "add-document": KeptDocumentDialog(_DOCUMENT, is_new=True, today=TODAY, parent=window),
    }


def _offers(workspace: Workspace) -> list[Offer]:
    times = times_of_year(workspace, TODAY)
    return [
        Offer(activity=one, time=time, known=times.words(one.observance, time))
        for one in workspace.toolkit.framework.activities
        for time in (times.of_activity(one),)
    ]


def _year(workspace: Workspace, window: QWidget) -> LayOutDialog:
    # English, since a test reads every other word of the dialog.
    laying = Laying(
        title="Foundation programme",
        introduction="Keep the morning free",
        checking=lambda one: checked_draft(one, workspace.planner),
        today=TODAY,
        clock=Clock.TWELVE_HOUR,
    )
    dialog = LayOutDialog(laying, PracticeYearForm(TODAY), window)
    dialog.show_proposals(practice_year(workspace, date(2026, 10, 1), Form.SESSION, ()))
    return dialog
