"""What the commands of the View menu do."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, Signal, Slot

from planner.domain.page import Shelf
from planner.domain.settings import Settings
from planner.domain.wording import Clock
from planner.later import imported_later
from ui.commands.command import CommandId
from ui.commands.staff import Actions, Deeds, Staff
from ui.navigator import Shown
from ui.words import with_doubt

with imported_later():
    from ui.dialogs.go_to_date import GoToDateDialog

_SHOWN = {
    CommandId.SHOW_DAY: Shown.DAY,
    CommandId.SHOW_WEEK: Shown.WEEK,
    CommandId.SHOW_MONTH: Shown.MONTH,
    CommandId.SHOW_YEAR: Shown.YEAR,
    CommandId.SHOW_AGENDA: Shown.AGENDA,
}
"""The commands that choose a view."""

_YEARS = {
    CommandId.YEAR_FROM_JANUARY: 1,
    CommandId.YEAR_FROM_AUGUST: 8,
    CommandId.YEAR_FROM_SEPTEMBER: 9,
}
"""The commands that choose from which month a year runs."""


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
            CommandId.SHOW_DAY: self._on_show_day,
            CommandId.SHOW_WEEK: self._on_show_week,
            CommandId.SHOW_MONTH: self._on_show_month,
            CommandId.SHOW_YEAR: self._on_show_year,
            CommandId.SHOW_AGENDA: self._on_show_agenda,
            CommandId.TODAY: navigator.go_to_today,
            CommandId.GO_TO_DATE: self._on_go_to_date,
            CommandId.PREVIOUS: self._on_previous,
            CommandId.NEXT: self._on_next,
            CommandId.LARGER: look.enlarge_text,
            CommandId.SMALLER: look.shrink_text,
            CommandId.ORDINARY_SIZE: self._on_ordinary_size,
            CommandId.CLOCK: self._on_clock,
            CommandId.HIDE_WEEKEND: self._on_hide_weekend,
            CommandId.YEAR_FROM_JANUARY: self._on_year_from_january,
            CommandId.YEAR_FROM_AUGUST: self._on_year_from_august,
            CommandId.YEAR_FROM_SEPTEMBER: self._on_year_from_september,
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
        self._actions[CommandId.HIDE_WEEKEND].setChecked(settings.hides_weekend)
        for command, month in _YEARS.items():
            self._actions[command].setChecked(settings.year_starts == month)

    @Slot()
    def _on_show_day(self) -> None:
        self._show_as(Shown.DAY)

    @Slot()
    def _on_show_week(self) -> None:
        self._show_as(Shown.WEEK)

    @Slot()
    def _on_show_month(self) -> None:
        self._show_as(Shown.MONTH)

    @Slot()
    def _on_show_year(self) -> None:
        self._show_as(Shown.YEAR)

    @Slot()
    def _on_show_agenda(self) -> None:
        self._show_as(Shown.AGENDA)

    def _show_as(self, shown: Shown) -> None:
        self._staff.navigator.show_as(shown)
        self._on_shown_changed(shown)

    @Slot()
    def _on_go_to_date(self) -> None:
        staff = self._staff
        span, today = staff.workspace.almanac_span, staff.navigator.today
        dialog = GoToDateDialog(today, span, self._names_on, staff.window)
        day = dialog.chosen() if dialog.exec() else None
        dialog.deleteLater()
        if day is not None:
            staff.navigator.go_to(day)

    def _names_on(self, day: date) -> list[str]:
        return [with_doubt(one.name, one) for one in self._staff.workspace.shown_on(day)]

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
        self._put(settings, self.tr("change of clock"))

    @Slot()
    def _on_hide_weekend(self) -> None:
        hides = self._actions[CommandId.HIDE_WEEKEND].isChecked()
        settings = replace(self._staff.workspace.settings, hides_weekend=hides)
        label = self.tr("hiding the weekend") if hides else self.tr("showing the weekend")
        self._put(settings, label)

    @Slot()
    def _on_year_from_january(self) -> None:
        self._start_years_in(1)

    @Slot()
    def _on_year_from_august(self) -> None:
        self._start_years_in(8)

    @Slot()
    def _on_year_from_september(self) -> None:
        self._start_years_in(9)

    def _start_years_in(self, month: int) -> None:
        settings = replace(self._staff.workspace.settings, year_starts=month)
        self._put(settings, self.tr("change of when the year starts"))

    def _put(self, settings: Settings, label: str) -> None:
        self._staff.maker.put_settings(settings, label)
        # Where the diary could not be written, the ticks go back to what it holds.
        self.show_settings(self._staff.workspace.settings)

    @Slot(object)
    def _on_shown_changed(self, shown: Shown) -> None:
        for command, one in _SHOWN.items():
            self._actions[command].setChecked(shown is one)
