"""What an import did, one row for each session or problem, what needs a look first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from planner.domain.import_report import ImportReport

Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate

_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One thing that happened: what, to which session or where in the file, and why."""

    outcome: str
    subject: str
    reason: str


class ReportModel(QAbstractTableModel):
    """The lines of one or more reports."""

    def __init__(self, reports: Sequence[ImportReport], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._lines = tuple(line for report in reports for line in _lines(report))
        self._titles = (self.tr("Outcome"), self.tr("Session or place in the file"), self.tr("Why"))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._lines)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._titles)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        line = self._lines[index.row()]
        words = (line.outcome, line.subject, line.reason)[index.column()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return words
            case Qt.ItemDataRole.AccessibleTextRole:
                return words or self.tr("nothing to add")
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self._titles[section]
        return None


def _lines(report: ImportReport) -> Iterator[ReportLine]:
    doubtful = translate("ReportModel", "Skipped or doubtful")
    for problem in report.problems:
        yield ReportLine(doubtful, problem.place, problem.fault)
    outcomes = (
        (translate("ReportModel", "Added"), report.added),
        (translate("ReportModel", "Changed"), report.changed),
        (translate("ReportModel", "Removed"), report.removed),
        (translate("ReportModel", "As it was"), report.unchanged),
    )
    for outcome, titles in outcomes:
        for title in titles:
            yield ReportLine(outcome, title, "")
