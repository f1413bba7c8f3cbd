"""Laying out several sessions at once: a good date for each, and one change that adds them."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, time, timedelta

from planner.domain.change import Change, Edit
from planner.domain.date_search import DateRequest, RankedDate, usual_hours
from planner.domain.dates import DateSpan
from planner.domain.errors import BadRequestError
from planner.domain.laid_out import Proposed
from planner.domain.language import counted, translate
from planner.domain.reminder import Reminder, SessionSubject
from planner.domain.session import Session, SessionKind
from planner.services.session_planner import SessionPlanner
from planner.services.workspace import Workspace

REMIND_BEFORE = 14
"""Days before a whole-day entry at which the planner reminds of it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Wanted:
    """A time that is looked for: of a kind and length, within some days, best near one of them."""

    kind: SessionKind
    length: timedelta
    window: DateSpan
    near: date
    preferred: time | None = None


def request_for(wanted: Wanted, workspace: Workspace) -> DateRequest:
    """Return the search for a time, on days that are worked and for which there are dates.

    Raises BadRequestError where the almanac holds none of these days.
    """
    known = workspace.almanac_span
    first, end = max(wanted.window.start, known.start), min(wanted.window.end, known.end)
    if first >= end:
        raise BadRequestError(
            what=translate("laying out", "the dates"),
            fault=translate("laying out", "the almanac holds no dates for that time"),
            remedy=translate("laying out", "choose another year"),
        )
    opens, closes = usual_hours(wanted.kind)
    return DateRequest(
        window=DateSpan(first, end),
        kind=wanted.kind,
        length=wanted.length,
        opens=opens,
        closes=closes,
        weekdays=frozenset(range(7)) - workspace.settings.weekend,
        near=wanted.near,
        preferred=wanted.preferred,
    )


def best_date(wanted: Wanted, workspace: Workspace) -> RankedDate | None:
    """Return the date that would touch least, the nearest of such; None where no day is worked.

    Raises BadRequestError.
    """
    request = request_for(wanted, workspace)
    if not request.days:
        return None
    return next(iter(workspace.review.find(request)), None)


def moved_to(draft: Session, day: date) -> Session:
    """Return a draft on another day, at its hours."""
    by = day - draft.start.date()
    return replace(draft, start=draft.start + by, end=draft.end + by)


def checked_draft(proposed: Proposed, planner: SessionPlanner) -> Proposed:
    """Return a proposal with what its draft would meet now."""
    draft = proposed.draft
    return replace(
        proposed,
        clashes=tuple(planner.clashes_of(draft)),
        conflicts=tuple(planner.conflicts_of(draft)),
    )


def whole_day(draft: Session) -> Session:
    """Return a draft as an entry for its whole day."""
    start = datetime.combine(draft.start, time(0))
    return replace(draft, start=start, end=start + timedelta(days=1), all_day=True)


def laid_out(planner: SessionPlanner, drafts: Sequence[Session], *, title: str) -> Change:
    """Return the one change that adds drafts; of whole-day ones the planner will remind.

    Raises BadRequestError where there is none, or one makes no sense.
    """
    if not drafts:
        raise BadRequestError(
            what=title,
            fault=translate("laying out", "nothing is ticked"),
            remedy=translate("laying out", "tick at least one date"),
        )
    made = [planner.create(one) for one in drafts]
    words = counted("addition of %n session(s): {title}", "", len(drafts))
    return Change(
        label=words.format(title=title),
        sessions=tuple(edit for change in made for edit in change.sessions),
        # Each of them would bring the first programme of an empty diary.
        programmes=tuple(edit for change in made[:1] for edit in change.programmes),
        reminders=tuple(Edit(None, _reminder_of(one)) for one in drafts if one.all_day),
    )


def _reminder_of(draft: Session) -> Reminder:
    return Reminder(
        subject=SessionSubject(draft.uid),
        title=draft.title,
        day=draft.start.date(),
        days_before=REMIND_BEFORE,
    )
