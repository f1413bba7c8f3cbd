"""The table of what an import does, which its preview and its report share."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from planner.domain.import_report import ImportReport
from planner.domain.wording import Clock
from ui.import_words import headline_words, summary_words
from ui.models.report_model import ReportModel, Tense
from ui.widgets.prose import TextRole, plain_text

# Rows beyond are as high as two lines: to measure each of them would take seconds.
_MOST_MEASURED = 300


def fill_with_reports(
    column: QVBoxLayout, reports: Sequence[ImportReport], tense: Tense, clock: Clock
) -> None:
    """Put the headline, a summary of each file and the table of all of it into a dialog."""
    column.addWidget(plain_text(headline_words(reports, tense), TextRole.HEADING))
    for report in reports:
        column.addWidget(plain_text(summary_words(report, tense)))
    column.addWidget(import_table(reports, tense, clock, column.parentWidget()), 1)


def import_table(
    reports: Sequence[ImportReport], tense: Tense, clock: Clock, parent: QWidget | None
) -> QTableView:
    """Return the table of reports."""
    table = QTableView(parent)
    model = ReportModel(reports, table, tense=tense, clock=clock)
    table.setModel(model)
    words = table.tr("What the import did")
    if tense is Tense.BEFORE:
        words = table.tr("What the import will do")
    table.setAccessibleName(words)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setWordWrap(True)
    table.setTextElideMode(Qt.TextElideMode.ElideRight)
    _size(table, model.rowCount())
    return table


def _size(table: QTableView, rows: int) -> None:
    vertical = table.verticalHeader()
    vertical.hide()
    header = table.horizontalHeader()
    header.setResizeContentsPrecision(_MOST_MEASURED)
    if rows <= _MOST_MEASURED:
        vertical.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    else:
        vertical.setDefaultSectionSize(round(table.fontMetrics().lineSpacing() * 2.4))
    header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    header.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
