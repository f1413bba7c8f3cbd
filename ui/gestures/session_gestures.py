"""What the views' gestures lead to: a selection, sessions to open or add, and changes."""

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime
from functools import partial

from PySide6.QtCore import QObject, QPoint, Signal, Slot
from PySide6.QtWidgets import QWidget

from planner.domain.change import Change
from planner.domain.errors import PlannerError
from planner.domain.series import Scope
from planner.domain.session import SessionInstance
from planner.domain.wording import Clock
from planner.services.workspace import Workspace
from ui.change_maker import ChangeMaker
from ui.clockwork import Now
from ui.errors import show_error
from ui.gestures.choice import SessionChoice
from ui.gestures.free_time import free_time
from ui.gestures.placing import change_to, instances_of, repeats, starts_in
from ui.gestures.proposal import Proposal, new_session, wall
from ui.gestures.selection import key_of
from ui.gestures.surface import Ghost, Hit, SessionHands, Surface
from ui.gestures.telling import Teller
from ui.navigator import Navigator
from ui.widgets.accessibility import announce


class SessionGestures(QObject):
    """Between the views, which know where things stand, and those who write and ask.

    A read-only diary can be looked through and copied from, and nothing else.
    """

    session_opened = Signal(object)
    """A SessionInstance is to be looked at or edited."""

    session_asked = Signal(object, object, bool)
    """A new session is wanted: its start, its end, and whether it lasts all day."""

    deletion_asked = Signal(object)
    """Instances are to be deleted."""

    move_asked = Signal(object)
    """Instances are to be moved to a day that is yet to be told."""

    sessions_selected = Signal(object)
    """The instances that are selected now."""

    menu_asked = Signal(object, QPoint)
    """A menu is wanted for a Hit, at a point of the screen."""

    change_made = Signal(object)
    """A Change was written."""

    def __init__(
        self,
        workspace: Workspace,
        navigator: Navigator,
        maker: ChangeMaker,
        hands: SessionHands,
        now: Now,
        window: QWidget,
    ) -> None:
        super().__init__(window)
        self.workspace = workspace
        self.navigator = navigator
        self.choice = SessionChoice(navigator, window)
        self.selection = self.choice.selection
        self._maker = maker
        self._hands = hands
        self._now = now
        self._window = window
        self._teller = Teller(workspace.planner, self._clock)
        self._surfaces: list[Surface] = []
        self._spot: Proposal | None = None
        self.selection.changed.connect(self._on_selection_changed)
        navigator.period_changed.connect(self._on_period_changed)
        navigator.day_selected.connect(self._on_day_selected)

    @property
    def is_read_only(self) -> bool:
        """Tell whether nothing can be changed."""
        return self.workspace.is_read_only

    @property
    def spot(self) -> Proposal | None:
        """The time of the selected day that was pointed to, if any."""
        spot = self._spot
        return spot if spot is not None and spot.start.date() == self.navigator.day else None

    def point_to(self, spot: Proposal | None) -> None:
        """Take note of an empty time that was pointed to, where N and paste begin."""
        self._spot = spot
        for surface in self._surfaces:
            surface.show_spot(spot)

    def free_time(self, day: date) -> Proposal:
        """Return the next free working time of a day."""
        held, settings = self.navigator.view.day(day), self.workspace.settings
        return new_session(*free_time(day, held.instances, settings, self._now()))

    def attach(self, surface: Surface) -> None:
        """Keep a view's rings around what is selected."""
        self._surfaces.append(surface)

    def surfaces(self) -> Sequence[Surface]:
        """Return every view that sessions can be worked with in."""
        return tuple(self._surfaces)

    def open(self, instance: SessionInstance) -> None:
        """Ask for a session to be looked at."""
        self.session_opened.emit(instance)

    @Slot()
    def open_current(self) -> None:
        """Ask for the selected session to be looked at."""
        if self.selection.current is not None:
            self.open(self.selection.current)

    @Slot()
    def ask_on_selected_day(self) -> None:
        """Ask for a new session at the time pointed to, or in the next free one of the day."""
        self._ask_for(self.spot or self.free_time(self.navigator.day))

    def ask_on(self, day: date) -> None:
        """Ask for a new session in the next free working time of a day."""
        self._ask_for(self.free_time(day))

    def ask_at(self, start: datetime) -> None:
        """Ask for a new session, as long as new ones are."""
        self._ask_for(new_session(start, start + self.workspace.settings.session_length))

    def ask_for_days(self, start: datetime, end: datetime) -> None:
        """Ask for a new session that lasts all day."""
        if not self.is_read_only:
            self.session_asked.emit(start, end, True)  # noqa: FBT003

    @Slot()
    def ask_to_move(self) -> None:
        """Ask for another day for the selected sessions."""
        if self.selection.instances and not self.is_read_only:
            self.move_asked.emit(self.selection.instances)

    @Slot()
    def ask_to_delete(self) -> None:
        """Ask for the selected sessions to be deleted."""
        if self.selection.instances and not self.is_read_only:
            self.deletion_asked.emit(self.selection.instances)

    @Slot()
    def edit_title(self) -> None:
        """Let the title of the selected session be edited where it stands."""
        current = self.selection.current
        if current is not None and not self.is_read_only:
            any(surface.edit_title(current) for surface in self._surfaces)

    def taken(self, proposal: Proposal) -> Proposal:
        """Take hold of sessions, and return them."""
        self._teller.take(proposal)
        return proposal

    def ghost_of(self, proposal: Proposal, *, leads: bool = False) -> Ghost:
        """Return where what was taken would stand, and what it would meet there."""
        return Ghost(proposal=proposal, told=self._teller.told(proposal), leads=leads)

    def drop(self, proposal: Proposal) -> None:
        """Put sessions where they are proposed; the user is asked how much of a series."""
        if not proposal.is_changed:
            return
        if proposal.lead is None:
            self.session_asked.emit(proposal.start, proposal.end, proposal.all_day)
            return
        scope = self.scope_for(proposal.instances, proposal.lead.session.title)
        if scope is not None:
            starts = [start for start, _end in proposal.places()]
            self.make(partial(change_to, self.workspace.planner, proposal, scope), starts)

    def rename(self, instance: SessionInstance, title: str) -> None:
        """Give a session another title."""
        if not title.strip() or title.strip() == instance.session.title:
            return
        scope = self.scope_for((instance,), instance.session.title)
        if scope is not None:
            planner = self.workspace.planner
            draft = replace(planner.draft_of(instance), title=title.strip())
            renamed = partial(planner.edit, instance, draft, scope)
            self.make(renamed, [wall(instance.start)])

    def scope_for(self, instances: Sequence[SessionInstance], what: str) -> Scope | None:
        """Return how much of a series is meant; the user is asked where there is one."""
        return self._hands.ask_scope(what) if repeats(instances) else Scope.THIS

    def make(self, change_from: Callable[[], Change], starts: Iterable[datetime] = ()) -> bool:
        """Make a change, select what it put at these times, and tell whether it was made.

        With no times given, the starts of the sessions that it holds are meant.
        """
        try:
            change = change_from()
        except PlannerError as error:
            show_error(self._window, error)
            return False
        if change.is_empty or not self._maker.make(change):
            return False
        self._select_put(change, starts)
        self.change_made.emit(change)
        return True

    def ask_menu(self, hit: Hit, point: QPoint) -> None:
        """Ask for the menu of what was hit, and select it where it is a session."""
        if hit.instance is not None and not self.choice.holds(hit.instance):
            self.choice.pick(hit.instance, hit.day)
        self.menu_asked.emit(hit, point)

    def spoken(self) -> str:
        """Return what a screen reader says of what is selected."""
        return self.choice.spoken(self._clock())

    def tell(self, words: str) -> None:
        """Let a screen reader say something."""
        announce(self._window, words)

    def _ask_for(self, spot: Proposal) -> None:
        if not self.is_read_only:
            self.session_asked.emit(spot.start, spot.end, spot.all_day)

    def _select_put(self, change: Change, starts: Iterable[datetime]) -> None:
        put = starts_in(change, self.navigator.view, starts)
        if put:
            self.selection.take(put)
            self.navigator.select(put[0].start.date())

    def _clock(self) -> Clock:
        return self.workspace.settings.clock

    @Slot()
    def _on_selection_changed(self) -> None:
        for surface in self._surfaces:
            surface.show_selection(self.selection.keys)
        if self.selection.instances:
            self.point_to(None)
            self.tell(self.spoken())
        self.sessions_selected.emit(self.selection.instances)

    @Slot()
    def _on_day_selected(self) -> None:
        if self._spot is not None and self.spot is None:
            self.point_to(None)

    @Slot()
    def _on_period_changed(self) -> None:
        """Keep what is selected where the new snapshot still holds it."""
        keys = {key_of(one) for one in self.selection.instances}
        if keys:
            window = instances_of(self.navigator.view)
            self.selection.keep(one for one in window if key_of(one) in keys)
