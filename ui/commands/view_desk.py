"""What the commands of the View menu do."""

from dataclasses import replace

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.page import Shelf
from planner.domain.settings import Settings
from planner.domain.wording import Clock
from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff
from ui.navigator import Shown


class ViewDesk(QObject):
    """Chooses what is laid out and how large, and keeps the ticks of the menu true."""

    clashes_asked = Signal()

    shelf_asked = Signal(object)
    """The Shelf whose pages are to be read."""

    next_area_asked = Signal()
    swap_asked = Signal()
    news_asked = Signal()

    news_wanted = Signal(bool)
    """Whether what is new is told when the window opens."""

    wider_asked = Signal(int)
    """1 for wider panels, -1 for narrower."""

    def __init__(self, staff: Staff, actions: Actions) -> None:
        super().__init__(staff.window)
        self._staff = staff
        self._actions = actions
        staff.navigator.shown_changed.connect(self._on_shown_changed)
        self._on_shown_changed(staff.navigator.shown)

    @property
    def deeds(self) -> Deeds:
        """What each command does."""
        navigator, look = self._staff.navigator, self._staff.look
        return {
            CommandId.SHOW_WEEK: self._on_show_week,
            CommandId.SHOW_MONTH: self._on_show_month,
            CommandId.TODAY: navigator.go_to_today,
            CommandId.PREVIOUS: self._on_previous,
            CommandId.NEXT: self._on_next,
            CommandId.LARGER: look.enlarge_text,
            CommandId.SMALLER: look.shrink_text,
            CommandId.ORDINARY_SIZE: self._on_ordinary_size,
            CommandId.CLOCK: self._on_clock,
            CommandId.CLASHES: self.clashes_asked.emit,
            CommandId.FAITH_PAGES: self._on_faith_pages,
            CommandId.SINCE_LOOKED: self.news_asked.emit,
            CommandId.NEWS_AT_START: self._on_news_at_start,
            CommandId.SWAP_SIDES: self.swap_asked.emit,
            CommandId.WIDER_PANELS: self._on_wider,
            CommandId.NARROWER_PANELS: self._on_narrower,
            CommandId.NEXT_AREA: self.next_area_asked.emit,
        }

    def show_settings(self, settings: Settings) -> None:
        """Tick what is chosen."""
        is_24 = settings.clock is Clock.TWENTY_FOUR_HOUR
        self._actions[CommandId.CLOCK].setChecked(is_24)

    @Slot()
    def _on_show_week(self) -> None:
        self._show_as(Shown.WEEK)

    @Slot()
    def _on_show_month(self) -> None:
        self._show_as(Shown.MONTH)

    def _show_as(self, shown: Shown) -> None:
        self._staff.navigator.show_as(shown)
        self._on_shown_changed(shown)

    @Slot()
    def _on_previous(self) -> None:
        self._staff.navigator.step(-1)

    @Slot()
    def _on_next(self) -> None:
        self._staff.navigator.step(1)

    @Slot()
    def _on_faith_pages(self) -> None:
        self.shelf_asked.emit(Shelf.FAITH)

    @Slot()
    def _on_wider(self) -> None:
        self.wider_asked.emit(1)

    @Slot()
    def _on_narrower(self) -> None:
        self.wider_asked.emit(-1)

    @Slot()
    def _on_news_at_start(self) -> None:
        self.news_wanted.emit(self._actions[CommandId.NEWS_AT_START].isChecked())

    @Slot()
    def _on_ordinary_size(self) -> None:
        self._staff.look.resize_text(100)

    @Slot()
    def _on_clock(self) -> None:
        is_24 = self._actions[CommandId.CLOCK].isChecked()
        clock = Clock.TWENTY_FOUR_HOUR if is_24 else Clock.TWELVE_HOUR
        settings = replace(self._staff.workspace.settings, clock=clock)
        self._staff.maker.put_settings(settings, self.tr("change of clock"))
        self.show_settings(self._staff.workspace.settings)

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        self._actions[CommandId.SHOW_WEEK].setChecked(shown is Shown.WEEK)
        self._actions[CommandId.SHOW_MONTH].setChecked(shown is Shown.MONTH)
