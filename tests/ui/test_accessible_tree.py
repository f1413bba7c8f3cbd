"""The accessible tree and the Tab order of every window and dialog."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QToolButton,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.dates import DateSpan, week_of
from planner.domain.errors import TimetableError
from planner.domain.import_report import ImportReport
from planner.domain.observance import Source, SourceKey
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet
from planner.domain.page import PageId, Shelf, SourceLine
from planner.domain.timetable import Problem
from planner.services.printing import Page, PrintOptions, WeekPrint, pages_of
from planner.services.workspace import Workspace
from tests.screenshots.session_dialogs import session_dialogs
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tree_of
from ui.commands.command import CommandId
from ui.dialogs.about import AboutDialog, AboutFacts
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.overlay_sets import SavedSetsDialog, SaveSetDialog
from ui.dialogs.print_preview import Printable, PrintPreview
from ui.errors import error_box
from ui.look.icons import program_icon
from ui.look.look import Look
from ui.navigator import Shown
from ui.panels.sidebar import Sidebar
from ui.paper.page_painter import QtTextMeasure
from ui.reading.page_scroll import ReadingArea
from ui.reading.reader import Reader
from ui.views.month_view import MonthView
from ui.widgets.search_box import SearchBox
from ui.widgets.search_field import SearchField
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)


@pytest.fixture(autouse=True)
def _reader() -> None:
    """Behave as when a screen reader is there."""
    QAccessible.setActive(True)


def in_month(_window: MainWindow) -> None:
    return


def in_week(window: MainWindow) -> None:
    window.navigator.show_as(Shown.WEEK)


def in_day(window: MainWindow) -> None:
    window.navigator.show_as(Shown.DAY)


def in_year(window: MainWindow) -> None:
    window.navigator.show_as(Shown.YEAR)


def in_agenda(window: MainWindow) -> None:
    window.navigator.show_as(Shown.AGENDA)


def with_clashes(window: MainWindow) -> None:
    window.action(CommandId.CLASHES).trigger()


def with_next_dates(window: MainWindow) -> None:
    for toggle in window.findChildren(QToolButton, "next-dates"):
        toggle.setChecked(True)


def with_search(window: MainWindow) -> None:
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "teaching")


def with_a_tradition_open(window: MainWindow) -> None:
    row_called(tree_of(window), "Judaism", "Purim")


def in_search(window: MainWindow) -> None:
    found(SearchField, window).setText("eid")


def with_a_page(window: MainWindow) -> None:
    window.action(CommandId.FAITH_PAGES).trigger()
    found(Reader, window).open(PageId(Shelf.FAITH, "judaism.yom-kippur"))
    QTest.keyClick(found(ReadingArea, window), Qt.Key.Key_F3)


def with_sides_swapped(window: MainWindow) -> None:
    window.action(CommandId.SWAP_SIDES).trigger()


def with_a_session_selected(window: MainWindow) -> None:
    QTest.keyClick(found(MonthView, window), Qt.Key.Key_Space)


def in_move_mode(window: MainWindow) -> None:
    with_a_session_selected(window)
    window.action(CommandId.MOVE_MODE).trigger()


def editing_a_title(window: MainWindow) -> None:
    with_a_session_selected(window)
    window.action(CommandId.RENAME).trigger()


STATES = [
    in_month,
    with_a_session_selected,
    in_move_mode,
    editing_a_title,
    in_week,
    in_day,
    in_year,
    in_agenda,
    with_clashes,
    with_next_dates,
    with_search,
    with_a_tradition_open,
    in_search,
    with_a_page,
    with_sides_swapped,
]


def prepared(window: MainWindow, prepare: Callable[[MainWindow], None]) -> MainWindow:
    window.navigator.go_to(KIPPUR)
    QApplication.sendPostedEvents()
    prepare(window)
    QApplication.sendPostedEvents()
    window.grab()
    return window


@pytest.mark.parametrize("prepare", STATES)
def test_the_window_can_be_read(window: MainWindow, prepare: Callable[[MainWindow], None]) -> None:
    assert faults_in_tree(prepared(window, prepare)) == []


@pytest.mark.parametrize("prepare", STATES)
def test_the_window_can_be_gone_through(
    window: MainWindow, prepare: Callable[[MainWindow], None]
) -> None:
    assert faults_in_tab_order(prepared(window, prepare)) == []


def test_an_empty_window_can_be_read_and_gone_through(empty_window: MainWindow) -> None:
    assert faults_in_tree(empty_window) + faults_in_tab_order(empty_window) == []


def test_the_window_can_be_read_at_twice_the_text(window: MainWindow, look: Look) -> None:
    look.resize_text(200)
    assert faults_in_tree(prepared(window, in_month)) == []


def test_a_cell_of_the_month_speaks_in_the_tree(window: MainWindow) -> None:
    prepared(window, in_month)
    table = QAccessible.queryAccessibleInterface(found(MonthView, window))
    names = {table.child(n).text(QAccessible.Text.Name) for n in range(table.childCount())}
    assert "Monday 21 September 2026, Yom Kippur plan around, 1 session, 1 to avoid" in names


SOURCE = SourceLine(
    source=Source(key=SourceKey("A"), title="A guide", address=""), checked=date(2026, 11, 22)
)


def about(_workspace: Workspace) -> QDialog:
    facts = AboutFacts(
        version="1",
        almanac_version="2026.1",
        almanac_span=DateSpan(date(2000, 1, 1), date(2101, 1, 1)),
        is_update=False,
        diary="diary.sqlite",
        almanac_checked=date(2026, 11, 24),
        sources=(SOURCE,),
    )
    return AboutDialog(facts, program_icon())


def import_report(_workspace: Workspace) -> QDialog:
    report = ImportReport(
        name="teaching.ics",
        programme="Teaching",
        added=("Exam",),
        changed=(),
        removed=(),
        unchanged=(),
        problems=(Problem(place="line 1", fault="it was cancelled"),),
    )
    return ImportReportDialog([report])


def fault(_workspace: Workspace) -> QDialog:
    words = {"fault": "it is empty", "remedy": "choose another"}
    return error_box(None, TimetableError(file="a.ics", place="line 1", **words))


def print_preview(workspace: Workspace) -> QDialog:
    view = workspace.period(week_of(KIPPUR), KIPPUR)

    def pages(options: PrintOptions) -> tuple[Page, ...]:
        return pages_of(WeekPrint(view), options, QtTextMeasure())

    return PrintPreview(Printable(pages_for=pages), PrintOptions(printed=KIPPUR))


def save_set(_workspace: Workspace) -> QDialog:
    return SaveSetDialog((), Overlay())


def saved_sets(_workspace: Workspace) -> QDialog:
    return SavedSetsDialog([OverlaySet(name="Exams only", overlay=Overlay())])


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize("make", [about, import_report, fault, print_preview, save_set, saved_sets])
def test_dialogs_can_be_read_and_gone_through(
    workspace: Workspace, make: Callable[[Workspace], QDialog], qtbot: QtBot
) -> None:
    dialog = make(workspace)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert faults_in_tree(dialog) + faults_in_tab_order(dialog) == []


def test_the_walker_finds_what_is_planted(qtbot: QtBot) -> None:
    page = QWidget()
    column = QVBoxLayout(page)
    column.addWidget(QCheckBox())
    column.addWidget(QComboBox())
    qtbot.addWidget(page)
    page.show()
    faults = [fault.split(":")[0] for fault in faults_in_tree(page)]
    assert "no name" in faults
    assert "no label" in faults


def test_the_boxes_of_the_side_bar_have_their_labels(window: MainWindow) -> None:
    boxes = found(Sidebar, window).findChildren(QComboBox)
    labels = [QAccessible.queryAccessibleInterface(box).relations() for box in boxes]
    names = [[one.text(QAccessible.Text.Name) for one, _relation in each] for each in labels]
    assert names == [["Place"], ["Bank holidays"]]


@pytest.mark.parametrize("size", [100, 200])
def test_the_dialogs_of_sessions_can_be_read_and_gone_through(
    window: MainWindow, look: Look, qtbot: QtBot, size: int
) -> None:
    look.resize_text(size)
    faults = {}
    for name, dialog in session_dialogs(window).items():
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        faults[name] = faults_in_tree(dialog) + faults_in_tab_order(dialog)
        dialog.done(0)
    assert {name: found for name, found in faults.items() if found} == {}
