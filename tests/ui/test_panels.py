"""The side bar chooses, the panels explain."""

from dataclasses import replace
from datetime import date

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QListView,
    QRadioButton,
    QToolButton,
    QWidget,
)

from planner.domain.change import Change, Edit
from planner.domain.guide import GuideId
from planner.domain.observance import Tier
from planner.domain.page import PageId, Shelf
from planner.domain.place import PlaceSlug
from planner.domain.session import KindBasis, SessionKind
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tick, tree_of
from ui.panels.clash_card import ClashCard
from ui.panels.day_panel import DayPanel
from ui.panels.observance_section import DateLink
from ui.panels.panel_dock import Panels
from ui.panels.sidebar import Sidebar
from ui.reading.reader import Reader
from ui.reading.wrapped_link import WrappedLink
from ui.views.mini_month import MiniMonth
from ui.widgets.disclosure import Disclosure
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
WHY = "Why this date? Yom Kippur"


def box_called(window: MainWindow, words: str) -> QCheckBox:
    return next(one for one in window.findChildren(QCheckBox) if one.text() == words)


def toggle_called(name: str, panel: QWidget) -> QToolButton:
    return next(one for one in panel.findChildren(QToolButton) if one.accessibleName() == name)


def words_of(panel: QWidget) -> list[str]:
    labels = [one for one in panel.findChildren(QLabel) if one.isVisibleTo(panel)]
    return [label.text() for label in labels]


def panel_on(window: MainWindow, day: date) -> DayPanel:
    window.navigator.go_to(day)
    # What the panel held before is deleted, and what it holds now shown, by posted events.
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()
    return found(DayPanel, window)


def test_a_tier_is_chosen(window: MainWindow, workspace: Workspace) -> None:
    radios = {one.text(): one for one in window.findChildren(QRadioButton)}
    radios["Plan around only"].click()
    assert workspace.settings.overlay.lowest_tier is Tier.PLAN


def test_a_timetable_can_be_hidden(window: MainWindow) -> None:
    box_called(window, "ARCP and exams").click()
    titles = {one.session.title for day in window.navigator.view.days for one in day.instances}
    assert "Written paper" not in titles
    assert "Regional teaching" in titles


def test_an_ampersand_in_a_programme_is_shown(window: MainWindow) -> None:
    assert box_called(window, "R&&D simulation").isChecked()


def test_another_place_brings_its_bank_holidays(window: MainWindow, workspace: Workspace) -> None:
    places = found(QComboBox, found(Sidebar, window))
    places.setCurrentIndex(places.findText("Belfast"))
    places.activated.emit(places.currentIndex())
    assert workspace.settings.place == PlaceSlug("belfast")
    assert window.navigator.view.place.name == "Belfast"


@pytest.mark.parametrize(
    ("key", "day"),
    [
        pytest.param(Qt.Key.Key_Right, date(2026, 9, 17), id="right"),
        pytest.param(Qt.Key.Key_Down, date(2026, 9, 23), id="down"),
        pytest.param(Qt.Key.Key_PageDown, date(2026, 10, 16), id="page down"),
    ],
)
def test_the_small_month_is_driven_by_keys(window: MainWindow, key: Qt.Key, day: date) -> None:
    month = found(MiniMonth, window)
    month.setFocus()
    QTest.keyClick(month, key)
    assert window.navigator.day == day


def test_a_click_in_the_small_month_goes_to_the_day(window: MainWindow) -> None:
    month = found(MiniMonth, window)
    model = month.days
    point = month.visualRect(model.index_of(KIPPUR)).center()
    QTest.mouseClick(month.viewport(), Qt.MouseButton.LeftButton, pos=point)
    assert window.navigator.day == KIPPUR


def test_the_panel_tells_the_clash_first(window: MainWindow) -> None:
    words = words_of(panel_on(window, KIPPUR))
    assert words[0] == "Monday 21 September 2026"
    assert words[1] == "▲ Avoid."
    assert words[2] == "Written paper, 9am to midday, and Yom Kippur"


def cards_of(panel: DayPanel) -> int:
    """Return how many clashes the panel shows in full."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()
    return sum(one.isVisibleTo(panel) for one in panel.findChildren(ClashCard))


def test_many_clashes_are_a_press_away_and_stay_in_sight_once_they_were_asked_for(
    window: MainWindow,
) -> None:
    panel, view = panel_on(window, KIPPUR), window.navigator.view
    day = view.day(KIPPUR)
    many = replace(day, clashes=day.clashes[:1] * 9)
    panel.show_day(many, view, Clock.TWELVE_HOUR)
    assert cards_of(panel) == 6
    more = toggle_called("Avoid: 3 more clashes", panel)
    assert more.text() == "▲ 3 more clashes"
    more.setFocus()
    QTest.keyClick(more, Qt.Key.Key_Space)
    assert cards_of(panel) == 9
    QTest.keyClick(more, Qt.Key.Key_Tab)
    held = QApplication.focusWidget()
    assert held is not None
    assert found(ClashCard, found(Disclosure, panel)).isAncestorOf(held)
    panel.show_day(many, view, Clock.TWELVE_HOUR)
    assert cards_of(panel) == 9
    panel.show_day(replace(many, day=date(2026, 9, 22)), view, Clock.TWELVE_HOUR)
    assert cards_of(panel) == 6


def test_the_panel_explains_the_observance(window: MainWindow) -> None:
    words = words_of(panel_on(window, KIPPUR))
    assert "Judaism · plan around · 10 Tishrei 5787 · certain" in words
    assert any(one.startswith("Sources: ") and "Checked " in one for one in words)


def test_the_panel_tells_the_evening_before(window: MainWindow) -> None:
    words = words_of(panel_on(window, date(2026, 9, 20)))
    assert "Begins this evening, from sunset 7:11pm." in words


def test_the_panel_tells_the_window_of_an_expected_date(window: MainWindow) -> None:
    words = words_of(panel_on(window, date(2027, 3, 10)))
    assert any("expected: first day" in one for one in words)


def test_the_panel_tells_when_nothing_is_on(window: MainWindow) -> None:
    words = words_of(panel_on(window, date(2026, 9, 8)))
    assert "None of those that you chose to see." in words
    assert "No session on this day." in words


def test_the_panel_tells_the_sun(window: MainWindow) -> None:
    words = words_of(panel_on(window, KIPPUR))
    assert "Newcastle upon Tyne: sunrise 6:50am, sunset 7:08pm" in words


def test_every_text_of_the_panel_is_plain(window: MainWindow) -> None:
    panel = panel_on(window, KIPPUR)
    labels = [one for one in panel.findChildren(QLabel) if one.text() not in {"", "•"}]
    assert {one.textFormat() for one in labels} == {Qt.TextFormat.PlainText}


def test_next_dates_open_and_lead_there(window: MainWindow) -> None:
    panel = panel_on(window, KIPPUR)
    toggle = toggle_called("Next dates of Yom Kippur", panel)
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    links = panel.findChildren(DateLink)
    assert links[0].text() == "Monday 11 October 2027 · certain"
    QTest.mouseClick(links[0], Qt.MouseButton.LeftButton)
    assert window.navigator.day == date(2027, 10, 11)


def test_why_this_date_opens_by_key_and_answers(window: MainWindow) -> None:
    panel = panel_on(window, KIPPUR)
    toggle = toggle_called(WHY, panel)
    assert toggle.focusPolicy() & Qt.FocusPolicy.TabFocus
    QTest.keyClick(toggle, Qt.Key.Key_Space)
    # What was added is shown by a posted event.
    QApplication.sendPostedEvents()
    words = words_of(panel)
    assert "Rule: 10 Tishrei in the Jewish calendar." in words
    assert "In its own calendar: 10 Tishrei 5787" in words
    assert "How sure: Certain: it follows from the rule alone." in words
    assert any(
        one.startswith("Sources: ") and one.endswith("Checked 22 November 2026.") for one in words
    )


def test_why_this_date_can_be_copied_and_closes_again(window: MainWindow) -> None:
    panel = panel_on(window, KIPPUR)
    toggle = toggle_called(WHY, panel)
    toggle.click()
    rule = next(one for one in panel.findChildren(QLabel) if one.text().startswith("Rule: "))
    assert rule.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
    toggle.click()
    assert not any(one.startswith("Rule: ") for one in words_of(panel))


def test_why_this_date_is_closed_on_another_day_and_back(window: MainWindow) -> None:
    toggle_called(WHY, panel_on(window, KIPPUR)).click()
    panel_on(window, date(2026, 9, 8))
    panel = panel_on(window, KIPPUR)
    assert not toggle_called(WHY, panel).isChecked()


def test_the_panel_tells_that_calendars_differ(window: MainWindow) -> None:
    tree = tree_of(window)
    tick(tree, row_called(tree, "Hinduism"))
    words = words_of(panel_on(window, date(2027, 3, 22)))
    assert any(
        "date differs: first day Sunday 21 March" in one
        or "date differs: first day Monday 22 March" in one
        for one in words
    )


def test_the_guess_of_a_kind_can_be_corrected(window: MainWindow) -> None:
    panel = panel_on(window, KIPPUR)
    (kinds,) = panel.findChildren(QComboBox)
    kinds.setCurrentIndex(kinds.findText("meeting"))
    kinds.activated.emit(kinds.currentIndex())
    (instance,) = window.navigator.day_view.instances
    assert instance.session.kind is SessionKind.MEETING
    assert instance.session.kind_basis is KindBasis.CHOSEN


def test_a_corrected_kind_keeps_the_keyboard_on_its_box(window: MainWindow) -> None:
    panel = panel_on(window, KIPPUR)
    (kinds,) = panel.findChildren(QComboBox)
    kinds.setFocus()
    kinds.activated.emit(kinds.findText("meeting"))
    focused = QApplication.focusWidget()
    assert isinstance(focused, QComboBox)
    assert focused.currentText() == "meeting"


def test_the_tab_counts_the_clashes(window: MainWindow) -> None:
    tabs = found(Panels, window)
    count = len(window.navigator.clash_groups)
    assert tabs.tabText(tabs.indexOf(tabs.clashes)) == f"Clashes {count}"


def test_choosing_a_clash_goes_to_its_day(window: MainWindow) -> None:
    found(Panels, window).setCurrentIndex(1)
    clashes = next(
        one for one in window.findChildren(QListView) if one.accessibleName() == "Clashes"
    )
    clashes.setFocus()
    QTest.keyClick(clashes, Qt.Key.Key_Home)
    assert window.navigator.day == KIPPUR


def test_the_tabs_are_reached_and_switched_by_key(window: MainWindow) -> None:
    panels = found(Panels, window)
    tabs = panels.tabBar()
    assert tabs.focusPolicy() is Qt.FocusPolicy.TabFocus
    tabs.setFocus()
    QTest.keyClick(tabs, Qt.Key.Key_Right)
    assert panels.currentIndex() == 1


def test_a_session_leads_to_its_guide(window: MainWindow) -> None:
    workspace = window._workspace
    exam = next(
        one for one in window.navigator.view.day(KIPPUR).instances if "paper" in one.session.title
    ).session
    window.notifier.make(Change(label="guide", sessions=(Edit(exam, replace(exam, guide="atw")),)))
    window.navigator.go_to(KIPPUR)
    links = found(DayPanel, window).findChildren(WrappedLink)
    title = workspace.guides.guides[GuideId("atw")].title
    next(one for one in links if one.words == title).click()
    page = found(Reader, window, "reader-support").page
    assert page is not None
    assert page.id == PageId(Shelf.SUPPORT, "atw")
