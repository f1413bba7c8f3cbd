"""Drafts: sessions as a form or the clipboard holds them, and what an edited one changes."""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import replace
from datetime import date, datetime, time, timedelta

from planner.calendars.recurrence import start_of
from planner.calendars.series_edits import Alteration, NewRepeat, Reach, altered
from planner.calendars.series_split import override_id
from planner.domain.dates import ONE_DAY
from planner.domain.series import Family, Scope, family_of
from planner.domain.session import Session, SessionId, SessionInstance
from planner.later import imported_later

with imported_later():
    from uuid import uuid4

_VALUES = (
    "title",
    "all_day",
    "zone",
    "location",
    "kind",
    "kind_basis",
    "programme",
    "notes",
    "tutor",
    "guide",
    "themes",
)


def fresh_uid() -> str:
    """Return a uid that nothing else has."""
    return f"{uuid4()}@multifaith-planner"


def slot_of(instance: SessionInstance) -> datetime:
    """Return the start of its series that an instance is, or that it replaces."""
    return instance.session.recurrence_id or start_of(instance)


def draft_of(instance: SessionInstance, family: Family) -> Session:
    """Return an instance as a draft: its own times, and the repeat of its whole series."""
    session, start = instance.session, start_of(instance)
    whole = family.whole
    return replace(
        session,
        start=start,
        end=start + session.length,
        recurrence=whole.recurrence if whole else None,
        skips=whole.skips if whole else frozenset(),
    )


def single_of(instance: SessionInstance, uid: str) -> Session:
    """Return an instance as a session of its own that does not repeat."""
    start = start_of(instance)
    return replace(
        instance.session,
        id=SessionId(uid),
        uid=uid,
        start=start,
        end=start + instance.session.length,
        recurrence=None,
        recurrence_id=None,
        skips=frozenset(),
    )


def alteration_between(
    shown: Session, draft: Session, family: Family, scope: Scope, slot: datetime
) -> Alteration:
    """Return what the user changed from the draft as it was shown to the draft as it is now."""
    reaches_whole = scope is not Scope.THIS or not family.repeats
    named = (*_VALUES, "skips") if reaches_whole else _VALUES
    changed = {
        name: getattr(draft, name) for name in named if getattr(draft, name) != getattr(shown, name)
    }
    repeat = _new_repeat(shown, draft) if reaches_whole else None
    start_by, end_by = draft.start - shown.start, draft.end - shown.end
    if repeat == NewRepeat(None) and family.whole is not None:
        start_by, end_by = draft.start - slot, draft.end - slot - family.whole.length
    return Alteration(
        start_by=start_by,
        end_by=end_by,
        values=lambda session: replace(session, **changed),
        repeat=repeat,
    )


def _new_repeat(shown: Session, draft: Session) -> NewRepeat | None:
    before, after = shown.recurrence, draft.recurrence
    if before is None or after is None:
        return None if before == after else NewRepeat(after)
    # What is skipped is worked out anew in any case.
    return None if before == replace(after, skipped=before.skipped) else NewRepeat(after)


def shift_of(session: Session, by: timedelta) -> Alteration:
    """Return the alteration that moves a session; one of whole days by whole days."""
    if session.all_day:
        by = round(by / ONE_DAY) * ONE_DAY
    return Alteration(start_by=by, end_by=by)


def pasted(
    sessions: Sequence[Session], uids: Mapping[str, str], day: date, at: time | None
) -> tuple[Family, ...]:
    """Return copies whose earliest starts on a day, and at a time where one is given.

    The others keep their distance from it. ``uids`` gives each uid a new one. What replaces a date
    of a series that is not among them becomes a session of its own.
    Raises BadRequestError for a series that cannot be moved so.
    """
    earliest = min(session.start for session in sessions)
    target = datetime.combine(day, at or earliest.time())
    return tuple(
        _moved_to(copy, earliest, target)
        for uid, group in _by_uid(sessions).items()
        for copy in _copies(family_of(group), uids[uid])
    )


def _moved_to(copy: Family, earliest: datetime, target: datetime) -> Family:
    session = copy.members[0]
    by = target - earliest
    if session.all_day:
        by = target.date() - earliest.date()
    reach = Reach(scope=Scope.ALL, start=session.start, uid=session.uid)
    (moved,) = altered(copy, reach, Alteration(start_by=by, end_by=by))
    return moved


def _copies(family: Family, uid: str) -> tuple[Family, ...]:
    whole = family.whole
    if whole is not None and whole.recurrence is not None:
        overrides = tuple(
            replace(one, id=override_id(uid, one.recurrence_id or one.start), uid=uid)
            for one in family.overrides
        )
        return (Family(whole=replace(whole, id=SessionId(uid), uid=uid), overrides=overrides),)
    return tuple(_alone(one, uid, number) for number, one in enumerate(family.members))


def _alone(session: Session, uid: str, number: int) -> Family:
    own = f"{number}-{uid}" if number else uid
    return Family(
        whole=replace(session, id=SessionId(own), uid=own, recurrence=None, recurrence_id=None)
    )


def _by_uid(sessions: Iterable[Session]) -> Mapping[str, Sequence[Session]]:
    by_uid: dict[str, list[Session]] = defaultdict(list)
    for session in sessions:
        by_uid[session.uid].append(session)
    return by_uid
