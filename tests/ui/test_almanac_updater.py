"""Updating the almanac in the window: what it changes is shown first, and it can be undone."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QProgressDialog,
    QPushButton,
    QStatusBar,
    QTableView,
)
from pytestqt.qtbot import QtBot

from planner.content.almanac import Almanac
from planner.services.almanac_updates import Step, Update, read_update
from planner.services.locations import almanac_editions, almanac_path, editions_folder
from planner.services.workspace import Workspace, open_workspace
from tests.editions import KIPPUR, KIPPUR_AWARE, KIPPUR_MOVED, NO_NEWCASTLE, edition, parcel
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from ui import almanac_updater
from ui.commands.command import CommandId
from ui.dialogs.about import AboutDialog
from ui.dialogs.edition_step import EditionStepDialog, Way
from ui.models.revision_model import RevisionModel
from ui.window.main_window import MainWindow

NO_GLASGOW = "DELETE FROM place WHERE slug = 'glasgow'"
Answer = QDialog.DialogCode


@pytest.fixture
def small_workspace(small_program: Path, tmp_path: Path) -> Iterator[Workspace]:
    del small_program
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "small.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def small_window(small_workspace: Workspace, make_window: MakeWindow) -> MainWindow:
    return make_window(small_workspace)


@pytest.fixture
def update(tmp_path: Path) -> Path:
    path = tmp_path / "2026.2.mfalmanac"
    path.write_bytes(parcel("2026.2", KIPPUR_MOVED))
    return path


@pytest.fixture
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """Return the dialogs that would have waited for the user, who agrees to all of them."""
    dialogs: list[QDialog] = []

    def show(dialog: QDialog) -> int:
        dialogs.append(dialog)
        return Answer.Accepted

    monkeypatch.setattr(QDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    monkeypatch.setattr(QMessageBox, "open", show)
    return dialogs


@pytest.fixture
def wait(qtbot: QtBot) -> Callable[[MainWindow], None]:
    def wait(window: MainWindow) -> None:
        qtbot.waitUntil(lambda: not window.updater.is_busy)

    return wait


def edition_words(window: MainWindow) -> str:
    labels = found(QStatusBar, window).findChildren(QLabel)
    return next(label.text() for label in labels if label.text().startswith("Offline"))


def install(window: MainWindow, path: Path, wait: Callable[[MainWindow], None]) -> None:
    window.updater.read(path)
    wait(window)


def test_shows_what_differs_and_goes_over_to_it(
    small_window: MainWindow,
    update: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
) -> None:
    small_window.navigator.go_to(KIPPUR)
    install(small_window, update, wait)
    step, told = shown
    assert isinstance(step, EditionStepDialog)
    assert step.headline == "From edition 2026.1 to edition 2026.2"
    assert isinstance(told, QMessageBox)
    assert told.text() == "Edition 2026.2 of the almanac is in use now."
    assert edition_words(small_window) == "Offline · almanac 2026.2, dates 2020 to 2029"
    marked = small_window.navigator.view.day(date(2027, 10, 10)).occurrences
    assert [one.observance.id for one in marked] == ["judaism.yom-kippur"]


def test_the_menu_asks_for_the_file(
    small_window: MainWindow,
    update: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: (str(update), ""))
    small_window.action(CommandId.UPDATE_ALMANAC).trigger()
    wait(small_window)
    assert isinstance(shown[0], EditionStepDialog)


def test_no_file_chosen_is_nothing_done(
    small_window: MainWindow, shown: list[QDialog], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getOpenFileName", lambda *_: ("", ""))
    small_window.action(CommandId.UPDATE_ALMANAC).trigger()
    assert not small_window.updater.is_busy
    assert shown == []


def test_declining_leaves_everything_as_it_was(
    small_window: MainWindow,
    small_program: Path,
    update: Path,
    wait: Callable[[MainWindow], None],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(QDialog, "exec", lambda _: Answer.Rejected)
    install(small_window, update, wait)
    assert "2026.1" in edition_words(small_window)
    assert not small_program.exists()


def test_goes_back_to_the_edition_before(
    small_window: MainWindow,
    update: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
) -> None:
    back = small_window.action(CommandId.GO_BACK)
    assert not back.isEnabled()
    install(small_window, update, wait)
    assert back.isEnabled()
    back.trigger()
    wait(small_window)
    step = shown[2]
    assert isinstance(step, EditionStepDialog)
    assert step.headline == "From edition 2026.2 to edition 2026.1"
    assert "2026.1" in edition_words(small_window)
    assert not back.isEnabled()


def test_about_says_where_the_edition_comes_from(
    small_window: MainWindow,
    update: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
) -> None:
    small_window.action(CommandId.ABOUT).trigger()
    install(small_window, update, wait)
    small_window.action(CommandId.ABOUT).trigger()
    words = [
        [label.text() for label in one.findChildren(QLabel)]
        for one in shown
        if isinstance(one, AboutDialog)
    ]
    years = "dates from 2020 to 2029"
    assert f"Almanac 2026.1, {years}, as it came with the planner." in words[0]
    assert f"Almanac 2026.2, {years}, installed here as an update." in words[1]


@pytest.mark.parametrize(
    ("content", "headline"),
    [
        (lambda: b"Dear all", "It is not an update of the almanac."),
        (lambda: parcel("2026.2")[:-9], "It is cut short or damaged."),
        (lambda: parcel("2026.1"), "Edition 2026.1 is in use already."),
        (
            lambda: parcel("2026.2", NO_NEWCASTLE),
            "Edition 2026.2 does not hold your place, newcastle.",
        ),
    ],
    ids=["a letter", "cut off", "not newer", "without the place"],
)
def test_a_bad_file_is_told_and_changes_nothing(
    content: Callable[[], bytes],
    headline: str,
    small_window: MainWindow,
    tmp_path: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
) -> None:
    path = tmp_path / "bad.mfalmanac"
    path.write_bytes(content())
    install(small_window, path, wait)
    (box,) = shown
    assert isinstance(box, QMessageBox)
    assert box.text() == headline
    assert "bad.mfalmanac" in box.informativeText()
    assert not editions_folder().exists()


def test_the_window_answers_while_a_file_is_verified_and_cancelling_drops_it(
    small_window: MainWindow,
    update: Path,
    shown: list[QDialog],
    monkeypatch: pytest.MonkeyPatch,
    qtbot: QtBot,
) -> None:
    may_go_on = Event()

    def slow(path: Path) -> Update:
        may_go_on.wait(5)
        return read_update(path)

    monkeypatch.setattr(almanac_updater, "read_update", slow)
    small_window.updater.read(update)
    small_window.navigator.step(1)
    assert small_window.navigator.title == "October 2026"
    found(QProgressDialog, small_window).canceled.emit()
    may_go_on.set()
    with qtbot.assertNotEmitted(small_window.updater.edition_changed, wait=200):
        assert not small_window.updater.is_busy
    assert shown == []


def test_other_places_wait_for_the_next_start(
    small_window: MainWindow,
    tmp_path: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
) -> None:
    path = tmp_path / "fewer.mfalmanac"
    path.write_bytes(parcel("2026.2", NO_GLASGOW))
    install(small_window, path, wait)
    box = shown[-1]
    assert isinstance(box, QMessageBox)
    assert "when you next open it" in box.informativeText()


def test_a_damaged_update_is_told_calmly(small_window: MainWindow, shown: list[QDialog]) -> None:
    small_window.updater.tell_unused(("edition 2026.2: its file is damaged",))
    (box,) = shown
    assert isinstance(box, QMessageBox)
    assert "The planner has opened edition 2026.1 instead." in box.informativeText()
    assert "Edition 2026.2: its file is damaged." in box.informativeText()


def test_a_damaged_update_can_be_forgotten(
    small_window: MainWindow,
    update: Path,
    shown: list[QDialog],
    wait: Callable[[MainWindow], None],
) -> None:
    install(small_window, update, wait)
    next(editions_folder().glob("*.sqlite")).write_bytes(b"")
    faults = almanac_editions().faults
    small_window.updater.tell_unused(faults)
    buttons = {one.text(): one for one in shown[-1].findChildren(QPushButton)}
    buttons["Do not tell me again"].click()
    assert faults
    assert almanac_editions().faults == ()
    assert list(editions_folder().glob("*.sqlite")) == []


def test_nothing_is_told_where_all_is_well(small_window: MainWindow, shown: list[QDialog]) -> None:
    small_window.updater.tell_unused(())
    assert shown == []


@pytest.fixture
def step(small_workspace: Workspace, update: Path) -> Step:
    read = read_update(update)
    revisions = small_workspace.revisions.brought_by(read.almanac, date(2026, 11, 24))
    read.almanac.close()
    return Step(before="2026.1", after="2026.2", revisions=revisions)


@pytest.mark.usefixtures("look")
@pytest.mark.parametrize(("way", "words"), [(Way.ON, "Install"), (Way.BACK, "Go back")])
def test_the_dialog_can_be_read_and_gone_through(
    way: Way, words: str, step: Step, qtbot: QtBot
) -> None:
    dialog = EditionStepDialog(step, way)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    assert faults_in_tree(dialog) + faults_in_tab_order(dialog) == []
    assert words in [button.text() for button in dialog.findChildren(QPushButton)]


@pytest.mark.usefixtures("look")
def test_each_date_is_a_row_with_its_sessions(step: Step, qtbot: QtBot) -> None:
    dialog = EditionStepDialog(step, Way.ON)
    qtbot.addWidget(dialog)
    model = found(QTableView, dialog).model()
    row = [model.index(0, column).data() for column in range(model.columnCount())]
    assert row == [
        "Yom Kippur moved from 11 to 10 October 2027.",
        "None of your sessions is touched.",
    ]
    spoken = model.index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == row[0]


def test_the_table_says_what_is_kept_otherwise(small_workspace: Workspace) -> None:
    almanac = Almanac.from_bytes(edition("2026.2", KIPPUR_AWARE), Path("aware.sqlite"))
    model = RevisionModel(small_workspace.revisions.brought_by(almanac, date(2026, 11, 24)))
    almanac.close()
    assert model.data(model.index(0, 0)) == (
        "Yom Kippur, from 11 October 2027 on, is now one to be aware of, and was one to plan "
        "around."
    )


@pytest.mark.usefixtures("look")
def test_no_difference_is_said_in_words(qtbot: QtBot) -> None:
    dialog = EditionStepDialog(Step(before="1", after="2", revisions=()), Way.ON)
    qtbot.addWidget(dialog)
    words = [label.text() for label in dialog.findChildren(QLabel)]
    assert "No date that you plan around changes in the next two years." in words
    assert dialog.findChildren(QTableView) == []
