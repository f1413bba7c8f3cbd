"""Printing a view from the window: its snapshot, laid out anew for each choice in the preview."""

from dataclasses import replace

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.errors import PlannerError
from planner.services.print_requests import PrintRequest, printout_for
from planner.services.print_sources import DiarySource
from planner.services.printing import Page, Paper, PrintOptions, Printout, pages_of
from planner.services.workspace import Workspace
from ui.clockwork import Now
from ui.dialogs.print_layout import LayoutRow, suited_to
from ui.dialogs.print_preview import Printable, PrintPreview
from ui.errors import show_error
from ui.paper.page_painter import QtTextMeasure
from ui.paper.range_maker import RangeMaker


class ViewPrinter(QObject):
    """Shows the print dialog of a view over the window."""

    def __init__(self, workspace: Workspace, now: Now, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._now = now
        self._window = window

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
        today, settings = self._now().date(), self._workspace.settings
        source = DiarySource(workspace=self._workspace, settings=settings, today=today)
        printout_for(request, request.day, source)
        options = PrintOptions(
            printed=today,
            clock=settings.clock,
            paper=Paper(orientation=suited_to(request.layout)),
        )
        layouts = LayoutRow(request, replace(options, left_out=settings.weekend))
        if settings.hides_weekend:
            layouts.choose_no_weekend()
        measure = QtTextMeasure()

        def printout() -> Printout:
            asked = layouts.request
            return printout_for(asked, asked.day, source)

        def pages_for(chosen: PrintOptions) -> tuple[Page, ...]:
            return pages_of(printout(), layouts.adjusted(chosen), measure)

        printable = Printable(pages_for=pages_for, printout=printout, layouts=layouts)
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
