"""The toolkit in the window: its tab, its links, and its pages found by words."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.panels.search_results import HitList
from ui.reading.reader import Reader
from ui.reading.wrapped_link import WrappedLink
from ui.widgets.search_box import SearchBox
from ui.window.main_window import MainWindow


@pytest.fixture
def reader(window: MainWindow) -> Reader:
    panels = window._panels
    panels.setCurrentWidget(panels.shelves[Shelf.TOOLKIT])
    settle()
    return panels.shelves[Shelf.TOOLKIT].reader


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()


def words(reader: Reader) -> str:
    assert reader.page is not None
    return page_text(reader.page)


def test_the_tab_bears_its_name_and_shows_the_contents(window: MainWindow, reader: Reader) -> None:
    panels = window._panels
    assert panels.tabText(panels.indexOf(panels.shelves[Shelf.TOOLKIT])) == "Toolkit"
    assert words(reader).startswith("Toolkit\n")


def test_every_tab_can_be_seen_at_once(window: MainWindow) -> None:
    window.resize(1366, 768)
    tabs = window._panels.tabBar()
    assert tabs.sizeHint().width() <= window._panels.width()


def test_a_link_leads_to_a_stage_and_back_to_the_whole(reader: Reader) -> None:
    for name in ("Interview", "Inclusive recruitment of educators"):
        link = next(one for one in reader.findChildren(WrappedLink) if one.words == name)
        link.click()
        settle()
        assert words(reader).startswith(f"{name}\n")


def test_an_activity_leads_to_the_page_on_its_observance(
    window: MainWindow, reader: Reader
) -> None:
    reader.open(PageId(Shelf.TOOLKIT, "activity.staff-network"))
    settle()
    name = "National Day for Staff Networks"
    next(one for one in reader.findChildren(WrappedLink) if one.words == name).click()
    faith = window._panels.shelves[Shelf.FAITH].reader
    assert words(faith).startswith(f"{name}\n")


def test_a_search_opens_the_page(window: MainWindow, reader: Reader) -> None:
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "reverse mentoring")
    assert found(HitList, window).currentIndex().data() == "Reverse mentoring"
    QTest.keyClick(found(SearchBox, window), Qt.Key.Key_Return)
    assert words(reader).startswith("Reverse mentoring\n")
