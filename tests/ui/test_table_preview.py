"""The tables of the import wizard: the file as it is, and what its rows become."""

from dataclasses import replace
from datetime import datetime, timedelta

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from planner.domain.session import Session, SessionId
from planner.domain.table import Table
from planner.domain.table_reading import ReadEntry
from planner.domain.wording import Clock
from planner.services.table_outcomes import Outcome, RowOutcome
from tests.ui.plans import SESSIONS
from ui.dialogs.import_wizard.cells_view import CellsView
from ui.models.table_preview_cells import CellRole, TablePreviewModel
from ui.models.table_preview_outcome import OutcomeColumn, OutcomeModel, RowsShown

SPOKEN = Qt.ItemDataRole.AccessibleTextRole
MANY = 100_000
TABLE = Table(
    name="Rota",
    rows=(("Rota",), ("Date", "Ward\nround"), (datetime(2026, 10, 5), "LD")),  # noqa: DTZ001 - a sheet's
)
EXAM = SESSIONS[0]


def outcome(session: Session | None, kind: Outcome, *problems: str, row: int = 3) -> RowOutcome:
    entry = ReadEntry(
        table="",
        row=row,
        column=None,
        place=f"row {row + 1}",
        cells=("21/09/2026", "", "Exam"),
        session=session,
        problems=problems,
    )
    return RowOutcome(entry, kind)


def words(model: OutcomeModel, row: int, column: OutcomeColumn) -> str:
    return str(model.index(row, column).data())


@pytest.fixture
def cells() -> TablePreviewModel:
    model = TablePreviewModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_table(TABLE)
    return model


@pytest.fixture
def outcomes() -> OutcomeModel:
    model = OutcomeModel(Clock.TWELVE_HOUR)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal, model)
    model.show_rows(
        [
            outcome(EXAM, Outcome.ADDED),
            outcome(None, Outcome.LEFT_OUT, "31/02/2026 is no date", row=4),
            outcome(None, Outcome.NO_SESSION, row=5),
        ]
    )
    return model


def test_cells_are_shown_on_one_line_as_the_file_has_them(cells: TablePreviewModel) -> None:
    assert cells.index(1, 1).data() == "Ward round"
    assert cells.index(2, 0).data() == "2026-10-05"


def test_an_empty_cell_is_said_to_be_so(cells: TablePreviewModel) -> None:
    assert cells.index(0, 1).data(SPOKEN) == "empty"


def test_the_row_of_headings_is_said_and_marked(cells: TablePreviewModel) -> None:
    cells.show_meaning(1, ("Date", ""))
    assert cells.index(1, 0).data(CellRole.IS_HEADING)
    assert not cells.index(2, 0).data(CellRole.IS_HEADING)
    assert cells.headerData(1, Qt.Orientation.Vertical) == "2, headings"
    across = [cells.headerData(n, Qt.Orientation.Horizontal) for n in range(2)]
    assert across == ["A: Date", "B"]


def test_a_hundred_thousand_rows_are_there_to_be_scrolled(qtbot: QtBot) -> None:
    view = CellsView()
    qtbot.addWidget(view)
    view.show_table(Table(name="", rows=(("1 Jan 2026", "Exam"),) * MANY))
    view.show()
    view.scrollToBottom()
    assert view.model().rowCount() == MANY
    assert view.indexAt(view.viewport().rect().center()).row() > MANY - 100


def test_a_session_is_told_with_its_day_of_the_week(outcomes: OutcomeModel) -> None:
    start = EXAM.start
    assert words(outcomes, 0, OutcomeColumn.OUTCOME) == "To add"
    assert words(outcomes, 0, OutcomeColumn.DAY).startswith(f"{start:%a} {start.day}")
    assert words(outcomes, 0, OutcomeColumn.TITLE) == EXAM.title


def test_hours_past_midnight_name_the_day_after(outcomes: OutcomeModel) -> None:
    start = datetime(2026, 9, 21, 20)  # noqa: DTZ001 - by the clock on the wall
    night = replace(EXAM, start=start, end=start + timedelta(hours=12))
    outcomes.show_rows([outcome(night, Outcome.ADDED)])
    assert words(outcomes, 0, OutcomeColumn.HOURS) == "8pm to 8am on Tue 22 Sep 2026"


def test_a_row_that_is_left_out_says_why(outcomes: OutcomeModel) -> None:
    assert words(outcomes, 1, OutcomeColumn.LOOK) == "31/02/2026 is no date."
    row = outcomes.row_at(1)
    assert row is not None
    assert outcomes.detail_of(row) == "Row 5: 21/09/2026 | Exam\n31/02/2026 is no date."


@pytest.mark.parametrize(
    ("shown", "rows"),
    [
        (RowsShown.ALL, [3, 4, 5]),
        (RowsShown.TO_LOOK_AT, [4]),
        (RowsShown.SESSIONS, [3]),
        (RowsShown.LEFT_OUT, [4, 5]),
    ],
)
def test_rows_are_listed_by_what_they_are(
    outcomes: OutcomeModel, shown: RowsShown, rows: list[int]
) -> None:
    outcomes.show_only(shown)
    listed = [outcomes.row_at(place) for place in range(outcomes.rowCount())]
    assert [one.entry.row for one in listed if one is not None] == rows


def test_no_cell_of_the_preview_is_silent(outcomes: OutcomeModel) -> None:
    for row in range(outcomes.rowCount()):
        for column in OutcomeColumn:
            assert outcomes.index(row, column).data(SPOKEN)


def test_every_row_of_many_is_listed(outcomes: OutcomeModel) -> None:
    session = replace(EXAM, id=SessionId("one"))
    outcomes.show_rows([outcome(session, Outcome.ADDED)] * MANY)
    assert outcomes.rowCount(QModelIndex()) == MANY
