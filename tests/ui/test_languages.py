"""Every word of the window can be translated: it is opened in a language of our own and read."""

import re
from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from datetime import date, timedelta
from html import unescape
from pathlib import Path

import pytest
from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QApplication,
    QCalendarWidget,
    QComboBox,
    QLineEdit,
    QWidget,
)

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan, week_of
from planner.domain.errors import NotUnderstoodError, TimetableError
from planner.domain.keeping_text import hours_text, keeping_text
from planner.domain.page import PageId, Shelf
from planner.domain.page_text import page_text
from planner.domain.revision import Revision
from planner.domain.revision_text import revision_text, summary_text, touched_text
from planner.domain.series import Scope
from planner.domain.session import SessionKind
from planner.exchange.layout.page import Text
from planner.services.help_pages import ORDER
from planner.services.pages import Library
from planner.services.print_requests import Layout, PrintRequest, printout_for
from planner.services.print_sources import DiarySource
from planner.services.printing import PrintOptions, html_of, pages_of
from planner.services.workspace import Workspace
from tests.screenshots.every_dialog import every_dialog
from tests.screenshots.speaking_dialogs import TYPED_IN as OF_EVENTS
from tests.ui.conftest import MakeWindow
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tree_of
from tests.ui.plans import EXAMS, NORTH, SESSIONS, SIMULATION
from tests.ui.pseudo import data_with, pseudo, runs, spoken, untranslated
from tests.ui.test_accessible_tree import KIPPUR, STATES, in_month, prepared, with_a_tradition_open
from tests.unit.domain.test_keeping_text import DIFFERENCES, HOURS
from tests.unit.domain.test_quick_reading import read
from tests.unit.domain.test_revision_text import LINES, TOUCHED
from ui.commands.command import CommandId
from ui.dialogs.letter import LetterDialog
from ui.errors import message_for
from ui.navigator import Shown
from ui.panels.news_strip import NewsStrip
from ui.paper.page_painter import QtTextMeasure
from ui.reading.page_words import in_window_language
from ui.window.help_window import HelpWindow
from ui.window.main_window import MainWindow

# What the pictures of dialogs are filled in with.
FILLED_IN = frozenset(
    {
        "28 September, when the hall is taken.",
        "A second sitting on 29 September counts the same.",
        "Audit day",
        "Both sites agree.",
        "Two clinical tutors",
        "We want a dominant, energetic lead. Ask the TPD for the papers.",
        "August rotation",
        "Autumn term",
        "Break at 11am",
        "Better dates for Written paper",
        "Dignity at work",
        "Board of Deputies of British Jews, The Employer’s Guide to Judaism",
        "East London Mosque",
        "English (UK)",
        "Dr Amber",
        "Dr Birch",
        "Exams only",
        "Foundation programme",
        "Hall 1",
        "Keep the morning free",
        "Mend it where it was made, then export it again",
        "Move Regional teaching",
        "Multifaith Planner",
        "Multifaith Planner/diary.sqlite",
        "planner-data",
        *("ann", "ben", "db.trust.example", "Library"),
        "Practical exam",
        "Programme director",
        "R&D simulation",
        "Room step-free",
        "Skills centre",
        "Spring term",
        "TPD",
        "Teaching",
        "Teaching Mon 2pm-5pm weekly until 18 Dec, skip bank holidays in Room 4",
        "The session ends before it starts",
        "dominant",
        "eid",
        "energetic",
        "gov.uk/access-to-work",
        "line 12",
        "nidirect.gov.uk/articles/employment-support-information",
        "next Monday",
        "policy.pdf",
        "rota.ics",
        "rotas",
        "shared",
        "teaching",
        "this diary",
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
    return data_with(FILLED_IN | TYPED_IN | OF_EVENTS)


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
    lost = {}
    for name, dialog in every_dialog(make_window(workspace)).items():
        dialog.show()
        QApplication.sendPostedEvents()
        # Letters are English, as what they are made from is.
        letter = {dialog.letter.whole} if isinstance(dialog, LetterDialog) else set()
        lost[name] = untranslated(texts_of(dialog) - letter, data)
        dialog.done(0)
    assert {name: faults for name, faults in lost.items() if faults} == {}


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
    assert untranslated(whole(painted), data | names_in_lines(workspace)) == []


@pytest.mark.parametrize("large", [False, True], ids=["usual print", "large print"])
@pytest.mark.parametrize("layout", Layout)
def test_a_print_has_no_word_that_cannot_be_translated(
    workspace: Workspace, data: frozenset[str], layout: Layout, large: bool
) -> None:
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=KIPPUR)
    printout = printout_for(PrintRequest(layout=layout, day=KIPPUR), KIPPUR, source)
    options = PrintOptions(printed=KIPPUR, large_print=large, has_notes=True)
    pages = pages_of(printout, options, QtTextMeasure())
    shown = [item.shown for page in pages for item in page.items if isinstance(item, Text)]
    told = [text for page in pages for text in (page.title, page.summary)]
    assert len(shown) > 20
    assert untranslated({*whole(shown), *told}, data | names_in_lines(workspace)) == []


@pytest.mark.parametrize("layout", Layout)
def test_a_web_page_has_no_word_that_cannot_be_translated(
    workspace: Workspace, data: frozenset[str], layout: Layout
) -> None:
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=KIPPUR)
    printout = printout_for(PrintRequest(layout=layout, day=KIPPUR), KIPPUR, source)
    body = html_of([printout], PrintOptions(printed=KIPPUR)).partition("<body>")[2]
    told = [unescape(one).strip() for one in re.split(r"<[^>]*>", body)]
    assert len(told) > 20
    assert untranslated({one for one in told if one}, data | names_in_lines(workspace)) == []


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
        "TPD",
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
            workspace.timetables.read_calendar(file)
        assert untranslated([message_for(caught.value)], data | {"VEVENT"}) == []


@pytest.mark.parametrize("name", ORDER)
def test_the_help_has_no_heading_or_key_that_cannot_be_translated(
    window: MainWindow, name: str, data: frozenset[str]
) -> None:
    window.action(CommandId.HELP).trigger()
    shown = found(HelpWindow, window)
    shown.show_page(name)
    QApplication.sendPostedEvents()
    assert untranslated(texts_of(shown), data) == []


def test_the_news_have_no_word_that_cannot_be_translated(
    window: MainWindow, data: frozenset[str]
) -> None:
    window.since.show()
    QApplication.sendPostedEvents()
    assert untranslated(texts_of(found(NewsStrip, window)), data) == []


REVISIONS = [
    Revision(before=before, after=after, touched=(TOUCHED,))
    for before, after, _words in LINES.values()
]


def test_what_another_edition_changes_is_told_in_the_language_spoken(data: frozenset[str]) -> None:
    touched = [
        replace(TOUCHED, was=was, now=now) for was in (None, *Severity) for now in (None, *Severity)
    ]
    told = {
        *map(revision_text, REVISIONS),
        *map(touched_text, touched),
        summary_text(REVISIONS),
        summary_text(()),
        *(keeping_text(before, after) for before, after, _words in DIFFERENCES.values()),
        *(hours_text(hours) for hours, _words in HOURS.values()),
    }
    assert untranslated(told, data | data_with({"Maghrib", "Witr"})) == []


def test_what_can_be_undone_is_told_in_the_language_spoken(
    workspace: Workspace, data: frozenset[str]
) -> None:
    view = workspace.period(week_of(KIPPUR), KIPPUR)
    one, *others = [instance for day in view.days for instance in day.instances]
    planner, programmes = workspace.planner, workspace.programme_planner
    template = workspace.templates.all()[0]
    changes = [
        planner.move([one], timedelta(hours=1), Scope.THIS),
        planner.move([one, *others[:2]], timedelta(hours=1), Scope.THIS),
        planner.duplicate([one], timedelta(days=7)),
        planner.delete([one], Scope.THIS),
        planner.change_kind(one.session.id, SessionKind.CLINIC),
        planner.create(replace(planner.draft_of(one), title="Study leave")),
        programmes.add("Simulation day"),
        programmes.rename(one.session.programme, "Simulation day"),
        workspace.templates.hide(template),
        workspace.templates.put(replace(template, name="Study leave")),
    ]
    assert untranslated({change.label for change in changes}, data) == []


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


def names_in_lines(workspace: Workspace) -> frozenset[str]:
    """Return what is kept and planned in a year as data, whole and as it is broken into lines.

    What the policy says of its clashes may be broken too, where a column ends.
    """
    season = DateSpan(date(2026, 8, 1), date(2027, 9, 1))
    view = workspace.period(season, KIPPUR)
    said = {text for one in view.clashes for text in (one.reason, one.advice)}
    return data_in_lines(TYPED_IN | said | {one.name for one in view.occurrences})


def whole(texts: Iterable[str]) -> set[str]:
    """Return the texts without those that were cut to their room or broken into lines."""
    return {text for text in texts if text.count("⟦") == text.count("⟧") and "…" not in text}


def texts_of(window: QWidget) -> set[str]:
    """Return what a window shows, tells a screen reader, or offers in menus and hints."""
    root = QAccessible.queryAccessibleInterface(window)
    assert root is not None
    texts = set(_spoken_texts(root))
    written_by_qt = {
        part
        for month in window.findChildren(QCalendarWidget)
        for part in month.findChildren(QObject)
    }
    for action in set(window.findChildren(QAction)) - written_by_qt:
        texts |= {action.text(), action.toolTip(), action.statusTip(), action.whatsThis()}
    for widget in {window, *window.findChildren(QWidget)} - written_by_qt:
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
    if isinstance(node.object(), QCalendarWidget):
        # Its days and months are Qt's own words, in each language that Qt knows.
        return
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
