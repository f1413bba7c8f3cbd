"""The dialog that tells what an import did: counts in words, then a list of all of it."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from planner.domain.import_report import ImportReport
from planner.domain.language import counted
from ui.models.report_model import ReportModel
from ui.widgets.dialog_size import open_at
from ui.widgets.prose import TextRole, plain_text
from ui.words import session_count_words


class ImportReportDialog(QDialog):
    """Shows the reports of one import."""

    def __init__(self, reports: Sequence[ImportReport], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Timetable imported"))
        column = QVBoxLayout(self)
        edge = self.fontMetrics().height()
        column.setContentsMargins(edge, edge, edge, edge)
        column.setSpacing(round(edge * 0.6))
        self.headline = self._headline(reports)
        column.addWidget(plain_text(self.headline, TextRole.HEADING))
        for report in reports:
            column.addWidget(plain_text(self._summary(report)))
        column.addWidget(self._table(reports), 1)
        buttons = QDialogButtonBox()
        close = buttons.addButton(self.tr("Close"), QDialogButtonBox.ButtonRole.AcceptRole)
        close.setDefault(True)
        buttons.accepted.connect(self.accept)
        column.addWidget(buttons)
        open_at(self, 40, 28)

    def _headline(self, reports: Sequence[ImportReport]) -> str:
        added = sum(len(report.added) for report in reports)
        parts = [self.tr("{sessions} added").format(sessions=session_count_words(added))]
        parts += self._counts(
            sum(len(report.changed) for report in reports),
            sum(len(report.removed) for report in reports),
        )
        if not added and len(parts) == 1:
            return self.tr("Nothing new: the diary already holds it all")
        return ", ".join(parts if added else parts[1:])

    def _counts(self, changed: int, removed: int) -> list[str]:
        counts = (
            (changed, counted("%n changed", "of sessions", changed)),
            (removed, counted("%n removed", "of sessions", removed)),
        )
        return [words for count, words in counts if count]

    def _summary(self, report: ImportReport) -> str:
        counts = [
            counted("%n added", "of sessions", len(report.added)),
            *self._counts(len(report.changed), len(report.removed)),
        ]
        if unchanged := len(report.unchanged):
            counts.append(counted("%n as they were", "of sessions", unchanged))
        if problems := len(report.problems):
            counts.append(counted("%n skipped or doubtful", "of sessions", problems))
        return f"{report.name}: {', '.join(counts)}."

    def _table(self, reports: Sequence[ImportReport]) -> QTableView:
        table = QTableView()
        table.setModel(ReportModel(reports, table))
        table.setAccessibleName(self.tr("What the import did"))
        table.setTabKeyNavigation(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTextElideMode(Qt.TextElideMode.ElideRight)
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        return table
