"""Printing a view from the window: its snapshot, laid out anew for each choice in the preview."""

from dataclasses import replace
from datetime import date

from PySide6.QtCore import QObject, QSettings, Slot
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.dates import DateSpan
from planner.domain.errors import PlannerError
from planner.domain.period_view import PeriodView
from planner.domain.settings import Settings
from planner.domain.year_view import YearView
from planner.later import imported_later
from planner.services.print_requests import PrintRequest, PrintSource, printout_for
from planner.services.printing import Page, Paper, PrintOptions, Printout, pages_of
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.errors import show_error
from ui.print_memory import PrintChoices, PrintMemory

with imported_later():
    from planner.domain.clash_report import ClashReport
    from planner.domain.print_selection import left_out_of, selected, selection_in
    from planner.services.print_sources import DiarySource
    from ui.dialogs.print_layout import LayoutRow
    from ui.dialogs.print_preview import PrintPreview
    from ui.dialogs.print_selection import Offered, SelectionButton
    from ui.dialogs.printable import Printable
    from ui.paper.page_painter import QtTextMeasure
    from ui.paper.range_maker import RangeMaker


class ViewPrinter(QObject):
    """Shows the print dialog of a view over the window."""

    def __init__(self, workspace: Workspace, now: Now, window: QWidget, stored: QSettings) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._window = window
        self._memory = PrintMemory(stored)

    @Slot(object)
    def print(self, request: PrintRequest) -> None:
        """Open the dialog where the layout is chosen."""
        self._open(request, looks_first=False)

    @Slot(object)
    def preview(self, request: PrintRequest) -> None:
        """Open the dialog where the pages are looked at."""
        self._open(request, looks_first=True)

    def dialog(self, request: PrintRequest) -> PrintPreview:
        """Return the dialog, not yet shown.

        Raises BadRequestError for days that the almanac holds no dates of.
        """
        today, workspace = self._now().date(), self._workspace
        settings, programmes = workspace.settings, workspace.programmes
        offered = Offered(traditions=workspace.traditions(), programmes=programmes)
        button = SelectionButton(selection_in(settings), offered)
        source = _ChosenSource(workspace, today, button)
        printout_for(request, request.day, source)
        usual = PrintChoices(no_weekend=settings.hides_weekend)
        layouts = LayoutRow(request, usual, settings.weekend, self._memory)
        measure = QtTextMeasure()

        def printout() -> Printout:
            asked = layouts.request
            return printout_for(asked, asked.day, source)

        def adjusted(chosen: PrintOptions) -> PrintOptions:
            not_shown = left_out_of(source.settings, offered.traditions, programmes)
            return replace(layouts.adjusted(chosen), not_shown=not_shown)

        def pages_for(chosen: PrintOptions) -> tuple[Page, ...]:
            return pages_of(printout(), adjusted(chosen), measure)

        printable = Printable(
            pages_for=pages_for,
            printout=printout,
            layouts=layouts,
            selection=button,
            adjusted=adjusted,
        )
        options = _options(settings, layouts.remembered, today)
        dialog = PrintPreview(printable, options, self._window)
        dialog.use_maker(RangeMaker(source, dialog))
        return dialog

    def _open(self, request: PrintRequest, *, looks_first: bool) -> None:
        try:
            dialog = self.dialog(request)
        except PlannerError as error:
            show_error(self._window, error)
            return
        if looks_first:
            dialog.look_first()
        dialog.exec()
        dialog.deleteLater()


class _ChosenSource(PrintSource):
    """The diary, seen by what is chosen in the dialog at the moment."""

    def __init__(self, workspace: Workspace, today: date, button: SelectionButton) -> None:
        self._workspace = workspace
        self._today = today
        self._button = button

    @property
    def settings(self) -> Settings:
        """The settings of the diary with what is chosen for this print."""
        return selected(self._workspace.settings, self._button.selection)

    @property
    @override
    def span(self) -> DateSpan:
        return self._now.span

    @override
    def period(self, window: DateSpan) -> PeriodView:
        return self._now.period(window)

    @override
    def year(self, window: DateSpan) -> YearView:
        return self._now.year(window)

    @override
    def clashes(self, window: DateSpan) -> ClashReport:
        return self._now.clashes(window)

    @property
    def _now(self) -> DiarySource:
        return DiarySource(workspace=self._workspace, settings=self.settings, today=self._today)


def _options(settings: Settings, choices: PrintChoices, today: date) -> PrintOptions:
    return PrintOptions(
        printed=today,
        clock=settings.clock,
        paper=Paper(size=choices.size, orientation=choices.orientation),
        large_print=choices.large_print,
        has_notes=choices.has_notes,
        letterhead=settings.letterhead,
    )
