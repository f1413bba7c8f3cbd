"""Pages on faiths in the window: sections, tables, links below words, local notes and booklets."""

import pytest
from PySide6.QtCore import QEvent, QSettings, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QDialog,
    QFileDialog,
    QLineEdit,
    QMenu,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from planner.domain.local_note import LONGEST_NOTE
from planner.domain.page import PageId, Shelf, Table
from planner.services.workspace import Workspace
from tests.ui.conftest import stands_still
from tests.ui.finding import found
from ui.commands.command import CommandId
from ui.dialogs.booklet import BookletDialog
from ui.dialogs.local_note import LocalNoteDialog
from ui.paper.page_printer import PagePrinter
from ui.reading.find_bar import FindBar
from ui.reading.page_scroll import ReadingArea
from ui.reading.page_table import PageTable
from ui.reading.reader import Reader
from ui.reading.wrapped_link import WrappedLink
from ui.widgets.prose import Heading
from ui.window.main_window import MainWindow

ROOM = "Prayer room: level 2"


def settle() -> None:
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.sendPostedEvents()


@pytest.fixture
def reader(window: MainWindow) -> Reader:
    window.action(CommandId.FAITH_PAGES).trigger()
    settle()
    return read(found(Reader, window, "reader-faith"), "islam")


def read(reader: Reader, name: str) -> Reader:
    reader.open(PageId(Shelf.FAITH, name))
    settle()
    return reader


def button(reader: Reader, words: str) -> QPushButton:
    return next(one for one in reader.findChildren(QPushButton) if one.text() == words)


def sections(reader: Reader) -> QMenu:
    menu = button(reader, "Sections").menu()
    assert isinstance(menu, QMenu)
    return menu


def test_the_list_of_sections_goes_to_one(reader: Reader) -> None:
    titles = [one.text() for one in sections(reader).actions()]
    assert titles[:2] == ["At a glance", "Who and how many in the UK"]
    sections(reader).actions()[titles.index("Greetings")].trigger()
    heading = QApplication.focusWidget()
    assert isinstance(heading, Heading)
    assert heading.text() == "Greetings"
    area = found(ReadingArea, reader)
    assert 0 <= heading.mapTo(area, heading.rect().topLeft()).y() < area.height() / 3


def test_tab_goes_on_from_the_section(reader: Reader) -> None:
    titles = [one.text() for one in sections(reader).actions()]
    sections(reader).actions()[titles.index("Greetings")].trigger()
    heading = QApplication.focusWidget()
    assert heading is not None
    QTest.keyClick(heading, Qt.Key.Key_Tab)
    assert isinstance(QApplication.focusWidget(), PageTable)


def test_a_key_opens_the_list_of_sections(reader: Reader) -> None:
    menu = sections(reader)
    QTest.keyClick(found(ReadingArea, reader), Qt.Key.Key_F4)
    assert menu.isVisible()
    menu.close()


def test_a_page_of_one_piece_has_no_list_of_sections(reader: Reader) -> None:
    read(reader, "comparison")
    assert not button(reader, "Sections").isVisible()
    assert not button(reader, "Local note…").isVisible()


def test_what_words_lead_to_stands_below_them(reader: Reader) -> None:
    link = next(one for one in reader.findChildren(WrappedLink) if one.words == "Eid al-Adha")
    link.click()
    settle()
    assert reader.page is not None
    assert reader.page.title == "Eid al-Adha"


def test_a_table_is_one_to_a_screen_reader(reader: Reader) -> None:
    table = reader.findChildren(PageTable)[0]
    interface = QAccessible.queryAccessibleInterface(table)
    assert interface is not None
    assert interface.role() is QAccessible.Role.Table
    assert table.accessibleName() == "Greetings"
    children = map(interface.child, range(interface.childCount()))
    names = [child.text(QAccessible.Text.Name) for child in children]
    assert {"Greeting", "When"} <= set(names)


def test_arrows_walk_a_table_and_tab_leaves_it(reader: Reader) -> None:
    table = reader.findChildren(PageTable)[0]
    table.setFocus()
    QTest.keyClick(table, Qt.Key.Key_Down)
    QTest.keyClick(table, Qt.Key.Key_Right)
    assert (table.currentRow(), table.currentColumn()) == (1, 1)
    QTest.keyClick(table, Qt.Key.Key_Tab)
    assert not table.hasFocus()


def test_words_are_found_in_a_table(reader: Reader) -> None:
    QTest.keyClick(found(ReadingArea, reader), Qt.Key.Key_F3)
    QTest.keyClicks(found(QLineEdit, found(FindBar, reader)), "peace be upon you")
    table = reader.findChildren(PageTable)[0]
    assert "Peace be upon you" in str(table.currentIndex().data())


TABLE = Table(
    ("Tradition", "Food", "Dress", "Prayer"),
    (("Islam", "Halal food", "Some wear a scarf", "Five times a day"),),
)


@pytest.mark.parametrize(
    ("width", "rows", "columns"),
    [
        pytest.param(700, 1, 4, id="as it is where there is room"),
        pytest.param(200, 4, 2, id="a heading over lines where there is none"),
    ],
)
def test_a_table_fits_its_width(width: int, rows: int, columns: int, qtbot: QtBot) -> None:
    table = PageTable(TABLE, 17)
    qtbot.addWidget(table)
    table.resize(width, table.heightForWidth(width))
    table.show()
    assert (table.rowCount(), table.columnCount()) == (rows, columns)
    assert sum(map(table.columnWidth, range(columns))) <= width
    assert table.verticalScrollBar().maximum() == 0
    box = table.cell_box(0, 3)
    assert table.rect().contains(box)
    assert table.words_at(0, 3) == "Five times a day"


def test_no_word_of_a_table_is_cut(reader: Reader) -> None:
    read(reader, "inclusive-event")
    for table in reader.findChildren(PageTable):
        metrics = table.fontMetrics()
        for row in range(table.rowCount()):
            words = str(table.model().index(row, 0).data()).split()
            assert max(map(metrics.horizontalAdvance, words)) < table.columnWidth(0)


def writing(monkeypatch: pytest.MonkeyPatch, words: str) -> None:
    """Answer the dialog of a note as if words were written in it."""

    def exec_(dialog: LocalNoteDialog) -> QDialog.DialogCode:
        found(QPlainTextEdit, dialog).setPlainText(words)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(LocalNoteDialog, "exec", exec_)


def test_a_note_is_written_shown_and_undone(
    window: MainWindow, reader: Reader, workspace: Workspace, monkeypatch: pytest.MonkeyPatch
) -> None:
    writing(monkeypatch, ROOM)
    button(reader, "Local note…").click()
    settle()
    assert reader.page is not None
    assert workspace.notes["islam"].text == ROOM
    assert "Local notes" in [one.text() for one in sections(reader).actions()]
    window.action(CommandId.UNDO).trigger()
    settle()
    assert workspace.notes == {}
    assert "Local notes" not in [one.text() for one in sections(reader).actions()]


def test_a_note_dialog_says_whose_note_it_is(qtbot: QtBot) -> None:
    dialog = LocalNoteDialog(ROOM, "Islam")
    qtbot.addWidget(dialog)
    assert dialog.windowTitle() == "Local note: Islam"
    assert dialog.edited() == ROOM


def test_a_note_too_long_keeps_the_dialog_open(qtbot: QtBot) -> None:
    dialog = LocalNoteDialog("x" * (LONGEST_NOTE + 2), "Islam")
    qtbot.addWidget(dialog)
    dialog.show()
    next(one for one in dialog.findChildren(QPushButton) if "Keep" in one.text()).click()
    assert dialog.isVisible()
    assert dialog.fault.text() == "The note is too long by 2 letters. Shorten it."


PAGES = tuple((PageId(Shelf.FAITH, name), name.capitalize()) for name in ("islam", "judaism"))


def test_a_booklet_needs_a_page(qtbot: QtBot) -> None:
    dialog = BookletDialog(PAGES, ())
    qtbot.addWidget(dialog)
    dialog.show()
    preview = next(one for one in dialog.findChildren(QPushButton) if "Preview" in one.text())
    preview.click()
    assert (dialog.isVisible(), dialog.fault.text()) == (True, "Tick at least one page.")
    QTest.keyClick(dialog.list, Qt.Key.Key_Space)
    assert dialog.chosen == (PAGES[0][0],)
    preview.click()
    assert not dialog.isVisible()


def test_all_pages_can_be_ticked_at_once(qtbot: QtBot) -> None:
    dialog = BookletDialog(PAGES, {PAGES[1][0]})
    qtbot.addWidget(dialog)
    assert dialog.chosen == (PAGES[1][0],)
    for words, count in (("all", 2), ("none", 0)):
        next(one for one in dialog.findChildren(QPushButton) if words in one.text()).click()
        assert len(dialog.chosen) == count


def test_the_menu_makes_a_booklet_of_what_was_ticked(
    window: MainWindow, qtbot: QtBot, preferences: QSettings, monkeypatch: pytest.MonkeyPatch
) -> None:
    def exec_(dialog: BookletDialog) -> QDialog.DialogCode:
        for number in (0, 3):
            dialog.list.item(number).setCheckState(Qt.CheckState.Checked)
        return QDialog.DialogCode.Accepted

    monkeypatch.setattr(BookletDialog, "exec", exec_)
    with qtbot.waitSignal(window.print_booklet_asked) as asked:
        window.action(CommandId.PRINT_BOOKLET).trigger()
    pages, title = asked.args or ([], "")
    assert ([page.title for page in pages], title) == (
        ["Buddhism", "Islam"],
        "Faiths and cultures",
    )
    assert preferences.value("reading/booklet") == "buddhism,islam"


def test_the_preview_of_a_booklet_prints_large_and_saves_as_word(
    window: MainWindow, reader: Reader, tmp_path_factory: pytest.TempPathFactory
) -> None:
    assert reader.page is not None
    dialog = PagePrinter(stands_still, window).booklet_dialog([reader.page], "Islam")
    few = len(dialog.pages)
    large = next(one for one in dialog.findChildren(QPushButton) if "Word" in one.text())
    assert large.isEnabled()
    dialog.paper.large_print.setChecked(True)
    assert len(dialog.pages) > few
    target = tmp_path_factory.mktemp("word") / "islam.docx"
    dialog.save_word(target)
    assert target.read_bytes().startswith(b"PK")


def test_the_preview_of_a_booklet_offers_what_suits_pages(
    window: MainWindow, reader: Reader, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert reader.page is not None
    offered = []

    def ask(_parent: QWidget, _title: str, _path: str, kinds: str) -> tuple[str, str]:
        offered.append(kinds)
        return "", ""

    monkeypatch.setattr(QFileDialog, "getSaveFileName", ask)
    dialog = PagePrinter(stands_still, window).booklet_dialog([reader.page], "Islam")
    dialog.show()
    for button in dialog.findChildren(QPushButton):
        if "Save" in button.text():
            button.click()
    assert offered == ["PDF (*.pdf);;Pictures (*.png)", "Word documents (*.docx)"]
    boxes = [one.text().replace("&", "") for one in dialog.findChildren(QCheckBox)]
    shown = [one.isVisible() for one in dialog.findChildren(QCheckBox)]
    assert dict(zip(boxes, shown, strict=True)) == {
        "Large print": True,
        "Lines for notes": False,
        "Read as text": True,
    }
