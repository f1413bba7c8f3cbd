"""What a file told of each session, as a mark, so that a later import sees what changed in it."""

from collections.abc import Iterable, Mapping
from hashlib import sha256
from types import MappingProxyType

from planner.domain.change import Edit
from planner.domain.session import Session, SessionId

Marks = Mapping[SessionId, str]

NO_MARKS: Marks = MappingProxyType({})
"""Nothing is known of an earlier import."""

_LENGTH = 16


def marks_of(sessions: Iterable[Session]) -> Marks:
    """Return the mark of each session as a file tells it."""
    return {session.id: mark_of(session) for session in sessions}


def mark_of(session: Session) -> str:
    """Return a mark of what files tell of a session; what the user adds to it is not in it."""
    repeat = session.recurrence
    told = (
        session.title,
        session.start,
        session.end,
        session.all_day,
        session.zone,
        session.location,
        session.notes,
        session.recurrence_id,
        repeat and (repeat.rule, repeat.excluded, repeat.added),
    )
    return sha256(repr(told).encode(errors="replace")).hexdigest()[:_LENGTH]


def was_edited(edit: Edit[Session], since: Marks) -> bool:
    """Tell whether an import undoes what was done in the diary since an earlier one.

    That is where the file changed a session that is not as the earlier import left it.
    """
    if edit.after is None or edit.after.id not in since or edit.before == edit.after:
        return False
    return edit.before is None or mark_of(edit.before) != since[edit.after.id]
