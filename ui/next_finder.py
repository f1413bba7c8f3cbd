"""Going to the next date of an observance or a tradition, and saying which it is."""

from PySide6.QtCore import QObject, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.marks import name_of
from planner.domain.observance import Observance, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.wording import day_text
from planner.later import imported_later
from planner.services.workspace import Workspace
from ui.navigator import Navigator
from ui.widgets.accessibility import announce
from ui.widgets.message import tell
from ui.words import sureness_words

with imported_later():
    from planner.services.next_dates import Keeping, next_of_observance, next_of_tradition


class NextFinder(QObject):
    """Looks from the selected day on; where nothing comes, it says so and stays."""

    def __init__(self, workspace: Workspace, navigator: Navigator, window: QWidget) -> None:
        super().__init__(window)
        self._workspace = workspace
        self._navigator = navigator
        self._window = window

    @Slot(object)
    def go_to_observance(self, observance: Observance) -> None:
        """Go to the first day of an observance that comes next, hidden or not."""
        found = next_of_observance(self._keeping(), observance, self._navigator.day)
        self._go_to(found, observance.name)

    @Slot(object)
    def go_to_tradition(self, tradition: Tradition) -> None:
        """Go to what comes next of a tradition among what is shown."""
        found = next_of_tradition(self._keeping(), tradition, self._navigator.day)
        self._go_to(found, name_of(tradition))

    def _keeping(self) -> Keeping:
        workspace = self._workspace
        return Keeping(
            dates=workspace.dates,
            overlay=workspace.settings.overlay,
            nation=workspace.place.nation,
        )

    def _go_to(self, found: Occurrence | None, name: str) -> None:
        if found is None:
            words = self.tr("{name}: no later date is shown or known.").format(name=name)
            tell(self._window, self.tr("Next date"), words)
            return
        self._navigator.go_to(found.span.start)
        told = f"{found.name}, {day_text(found.span.start)}, {sureness_words(found)}"
        announce(self._window, told)
