"""Looking for a date, wherever one is wanted: the dialog that ranks them, over this diary."""

from functools import partial

from PySide6.QtWidgets import QWidget

from planner.domain.session import SessionInstance
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.look.look import Look
from ui.navigator import Navigator

with imported_later():
    from planner.domain.date_search import DateRequest, RankedDate
    from ui.dialogs.find_date import FindDateDialog, SearchAids, Sought


class DateSeeker:
    """Opens the dialog on a request; the programmes of the diary are to be kept free."""

    def __init__(self, workspace: Workspace, navigator: Navigator, look: Look) -> None:
        self._workspace = workspace
        self._navigator = navigator
        self._look = look

    def found(
        self,
        title: str,
        request: DateRequest,
        parent: QWidget,
        moved: SessionInstance | None = None,
    ) -> RankedDate | None:
        """Let a date be chosen; None where the user leaves it."""
        dialog = self.dialog(title, request, parent, moved)
        found = dialog.chosen() if dialog.exec() else None
        dialog.deleteLater()
        return found

    def dialog(
        self,
        title: str,
        request: DateRequest,
        parent: QWidget,
        moved: SessionInstance | None = None,
    ) -> FindDateDialog:
        """Return the dialog; where a session is to be moved, its own programme is kept free."""
        workspace = self._workspace
        programmes = workspace.programmes
        kept = frozenset(one.id for one in programmes)
        if moved is not None:
            kept = frozenset({moved.session.programme})
        aids = SearchAids(
            searching=partial(self._ranked, moved),
            programmes=programmes,
            places=workspace.places,
            today=self._navigator.today,
            clock=workspace.settings.clock,
            look=self._look,
        )
        sought = Sought(request=request, programmes=kept, place=workspace.settings.place)
        return FindDateDialog(title, sought, aids, parent)

    def _ranked(self, moved: SessionInstance | None, sought: Sought) -> tuple[RankedDate, ...]:
        return self._workspace.review.find(
            sought.request, sought.programmes, place=sought.place, without=moved
        )
