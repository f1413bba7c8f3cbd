"""Recruitment rounds in the window: kept, planned, checked for clashes, read, printed, undone."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QDialog, QFileDialog, QLabel, QMessageBox, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.page import Page, Shelf
from planner.domain.page_text import page_text
from planner.domain.recruitment_round import RecruitmentRound, RoundStatus
from planner.domain.session import SessionKind
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import CheckId, CountId, RoundAnchor, StageId
from planner.services.workspace import Workspace
from tests.ui.attending import Attend
from tests.ui.support import press
from tests.unit.services.rounds import YOM_KIPPUR, a_round
from ui.commands.command import CommandId
from ui.dialogs.find_date import FindDateDialog
from ui.dialogs.plan_items import PlanItemsDialog
from ui.dialogs.recruitment_round import RecruitmentRoundDialog
from ui.dialogs.round_sessions import RoundSessionsDialog
from ui.dialogs.rounds import RoundsDialog
from ui.hit_words import hit_spoken
from ui.window.main_window import MainWindow

SHORTLIST = StageId("shortlist")
SHORTLISTED = CountId("shortlist.shortlisted")


@pytest.fixture
def of_round(window: MainWindow, workspace: Workspace) -> RecruitmentRound:
    """A round whose interviews are on Yom Kippur, Monday 21 September 2026."""
    made = a_round(workspace)
    window.notifier.make(workspace.rounds.put(made))
    return made


def in_list(window: MainWindow, attend: Attend, deed: Callable[[RoundsDialog], None]) -> None:
    """Open the list, choose its first line, and do something with it."""

    def opened(dialog: QDialog) -> None:
        assert isinstance(dialog, RoundsDialog)
        deed(dialog)

    attend(RoundsDialog, opened)
    window.action(CommandId.ROUNDS).trigger()


def settle(dialog: RecruitmentRoundDialog, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: dialog.days.checker.is_at_rest)


def test_a_round_is_made_filled_in_and_undone(
    window: MainWindow,
    workspace: Workspace,
    attend: Attend,
) -> None:
    def fill(dialog: QDialog) -> None:
        assert isinstance(dialog, RecruitmentRoundDialog)
        dialog.title.setText("  Two   clinical tutors")
        dialog.themes.boxes[Theme.OUR_PEOPLE].click()
        dialog.days.interview.edit.setText("9 Nov 2026")
        dialog.stage.choose(SHORTLIST)
        form = dialog.forms[SHORTLIST]
        assert form.isVisible()
        form.ticks.item(0).setCheckState(Qt.CheckState.Checked)
        form.note.setPlainText("Two people score each form.")
        form.counts[SHORTLISTED].setText("12")
        assert "28 September to 11 October 2026" in form.when.text()
        assert dialog.stage.currentText().endswith("1 of 7 done")
        dialog._on_accepted()

    attend(RecruitmentRoundDialog, fill)
    in_list(window, attend, lambda dialog: press(dialog.add))
    (kept,) = workspace.rounds.all()
    assert kept.title == "Two clinical tutors"
    assert kept.themes == {Theme.OUR_PEOPLE}
    assert kept.anchors == {RoundAnchor.INTERVIEW: date(2026, 11, 9)}
    assert kept.ticks == {CheckId("shortlist.panel")}
    assert kept.notes == {SHORTLIST: "Two people score each form."}
    assert kept.counts == {SHORTLISTED: 12}
    window.action(CommandId.UNDO).trigger()
    assert workspace.rounds.all() == ()
    window.action(CommandId.REDO).trigger()
    assert workspace.rounds.all() == (kept,)


def test_only_steps_that_may_follow_are_offered(
    window: MainWindow,
    of_round: RecruitmentRound,
    workspace: Workspace,
    attend: Attend,
) -> None:
    def finish(dialog: QDialog) -> None:
        assert isinstance(dialog, RecruitmentRoundDialog)
        offered = [dialog.status.itemText(row) for row in range(dialog.status.count())]
        assert offered == ["Running", "Done", "Stopped"]
        dialog.status.choose(RoundStatus.DONE)
        dialog._on_accepted()

    attend(RecruitmentRoundDialog, finish)
    in_list(window, attend, lambda dialog: press(dialog.edit))
    assert workspace.rounds.all() == (of_round.moved_to(RoundStatus.DONE),)


@pytest.mark.parametrize(
    ("fill", "fault"),
    [
        pytest.param(
            lambda dialog: dialog.title.clear(), "Say what the round is called.", id="no title"
        ),
        pytest.param(
            lambda dialog: dialog.days.interview.edit.setText("some day"),
            "some day",
            id="a day that is none",
        ),
        pytest.param(
            lambda dialog: dialog.forms[SHORTLIST].counts[SHORTLISTED].setText("Ms A"),
            "Give a whole number up to 99,999, or leave it empty.",
            id="a name for a number",
        ),
        pytest.param(
            lambda dialog: dialog.forms[SHORTLIST].note.setPlainText("x" * 2003),
            "The note is too long by 3 letters. Shorten it.",
            id="a long note",
        ),
    ],
)
def test_what_cannot_be_taken_is_told_beside_its_field(
    window: MainWindow,
    of_round: RecruitmentRound,
    fill: Callable[[RecruitmentRoundDialog], None],
    fault: str,
) -> None:
    dialog = RecruitmentRoundDialog(of_round, window._staff.rounds._aids(), window)
    dialog.show()
    fill(dialog)
    dialog._on_accepted()
    assert dialog.result() == 0
    assert fault in dialog.fault.text()
    assert dialog.fault.isVisible()
    dialog.deleteLater()


def test_a_key_writes_nothing_but_figures_into_a_count(
    window: MainWindow, of_round: RecruitmentRound
) -> None:
    dialog = RecruitmentRoundDialog(of_round, window._staff.rounds._aids(), window)
    dialog.show()
    dialog.stage.choose(SHORTLIST)
    field = dialog.forms[SHORTLIST].counts[SHORTLISTED]
    QTest.keyClicks(field, "Ms A 1x2")
    assert field.text() == "12"
    dialog.deleteLater()


def test_interviews_are_checked_while_their_day_is_entered(
    window: MainWindow, of_round: RecruitmentRound, qtbot: QtBot
) -> None:
    dialog = RecruitmentRoundDialog(of_round, window._staff.rounds._aids(), window)
    dialog.show()
    settle(dialog, qtbot)
    assert "Yom Kippur (avoid)" in dialog.days.outcome.text()
    dialog.days.interview.edit.setText("8 September 2026")
    settle(dialog, qtbot)
    assert "Yom Kippur" not in dialog.days.outcome.text()
    dialog.days.interview.edit.clear()
    assert not dialog.days.outcome.isVisible()
    assert not dialog.days.better.isEnabled()
    dialog.deleteLater()


def test_a_better_day_is_taken_over(
    window: MainWindow,
    of_round: RecruitmentRound,
    attend: Attend,
) -> None:
    taken: list[date] = []

    def choose(dialog: QDialog) -> None:
        assert isinstance(dialog, FindDateDialog)
        found_date = dialog.chosen()
        assert found_date is not None
        taken.append(found_date.day)
        dialog.accept()

    attend(FindDateDialog, choose)
    dialog = RecruitmentRoundDialog(of_round, window._staff.rounds._aids(), window)
    dialog.show()
    press(dialog.days.better)
    assert dialog.days.interview.day() == taken[0] != YOM_KIPPUR
    dialog.deleteLater()


def test_stages_are_put_into_the_timetable_with_their_clashes_told(
    window: MainWindow,
    of_round: RecruitmentRound,
    workspace: Workspace,
    attend: Attend,
) -> None:
    def add(dialog: QDialog) -> None:
        assert isinstance(dialog, RoundSessionsDialog)
        texts = [dialog.ticks.item(row).text() for row in range(dialog.ticks.count())]
        (interview,) = (text for text in texts if text.startswith("Interview: "))
        assert "Yom Kippur (avoid)" in interview
        assert "define" not in dialog.chosen(), "what is past is not ticked"
        dialog._on_accepted()

    attend(RoundSessionsDialog, add)
    before = workspace.session_count()
    in_list(window, attend, lambda dialog: press(dialog.plan))
    titles = {one.title: one.kind for one in workspace.all_sessions()}
    assert titles[f"Interview: {of_round.title}"] is SessionKind.INTERVIEW
    assert titles[f"Review the round: {of_round.title}"] is SessionKind.MEETING
    window.action(CommandId.UNDO).trigger()
    assert workspace.session_count() == before


def test_interviews_are_made_accessible_by_a_plan_that_moves_with_them(
    window: MainWindow,
    of_round: RecruitmentRound,
    workspace: Workspace,
    attend: Attend,
) -> None:
    shown: list[str] = []
    attend(PlanItemsDialog, lambda dialog: shown.append(dialog.windowTitle()))
    offered = workspace.rounds.sessions_of(of_round)
    interview = [one for one in offered if one.state.stage.id == "interview"]
    window.notifier.make(workspace.rounds.add_sessions(interview))
    for _twice in range(2):
        in_list(window, attend, lambda dialog: press(dialog.accessible))
    (plan,) = workspace.plans.all()
    assert plan.guides == ("session",)
    assert set(plan.anchors.values()) == {YOM_KIPPUR}
    assert plan.tie is not None
    assert plan.tie.session == interview[0].draft.id or workspace.plans.tied_session(plan)
    assert shown == [plan.name, plan.name]


def test_a_round_without_interviews_says_so(
    window: MainWindow,
    workspace: Workspace,
    attend: Attend,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    told: list[str] = []
    monkeypatch.setattr(
        "ui.round_keeper.show_error", lambda _parent, error: told.append(str(error))
    )
    window.notifier.make(workspace.rounds.put(workspace.rounds.new_round("Bare")))
    in_list(window, attend, lambda dialog: press(dialog.plan))
    in_list(window, attend, lambda dialog: press(dialog.accessible))
    assert told == ["Bare: it has no day of interviews yet; open the round and give one"] * 2


def test_stages_are_marked_on_the_calendar_and_told_on_their_day(
    window: MainWindow, of_round: RecruitmentRound
) -> None:
    window.navigator.go_to(YOM_KIPPUR)
    assert [one.state.stage.id for one in window.navigator.stages[YOM_KIPPUR]] == ["interview"]
    assert window._calendar._planned()[YOM_KIPPUR] == 1
    words = [label.text() for label in window._panels.day.findChildren(QLabel)]
    assert "Your recruitment rounds" in words
    assert "“Interview” begins" in words
    window.notifier.make(window._workspace.rounds.remove(of_round))
    assert YOM_KIPPUR not in window.navigator.stages


def test_a_round_is_read_found_and_followed(
    window: MainWindow,
    of_round: RecruitmentRound,
    workspace: Workspace,
    attend: Attend,
) -> None:
    in_list(window, attend, lambda dialog: press(dialog.read))
    reader = window._panels.shelves[Shelf.TOOLKIT].reader
    assert reader.page is not None
    assert reader.page.title == "Two clinical tutors"
    window.notifier.make(workspace.rounds.put(replace(of_round, title="Three tutors")))
    assert reader.page is not None
    assert "Three tutors" in page_text(reader.page)
    said = [hit_spoken(one, workspace.settings.clock) for one in window._search("Three tutors")]
    assert "Page, Three tutors, a recruitment round" in said


def test_the_pack_is_printed_and_saved_as_word(
    window: MainWindow,
    of_round: RecruitmentRound,
    attend: Attend,
    monkeypatch: pytest.MonkeyPatch,
    tmp_path: Path,
) -> None:
    printed: list[tuple[Sequence[Page], str]] = []
    window.print_booklet_asked.connect(lambda pages, title: printed.append((pages, title)))
    in_list(window, attend, lambda dialog: press(dialog.print))
    assert [(len(pages), title) for pages, title in printed] == [(9, of_round.title)]
    path = tmp_path / "pack"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    in_list(window, attend, lambda dialog: press(dialog.word))
    assert path.with_suffix(".docx").read_bytes().startswith(b"PK")


def test_a_round_is_removed_and_brought_back(
    window: MainWindow,
    of_round: RecruitmentRound,
    workspace: Workspace,
    attend: Attend,
) -> None:
    in_list(window, attend, lambda dialog: press(dialog.remove))
    assert workspace.rounds.all() == ()
    window.action(CommandId.UNDO).trigger()
    assert workspace.rounds.all() == (of_round,)


def test_a_diary_for_reading_only_lets_rounds_be_read_and_printed(
    window: MainWindow, of_round: RecruitmentRound
) -> None:
    dialog = RoundsDialog(is_read_only=True, parent=window)
    dialog.show_rounds([of_round], ["Running"])
    buttons = (dialog.add, dialog.edit, dialog.plan, dialog.accessible, dialog.remove)
    assert not any(one.isEnabled() for one in buttons)
    assert all(one.isEnabled() for one in (dialog.read, dialog.print, dialog.word))
    asked: list[object] = []
    dialog.open_asked.connect(asked.append)
    dialog.list.itemActivated.emit(dialog.list.item(0))
    assert asked == []
    dialog.deleteLater()


def test_every_control_of_the_dialogs_has_a_name(
    window: MainWindow, of_round: RecruitmentRound
) -> None:
    dialog = RecruitmentRoundDialog(of_round, window._staff.rounds._aids(), window)
    dialog.show()
    nameless = [
        one
        for one in dialog.findChildren(QWidget)
        if one.focusPolicy() != Qt.FocusPolicy.NoFocus
        and one.isVisibleTo(dialog)
        and not (one.accessibleName() or (isinstance(one, QPushButton) and one.text()))
        and not getattr(one, "text", str)()
    ]
    assert nameless == []
    dialog.deleteLater()
