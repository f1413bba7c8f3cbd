"""Tells in the window what imports did, and goes to where it is to be seen."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.import_report import ImportReport
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.importer import Importer
from ui.panels.notice_strip import NoticeStrip

with imported_later():
    from ui.dialogs.import_report import ImportReportDialog
    from ui.import_words import notice_words


class ImportTeller(QObject):
    """Shows a notice where the user has seen a preview, and a report where there was none."""

    def __init__(
        self,
        workspace: Workspace,
        importer: Importer,
        strip: NoticeStrip,
        go_to_sessions: Callable[[], None],
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._strip = strip
        self._go_to_sessions = go_to_sessions
        self._window = window
        self._importer = importer
        importer.imported.connect(self._on_imported)

    def undo_with(self, maker: ChangeMaker) -> None:
        """Let the notice undo what it tells of: it goes with the next step that is made."""
        self._strip.undo_asked.connect(maker.undo)

    @Slot(object)
    def _on_imported(self, reports: Sequence[ImportReport]) -> None:
        self._go_to_sessions()
        if not self._importer.has_asked:
            clock = self._workspace.settings.clock
            ImportReportDialog(reports, self._window, clock).exec()
        elif all(report.is_empty for report in reports):
            self._strip.tell(notice_words(reports))
        else:
            self._strip.tell_with_undo(notice_words(reports))
