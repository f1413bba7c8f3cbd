"""From what was dropped, pasted or copied to the change that the diary is given."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date, datetime, time

from planner.domain.change import Change
from planner.domain.period_view import PeriodView
from planner.domain.series import Scope
from planner.domain.session import Session, SessionInstance
from planner.services.session_planner import SessionPlanner
from ui.gestures.proposal import Deed, Proposal, wall


def repeats(instances: Iterable[SessionInstance]) -> bool:
    """Tell whether any of these is one of a series."""
    return any(
        one.session.recurrence is not None or one.session.recurrence_id is not None
        for one in instances
    )


def change_to(planner: SessionPlanner, proposal: Proposal, scope: Scope) -> Change:
    """Return the change that puts sessions where they were dropped.

    Raises BadRequestError where they cannot stand there.
    """
    if proposal.lead is None:
        return Change(label="addition")
    if proposal.deed is Deed.COPY:
        return planner.duplicate(proposal.instances, proposal.by)
    if proposal.deed is Deed.RECAST:
        return planner.edit(proposal.lead, recast_draft(planner, proposal, proposal.lead), scope)
    if proposal.deed is Deed.RESIZE:
        return planner.resize(proposal.lead, proposal.start, proposal.end, scope)
    return planner.move(proposal.instances, proposal.by, scope)


def recast_draft(planner: SessionPlanner, proposal: Proposal, lead: SessionInstance) -> Session:
    """Return a session with the whole days, or the hours, that it would have."""
    at = planner.new_draft(proposal.start, proposal.end, all_day=proposal.all_day)
    draft = planner.draft_of(lead)
    return replace(draft, start=at.start, end=at.end, all_day=at.all_day, zone=at.zone)


def copies_of(
    planner: SessionPlanner, sessions: Sequence[Session], day: date, at: time | None
) -> Change:
    """Return the change that pastes sessions on a day, at a time where one is given."""
    starts_all_day = bool(sessions) and min(sessions, key=_start_of).all_day
    return planner.paste(sessions, day, None if starts_all_day else at)


def starts_in(change: Change, view: PeriodView, near: Iterable[datetime]) -> list[SessionInstance]:
    """Return what the change put into a period at one of these times, to be selected.

    With no times given, the starts of its sessions are meant.
    """
    put = [edit.after for edit in change.sessions if edit.after is not None]
    ids = {one.id for one in put}
    wanted = set(near) or {one.start for one in put}
    return [
        one for one in instances_of(view) if one.session.id in ids and wall(one.start) in wanted
    ]


def instances_of(view: PeriodView) -> tuple[SessionInstance, ...]:
    """Return every instance of a period once, in the order of its days."""
    found = {id(one): one for day in view.days for one in day.instances}
    return tuple(found.values())


def _start_of(session: Session) -> datetime:
    return session.start
