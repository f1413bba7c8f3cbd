"""The headings of days, side by side over their columns."""

from collections.abc import Mapping, Sequence
from datetime import date

from PySide6.QtCore import QSize
from PySide6.QtGui import QAccessible, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from ui.look.look import Look
from ui.planned_words import planned_spoken
from ui.views.day_columns import column_edges
from ui.views.day_heading import DayHeading


class HeadingRow(QWidget):
    """One heading for each day that has a column."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, parent: QWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._headings: list[DayHeading] = []
        self._spoken: dict[date, str] = {}
        self.chosen: date | None = None
        self.setAccessibleName(self.tr("Days"))

    def show_days(self, days: Sequence[tuple[date, str]]) -> None:
        """Show these days; the text is what a screen reader says of each."""
        for heading in self._headings:
            heading.hide()
            heading.deleteLater()
        self._spoken = dict(days)
        self._headings = [DayHeading(day, self._look, self) for day, _spoken in days]
        for heading, (_day, spoken) in zip(self._headings, days, strict=True):
            heading.setAccessibleName(spoken)
            heading.show()
        self._place()

    def show_planned(self, planned: Mapping[date, int]) -> None:
        """Show on which days support plans ask for something, and for how much."""
        for heading in self._headings:
            count = planned.get(heading.day, 0)
            heading.show_planned(count)
            spoken = filter(None, (self._spoken[heading.day], planned_spoken(count)))
            heading.setAccessibleName(", ".join(spoken))

    def mark(self, *, today: date, chosen: date) -> None:
        """Show which day is today and which is selected."""
        self.chosen = chosen
        for heading in self._headings:
            heading.mark(is_today=heading.day == today, is_chosen=heading.day == chosen)

    def heading_of(self, day: date) -> DayHeading:
        """Return the heading of a day, or of the one before it that has a column."""
        before = [heading for heading in self._headings if heading.day <= day]
        return before[-1] if before else self._headings[0]

    @override
    def sizeHint(self) -> QSize:
        height = self._headings[0].sizeHint().height() if self._headings else 24
        return QSize(700, height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, self.sizeHint().height())

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _place(self) -> None:
        edges = column_edges(self.contentsRect().width(), self.font(), len(self._headings))
        for number, heading in enumerate(self._headings):
            width = edges[number + 1] - edges[number]
            heading.setGeometry(edges[number], 0, width, self.sizeHint().height())
        forms = [heading.form_for(heading.width()) for heading in self._headings]
        for heading in self._headings:
            heading.take_form(max(forms))
