"""The agenda is narrowed, sorted and gone through by key and by mouse, and reads as it shows."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QLabel, QLineEdit, QPushButton

from planner.domain.agenda import PlannedEntry
from planner.domain.dates import month_grid_of, months_from
from planner.services.workspace import Workspace
from tests.ui.finding import found
from ui.models.agenda_model import AgendaColumn, AgendaFilter
from ui.navigator import Shown
from ui.views.agenda_page import AgendaPage, AgendaTable
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def agenda(window: MainWindow) -> AgendaPage:
    window.navigator.go_to(KIPPUR)
    window.navigator.show_as(Shown.AGENDA)
    return found(AgendaPage, window)


@pytest.fixture
def table(agenda: AgendaPage) -> AgendaTable:
    return agenda.table


def column(table: AgendaTable, number: AgendaColumn) -> list[str]:
    rows = range(table.proxy.rowCount())
    return [str(table.proxy.index(row, number).data()) for row in rows]


def names(table: AgendaTable) -> list[str]:
    return column(table, AgendaColumn.WHAT)


def check(agenda: AgendaPage, words: str) -> None:
    boxes = agenda.findChildren(QCheckBox)
    box = next(one for one in boxes if one.text().replace("&", "") == words)
    QTest.mouseClick(box, Qt.MouseButton.LeftButton, pos=QPoint(8, box.height() // 2))


def choose(agenda: AgendaPage, name: str, words: str) -> None:
    boxes = agenda.findChildren(QComboBox)
    box = next(one for one in boxes if one.accessibleName() == name)
    box.setFocus()
    while box.currentText() != words:
        before = box.currentText()
        QTest.keyClick(box, Qt.Key.Key_Down)
        assert box.currentText() != before, words


def go_to_row(table: AgendaTable, name: str) -> None:
    table.setCurrentIndex(table.proxy.index(names(table).index(name), AgendaColumn.WHAT))


@pytest.mark.usefixtures("agenda")
def test_runs_over_three_months(window: MainWindow) -> None:
    assert window.navigator.title == "September to November 2026"


def test_opens_on_the_selected_day(table: AgendaTable) -> None:
    assert table.current_entry is not None
    assert (table.current_entry.day, table.hasFocus()) == (KIPPUR, True)


def test_comes_in_order_of_time(table: AgendaTable) -> None:
    days = [table.proxy.entry(row).day for row in range(table.proxy.rowCount())]
    assert days == sorted(days)
    assert (days[0], days[-1]) == (date(2026, 9, 1), date(2026, 11, 13))


def test_a_series_has_a_row_for_each_instance(table: AgendaTable) -> None:
    assert names(table).count("Regional teaching") == 10


def test_the_first_cell_speaks_the_whole_row(table: AgendaTable) -> None:
    row = names(table).index("Written paper")
    assert table.proxy.index(row, 0).data(SPOKEN) == (
        "Monday 21 September 2026, 9am to midday, Written paper, exam, Exam hall 2, "
        "ARCP and exams, Avoid: Yom Kippur"
    )


@pytest.mark.parametrize(
    ("place", "words"),
    [
        pytest.param(AgendaColumn.WHAT, "Yom Kippur", id="what"),
        pytest.param(AgendaColumn.KIND, "plan around", id="kind"),
        pytest.param(AgendaColumn.SETTLE, "1 to avoid", id="to settle"),
    ],
)
def test_every_other_cell_speaks_its_day(
    table: AgendaTable, place: AgendaColumn, words: str
) -> None:
    row = names(table).index("Yom Kippur")
    spoken = table.proxy.index(row, place).data(SPOKEN)
    assert spoken == f"{words}, Monday 21 September 2026"


def test_an_observance_says_when_its_eve_begins(table: AgendaTable) -> None:
    row = names(table).index("Yom Kippur")
    assert "from sunset 7:11pm on Sunday 20 September" in table.proxy.index(row, 0).data(SPOKEN)


def test_an_observance_of_some_days_has_one_row(table: AgendaTable) -> None:
    row = names(table).index("Sukkot (first days)")
    assert table.proxy.index(row, 0).data() == "Sat 26 Sep 2026\nto Sun 27 Sep 2026"


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        pytest.param("written", {"Written paper"}, id="a title"),
        pytest.param("EXAM hall", {"Written paper"}, id="a place in capitals"),
        pytest.param("yom kippur", {"Yom Kippur", "Written paper"}, id="a name and what it meets"),
        pytest.param("day of atonement", {"Yom Kippur"}, id="another name"),
    ],
)
def test_words_narrow_the_list(agenda: AgendaPage, words: str, shown: set[str]) -> None:
    QTest.keyClicks(found(QLineEdit, agenda), words)
    assert set(names(agenda.table)) == shown


def test_the_number_of_entries_is_told(agenda: AgendaPage) -> None:
    total = agenda.table.proxy.rowCount()
    QTest.keyClicks(found(QLineEdit, agenda), "written")
    words = {label.text() for label in agenda.findChildren(QLabel)}
    assert f"1 of {total}" in words


def test_sessions_can_be_left_out(agenda: AgendaPage) -> None:
    check(agenda, "Sessions")
    kinds = set(column(agenda.table, AgendaColumn.KIND))
    assert kinds == {"plan around", "be aware"}


def test_observances_can_be_left_out(agenda: AgendaPage) -> None:
    check(agenda, "Observances")
    entries = [agenda.table.proxy.entry(row) for row in range(agenda.table.proxy.rowCount())]
    assert all(isinstance(entry, PlannedEntry) for entry in entries)


def test_only_what_must_be_settled_can_be_shown(agenda: AgendaPage) -> None:
    check(agenda, "Only what must be settled")
    assert "" not in column(agenda.table, AgendaColumn.SETTLE)
    assert "Written paper" in names(agenda.table)


def test_nothing_is_told_in_words(agenda: AgendaPage) -> None:
    QTest.keyClicks(found(QLineEdit, agenda), "zzz")
    words = {label.text() for label in agenda.findChildren(QLabel) if label.isVisible()}
    assert "Nothing in September to November 2026 matches what you asked for." in words


def test_everything_can_be_shown_again(agenda: AgendaPage) -> None:
    before = names(agenda.table)
    QTest.keyClicks(found(QLineEdit, agenda), "zzz")
    check(agenda, "Sessions")
    again = next(one for one in agenda.findChildren(QPushButton) if one.isVisible())
    QTest.mouseClick(again, Qt.MouseButton.LeftButton)
    assert names(agenda.table) == before


def test_an_empty_span_is_told(agenda: AgendaPage, workspace: Workspace) -> None:
    view = workspace.period(month_grid_of(KIPPUR), KIPPUR)
    empty = replace(view, occurrences=(), days=tuple(replace(d, instances=()) for d in view.days))
    agenda.show_agenda(empty, months_from(KIPPUR, 1), 1, workspace.settings, {})
    words = {label.text() for label in agenda.findChildren(QLabel) if label.isVisible()}
    assert "Nothing is planned or kept in September 2026." in words


def test_a_heading_sorts(agenda: AgendaPage) -> None:
    header = agenda.table.horizontalHeader()
    at = QPoint(header.sectionViewportPosition(AgendaColumn.WHAT) + 10, header.height() // 2)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, pos=at)
    folded = [name.casefold() for name in names(agenda.table)]
    assert folded == sorted(folded)


def test_the_order_can_be_chosen_by_key(agenda: AgendaPage) -> None:
    choose(agenda, "Sort by", "To settle")
    settle = column(agenda.table, AgendaColumn.SETTLE)
    assert settle[0].startswith("Avoid")
    assert settle == sorted(settle, key=lambda words: not words)
    assert agenda.table.horizontalHeader().sortIndicatorSection() == AgendaColumn.SETTLE


def test_what_is_equal_stays_in_order_of_time(agenda: AgendaPage) -> None:
    agenda.table.sort_by(AgendaColumn.WHAT)
    table = agenda.table
    rows = [row for row, name in enumerate(names(table)) if name == "Regional teaching"]
    days = [table.proxy.entry(row).day for row in rows]
    assert days == sorted(days)


def test_more_months_can_be_shown(window: MainWindow, agenda: AgendaPage) -> None:
    choose(agenda, "Show", "6 months")
    assert window.navigator.title == "September 2026 to February 2027"
    assert "Christmas Day" in names(agenda.table)


def test_down_selects_the_next_entry_and_its_day(window: MainWindow, table: AgendaTable) -> None:
    go_to_row(table, "Written paper")
    QTest.keyClick(table, Qt.Key.Key_Down)
    assert table.current_entry is not None
    assert window.navigator.day == table.current_entry.day == date(2026, 9, 22)


@pytest.mark.parametrize(
    ("key", "day"),
    [
        pytest.param(Qt.Key.Key_Home, date(2026, 9, 1), id="home to the first"),
        pytest.param(Qt.Key.Key_End, date(2026, 11, 13), id="end to the last"),
    ],
)
def test_keys_go_to_the_ends(
    window: MainWindow, table: AgendaTable, key: Qt.Key, day: date
) -> None:
    QTest.keyClick(table, key)
    assert window.navigator.day == day


@pytest.mark.parametrize(
    ("end", "key", "title"),
    [
        pytest.param(
            Qt.Key.Key_End, Qt.Key.Key_PageDown, "December 2026 to February 2027", id="on"
        ),
        pytest.param(Qt.Key.Key_Home, Qt.Key.Key_PageUp, "June to August 2026", id="back"),
    ],
)
def test_a_page_past_the_end_brings_other_months(
    window: MainWindow, table: AgendaTable, end: Qt.Key, key: Qt.Key, title: str
) -> None:
    QTest.keyClick(table, end)
    QTest.keyClick(table, key)
    assert window.navigator.title == title


def test_enter_opens_the_day(window: MainWindow, table: AgendaTable) -> None:
    go_to_row(table, "OSCE circuit")
    QTest.keyClick(table, Qt.Key.Key_Return)
    assert (window.navigator.shown, window.navigator.day) == (Shown.DAY, date(2026, 9, 24))


def test_a_double_click_opens_the_day(window: MainWindow, table: AgendaTable) -> None:
    index = table.proxy.index(names(table).index("OSCE circuit"), AgendaColumn.WHAT)
    table.scrollTo(index)
    point = table.visualRect(index).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (window.navigator.shown, window.navigator.day) == (Shown.DAY, date(2026, 9, 24))


def test_a_day_chosen_elsewhere_is_gone_to(window: MainWindow, table: AgendaTable) -> None:
    window.navigator.select(date(2026, 9, 24))
    assert table.current_entry is not None
    assert table.current_entry.day == date(2026, 9, 24)


def test_a_day_without_entries_stays_selected(window: MainWindow, table: AgendaTable) -> None:
    window.navigator.select(date(2026, 10, 1))
    assert window.navigator.day == date(2026, 10, 1)
    assert table.current_entry is not None
    assert table.current_entry.day >= date(2026, 10, 1)


def test_models_hold_to_the_rules(agenda: AgendaPage) -> None:
    for model in (agenda.table.proxy.sourceModel(), agenda.table.proxy):
        QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    agenda.table.proxy.narrow(AgendaFilter(words="teaching"))
    agenda.table.sort_by(AgendaColumn.WHERE)
    agenda.table.proxy.narrow(AgendaFilter(has_sessions=False))
    assert agenda.table.proxy.rowCount() > 0
