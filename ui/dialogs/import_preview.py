"""The dialog that tells what an import will do, before anything is written."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.domain.import_report import ImportReport
from planner.domain.wording import Clock
from ui.dialogs.import_table import fill_with_reports
from ui.import_words import headline_words
from ui.models.report_model import Tense
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import plain_text


class ImportPreviewDialog(QDialog):
    """Shows what will be added, changed, removed and left out; accepted, it is to be done.

    ``why`` says why the user is asked, where nobody chose the file just now.
    """

    def __init__(
        self,
        reports: Sequence[ImportReport],
        clock: Clock,
        parent: QWidget | None = None,
        why: str = "",
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Import timetable"))
        self.headline = headline_words(reports, Tense.BEFORE)
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        if why:
            column.addWidget(plain_text(why))
        fill_with_reports(column, reports, Tense.BEFORE, clock)
        column.addWidget(self._buttons(does_nothing=all(report.is_empty for report in reports)))
        open_at(self, 44, 30)

    def _buttons(self, *, does_nothing: bool) -> QDialogButtonBox:
        buttons = QDialogButtonBox()
        role = QDialogButtonBox.ButtonRole
        if does_nothing:
            close = buttons.addButton(self.tr("Close"), role.AcceptRole)
            close.setDefault(True)
        else:
            take = buttons.addButton(self.tr("Import"), role.AcceptRole)
            take.setDefault(True)
            buttons.addButton(self.tr("Cancel"), role.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        return buttons
