"""From a placed bar to its picture: columns become pixels, the eve a late start with a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect

from planner.domain.overlay import Bar
from planner.domain.wording import Clock, time_text
from ui.models.month_model import WeekContent
from ui.speech import sunset_words
from ui.views.bar_painter import BarPicture, eve_width, name_lines_wanted
from ui.views.cell_type import CellType
from ui.views.month_layout import PlacedBar, days_of
from ui.words import occurrence_label

translate = QCoreApplication.translate

INSET = 3
"""Room between a cell's edge and what stands in it."""

_EVE_SHARE = 0.94
"""How much of the evening's cell a late start may take where its words are long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class BarGeometry:
    """One week on the screen: ``edges`` are the left edges of seven columns and the right end."""

    week: WeekContent
    edges: Sequence[int]
    cell: CellType
    clock: Clock

    def picture(self, placed: PlacedBar, top: int) -> BarPicture:
        """Return what to paint of a bar in a row whose upper edge is at ``top``."""
        bar = placed.bar
        first, last = self._column(bar.first), self._column(bar.last)
        left = self.edges[first] + (0 if bar.continued else INSET)
        right = self.edges[last + 1] - (0 if bar.continues else INSET + 1)
        name_left = self.edges[first] if bar.continued else left
        words = self._eve_words(bar)
        if words:
            left, name_left = self._late_start(bar, words), self.edges[first + 1]
        height = self.cell.line + (placed.lines - 1) * self.cell.spacing
        return BarPicture(
            occurrence=bar.occurrence,
            box=QRect(left, top + placed.top, right - left, height),
            name_left=name_left,
            label=occurrence_label(bar.occurrence),
            eve_words=words,
            lines=placed.lines,
            open_left=bar.continued,
            open_right=bar.continues,
        )

    def lines_wanted(self, bar: Bar) -> int:
        """Return how many lines the bar's words would like."""
        if _is_eve_alone(bar):
            return 2
        first = self._column(bar.first) + (1 if bar.opens_on_eve else 0)
        room = self.edges[self._column(bar.last) + 1] - self.edges[first] - 2 * INSET
        return name_lines_wanted(occurrence_label(bar.occurrence), bar.occurrence, room, self.cell)

    def _late_start(self, bar: Bar, words: tuple[str, ...]) -> int:
        column = self._column(bar.first)
        room = round((self.edges[column + 1] - self.edges[column]) * _EVE_SHARE)
        wish = room if _is_eve_alone(bar) else eve_width(words, self.cell, room)
        return self.edges[column + 1] - wish

    def _eve_words(self, bar: Bar) -> tuple[str, ...]:
        if not bar.opens_on_eve:
            return ()
        evening = self.week.days[self._column(bar.first)]
        sunset = time_text(evening.sunset, self.clock)
        short = translate("BarGeometry", "sunset {time}").format(time=sunset)
        return (sunset_words(evening, self.clock), short, sunset)

    def _column(self, day: object) -> int:
        return next(number for number, one in enumerate(self.week.days) if one.day == day)


def _is_eve_alone(bar: Bar) -> bool:
    return bar.opens_on_eve and days_of(bar).length == 1
