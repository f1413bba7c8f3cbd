"""Hostile text in every field that is shown: nothing is taken for mark-up, no picture is loaded."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt, QUrl
from PySide6.QtGui import QAccessible, QAction, QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QWidget

from planner.domain.booking import Booking, BookingId, EventForm
from planner.domain.change import Change, Edit, joined
from planner.domain.guide import GuideId
from planner.domain.kept_document import DocumentContent, KeptDocument, KeptDocumentId
from planner.domain.local_note import LocalNote
from planner.domain.milestone import AnchorId
from planner.domain.page import PageId, Shelf
from planner.services.workspace import Workspace
from tests.screenshots.every_dialog import every_dialog
from tests.ui.conftest import MakeWindow
from tests.ui.plans import EXAMS, NORTH, SESSIONS, SIMULATION
from tests.unit.domain.test_own_observance import AUDIT
from ui.navigator import Shown
from ui.widgets.message import _box
from ui.widgets.waiting import WaitingDialog
from ui.window.main_window import MainWindow

EVIL = "<img src='https://spy.example/x.png'><a href='file:///etc/passwd'>x</a><script>y</script>"
KIPPUR = date(2026, 9, 21)


@pytest.fixture
def asked_for(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return what documents of rich text ask for, such as pictures; it is given to none."""
    asked: list[str] = []

    def loaded(_document: QTextDocument, _kind: int, name: QUrl) -> object:
        asked.append(name.toString())
        return None

    monkeypatch.setattr(QTextDocument, "loadResource", loaded)
    return asked


@pytest.fixture
def hostile(workspace: Workspace) -> Workspace:
    """Fill every field of the diary that is shown with mark-up."""
    workspace.apply(joined("", list(_changes(workspace))))
    return workspace


def _changes(workspace: Workspace) -> Iterator[Change]:
    programmes = tuple(Edit(one, replace(one, name=EVIL)) for one in (NORTH, EXAMS, SIMULATION))
    sessions = tuple(
        Edit(one, replace(one, title=EVIL, location=EVIL, notes=EVIL, tutor=EVIL))
        for one in SESSIONS
    )
    yield Change(label=EVIL, programmes=programmes, sessions=sessions)
    own = replace(AUDIT, name=EVIL[:80], advice=(EVIL,))
    yield Change(label=EVIL, own_observances=(Edit(None, own),))
    note = LocalNote(page="judaism", text=EVIL, written=KIPPUR)
    yield Change(label=EVIL, notes=(Edit(None, note), Edit(None, replace(note, page=""))))
    plan = workspace.plans.new_plan(EVIL, [GuideId("atw")])
    plan = replace(plan, anchors={AnchorId("job_start"): date(2026, 10, 19)}, adjustments=(EVIL,))
    yield Change(label=EVIL, plans=(Edit(None, replace(plan, is_shared=True, wording=EVIL[:80])),))
    booking = Booking(
        id=BookingId("b"), event=EVIL, day=KIPPUR, organiser=EVIL, form=EventForm.IN_PERSON
    )
    yield Change(label=EVIL, bookings=(Edit(None, replace(booking, place=EVIL, needs=EVIL)),))
    document = KeptDocument(
        id=KeptDocumentId("d"),
        title=EVIL,
        file_name="../../x<b>.txt",
        media_type="text/plain",
        size=1,
        added=KIPPUR,
        publisher=EVIL,
        about=EVIL,
        notes=EVIL,
    )
    content = DocumentContent(document.id, b"x")
    yield Change(label=EVIL, documents=(Edit(None, document),), contents=(Edit(None, content),))


def marked_up(window: QWidget) -> list[str]:
    """Return the labels that would show mark-up as such, whatever they say now."""
    return [
        f"{type(label).__name__} “{label.text()[:40]}” in {type(label.parent()).__name__}"
        for label in {*window.findChildren(QLabel)}
        if label.text()
        and label.textFormat() is not Qt.TextFormat.PlainText
        # Written here, and never a name or a title.
        and label.text() != "•"
    ]


def hints_of(window: QWidget) -> Iterator[str]:
    """Yield all that is shown as rich text where it looks like it: hints of widgets and of rows."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.toolTip(), widget.statusTip(), widget.whatsThis())
    for action in window.findChildren(QAction):
        yield from (action.toolTip(), action.statusTip(), action.whatsThis())
    for view in window.findChildren(QAbstractItemView):
        yield from _hints_in(view, QModelIndex())


def _hints_in(view: QAbstractItemView, parent: QModelIndex) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    for row in range(min(model.rowCount(parent), 200)):
        for column in range(model.columnCount(parent) if view.inherits("QTableView") else 1):
            index = model.index(row, column, parent)
            yield str(index.data(Qt.ItemDataRole.ToolTipRole) or "")
            if index.isValid() and view.inherits("QTreeView"):
                yield from _hints_in(view, index)


def spoken(window: QWidget) -> Iterator[str]:
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.accessibleName(), widget.accessibleDescription())


def open_everything(window: MainWindow) -> Iterator[None]:
    """Show each view and each page on which hostile text stands."""
    for shown in Shown:
        window.navigator.show_as(shown)
        window.navigator.select(KIPPUR)
        QApplication.sendPostedEvents()
        yield
    for page in (
        PageId(Shelf.FAITH, "judaism"),
        PageId(Shelf.FAITH),
        PageId(Shelf.SUPPORT),
        PageId(Shelf.SUPPORT, "next"),
        PageId(Shelf.TOOLKIT),
    ):
        window.plans.page_asked.emit(page)
        QApplication.sendPostedEvents()
        yield
    window._panels.show_clash_list()
    window.since.show()
    window.tell(EVIL)
    window._top.search.setFocus()
    window._finder._on_typed("spy") if hasattr(window._finder, "_on_typed") else None
    QApplication.sendPostedEvents()
    yield


def test_no_field_of_the_window_is_taken_for_mark_up(
    hostile: Workspace, make_window: MakeWindow, asked_for: list[str]
) -> None:
    QAccessible.setActive(True)
    window = make_window(hostile)
    seen = 0
    for _state in open_everything(window):
        assert marked_up(window) == []
        hints = set(hints_of(window))
        assert [hint for hint in hints if "<img" in hint or "<script" in hint] == []
        seen += sum("spy.example" in hint for hint in hints)
        # A screen reader is told the text as it is typed.
        assert [words for words in spoken(window) if "&lt;" in words] == []
        window.grab()
    assert seen > 10
    assert asked_for == []


def test_no_label_of_a_dialog_is_taken_for_mark_up(
    workspace: Workspace, make_window: MakeWindow
) -> None:
    found = {
        name: marked_up(dialog) for name, dialog in every_dialog(make_window(workspace)).items()
    }
    assert {name: labels for name, labels in found.items() if labels} == {}


def test_boxes_and_waiting_tell_names_of_files_as_they_are(window: MainWindow) -> None:
    box = _box(window, _box.__globals__["QMessageBox"].Icon.Information, "x", EVIL)
    box.show()
    waiting = WaitingDialog("x", EVIL, "Cancel", window)
    waiting.show()
    assert [label for label in marked_up(box) if EVIL[:20] in label] == []
    assert marked_up(waiting) == []
    box.close()
    waiting.end()


def test_no_box_of_qt_guesses_what_its_text_is() -> None:
    folder = Path(__file__).parents[2] / "ui"
    guessing = ("information", "warning", "question", "critical", "about")
    assert [
        f"{path.name}: {name}"
        for path in folder.rglob("*.py")
        for name in guessing
        if f"QMessageBox.{name}(" in path.read_text(encoding="utf-8")
    ] == []
