"""The days side by side as a surface for gestures: what lies where, and ghosts over it."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, datetime, time

from PySide6.QtCore import QObject, QPoint, QRect
from PySide6.QtWidgets import QScrollArea, QWidget

from planner.domain.dates import ONE_DAY
from planner.domain.session import SessionInstance
from ui.gestures.proposal import Proposal
from ui.gestures.selection import SessionKey, key_of
from ui.gestures.session_gestures import SessionGestures
from ui.gestures.surface import Ghost, Hit
from ui.gestures.title_edit import TitleEdit
from ui.look.look import Look
from ui.views.all_day_band import AllDayBand
from ui.views.day_button import DayButton
from ui.views.edge_scroll import scroll_near_edge
from ui.views.ghost_layer import GhostLayer
from ui.views.observance_bar import ObservanceBar
from ui.views.session_block import SessionBlock
from ui.views.time_grid import TimeGrid


class DaysSurface(QObject):
    """The band of all-day things and the hours below it, each in an area that scrolls."""

    def __init__(
        self, band_area: QScrollArea, hours_area: QScrollArea, look: Look, parent: QWidget
    ) -> None:
        super().__init__(parent)
        band, grid = band_area.widget(), hours_area.widget()
        assert isinstance(band, AllDayBand), "the upper area holds the band"
        assert isinstance(grid, TimeGrid), "the lower area holds the hours"
        self._band, self._grid = band, grid
        self._band_area, self._hours_area = band_area, hours_area
        self._ghosts = (GhostLayer(look, grid), GhostLayer(look, band))
        self._selected: frozenset[SessionKey] = frozenset()
        self._gestures: SessionGestures | None = None

    def use_gestures(self, gestures: SessionGestures) -> None:
        """Let sessions be worked with from now on."""
        self._gestures = gestures
        gestures.attach(self)

    def refresh(self) -> None:
        """Put the rings around blocks that were made anew."""
        self.show_selection(self._selected)

    def block_of(self, instance: SessionInstance, day: date | None = None) -> SessionBlock | None:
        """Return the block of a session, the one on that day where a day is given."""
        key = key_of(instance)
        found = (
            one
            for one in self._blocks()
            if key_of(one.content.instance) == key and day in {None, one.day}
        )
        return next(found, None)

    def hit_at(self, point: QPoint) -> Hit | None:
        """Return what lies under a point of the screen."""
        for area, widget in ((self._hours_area, self._grid), (self._band_area, self._band)):
            if area.viewport().rect().contains(area.viewport().mapFromGlobal(point)):
                at = self.nearest_to(point, has_hours=widget is self._grid)
                return _with_child(at, widget.childAt(widget.mapFromGlobal(point)), point)
        return None

    def nearest_to(self, point: QPoint, *, has_hours: bool) -> Hit:
        """Return the day and moment nearest to a point of the screen."""
        if has_hours:
            at = self._grid.moment_at(self._grid.mapFromGlobal(point))
            return Hit(day=at.date(), at=at, has_hours=True)
        day = self._band.day_at(self._band.mapFromGlobal(point).x())
        return Hit(day=day, at=datetime.combine(day, time(0)))

    def show_ghost(self, ghost: Ghost | None) -> None:
        """Show where sessions would stand, or nothing."""
        among_hours, over_them = self._ghosts
        among_hours.hide()
        over_them.hide()
        if ghost is None:
            return
        places = ghost.proposal.places()
        if ghost.proposal.all_day:
            boxes = [box for one in places for box in self._band.boxes_of(*_days_of(*one))]
            layer = over_them
        else:
            boxes = [box for one in places for box in self._grid.boxes_of(*one)]
            layer = among_hours
        if not boxes:
            return
        if ghost.leads and layer is among_hours:
            self._bring_into_sight(boxes)
        layer.put(boxes, ghost.told)

    def show_selection(self, keys: frozenset[SessionKey]) -> None:
        """Put a ring around the selected sessions."""
        self._selected = keys
        for block in self._blocks():
            block.show_selected(key_of(block.content.instance) in keys)

    def show_spot(self, spot: Proposal | None) -> None:
        """Mark the time that was pointed to, and keep it in sight."""
        self._grid.show_spot(spot)
        if spot is not None:
            self._bring_into_sight(self._grid.boxes_of(spot.start, spot.end))

    def scroll_towards(self, point: QPoint) -> None:
        """Bring into sight the hours beyond the edge that the point is near."""
        scroll_near_edge(self._hours_area, point)

    def edit_title(self, instance: SessionInstance) -> bool:
        """Let a title be edited over its block."""
        block = self.block_of(instance)
        if self._gestures is None or not self._grid.isVisible() or block is None:
            return False
        edit = TitleEdit(instance, block.geometry(), self._widget_of(block))
        edit.renamed.connect(self._gestures.rename)
        edit.ended.connect(block.setFocus)
        return True

    def _bring_into_sight(self, boxes: Sequence[QRect]) -> None:
        for box in boxes[:1]:
            self._hours_area.ensureVisible(box.left(), box.bottom(), 0, 24)
            self._hours_area.ensureVisible(box.left(), box.top(), 0, 24)

    def _widget_of(self, block: SessionBlock) -> QWidget:
        return self._grid if self._grid.isAncestorOf(block) else self._band

    def _blocks(self) -> tuple[SessionBlock, ...]:
        return (*self._band.blocks, *self._grid.blocks)


def half_hour_of(moment: datetime) -> datetime:
    """Return the half hour that a moment falls into, where a new session is begun."""
    return moment.replace(minute=moment.minute // 30 * 30, second=0, microsecond=0)


def _with_child(hit: Hit, child: QWidget | None, point: QPoint) -> Hit:
    match child:
        case SessionBlock():
            grip = child.grip_at(child.mapFromGlobal(point))
            return replace(hit, day=child.day, instance=child.content.instance, grip=grip)
        case ObservanceBar():
            return replace(hit, occurrence=child.bar.occurrence)
        case _:
            return hit


def hit_on(button: DayButton) -> Hit:
    """Return what is hit where the keyboard is on a button."""
    hit = Hit(day=button.day, at=datetime.combine(button.day, time(0)))
    return _with_child(hit, button, button.mapToGlobal(button.rect().center()))


def _days_of(start: datetime, end: datetime) -> tuple[date, date]:
    return start.date(), max(end.date(), start.date() + ONE_DAY)
