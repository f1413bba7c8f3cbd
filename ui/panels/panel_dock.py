"""The docks at the sides of the window, and the tabs in the right-hand one."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QSettings, QSize, Qt, Signal, Slot
from PySide6.QtWidgets import QDockWidget, QTabWidget, QWidget
from typing_extensions import override

from planner.domain.clash_groups import ClashGroup
from planner.domain.page import PageId, Shelf
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import Clock
from planner.later import imported_later
from planner.services.pages import PageSource
from ui.look.look import Look
from ui.panels.clash_list import ClashList
from ui.panels.day_panel import DayPanel
from ui.panels.plan_section import PlannedOn, nothing_planned
from ui.panels.shelf_tab import ShelfTab
from ui.reading.page_words import shelf_words
from ui.shared_time import NOTHING_SHARED, SharedTime

with imported_later():
    from ui.panels.observance_section import NextDates
    from ui.reading.reader import Reader

_LINES_WIDE = 18.5
_LEAST_LINES_WIDE = 12
"""Width of the panels when first shown, in heights of a line of text."""


class Panels(QTabWidget):
    """“This day”, a tab for each shelf that holds pages, and “Clashes”."""

    day_chosen = Signal(object)
    """A date that a link leads to."""

    clash_chosen = Signal(object)
    """A Clash of the list."""

    kind_chosen = Signal(object, object)
    """A SessionId and the SessionKind chosen for it."""

    edit_asked = Signal(object)
    """A SessionInstance to edit."""

    move_asked = Signal(object)
    """A SessionInstance to move to another day."""

    delete_asked = Signal(object)
    """A SessionInstance to delete."""

    confirm_asked = Signal(object)
    """An Occurrence whose date is to be confirmed or moved."""

    withdraw_asked = Signal(object)
    """An Occurrence whose confirmed date is to be withdrawn."""

    remind_asked = Signal(object)
    """An Occurrence or a SessionInstance of which the user wants to be reminded."""

    page_remind_asked = Signal(object)
    """The PageId of an observance of whose next date the user wants to be reminded."""

    due_asked = Signal()
    """The list of what is due is to be shown."""

    print_asked = Signal(object)
    """A Page to be printed."""

    note_asked = Signal(object)
    """The PageId on which a local note is to be written."""

    def __init__(
        self,
        look: Look,
        next_dates: NextDates,
        pages: PageSource,
        preferences: QSettings,
        planned_on: PlannedOn = nothing_planned,
    ) -> None:
        super().__init__()
        self._look, self._pages, self._preferences = look, pages, preferences
        self.day = DayPanel(look, next_dates, planned_on)
        self.shelves = {
            shelf: ShelfTab(partial(self._reader_of, shelf)) for shelf in pages.shelves()
        }
        self.clashes = ClashList(look)
        self.setObjectName("panels")
        self.setDocumentMode(True)
        # The tab bar takes the focus itself. Qt hands it the policy of the whole, so that is first.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addTab(self.day, self.tr("This day"))
        for shelf, tab in self.shelves.items():
            self.addTab(tab, shelf_words(shelf))
        self.addTab(self.clashes, self.tr("Clashes"))
        self.tabBar().setAccessibleName(self.tr("Panels"))
        self.currentChanged.connect(self.updateGeometry)
        self.day.day_chosen.connect(self.day_chosen)
        self.day.kind_chosen.connect(self.kind_chosen)
        self.day.edit_asked.connect(self.edit_asked)
        self.day.move_asked.connect(self.move_asked)
        self.day.delete_asked.connect(self.delete_asked)
        self.day.confirm_asked.connect(self.confirm_asked)
        self.day.withdraw_asked.connect(self.withdraw_asked)
        self.day.remind_asked.connect(self.remind_asked)
        self.day.due_asked.connect(self.due_asked)
        self.day.page_chosen.connect(self.show_page)
        self.clashes.clash_chosen.connect(self.clash_chosen)

    def _reader_of(self, shelf: Shelf) -> Reader:
        reader = Reader(self._pages, shelf, self._look, self._preferences)
        reader.day_chosen.connect(self.day_chosen)
        reader.page_chosen.connect(self.show_page)
        reader.print_asked.connect(self.print_asked)
        reader.remind_asked.connect(self.page_remind_asked)
        reader.note_asked.connect(self.note_asked)
        return reader

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * _LINES_WIDE), super().sizeHint().height())

    @override
    def minimumSizeHint(self) -> QSize:
        # Tabs that are hidden ask for what they needed in the text size in which they were shown.
        needed = self.currentWidget().minimumSizeHint().width() if self.count() else 0
        least = self.fontMetrics().height() * _LEAST_LINES_WIDE
        return QSize(max(needed, least), super().minimumSizeHint().height())

    @property
    def areas(self) -> tuple[QWidget, ...]:
        """The tab bar and the tabs, in the order in which Tab goes through them."""
        return (self.tabBar(), self.day, *self.shelves.values(), self.clashes)

    def set_editable(self, *, is_editable: bool) -> None:
        """Say whether sessions can be changed from here."""
        self.day.set_editable(is_editable=is_editable)

    def show_day(
        self, day: DayView, view: PeriodView, clock: Clock, shared: SharedTime = NOTHING_SHARED
    ) -> None:
        """Explain a day of a snapshot."""
        self.day.show_day(day, view, clock, shared)

    def show_clashes(self, groups: Sequence[ClashGroup], clock: Clock) -> None:
        """List the clashes of the period shown."""
        self.clashes.show_groups(groups, clock)
        count = len(groups)
        title = self.tr("Clashes {count}").format(count=count) if count else self.tr("Clashes")
        self.setTabText(self.indexOf(self.clashes), title)

    def refresh_pages(self) -> None:
        """Make the pages anew, since what they tell is other than it was."""
        for tab in self.shelves.values():
            tab.refresh()

    def refresh_shelf(self, shelf: Shelf) -> None:
        """Make the pages of one shelf anew."""
        if shelf in self.shelves:
            self.shelves[shelf].refresh()

    @Slot(object)
    def show_page(self, page: PageId) -> None:
        """Turn to a page, where its shelf is among the tabs."""
        tab = self.shelves.get(page.shelf)
        if tab is not None:
            tab.open(page)
            self.setCurrentWidget(tab)
            tab.take_focus()

    def show_shelf(self, shelf: Shelf) -> None:
        """Turn to the page of a shelf that was read last."""
        tab = self.shelves.get(shelf)
        if tab is not None:
            self.setCurrentWidget(tab)
            tab.take_focus()

    def show_clash_list(self) -> None:
        """Turn to the list of clashes."""
        self.setCurrentWidget(self.clashes)

    def take_focus(self) -> None:
        """Give the keyboard to the panel in front."""
        current = self.currentWidget()
        if isinstance(current, ShelfTab | ClashList):
            current.take_focus()
        else:
            self.day.setFocus()


def plain_dock(name: str, title: str, widget: QWidget, parent: QWidget) -> QDockWidget:
    """Return a dock without a title bar: its buttons are too small and no key reaches them.

    It is shown and hidden from the View menu, and sized by the edge beside it.
    """
    dock = QDockWidget(title, parent)
    dock.setObjectName(name)
    dock.setFeatures(QDockWidget.DockWidgetFeature.NoDockWidgetFeatures)
    dock.setAllowedAreas(
        Qt.DockWidgetArea.LeftDockWidgetArea | Qt.DockWidgetArea.RightDockWidgetArea
    )
    dock.setTitleBarWidget(QWidget())
    dock.setWidget(widget)
    return dock
