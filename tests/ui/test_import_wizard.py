"""A spreadsheet comes in through the wizard, and nothing comes in that was not shown before."""

from datetime import date, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMessageBox
from pytestqt.qtbot import QtBot

from planner.domain.table_mapping import Field, HeadMeaning
from planner.services.table_outcomes import Outcome
from planner.services.workspace import Workspace
from tests.ui.spreadsheets import (
    TEACHING,
    TWO_WAYS,
    all_sessions,
    go_on,
    go_to_end,
    opened,
    rota,
    sessions_of,
    teaching,
)
from ui.commands.command import CommandId
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.import_wizard.wizard import ImportWizard
from ui.models.table_preview_outcome import OutcomeColumn, RowsShown
from ui.window.main_window import MainWindow


@pytest.fixture(autouse=True)
def shown(monkeypatch: pytest.MonkeyPatch) -> list[QDialog]:
    """Return the dialogs that would have waited for the user."""
    dialogs: list[QDialog] = []

    def show(dialog: QDialog) -> int:
        dialogs.append(dialog)
        return 0

    monkeypatch.setattr(ImportReportDialog, "exec", show)
    monkeypatch.setattr(QMessageBox, "exec", show)
    return dialogs


def day_cells(wizard: ImportWizard) -> list[str]:
    model = wizard.outcome.table.model
    return [str(model.index(row, OutcomeColumn.DAY).data()) for row in range(model.rowCount())]


def choose(wizard: ImportWizard, column: int, field: Field) -> None:
    box = wizard.columns.rows.boxes[column]
    box.choose(field)
    box.activated.emit(box.currentIndex())


def test_a_timetable_comes_in_as_it_was_shown(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path))
    wizard = go_to_end(empty_window, qtbot)
    assert day_cells(wizard) == ["Mon 21 Sep 2026", "Tue 22 Sep 2026", "Wed 23 Sep 2026"]
    assert wizard.outcome.summary.text() == "3 to add"
    wizard.foot.next.click()
    exam = sessions_of(empty_workspace)["Written exam"]
    assert f"{exam.start} {exam.end}" == "2026-09-21 09:00:00 2026-09-21 12:00:00"
    assert exam.location == "Hall 1"


def test_an_import_is_one_step_to_undo(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path))
    go_to_end(empty_window, qtbot).foot.next.click()
    assert empty_window.action(CommandId.UNDO).text() == "&Undo import of teaching.csv"
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.session_count() == 0
    assert not empty_window.action(CommandId.UNDO).isEnabled()


def test_cancelling_the_wizard_leaves_all_as_it_was(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path))
    go_to_end(empty_window, qtbot).foot.cancel.click()
    assert empty_workspace.session_count() == 0
    assert empty_workspace.timetables.layouts == ()
    assert not empty_window.importer.is_reading


def test_names_of_people_are_left_out(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path))
    go_to_end(empty_window, qtbot).foot.next.click()
    assert {one.tutor for one in sessions_of(empty_workspace).values()} == {""}


def test_names_of_people_are_kept_where_they_are_wanted(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    go_on(empty_window, qtbot)
    assert go_on(empty_window, qtbot) is wizard.dates
    wizard.dates.people.click()
    go_to_end(empty_window, qtbot).foot.next.click()
    assert sessions_of(empty_workspace)["Written exam"].tutor == "A Tutor"


@pytest.mark.parametrize(
    ("is_month_first", "day"), [(False, date(2027, 2, 1)), (True, date(2027, 1, 2))]
)
def test_dates_that_can_be_read_in_two_ways_are_asked_about(
    empty_window: MainWindow,
    empty_workspace: Workspace,
    tmp_path: Path,
    qtbot: QtBot,
    is_month_first: bool,
    day: date,
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path, TWO_WAYS))
    go_on(empty_window, qtbot)
    assert go_on(empty_window, qtbot) is wizard.dates
    assert wizard.dates.day_first.isChecked()
    assert wizard.dates.month_first.accessibleDescription() == (
        "01/02/2027 is Saturday 2 January 2027"
    )
    if is_month_first:
        wizard.dates.month_first.click()
    go_to_end(empty_window, qtbot).foot.next.click()
    assert sessions_of(empty_workspace)["Written exam"].start.date() == day


def test_going_back_keeps_what_was_answered(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path, TWO_WAYS))
    go_on(empty_window, qtbot)
    go_on(empty_window, qtbot)
    wizard.dates.month_first.click()
    go_on(empty_window, qtbot)
    wizard.foot.back.click()
    assert wizard.step is wizard.dates
    assert wizard.dates.month_first.isChecked()


def test_a_column_can_be_said_to_be_something_else(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    go_on(empty_window, qtbot)
    choose(wizard, 4, Field.NOTES)
    go_to_end(empty_window, qtbot).foot.next.click()
    exam = sessions_of(empty_workspace)["Written exam"]
    assert (exam.location, exam.notes) == ("", "Hall 1")


def test_one_column_alone_holds_the_date(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    go_on(empty_window, qtbot)
    choose(wizard, 4, Field.DATE)
    assert wizard.columns.rows.boxes[0].value() is Field.IGNORED


def test_a_table_without_titles_or_dates_goes_no_further(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    go_on(empty_window, qtbot)
    choose(wizard, 3, Field.IGNORED)
    assert go_on(empty_window, qtbot) is wizard.columns
    assert "title" in wizard.fault.text()
    choose(wizard, 3, Field.TITLE)
    choose(wizard, 0, Field.IGNORED)
    assert go_on(empty_window, qtbot) is wizard.columns
    assert "date" in wizard.fault.text()


def test_rows_without_dates_are_told_in_place_and_cannot_be_imported(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    go_on(empty_window, qtbot)
    choose(wizard, 4, Field.DATE)
    go_to_end(empty_window, qtbot)
    assert wizard.outcome.fault.isVisible()
    assert not wizard.foot.next.isEnabled()
    wizard.foot.back.click()
    assert wizard.step is not wizard.outcome


def test_a_rota_of_codes_comes_in_without_its_people(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, rota(tmp_path))
    go_on(empty_window, qtbot)
    heads = [box.value() for box in wizard.columns.grid.boxes.values()]
    assert heads == [HeadMeaning.PERSON, HeadMeaning.PERSON]
    for fields in wizard.columns.grid.key.fields:
        night = fields.code().code == "N"
        fields.title.setText("Night" if night else "Long day")
        fields.hours.setText("8pm to 8am" if night else "0800-2030")
    go_to_end(empty_window, qtbot).foot.next.click()
    held = sessions_of(empty_workspace)
    assert set(held) == {"Night", "Long day"}
    assert held["Night"].length == timedelta(hours=12)
    assert "Amber" not in repr(held)


def test_hours_that_are_none_are_told_at_the_code(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, rota(tmp_path))
    go_on(empty_window, qtbot)
    fields = wizard.columns.grid.key.fields[0]
    fields.hours.setText("sometime")
    assert go_on(empty_window, qtbot) is wizard.columns
    assert wizard.fault.isVisible()
    assert wizard.focusWidget() is fields.hours


def test_a_row_that_cannot_be_read_is_told_and_left_out(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    text = f"{TEACHING}31 Feb 2027,09:00,10:00,Leap,Hall 1,\n"
    opened(empty_window, qtbot, teaching(tmp_path, text))
    wizard = go_to_end(empty_window, qtbot)
    wizard.outcome.shown.choose(RowsShown.TO_LOOK_AT)
    wizard.outcome.shown.activated.emit(0)
    row = wizard.outcome.table.model.row_at(0)
    assert row is not None
    assert row.outcome is Outcome.LEFT_OUT
    assert "Row 5" in wizard.outcome.table.detail.text()
    wizard.foot.next.click()
    assert empty_workspace.session_count() == 3


def test_what_was_settled_is_not_asked_again(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path, TWO_WAYS))
    go_to_end(empty_window, qtbot).foot.next.click()
    later = TWO_WAYS.replace("/2027", "/2028")
    wizard = opened(empty_window, qtbot, teaching(tmp_path, later, "next year.csv"))
    assert wizard.step is wizard.outcome
    assert "The columns are as they were on" in wizard.outcome._told.text()


def test_what_was_settled_can_be_settled_otherwise(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    path = teaching(tmp_path, TWO_WAYS)
    opened(empty_window, qtbot, path)
    go_to_end(empty_window, qtbot).foot.next.click()
    wizard = opened(empty_window, qtbot, path)
    wizard.foot.back.click()
    assert go_on(empty_window, qtbot) is wizard.dates
    assert wizard.dates.day_first.isChecked()
    wizard.dates.month_first.click()
    go_to_end(empty_window, qtbot).foot.next.click()
    days = {one.start.date() for one in all_sessions(empty_workspace)}
    assert date(2027, 1, 2) in days


def test_a_second_import_changes_nothing(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    path = teaching(tmp_path)
    opened(empty_window, qtbot, path)
    go_to_end(empty_window, qtbot).foot.next.click()
    opened(empty_window, qtbot, path)
    wizard = go_to_end(empty_window, qtbot)
    assert wizard.outcome.summary.text() == "3 as they were"
    wizard.foot.next.click()
    empty_window.action(CommandId.UNDO).trigger()
    assert not empty_window.action(CommandId.UNDO).isEnabled()


def test_sessions_go_into_the_programme_that_is_chosen(
    window: MainWindow, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(window, qtbot, teaching(tmp_path))
    wizard = go_to_end(window, qtbot)
    box = wizard.outcome.programme.box
    box.setCurrentIndex(box.findText("North") if box.findText("North") > 0 else 1)
    name = box.currentText()
    box.activated.emit(box.currentIndex())
    wizard.foot.next.click()
    ids = {one.name: one.id for one in workspace.programmes}
    assert sessions_of(workspace)["Regional teaching"].programme == ids[name]


def test_a_new_programme_is_added_with_the_sessions_and_undone_with_them(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path))
    wizard = go_to_end(empty_window, qtbot)
    programme = wizard.outcome.programme
    programme.box.setCurrentIndex(programme.box.count() - 1)
    programme.box.activated.emit(programme.box.currentIndex())
    wizard.foot.next.click()
    assert wizard.fault.isVisible(), "it has no name yet"
    QTest.keyClicks(programme.name, "Foundation year")
    QTest.keyClick(programme.name, Qt.Key.Key_Tab)
    wizard.foot.next.click()
    assert [one.name for one in empty_workspace.programmes] == ["Foundation year"]
    empty_window.action(CommandId.UNDO).trigger()
    assert empty_workspace.programmes == ()


def test_a_table_can_be_read_as_a_grid_and_back(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    wizard.sheets.in_grid.click()
    go_on(empty_window, qtbot)
    assert wizard.columns.grid.isVisible()
    wizard.foot.back.click()
    wizard.sheets.in_rows.click()
    go_on(empty_window, qtbot)
    assert wizard.columns.rows.isVisible()


def test_clashes_are_marked_before_anything_is_imported(
    empty_window: MainWindow, tmp_path: Path, qtbot: QtBot
) -> None:
    opened(empty_window, qtbot, teaching(tmp_path))
    wizard = go_to_end(empty_window, qtbot)
    qtbot.waitUntil(lambda: wizard.outcome.clashes.work.is_at_rest)
    looked_at = wizard.outcome.table.model.index(0, OutcomeColumn.LOOK).data()
    assert looked_at == "▲ Avoid: Yom Kippur"


def test_it_can_be_gone_through_by_keyboard_alone(
    empty_window: MainWindow, empty_workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    wizard = opened(empty_window, qtbot, teaching(tmp_path))
    qtbot.waitUntil(wizard.isActiveWindow)
    for step in (wizard.sheets, wizard.columns, wizard.dates):
        assert wizard.step is step
        QTest.keyClick(wizard, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda left=step: wizard.step is not left)  # type: ignore[misc]
    QTest.keyClick(wizard, Qt.Key.Key_I, Qt.KeyboardModifier.AltModifier)
    qtbot.waitUntil(lambda: empty_workspace.session_count() == 3)
