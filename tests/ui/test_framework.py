"""The framework in the window: its report, activities with their dates, the practice’s year."""

from datetime import date

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QMessageBox

from planner.domain.bulk_edit import BulkEdit
from planner.domain.errors import DiaryError
from planner.domain.page import Shelf
from planner.domain.page_text import page_text
from planner.domain.session import Session, SessionKind
from planner.domain.toolkit import Theme
from planner.services.practice_year import Form
from planner.services.workspace import Workspace
from tests.ui.finding import found
from tests.ui.sessions import Act, during, instance_on, press
from ui.commands.command import CommandId
from ui.dialogs.bulk_edit import BulkEditDialog
from ui.dialogs.find_date import FindDateDialog
from ui.dialogs.lay_out import LayOutDialog
from ui.dialogs.plan_activity import PlanActivityDialog
from ui.dialogs.practice_year import PracticeYearForm
from ui.dialogs.report_year import ReportYearDialog
from ui.dialogs.session import SessionDialog
from ui.window.main_window import MainWindow


def toolkit_text(window: MainWindow) -> str:
    page = window._panels.shelves[Shelf.TOOLKIT].reader.page
    assert page is not None
    return page_text(page)


def choose_activity(title: str, button: str = "Find dates…") -> Act:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanActivityDialog)
        rows = range(dialog.list.count())
        dialog.list.setCurrentRow(
            next(row for row in rows if dialog.list.item(row).text().startswith(title))
        )
        press(button)(dialog)

    return act


def put_here(dialog: QDialog) -> None:
    assert isinstance(dialog, FindDateDialog)
    dialog.put.click()


def made_from_toolkit(window: MainWindow) -> list[Session]:
    sessions = window._workspace.all_sessions()
    return [one for one in sessions if one.guide.startswith("toolkit.")]


def test_the_report_asks_for_its_year_and_opens(window: MainWindow) -> None:
    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, ReportYearDialog)
        words = [dialog.year.itemText(row) for row in range(dialog.year.count())]
        assert dialog.year.currentText() == "Academic year, August 2026 to July 2027"
        assert "Calendar year, 2026" in words
        dialog.year.setCurrentIndex(words.index("Calendar year, 2026"))
        press("Make report")(dialog)

    during(window.action(CommandId.FRAMEWORK_REPORT).trigger, choose)
    assert "Framework report, 2026" in toolkit_text(window)
    assert "Jan to Mar 2026" in toolkit_text(window)


def test_the_report_follows_what_is_planned(window: MainWindow) -> None:
    during(window.action(CommandId.FRAMEWORK_REPORT).trigger, press("Make report"))
    assert "Our People had nothing" not in toolkit_text(window)
    assert "Our People has nothing yet in the whole year." in toolkit_text(window)

    def tick(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.where.themes.boxes[Theme.OUR_PEOPLE].click()
        press("Save")(dialog)

    paper = instance_on(window, "Written paper")
    during(lambda: window.sessions.keeper.edit(paper), tick)
    assert instance_on(window, "Written paper").session.themes == {Theme.OUR_PEOPLE}
    assert "Our People has nothing yet in the whole year." not in toolkit_text(window)
    window.action(CommandId.UNDO).trigger()
    assert "Our People has nothing yet in the whole year." in toolkit_text(window)


def test_many_sessions_get_their_themes_at_once(window: MainWindow) -> None:
    titles = ("Written paper", "Regional teaching")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, BulkEditDialog)
        assert not dialog.themes.isEnabled()
        dialog.change(dialog.themes).click()
        dialog.themes.boxes[Theme.OUR_BUSINESS].click()
        press("Change all")(dialog)

    before = [instance_on(window, title) for title in titles]
    during(lambda: window.sessions.keeper.edit_many(before), fill)
    for title in titles:
        assert instance_on(window, title).session.themes == {Theme.OUR_BUSINESS}
    window.action(CommandId.UNDO).trigger()
    assert instance_on(window, "Written paper").session.themes == frozenset()


def test_themes_that_all_have_are_offered_and_can_be_taken_off(
    workspace: Workspace, window: MainWindow
) -> None:
    paper = instance_on(window, "Written paper")
    window.notifier.make(
        workspace.planner.edit_many(
            [paper.session, instance_on(window, "Regional teaching").session],
            BulkEdit(themes=frozenset({Theme.OUR_PEOPLE, Theme.OUR_BUSINESS})),
        )
    )
    titles = ("Written paper", "Regional teaching")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, BulkEditDialog)
        dialog.change(dialog.themes).click()
        assert dialog.themes.chosen() == {Theme.OUR_PEOPLE, Theme.OUR_BUSINESS}
        dialog.themes.boxes[Theme.OUR_PEOPLE].click()
        press("Change all")(dialog)

    before = [instance_on(window, title) for title in titles]
    during(lambda: window.sessions.keeper.edit_many(before), fill)
    assert instance_on(window, "Written paper").session.themes == {Theme.OUR_BUSINESS}


def test_an_activity_becomes_a_session_with_its_steps(empty_window: MainWindow) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        assert dialog.what.title.text() == "Black history and the health of Black patients"
        press("Add session")(dialog)

    plan = empty_window.action(CommandId.PLAN_ACTIVITY).trigger
    during(plan, choose_activity("Black history"), put_here, look)
    (made,) = made_from_toolkit(empty_window)
    # Black History Month is October, and today is 16 September 2026.
    assert (made.start.year, made.start.month) == (2026, 10)
    assert made.themes == {Theme.OUR_BUSINESS, Theme.OUR_INFLUENCE}
    assert "☐ 1." in made.notes
    empty_window.action(CommandId.UNDO).trigger()
    assert made_from_toolkit(empty_window) == []


def test_a_time_that_nobody_announced_is_told_as_usual(empty_window: MainWindow) -> None:
    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, PlanActivityDialog)
        choose_activity("Five minutes a day", "Cancel")(dialog)
        lines = [dialog.list.item(row).text() for row in range(dialog.list.count())]
        assert (
            "Five minutes a day for race equality\nusual time 1 to 7 February 2027, not announced"
            in lines
        )

    during(empty_window.action(CommandId.PLAN_ACTIVITY).trigger, look)


def test_all_sittings_come_and_go_together(empty_window: MainWindow) -> None:
    def untick(dialog: QDialog) -> None:
        assert isinstance(dialog, LayOutDialog)
        assert dialog.list.count() == 6
        dialog.list.item(5).setCheckState(Qt.CheckState.Unchecked)
        press("Put into the calendar")(dialog)

    plan = empty_window.action(CommandId.PLAN_ACTIVITY).trigger
    during(plan, choose_activity("Reverse mentoring"), put_here, untick)
    made = made_from_toolkit(empty_window)
    assert [one.title for one in made] == [f"Reverse mentoring ({n} of 6)" for n in range(1, 6)]
    empty_window.action(CommandId.UNDO).trigger()
    assert made_from_toolkit(empty_window) == []


def test_the_page_of_an_activity_can_be_read_instead(empty_window: MainWindow) -> None:
    plan = empty_window.action(CommandId.PLAN_ACTIVITY).trigger
    during(plan, choose_activity("Listening event", "Read its page"))
    assert toolkit_text(empty_window).startswith("Listening event")


def test_the_year_is_laid_out_as_ticked_and_moved(empty_window: MainWindow) -> None:
    def lay(dialog: QDialog) -> None:
        assert isinstance(dialog, LayOutDialog)
        form = found(PracticeYearForm, dialog)
        assert form.first.currentText() == "October 2026"
        form.first.choose(date(2026, 12, 1))
        assert "January 2027" in dialog.list.item(0).text()
        form.form.choose(Form.REMINDER)
        for row in range(1, dialog.list.count()):
            dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        dialog.list.setCurrentRow(0)
        dialog.day.edit.setText("never")
        dialog.move_there.click()
        assert dialog.fault.isVisible()
        dialog.day.edit.setText("18 January 2027")
        dialog.move_there.click()
        assert not dialog.fault.isVisible()
        assert (
            dialog.list.item(0)
            .text()
            .startswith("Review the policy and the risks\nMonday 18 January 2027\n")
        )
        press("Put into the calendar")(dialog)

    during(empty_window.action(CommandId.PRACTICE_YEAR).trigger, lay)
    (made,) = made_from_toolkit(empty_window)
    assert (made.all_day, made.start.isoformat()) == (True, "2027-01-18T00:00:00")
    assert made.kind is SessionKind.MEETING
    workspace = empty_window._workspace
    assert [one.title for one in workspace.reminders.due(date(2027, 1, 10))] == [made.title]
    empty_window.action(CommandId.UNDO).trigger()
    assert made_from_toolkit(empty_window) == []
    assert workspace.reminders.due(date(2027, 1, 10)) == ()


def test_nothing_can_be_put_where_nothing_is_ticked(empty_window: MainWindow) -> None:
    def untick(dialog: QDialog) -> None:
        assert isinstance(dialog, LayOutDialog)
        assert dialog.put.isEnabled()
        for row in range(dialog.list.count()):
            dialog.list.item(row).setCheckState(Qt.CheckState.Unchecked)
        assert not dialog.put.isEnabled()
        press("Cancel")(dialog)

    during(empty_window.action(CommandId.PRACTICE_YEAR).trigger, untick)


def test_what_is_there_already_is_not_ticked_again(empty_window: MainWindow) -> None:
    during(empty_window.action(CommandId.PRACTICE_YEAR).trigger, press("Put into the calendar"))
    count = len(made_from_toolkit(empty_window))
    assert count == 10

    def look(dialog: QDialog) -> None:
        assert isinstance(dialog, LayOutDialog)
        assert dialog.chosen() == ()
        assert "Already in your calendar for this year." in dialog.list.item(0).text()
        press("Cancel")(dialog)

    during(empty_window.action(CommandId.PRACTICE_YEAR).trigger, look)


@pytest.mark.parametrize("command", [CommandId.PLAN_ACTIVITY, CommandId.PRACTICE_YEAR])
def test_a_diary_for_reading_only_says_so_first(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, command: CommandId
) -> None:
    def refuse(_workspace: Workspace) -> None:
        raise DiaryError(file="diary.sqlite", fault="it is open elsewhere", remedy="close it")

    monkeypatch.setattr(Workspace, "check_writable", refuse)
    told: list[str] = []

    def read(dialog: QDialog) -> None:
        assert isinstance(dialog, QMessageBox)
        told.append(dialog.text())
        dialog.accept()

    during(window.action(command).trigger, read)
    assert told == ["It is open elsewhere."]
