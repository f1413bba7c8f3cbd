"""Clashes in the window: kept with a reason, moved to a better date, planned away, reported on."""

import csv
from datetime import date
from pathlib import Path

import pytest
from docx import Document
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLabel,
    QMessageBox,
    QPushButton,
)

from planner.domain.clash import Severity
from planner.domain.fairness import FairnessReport
from planner.domain.fairness_text import change_text, rules_text
from planner.domain.marks import name_of
from planner.services.workspace import Workspace
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from tests.ui.sessions import during, instance_on, press, titles_on
from ui.commands.command import CommandId
from ui.dialogs.decisions import DecisionsDialog
from ui.dialogs.fairness import FairnessDialog
from ui.dialogs.find_date import FindDateDialog
from ui.dialogs.keep_clash import KeepClashDialog
from ui.dialogs.moves import MovesDialog
from ui.dialogs.policy import PolicyDialog
from ui.dialogs.session import SessionDialog
from ui.panels.clash_list import ClashList
from ui.panels.day_panel import DayPanel
from ui.window.main_window import MainWindow

KIPPUR = date(2026, 9, 21)


def undo(window: MainWindow) -> None:
    window.action(CommandId.UNDO).trigger()


def clashes_on_kippur(window: MainWindow) -> set[str]:
    return {
        clash.occurrence.observance.id
        for clash in window.navigator.view.clashes
        if clash.instance.start.date() == KIPPUR
    }


def choose_the_worst(window: MainWindow) -> ClashList:
    window.navigator.go_to(KIPPUR)
    window.action(CommandId.CLASHES).trigger()
    panel = found(ClashList, window)
    QTest.keyClick(panel.list, Qt.Key.Key_Home)
    return panel


def give_reasons(dialog: QDialog) -> None:
    assert isinstance(dialog, KeepClashDialog)
    QTest.keyClicks(dialog.decision, "A second sitting is offered.")
    QTest.keyClicks(dialog.alternatives, "28 September: no hall.")
    QTest.keyClicks(dialog.role, "Programme director")
    press("Keep it")(dialog)


def keep_the_worst(window: MainWindow) -> None:
    panel = choose_the_worst(window)
    during(lambda: QTest.mouseClick(panel.keep, Qt.MouseButton.LeftButton), give_reasons)


def test_deeds_need_a_clash_that_is_chosen(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    panel = found(ClashList, window)
    assert not panel.better.isEnabled()
    choose_the_worst(window)
    assert panel.better.isEnabled()
    assert panel.keep.isEnabled()


def test_a_diary_to_read_offers_no_deeds(
    workspace: Workspace, make_window: MakeWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Workspace, "is_read_only", property(lambda _self: True))
    monkeypatch.setattr(Workspace, "is_private_read_only", property(lambda _self: True))
    panel = choose_the_worst(make_window(workspace))
    assert not panel.better.isEnabled()
    assert not panel.keep.isEnabled()


def test_a_clash_is_kept_with_a_reason_and_told_no_more(window: MainWindow) -> None:
    keep_the_worst(window)
    assert "judaism.yom-kippur" not in clashes_on_kippur(window)
    assert window.action(CommandId.UNDO).text() == "&Undo decision on Written paper"
    undo(window)
    assert "judaism.yom-kippur" in clashes_on_kippur(window)


def test_a_clash_is_not_kept_without_a_reason(window: MainWindow) -> None:
    panel = choose_the_worst(window)

    def say_nothing(dialog: QDialog) -> None:
        assert isinstance(dialog, KeepClashDialog)
        press("Keep it")(dialog)
        assert dialog.isVisible()
        assert dialog.fault.isVisible()
        assert "decision" in dialog.fault.text()
        dialog.reject()

    during(panel.keep.click, say_nothing)
    assert "judaism.yom-kippur" in clashes_on_kippur(window)


def test_a_card_of_the_day_offers_the_same(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    day = found(DayPanel, window)
    name = "Keep Written paper, which meets Yom Kippur, with a reason"
    (keep,) = [one for one in day.findChildren(QPushButton) if one.accessibleName() == name]
    during(keep.click, give_reasons)
    assert "judaism.yom-kippur" not in clashes_on_kippur(window)


def test_a_card_says_until_when_it_can_be_settled(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    words = " ".join(
        label.text() for label in found(DayPanel, window).findChildren(QLabel) if label.text()
    )
    assert "To move it now breaks a promise" in words


def test_a_decision_is_withdrawn_from_the_list(window: MainWindow) -> None:
    keep_the_worst(window)

    def withdraw(dialog: QDialog) -> None:
        assert isinstance(dialog, DecisionsDialog)
        assert "Programme director" in dialog.list.item(0).text()
        QTest.mouseClick(dialog.withdraw, Qt.MouseButton.LeftButton)
        assert dialog.list.count() == 0
        dialog.reject()

    during(window.action(CommandId.DECISIONS).trigger, withdraw)
    assert "judaism.yom-kippur" in clashes_on_kippur(window)


@pytest.mark.parametrize("suffix", ["html", "csv", "txt"])
def test_decisions_are_exported_as_a_record(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, suffix: str
) -> None:
    keep_the_worst(window)
    path = tmp_path / f"record.{suffix}"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)

    def export(dialog: QDialog) -> None:
        assert isinstance(dialog, DecisionsDialog)
        dialog.export.click()
        dialog.reject()

    during(window.action(CommandId.DECISIONS).trigger, export)
    text = path.read_text(encoding="utf-8")
    assert "Yom Kippur" in text
    assert "A second sitting is offered." in text
    if suffix == "csv":
        (row,) = list(csv.DictReader(text.splitlines()))
        assert row["role"] == "Programme director"


def test_a_better_date_moves_the_one_session_and_is_undone(window: MainWindow) -> None:
    panel = choose_the_worst(window)

    def put(dialog: QDialog) -> None:
        assert isinstance(dialog, FindDateDialog)
        chosen = dialog.chosen()
        assert chosen is not None
        assert chosen.severity is not Severity.AVOID
        assert "Nothing to plan around." in dialog.list.item(0).text()
        press("Put it here")(dialog)

    during(panel.better.click, put)
    assert window.navigator.day != KIPPUR
    assert "Written paper" in titles_on(window)
    undo(window)
    window.navigator.go_to(KIPPUR)
    assert "Written paper" in titles_on(window)


def test_better_dates_are_asked_by_key_for_the_selected_session(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)
    assert not window.action(CommandId.BETTER_DATES).isEnabled()
    window.sessions.keeper.select([instance_on(window, "Written paper")])

    def close(dialog: QDialog) -> None:
        assert dialog.windowTitle() == "Better dates for Written paper"
        dialog.reject()

    during(window.action(CommandId.BETTER_DATES).trigger, close)


def test_a_date_is_found_and_opened_as_a_draft(window: MainWindow) -> None:
    days: list[date] = []

    def put(dialog: QDialog) -> None:
        if isinstance(dialog, FindDateDialog):
            dialog.length.setText("90m")
            dialog.candidates.setText("21 September 2026, 6 October 2026")
            QTest.mouseClick(dialog.search, Qt.MouseButton.LeftButton)
            assert dialog.list.count() == 2
            assert "6 October 2026" in dialog.list.item(0).text()
            assert "Better not: Yom Kippur." in dialog.list.item(1).text()
            press("Put it here")(dialog)
            return
        assert isinstance(dialog, SessionDialog)
        dialog.what.title.setText("Resit")
        draft = dialog.edited()
        days.append(draft.start.date())
        assert (draft.end - draft.start).total_seconds() == 90 * 60
        press("Add session")(dialog)

    during(window.action(CommandId.FIND_DATE).trigger, put, put)
    assert days == [date(2026, 10, 6)]


@pytest.mark.parametrize(
    ("length", "candidates", "fault"),
    [("soon", "", "no length of time"), ("3h", "the day of the moon", ""), ("20h", "", "longer")],
    ids=["no length", "no date", "no room"],
)
def test_a_search_that_makes_no_sense_says_so(
    window: MainWindow, length: str, candidates: str, fault: str
) -> None:
    def search(dialog: QDialog) -> None:
        assert isinstance(dialog, FindDateDialog)
        dialog.length.setText(length)
        dialog.candidates.setText(candidates)
        dialog.search.click()
        assert dialog.fault.isVisible()
        assert fault in dialog.fault.text()
        dialog.reject()

    during(window.action(CommandId.FIND_DATE).trigger, search)


def test_reasons_are_copied(window: MainWindow) -> None:
    def copy(dialog: QDialog) -> None:
        assert isinstance(dialog, FindDateDialog)
        dialog.copy.click()
        dialog.reject()

    during(window.action(CommandId.FIND_DATE).trigger, copy)
    assert QApplication.clipboard().text().startswith("1. ")


def test_a_day_of_the_strip_chooses_its_line(window: MainWindow) -> None:
    def click(dialog: QDialog) -> None:
        assert isinstance(dialog, FindDateDialog)
        dialog.strip.day_chosen.emit(dialog._found[3])
        assert dialog.list.currentRow() == 3
        dialog.reject()

    during(window.action(CommandId.FIND_DATE).trigger, click)


def test_all_that_is_to_avoid_is_moved_in_one_change(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)

    def make(dialog: QDialog) -> None:
        assert isinstance(dialog, MovesDialog)
        assert dialog.table.rowCount() > 0
        press("Make these moves")(dialog)

    during(window.action(CommandId.PLAN_MOVES).trigger, make)
    assert "Written paper" not in titles_on(window)
    undo(window)
    assert "Written paper" in titles_on(window)


def test_what_is_to_settle_is_listed_by_its_day(window: MainWindow) -> None:
    window.action(CommandId.TO_SETTLE).trigger()
    panel = found(ClashList, window)
    model = panel.list.model()
    assert panel.listed.currentText() == "To settle, by date"
    told = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert told
    assert [one for one in told if "Settle by" not in one and "Late:" not in one] == []


def test_a_report_on_fairness_is_shown_and_saved_as_pdf(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "fairness.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, FairnessDialog)
        table = dialog.table.model()
        groups = [table.index(row, 0).data() for row in range(table.rowCount())]
        assert {"Judaism", "Islam", "Christianity"} <= set(groups)
        dialog.export.click()
        dialog.reject()

    during(window.action(CommandId.FAIRNESS).trigger, save)
    assert path.read_bytes().startswith(b"%PDF")


def save_report(window: MainWindow) -> FairnessReport:
    reports: list[FairnessReport] = []

    def save(dialog: QDialog) -> None:
        assert isinstance(dialog, FairnessDialog)
        dialog.export_asked.connect(reports.append)
        dialog.export.click()
        dialog.reject()

    during(window.action(CommandId.FAIRNESS).trigger, save)
    return reports[0]


def test_a_report_on_fairness_is_saved_for_word(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "fairness.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    monkeypatch.setattr(QMessageBox, "exec", lambda _box: 0)
    window.navigator.go_to(KIPPUR)
    report = save_report(window)

    document = Document(str(path))
    styled = [(one.style.name if one.style else "", one.text) for one in document.paragraphs]
    assert [text for style, text in styled if style == "Heading 1"] == ["Fairness of this diary"]
    assert [text for style, text in styled if style == "Heading 2"] == [
        "Sessions that touch dates of each group",
        "Changes that would help most",
        "How this is counted",
    ]
    (table,) = document.tables
    head, *rows = [[cell.text for cell in row.cells] for row in table.rows]
    assert head == ["Group", "Plan around", "Be aware", "Weekly hours", "Share"]
    assert [row[:3] for row in rows] == [
        [name_of(one.tradition), str(one.plan), str(one.aware)] for one in report.burdens
    ]
    texts = [text for _style, text in styled]
    at = texts.index("Changes that would help most") + 1
    assert len(report.changes) == 3
    assert texts[at : at + 3] == [
        f"{number}. {change_text(one)}" for number, one in enumerate(report.changes, 1)
    ]
    assert [text for style, text in styled if style == "List Bullet"] == list(rules_text())


def test_a_report_for_word_that_cannot_be_written_is_told(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "missing" / "fairness.docx"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
    told: list[str] = []
    monkeypatch.setattr("ui.keeper.show_error", lambda _window, error: told.append(str(error)))
    save_report(window)
    assert [one for one in told if "fairness.docx: it cannot be written" in one] == told != []
    assert list(tmp_path.rglob("*.docx*")) == []


def test_the_policy_is_changed_obeyed_and_set_back(window: MainWindow) -> None:
    window.navigator.go_to(KIPPUR)

    def soften(dialog: QDialog) -> None:
        assert isinstance(dialog, PolicyDialog)
        assert dialog.rules.item(0).text() == "Days of rest, to plan around"
        exam = next(box for kind, box in dialog.kinds.items() if kind.value == "exam")
        exam.setFocus()
        exam.setCurrentIndex(exam.findText("Note"))
        exam.activated.emit(exam.currentIndex())
        assert dialog.rules.item(0).text().endswith("(changed)")
        press("Use this policy")(dialog)

    during(window.action(CommandId.POLICY).trigger, soften)
    assert severity_on_kippur(window) is Severity.NOTE

    def set_back(dialog: QDialog) -> None:
        assert isinstance(dialog, PolicyDialog)
        dialog.reset.click()
        assert dialog.choice().is_plain
        press("Use this policy")(dialog)

    during(window.action(CommandId.POLICY).trigger, set_back)
    assert severity_on_kippur(window) is Severity.AVOID


def severity_on_kippur(window: MainWindow) -> Severity:
    (clash,) = [
        one
        for one in window.navigator.view.clashes
        if one.occurrence.observance.id == "judaism.yom-kippur"
        and one.instance.session.title == "Written paper"
    ]
    return clash.severity
