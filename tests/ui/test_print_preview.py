"""The print preview: pages laid out anew for each choice, read by ear, saved only when asked."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtPrintSupport import QPrintDialog
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QFileDialog,
    QLabel,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.errors import FileProblemError, PlannerError
from planner.domain.period_view import PeriodView
from planner.services.printing import (
    Orientation,
    Page,
    PaperSize,
    PrintOptions,
    WeekPrint,
    pages_of,
)
from tests.printed_weeks import PRINTED, crowded_week, real_week
from ui.dialogs.print_preview import PrintPreview
from ui.dialogs.printable import Printable
from ui.look.fonts import load_fonts
from ui.paper.page_canvas import PageCanvas, PageScroll
from ui.paper.printing import QtTextMeasure


class Told:
    """Remembers the faults that the dialog told."""

    def __init__(self) -> None:
        self.errors: list[PlannerError] = []

    def __call__(self, _parent: QWidget | None, error: PlannerError) -> None:
        self.errors.append(error)


@pytest.fixture
def told() -> Told:
    return Told()


def opened(view: PeriodView, told: Told, qtbot: QtBot) -> PrintPreview:
    measure = QtTextMeasure(load_fonts())

    def pages_for(options: PrintOptions) -> tuple[Page, ...]:
        return pages_of(WeekPrint(view), options, measure)

    dialog = PrintPreview(Printable(pages_for=pages_for), PrintOptions(printed=PRINTED), tell=told)
    qtbot.addWidget(dialog)
    dialog.show()
    dialog.activateWindow()
    qtbot.waitUntil(dialog.isActiveWindow)
    return dialog


@pytest.fixture
def preview(told: Told, qtbot: QtBot) -> PrintPreview:
    return opened(real_week(), told, qtbot)


@pytest.fixture
def long_preview(told: Told, qtbot: QtBot) -> PrintPreview:
    return opened(crowded_week(), told, qtbot)


def box_named(dialog: PrintPreview, name: str) -> QComboBox:
    return next(box for box in dialog.findChildren(QComboBox) if box.accessibleName() == name)


def button_named(dialog: PrintPreview, words: str) -> QPushButton:
    buttons = dialog.findChildren(QPushButton)
    return next(one for one in buttons if words in one.text().replace("&", ""))


def page_list(dialog: PrintPreview) -> QListWidget:
    found: QListWidget = dialog.findChildren(QListWidget)[0]
    return found


def sheet(dialog: PrintPreview) -> PageScroll:
    found: PageScroll = dialog.findChildren(PageScroll)[0]
    return found


def canvas(dialog: PrintPreview) -> PageCanvas:
    found: PageCanvas = dialog.findChildren(PageCanvas)[0]
    return found


def says(dialog: PrintPreview, words: str) -> bool:
    return any(words in label.text() and label.isVisible() for label in dialog.findChildren(QLabel))


class TestChoices:
    def test_it_opens_on_what_was_chosen_before(self, preview: PrintPreview) -> None:
        assert preview.options == PrintOptions(printed=PRINTED)

    def test_turning_the_sheet_lays_the_page_out_anew(self, preview: PrintPreview) -> None:
        before = preview.pages[0]
        orientation = box_named(preview, "Orientation")
        orientation.setFocus()
        QTest.keyClick(orientation, Qt.Key.Key_Down)
        after = preview.pages[0]
        assert preview.options.paper.orientation is Orientation.PORTRAIT
        assert (before.width, before.height) == (after.height, after.width)

    def test_another_paper_lays_the_page_out_anew(self, preview: PrintPreview) -> None:
        box_named(preview, "Paper").setCurrentText("A3")
        assert preview.options.paper.size is PaperSize.A3
        assert preview.pages[0].width == pytest.approx(420)

    def test_one_page_needs_no_choice_of_page(self, preview: PrintPreview) -> None:
        assert not page_list(preview).isVisible()

    def test_another_page_is_shown_and_told(self, long_preview: PrintPreview) -> None:
        pages = page_list(long_preview)
        assert pages.count() == len(long_preview.pages) > 1
        pages.setFocus()
        QTest.keyClick(pages, Qt.Key.Key_Down)
        assert "Continued" in canvas(long_preview).accessibleName()


class TestZoom:
    def test_the_whole_page_is_shown_at_first(self, preview: PrintPreview) -> None:
        scroll = sheet(preview)
        assert scroll.horizontalScrollBar().maximum() == 0
        assert scroll.verticalScrollBar().maximum() == 0

    def test_it_stays_whole_as_the_window_grows(self, preview: PrintPreview) -> None:
        before = sheet(preview).zoom
        preview.resize(preview.width() * 2, preview.height() * 2)
        QApplication.sendPostedEvents()
        assert sheet(preview).zoom > before

    @pytest.mark.parametrize(
        ("key", "larger"), [(Qt.Key.Key_Plus, True), (Qt.Key.Key_Minus, False)]
    )
    def test_a_key_zooms(
        self, key: Qt.Key, larger: bool, preview: PrintPreview, qtbot: QtBot
    ) -> None:
        before = sheet(preview).zoom
        QTest.keyClick(preview, key, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: sheet(preview).zoom != before)
        assert (sheet(preview).zoom > before) is larger

    def test_the_size_on_paper(self, preview: PrintPreview, qtbot: QtBot) -> None:
        QTest.keyClick(preview, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: sheet(preview).zoom == 1.0)
        assert says(preview, "Zoom 100%")

    def test_back_to_the_whole_page(self, preview: PrintPreview, qtbot: QtBot) -> None:
        whole = sheet(preview).zoom
        QTest.keyClick(preview, Qt.Key.Key_1, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: sheet(preview).zoom != whole)
        QTest.keyClick(preview, Qt.Key.Key_0, Qt.KeyboardModifier.ControlModifier)
        qtbot.waitUntil(lambda: sheet(preview).zoom == whole)


class TestForEveryone:
    def test_the_page_is_told_to_a_screen_reader(self, preview: PrintPreview) -> None:
        page = canvas(preview)
        assert page.accessibleName() == "Week 39 · 21 to 27 September 2026, page 1 of 1"
        assert "Yom Kippur" in page.accessibleDescription()

    def test_it_can_be_read_as_text(self, preview: PrintPreview, qtbot: QtBot) -> None:
        QTest.keyClick(preview, Qt.Key.Key_T, Qt.KeyboardModifier.AltModifier)
        text = preview.findChildren(QPlainTextEdit)[0]
        qtbot.waitUntil(text.isVisible)
        assert "Written paper" in text.toPlainText()

    def test_tab_reaches_every_control_and_comes_round(self, long_preview: PrintPreview) -> None:
        reached: list[QWidget] = []
        for _ in range(30):
            focused = long_preview.focusWidget()
            if focused in reached:
                break
            reached.append(focused)
            QTest.keyClick(focused, Qt.Key.Key_Tab)
        usable = [
            one
            for one in long_preview.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus and one.isVisible()
        ]
        assert [one for one in usable if one not in reached] == []

    def test_every_control_is_named(self, long_preview: PrintPreview) -> None:
        unnamed = [
            one
            for one in long_preview.findChildren(QWidget)
            if one.focusPolicy() & Qt.FocusPolicy.TabFocus
            and one.isVisible()
            and not (one.accessibleName() or getattr(one, "text", str)())
        ]
        assert unnamed == []

    def test_no_two_letters_of_the_keyboard_are_the_same(self, preview: PrintPreview) -> None:
        texts = [button.text() for button in preview.findChildren(QPushButton)]
        texts += [label.text() for label in preview.findChildren(QLabel)]
        texts += [box.text() for box in preview.findChildren(QCheckBox)]
        letters = [text[text.index("&") + 1].lower() for text in texts if "&" in text]
        assert len(letters) == len(set(letters))

    def test_arrow_keys_scroll_a_page_larger_than_its_room(self, preview: PrintPreview) -> None:
        sheet(preview).zoom_to(3.0)
        canvas(preview).setFocus()
        QTest.keyClick(canvas(preview), Qt.Key.Key_Down)
        assert sheet(preview).verticalScrollBar().value() > 0

    def test_escape_closes_it(self, preview: PrintPreview) -> None:
        QTest.keyClick(preview, Qt.Key.Key_Escape)
        assert not preview.isVisible()


class TestSaving:
    def test_it_saves_what_is_shown_and_says_so(
        self, preview: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        offered: list[str] = []

        def choose(_parent: QWidget, _title: str, name: str, _kinds: str) -> tuple[str, str]:
            offered.append(Path(name).name)
            return str(tmp_path / "my week"), ""

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)
        button_named(preview, "Save as").click()
        assert offered == ["week-39-21-to-27-september-2026.pdf"]
        assert (tmp_path / "my week.pdf").read_bytes().startswith(b"%PDF")
        assert says(preview, "Saved as my week.pdf")

    def test_going_back_writes_nothing(
        self, preview: PrintPreview, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
        button_named(preview, "Save as").click()
        assert list(tmp_path.iterdir()) == []
        assert not says(preview, "Saved")

    def test_a_fault_is_told_calmly(
        self, preview: PrintPreview, told: Told, tmp_path: Path
    ) -> None:
        preview.save(tmp_path / "nowhere" / "week.pdf")
        assert [type(error) for error in told.errors] == [FileProblemError]
        assert not says(preview, "Saved")


class TestPrinting:
    @pytest.mark.parametrize(
        ("answer", "said"),
        [
            pytest.param(QDialog.DialogCode.Accepted, True, id="print"),
            pytest.param(QDialog.DialogCode.Rejected, False, id="go back"),
        ],
    )
    def test_it_prints_once_the_printer_is_chosen(
        self,
        answer: QDialog.DialogCode,
        said: bool,
        preview: PrintPreview,
        monkeypatch: pytest.MonkeyPatch,
    ) -> None:
        printed: list[int] = []
        monkeypatch.setattr(QPrintDialog, "exec", lambda _dialog: answer)
        monkeypatch.setattr(
            "ui.dialogs.print_preview.print_pages", lambda pages, _to: printed.append(len(pages))
        )
        button_named(preview, "Print").click()
        assert printed == [1] * said
        assert says(preview, "Sent to the printer") is said
