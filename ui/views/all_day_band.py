"""The band above the hours: observances with their eves, and all-day sessions."""

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QAccessible, QColor, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget
from typing_extensions import override

from planner.domain.dates import ONE_DAY, DateSpan, runs_of
from planner.domain.overlay import bars
from planner.domain.period_view import DayView, PeriodView
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock
from ui.look.look import Look
from ui.look.text_fit import wrapped_lines
from ui.models.month_model import RowContent
from ui.views.bar_geometry import INSET, BarGeometry
from ui.views.cell_type import CellType, cell_type_from
from ui.views.day_button import DayButton
from ui.views.day_columns import column_edges
from ui.views.month_layout import RowLayout, RowSpace, Wishes, covers, lay_row
from ui.views.observance_bar import ObservanceBar
from ui.views.session_block import BlockContent, SessionBlock, words_width

_ENDLESS = 10**6


class AllDayBand(QWidget):
    """The observances of some days in lanes, all of them, as buttons."""

    spoken_role = QAccessible.Role.Grouping

    def __init__(self, look: Look, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look = look
        self._clock = Clock.TWELVE_HOUR
        self._row: RowContent | None = None
        self._bars: list[ObservanceBar] = []
        self._blocks: list[SessionBlock] = []
        self._height = 0
        self.setAccessibleName(self.tr("Observances"))

    def show_days(self, view: PeriodView, days: Sequence[DayView], clock: Clock) -> None:
        """Show what lasts all day in these days of a snapshot; a gap between them cuts bars."""
        self._clear()
        self._clock = clock
        span = DateSpan(days[0].day, days[-1].day + ONE_DAY)
        all_day = tuple(replace(day, instances=_all_day(day)) for day in days)
        runs = runs_of(day.day for day in days)
        laid = tuple(bar for run in runs for bar in bars(view.occurrences, run))
        self._row = RowContent(span=span, days=all_day, bars=laid, view=view)
        for bar in laid:
            first = view.day(bar.first)
            self._bars.append(ObservanceBar(bar, first, clock, self._look, self))
        for day in all_day:
            self._blocks += [self._block(view, day, one) for one in day.instances]
        for button in (*self._bars, *self._blocks):
            button.show()
        self._place()

    def buttons_on(self, day: date) -> list[DayButton]:
        """Return what stands over a day, from the top."""
        held: list[DayButton] = [bar for bar in self._bars if covers(bar.bar, day)]
        held += [block for block in self._blocks if block.day == day]
        return sorted(held, key=_top)

    @property
    def blocks(self) -> tuple[SessionBlock, ...]:
        """The blocks of all-day sessions."""
        return tuple(self._blocks)

    def day_at(self, x: int) -> date:
        """Return the day of the column nearest to ``x``."""
        assert self._row is not None, "asked for once days are shown"
        edges = self._edges()
        number = bisect_right(edges, x) - 1
        return self._row.days[min(max(0, number), len(self._row.days) - 1)].day

    def boxes_of(self, start: date, end: date) -> list[QRect]:
        """Return the columns of the days from ``start`` to before ``end``."""
        if self._row is None:
            return []
        edges = self._edges()
        return [
            QRect(
                edges[number] + INSET,
                0,
                edges[number + 1] - edges[number] - 2 * INSET,
                self.height(),
            )
            for number, day in enumerate(self._row.days)
            if start <= day.day < end
        ]

    @override
    def sizeHint(self) -> QSize:
        return QSize(700, self._height)

    @override
    def minimumSizeHint(self) -> QSize:
        return QSize(100, self._height)

    @override
    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    @override
    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._look.theme
        edges = self._edges()
        painter = QPainter(self)
        painter.fillRect(QRect(0, 0, edges[0], self.height()), QColor(theme.page))
        painter.fillRect(self.rect().adjusted(edges[0], 0, 0, 0), QColor(theme.surface))
        painter.setPen(QColor(theme.line))
        for edge in edges[:-1]:
            painter.drawLine(edge, 0, edge, self.height())
        painter.drawLine(0, 0, self.width(), 0)
        painter.setPen(QColor(theme.control))
        painter.drawLine(edges[0], self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _block(self, view: PeriodView, day: DayView, instance: SessionInstance) -> SessionBlock:
        content = BlockContent(
            instance=instance,
            day=view.day(day.day),
            programme=view.programme_of(instance),
            clock=self._clock,
            is_roomy=self._row is not None and len(self._row.days) == 1,
        )
        return SessionBlock(content, self._look, self)

    def _place(self) -> None:
        if self._row is None:
            return
        cell = cell_type_from(self.font())
        edges = self._edges()
        geometry = BarGeometry(row=self._row, edges=edges, cell=cell, clock=self._clock)
        line = max(24, cell.line)
        space = RowSpace(
            top=cell.gap + 1, bottom=_ENDLESS, line=line, extra=cell.spacing, gap=cell.gap
        )
        session_lines = _Lines(edges[1] - edges[0], cell, len(self._row.days) == 1)
        wishes = Wishes(bar=geometry.lines_wanted, session=session_lines)
        layout = lay_row(self._row, space, wishes)
        for button, placed in zip(self._bars, layout.bars, strict=True):
            picture = geometry.picture(placed, 0)
            height = space.height(placed.lines)
            box = QRect(picture.box.topLeft(), QSize(picture.box.width(), height))
            button.stand(replace(picture, box=box))
        bottom = max((button.geometry().bottom() for button in self._bars), default=0)
        self._take_height(max(bottom, self._place_blocks(layout, edges, line)) + cell.pad)

    def _place_blocks(self, layout: RowLayout, edges: Sequence[int], line: int) -> int:
        assert self._row is not None, "blocks are placed for a row"
        shown = [day.day for day in self._row.days]
        placed = [one for day in shown for one in layout.sessions[day]]
        for block, one in zip(self._blocks, placed, strict=True):
            column = shown.index(block.day)
            width = edges[column + 1] - edges[column] - 2 * INSET
            height = line + (one.lines - 1) * cell_type_from(self.font()).spacing
            block.setGeometry(edges[column] + INSET, one.top, width, height)
        return max((block.geometry().bottom() for block in self._blocks), default=0)

    def _edges(self) -> tuple[int, ...]:
        count = len(self._row.days) if self._row is not None else 1
        return column_edges(self.width(), self.font(), count)

    def _take_height(self, height: int) -> None:
        if height != self._height:
            self._height = height
            self.setMinimumHeight(height)
            self.updateGeometry()

    def _clear(self) -> None:
        for button in (*self._bars, *self._blocks):
            button.hide()
            button.deleteLater()
        self._bars, self._blocks = [], []


def _all_day(day: DayView) -> tuple[SessionInstance, ...]:
    return tuple(one for one in day.instances if one.session.all_day)


@dataclass(frozen=True, slots=True)
class _Lines:
    """How many lines an all-day session takes in a column: its title, and details with room."""

    width: int
    cell: CellType
    is_roomy: bool

    def __call__(self, instance: SessionInstance, _day: DayView) -> int:
        room = words_width(self.width - 2 * INSET, self.cell)
        title = min(2, len(wrapped_lines(instance.session.title, self.cell.bold_metrics, room)))
        return title + 1 if self.is_roomy else title


def _top(button: DayButton) -> int:
    return button.y()
