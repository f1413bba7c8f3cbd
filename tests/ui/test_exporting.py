"""Exports from the window: the dialog by keyboard, the file that is written, and what is told."""

from collections.abc import Callable
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from icalendar import Calendar
from openpyxl import load_workbook
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from planner.calendars.recurrence import instances
from planner.domain.dates import DateSpan
from planner.domain.observance import Tier, Tradition
from planner.services.calendar_documents import DocumentLayout
from planner.services.export_material import Material
from planner.services.export_requests import Content, ExportForm, ExportRequest
from planner.services.exporting import Exported, Step, made_from
from tests.factories import a_session
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.plans import EXAMS, NORTH
from ui.commands.command import CommandId
from ui.dialogs.export import ExportAids, ExportDialog
from ui.dialogs.export_kinds import KINDS, ExportKind, kind_names, use_of
from ui.export_memory import recalled, remember
from ui.look.look import Look
from ui.widgets.accessibility import install_roles
from ui.window.main_window import MainWindow

YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))
REQUEST = ExportRequest(form=ExportForm.ICS, span=YEAR)
AIDS = ExportAids(
    programmes=(NORTH, EXAMS),
    shown_programmes=frozenset({NORTH.id, EXAMS.id}),
    traditions=(Tradition.ISLAM, Tradition.JUDAISM, Tradition.UK),
    shown_traditions=frozenset({Tradition.ISLAM, Tradition.JUDAISM}),
    shown_tiers=frozenset({Tier.PLAN, Tier.AWARE}),
    today=date(2026, 9, 16),
)

Export = Callable[..., Path]


@pytest.fixture
def open_dialog(look: Look, qtbot: QtBot) -> Callable[[ExportRequest], ExportDialog]:
    install_roles(look.application)

    def open_(request: ExportRequest) -> ExportDialog:
        dialog = ExportDialog(request, AIDS)
        qtbot.addWidget(dialog)
        dialog.show()
        return dialog

    return open_


@pytest.fixture
def dialog(open_dialog: Callable[[ExportRequest], ExportDialog]) -> ExportDialog:
    return open_dialog(REQUEST)


def choose(dialog: ExportDialog, form: ExportForm, layout: str = "months") -> None:
    dialog.kind.choose(ExportKind(form, DocumentLayout(layout)))


def accept(dialog: ExportDialog) -> bool:
    dialog._on_accepted()
    return dialog.result() == QDialog.DialogCode.Accepted


def test_what_was_asked_first_is_returned_where_nothing_is_changed(dialog: ExportDialog) -> None:
    assert dialog.request() == REQUEST


def test_boxes_and_lists_are_ticked_by_key(dialog: ExportDialog) -> None:
    QTest.keyClick(dialog.contents[Content.SESSIONS], Qt.Key.Key_Space)
    QTest.keyClick(dialog.traditions.list, Qt.Key.Key_Space)
    QTest.keyClick(dialog.tiers[Tier.INFO], Qt.Key.Key_Space)
    QTest.keyClick(dialog.patterns, Qt.Key.Key_Space)
    request = dialog.request()
    assert request.contents == {Content.OBSERVANCES}
    assert request.traditions == frozenset({Tradition.JUDAISM})
    assert request.tiers == frozenset(Tier)
    assert request.has_patterns


def test_days_are_typed_in_words(dialog: ExportDialog) -> None:
    dialog.first.edit.setText("1 Sep 2026")
    dialog.last.edit.setText("31/10/2026")
    assert dialog.request().span == DateSpan(date(2026, 9, 1), date(2026, 11, 1))


@pytest.mark.parametrize("kind", KINDS, ids=[f"{one.form}-{one.layout}" for one in KINDS])
def test_each_kind_says_what_it_is_good_for(dialog: ExportDialog, kind: ExportKind) -> None:
    dialog.kind.choose(kind)
    assert dialog.use.text() == use_of(kind) == dialog.kind.accessibleDescription()
    assert f".{kind.form}" in kind_names()[kind]
    assert accept(dialog)
    dialog.request().check()


def test_only_what_a_kind_can_hold_is_offered(dialog: ExportDialog) -> None:
    assert not dialog.contents[Content.CLASHES].isVisible()
    choose(dialog, ExportForm.XLSX)
    assert dialog.contents[Content.CLASHES].isVisible()
    dialog.contents[Content.CLASHES].setChecked(True)
    choose(dialog, ExportForm.ICS)
    assert dialog.request().contents == {Content.SESSIONS, Content.OBSERVANCES}


def test_a_hand_out_asks_whom_to_ask(dialog: ExportDialog) -> None:
    assert not dialog.contact.isVisible()
    choose(dialog, ExportForm.HTML, "hand-out")
    assert dialog.contact.isVisible()
    dialog.contact.setText("  The education centre ")
    assert dialog.request().contact == "The education centre"


def _nothing(dialog: ExportDialog) -> None:
    dialog.contents[Content.SESSIONS].setChecked(False)
    dialog.contents[Content.OBSERVANCES].setChecked(False)


def _no_day(dialog: ExportDialog) -> None:
    dialog.first.edit.setText("someday")


def _backwards(dialog: ExportDialog) -> None:
    dialog.last.edit.setText("1 July 2026")


def _no_programme(dialog: ExportDialog) -> None:
    for row in range(2):
        dialog.programmes.list.item(row).setCheckState(Qt.CheckState.Unchecked)


def _no_tier(dialog: ExportDialog) -> None:
    for box in dialog.tiers.values():
        box.setChecked(False)


def _clashes_in_a_table(dialog: ExportDialog) -> None:
    choose(dialog, ExportForm.CSV)
    dialog.contents[Content.CLASHES].setChecked(True)


@pytest.mark.parametrize(
    ("spoil", "said"),
    [
        (_nothing, "Tick at least one thing to export."),
        (_no_day, "someday"),
        (_backwards, "The last day is before the first."),
        (_no_programme, "Tick at least one programme."),
        (_no_tier, "Tick how far a timetable should make way, at least one."),
        (_clashes_in_a_table, "export the clashes alone, or choose .xlsx"),
    ],
)
def test_a_fault_is_told_and_the_dialog_stays(
    dialog: ExportDialog, spoil: Callable[[ExportDialog], None], said: str
) -> None:
    spoil(dialog)
    assert not accept(dialog)
    assert said in dialog.fault.text()
    assert dialog.fault.isVisible()


def test_a_selection_is_not_asked_about_days(
    open_dialog: Callable[[ExportRequest], ExportDialog],
) -> None:
    chosen = instances([a_session()], YEAR, ZoneInfo("Europe/London"))
    dialog = open_dialog(
        ExportRequest(
            form=ExportForm.ICS, span=YEAR, contents=frozenset({Content.SESSIONS}), chosen=chosen
        )
    )
    assert dialog.kind.count() == 3
    assert not dialog.first.isVisible()
    assert not dialog.traditions.isVisible()
    assert dialog.request().chosen == chosen
    assert accept(dialog)


@pytest.mark.parametrize("form", [ExportForm.ICS, ExportForm.XLSX, ExportForm.HTML])
def test_everything_has_a_name_and_is_reached_by_tab(
    dialog: ExportDialog, form: ExportForm
) -> None:
    choose(dialog, form)
    assert faults_in_tree(dialog) == []
    assert faults_in_tab_order(dialog) == []


def test_the_last_choices_are_remembered(preferences: QSettings) -> None:
    chosen = ExportRequest(
        form=ExportForm.HTML,
        layout=DocumentLayout.HANDOUT,
        span=YEAR,
        contents=frozenset({Content.SESSIONS}),
        traditions=frozenset({Tradition.EAST_ASIAN, Tradition.ISLAM}),
        tiers=frozenset({Tier.PLAN}),
        has_patterns=True,
        has_details=False,
        contact="The education centre",
    )
    remember(chosen, preferences)
    assert recalled(REQUEST, preferences) == chosen


def test_spoilt_memory_is_passed_over(preferences: QSettings) -> None:
    for key in ("form", "layout", "contents", "tiers"):
        preferences.setValue(f"export/{key}", "nonsense")
    found = recalled(REQUEST, preferences)
    assert (found.form, found.layout) == (ExportForm.ICS, DocumentLayout.MONTHS)
    assert found.contents


@pytest.fixture
def export(
    window: MainWindow, tmp_path: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> Export:
    """Return what answers the dialogs and waits for the file."""

    def export_(
        name: str,
        answer: Callable[[ExportDialog], None] = lambda _dialog: None,
        command: CommandId = CommandId.EXPORT,
    ) -> Path:
        path = tmp_path / name

        def fill(dialog: ExportDialog) -> int:
            answer(dialog)
            dialog._on_accepted()
            return dialog.result()

        monkeypatch.setattr(ExportDialog, "exec", fill)
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_asked: (str(path), ""))
        window.action(command).trigger()
        qtbot.waitUntil(lambda: not window.exporter.is_busy)
        return path

    return export_


def test_a_calendar_is_written_and_the_notice_says_where(
    window: MainWindow, export: Export
) -> None:
    path = export("out.ics")
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert len(events) > 50
    notice = window._calendar.notice
    assert notice.isVisible()
    assert notice.words.startswith("Exported ")
    assert notice.words.endswith(f"1 August 2026 to 31 July 2027, to {path}")


def test_the_ending_is_added_where_it_is_missing(export: Export) -> None:
    path = export("out", lambda dialog: choose(dialog, ExportForm.XLSX))
    book = load_workbook(path.with_name("out.xlsx"))
    assert book.sheetnames == ["Sessions", "Observances"]


def test_a_file_that_the_added_ending_meets_is_left(
    export: Export, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    (tmp_path / "out.ics").write_text("mine")
    export("out")
    assert (tmp_path / "out.ics").read_text() == "mine"
    assert "There is a file of that name already" in told[0]


def test_selected_sessions_are_exported(window: MainWindow, export: Export) -> None:
    assert not window.action(CommandId.EXPORT_SELECTED).isEnabled()
    instances = [one for day in window.navigator.view.days for one in day.instances][:2]
    window.sessions.keeper.select(instances)
    assert window.action(CommandId.EXPORT_SELECTED).isEnabled()
    path = export("out.ics", command=CommandId.EXPORT_SELECTED)
    events = Calendar.from_ical(path.read_bytes()).walk("VEVENT")
    assert {str(one["summary"]) for one in events} == {one.session.title for one in instances}
    assert len(events) == 2


def test_the_next_export_begins_with_the_last_choices(export: Export) -> None:
    def answer(dialog: ExportDialog) -> None:
        choose(dialog, ExportForm.CSV)
        dialog.first.edit.setText("1 September 2026")

    export("out.csv", answer)
    seen: list[ExportRequest] = []
    export("again.csv", lambda dialog: seen.append(dialog.request()))
    assert seen[0].form is ExportForm.CSV
    assert seen[0].span.start == date(2026, 9, 1)


def test_cancel_leaves_what_was_there(
    window: MainWindow,
    export: Export,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (tmp_path / "out.ics").write_text("before")

    def make_and_cancel(material: Material, *, stamp: datetime, step: Step) -> Exported:
        assert window.exporter._work is not None
        window.exporter._work.is_called_off.set()
        return made_from(material, stamp=stamp, step=step)

    monkeypatch.setattr("ui.exporter.made_from", make_and_cancel)
    export("out.ics")
    assert (tmp_path / "out.ics").read_text() == "before"
    assert not window._calendar.notice.isVisible()


def test_a_file_that_cannot_be_written_is_told(
    export: Export, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(QMessageBox, "exec", lambda box: told.append(box.text()))
    export("absent/out.ics")
    assert told == ["It cannot be written (No such file or directory)."]


def test_closing_the_window_waits_for_the_thread(window: MainWindow, tmp_path: Path) -> None:
    window.exporter.make(REQUEST, tmp_path / "out.ics")
    window.close()
    QApplication.processEvents()
    assert not window.exporter.is_busy
