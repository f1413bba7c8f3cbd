"""The docks at the sides of the window, and the tabs in the right-hand one."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QDockWidget, QTabWidget, QWidget
from typing_extensions import override

from planner.domain.clash import Clash
from planner.domain.period_view import DayView, PeriodView
from planner.domain.wording import Clock
from ui.look.look import Look
from ui.panels.clash_list import ClashList
from ui.panels.day_panel import DayPanel
from ui.panels.observance_section import NextDates
from ui.shared_time import NOTHING_SHARED, SharedTime

_LINES_WIDE = 18.5
"""Width of the panels when first shown, in heights of a line of text."""


class Panels(QTabWidget):
    """“This day” and “Clashes” as tabs."""

    day_chosen = Signal(object)
    """A date that a link leads to."""

    clash_chosen = Signal(object)
    """A Clash of the list."""

    kind_chosen = Signal(object, object)
    """A SessionId and the SessionKind chosen for it."""

    confirm_asked = Signal(object)
    """An Occurrence whose date is to be confirmed or moved."""

    withdraw_asked = Signal(object)
    """An Occurrence whose confirmed date is to be withdrawn."""

    def __init__(self, look: Look, next_dates: NextDates) -> None:
        super().__init__()
        self.day = DayPanel(look, next_dates)
        self.clashes = ClashList(look)
        self.setObjectName("panels")
        self.setDocumentMode(True)
        # The tab bar takes the focus itself. Qt hands it the policy of the whole, so that is first.
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.tabBar().setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.addTab(self.day, self.tr("This day"))
        self.addTab(self.clashes, self.tr("Clashes"))
        self.tabBar().setAccessibleName(self.tr("Panels"))
        self.day.day_chosen.connect(self.day_chosen)
        self.day.kind_chosen.connect(self.kind_chosen)
        self.day.confirm_asked.connect(self.confirm_asked)
        self.day.withdraw_asked.connect(self.withdraw_asked)
        self.clashes.clash_chosen.connect(self.clash_chosen)

    @override
    def sizeHint(self) -> QSize:
        return QSize(round(self.fontMetrics().height() * _LINES_WIDE), super().sizeHint().height())

    def show_day(
        self, day: DayView, view: PeriodView, clock: Clock, shared: SharedTime = NOTHING_SHARED
    ) -> None:
        """Explain a day of a snapshot."""
        self.day.show_day(day, view, clock, shared)

    def show_clashes(self, clashes: tuple[Clash, ...], clock: Clock) -> None:
        """List the clashes of the period shown."""
        self.clashes.show_clashes(clashes, clock)
        count = len(clashes)
        title = self.tr("Clashes {count}").format(count=count) if count else self.tr("Clashes")
        self.setTabText(self.indexOf(self.clashes), title)

    def show_clash_list(self) -> None:
        """Turn to the list of clashes."""
        self.setCurrentWidget(self.clashes)

    def take_focus(self) -> None:
        """Give the keyboard to the panel in front."""
        if self.currentWidget() is self.clashes:
            self.clashes.take_focus()
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
