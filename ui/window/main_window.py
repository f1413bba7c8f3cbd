"""The main window: calendar in the middle, choices at the left, the day's panels at the right."""

from collections.abc import Sequence
from datetime import date
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, Signal, Slot
from PySide6.QtGui import QAction, QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import (
    QMainWindow,
    QMenu,
    QStackedWidget,
    QToolBar,
)
from typing_extensions import override

from planner.domain.change import Affected
from planner.domain.errors import PlannerError
from planner.domain.page import Shelf
from planner.domain.search import Hit
from planner.domain.settings import Settings
from planner.later import imported_later
from planner.services.pages import Library
from planner.services.workspace import Workspace
from ui.booklet_maker import BookletMaker
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.commands.colours_menu import ColoursMenu
from ui.commands.command import CommandId, Menu, actions_from
from ui.commands.dates_menu import DatesMenu
from ui.commands.desk import CommandDesk
from ui.commands.menu_bar import fill_menu_bar
from ui.commands.sets_menu import SetsMenu
from ui.commands.table import command_table
from ui.copies_keeper import CopiesKeeper
from ui.gestures.move_bar import MoveBar
from ui.gestures.session_menu import SessionMenus
from ui.kept_keeper import KeptKeeper
from ui.look.icons import program_icon
from ui.look.look import Look
from ui.navigator import Navigator, Shown
from ui.next_finder import NextFinder
from ui.note_keeper import NoteKeeper
from ui.notify import PlanNotifier
from ui.panels.panel_dock import Panels
from ui.panels.sidebar import Sidebar
from ui.watching.watch_desk import WatchDesk
from ui.watching.watch_keeper import WatchKeeper
from ui.widgets.accessibility import install_roles
from ui.widgets.message import tell
from ui.widgets.tab_order import TabOrder
from ui.window.areas import Areas
from ui.window.calendar_area import CalendarArea
from ui.window.day_explainer import DayExplainer
from ui.window.docks import Docks
from ui.window.finder import Finder
from ui.window.finder_ties import FinderTies
from ui.window.import_teller import ImportTeller
from ui.window.opening import Opening
from ui.window.panel_ties import PanelAnswers, PanelTies
from ui.window.reminder_ties import ReminderTies
from ui.window.session_staff import SessionStaff
from ui.window.since import SinceLooked
from ui.window.skips_teller import SkipsTeller
from ui.window.staffing import Ground, staff_on
from ui.window.standby import Standby
from ui.window.status import StatusLine
from ui.window.top_bar import TopBar
from ui.window.whereabouts import Whereabouts
from ui.window.window_state import restore_window, save_window, shown_before

with imported_later():
    from planner.services.table_import import is_table_file

_MOST_HITS = 10
"""How many hits of each kind a search lists."""

_CHOICES = Affected.PROGRAMMES | Affected.SETTINGS
_SESSIONS = Affected.SESSIONS

_FIRST_SIZE = (1366, 740)


class MainWindow(QMainWindow):
    """Wires the navigator, the views, the commands and the changes to one another."""

    print_asked = Signal(object)
    """A PrintRequest for what is shown."""

    print_preview_asked = Signal(object)
    """A PrintRequest for what is to be looked at as pages."""

    print_page_asked = Signal(object)
    """A Page to be printed."""

    print_booklet_asked = Signal(object, str)
    """The Pages of a booklet, and its title."""

    diary_asked = Signal(object)
    """The Path of another diary to be opened in place of this."""

    restore_asked = Signal(object)
    """The Path of a copy to be put in the place of the diary that is open."""

    delete_asked = Signal(object)
    """The Keepsakes to be deleted, and the planner closed."""

    def __init__(self, workspace: Workspace, look: Look, now: Now, preferences: QSettings) -> None:
        super().__init__()
        install_roles(look.application)
        self._workspace = workspace
        self._look = look
        self._preferences = preferences
        self._now = now
        self.navigator = Navigator(workspace, now, self)
        self.notifier = PlanNotifier(workspace, self)
        self._maker = ChangeMaker(workspace, self.notifier, self)
        self.sessions = SessionStaff(workspace, self._maker, self.navigator, look, self)
        self._move_bar = MoveBar(look)
        ground = Ground(
            window=self, workspace=workspace, look=look, now=now, preferences=preferences
        )
        self._staff = staff = staff_on(
            ground, self.navigator, self._maker, self.sessions, self._move_bar
        )
        self.importer, self.exporter = staff.importer, staff.exporter
        self.updater, self.gestures = staff.updater, staff.gestures
        self.reminders, self.plans = staff.reminders, staff.plans
        self._copies = CopiesKeeper(workspace, now, self)
        self._kept = KeptKeeper(workspace, self)
        self._table = command_table()
        self._actions = actions_from(self._table, self)
        self._desk = CommandDesk(self._staff, self._actions)
        self._calendar = CalendarArea(self.navigator, self.gestures, self._move_bar, look, now)
        self._menus = SessionMenus(self.gestures, staff.clip, self._actions, self)
        self._sidebar = Sidebar(workspace.places, look)
        self._next = NextFinder(workspace, self.navigator, self)
        self._library = library = Library(workspace, self._today)
        self._booklets = BookletMaker(library, preferences, self)
        self._notes = NoteKeeper(workspace, library, self._maker, now, self)
        self._opening = Opening(workspace, look, preferences, self)
        answers = PanelAnswers(staff)
        self._panels = Panels(look, answers.next_dates, library, preferences, answers.planned_on)
        self._panels.day.use_guides(library.guide_link)
        PanelTies(self._panels, staff, answers)
        self._explainer = DayExplainer(self._panels)
        self._top = TopBar(self._actions, look)
        self._finder = Finder(self._top.search, self._search, look, self)
        self._status = StatusLine(workspace.almanac_version, workspace.almanac_span)
        self._whereabouts = Whereabouts(workspace, self.notifier, self._status, self)
        self._whereabouts.keep_line(preferences, now)
        areas = (self._top, self._finder.results, self._sidebar, self._calendar)
        self._tab_order = TabOrder((*areas, *self._panels.areas), self)
        self._build()
        self._connect()
        self._show_first()
        restore_window(self, preferences)
        # Before the window is shown, or it would grow to hold what there is no room for.
        self._docks.fit.fit()
        self._opening.take_focus()

    @property
    def since(self) -> SinceLooked:
        """What tells what is new since the user last looked."""
        return self._standby.since

    def action(self, command: CommandId) -> QAction:
        """Return the action of a command."""
        return self._actions[command]

    def tell(self, words: str) -> None:
        """Show a sentence above the calendar, and let a screen reader say it."""
        self._calendar.notice.tell(words)

    def bring_in(self, timetables: Sequence[Path]) -> None:
        """Show what importing files would do, or say why they cannot come in here."""
        if self._workspace.is_read_only:
            words = self.tr(
                "{names} cannot be brought in here, where the diary can only be read. Drop the "
                "file on the window that has the diary open."
            )
            self.tell(words.format(names=", ".join(path.name for path in timetables)))
        else:
            self.importer.read(timetables)

    @override
    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        if _timetables_in(event) and not self._workspace.is_read_only:
            event.acceptProposedAction()

    @override
    def dropEvent(self, event: QDropEvent) -> None:
        event.acceptProposedAction()
        self.importer.read(_timetables_in(event))

    @override
    def closeEvent(self, event: QCloseEvent) -> None:
        self.watches.close()
        self.importer.close()
        self.exporter.close()
        self.updater.close()
        self.navigator.close()
        self._whereabouts.close()
        self._staff.documents.close()
        self._standby.since.remember()
        self._docks.fit.bring_back()
        self._opening.before_close()
        save_window(self, self.navigator.shown, self._preferences)
        super().closeEvent(event)

    def _build(self) -> None:
        self.setWindowIcon(program_icon())
        self.setAcceptDrops(True)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        menus = fill_menu_bar(self.menuBar(), self._table, self._actions)
        self._colours = ColoursMenu(menus[Menu.VIEW].addMenu(self.tr("Colo&urs")), self._look)
        templates = QMenu(self.tr("New from &template"), menus[Menu.SESSION])
        menus[Menu.SESSION].insertMenu(self._actions[CommandId.EDIT_SESSION], templates)
        self.sessions.fill_menu(templates)
        self._dates = DatesMenu(
            menus[Menu.DATES], self._workspace.traditions(), self._workspace.places
        )
        keepers = [self._actions[one] for one in (CommandId.SAVE_SET, CommandId.SAVED_SETS)]
        self._sets = SetsMenu(QMenu(self._sidebar), keepers)
        self._sidebar.laid_over.sets.setMenu(self._sets.menu)
        self._standby = Standby(
            self._staff, self._desk, self._actions, self._calendar.news, menus[Menu.FILE]
        )
        self._add_top_bar()
        middle = QStackedWidget()
        self.setCentralWidget(self._whereabouts.above(middle))
        self.setStatusBar(self._status)
        notice = self._calendar.notice
        self._skips = SkipsTeller(self.notifier, notice)
        teller = ImportTeller(self._workspace, self.importer, notice, self._go_to_sessions, self)
        teller.undo_with(self._maker)
        self.watches = WatchKeeper(
            self._workspace, self._maker, self._preferences, notice, self.importer, self
        )
        # What it finds comes between events, when the window stands.
        self.watches.start()
        self._docks = Docks(self, self._sidebar, self._panels, self._actions, self._look)
        self.areas = Areas(
            self._calendar, self._panels, self._sidebar, self._docks, self._opening, self
        )
        self._whereabouts.start(lambda: self._staff.move_mode.is_on)
        self._opening.stand_in(middle, self._calendar, self._bar, self._docks.fit)
        self.resize(*_FIRST_SIZE)

    def _add_top_bar(self) -> None:
        self._bar = QToolBar(self.tr("Calendar"))
        self._bar.setObjectName("top")
        self._bar.setMovable(False)
        self._bar.addWidget(self._top)
        self.addToolBar(self._bar)

    def _connect(self) -> None:
        self._connect_gestures()
        self.navigator.period_changed.connect(self._on_period_changed)
        self.navigator.day_selected.connect(self._on_day_selected)
        self.notifier.changed.connect(self._on_changed)
        self.exporter.exported.connect(self._on_exported)
        self._standby.print_asked.connect(self.print_page_asked)
        self._standby.diary_asked.connect(self.diary_asked)
        self._whereabouts.diary_asked.connect(self.diary_asked)
        self.updater.edition_changed.connect(self._on_edition_changed)
        self._connect_desk()
        self._actions[CommandId.FIND].triggered.connect(self._finder.take_focus)
        FinderTies(self._finder, self.navigator, self._calendar, self.areas, self._standby)
        for chooser in (self._sidebar, self._dates, self._opening):
            chooser.settings_chosen.connect(self._on_settings_chosen)
        self._sidebar.practices_asked.connect(self._actions[CommandId.PRACTICES].trigger)
        self._sidebar.laid_over.next_of_observance_asked.connect(self._next.go_to_observance)
        self._sidebar.laid_over.next_of_tradition_asked.connect(self._next.go_to_tradition)
        self._sidebar.month.day_chosen.connect(self.navigator.select)
        self._sidebar.month.step_asked.connect(self.navigator.step_months)
        self._panels.print_asked.connect(self.print_page_asked)
        self._panels.note_asked.connect(self._notes.edit)
        ReminderTies(self.reminders, self._panels, self._status, self.navigator).serve(
            self._menus, self._standby.since
        )
        staff, areas = self._staff, self.areas
        keepers = (staff.toolkit, staff.rounds, staff.bookings, staff.framework, staff.documents)
        for keeper in (staff.plans, *keepers):
            keeper.page_asked.connect(areas.show_page)
        staff.rounds.pack_asked.connect(self.print_booklet_asked)
        self._calendar.news.page_chosen.connect(areas.show_page)
        self.sessions.connect_panels(self._panels)

    def _connect_gestures(self) -> None:
        of_calendar = [self._actions[one.id] for one in self._table if one.is_of_calendar]
        self._calendar.addActions(of_calendar)
        self._staff.move_mode.ended.connect(self._calendar.take_focus)
        self.sessions.serve(self.gestures)
        self._menus.confirm_asked.connect(self._staff.keeper.confirm)
        self._menus.next_asked.connect(self._next.go_to_observance)

    def _connect_desk(self) -> None:
        self._desk.file.print_asked.connect(self.print_asked)
        self._desk.file.print_preview_asked.connect(self.print_preview_asked)
        self._desk.file.print_booklet_asked.connect(self._booklets.ask)
        self._desk.file.copies_asked.connect(self._copies.ask)
        self._copies.restore_asked.connect(self.restore_asked)
        self._desk.help.kept_here_asked.connect(self._kept.ask)
        self._kept.delete_asked.connect(self.delete_asked)
        self._booklets.made.connect(self.print_booklet_asked)
        self._sets.set_chosen.connect(self._desk.dates.choose_set)
        self._desk.view.clashes_asked.connect(self.areas.show_clashes)
        self._desk.clashes.print_asked.connect(self.print_asked)
        self._desk.clashes.to_settle_asked.connect(self.areas.show_to_settle)
        self._desk.view.news_asked.connect(self._opening.leave)
        self._docks.obey(self._desk.view)
        self._desk.view.shelf_asked.connect(self.areas.show_shelf)
        self._desk.view.next_area_asked.connect(self.areas.go_to_next)
        self._desk.file.watched_asked.connect(WatchDesk(self.watches, self).show)
        self._desk.file.quit_asked.connect(self.close)
        self._opening.import_asked.connect(self._desk.file.ask_for_timetable)
        self._opening.sample_asked.connect(self._desk.file.open_sample)

    def _show_first(self) -> None:
        self.navigator.show_as(shown_before(self._preferences))
        self._show_observances()
        self._show_choices()
        try:
            self._on_period_changed()
        except PlannerError:
            # It was told as the view was chosen. The month can be read, or no window would open.
            self.navigator.show_as(Shown.MONTH)
            self._on_period_changed()
        self._on_day_selected(self.navigator.day)

    def _show_observances(self) -> None:
        workspace = self._workspace
        observances, groups = workspace.dates.observances.values(), workspace.practice_groups()
        self._sidebar.laid_over.show_observances(workspace.traditions(), observances, groups)

    def _show_choices(self) -> None:
        settings = self._workspace.settings
        self._sidebar.show_settings(settings, self._workspace.programmes)
        self._finder.use_clock(settings.clock)
        parts = (self._dates, self._sets, self._opening, self._desk.view, self._desk.dates)
        for part in parts:
            part.show_settings(settings)

    def _today(self) -> date:
        return self._now().date()

    def _search(self, text: str) -> tuple[Hit, ...]:
        library = self._library
        kept = (*library.shared_plans(), *library.own_pages())
        pages = (*self._standby.help_pages.pages(), *kept)
        return self._workspace.search(text, self._now().date(), _MOST_HITS, pages)

    @Slot()
    def _on_period_changed(self) -> None:
        settings = self._workspace.settings
        self._top.show_title(self.navigator.title)
        self._calendar.show_period(settings)
        self._sidebar.month.show_month(self.navigator.view, self.navigator.month)
        self._sidebar.month.show_day(self.navigator.day)
        self._panels.show_clashes(self.navigator.clash_groups, settings.clock)
        self._status.show_period(self.navigator)
        # What a panel makes anew comes last by itself, which is where panels belong.
        self._tab_order.renew()

    @Slot(object)
    def _on_day_selected(self, day: date) -> None:
        self._calendar.show_day(day)
        self._sidebar.month.show_month(self.navigator.view, self.navigator.month)
        self._sidebar.month.show_day(day)
        clock = self._workspace.settings.clock
        shared = self.navigator.shared
        self._explainer.explain(self.navigator.day_view, self.navigator.view, clock, shared)
        if self._top.title != self.navigator.title:
            self._on_period_changed()

    @Slot(object)
    def _on_changed(self, affected: Affected) -> None:
        if affected & _CHOICES:
            self._show_choices()
        if affected & Affected.DATES:
            self._show_observances()
        if affected & _SESSIONS:
            self._opening.leave()
        if affected & ~Affected.REMINDERS:
            self.navigator.reload()
        if affected & (Affected.SETTINGS | Affected.DATES | Affected.NOTES):
            self._panels.refresh_pages()
        elif affected & (Affected.PLANS | Affected.SESSIONS):
            self._panels.refresh_shelf(Shelf.SUPPORT)
        if affected & (Affected.TOOLKIT | Affected.SESSIONS):
            self._panels.refresh_shelf(Shelf.TOOLKIT)

    @Slot(object)
    def _on_settings_chosen(self, settings: Settings) -> None:
        self._maker.put_settings(settings, self.tr("change of what is shown"))
        # Where the diary could not be written, the boxes go back to what it holds.
        self._show_choices()

    @Slot(str)
    def _on_exported(self, words: str) -> None:
        if self._opening.is_open:
            tell(self, self.tr("Export"), words)
        else:
            self._calendar.notice.tell(words)

    @Slot()
    def _on_edition_changed(self) -> None:
        workspace = self._workspace
        self._status.show_edition(workspace.almanac_version, workspace.almanac_span)
        self._show_observances()
        self.navigator.go_to(self.navigator.day)
        self.navigator.reload()
        self._panels.refresh_pages()

    def _go_to_sessions(self) -> None:
        """Go to the first session's month where no session is in sight."""
        span = self._workspace.sessions_span()
        if span is not None and not self.navigator.view.session_ids:
            self.navigator.go_to(max(span.start, self._workspace.almanac_span.start))


def _timetables_in(event: QDropEvent) -> list[Path]:
    urls = event.mimeData().urls() if event.mimeData().hasUrls() else []
    paths = [Path(url.toLocalFile()) for url in urls if url.isLocalFile()]
    return [path for path in paths if path.suffix.lower() == ".ics" or is_table_file(path)]
