"""Every word of the window can be translated: it is opened in a language of our own and read."""

import re
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractItemView, QApplication, QComboBox, QLineEdit, QWidget

from planner.services.workspace import Workspace
from tests.screenshots.windows import every_dialog
from tests.ui.conftest import MakeWindow
from tests.ui.laid_over import row_called, tree_of
from tests.ui.plans import ADDITION
from tests.ui.pseudo import data_with, pseudo, spoken, untranslated
from tests.ui.test_accessible_tree import STATES, prepared, with_a_tradition_open
from ui.window.main_window import MainWindow

# What the pictures of dialogs are filled in with.
FILLED_IN = frozenset(
    {
        "Audit day",
        "Autumn term",
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
        "Skills centre",
        "Spring term",
        "Teaching",
        "Teaching Mon 2pm-5pm weekly until 18 Dec, skip bank holidays in Room 4",
        "The session ends before it starts",
        "eid",
        "line 12",
        "next Monday",
        "rota.ics",
        "teaching",
        "▲ Avoid: Yom Kippur on Monday 21 September 2026.",
    }
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
    sessions = {edit.after for edit in ADDITION.sessions if edit.after}
    typed = {text for one in sessions for text in (one.title, one.location, one.notes)}
    programmes = {edit.after.name for edit in ADDITION.programmes if edit.after}
    return data_with(FILLED_IN | typed | programmes)


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


def test_a_word_that_was_never_given_to_a_translator_is_found(data: frozenset[str]) -> None:
    joined = f"{pseudo('Monday')} to {pseudo('Friday')}"
    assert untranslated([joined, "Yom Kippur, Diwali", "12:30"], data) == [f"'to' in {joined!r}"]


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
    return {text for text in texts if text and not TYPED.fullmatch(text)}


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
