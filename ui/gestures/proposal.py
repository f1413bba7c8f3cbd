"""Where a session would stand: what a drag or a key makes of it before anything is written."""

from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta
from enum import StrEnum

from planner.domain.dates import ONE_DAY
from planner.domain.session import SessionInstance

UNSNAPPED = timedelta(0)
STEP = timedelta(minutes=15)
FINE_STEP = timedelta(minutes=5)
HALF_AN_HOUR = timedelta(minutes=30)
AN_HOUR = timedelta(hours=1)

_MIDNIGHT = time(0)


class Deed(StrEnum):
    """What is being done."""

    CREATE = "create"
    MOVE = "move"
    COPY = "copy"
    RESIZE = "resize"
    RECAST = "recast"
    """From hours to whole days, or back."""


class Grip(StrEnum):
    """Where a session is held: by its middle, or by the edge of its start or end."""

    BODY = "body"
    START = "start"
    END = "end"


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposal:
    """Sessions in the hand, and the times that the one which is held would have.

    ``start`` and ``end`` are told by the clock of the place, without a zone. The others of
    ``instances`` go along with the ``lead``; of a new session there are none.
    """

    deed: Deed
    start: datetime
    end: datetime
    grip: Grip = Grip.BODY
    all_day: bool = False
    instances: tuple[SessionInstance, ...] = ()
    lead: SessionInstance | None = None

    @property
    def by(self) -> timedelta:
        """How far the start is from where the lead stands."""
        return UNSNAPPED if self.lead is None else self.start - wall(self.lead.start)

    @property
    def is_changed(self) -> bool:
        """Tell whether dropping it would do anything."""
        if self.lead is None:
            return True
        return (self.start, self.end) != (wall(self.lead.start), wall(self.lead.end))

    def places(self) -> tuple[tuple[datetime, datetime], ...]:
        """Return where each of the sessions would stand, the one that is held first."""
        others = [one for one in self.instances if one is not self.lead]
        by = self.by
        return (
            (self.start, self.end),
            *((wall(one.start) + by, wall(one.end) + by) for one in others),
        )


def wall(moment: datetime) -> datetime:
    """Return what the clock on the wall shows."""
    return moment.replace(tzinfo=None)


def held(
    lead: SessionInstance,
    instances: tuple[SessionInstance, ...],
    deed: Deed,
    grip: Grip = Grip.BODY,
) -> Proposal:
    """Return sessions just taken hold of, where they stand."""
    return Proposal(
        deed=deed,
        grip=grip,
        start=wall(lead.start),
        end=wall(lead.end),
        all_day=lead.session.all_day,
        instances=instances,
        lead=lead,
    )


def snapped(moment: datetime, step: timedelta) -> datetime:
    """Return the nearest moment of the day that is a whole number of steps after midnight."""
    if not step:
        return moment
    midnight = datetime.combine(moment.date(), _MIDNIGHT)
    return midnight + round((moment - midnight) / step) * step


def dragged(taken: Proposal, pressed: datetime, at: datetime, step: timedelta) -> Proposal:
    """Return what was taken hold of at ``pressed``, with the pointer now ``at`` another moment.

    A step of nothing leaves the minutes as they are.
    """
    match taken.deed:
        case Deed.CREATE:
            return _drawn(taken, pressed, at, step)
        case Deed.RESIZE:
            return _resized(taken, at, step)
        case Deed.MOVE | Deed.COPY | Deed.RECAST:
            return _moved(taken, pressed, at, step)


def nudged(proposal: Proposal, by: timedelta) -> Proposal:
    """Return the proposal moved so much on, or back where negative; all day by whole days."""
    if proposal.all_day:
        by = round(by / ONE_DAY) * ONE_DAY
    return replace(proposal, start=proposal.start + by, end=proposal.end + by)


def stretched(proposal: Proposal, by: timedelta) -> Proposal:
    """Return the proposal ending so much later, never before it has begun."""
    least = ONE_DAY if proposal.all_day else FINE_STEP
    if proposal.all_day:
        by = round(by / ONE_DAY) * ONE_DAY
    end = max(proposal.end + by, proposal.start + least)
    return replace(proposal, deed=Deed.RESIZE, grip=Grip.END, end=end)


def new_session(start: datetime, end: datetime, *, all_day: bool = False) -> Proposal:
    """Return a session that is not there yet."""
    return Proposal(deed=Deed.CREATE, start=start, end=end, all_day=all_day)


def spread_over_days(taken: Proposal, day: date) -> Proposal:
    """Return a session with hours as one that lasts as many whole days from this one."""
    count = (taken.end.date() - taken.start.date()).days
    start, end = whole_days(day, day + count * ONE_DAY)
    return replace(taken, deed=Deed.RECAST, start=start, end=end, all_day=True)


def put_among_hours(taken: Proposal, at: datetime, step: timedelta) -> Proposal:
    """Return a session of whole days as one of an hour."""
    start = snapped(at, step)
    return replace(taken, deed=Deed.RECAST, start=start, end=start + AN_HOUR, all_day=False)


def whole_days(first: date, second: date) -> tuple[datetime, datetime]:
    """Return from midnight to midnight around two days in any order."""
    start, last = min(first, second), max(first, second)
    return datetime.combine(start, _MIDNIGHT), datetime.combine(last + ONE_DAY, _MIDNIGHT)


def _drawn(taken: Proposal, pressed: datetime, at: datetime, step: timedelta) -> Proposal:
    if taken.all_day:
        start, end = whole_days(pressed.date(), at.date())
        return replace(taken, start=start, end=end)
    # A session that is drawn stays on the day where it was begun.
    at = datetime.combine(pressed.date(), at.time()) if at.date() != pressed.date() else at
    first, second = sorted((snapped(pressed, step), snapped(at, step)))
    return replace(taken, start=first, end=max(second, first + step))


def _resized(taken: Proposal, at: datetime, step: timedelta) -> Proposal:
    edge = snapped(at, step)
    if taken.grip is Grip.START:
        return replace(taken, start=min(edge, taken.end - step))
    return replace(taken, end=max(edge, taken.start + step))


def _moved(taken: Proposal, pressed: datetime, at: datetime, step: timedelta) -> Proposal:
    by = (at.date() - pressed.date()).days * ONE_DAY
    hours = (at - pressed) - by
    if taken.all_day or not step or not round(hours / step):
        # To another day alone: its minutes stay, whatever they are.
        return nudged(taken, by)
    start = snapped(taken.start + by + hours, step)
    return nudged(taken, start - taken.start)
