"""Writing a change into an open unit of work, in the order that its references need."""

from planner.domain.change import Change
from planner.storage.unit_of_work import UnitOfWork


def write_change(change: Change, work: UnitOfWork) -> None:
    """Put and remove what the change names; the caller commits."""
    # Programmes come before the sessions that point at them, and go after these are gone; sessions
    # go before others come, since a new one may take over the UID of an old one.
    for programme in change.programmes:
        if programme.after is not None:
            work.programmes.put(programme.after)
    gone = (edit.before for edit in change.sessions if edit.after is None)
    work.sessions.remove_all(session.id for session in gone if session is not None)
    work.sessions.put_all(edit.after for edit in change.sessions if edit.after is not None)
    for programme in change.programmes:
        if programme.after is None and programme.before is not None:
            work.programmes.remove(programme.before.id)
    if change.settings is not None and change.settings.after is not None:
        work.settings.put(change.settings.after)
