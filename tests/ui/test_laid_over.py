"""The tree in the side bar: ticks, keys, search, menu, and what the window shows then."""

from collections.abc import Callable
from datetime import date

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAction, QContextMenuEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QMenu, QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.marks import name_of
from planner.domain.observance import ObservanceId, PracticeSlug, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.place import Nation
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.laid_over import click_name, is_ticked, row_called, tick, tree_of
from ui.look.look import Look
from ui.panels.laid_over import LaidOver
from ui.panels.overlay_menu import OverlayMenu
from ui.panels.overlay_tree import OverlayTree
from ui.panels.sidebar import Sidebar
from ui.widgets.search_field import SearchField
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
PURIM = ObservanceId("judaism.purim")
YOM_KIPPUR = ObservanceId("judaism.yom-kippur")


def overlay_of(workspace: Workspace) -> Overlay:
    return workspace.settings.overlay


def with_focus_on(tree: OverlayTree, *names: str) -> QModelIndex:
    index = row_called(tree, *names)
    tree.setCurrentIndex(index)
    tree.setFocus()
    return index


def names_in(tree: OverlayTree) -> list[str]:
    """Return the names of the rows that are in sight."""
    names, index = [], tree.model().index(0, 0)
    while index.isValid():
        names.append(str(index.data()))
        index = tree.indexBelow(index)
    return names


def words_below(window: MainWindow) -> list[str]:
    labels = found(LaidOver, window).findChildren(QLabel)
    return [one.text() for one in labels if one.isVisible()]


def test_every_tradition_of_the_almanac_is_listed_and_closed(
    window: MainWindow, workspace: Workspace
) -> None:
    listed = [name_of(tradition) for tradition in workspace.traditions()]
    assert names_in(tree_of(window)) == listed


@pytest.mark.parametrize("gesture", ["key", "mouse"])
def test_a_tradition_can_be_hidden(window: MainWindow, workspace: Workspace, gesture: str) -> None:
    tree = tree_of(window)
    if gesture == "key":
        with_focus_on(tree, "Judaism")
        QTest.keyClick(tree, Qt.Key.Key_Space)
    else:
        tick(tree, row_called(tree, "Judaism"))
    assert Tradition.JUDAISM not in overlay_of(workspace).traditions
    shown = {one.observance.tradition for one in window.navigator.view.occurrences}
    assert Tradition.JUDAISM not in shown


@pytest.mark.parametrize("gesture", ["key", "mouse"])
def test_an_observance_can_be_hidden_and_its_clash_goes(
    window: MainWindow, workspace: Workspace, gesture: str
) -> None:
    window.navigator.go_to(KIPPUR)
    tree = tree_of(window)
    index = with_focus_on(tree, "Judaism", "Yom Kippur")
    before = {one.occurrence.observance.id for one in window.navigator.clashes}
    if gesture == "key":
        QTest.keyClick(tree, Qt.Key.Key_Space)
    else:
        tick(tree, index)
    assert overlay_of(workspace).hidden_observances == {YOM_KIPPUR}
    after = {one.occurrence.observance.id for one in window.navigator.clashes}
    assert before - after == {YOM_KIPPUR}
    told = "Hidden: 12 traditions and 1 observance. What is hidden raises no clash."
    assert told in words_below(window)


def test_a_tradition_in_part_comes_in_whole_with_the_next_tick(
    window: MainWindow, workspace: Workspace
) -> None:
    tree = tree_of(window)
    tick(tree, row_called(tree, "Judaism", "Purim"))
    tradition = row_called(tree, "Judaism")
    assert not is_ticked(tradition)
    tick(tree, tradition)
    assert is_ticked(row_called(tree, "Judaism"))
    assert overlay_of(workspace).hidden_observances == frozenset()


def test_hiding_undoes(window: MainWindow, workspace: Workspace) -> None:
    tree = tree_of(window)
    before = overlay_of(workspace)
    tick(tree, row_called(tree, "Judaism", "Purim"))
    window.notifier.undo()
    assert overlay_of(workspace) == before
    assert is_ticked(row_called(tree, "Judaism", "Purim"))


@pytest.mark.parametrize("gesture", ["key", "mouse"])
def test_a_tradition_opens_and_closes(window: MainWindow, qtbot: QtBot, gesture: str) -> None:
    tree = tree_of(window)
    index = with_focus_on(tree, "Judaism")
    closed = tree.height()

    def turn(key: Qt.Key) -> None:
        if gesture == "key":
            QTest.keyClick(tree, key)
        else:
            click_name(tree, index)

    turn(Qt.Key.Key_Right)
    assert tree.isExpanded(index)
    qtbot.waitUntil(lambda: tree.height() > closed)
    turn(Qt.Key.Key_Left)
    assert not tree.isExpanded(index)
    qtbot.waitUntil(lambda: tree.height() == closed)


def test_a_click_leaves_the_keyboard_where_it_was(window: MainWindow) -> None:
    before = QApplication.focusWidget()
    click_name(tree_of(window), row_called(tree_of(window), "Judaism"))
    assert QApplication.focusWidget() is before


def test_a_tradition_that_is_open_says_so(window: MainWindow) -> None:
    tree = tree_of(window)
    with_focus_on(tree, "Judaism", "Purim")
    QAccessible.setActive(True)
    table = QAccessible.queryAccessibleInterface(tree)
    rows = [table.child(number) for number in range(table.childCount())]
    states = {one.text(QAccessible.Text.Name): one.state() for one in rows}
    (judaism,) = [name for name in states if name.startswith("Judaism, checked, ")]
    assert judaism.endswith(" shown")
    assert states[judaism].expanded
    assert states["Purim, checked, be aware"].focused


@pytest.mark.parametrize(
    ("key", "name"),
    [
        (Qt.Key.Key_Down, "Christianity"),
        (Qt.Key.Key_End, "Your own dates"),
        (Qt.Key.Key_PageDown, "Zoroastrianism"),
        (Qt.Key.Key_J, "Judaism"),
    ],
    ids=["down", "end", "page down", "its first letter"],
)
def test_keys_go_through_the_rows(window: MainWindow, key: Qt.Key, name: str) -> None:
    tree = tree_of(window)
    with_focus_on(tree, "Buddhism")
    QTest.keyClick(tree, key)
    assert tree.currentIndex().data() == name


def test_the_side_bar_scrolls_to_the_row_with_the_keyboard(window: MainWindow) -> None:
    tree = tree_of(window)
    with_focus_on(tree, "UK events")
    tree.expand(tree.currentIndex())
    QApplication.sendPostedEvents()
    for _ in range(20):
        QTest.keyClick(tree, Qt.Key.Key_PageDown)
    row = tree.visualRect(tree.currentIndex())
    side = found(Sidebar, window)
    top = tree.viewport().mapTo(side.viewport(), row.topLeft()).y()
    assert 0 <= top <= side.viewport().height() - row.height()


def test_only_this_and_all_by_key(window: MainWindow, workspace: Workspace) -> None:
    tree = tree_of(window)
    with_focus_on(tree, "Islam")
    QTest.keyClick(tree, Qt.Key.Key_Space, Qt.KeyboardModifier.ShiftModifier)
    assert overlay_of(workspace).traditions == {Tradition.ISLAM}
    QTest.keyClick(tree, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert overlay_of(workspace).traditions == frozenset(Tradition)


def test_enter_goes_to_the_next_date(window: MainWindow) -> None:
    tree = tree_of(window)
    with_focus_on(tree, "Judaism", "Purim")
    QTest.keyClick(tree, Qt.Key.Key_Return)
    assert window.navigator.day == date(2027, 3, 23)


def test_enter_on_a_tradition_goes_to_what_is_shown_next(window: MainWindow) -> None:
    tree = tree_of(window)
    with_focus_on(tree, "Judaism")
    QTest.keyClick(tree, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert window.navigator.day == KIPPUR


def test_where_nothing_comes_next_it_says_so(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    with_focus_on(tree_of(window), "Your own dates")
    QTest.keyClick(tree_of(window), Qt.Key.Key_Return)
    assert told == ["Your own dates: no later date is shown or known."]
    assert window.navigator.day == date(2026, 9, 16)


def menu_on(window: MainWindow, *names: str) -> OverlayMenu:
    tree = tree_of(window)
    with_focus_on(tree, *names)
    point = tree.visualRect(tree.currentIndex()).center()
    globally = tree.viewport().mapToGlobal(point)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Keyboard, point, globally)
    QApplication.sendEvent(tree.viewport(), event)
    return found(OverlayMenu, window)


def action_in(menu: QMenu, words: str) -> QAction:
    actions = [
        *menu.actions(),
        *(one for each in menu.findChildren(QMenu) for one in each.actions()),
    ]
    named = {one.text().replace("&", "").split("\t")[0]: one for one in actions}
    return named[words]


@pytest.mark.parametrize(
    ("names", "words", "after"),
    [
        pytest.param(
            ("Judaism",),
            "Only this tradition",
            lambda overlay: overlay.traditions == {Tradition.JUDAISM},
            id="only this tradition",
        ),
        pytest.param(
            ("Judaism", "Purim"),
            "Only this observance",
            lambda overlay: (
                overlay.traditions == {Tradition.JUDAISM}
                and PURIM not in overlay.hidden_observances
                and YOM_KIPPUR in overlay.hidden_observances
            ),
            id="only this observance",
        ),
        pytest.param(
            ("Judaism",),
            "Show all",
            lambda overlay: overlay.traditions == frozenset(Tradition),
            id="all",
        ),
        pytest.param(
            ("Judaism", "Lag BaOmer"),
            "Show though it is for information",
            lambda overlay: overlay.shown_observances == {"judaism.lag-baomer"},
            id="one below the tier",
        ),
        pytest.param(
            ("Islam",),
            "Local sighting",
            lambda overlay: (
                overlay.shown_practices == {"local-sighting"}
                and overlay.hidden_practices == {"umm-al-qura"}
            ),
            id="another practice",
        ),
        pytest.param(
            ("Islam",),
            "Both",
            lambda overlay: (
                overlay.shown_practices == {"local-sighting"} and not overlay.hidden_practices
            ),
            id="both practices",
        ),
        pytest.param(
            ("Christianity",),
            "Julian calendar",
            lambda overlay: overlay.hidden_practices == {"julian"},
            id="a custom of its own",
        ),
    ],
)
def test_the_menu_of_a_row_chooses(
    window: MainWindow,
    workspace: Workspace,
    names: tuple[str, ...],
    words: str,
    after: Callable[[Overlay], bool],
) -> None:
    action_in(menu_on(window, *names), words).trigger()
    assert after(overlay_of(workspace))


def test_the_menu_goes_to_the_next_date(window: MainWindow) -> None:
    action_in(menu_on(window, "Judaism", "Purim"), "Next date").trigger()
    assert window.navigator.day == date(2027, 3, 23)


def test_the_practice_chosen_is_marked_and_told(window: MainWindow) -> None:
    menu = menu_on(window, "Islam")
    assert action_in(menu, "Umm al-Qura").isChecked()
    action_in(menu, "Both").trigger()
    spoken = row_called(tree_of(window), "Islam").data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.endswith("Umm al-Qura / Local sighting")


def test_the_menu_tells_with_whom_a_choice_is_shared(window: MainWindow) -> None:
    action = action_in(
        menu_on(window, "Hinduism"), "Shared with Buddhism, Jainism and Other traditions"
    )
    assert not action.isEnabled()


def test_a_search_opens_what_it_finds_and_closes_it_again(window: MainWindow) -> None:
    tree, field = tree_of(window), found(SearchField, window)
    QTest.keyClicks(field, "eid ul fitr")
    assert names_in(tree) == ["Islam", "Eid al-Fitr"]
    assert "1 observance found" in words_below(window)
    QTest.keyClick(field, Qt.Key.Key_Escape)
    assert not field.text()
    assert names_in(tree)[:2] == ["Buddhism", "Christianity"]
    assert "1 observance found" not in words_below(window)


def test_what_was_open_is_open_again_after_a_search(window: MainWindow) -> None:
    tree, field = tree_of(window), found(SearchField, window)
    row_called(tree, "Judaism", "Purim")
    field.setText("eid")
    field.setText("")
    opened = [name for name in ("Islam", "Judaism") if tree.isExpanded(row_called(tree, name))]
    assert opened == ["Judaism"]


def test_a_search_for_nothing_says_so(window: MainWindow) -> None:
    found(SearchField, window).setText("zzz")
    assert "No observance has these words." in words_below(window)


def test_down_leads_from_the_search_to_what_was_found(window: MainWindow) -> None:
    field = found(SearchField, window)
    field.setFocus()
    QTest.keyClicks(field, "eid")
    QTest.keyClick(field, Qt.Key.Key_Down)
    assert QApplication.focusWidget() is tree_of(window)
    assert tree_of(window).currentIndex().data() == "Islam"


def test_a_tick_in_a_search_leaves_the_rest(window: MainWindow, workspace: Workspace) -> None:
    tree = tree_of(window)
    found(SearchField, window).setText("purim")
    QApplication.sendPostedEvents()
    tick(tree, row_called(tree, "Judaism", "Purim"))
    assert overlay_of(workspace).hidden_observances == {PURIM}


@pytest.mark.parametrize("size", [100, 200])
def test_rows_are_targets_and_stay_within_a_narrow_side_bar(
    window: MainWindow, look: Look, size: int
) -> None:
    look.resize_text(size)
    tree = tree_of(window)
    QApplication.sendPostedEvents()
    boxes = [tree.visualRect(row_called(tree, name)) for name in ("Buddhism", "UK events")]
    assert min(box.height() for box in boxes) >= 24
    assert max(box.width() for box in boxes) <= tree.viewport().width()
    assert tree.tick_area(row_called(tree, "Buddhism")).width() >= 24


def box_of(window: MainWindow, name: str) -> QComboBox:
    boxes = found(Sidebar, window).findChildren(QComboBox)
    return next(one for one in boxes if one.accessibleName() == name)


def choose(box: QComboBox, words: str) -> None:
    box.setCurrentIndex(box.findText(words))
    box.activated.emit(box.currentIndex())


def test_the_nation_follows_the_place(window: MainWindow) -> None:
    choose(box_of(window, "Place"), "Edinburgh")
    assert box_of(window, "Bank holidays").currentText() == "Scotland"


def test_another_nation_than_the_places_can_be_chosen_and_undone(
    window: MainWindow, workspace: Workspace
) -> None:
    choose(box_of(window, "Bank holidays"), "Scotland")
    assert workspace.settings.nation is Nation.SCOTLAND
    assert window.navigator.view.place.nation is Nation.SCOTLAND
    window.notifier.undo()
    assert box_of(window, "Bank holidays").currentText() == "England and Wales"


def test_the_nation_can_be_chosen_from_the_menu(window: MainWindow, workspace: Workspace) -> None:
    menu = next(one for one in window.findChildren(QMenu) if one.title() == "Ban&k holidays")
    action_in(menu, "Northern Ireland").trigger()
    assert workspace.settings.nation is Nation.NORTHERN_IRELAND
    action_in(menu, "England and Wales").trigger()
    assert workspace.settings.nation is None


def test_a_practice_of_the_menu_dates_the_calendar(
    window: MainWindow, workspace: Workspace, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(window.navigator.period_changed):
        action_in(menu_on(window, "Islam"), "Local sighting").trigger()
    window.navigator.go_to(date(2027, 3, 9))
    practices = {
        one.practice.slug
        for one in window.navigator.view.occurrences
        if one.observance.id == "islam.eid-al-fitr"
    }
    assert practices == {PracticeSlug("local-sighting")}
    assert overlay_of(workspace).lowest_tier is Tier.AWARE
