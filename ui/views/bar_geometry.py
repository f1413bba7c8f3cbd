"""From a placed bar to its picture: columns become pixels, the eve a late start with a time."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication, QRect

from planner.domain.overlay import Bar
from planner.domain.period_view import DayView
from planner.domain.wording import Clock, time_text
from ui.look.painting import mark_width
from ui.models.month_model import RowContent
from ui.speech import sunset_words
from ui.views.bar_name import BarLine, bar_name, name_lines_wanted
from ui.views.bar_painter import BarPicture
from ui.views.cell_type import CellType
from ui.views.month_layout import PlacedBar, days_of

translate = QCoreApplication.translate

INSET = 5
"""Room between a cell's edge and what stands in it."""

_EVE_SHARE = 0.96
"""How much of the evening's cell a late start may take where its words are long."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Eve:
    """The late start of a bar: its words, whether its mark stands before them, and how wide."""

    lines: tuple[BarLine, ...]
    has_mark: bool
    width: int


_NO_EVE = Eve(lines=(), has_mark=False, width=0)


@dataclass(frozen=True, slots=True, kw_only=True)
class BarGeometry:
    """One row of days on the screen: ``edges`` are the left edges of its columns, and the end."""

    row: RowContent
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
        eve = self._eve(bar, placed.lines) if bar.opens_on_eve else _NO_EVE
        if eve.lines:
            left, name_left = self.edges[first + 1] - eve.width, self.edges[first + 1]
        height = self.cell.line + (placed.lines - 1) * self.cell.spacing
        return BarPicture(
            occurrence=bar.occurrence,
            box=QRect(left, top + placed.top, right - left, height),
            name_left=name_left,
            eve=eve.lines,
            eve_mark=eve.has_mark,
            lines=placed.lines,
            open_left=bar.continued,
            open_right=bar.continues,
        )

    def lines_wanted(self, bar: Bar) -> int:
        """Return how many lines the bar's words would like."""
        if _is_eve_alone(bar):
            return 2
        first = self._column(bar.first) + (1 if bar.opens_on_eve else 0)
        is_inset = (not bar.continued and not bar.opens_on_eve, not bar.continues)
        room = (
            self.edges[self._column(bar.last) + 1] - self.edges[first] - INSET * sum(is_inset) - 1
        )
        return name_lines_wanted(bar.occurrence, room, self.cell)

    def _eve(self, bar: Bar, lines: int) -> Eve:
        """Return the fullest words for the evening that fit into its cell."""
        evening = self.row.days[self._column(bar.first)]
        column = self._column(bar.first)
        room = round((self.edges[column + 1] - self.edges[column]) * _EVE_SHARE)
        if _is_eve_alone(bar):
            return self._eve_alone(bar, evening, room, lines)
        in_full, shorter, sunset = self._sunset_words(evening)
        on_two = (translate("BarGeometry", "from sunset"), sunset)
        one_line = [(in_full,), (shorter,)] if lines == 1 else [(in_full,), on_two]
        tried = [self._eve_of(words, has_mark=mark) for mark in (True, False) for words in one_line]
        tried.append(self._eve_of((sunset,), has_mark=False))
        # A time that is cut would be another time.
        nothing = Eve(lines=(BarLine(""),), has_mark=False, width=room)
        return next((eve for eve in tried if eve.width <= room), nothing)

    def _eve_alone(self, bar: Bar, evening: DayView, room: int, lines: int) -> Eve:
        metrics = self.cell.plain_metrics
        has_mark = lines == 1 or self._eve_of((bar.occurrence.name,), has_mark=True).width <= room
        wide = max(0, room - self._eve_of(("",), has_mark=has_mark).width)
        forms = self._sunset_words(evening)
        sunset = next((one for one in forms if metrics.horizontalAdvance(one) <= wide), "")
        name = () if lines == 1 else bar_name(bar.occurrence, metrics, wide, most=1)
        return Eve(lines=(*name, BarLine(sunset)), has_mark=has_mark, width=room)

    def _sunset_words(self, evening: DayView) -> tuple[str, str, str]:
        sunset = time_text(evening.sunset, self.clock)
        shorter = translate("BarGeometry", "sunset {time}").format(time=sunset)
        return (sunset_words(evening, self.clock), shorter, sunset)

    def _eve_of(self, words: tuple[str, ...], *, has_mark: bool) -> Eve:
        cell = self.cell
        beside = 3 * cell.pad + (round(mark_width(cell.mark)) + cell.pad if has_mark else 0)
        widest = max(cell.plain_metrics.horizontalAdvance(one) for one in words)
        return Eve(lines=tuple(map(BarLine, words)), has_mark=has_mark, width=widest + beside)

    def _column(self, day: object) -> int:
        return next(number for number, one in enumerate(self.row.days) if one.day == day)


def _is_eve_alone(bar: Bar) -> bool:
    return bar.opens_on_eve and days_of(bar).length == 1
