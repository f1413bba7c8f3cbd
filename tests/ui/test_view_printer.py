"""Printing a view from the window: layouts chosen by key, files of each kind, weeks in a row."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QCheckBox, QComboBox, QProgressDialog, QSpinBox, QWidget
from pytestqt.qtbot import QtBot

from planner.domain.errors import BadRequestError, PlannerError
from planner.domain.observance import Tier, Tradition
from planner.services.print_requests import Layout, PrintRequest
from planner.services.print_sources import DiarySource
from planner.services.printing import Orientation, PaperSize, Printout
from planner.services.workspace import Workspace
from tests import letterheads
from tests.ui.accessible import faults_in_tab_order, faults_in_tree
from tests.ui.conftest import LAID_OVER, NOW, stands_still
from tests.ui.plans import EXAMS
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.print_selection import PrintSelectionDialog, SelectionButton
from ui.look.look import Look
from ui.paper.documents import Step
from ui.paper.range_maker import RangeMaker
from ui.paper.view_printer import ViewPrinter
from ui.print_memory import PrintChoices, PrintMemory

KIPPUR = date(2026, 9, 21)


@pytest.fixture
def printer(workspace: Workspace, look: Look, preferences: QSettings, qtbot: QtBot) -> ViewPrinter:
    assert look is not None
    window = QWidget()
    qtbot.addWidget(window)
    return ViewPrinter(workspace, stands_still, window, preferences)


def opened(printer: ViewPrinter, layout: Layout, qtbot: QtBot) -> PrintPreview:
    dialog = printer.dialog(PrintRequest(layout=layout, day=KIPPUR))
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def week(printer: ViewPrinter, qtbot: QtBot) -> PrintPreview:
    return opened(printer, Layout.WEEK, qtbot)


def layout_box(dialog: PrintPreview) -> QComboBox:
    boxes = dialog.findChildren(QComboBox)
    return next(box for box in boxes if box.accessibleName() == "Layout")


def check(dialog: PrintPreview, words: str) -> QCheckBox:
    boxes = dialog.findChildren(QCheckBox)
    return next(box for box in boxes if box.text().replace("&", "") == words)


def paper(dialog: PrintPreview) -> QComboBox:
    boxes = dialog.findChildren(QComboBox)
    return next(box for box in boxes if box.accessibleName() == "Paper")


def weeks(dialog: PrintPreview) -> QSpinBox:
    found: QSpinBox = dialog.findChildren(QSpinBox)[0]
    return found


@pytest.mark.parametrize(
    ("layout", "title"),
    [
        (Layout.DAY, "Monday 21 September 2026"),
        (Layout.WEEK, "Week 39 · 21 to 27 September 2026"),
        (Layout.WEEK_ON_TWO, "Week 39 · 21 to 27 September 2026"),
        (Layout.FORTNIGHT, "Weeks 39 and 40 · 21 September to 4 October 2026"),
        (Layout.MONTH, "September 2026"),
        (Layout.YEAR, "Year planner · August 2026 to January 2027"),
        (Layout.DATES, "Dates to plan around · August 2026 to July 2027"),
        (Layout.AGENDA, "Agenda · September to November 2026"),
        (Layout.CLASHES, "Clash report · September to November 2026"),
    ],
)
def test_each_layout_shows_its_pages(
    layout: Layout, title: str, printer: ViewPrinter, qtbot: QtBot
) -> None:
    assert opened(printer, layout, qtbot).pages[0].title == title


class TestChoices:
    def test_another_layout_is_chosen_by_key(self, week: PrintPreview, qtbot: QtBot) -> None:
        QTest.keyClick(week, Qt.Key.Key_L, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(layout_box(week).hasFocus)
        QTest.keyClick(layout_box(week), Qt.Key.Key_A)
        assert week.pages[0].title.startswith("Agenda")
        assert week.options.paper.orientation is Orientation.PORTRAIT

    def test_large_print_is_large(self, week: PrintPreview) -> None:
        check(week, "Large print").click()
        sizes = {text.size for page in week.pages for text in page.texts}
        assert min(sizes) >= 15.99

    def test_the_weekend_can_be_left_out(self, week: PrintPreview) -> None:
        check(week, "Leave out the weekend").click()
        assert "Saturday 26" not in week.pages[0].words

    def test_it_is_left_out_where_the_calendar_leaves_it_out(
        self, workspace: Workspace, printer: ViewPrinter, qtbot: QtBot
    ) -> None:
        hidden = replace(workspace.settings, hides_weekend=True)
        workspace.apply(workspace.change_settings(hidden))
        assert "Saturday 26" not in opened(printer, Layout.WEEK, qtbot).pages[0].words

    def test_only_what_the_layout_knows_is_offered(
        self, printer: ViewPrinter, qtbot: QtBot
    ) -> None:
        month = opened(printer, Layout.MONTH, qtbot)
        assert check(month, "Leave days of other months blank").isVisible()
        assert check(month, "Leave out the weekend").isVisible()
        assert not weeks(month).isVisible()
        year = opened(printer, Layout.YEAR, qtbot)
        assert not check(year, "Leave days of other months blank").isVisible()
        assert not check(year, "Leave out the weekend").isVisible()

    def test_a_clash_report_is_of_as_many_months_as_chosen(
        self, printer: ViewPrinter, qtbot: QtBot
    ) -> None:
        report = opened(printer, Layout.CLASHES, qtbot)
        assert report.pages[0].title == "Clash report · September to November 2026"
        months = next(
            box for box in report.findChildren(QSpinBox) if box.accessibleName() == "Months"
        )
        months.setValue(1)
        assert report.pages[0].title == "Clash report · September 2026"
        assert "Yom Kippur" in report.pages[0].words

    def test_the_letterhead_of_the_diary_heads_each_sheet(
        self, workspace: Workspace, printer: ViewPrinter, qtbot: QtBot
    ) -> None:
        named = replace(workspace.settings, letterhead=letterheads.USUAL)
        workspace.apply(workspace.change_settings(named))
        for layout in (Layout.DAY, Layout.MONTH, Layout.YEAR, Layout.CLASHES):
            for page in opened(printer, layout, qtbot).pages:
                assert letterheads.TRUST in " ".join(page.words.split())

    def test_no_two_letters_of_the_keyboard_are_the_same(self, week: PrintPreview) -> None:
        widgets = [one for one in week.findChildren(QWidget) if hasattr(one, "text")]
        texts = [str(one.text()) for one in widgets]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters))

    def test_days_beyond_the_almanac_are_refused(self, printer: ViewPrinter) -> None:
        with pytest.raises(BadRequestError, match="the almanac holds no dates"):
            printer.dialog(PrintRequest(layout=Layout.YEAR, day=date(2100, 9, 1)))


class TestWhatIsShown:
    def choose(self, dialog: PrintPreview, alter: Callable[[PrintSelectionDialog], None]) -> None:
        """Alter what the dialog behind the button shows, and take it."""
        (button,) = dialog.findChildren(SelectionButton)
        chooser = button.dialog()
        alter(chooser)
        button.choose(chooser.chosen())

    def test_at_first_it_is_what_the_calendar_shows(self, week: PrintPreview) -> None:
        (button,) = week.findChildren(SelectionButton)
        chooser = button.dialog()
        assert {one for one, box in chooser.traditions.items() if box.isChecked()} == LAID_OVER
        assert chooser.tier.value() is Tier.AWARE

    def test_a_tradition_that_is_left_out_is_gone_and_counted(self, week: PrintPreview) -> None:
        assert "Yom Kippur" in week.pages[0].words
        self.choose(week, lambda chooser: chooser.traditions[Tradition.JUDAISM].setChecked(False))
        assert "Yom Kippur" not in " ".join(page.words for page in week.pages)
        assert "Not shown: 13 traditions." in week.pages[0].words

    def test_a_programme_can_be_left_out(self, week: PrintPreview) -> None:
        assert "Written paper" in week.pages[0].words
        self.choose(week, lambda chooser: chooser.programmes[EXAMS.id].setChecked(False))
        assert "Written paper" not in " ".join(page.words for page in week.pages)
        assert "and 1 programme." in week.pages[0].words

    def test_a_saved_page_names_what_is_left_out(self, week: PrintPreview, tmp_path: Path) -> None:
        self.choose(week, lambda chooser: chooser.programmes[EXAMS.id].setChecked(False))
        week.save(tmp_path / "a.html")
        assert f"and {EXAMS.name}." in (tmp_path / "a.html").read_text("utf-8")

    def shown(self, dialog: PrintPreview, qtbot: QtBot) -> PrintSelectionDialog:
        (button,) = dialog.findChildren(SelectionButton)
        chooser = button.dialog()
        chooser.show()
        chooser.activateWindow()
        qtbot.waitUntil(chooser.isActiveWindow)
        return chooser

    def test_all_and_none_are_a_key_away(self, week: PrintPreview, qtbot: QtBot) -> None:
        chooser = self.shown(week, qtbot)
        QTest.keyClick(chooser, Qt.Key.Key_N, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: not chooser.chosen().traditions & set(chooser.traditions))
        QTest.keyClick(chooser, Qt.Key.Key_A, Qt.KeyboardModifier.AltModifier)
        qtbot.waitUntil(lambda: set(chooser.traditions) <= chooser.chosen().traditions)

    def test_the_diary_is_left_as_it_was(self, week: PrintPreview, workspace: Workspace) -> None:
        before = workspace.settings
        self.choose(week, lambda chooser: chooser.tier.choose(Tier.INFO))
        assert workspace.settings == before

    def test_nothing_is_without_a_name_or_out_of_reach(
        self, week: PrintPreview, qtbot: QtBot
    ) -> None:
        chooser = self.shown(week, qtbot)
        assert faults_in_tree(chooser) == []
        assert faults_in_tab_order(chooser) == []


class TestWhatIsRemembered:
    def test_a_layout_begins_as_it_was_printed_last(
        self, week: PrintPreview, printer: ViewPrinter, tmp_path: Path, qtbot: QtBot
    ) -> None:
        check(week, "Leave out the weekend").click()
        check(week, "Lines for notes").click()
        paper(week).setCurrentText("A5")
        week.save(tmp_path / "a.pdf")
        again = opened(printer, Layout.WEEK, qtbot)
        assert again.options.paper.size is PaperSize.A5
        assert again.options.has_notes
        assert "Saturday 26" not in again.pages[0].words

    def test_other_layouts_keep_their_own(
        self, week: PrintPreview, printer: ViewPrinter, tmp_path: Path, qtbot: QtBot
    ) -> None:
        paper(week).setCurrentText("A5")
        week.save(tmp_path / "a.pdf")
        month = opened(printer, Layout.MONTH, qtbot)
        sizes = [month.options.paper.size]
        layout_box(month).setCurrentIndex(list(Layout).index(Layout.WEEK))
        sizes.append(month.options.paper.size)
        assert sizes == [PaperSize.A4, PaperSize.A5]

    def test_what_was_only_looked_at_is_not_kept(
        self, week: PrintPreview, printer: ViewPrinter, qtbot: QtBot
    ) -> None:
        check(week, "Large print").click()
        week.close()
        assert not opened(printer, Layout.WEEK, qtbot).options.large_print

    @pytest.mark.parametrize("kept", ["", "nonsense", "[1]", '{"size": "B9", "has_notes": 3}'])
    def test_what_cannot_be_read_counts_for_nothing(
        self, preferences: QSettings, kept: str
    ) -> None:
        preferences.setValue("print/week", kept)
        usual = PrintChoices(no_weekend=True)
        assert PrintMemory(preferences).of(Layout.WEEK, usual) == usual


class TestSaving:
    @pytest.mark.parametrize(
        ("name", "start"),
        [("a.pdf", b"%PDF"), ("a.png", b"\x89PNG"), ("a.html", b"<!DOCTYPE html>")],
    )
    def test_each_kind_of_file(
        self, name: str, start: bytes, week: PrintPreview, tmp_path: Path
    ) -> None:
        week.save(tmp_path / name)
        assert (tmp_path / name).read_bytes().startswith(start)


class TestSeveralWeeks:
    def test_the_first_is_shown_and_all_are_saved(
        self, week: PrintPreview, tmp_path: Path, qtbot: QtBot
    ) -> None:
        weeks(week).setValue(3)
        assert week.is_range
        path = tmp_path / "weeks.html"
        week.save(path)
        qtbot.waitUntil(path.exists, timeout=20_000)
        text = path.read_text("utf-8")
        assert [f"<h2>Week {n}" in text for n in (39, 40, 41, 42)] == [True, True, True, False]

    def test_they_are_one_pdf(self, week: PrintPreview, tmp_path: Path, qtbot: QtBot) -> None:
        weeks(week).setValue(3)
        path = tmp_path / "weeks.pdf"
        week.save(path)
        qtbot.waitUntil(path.exists, timeout=20_000)
        assert path.read_bytes().count(b"/Type /Page\n") >= 3


class TestRangeMaker:
    @pytest.fixture
    def window(self, look: Look, qtbot: QtBot) -> QWidget:
        assert look is not None
        window = QWidget()
        qtbot.addWidget(window)
        return window

    @pytest.fixture
    def maker(self, workspace: Workspace, window: QWidget) -> RangeMaker:
        source = DiarySource(workspace=workspace, settings=workspace.settings, today=NOW.date())
        return RangeMaker(source, window)

    def test_cancel_leaves_nothing(self, maker: RangeMaker, window: QWidget, qtbot: QtBot) -> None:
        finished: list[int] = []

        def finish(printouts: Sequence[Printout], step: Step) -> None:
            step()
            finished.append(len(printouts))

        request = PrintRequest(layout=Layout.WEEK, day=KIPPUR, weeks=20)
        with qtbot.assertNotEmitted(maker.done, wait=300):
            maker.make(request, finish)
            (dialog,) = window.findChildren(QProgressDialog)
            dialog.canceled.emit()
        assert finished == []
        assert not maker.is_busy
        maker.close()

    def test_a_fault_of_the_thread_is_told(self, maker: RangeMaker, qtbot: QtBot) -> None:
        fault = BadRequestError(what="paper", fault="it is out", remedy="add some")

        def finish(_printouts: Sequence[Printout], _step: Step) -> None:
            raise fault

        with qtbot.waitSignal(maker.failed) as failed:
            maker.make(PrintRequest(layout=Layout.WEEK, day=KIPPUR), finish)
        assert failed.args == [fault]
        maker.close()

    def test_weeks_beyond_the_almanac_are_told(self, maker: RangeMaker, qtbot: QtBot) -> None:
        request = PrintRequest(layout=Layout.WEEK, day=date(2100, 12, 13), weeks=9)
        with qtbot.waitSignal(maker.failed) as failed:
            maker.make(request, lambda *_: None)
        assert isinstance(failed.args[0], PlannerError)
        maker.close()

    def test_closing_waits_for_the_thread(self, maker: RangeMaker, qtbot: QtBot) -> None:
        steps: list[int] = []

        def finish(_printouts: Sequence[Printout], step: Step) -> None:
            for _ in range(10_000):
                step()
                steps.append(1)

        maker.make(PrintRequest(layout=Layout.WEEK, day=KIPPUR), finish)
        qtbot.waitUntil(lambda: bool(steps))
        maker.close()
        count = len(steps)
        qtbot.wait(50)
        assert len(steps) == count
