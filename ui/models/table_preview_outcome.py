"""What each row of a file would become: its day, its hours, and what is wrong with it."""

from collections.abc import Mapping, Sequence
from datetime import datetime
from enum import IntEnum, StrEnum, auto

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from typing_extensions import override

from planner.domain.clash import Clash
from planner.domain.language import translate
from planner.domain.session import Session, SessionId
from planner.domain.wording import Clock, brief_day_text, capital, time_range_text
from planner.services.table_outcomes import Outcome, RowOutcome
from ui.clash_lines import clash_lines
from ui.words import kind_word, severity_sign, severity_word

Index = QModelIndex | QPersistentModelIndex

_ROOT = QModelIndex()


class OutcomeColumn(IntEnum):
    """The columns, from left to right."""

    OUTCOME = 0
    DAY = auto()
    HOURS = auto()
    TITLE = auto()
    LOOK = auto()
    KIND = auto()
    PLACE = auto()


class RowsShown(StrEnum):
    """Which rows are listed."""

    ALL = "all"
    TO_LOOK_AT = "to-look-at"
    SESSIONS = "sessions"
    LEFT_OUT = "left-out"


class OutcomeModel(QAbstractTableModel):
    """The rows of a dry run; clashes are filled in as they are found."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._rows: tuple[RowOutcome, ...] = ()
        self._listed: tuple[RowOutcome, ...] = ()
        self._shown = RowsShown.ALL
        self._places: dict[SessionId, list[int]] = {}
        self._clashes: dict[SessionId, tuple[Clash, ...]] = {}

    def show_rows(self, rows: Sequence[RowOutcome]) -> None:
        """List these rows; clashes that were found of the same sessions still hold."""
        self._rows = tuple(rows)
        self._list()

    def show_only(self, shown: RowsShown) -> None:
        """List all rows, or only some of them."""
        self._shown = shown
        self._list()

    def tell_clashes(self, found: Mapping[SessionId, tuple[Clash, ...]]) -> None:
        """Mark the sessions of which clashes were found."""
        self._clashes |= found
        for session in found:
            for place in self._places.get(session, ()):
                cell = self.index(place, OutcomeColumn.LOOK)
                self.dataChanged.emit(cell, cell)

    def forget_clashes(self) -> None:
        """Mark no session; others are to be read."""
        self._clashes = {}

    def row_at(self, place: int) -> RowOutcome | None:
        """Return the row that is listed there."""
        return self._listed[place] if 0 <= place < len(self._listed) else None

    def detail_of(self, row: RowOutcome) -> str:
        """Return all there is to say of a row: its cells, what is wrong with it, what it meets."""
        cells = " | ".join(cell for cell in row.entry.cells if cell)
        session = row.entry.session
        clashes = clash_lines(self._clashes.get(session.id, ())) if session else ()
        told = (*map(_sentence, row.entry.problems), *clashes)
        place = capital(row.entry.place)
        return "\n".join((f"{place}: {cells}" if cells else place, *told))

    @override
    def rowCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(self._listed)

    @override
    def columnCount(self, parent: Index = _ROOT) -> int:
        return 0 if parent.isValid() else len(OutcomeColumn)

    @override
    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._listed[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return self._words(row, OutcomeColumn(index.column()))
            case Qt.ItemDataRole.AccessibleTextRole:
                return self._words(row, OutcomeColumn(index.column())) or self.tr("nothing")
            case Qt.ItemDataRole.AccessibleDescriptionRole:
                return self.detail_of(row)
            case _:
                return None

    @override
    def headerData(
        self,
        section: int,
        orientation: Qt.Orientation,
        role: int = Qt.ItemDataRole.DisplayRole,
    ) -> object:
        if role != Qt.ItemDataRole.DisplayRole:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return self._title(OutcomeColumn(section))
        return self.tr("Row {row}").format(row=self._listed[section].entry.row + 1)

    def _list(self) -> None:
        self.beginResetModel()
        self._listed = tuple(row for row in self._rows if self._is_listed(row))
        self._places = {}
        for place, row in enumerate(self._listed):
            if row.entry.session is not None:
                self._places.setdefault(row.entry.session.id, []).append(place)
        self.endResetModel()

    def _is_listed(self, row: RowOutcome) -> bool:
        match self._shown:
            case RowsShown.ALL:
                return True
            case RowsShown.TO_LOOK_AT:
                return row.needs_a_look
            case RowsShown.SESSIONS:
                return row.entry.session is not None
            case RowsShown.LEFT_OUT:
                return row.entry.session is None

    def _words(self, row: RowOutcome, column: OutcomeColumn) -> str:
        session = row.entry.session
        if column is OutcomeColumn.OUTCOME:
            return outcome_word(row.outcome)
        if column is OutcomeColumn.LOOK:
            return self._look_words(row)
        return "" if session is None else self._session_words(session, column)

    def _session_words(self, session: Session, column: OutcomeColumn) -> str:
        match column:
            case OutcomeColumn.DAY:
                return brief_day_text(session.start.date())
            case OutcomeColumn.HOURS if session.all_day:
                return self.tr("all day")
            case OutcomeColumn.HOURS:
                return _hours_text(session.start, session.end, self._clock)
            case OutcomeColumn.TITLE:
                return session.title
            case OutcomeColumn.KIND:
                return kind_word(session.kind)
            case _:
                return session.location

    def _look_words(self, row: RowOutcome) -> str:
        parts = list(map(_sentence, row.entry.problems))
        session = row.entry.session
        clashes = self._clashes.get(session.id, ()) if session else ()
        if clashes:
            worst = clashes[0]
            told = self.tr("{sign} {severity}: {observance}")
            parts.append(
                told.format(
                    sign=severity_sign(worst.severity),
                    severity=severity_word(worst.severity),
                    observance=worst.occurrence.name,
                )
            )
        return " ".join(parts)

    def _title(self, column: OutcomeColumn) -> str:
        match column:
            case OutcomeColumn.OUTCOME:
                return self.tr("What happens")
            case OutcomeColumn.DAY:
                return self.tr("Day")
            case OutcomeColumn.HOURS:
                return self.tr("Hours")
            case OutcomeColumn.TITLE:
                return self.tr("Title")
            case OutcomeColumn.KIND:
                return self.tr("Kind")
            case OutcomeColumn.PLACE:
                return self.tr("Place")
            case OutcomeColumn.LOOK:
                return self.tr("To look at")


def outcome_word(outcome: Outcome) -> str:
    """Return what becomes of a row, in a word or two."""
    match outcome:
        case Outcome.ADDED:
            return translate("OutcomeModel", "To add")
        case Outcome.CHANGED:
            return translate("OutcomeModel", "To change")
        case Outcome.UNCHANGED:
            return translate("OutcomeModel", "As it was")
        case Outcome.LEFT_OUT:
            return translate("OutcomeModel", "Left out")
        case Outcome.NO_SESSION:
            return translate("OutcomeModel", "No session")


def _hours_text(start: datetime, end: datetime, clock: Clock) -> str:
    hours = time_range_text(start, end, clock)
    if end.date() == start.date():
        return hours
    words = translate("OutcomeModel", "{hours} on {day}")
    return words.format(hours=hours, day=brief_day_text(end.date()))


def _sentence(problem: str) -> str:
    return problem if problem.endswith((".", "!", "?")) else f"{capital(problem)}."
