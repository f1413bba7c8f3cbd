"""The month as a surface for gestures: what lies where in it, and the ghosts over it."""

from datetime import date, datetime, time, timedelta

from PySide6.QtCore import QModelIndex, QObject, QPoint, QRect
from PySide6.QtWidgets import QTableView

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.session import SessionInstance
from ui.gestures.proposal import Proposal
from ui.gestures.selection import SessionKey
from ui.gestures.session_gestures import SessionGestures
from ui.gestures.surface import Ghost, Hit
from ui.gestures.title_edit import TitleEdit
from ui.look.look import Look
from ui.models.month_model import MonthModel
from ui.views.day_delegate import DayDelegate
from ui.views.edge_scroll import scroll_near_edge
from ui.views.ghost_layer import GhostLayer


class MonthSurface(QObject):
    """Days without hours; what is dragged keeps its time."""

    def __init__(
        self, table: QTableView, days: MonthModel, delegate: DayDelegate, look: Look
    ) -> None:
        super().__init__(table)
        self._table = table
        self._days = days
        self._delegate = delegate
        self._ghost = GhostLayer(look, table.viewport())
        self._gestures: SessionGestures | None = None

    def use_gestures(self, gestures: SessionGestures) -> None:
        """Let sessions be worked with from now on."""
        self._gestures = gestures
        gestures.attach(self)

    def hit_by_key(self) -> tuple[Hit | None, QPoint]:
        """Return where the keyboard is, a day or a session of it, and a point there."""
        index = self._table.currentIndex()
        day = self._days.day_at(index)
        if day is None or self._gestures is None:
            return None, QPoint()
        current = self._gestures.selection.current
        instance = current if current is not None and current.on(day) else None
        box = self._delegate.session_box(index, instance) if instance else None
        point = (box or self._table.visualRect(index)).center()
        hit = Hit(day=day, at=_midnight(day), instance=instance)
        return hit, self._table.viewport().mapToGlobal(point)

    def hit_at(self, point: QPoint) -> Hit | None:
        """Return what lies under a point of the screen."""
        at = self._table.viewport().mapFromGlobal(point)
        index = self._table.indexAt(at)
        day = self._days.day_at(index)
        if day is None or not self._table.viewport().rect().contains(at):
            return None
        more = self._delegate.more_box(index)
        on_more = more is not None and more.contains(at)
        return Hit(
            day=day,
            at=_midnight(day),
            instance=self._delegate.session_at(index, at),
            occurrence=self._delegate.occurrence_at(index, at),
            opens_day=on_more or self._delegate.date_box(index).contains(at),
        )

    def nearest_to(self, point: QPoint, *, has_hours: bool) -> Hit | None:
        """Return the day nearest to a point of the screen; a month has no hours."""
        assert not has_hours, "nothing of a month is pressed among hours"
        at, room = self._table.viewport().mapFromGlobal(point), self._table.viewport().rect()
        x = min(max(room.left(), at.x()), room.right())
        y = min(max(room.top(), at.y()), room.bottom())
        day = self._days.day_at(self._table.indexAt(QPoint(x, y)))
        return None if day is None else Hit(day=day, at=_midnight(day))

    def show_ghost(self, ghost: Ghost | None) -> None:
        """Show the days that sessions would stand on, or nothing."""
        boxes = [] if ghost is None else self._ghost_boxes(ghost)
        if ghost is None or not boxes:
            self._ghost.hide()
            return
        if ghost.leads:
            self._table.scrollTo(self._days.index_of(ghost.proposal.start.date()))
            boxes = self._ghost_boxes(ghost)
        self._ghost.put(boxes, ghost.told)

    def show_selection(self, keys: frozenset[SessionKey]) -> None:
        """Put a ring around the selected sessions, and let their days say so."""
        self._delegate.select(keys)
        self._days.describe(self._described())
        self._table.viewport().update()

    def show_spot(self, spot: Proposal | None) -> None:
        """Do nothing: a month shows no hours."""

    def scroll_towards(self, point: QPoint) -> None:
        """Bring into sight what lies beyond the edge that the point is near."""
        scroll_near_edge(self._table, point)

    def edit_title(self, instance: SessionInstance) -> bool:
        """Let a title be edited over the session, or over its day where it has no room."""
        index = self._index_of(instance)
        if self._gestures is None or not self._table.isVisible() or not index.isValid():
            return False
        self._table.scrollTo(index)
        box = self._delegate.session_box(index, instance) or self._table.visualRect(index)
        edit = TitleEdit(instance, box, self._table.viewport())
        edit.renamed.connect(self._gestures.rename)
        edit.ended.connect(self._table.setFocus)
        return True

    def _ghost_boxes(self, ghost: Ghost) -> list[QRect]:
        return [box for start, end in ghost.proposal.places() for box in self._boxes_of(start, end)]

    def _boxes_of(self, start: datetime, end: datetime) -> list[QRect]:
        last = max(start.date(), (end - timedelta(seconds=1)).date())
        # What goes on past midnight is thought of as on the day when it begins.
        is_long = end - start >= ONE_DAY
        days = DateSpan(start.date(), (last if is_long else start.date()) + ONE_DAY)
        indexes = [self._days.index_of(day) for day in days]
        shown = [self._table.visualRect(index) for index in indexes if index.isValid()]
        top = self._delegate.row_height(0)
        return [box.adjusted(3, top, -4, -4) for box in shown]

    def _described(self) -> dict[date, str]:
        gestures = self._gestures
        if gestures is None or gestures.selection.current is None:
            return {}
        current, words = gestures.selection.current, gestures.spoken()
        return {day: words for day in current.days if self._days.index_of(day).isValid()}

    def _index_of(self, instance: SessionInstance) -> QModelIndex:
        current = self._days.day_at(self._table.currentIndex())
        day = current if current is not None and instance.on(current) else instance.start.date()
        return self._days.index_of(day)


def _midnight(day: date) -> datetime:
    return datetime.combine(day, time(0))
