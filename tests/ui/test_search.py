"""The search field and its results: found while typing, gone through by key and by mouse."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtTest import QAbstractItemModelTester, QTest
from PySide6.QtWidgets import QApplication, QLabel, QWidget

from planner.domain.change import Change, Edit
from planner.domain.page import Page, Shelf
from planner.domain.search import Hit
from planner.domain.search_text import Marked
from planner.domain.session import SessionId
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.plans import EXAM
from ui.commands.command import CommandId
from ui.hit_words import hit_lines, hit_spoken
from ui.look.look import Look
from ui.models.search_model import SearchModel, SearchRole
from ui.panels.panel_dock import Panels
from ui.panels.search_results import HitList, SearchResults
from ui.reading.page_scroll import ReadingArea
from ui.views.mini_month import MiniMonth
from ui.views.month_view import MonthView
from ui.widgets.search_box import SearchBox
from ui.window.help_window import HelpWindow
from ui.window.main_window import MainWindow

KEY = Qt.Key
CONTROL = Qt.KeyboardModifier.ControlModifier
SPOKEN = Qt.ItemDataRole.AccessibleTextRole
TODAY = date(2026, 9, 16)
KIPPUR = date(2026, 9, 21)


def box(window: MainWindow) -> SearchBox:
    return found(SearchBox, window)


def results(window: MainWindow) -> SearchResults:
    return found(SearchResults, window)


def hits(window: MainWindow) -> HitList:
    return found(HitList, window)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def type_in(window: MainWindow, words: str) -> None:
    QTest.keyClick(window, KEY.Key_F, CONTROL)
    QTest.keyClicks(focused(), words)


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def rows(window: MainWindow) -> list[str]:
    model = hits(window).model()
    return [str(model.index(row, 0).data()) for row in range(model.rowCount())]


def current(window: MainWindow) -> str:
    return str(hits(window).currentIndex().data())


def test_control_f_goes_to_the_field(window: MainWindow) -> None:
    QTest.keyClick(window, KEY.Key_F, CONTROL)
    assert focused() is box(window)
    assert not results(window).isVisible()


def test_the_field_says_what_it_is_and_its_keys(window: MainWindow) -> None:
    field = box(window)
    assert (field.accessibleName(), field.placeholderText()) == ("Search", "Search (Ctrl+F)")


def test_results_come_while_typing_under_headings(window: MainWindow) -> None:
    type_in(window, "kippur")
    assert rows(window)[:2] == ["Observances", "Yom Kippur"]
    QTest.keyClicks(focused(), " zzzz")
    assert rows(window) == []


def test_one_letter_finds_nothing_yet(window: MainWindow) -> None:
    type_in(window, "k")
    assert not results(window).isVisible()


def test_sessions_stand_under_their_own_heading(window: MainWindow) -> None:
    type_in(window, "written paper")
    assert rows(window)[:2] == ["Sessions", "Written paper"]


def test_that_nothing_is_found_is_said(window: MainWindow) -> None:
    type_in(window, "zz<b>grp")
    label = found(QLabel, results(window))
    assert label.isVisible()
    assert label.text() == "Nothing found for “zz<b>grp”; try another spelling."
    assert label.textFormat() is Qt.TextFormat.PlainText


def test_enter_goes_to_the_best_hit(window: MainWindow) -> None:
    type_in(window, "passover first")
    press(KEY.Key_Return)
    assert window.navigator.day == date(2027, 4, 22)
    assert not results(window).isVisible()
    assert focused() is found(MonthView, window)


def test_arrows_move_over_hits_and_not_headings(window: MainWindow) -> None:
    type_in(window, "teaching")
    assert {"Sessions", "Observances"} < set(rows(window))
    press(KEY.Key_Down)
    assert focused() is hits(window)
    seen = [current(window)]
    for _ in range(len(rows(window))):
        press(KEY.Key_Down)
        seen.append(current(window))
    assert {"Sessions", "Observances"} & set(seen) == set()
    assert seen[-1] == rows(window)[-1]


def test_arrows_lead_back_to_the_field(window: MainWindow) -> None:
    type_in(window, "induction")
    press(KEY.Key_Down, KEY.Key_Down, KEY.Key_Up, KEY.Key_Up)
    assert focused() is box(window)


def test_enter_goes_to_the_hit_that_was_moved_to(window: MainWindow) -> None:
    type_in(window, "induction")
    press(KEY.Key_Down, KEY.Key_Down)
    assert current(window) == "Induction, day 1"
    press(KEY.Key_Enter)
    assert window.navigator.day == date(2026, 9, 1)


def test_typing_on_from_the_list_goes_on_in_the_field(window: MainWindow) -> None:
    type_in(window, "yom")
    press(KEY.Key_Down)
    QTest.keyClicks(focused(), " k")
    assert focused() is box(window)
    assert box(window).text() == "yom k"
    press(KEY.Key_Down, KEY.Key_Backspace)
    assert box(window).text() == "yom "


def test_a_click_goes_to_a_hit(window: MainWindow) -> None:
    type_in(window, "kippur")
    view = hits(window)
    middle = view.visualRect(view.model().index(1, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=middle)
    assert window.navigator.day == KIPPUR
    assert focused() is found(MonthView, window)


def test_a_click_on_a_heading_goes_nowhere(window: MainWindow) -> None:
    type_in(window, "kippur")
    view = hits(window)
    heading = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=heading)
    assert (window.navigator.day, results(window).isVisible()) == (TODAY, True)


@pytest.mark.parametrize("steps", [(), (KEY.Key_Down,)], ids=["in the field", "in the list"])
def test_escape_gives_the_keyboard_back(window: MainWindow, steps: tuple[Qt.Key, ...]) -> None:
    before = found(MiniMonth, window)
    before.setFocus()
    type_in(window, "kippur")
    press(*steps, KEY.Key_Escape)
    assert focused() is before
    assert (box(window).text(), results(window).isVisible()) == ("", False)


def test_escape_goes_to_the_calendar_where_the_place_before_is_hidden(
    window: MainWindow,
) -> None:
    found(MiniMonth, window).setFocus()
    type_in(window, "kippur")
    window.action(CommandId.SIDEBAR).trigger()
    press(KEY.Key_Escape)
    assert focused() is found(MonthView, window)


def test_leaving_the_field_closes_the_list(window: MainWindow) -> None:
    type_in(window, "kippur")
    found(MonthView, window).setFocus()
    assert not results(window).isVisible()


def test_control_f_shows_again_what_was_found(window: MainWindow) -> None:
    type_in(window, "kippur")
    press(KEY.Key_Return)
    QTest.keyClick(window, KEY.Key_F, CONTROL)
    assert rows(window)[:2] == ["Observances", "Yom Kippur"]
    assert (results(window).isVisible(), box(window).selectedText()) == (True, "kippur")


def read_page(window: MainWindow) -> Page | None:
    QApplication.sendPostedEvents()
    return found(Panels, window).shelves[Shelf.FAITH].reader.page


def test_a_hit_without_a_date_opens_its_page(window: MainWindow) -> None:
    type_in(window, "harvest festival")
    assert "no date in the almanac" in str(hits(window).currentIndex().data(SPOKEN))
    press(KEY.Key_Return)
    assert (window.navigator.day, results(window).isVisible()) == (TODAY, False)
    page = read_page(window)
    assert page is not None
    assert page.title == "Harvest festival"


def test_enter_on_a_page_opens_it(window: MainWindow) -> None:
    type_in(window, "hinduism")
    assert rows(window)[:2] == ["Pages", "Hinduism"]
    assert str(hits(window).currentIndex().data(SPOKEN)).startswith("Page, Hinduism, a page to")
    press(KEY.Key_Return)
    page = read_page(window)
    assert page is not None
    assert (page.title, results(window).isVisible()) == ("Hinduism", False)
    assert focused() is found(ReadingArea, found(Panels, window).shelves[Shelf.FAITH].reader)


def test_enter_on_a_page_of_the_help_opens_the_help(window: MainWindow) -> None:
    type_in(window, "keyboard shortcuts")
    assert rows(window)[:2] == ["Pages", "Keyboard shortcuts"]
    press(KEY.Key_Return)
    helping = found(HelpWindow, window)
    assert helping.isVisible()
    assert helping.reader.page is not None
    assert helping.reader.page.title == "Keyboard shortcuts"


def test_a_session_that_was_changed_is_found_anew(window: MainWindow, workspace: Workspace) -> None:
    renamed = replace(EXAM, title="Finals")
    window.notifier.make(Change(label="renaming", sessions=(Edit(EXAM, renamed),)))
    type_in(window, "finals")
    assert rows(window) == ["Sessions", "Finals"]
    assert workspace.session_count() > 1


def test_times_are_told_by_the_clock_that_was_chosen(window: MainWindow) -> None:
    window.action(CommandId.CLOCK).trigger()
    type_in(window, "written paper")
    assert "09:00 to 12:00" in str(hits(window).currentIndex().data(SPOKEN))


def resized(window: MainWindow, _look: Look) -> None:
    window.resize(700, 500)


def enlarged(_window: MainWindow, look: Look) -> None:
    look.resize_text(200)


@pytest.mark.parametrize("change", [resized, enlarged])
def test_the_list_stays_within_the_window(
    window: MainWindow, look: Look, change: Callable[[MainWindow, Look], None]
) -> None:
    type_in(window, "fast")
    change(window, look)
    QApplication.sendPostedEvents()
    type_in(window, "fast")
    place = results(window).geometry()
    assert window.rect().contains(place)
    assert place.top() >= box(window).mapTo(window, QPoint(0, box(window).height())).y()


@pytest.mark.parametrize("size", [100, 150, 200])
def test_the_field_has_room_at_every_text_size(window: MainWindow, look: Look, size: int) -> None:
    look.resize_text(size)
    QApplication.sendPostedEvents()
    field = box(window)
    words = field.fontMetrics().horizontalAdvance(field.placeholderText())
    assert field.width() >= words
    right = field.mapTo(window, QPoint(field.width(), 0)).x()
    assert right <= window.width()


def test_the_command_stands_in_the_edit_menu(window: MainWindow) -> None:
    action: QAction = window.action(CommandId.FIND)
    assert action.shortcut().toString() == "Ctrl+F"


def all_hits(workspace: Workspace) -> tuple[Hit, ...]:
    return workspace.search("day", TODAY, 5)


@pytest.mark.usefixtures("qtbot")
def test_the_model_holds_to_the_rules_of_qt(workspace: Workspace) -> None:
    model = SearchModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    for found_hits in (all_hits(workspace), (), all_hits(workspace)[:1]):
        model.show(found_hits, Clock.TWELVE_HOUR)
    assert model.rowCount() == 2


def test_headings_can_be_read_and_not_chosen(workspace: Workspace) -> None:
    model = SearchModel()
    model.show(all_hits(workspace), Clock.TWELVE_HOUR)
    heading = model.index(0)
    assert heading.data(SPOKEN) in {"Observances", "Sessions"}
    assert not heading.flags() & Qt.ItemFlag.ItemIsSelectable
    assert model.hit_at(heading) is None
    assert heading.data(SearchRole.LINES) is None
    assert model.hit_at(QModelIndex()) is None


SPEECH = [
    pytest.param(
        "yom kippur",
        "Observance, Yom Kippur, Judaism, Monday 21 September 2026, certain, last 2 October 2025",
        id="an observance",
    ),
    pytest.param(
        "eid ul-fitr",
        "Observance, Eid al-Fitr, Islam, Tuesday 9 March 2027, expected, last 20 March 2026, "
        "also called Eid ul-Fitr",
        id="another spelling",
    ),
    pytest.param(
        "hanukkah",
        "Observance, Hanukkah, Judaism, 5 to 12 December 2026, certain, last 15 December 2025, "
        "not shown in the calendar",
        id="one that is not shown",
    ),
    pytest.param(
        "written paper",
        "Session, Written paper, Monday 21 September 2026, 9am to midday, exam, Exam hall 2, "
        "ARCP and exams",
        id="a session",
    ),
    pytest.param(
        "induction, day 1",
        "Session, Induction, day 1, Tuesday 1 September 2026, 9am to 4pm, past, teaching, Room 1, "
        "Foundation North",
        id="a session that is past",
    ),
]


@pytest.mark.parametrize(("asked", "said"), SPEECH)
def test_a_row_speaks_kind_name_date_and_sureness(
    workspace: Workspace, asked: str, said: str
) -> None:
    assert hit_spoken(workspace.search(asked, TODAY, 5)[0], Clock.TWELVE_HOUR) == said


def test_text_of_a_timetable_is_shown_as_it_stands(workspace: Workspace) -> None:
    session = replace(
        EXAM, id=SessionId("odd"), uid="odd", title="<b>Viva</b>", notes="<i>Bring</i> a pen"
    )
    workspace.apply(Change(label="addition", sessions=(Edit(None, session),)))
    model = SearchModel()
    model.show(workspace.search("viva pen", TODAY, 5), Clock.TWELVE_HOUR)
    lines = model.index(1).data(SearchRole.LINES)
    assert lines[0] == Marked("<b>Viva</b>", ((3, 7),))
    assert "&lt;b&gt;Viva" in model.index(1).data(Qt.ItemDataRole.ToolTipRole)


def test_what_answers_is_marked_in_place_and_notes(workspace: Workspace) -> None:
    (hit, *_rest) = workspace.search("hall exams", TODAY, 5)
    facts = hit_lines(hit, Clock.TWELVE_HOUR)[1]
    assert [facts.text[start:end] for start, end in facts.spans] == ["hall", "exams"]
