"""Pictures of the window in every state: views, sizes, colours, large text, an empty diary."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date, datetime
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QEvent, QPoint, QSettings, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QToolButton, QWidget

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.errors import TimetableError
from planner.domain.observance import Observance, ObservanceId, Source, SourceKey, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet
from planner.domain.page import PageId, Shelf, SourceLine
from planner.domain.revision import Revision, TouchedSession
from planner.domain.wording import Clock
from planner.services.almanac_updates import Step
from planner.services.locations import bundled_almanac_path
from planner.services.timetables import sample_timetables
from planner.services.workspace import Workspace, open_workspace
from tests.screenshots.clash_dialogs import clash_dialogs
from tests.screenshots.export_dialogs import export_dialogs
from tests.screenshots.framework_dialogs import framework_dialogs
from tests.screenshots.import_dialogs import import_dialogs
from tests.screenshots.preference_dialogs import preference_dialogs
from tests.screenshots.round_dialogs import round_dialogs
from tests.screenshots.session_dialogs import at_once, checked, session_dialogs
from tests.screenshots.speaking_dialogs import speaking_dialogs
from tests.screenshots.support_dialogs import a_plan, support_dialogs
from tests.ui.finding import found
from tests.ui.laid_over import row_called, tick, tree_of
from tests.unit.domain.test_own_observance import AUDIT
from tests.unit.domain.test_quick_reading import read
from ui.commands.command import CommandId
from ui.dialogs.about import AboutDialog, AboutFacts
from ui.dialogs.confirm_date import ConfirmDateDialog
from ui.dialogs.confirmed_dates import ConfirmedDatesDialog
from ui.dialogs.edition_step import EditionStepDialog, Way
from ui.dialogs.go_to_date import GoToDateDialog
from ui.dialogs.import_preview import ImportPreviewDialog
from ui.dialogs.import_report import ImportReportDialog
from ui.dialogs.overlay_sets import SavedSetsDialog, SaveSetDialog
from ui.dialogs.own_date import OwnDateDialog
from ui.dialogs.own_dates import OwnDatesDialog
from ui.dialogs.practices import PracticesDialog
from ui.dialogs.quick_add import QuickAddDialog
from ui.dialogs.watched_files import WatchedFilesDialog, WatchedLine
from ui.errors import error_box
from ui.gestures.move_bar import MoveBar
from ui.look.fonts import load_fonts
from ui.look.icons import program_icon
from ui.look.look import Look
from ui.look.theme import ColourChoice
from ui.navigator import Shown
from ui.panels.day_panel import DayPanel
from ui.reading.reader import Reader
from ui.views.agenda_page import AgendaPage
from ui.views.days_view import DaysView
from ui.views.first_run import FirstRun
from ui.views.month_view import MonthView
from ui.views.session_block import SessionBlock
from ui.widgets.search_box import SearchBox
from ui.widgets.search_field import SearchField
from ui.window.help_window import HelpWindow
from ui.window.main_window import MainWindow

NOW = datetime.fromisoformat("2026-09-16T10:20+01:00")
LAPTOP, DESKTOP = (1366, 768), (1920, 1080)

Prepare = Callable[[MainWindow], None]


def as_it_opens(_window: MainWindow) -> None:
    """Leave the window as it opens."""


def at_the_foot(window: MainWindow) -> None:
    """Show the foot of the panel: sessions, their kinds, the sun."""
    bar = found(DayPanel, window).verticalScrollBar()
    bar.setValue(bar.maximum())


def with_clashes(window: MainWindow) -> None:
    """Show the list of clashes."""
    window.action(CommandId.CLASHES).trigger()


def with_why(window: MainWindow) -> None:
    """Open “Why this date?” of the first observance of the day."""
    panel = found(DayPanel, window)
    toggle = found(QToolButton, panel, "why-this-date")
    toggle.click()
    _settle()
    top = toggle.mapTo(found(QWidget, panel, "panel-page"), toggle.rect().topLeft()).y()
    panel.verticalScrollBar().setValue(top)


def with_search(window: MainWindow) -> None:
    """Type a word that sessions and observances answer."""
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "teaching")


def with_nothing_found(window: MainWindow) -> None:
    """Type what nothing answers."""
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "zzgrp")


def at_a_hit(window: MainWindow) -> None:
    """Move to the first of several observances that share a spelling."""
    window.action(CommandId.FIND).trigger()
    QTest.keyClicks(found(SearchBox, window), "deepa")
    QTest.keyClick(found(SearchBox, window), Qt.Key.Key_Down)


def with_support(name: str) -> Prepare:
    """Return what keeps a plan and reads a page on support."""

    def read(window: MainWindow) -> None:
        workspace = window._workspace
        window.notifier.make(workspace.plans.put(a_plan(workspace)))
        window.plans.page_asked.emit(PageId(Shelf.SUPPORT, name))

    return read


def with_toolkit(name: str) -> Prepare:
    """Return what reads a page of the toolkit."""

    def read(window: MainWindow) -> None:
        window.plans.page_asked.emit(PageId(Shelf.TOOLKIT, name))

    return read


def without_weekend(window: MainWindow) -> None:
    """Leave the weekend out of the week."""
    window.action(CommandId.HIDE_WEEKEND).trigger()


def with_a_tradition_open(window: MainWindow) -> None:
    """Open Judaism in the side bar, one of its observances hidden and another with the keyboard."""
    tree = tree_of(window)
    tick(tree, row_called(tree, "Judaism", "Passover (last days)"))
    tree.setCurrentIndex(row_called(tree, "Judaism", "Rosh Hashanah"))
    _settle()
    tree.setFocus()


def in_search(window: MainWindow) -> None:
    """Search the side bar."""
    field = found(SearchField, window)
    field.setFocus()
    field.setText("eid")
    _settle()


def with_the_side_bar(window: MainWindow) -> None:
    """Show the side bar where large text put it away, with a tradition open."""
    window.action(CommandId.SIDEBAR).trigger()
    with_a_tradition_open(window)


def with_words_of_nothing(window: MainWindow) -> None:
    """Look for what the agenda does not hold."""
    found(QLineEdit, found(AgendaPage, window)).setText("zzz")


def with_page(name: str) -> Prepare:
    """Read a page on a faith or an observance."""

    def prepare(window: MainWindow) -> None:
        window.action(CommandId.FAITH_PAGES).trigger()
        _settle()
        found(Reader, window, "reader-faith").open(PageId(Shelf.FAITH, name))

    return prepare


def with_news(window: MainWindow) -> None:
    """Open the list of what is new."""
    window.action(CommandId.SINCE_LOOKED).trigger()


def once_met(window: MainWindow) -> None:
    """Leave the first-run page."""
    found(FirstRun, window).skipped.emit()


def with_a_session_selected(window: MainWindow) -> None:
    """Go into the day with the keyboard, to its first session."""
    month = found(MonthView, window)
    month.setFocus()
    QTest.keyClick(month, Qt.Key.Key_Space)


def in_move_mode(window: MainWindow) -> None:
    """Move the first session of the week by keys, a day and a quarter of an hour on."""
    block = _blocks(window)["Written paper"]
    QTest.mouseClick(block, Qt.MouseButton.LeftButton, pos=block.rect().center())
    window.action(CommandId.MOVE_MODE).trigger()
    for key in (Qt.Key.Key_Right, Qt.Key.Key_Down):
        QTest.keyClick(found(MoveBar, window), key)


def with_a_drag(window: MainWindow) -> None:
    """Hold a session over a time that it should not have."""
    found(DaysView, window).scroll_to_working_hours()
    block = _blocks(window)["Clinical skills"]
    start = block.rect().center()
    QTest.mousePress(block, Qt.MouseButton.LeftButton, pos=start)
    for part in (1, 2):
        on = QPoint(part * block.width() // 2, part * block.height() // 3)
        QTest.mouseMove(block, start + on)


def _blocks(window: MainWindow) -> dict[str, SessionBlock]:
    view = found(DaysView, window)
    shown = [one for one in view.findChildren(SessionBlock) if one.isVisibleTo(view)]
    return {one.content.instance.session.title: one for one in shown}


@dataclass(frozen=True, slots=True, kw_only=True)
class Picture:
    """One state of the window."""

    name: str
    day: date = date(2026, 9, 21)
    shown: Shown = Shown.MONTH
    size: tuple[int, int] = LAPTOP
    text: int = 100
    colours: ColourChoice = ColourChoice.LIGHT
    has_sample: bool = True
    has_confirmed: bool = False
    prepare: Prepare = as_it_opens


_DECEMBER = date(2026, 12, 4)
_FRIDAY = date(2026, 9, 25)
_RAMADAN = date(2027, 3, 9)

_SETS = (
    OverlaySet(name="Exams only", overlay=Overlay(lowest_tier=Tier.PLAN)),
    OverlaySet(name="Foundation programme", overlay=Overlay()),
)

PICTURES = (
    Picture(name="month"),
    Picture(name="month-desktop", size=DESKTOP),
    Picture(name="month-dark", colours=ColourChoice.DARK),
    Picture(name="month-high-contrast", colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="month-text-150", text=150),
    Picture(name="month-text-200", text=200),
    Picture(name="month-dark-text-200", text=200, colours=ColourChoice.DARK),
    Picture(name="month-ramadan", day=_RAMADAN),
    Picture(name="month-confirmed", day=_RAMADAN, has_confirmed=True),
    Picture(name="month-confirmed-text-200", day=_RAMADAN, has_confirmed=True, text=200),
    Picture(name="month-six-weeks", day=date(2026, 11, 10)),
    Picture(name="month-clashes", prepare=with_clashes),
    Picture(name="month-foot-of-panel", prepare=at_the_foot),
    Picture(name="month-why-this-date", prepare=with_why),
    Picture(name="month-tradition-open", prepare=with_a_tradition_open),
    Picture(
        name="month-tradition-open-dark",
        colours=ColourChoice.DARK,
        prepare=with_a_tradition_open,
    ),
    Picture(
        name="month-tradition-open-high-contrast",
        colours=ColourChoice.HIGH_CONTRAST,
        prepare=with_a_tradition_open,
    ),
    Picture(name="month-tradition-open-text-200", text=200, prepare=with_the_side_bar),
    Picture(name="month-search", prepare=in_search),
    Picture(name="month-empty", has_sample=False),
    Picture(name="month-empty-dark", has_sample=False, colours=ColourChoice.DARK),
    Picture(name="month-empty-text-200", has_sample=False, text=200),
    Picture(name="search", prepare=with_search),
    Picture(name="search-text-200", text=200, prepare=with_search),
    Picture(name="search-nothing", prepare=with_nothing_found),
    Picture(name="search-dark", colours=ColourChoice.DARK, prepare=at_a_hit),
    Picture(name="search-high-contrast", colours=ColourChoice.HIGH_CONTRAST, prepare=at_a_hit),
    Picture(name="month-news", prepare=with_news),
    Picture(name="month-news-text-200", text=200, prepare=with_news),
    Picture(name="month-empty", has_sample=False, prepare=once_met),
    Picture(name="first-run", has_sample=False),
    Picture(name="first-run-desktop", has_sample=False, size=DESKTOP),
    Picture(name="first-run-dark", has_sample=False, colours=ColourChoice.DARK),
    Picture(name="first-run-high-contrast", has_sample=False, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="first-run-text-200", has_sample=False, text=200),
    Picture(name="support", prepare=with_support("")),
    Picture(name="support-guide", prepare=with_support("atw")),
    Picture(name="support-guide-text-200", text=200, prepare=with_support("atw")),
    Picture(name="toolkit", prepare=with_toolkit("")),
    Picture(name="toolkit-stage-text-200", text=200, prepare=with_toolkit("stage.advertise")),
    Picture(name="toolkit-law-dark", colours=ColourChoice.DARK, prepare=with_toolkit("law")),
    Picture(name="support-next-dark", colours=ColourChoice.DARK, prepare=with_support("next")),
    Picture(name="pages", prepare=with_page("")),
    Picture(name="page-islam", prepare=with_page("islam")),
    Picture(name="page-law", prepare=with_page("law")),
    Picture(name="page-side-by-side", prepare=with_page("comparison")),
    Picture(name="page-side-by-side-text-200", text=200, prepare=with_page("comparison")),
    Picture(name="page-inclusive-event", prepare=with_page("inclusive-event")),
    Picture(name="page-judaism", prepare=with_page("judaism")),
    Picture(name="page-eid", prepare=with_page("islam.eid-al-fitr")),
    Picture(
        name="page-eid-dark", colours=ColourChoice.DARK, prepare=with_page("islam.eid-al-fitr")
    ),
    Picture(
        name="page-eid-high-contrast",
        colours=ColourChoice.HIGH_CONTRAST,
        prepare=with_page("islam.eid-al-fitr"),
    ),
    Picture(name="page-judaism-text-200", text=200, prepare=with_page("judaism")),
    Picture(name="month-session", prepare=with_a_session_selected),
    Picture(name="week-move-mode", shown=Shown.WEEK, prepare=in_move_mode),
    Picture(name="week-move-mode-text-200", shown=Shown.WEEK, text=200, prepare=in_move_mode),
    Picture(name="week-drag", shown=Shown.WEEK, prepare=with_a_drag),
    Picture(
        name="week-drag-dark", shown=Shown.WEEK, colours=ColourChoice.DARK, prepare=with_a_drag
    ),
    Picture(
        name="week-drag-high-contrast",
        shown=Shown.WEEK,
        colours=ColourChoice.HIGH_CONTRAST,
        prepare=with_a_drag,
    ),
    Picture(name="week", shown=Shown.WEEK),
    Picture(name="week-desktop", shown=Shown.WEEK, size=DESKTOP),
    Picture(name="week-dark", shown=Shown.WEEK, colours=ColourChoice.DARK),
    Picture(name="week-high-contrast", shown=Shown.WEEK, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="week-text-200", shown=Shown.WEEK, text=200),
    Picture(name="week-december", shown=Shown.WEEK, day=_DECEMBER),
    Picture(name="week-today", shown=Shown.WEEK, day=NOW.date()),
    Picture(name="week-empty", shown=Shown.WEEK, has_sample=False),
    Picture(name="week-without-weekend", shown=Shown.WEEK, prepare=without_weekend),
    Picture(name="day", shown=Shown.DAY),
    Picture(name="day-desktop", shown=Shown.DAY, size=DESKTOP, day=_FRIDAY),
    Picture(name="day-dark", shown=Shown.DAY, colours=ColourChoice.DARK, day=_FRIDAY),
    Picture(name="day-high-contrast", shown=Shown.DAY, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="day-text-200", shown=Shown.DAY, text=200),
    Picture(name="day-ramadan", shown=Shown.DAY, day=_RAMADAN),
    Picture(name="year", shown=Shown.YEAR),
    Picture(name="year-desktop", shown=Shown.YEAR, size=DESKTOP),
    Picture(name="year-dark", shown=Shown.YEAR, colours=ColourChoice.DARK),
    Picture(name="year-high-contrast", shown=Shown.YEAR, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="year-text-150", shown=Shown.YEAR, text=150),
    Picture(name="year-text-200", shown=Shown.YEAR, text=200),
    Picture(name="year-empty", shown=Shown.YEAR, has_sample=False),
    Picture(name="agenda", shown=Shown.AGENDA),
    Picture(name="agenda-desktop", shown=Shown.AGENDA, size=DESKTOP),
    Picture(name="agenda-dark", shown=Shown.AGENDA, colours=ColourChoice.DARK),
    Picture(name="agenda-high-contrast", shown=Shown.AGENDA, colours=ColourChoice.HIGH_CONTRAST),
    Picture(name="agenda-text-200", shown=Shown.AGENDA, text=200),
    Picture(name="agenda-nothing", shown=Shown.AGENDA, prepare=with_words_of_nothing),
    Picture(name="week-empty", shown=Shown.WEEK, has_sample=False, prepare=once_met),
)


def draw_windows(folder: Path) -> list[Path]:
    """Draw every state of the window, and every dialog, into ``folder``."""
    paths = []
    for picture in PICTURES:
        with _window_for(picture) as window:
            paths.append(_save(window, folder / f"window-{picture.name}.png"))
    with _window_for(Picture(name="dialogs")) as window:
        for name, dialog in every_dialog(window).items():
            dialog.show()
            paths.append(_save(dialog, folder / f"dialog-{name}.png"))
            dialog.close()
        paths += _draw_help(window, folder)
    return paths


def _draw_help(window: MainWindow, folder: Path) -> list[Path]:
    paths = []
    window.action(CommandId.HELP).trigger()
    shown = found(HelpWindow, window)
    for name in ("", "marks", "keys", "accessibility"):
        shown.show_page(name)
        paths.append(_save(shown, folder / f"help-{name or 'contents'}.png"))
    shown.close()
    return paths


@contextmanager
def _window_for(picture: Picture) -> Iterator[MainWindow]:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    with TemporaryDirectory() as folder:
        workspace = open_workspace(
            almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite"
        )
        preferences = QSettings(f"{folder}/preferences.ini", QSettings.Format.IniFormat)
        preferences.setValue("look/text-size", picture.text)
        preferences.setValue("look/colours", picture.colours.value)
        if picture.has_sample:
            _bring_sample(workspace)
        if picture.has_confirmed:
            _confirm_eid(workspace)
        look = Look(application, load_fonts(), preferences)
        window = MainWindow(workspace, look, _now, preferences)
        _show(window, picture)
        yield window
        window.close()
        window.deleteLater()
        look.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        workspace.close()


def _show(window: MainWindow, picture: Picture) -> None:
    window.resize(*picture.size)
    window.navigator.go_to(picture.day)
    window.navigator.show_as(picture.shown)
    window.show()
    window.activateWindow()
    QTest.qWaitForWindowActive(window)
    _settle()
    picture.prepare(window)


def _bring_sample(workspace: Workspace) -> None:
    for path in sample_timetables():
        change, _report = workspace.timetables.plan_one(workspace.timetables.read_calendar(path))
        workspace.apply(change)


def _confirm_eid(workspace: Workspace) -> None:
    meant = (workspace.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", None),)
    workspace.apply(
        workspace.date_changes.confirm(meant, _RAMADAN, "East London Mosque", NOW.date())
    )


def every_dialog(window: MainWindow) -> dict[str, QDialog]:
    """Return every dialog, filled in as somebody would."""
    return {
        "about": AboutDialog(_facts(), program_icon(), window),
        "import-report": _report(window),
        "import-preview": _import_preview(window),
        "watched-timetables": _watched(window),
        "practices": _practices(window),
        "save-set": SaveSetDialog(_SETS, Overlay(), window),
        "saved-sets": SavedSetsDialog(_SETS, window),
        "update": EditionStepDialog(_step(), Way.ON, window),
        "fault": error_box(window, _fault()),
        **_dates_dialogs(window),
        **_typed_dialogs(window),
        **export_dialogs(window),
        **preference_dialogs(window),
        **session_dialogs(window),
        **clash_dialogs(window),
        **import_dialogs(window),
        **support_dialogs(window),
        **framework_dialogs(window),
        **round_dialogs(window),
        **speaking_dialogs(window),
    }


def _dates_dialogs(window: MainWindow) -> dict[str, QDialog]:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        meant = (fresh.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", None),)
        confirm = ConfirmDateDialog(meant[0], meant, fresh.date_changes.clashes_if, window)
        _confirm_eid(fresh)
        confirmed = ConfirmedDatesDialog(is_read_only=False, parent=window)
        confirmed.show_dates(fresh.date_changes.confirmed())
        fresh.close()
    own = OwnDatesDialog(is_read_only=False, parent=window)
    own.show_own([AUDIT], NOW.date())
    return {
        "confirm-date": confirm,
        "confirmed-dates": confirmed,
        "own-dates": own,
        "own-date": OwnDateDialog(AUDIT, NOW.date(), NOW.date(), window),
    }


def _typed_dialogs(window: MainWindow) -> dict[str, QDialog]:
    span = DateSpan(date(2000, 1, 1), date(2101, 1, 1))
    go_to = GoToDateDialog(NOW.date(), span, lambda _day: ("Yom Kippur",), window)
    go_to.line.edit.setText("next Monday")
    clash = "▲ Avoid: Yom Kippur on Monday 21 September 2026."
    add = QuickAddDialog(read, lambda _entry: at_once(clash), Clock.TWELVE_HOUR, window)
    add.line.edit.setText("Teaching Mon 2pm-5pm weekly until 18 Dec, skip bank holidays in Room 4")
    add.line.rested.emit()
    checked(add.work)
    return {"go-to-date": go_to, "quick-add": add}


def _practices(window: MainWindow) -> QDialog:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        groups = fresh.practice_groups()
        fresh.close()
    return PracticesDialog(groups, Overlay(), window)


def _facts() -> AboutFacts:
    return AboutFacts(
        version="0.1.0",
        almanac_version="2026.1",
        almanac_span=DateSpan(date(2000, 1, 1), date(2101, 1, 1)),
        is_update=False,
        diary="diary.sqlite",
        almanac_checked=date(2026, 11, 24),
        sources=(
            SourceLine(
                source=Source(
                    key=SourceKey("BOD"),
                    title="Board of Deputies of British Jews, The Employer’s Guide to Judaism",
                    address="",
                ),
                checked=date(2026, 11, 22),
            ),
        ),
    )


def _report(window: MainWindow) -> QDialog:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        timetables = [fresh.timetables.read_calendar(path) for path in sample_timetables()]
        reports = [fresh.timetables.plan_one(timetable)[1] for timetable in timetables]
        fresh.close()
    return ImportReportDialog(reports, window)


def _import_preview(window: MainWindow) -> QDialog:
    with TemporaryDirectory() as folder:
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=Path(folder) / "diary.sqlite")
        first = fresh.timetables.read_calendar(sample_timetables()[0])
        fresh.apply(fresh.timetables.plan_one(first)[0])
        anew = Path(folder) / first.name
        content = sample_timetables()[0].read_bytes()
        anew.write_bytes(
            content.replace(b"UID:", b"UID:new-").replace(b"LOCATION:", b"LOCATION:Old ")
        )
        planned = fresh.timetables.plan([fresh.timetables.read_calendar(anew)])
        fresh.close()
    return ImportPreviewDialog([one.report for one in planned], Clock.TWELVE_HOUR, window)


def _watched(window: MainWindow) -> QDialog:
    dialog = WatchedFilesDialog(window)
    rota, teaching = Path("rotas") / "rota.ics", Path("shared") / "Teaching"
    dialog.show_watched(
        [
            WatchedLine(path=rota, is_there=True, waiting=(rota,), fault=""),
            WatchedLine(path=teaching, is_there=False, waiting=(), fault=""),
        ]
    )
    return dialog


def _step() -> Step:
    with TemporaryDirectory() as folder:
        diary = Path(folder) / "diary.sqlite"
        fresh = open_workspace(almanac=bundled_almanac_path(), diary=diary)
        found = (
            fresh.dates.next_occurrences(ObservanceId(name), NOW.date(), 1)[0]
            for name in ("islam.eid-al-fitr", "judaism.passover-first-days", "hinduism.diwali")
        )
        eid, passover, diwali = found
        fresh.close()
    exam = TouchedSession(title="Written paper", day=eid.span.start, was=None, now=Severity.AVOID)
    revisions = (
        Revision(before=_a_day_late(eid), after=eid, touched=(exam,)),
        Revision(before=passover, after=_a_day_late(passover)),
        Revision(before=diwali, after=None),
        Revision(before=replace(eid, observance=_aware(eid)), after=eid),
    )
    return Step(before="2026.1", after="2026.2", revisions=revisions)


def _aware(occurrence: Occurrence) -> Observance:
    return replace(occurrence.observance, tier=Tier.AWARE, restrictions=frozenset())


def _a_day_late(occurrence: Occurrence) -> Occurrence:
    span = occurrence.span
    return replace(occurrence, span=DateSpan(span.start + ONE_DAY, span.end + ONE_DAY))


def _fault() -> TimetableError:
    return TimetableError(
        file="rota.ics",
        place="line 12",
        fault="the session ends before it starts",
        remedy="mend it where it was made, then export it again",
    )


def _save(widget: QWidget, path: Path) -> Path:
    _settle()
    widget.grab().save(str(path))
    return path


def _settle() -> None:
    """Let layouts and panels come to rest; each round may post more."""
    for _round in range(4):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.sendPostedEvents()


def _now() -> datetime:
    return NOW
