"""The year is driven by key and by mouse, and each of its days can be read."""

from collections.abc import Iterator
from datetime import date

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton
from pytestqt.qtbot import QtBot

from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.plans import ADDITION
from ui.commands.command import CommandId
from ui.look.look import Look
from ui.models.year_month_model import YearMonthModel
from ui.navigator import Shown
from ui.views.year_legend import YearLegend
from ui.views.year_month import YearMonthTable
from ui.views.year_page import YearPage
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
TODAY = date(2026, 9, 16)
SPOKEN = Qt.ItemDataRole.AccessibleTextRole


@pytest.fixture
def year(window: MainWindow) -> YearPage:
    window.navigator.go_to(KIPPUR)
    window.navigator.show_as(Shown.YEAR)
    QApplication.sendPostedEvents()
    page = found(YearPage, window)
    page.take_focus()
    return page


def tables(year: YearPage) -> Iterator[YearMonthTable]:
    return iter(year.findChildren(YearMonthTable))


def table_of(year: YearPage, day: date) -> YearMonthTable:
    return next(one for one in tables(year) if one.days.index_of(day).isValid())


def middle_of(table: YearMonthTable, day: date) -> QPoint:
    return table.visualRect(table.days.index_of(day)).center()


def spoken(year: YearPage, day: date) -> str:
    return str(table_of(year, day).days.index_of(day).data(SPOKEN))


def test_shows_the_twelve_months_of_an_academic_year(year: YearPage) -> None:
    names = [one.accessibleName() for one in tables(year)]
    assert (names[0], names[-1], len(names)) == ("August 2026", "July 2027", 12)


@pytest.mark.usefixtures("year")
def test_the_title_names_the_year(window: MainWindow) -> None:
    assert window.navigator.title == "August 2026 to July 2027"


@pytest.mark.parametrize(
    ("day", "words"),
    [
        pytest.param(
            KIPPUR, "Monday 21 September 2026, Yom Kippur, plan around, 1 session", id="plan around"
        ),
        pytest.param(TODAY, "Wednesday 16 September 2026, today, 1 session", id="today"),
        pytest.param(
            date(2027, 3, 10),
            "Wednesday 10 March 2027, Eid al-Fitr, expected, plan around",
            id="expected",
        ),
        pytest.param(date(2026, 8, 26), "Wednesday 26 August 2026", id="free"),
    ],
)
def test_a_day_says_what_it_holds(year: YearPage, day: date, words: str) -> None:
    assert spoken(year, day) == words


def test_each_day_is_a_cell_of_the_accessible_tree(year: YearPage) -> None:
    QAccessible.setActive(True)
    node = QAccessible.queryAccessibleInterface(table_of(year, KIPPUR))
    names = [node.child(n).text(QAccessible.Text.Name) for n in range(node.childCount())]
    assert "Monday 21 September 2026, Yom Kippur, plan around, 1 session" in names


@pytest.mark.parametrize(
    ("key", "day"),
    [
        pytest.param(Qt.Key.Key_Left, date(2026, 9, 20), id="left"),
        pytest.param(Qt.Key.Key_Right, date(2026, 9, 22), id="right"),
        pytest.param(Qt.Key.Key_Up, date(2026, 9, 14), id="up a week"),
        pytest.param(Qt.Key.Key_Down, date(2026, 9, 28), id="down a week"),
        pytest.param(Qt.Key.Key_Home, date(2026, 9, 21), id="home to Monday"),
        pytest.param(Qt.Key.Key_End, date(2026, 9, 27), id="end to Sunday"),
        pytest.param(Qt.Key.Key_PageUp, date(2025, 9, 21), id="page up a year"),
        pytest.param(Qt.Key.Key_PageDown, date(2027, 9, 21), id="page down a year"),
    ],
)
def test_keys_move_the_day(window: MainWindow, year: YearPage, key: Qt.Key, day: date) -> None:
    QTest.keyClick(table_of(year, KIPPUR), key)
    assert window.navigator.day == day
    table = table_of(year, day)
    assert table.days.day_at(table.currentIndex()) == day
    assert table.hasFocus()


@pytest.mark.parametrize(
    ("start", "key", "day"),
    [
        pytest.param(
            date(2026, 9, 30), Qt.Key.Key_Down, date(2026, 10, 7), id="into the next month"
        ),
        pytest.param(date(2027, 7, 31), Qt.Key.Key_Right, date(2027, 8, 1), id="into another year"),
        pytest.param(date(2026, 8, 1), Qt.Key.Key_Left, date(2026, 7, 31), id="back a year"),
    ],
)
def test_arrows_go_on_across_months(
    window: MainWindow, year: YearPage, start: date, key: Qt.Key, day: date
) -> None:
    window.navigator.select(start)
    year.take_focus()
    QTest.keyClick(table_of(year, start), key)
    assert window.navigator.day == day
    assert table_of(year, day).hasFocus()
    marked = [one for one in tables(year) if one.currentIndex().isValid()]
    assert marked == [table_of(year, day)]


def test_a_click_selects_and_the_panel_follows(window: MainWindow, year: YearPage) -> None:
    day = date(2026, 12, 25)
    table = table_of(year, day)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=middle_of(table, day))
    assert (window.navigator.day, window.navigator.shown) == (day, Shown.YEAR)
    assert window.navigator.day_view.day == day


def test_a_click_on_a_blank_cell_selects_nothing(window: MainWindow, year: YearPage) -> None:
    table = table_of(year, KIPPUR)
    blank = table.visualRect(table.days.index(0, 0)).center()
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=blank)
    assert window.navigator.day == KIPPUR
    assert table.selectionModel().selectedIndexes() == [table.days.index_of(KIPPUR)]


def test_a_double_click_opens_the_day(window: MainWindow, year: YearPage) -> None:
    table = table_of(year, KIPPUR)
    point = middle_of(table, KIPPUR)
    QTest.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    QTest.mouseDClick(table.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert (window.navigator.shown, window.navigator.day) == (Shown.DAY, KIPPUR)


def test_enter_opens_the_day(window: MainWindow, year: YearPage) -> None:
    QTest.keyClick(table_of(year, KIPPUR), Qt.Key.Key_Return)
    assert (window.navigator.shown, window.navigator.day) == (Shown.DAY, KIPPUR)


def test_the_name_of_a_month_opens_it(window: MainWindow, year: YearPage) -> None:
    headings = year.findChildren(QPushButton)
    march = next(one for one in headings if one.text() == "March 2027")
    QTest.mouseClick(march, Qt.MouseButton.LeftButton)
    assert (window.navigator.shown, window.navigator.title) == (Shown.MONTH, "March 2027")


def test_tab_stops_once_in_the_year(year: YearPage) -> None:
    QTest.keyClick(table_of(year, KIPPUR), Qt.Key.Key_Tab)
    leaves = QApplication.focusWidget()
    assert leaves is not None
    assert not year.isAncestorOf(leaves)


@pytest.mark.parametrize(
    ("command", "title"),
    [
        pytest.param(CommandId.YEAR_FROM_JANUARY, "2026", id="January"),
        pytest.param(
            CommandId.YEAR_FROM_SEPTEMBER, "September 2026 to August 2027", id="September"
        ),
        pytest.param(CommandId.YEAR_FROM_AUGUST, "August 2026 to July 2027", id="August"),
    ],
)
@pytest.mark.usefixtures("year")
def test_a_year_may_start_in_another_month(
    window: MainWindow, command: CommandId, title: str
) -> None:
    window.action(command).trigger()
    assert window.navigator.title == title
    assert window.action(command).isChecked()


def test_what_changes_in_the_diary_shows(window: MainWindow, year: YearPage) -> None:
    window.notifier.make(ADDITION.inverse())
    assert spoken(year, KIPPUR) == "Monday 21 September 2026, Yom Kippur, plan around"


def test_the_legend_tells_what_marks_mean(year: YearPage) -> None:
    words = [one.text() for one in found(YearLegend, year).findChildren(QLabel)]
    assert {"plan around", "be aware", "expected, or date differs", "1 session"} <= set(words)


def test_months_flow_into_fewer_columns(
    window: MainWindow, year: YearPage, look: Look, qtbot: QtBot
) -> None:
    def columns() -> int:
        return len({one.mapTo(year, QPoint(0, 0)).x() for one in tables(year)})

    assert columns() == 4
    window.resize(900, 768)
    look.resize_text(200)
    # Docks make way for the larger text first.
    qtbot.waitUntil(lambda: columns() == 3)


def test_every_day_can_be_hit(year: YearPage) -> None:
    for table in tables(year):
        assert min(table.columnWidth(0), table.rowHeight(0)) >= 24


def test_the_model_holds_to_the_rules(workspace: Workspace, window: MainWindow) -> None:
    model = YearMonthModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for month in window.navigator.year.months:
        model.show(window.navigator.year, month)
    assert model.index_of(date(2027, 7, 31)).isValid()
    assert workspace is not None
