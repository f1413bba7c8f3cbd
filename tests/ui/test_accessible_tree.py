"""The accessible tree and the Tab order of every window and dialog."""

from collections.abc import Callable
from dataclasses import replace
from datetime import UTC, date, datetime
from pathlib import Path

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
from planner.services.pages import Library
from planner.services.printing import Page, PrintOptions, WeekPrint, pages_of
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace
from tests.screenshots.clash_dialogs import clash_dialogs
from tests.screenshots.import_dialogs import import_dialogs
from tests.screenshots.preference_dialogs import preference_dialogs
from tests.screenshots.session_dialogs import session_dialogs
from tests.screenshots.support_dialogs import a_plan, support_dialogs
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tree_of
from ui.commands.command import CommandId
from ui.dialogs.about import AboutDialog, AboutFacts
from ui.dialogs.booklet import BookletDialog
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.local_note import LocalNoteDialog
from ui.dialogs.overlay_sets import SavedSetsDialog, SaveSetDialog
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.printable import Printable
from ui.dialogs.watched_files import WatchedFilesDialog, WatchedLine
from ui.errors import error_box
from ui.look.icons import program_icon
from ui.look.look import Look
from ui.navigator import Shown
from ui.panels.sidebar import Sidebar
from ui.paper.page_painter import QtTextMeasure
from ui.paper.page_printer import PagePrinter
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
    found(Reader, window, "reader-faith").open(PageId(Shelf.FAITH, "judaism.yom-kippur"))
    reader = found(Reader, window, "reader-faith")
    QTest.keyClick(found(ReadingArea, reader), Qt.Key.Key_F3)


def with_a_guide(window: MainWindow) -> None:
    window.notifier.make(window._workspace.plans.put(a_plan(window._workspace)))
    window.plans.page_asked.emit(PageId(Shelf.SUPPORT, "atw"))


def with_a_day_of_plans(window: MainWindow) -> None:
    window.notifier.make(window._workspace.plans.put(a_plan(window._workspace)))
    window.navigator.go_to(date(2026, 9, 30))


def with_a_summary(window: MainWindow) -> None:
    window.action(CommandId.FAITH_PAGES).trigger()
    reader = found(Reader, window, "reader-faith")
    # The longest page there is: tables, many links, and a list of sections.
    reader.open(PageId(Shelf.FAITH, "islam"))


def with_faiths_side_by_side(window: MainWindow) -> None:
    window.action(CommandId.FAITH_PAGES).trigger()
    found(Reader, window, "reader-faith").open(PageId(Shelf.FAITH, "comparison"))


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


def with_reminders(window: MainWindow) -> None:
    window._on_settings_chosen(replace(window._workspace.settings, remind_weeks=4))
    window.since.show()


STATES = [
    with_reminders,
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
    with_a_guide,
    with_a_day_of_plans,
    with_a_summary,
    with_faiths_side_by_side,
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


def import_preview(workspace: Workspace) -> QDialog:
    planned = workspace.timetables.plan(
        [workspace.timetables.read_calendar(sample_timetables()[0])]
    )
    return ImportPreviewDialog([one.report for one in planned], workspace.settings.clock)


def watched_files(_workspace: Workspace) -> QDialog:
    dialog = WatchedFilesDialog()
    rota = Path("rotas") / "rota.ics"
    line = WatchedLine(path=rota, is_there=False, waiting=(rota,), fault="It is empty.")
    dialog.show_watched([line])
    return dialog


def fault(_workspace: Workspace) -> QDialog:
    words = {"fault": "it is empty", "remedy": "choose another"}
    return error_box(None, TimetableError(file="a.ics", place="line 1", **words))


def print_preview(workspace: Workspace) -> QDialog:
    view = workspace.period(week_of(KIPPUR), KIPPUR)

    def pages(options: PrintOptions) -> tuple[Page, ...]:
        return pages_of(WeekPrint(view), options, QtTextMeasure())

    return PrintPreview(Printable(pages_for=pages), PrintOptions(printed=KIPPUR))


def booklet_preview(workspace: Workspace) -> QDialog:
    page = Library(workspace, lambda: KIPPUR).page(PageId(Shelf.FAITH, "islam"))
    assert page is not None
    now = datetime(2026, 9, 16, tzinfo=UTC)
    return PagePrinter(lambda: now).booklet_dialog([page], page.title)


def local_note(_workspace: Workspace) -> QDialog:
    return LocalNoteDialog("Prayer room: level 2", "Islam")


def booklet(workspace: Workspace) -> QDialog:
    links = Library(workspace, lambda: KIPPUR).listed()
    titles = [(link.target, link.text) for link in links if isinstance(link.target, PageId)]
    return BookletDialog(titles, ())


def save_set(_workspace: Workspace) -> QDialog:
    return SaveSetDialog((), Overlay())


def saved_sets(_workspace: Workspace) -> QDialog:
    return SavedSetsDialog([OverlaySet(name="Exams only", overlay=Overlay())])


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(
    "make",
    [
        about,
        import_report,
        import_preview,
        watched_files,
        fault,
        print_preview,
        booklet_preview,
        local_note,
        booklet,
        save_set,
        saved_sets,
    ],
)
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
def test_dialogs_can_be_read_and_gone_through_at_every_size(
    window: MainWindow, look: Look, qtbot: QtBot, size: int
) -> None:
    look.resize_text(size)
    faults = {}
    dialogs = (
        session_dialogs(window)
        | preference_dialogs(window)
        | support_dialogs(window)
        | clash_dialogs(window)
        | import_dialogs(window)
    )
    for name, dialog in dialogs.items():
        dialog.show()
        dialog.activateWindow()
        qtbot.waitUntil(dialog.isActiveWindow)
        faults[name] = faults_in_tree(dialog) + faults_in_tab_order(dialog)
        dialog.done(0)
    assert {name: found for name, found in faults.items() if found} == {}
