"""What an import did or would do, a row for each session or problem, what needs a look first."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from enum import Enum, auto

from PySide6.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from typing_extensions import override

from planner.domain.change import Edit
from planner.domain.import_report import ImportReport
from planner.domain.session import Session
from planner.domain.wording import Clock
from planner.services.import_words import difference_words, session_words

Index = QModelIndex | QPersistentModelIndex

translate = QCoreApplication.translate

_ROOT = QModelIndex()


class Tense(Enum):
    """Whether an import is told before it is made or afterwards."""

    BEFORE = auto()
    AFTERWARDS = auto()


@dataclass(frozen=True, slots=True)
class ReportLine:
    """One thing that happened: what, to which session or where in the file, and why.

    Where there is an ``edit``, session and reason are those of it.
    """

    outcome: str
    subject: str = ""
    reason: str = ""
    edit: Edit[Session] | None = None


class ReportModel(QAbstractTableModel):
    """The lines of one or more reports."""

    def __init__(
        self,
        reports: Sequence[ImportReport],
        parent: QObject | None = None,
        *,
        tense: Tense = Tense.AFTERWARDS,
        clock: Clock = Clock.TWELVE_HOUR,
    ) -> None:
        super().__init__(parent)
        self._clock = clock
        self._lines = tuple(line for report in reports for line in _lines(report, tense))
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
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(index)
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(index) or self.tr("nothing to add")
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

    def _words(self, index: Index) -> str:
        line = self._lines[index.row()]
        match index.column():
            case 0:
                return line.outcome
            case 1:
                edit = line.edit
                session = edit and (edit.after or edit.before)
                return session_words(session, self._clock) if session else line.subject
            case _:
                return difference_words(line.edit, self._clock) if line.edit else line.reason


def _lines(report: ImportReport, tense: Tense) -> Iterator[ReportLine]:
    doubtful = translate("ReportModel", "Skipped or doubtful")
    for problem in report.problems:
        yield ReportLine(doubtful, problem.place, problem.fault)
    added, changed, removed, unchanged = _outcomes(tense)
    if not report.edits:
        yield from (ReportLine(added, title) for title in report.added)
        yield from (ReportLine(changed, title) for title in report.changed)
        yield from (ReportLine(removed, title) for title in report.removed)
    of_kind: dict[str, list[ReportLine]] = {added: [], changed: [], removed: []}
    for edit in report.edits:
        outcome = added if edit.before is None else removed if edit.after is None else changed
        of_kind[outcome].append(ReportLine(outcome, edit=edit))
    for lines in of_kind.values():
        yield from lines
    yield from (ReportLine(unchanged, title) for title in report.unchanged)


def _outcomes(tense: Tense) -> tuple[str, str, str, str]:
    if tense is Tense.BEFORE:
        return (
            translate("ReportModel", "Will be added"),
            translate("ReportModel", "Will be changed"),
            translate("ReportModel", "Will be removed"),
            translate("ReportModel", "Stays as it is"),
        )
    return (
        translate("ReportModel", "Added"),
        translate("ReportModel", "Changed"),
        translate("ReportModel", "Removed"),
        translate("ReportModel", "As it was"),
    )
