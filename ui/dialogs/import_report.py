"""The dialog that tells what an import did: counts in words, then a list of all of it."""

from collections.abc import Sequence

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QVBoxLayout, QWidget

from planner.domain.import_report import ImportReport
from planner.domain.wording import Clock
from ui.dialogs.import_table import fill_with_reports
from ui.import_words import headline_words
from ui.models.report_model import Tense
from ui.widgets.dialog_size import open_at


class ImportReportDialog(QDialog):
    """Shows the reports of one import."""

    def __init__(
        self,
        reports: Sequence[ImportReport],
        parent: QWidget | None = None,
        clock: Clock = Clock.TWELVE_HOUR,
    ) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Timetable imported"))
        self.headline = headline_words(reports, Tense.AFTERWARDS)
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        fill_with_reports(column, reports, Tense.AFTERWARDS, clock)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        open_at(self, 44, 30)
