"""Printing a week from the window: one snapshot, laid out anew for each choice in the preview."""

from datetime import date

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.dates import week_of
from planner.services.printing import Page, PrintOptions, week_pages
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.dialogs.print_preview import PrintPreview
from ui.paper.page_painter import QtTextMeasure


class WeekPrinter(QObject):
    """Shows the preview of a week over the window."""

    def __init__(self, workspace: Workspace, now: Now, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._window = window

    @Slot(object)
    def preview(self, day: date) -> None:
        """Open the preview of the week of ``day``."""
        self.dialog(day).exec()

    def dialog(self, day: date) -> PrintPreview:
        """Return the preview of the week of ``day``, not yet shown."""
        today = self._now().date()
        view = self._workspace.period(week_of(day), today)
        measure = QtTextMeasure()

        def pages_for(options: PrintOptions) -> tuple[Page, ...]:
            return week_pages(view, options, measure)

        options = PrintOptions(printed=today, clock=self._workspace.settings.clock)
        return PrintPreview(pages_for, options, self._window)
