"""Every word of the window can be translated: it is opened in a language of our own and read."""

import re
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QPainter
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from planner.domain.dates import DateSpan, week_of
from planner.domain.errors import NotUnderstoodError, TimetableError
from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from planner.exchange.layout.page import Text
from planner.services.pages import Library
from planner.services.printing import PrintOptions, week_pages
from planner.services.workspace import Workspace
from tests.screenshots.windows import every_dialog
from tests.ui.conftest import MakeWindow
from tests.ui.laid_over import row_called, tree_of
from tests.ui.plans import EXAMS, NORTH, SESSIONS, SIMULATION
from tests.ui.pseudo import data_with, pseudo, runs, spoken, untranslated
from tests.ui.test_accessible_tree import KIPPUR, STATES, in_month, prepared, with_a_tradition_open
from tests.unit.domain.test_quick_reading import read
from ui.errors import message_for
from ui.navigator import Shown
from ui.paper.page_painter import QtTextMeasure
from ui.reading.page_words import in_window_language
from ui.window.main_window import MainWindow

# What the pictures of dialogs are filled in with.
FILLED_IN = frozenset(
    {
        "Audit day",
        "August rotation",
        "Autumn term",
        "Break at 11am",
        "Board of Deputies of British Jews, The Employer’s Guide to Judaism",
        "East London Mosque",
        "Exams only",
        "Foundation programme",
        "Keep the morning free",
        "Mend it where it was made, then export it again",
        "Move Regional teaching",
        "Multifaith Planner",
        "Practical exam",
        "R&D simulation",
        "Room step-free",
        "Skills centre",
        "Spring term",
        "Teaching",
        "Teaching Mon 2pm-5pm weekly until 18 Dec, skip bank holidays in Room 4",
        "The session ends before it starts",
        "eid",
        "gov.uk/access-to-work",
        "line 12",
        "nidirect.gov.uk/articles/employment-support-information",
        "next Monday",
        "rota.ics",
        "teaching",
        "▲ Avoid: Yom Kippur on Monday 21 September 2026.",
    }
)
# What the plan of the tests holds.
TYPED_IN = frozenset(
    {text for one in SESSIONS for text in (one.title, one.location, one.notes)}
    | {one.name for one in (NORTH, EXAMS, SIMULATION)}
)
# What is typed is English, so days and times are written in English where they can be typed.
TYPED = re.compile(r"\d{1,2} [A-Z][a-z]+ \d{4}|\d{1,2}(:\d\d)?[ap]m|midday|midnight")
ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)


_STATES = [state for state in STATES if state is not with_a_tradition_open]


def with_a_translated_tradition_open(window: MainWindow) -> None:
    row_called(tree_of(window), pseudo("Judaism"), "Purim")


@pytest.fixture(autouse=True)
def _in_our_own_language(qapp: QApplication) -> Iterator[None]:
    QAccessible.setActive(True)
    with spoken(qapp):
        yield


@pytest.fixture
def data() -> frozenset[str]:
    return data_with(FILLED_IN | TYPED_IN)


@pytest.mark.parametrize("prepare", [*_STATES, with_a_translated_tradition_open])
def test_the_window_has_no_word_that_cannot_be_translated(
    workspace: Workspace,
    make_window: MakeWindow,
    prepare: Callable[[MainWindow], None],
    data: frozenset[str],
) -> None:
    window = prepared(make_window(workspace), prepare)
    assert untranslated(texts_of(window), data) == []


def test_an_empty_window_has_no_word_that_cannot_be_translated(
    empty_workspace: Workspace, make_window: MakeWindow, data: frozenset[str]
) -> None:
    assert untranslated(texts_of(make_window(empty_workspace)), data) == []


def test_no_dialog_has_a_word_that_cannot_be_translated(
    workspace: Workspace, make_window: MakeWindow, data: frozenset[str]
) -> None:
    found = {}
    for name, dialog in every_dialog(make_window(workspace)).items():
        dialog.show()
        QApplication.sendPostedEvents()
        found[name] = untranslated(texts_of(dialog), data)
        dialog.done(0)
    assert {name: faults for name, faults in found.items() if faults} == {}


@pytest.mark.parametrize("shown", Shown)
def test_a_view_paints_no_word_that_cannot_be_translated(
    workspace: Workspace,
    make_window: MakeWindow,
    shown: Shown,
    painted: list[str],
    data: frozenset[str],
) -> None:
    window = make_window(workspace)
    window.navigator.show_as(shown)
    prepared(window, in_month)
    assert len(painted) > 20
    season = DateSpan(date(2026, 8, 1), date(2027, 9, 1))
    names = {one.name for one in workspace.period(season, KIPPUR).occurrences}
    assert untranslated(whole(painted), data | data_in_lines(names | TYPED_IN)) == []


def test_a_printed_week_has_no_word_that_cannot_be_translated(
    workspace: Workspace, data: frozenset[str]
) -> None:
    view = workspace.period(week_of(KIPPUR), KIPPUR)
    pages = week_pages(view, PrintOptions(printed=KIPPUR), QtTextMeasure())
    shown = [item.shown for page in pages for item in page.items if isinstance(item, Text)]
    told = [text for page in pages for text in (page.title, page.summary)]
    assert len(shown) > 20
    broken = data_in_lines(TYPED_IN | {one.name for one in view.occurrences})
    assert untranslated({*whole(shown), *told}, data | broken) == []


def test_a_page_to_read_has_no_word_that_cannot_be_translated(
    workspace: Workspace, data: frozenset[str]
) -> None:
    library = Library(workspace, lambda: KIPPUR)
    names = ("", "judaism", "islam", "judaism.yom-kippur", "islam.eid-al-fitr", "islam.jumuah")
    pages = [library.page(PageId(Shelf.FAITH, name)) for name in names]
    pages += [library.page(PageId(Shelf.SUPPORT, name)) for name in ("", "atw", "session")]
    texts = {page_text(in_window_language(page)) for page in pages if page}
    assert untranslated(texts, data) == []


@pytest.mark.parametrize(
    "line",
    [
        "Teaching",
        "Teaching 13pm",
        "Teaching Tue from 5pm to 9am next year weekly until yesterday",
        "Teaching 31 February",
        "Teaching every fifth Tuesday monthly",
        "weekly",
        "Teaching Tue skip the rain",
    ],
)
def test_what_is_not_understood_is_told_in_the_language_spoken(
    line: str, data: frozenset[str]
) -> None:
    with pytest.raises(NotUnderstoodError) as caught:
        read(line)
    assert untranslated([message_for(caught.value)], data | data_in_lines({line})) == []


def test_what_a_file_lacks_is_told_in_the_language_spoken(
    workspace: Workspace, tmp_path: Path, data: frozenset[str]
) -> None:
    file = tmp_path / "rota.ics"
    for content in ("", "<html>", "BEGIN:VCALENDAR\nBEGIN:VEVENT\n"):
        file.write_text(content)
        with pytest.raises(TimetableError) as caught:
            workspace.read_timetable(file)
        assert untranslated([message_for(caught.value)], data | {"VEVENT"}) == []


def test_a_word_that_was_never_given_to_a_translator_is_found(data: frozenset[str]) -> None:
    joined = f"{pseudo('Monday')} to {pseudo('Friday')}"
    assert untranslated([joined, "Yom Kippur, Diwali", "12:30"], data) == [f"'to' in {joined!r}"]


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Return the list of texts that are painted from now on."""
    texts: list[str] = []
    paint = QPainter.drawText

    def noted(painter: QPainter, *arguments: object) -> object:
        texts.extend(one for one in arguments if isinstance(one, str))
        return paint(painter, *arguments)  # type: ignore[call-overload]

    monkeypatch.setattr(QPainter, "drawText", noted)
    return texts


def data_in_lines(texts: Iterable[str]) -> frozenset[str]:
    """Return texts as data, whole and as they are broken into lines."""
    return data_with(run for text in texts for run in runs(text))


def whole(texts: Iterable[str]) -> set[str]:
    """Return the texts without those that were cut to their room or broken into lines."""
    return {text for text in texts if text.count("⟦") == text.count("⟧") and "…" not in text}


def texts_of(window: QWidget) -> set[str]:
    """Return what a window shows, tells a screen reader, or offers in menus and hints."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    texts = set(_spoken_texts(root))
    for action in window.findChildren(QAction):
        texts |= {action.text(), action.toolTip(), action.statusTip(), action.whatsThis()}
    for widget in (window, *window.findChildren(QWidget)):
        texts |= {widget.toolTip(), widget.windowTitle()}
        texts |= set(_texts_within(widget))
    typed = {text for text in _typed_texts(window) if TYPED.fullmatch(text)}
    return {text for text in texts - typed if text}


def _typed_texts(window: QWidget) -> Iterator[str]:
    for line in window.findChildren(QLineEdit):
        yield line.text()
    for box in window.findChildren(QComboBox):
        if box.isEditable():
            yield from _texts_within(box)


def _spoken_texts(node: QAccessibleInterface) -> Iterator[str]:
    kinds = QAccessible.Text
    for kind in (kinds.Name, kinds.Description, kinds.Value, kinds.Help):
        yield node.text(kind)
    for number in range(min(node.childCount(), 300)):
        child = node.child(number)
        if child is not None:
            yield from _spoken_texts(child)


def _texts_within(widget: QWidget) -> Iterator[str]:
    if isinstance(widget, QLineEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QAbstractItemView):
        yield from _texts_of_items(widget)


def _texts_of_items(view: QAbstractItemView) -> Iterator[str]:
    model = view.model()
    if model is None:
        return
    columns = 1 if isinstance(model, QAbstractListModel) else model.columnCount(QModelIndex())
    for column in range(columns):
        for role in ROLES:
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")
        for row in range(min(model.rowCount(QModelIndex()), 300)):
            for role in ROLES:
                yield str(model.index(row, column).data(role) or "")
