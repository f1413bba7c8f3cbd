"""Reading pages: opening, going back, zooming, finding, copying, printing, by key and by mouse."""

from datetime import date

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QSettings, Qt
from PySide6.QtGui import QAccessible, QGuiApplication, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from planner.domain.page import PageId, Shelf
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow, stands_still
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tick, tree_of
from ui.commands.command import CommandId
from ui.look.look import Look
from ui.panels.day_panel import DayPanel
from ui.panels.panel_dock import Panels
from ui.paper.page_printer import PagePrinter
from ui.reading.page_body import PageBody
from ui.reading.page_scroll import ReadingArea
from ui.reading.passage import words_of
from ui.reading.reader import Reader
from ui.reading.wrapped_link import WrappedLink
from ui.widgets.prose import Group
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
JUDAISM = PageId(Shelf.FAITH, "judaism")
CONTROL = Qt.KeyboardModifier.ControlModifier


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()


@pytest.fixture
def reader(window: MainWindow) -> Reader:
    """Return the faith pages of a window, at their contents."""
    window.action(CommandId.FAITH_PAGES).trigger()
    settle()
    return found(Reader, window, "reader-faith")


def link_called(reader: Reader, words: str) -> WrappedLink:
    links = reader.findChildren(WrappedLink)
    return next(one for one in links if one.words.startswith(words))


def button_called(reader: Reader, name: str) -> QPushButton:
    buttons = reader.findChildren(QPushButton)
    return next(one for one in buttons if one.accessibleName() == name)


def title_of(reader: Reader) -> str:
    assert reader.page is not None
    return reader.page.title


def press(reader: Reader, key: Qt.Key, modifier: Qt.KeyboardModifier) -> None:
    QTest.keyClick(found(ReadingArea, reader), key, modifier)
    settle()


def through(reader: Reader) -> Reader:
    """Read on from the contents to Judaism and to Yom Kippur."""
    for words in ("Judaism", "Yom Kippur"):
        link_called(reader, words).click()
        settle()
    return reader


def test_the_tab_opens_at_the_contents(reader: Reader) -> None:
    assert title_of(reader) == "Faiths and cultures"
    assert reader.isVisible()


def test_no_tab_is_empty(window: MainWindow) -> None:
    tabs = found(Panels, window)
    titles = [tabs.tabText(number).split()[0] for number in range(tabs.count())]
    assert titles == ["This", "Faith", "Support", "Toolkit", "Clashes"]


@pytest.mark.parametrize("gesture", ["key", "mouse"])
def test_links_lead_on(reader: Reader, gesture: str) -> None:
    link = link_called(reader, "Judaism")
    if gesture == "key":
        link.setFocus()
        QTest.keyClick(link, Qt.Key.Key_Space)
    else:
        QTest.mouseClick(link, Qt.MouseButton.LeftButton)
    settle()
    assert title_of(reader) == "Judaism"
    assert found(ReadingArea, reader).hasFocus()


def test_keys_go_back_and_forward(reader: Reader) -> None:
    through(reader)
    press(reader, Qt.Key.Key_BracketLeft, CONTROL)
    before = title_of(reader)
    press(reader, Qt.Key.Key_BracketRight, CONTROL)
    assert (before, title_of(reader)) == ("Judaism", "Yom Kippur")


def test_buttons_go_back_and_forward(reader: Reader) -> None:
    through(reader)
    button_called(reader, "Back").click()
    assert title_of(reader) == "Judaism"
    button_called(reader, "Forward").click()
    assert title_of(reader) == "Yom Kippur"
    assert not button_called(reader, "Forward").isEnabled()


def test_the_buttons_of_a_mouse_go_back(reader: Reader) -> None:
    through(reader)
    area = found(ReadingArea, reader)
    QTest.mouseClick(area.viewport(), Qt.MouseButton.BackButton)
    assert title_of(reader) == "Judaism"


def test_going_back_returns_to_the_place(reader: Reader) -> None:
    link_called(reader, "Judaism").click()
    settle()
    area = found(ReadingArea, reader)
    area.verticalScrollBar().setValue(300)
    link_called(reader, "Passover (first days)").click()
    settle()
    press(reader, Qt.Key.Key_BracketLeft, CONTROL)
    assert area.offset == 300


def test_a_card_leads_to_its_page(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    settle()
    link = found(WrappedLink, found(DayPanel, window), "about-observance")
    assert link.words == "About Yom Kippur"
    link.click()
    settle()
    assert title_of(found(Reader, window, "reader-faith")) == "Yom Kippur"


def test_a_date_moves_the_calendar_and_this_day(window: MainWindow, reader: Reader) -> None:
    through(reader)
    link_called(reader, "Monday 11 October 2027").click()
    settle()
    assert window.navigator.day == date(2027, 10, 11)
    panel = found(DayPanel, window)
    assert panel.accessibleName() == "This day, Monday 11 October 2027"


@pytest.mark.parametrize("gesture", ["button", "wheel"])
def test_text_grows_by_itself(window: MainWindow, reader: Reader, look: Look, gesture: str) -> None:
    before = found(PageBody, reader).findChildren(QLabel)[0].fontMetrics().height()
    if gesture == "button":
        button_called(reader, "Larger text on this page").click()
    else:
        turn_wheel(found(ReadingArea, reader))
    settle()
    after = found(PageBody, reader).findChildren(QLabel)[0].fontMetrics().height()
    assert after > before
    assert (reader.zoom, look.text_size) == (110, 100)
    assert window.isVisible()


def turn_wheel(area: ReadingArea) -> None:
    middle = QPointF(area.viewport().rect().center())
    turn = QWheelEvent(
        middle,
        area.viewport().mapToGlobal(middle),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        CONTROL,
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(area.viewport(), turn)


def test_zoom_and_page_are_remembered(
    workspace: Workspace, make_window: MakeWindow, preferences: QSettings
) -> None:
    first = make_window(workspace)
    first.action(CommandId.FAITH_PAGES).trigger()
    through(found(Reader, first, "reader-faith"))
    button_called(found(Reader, first, "reader-faith"), "Larger text on this page").click()
    first.close()
    second = make_window(workspace)
    second.action(CommandId.FAITH_PAGES).trigger()
    assert title_of(found(Reader, second, "reader-faith")) == "Yom Kippur"
    assert found(Reader, second, "reader-faith").zoom == 110
    assert preferences.contains("reading/zoom")


@pytest.mark.parametrize("zoom", [100, 200])
@pytest.mark.parametrize(
    "page", ["islam", "comparison", "law", "uk.summer-bank-holiday", "islam.eid-al-fitr"]
)
def test_pages_fit_their_panel(
    window: MainWindow, reader: Reader, preferences: QSettings, zoom: int, page: str
) -> None:
    preferences.setValue("reading/zoom", zoom)
    reader.open(PageId(Shelf.FAITH, page))
    settle()
    assert found(ReadingArea, reader).horizontalScrollBar().maximum() == 0
    assert window.isVisible()


def test_f3_finds_words_and_goes_round(reader: Reader) -> None:
    through(reader)
    press(reader, Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    field = found(QLineEdit, reader)
    assert field.hasFocus()
    QTest.keyClicks(field, "DATE")
    told = [one.text() for one in reader.findChildren(QLabel) if " of " in one.text()]
    assert told[0].startswith("1 of ")
    QTest.keyClick(field, Qt.Key.Key_Return)
    told = [one.text() for one in reader.findChildren(QLabel) if " of " in one.text()]
    assert told[0].startswith("2 of ")
    assert any(one.hasSelectedText() for one in reader.findChildren(QLabel))


def test_what_is_not_there_is_said(reader: Reader) -> None:
    press(reader, Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    QTest.keyClicks(found(QLineEdit, reader), "zzz")
    assert "Not on this page" in [one.text() for one in reader.findChildren(QLabel)]


def test_escape_ends_finding(reader: Reader) -> None:
    press(reader, Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier)
    field = found(QLineEdit, reader)
    QTest.keyClicks(field, "faith")
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.isVisible()
    assert found(ReadingArea, reader).hasFocus()


def test_a_page_is_copied_as_text_and_html(reader: Reader) -> None:
    through(reader)
    button_called(reader, "Copy this page").click()
    copied = QGuiApplication.clipboard().mimeData()
    assert copied.text().startswith("Yom Kippur\n\n")
    assert "<h1>Yom Kippur</h1>" in copied.html()


def test_a_page_is_offered_to_be_printed(window: MainWindow, reader: Reader, qtbot: QtBot) -> None:
    through(reader)
    with qtbot.waitSignal(window.print_page_asked) as asked:
        button_called(reader, "Print this page").click()
    dialog = PagePrinter(stands_still, window).dialog(asked.args[0])
    assert dialog.pages[0].title == "Yom Kippur"


def test_headings_are_read_as_headings(reader: Reader) -> None:
    through(reader)
    body = found(PageBody, reader)
    headings = [
        one.text()
        for one in body.findChildren(QLabel)
        if QAccessible.queryAccessibleInterface(one).role() is QAccessible.Role.Heading
    ]
    assert headings[:2] == ["Yom Kippur", "What people may do or avoid"]


def test_groups_are_named_by_their_heading(reader: Reader) -> None:
    through(reader)
    groups = [one.accessibleName() for one in found(PageBody, reader).findChildren(Group)]
    assert groups == [
        "Yom Kippur",
        "Yom Kippur",
        "What people may do or avoid",
        "What to do",
        "The next ten years",
        "Why this date",
        "Sources",
    ]


def test_every_text_is_plain(reader: Reader) -> None:
    through(reader)
    labels = [one for one in found(PageBody, reader).findChildren(QLabel) if len(one.text()) > 1]
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}


def test_a_link_speaks_all_its_words(reader: Reader) -> None:
    through(reader)
    link = link_called(reader, "Monday 21 September 2026")
    speech = QAccessible.queryAccessibleInterface(link)
    assert speech.text(QAccessible.Text.Name) == "Monday 21 September 2026 · certain"
    assert words_of(link) == link.accessibleName()


def test_a_page_that_is_no_more_gives_way_to_the_contents(
    workspace: Workspace, make_window: MakeWindow, preferences: QSettings
) -> None:
    preferences.setValue("reading/page/faith", "judaism.gone")
    window = make_window(workspace)
    window.action(CommandId.FAITH_PAGES).trigger()
    assert title_of(found(Reader, window, "reader-faith")) == "Faiths and cultures"


def test_hiding_a_tradition_is_told_on_its_page(window: MainWindow, reader: Reader) -> None:
    reader.open(JUDAISM)
    tree = tree_of(window)
    tick(tree, row_called(tree, "Judaism"))
    settle()
    assert any("hidden now" in words_of(one) for one in found(ReadingArea, reader).passages)
