"""Sessions in the window: made, edited, moved and deleted by menu, panel and words; undone."""

from datetime import date, datetime

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QMenu, QPushButton

from planner.domain.dates import DateSpan
from planner.domain.series import Scope
from planner.domain.session import SessionKind
from planner.domain.settings import Term
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from tests.ui.sessions import Act, during, instance_on, press, titles_on
from ui.commands.command import CommandId
from ui.dialogs.bulk_edit import BulkEditDialog
from ui.dialogs.go_to_date import GoToDateDialog
from ui.dialogs.move_to import MoveToDialog
from ui.dialogs.programmes import ProgrammeDialog, ProgrammesDialog
from ui.dialogs.quick_add import QuickAddDialog
from ui.dialogs.scope import ScopeDialog
from ui.dialogs.session import SessionDialog
from ui.dialogs.templates import TemplateDialog, TemplatesDialog
from ui.dialogs.terms import TermDialog, TermsDialog
from ui.panels.day_panel import DayPanel
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)
_CONTROL = Qt.KeyboardModifier.ControlModifier


def undo(window: MainWindow) -> None:
    window.action(CommandId.UNDO).trigger()


def choose(scope: Scope) -> Act:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, ScopeDialog)
        dialog.choices[scope].click()
        dialog.accept()

    return act


def move_to(words: str) -> Act:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, MoveToDialog)
        dialog.line.edit.setText(words)
        press("Move")(dialog)

    return act


def test_a_session_is_made_on_the_selected_day_by_key(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        QTest.keyClicks(dialog.what.title, "Viva")
        press("Add session")(dialog)

    during(lambda: QTest.keyClick(window, Qt.Key.Key_N, _CONTROL), fill)
    assert "Viva" in titles_on(window)
    assert window.action(CommandId.UNDO).text() == "&Undo addition of Viva"
    undo(window)
    assert "Viva" not in titles_on(window)


def test_the_keeper_makes_one_at_the_times_it_is_given(window: MainWindow) -> None:
    start = datetime.fromisoformat("2026-09-23T13:00")

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.what.title.setText("Viva")
        press("Add session")(dialog)

    keeper = window.sessions.keeper
    during(lambda: keeper.create(start, start.replace(hour=15), all_day=False), fill)
    viva = instance_on(window, "Viva")
    assert viva.start.replace(tzinfo=None) == start


def test_one_date_of_a_series_is_edited(window: MainWindow) -> None:
    second = [
        one
        for day in window.navigator.view.days
        for one in day.instances
        if one.session.title == "Regional teaching"
    ][1]

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.where.place.setText("Room 4")
        press("Save")(dialog)

    during(lambda: window.sessions.keeper.edit(second), fill, choose(Scope.THIS))
    places = {
        one.session.location
        for day in window.navigator.view.days
        for one in day.instances
        if one.session.title == "Regional teaching"
    }
    assert places == {"Room 4", "Lecture theatre 1"}


def test_another_repeat_is_not_offered_for_one_date_alone(window: MainWindow) -> None:
    offered: list[Scope] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.repeat.interval.setValue(2)
        press("Save")(dialog)

    def see(dialog: QDialog) -> None:
        assert isinstance(dialog, ScopeDialog)
        offered.extend(dialog.choices)
        dialog.accept()

    teaching = instance_on(window, "Regional teaching")
    during(lambda: window.sessions.keeper.edit(teaching), fill, see)
    assert offered == [Scope.LATER, Scope.ALL]


def test_leaving_the_scope_keeps_the_dialog_with_what_was_entered(window: MainWindow) -> None:
    seen: list[str] = []

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        dialog.where.place.setText("Room 4")
        press("Save")(dialog)

    def see(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        seen.append(dialog.where.place.text())
        dialog.done(0)

    teaching = instance_on(window, "Regional teaching")
    during(lambda: window.sessions.keeper.edit(teaching), fill, press("Cancel"), see)
    assert seen == ["Room 4"]
    assert not window.action(CommandId.UNDO).isEnabled()


@pytest.mark.parametrize(("scope", "left"), [(Scope.THIS, 4), (Scope.LATER, 0), (Scope.ALL, 0)])
def test_a_series_is_deleted_as_far_as_is_said(window: MainWindow, scope: Scope, left: int) -> None:
    def count() -> int:
        days = window.navigator.view.days
        titles = [one.session.title for day in days for one in day.instances]
        return titles.count("Regional teaching")

    assert count() == 5
    teaching = instance_on(window, "Regional teaching")
    during(lambda: window.sessions.keeper.delete((teaching,)), choose(scope))
    assert count() == left
    undo(window)
    assert count() == 5


def test_commands_work_on_what_is_selected(window: MainWindow) -> None:
    commands = (CommandId.EDIT_SESSION, CommandId.MOVE_SESSION, CommandId.DELETE)
    assert not any(window.action(one).isEnabled() for one in commands)
    window.gestures.selection.take([instance_on(window, "Written paper")])
    assert all(window.action(one).isEnabled() for one in commands)
    window.action(CommandId.DELETE).trigger()
    assert not any(window.action(one).isEnabled() for one in commands)
    assert window.sessions.keeper.selected == ()


def test_what_is_selected_stays_selected_as_it_is_now(window: MainWindow) -> None:
    paper = instance_on(window, "Written paper")
    window.sessions.keeper.select([paper])
    window.navigator.reload()
    assert window.sessions.keeper.selected == (paper,)


def test_a_session_is_moved_by_words(window: MainWindow) -> None:
    window.sessions.keeper.select([instance_on(window, "Written paper")])
    during(lambda: QTest.keyClick(window, Qt.Key.Key_M, _CONTROL), move_to("next Tue"))
    assert instance_on(window, "Written paper").start.date() == date(2026, 9, 22)
    assert window.action(CommandId.UNDO).text() == "&Undo move of Written paper"


@pytest.mark.parametrize("name", ["move written paper", "edit written paper"])
def test_the_panel_reaches_a_session_by_key(window: MainWindow, name: str) -> None:
    window.navigator.go_to(KIPPUR)
    buttons = found(DayPanel, window).findChildren(QPushButton)
    button = next(one for one in reversed(buttons) if one.objectName().startswith(name))
    opened: list[QDialog] = []

    def see(dialog: QDialog) -> None:
        opened.append(dialog)
        dialog.done(0)

    button.setFocus()
    during(lambda: QTest.keyClick(button, Qt.Key.Key_Space), see)
    assert isinstance(opened[0], MoveToDialog if name.startswith("move") else SessionDialog)


def test_a_clash_offers_to_move_its_session(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    buttons = found(DayPanel, window).findChildren(QPushButton)
    name = "Move Written paper, which meets Yom Kippur"
    button = next(one for one in buttons if one.accessibleName() == name)
    during(button.click, move_to("22 Sept 2026"))
    assert not any(
        one.instance.session.title == "Written paper" for one in window.navigator.clashes
    )


def test_many_are_edited_at_once(window: MainWindow) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, BulkEditDialog)
        dialog.change(dialog.location).click()
        dialog.location.setText("Room 4")
        dialog.change(dialog.kind).click()
        dialog.kind.setCurrentIndex(list(SessionKind).index(SessionKind.MEETING))
        press("Change all")(dialog)

    titles = ("Written paper", "Regional teaching")
    before = [instance_on(window, title) for title in titles]
    during(lambda: window.sessions.keeper.edit_many(before), fill)
    after = [instance_on(window, title).session for title in titles]
    assert {(one.location, one.kind) for one in after} == {("Room 4", SessionKind.MEETING)}
    assert [one.title for one in after] == list(titles)


def quick(line: str, button: str = "Add session") -> Act:
    def act(dialog: QDialog) -> None:
        assert isinstance(dialog, QuickAddDialog)
        dialog.line.edit.setText(line)
        press(button)(dialog)

    return act


def test_a_line_of_words_adds_a_session(window: MainWindow) -> None:
    add = window.action(CommandId.QUICK_ADD).trigger
    during(add, quick("Viva Tue 2pm to 4pm in Room 4 #exams"))
    viva = instance_on(window, "Viva")
    assert (viva.session.location, viva.start.day) == ("Room 4", 22)


@pytest.mark.parametrize(
    ("answer", "programme"),
    [("Add programme", "Radiology"), ("Use “ARCP and exams”", "ARCP and exams")],
)
def test_a_programme_that_is_not_there_is_offered(
    window: MainWindow, workspace: Workspace, answer: str, programme: str
) -> None:
    count = len(workspace.programmes)
    add = window.action(CommandId.QUICK_ADD).trigger
    during(add, quick("Viva Tue 2pm to 4pm #Radiology"), press(answer))
    names = {one.id: one.name for one in workspace.programmes}
    assert names[instance_on(window, "Viva").session.programme] == programme
    undo(window)
    assert len(workspace.programmes) == count


def test_more_options_go_on_in_the_whole_dialog(window: MainWindow) -> None:
    def see(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        assert dialog.what.title.text() == "Viva"
        press("Add session")(dialog)

    add = window.action(CommandId.QUICK_ADD).trigger
    during(add, quick("Viva Tue 2pm to 4pm", "More options…"), see)
    assert instance_on(window, "Viva").start.day == 22


def test_a_day_in_words_is_gone_to(window: MainWindow) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, GoToDateDialog)
        dialog.line.edit.setText("21 Sept 2026")
        assert "Yom Kippur" in dialog.line.detail.text()
        press("Go")(dialog)

    during(lambda: QTest.keyClick(window, Qt.Key.Key_G, _CONTROL), fill)
    assert window.navigator.day == KIPPUR


def test_a_template_starts_a_session(window: MainWindow, workspace: Workspace) -> None:
    offered = workspace.templates.offered()
    menus = window.menuBar().findChildren(QMenu)
    menu = next(one for one in menus if one.title() == "New from &template")
    action = next(one for one in menu.actions() if one.text() == "Written exam")
    assert len(menu.actions()) == len(offered)

    def see(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        press("Add session")(dialog)

    during(action.trigger, see)
    assert instance_on(window, "Written exam").session.kind is SessionKind.EXAM


def test_a_session_is_saved_as_a_template(window: MainWindow, workspace: Workspace) -> None:
    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, SessionDialog)
        press("Save as template…")(dialog)
        dialog.done(0)

    def name(dialog: QDialog) -> None:
        assert isinstance(dialog, TemplateDialog)
        dialog.name.setText("Our paper")
        press("Save template")(dialog)

    paper = instance_on(window, "Written paper")
    during(lambda: window.sessions.keeper.edit(paper), save, name)
    assert "Our paper" in {one.name for one in workspace.templates.offered()}


def test_a_template_is_hidden_shown_changed_and_restored(
    window: MainWindow, workspace: Workspace
) -> None:
    first = workspace.templates.all()[0]

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, TemplatesDialog)
        dialog.list.setCurrentRow(0)
        dialog.hide_button.click()
        assert first.name not in {one.name for one in workspace.templates.offered()}
        dialog.hide_button.click()
        dialog.edit.click()
        assert workspace.templates.all()[0].name == "Afternoon teaching"
        dialog.remove.click()
        dialog.done(0)

    def rename(dialog: QDialog) -> None:
        assert isinstance(dialog, TemplateDialog)
        dialog.name.setText("Afternoon teaching")
        press("Keep change")(dialog)

    during(window.action(CommandId.TEMPLATES).trigger, keep, rename)
    assert workspace.templates.all()[0] == first


def test_a_programme_is_added_changed_and_removed(window: MainWindow, workspace: Workspace) -> None:
    def names() -> list[str]:
        return [one.name for one in workspace.programmes]

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, ProgrammesDialog)
        dialog.add.click()
        dialog.list.setCurrentRow(names().index("Radiology"))
        dialog.edit.click()
        assert "Radiology North" in names()
        dialog.list.setCurrentRow(names().index("Radiology North"))
        dialog.remove.click()
        dialog.done(0)

    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, ProgrammeDialog)
        dialog.name.setText("Radiology")
        press("Add programme")(dialog)

    def change(dialog: QDialog) -> None:
        assert isinstance(dialog, ProgrammeDialog)
        dialog.name.setText("Radiology North")
        dialog.colour.setCurrentIndex(3)
        press("Keep change")(dialog)

    during(window.action(CommandId.PROGRAMMES).trigger, keep, add, change)
    assert "Radiology North" not in names()
    undo(window)
    restored = next(one for one in workspace.programmes if one.name == "Radiology North")
    assert restored.colour == "#212b32"


def test_a_term_is_added_and_removed(window: MainWindow, workspace: Workspace) -> None:
    autumn = Term("Autumn term", DateSpan(date(2026, 9, 7), date(2026, 12, 19)))

    def keep(dialog: QDialog) -> None:
        assert isinstance(dialog, TermsDialog)
        dialog.add.click()
        assert autumn in workspace.settings.terms
        dialog.remove.click()
        dialog.done(0)

    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, TermDialog)
        dialog.name.setText("Autumn term")
        dialog.first.edit.setText("7 Sept 2026")
        dialog.last.edit.setText("18 Dec 2026")
        press("Add term")(dialog)

    during(window.action(CommandId.TERMS).trigger, keep, fill)
    assert autumn not in workspace.settings.terms
    undo(window)
    assert autumn in workspace.settings.terms


def test_a_diary_that_can_only_be_read_changes_no_session(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    monkeypatch.setattr(Workspace, "is_private_read_only", property(lambda _self: True))
    window = make_window(workspace)
    window.navigator.go_to(KIPPUR)
    window.gestures.selection.take([instance_on(window, "Written paper")])
    commands = (
        *(CommandId.NEW_SESSION, CommandId.QUICK_ADD, CommandId.EDIT_SESSION),
        *(CommandId.MOVE_SESSION, CommandId.DELETE, CommandId.PROGRAMMES),
        *(CommandId.TERMS, CommandId.TEMPLATES),
    )
    assert not any(window.action(one).isEnabled() for one in commands)
    texts = {one.text() for one in found(DayPanel, window).findChildren(QPushButton)}
    assert not texts & {"Edit…", "Move…", "Delete"}
