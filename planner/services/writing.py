"""Writing a change into an open unit of work, in the order that its references need."""

from collections.abc import Iterable, Iterator
from contextlib import suppress
from typing import TypeVar

from planner.domain.change import Change, Edit
from planner.domain.errors import MeanwhileError
from planner.domain.lost_race import LostRaceError
from planner.services.racing import races_lost
from planner.storage.diary import Diary
from planner.storage.unit_of_work import UnitOfWork

T = TypeVar("T")


def make_change(change: Change, diary: Diary) -> None:
    """Write the change whole, or not at all.

    Raises LostRaceError where somebody else has changed the same since it was seen, and DiaryError
    where the diary cannot be written.
    """
    with suppress(MeanwhileError):
        _write(change, diary)
        return
    # Somebody wrote at the same moment. What they wrote can be seen now, and compared.
    try:
        _write(change, diary)
    except MeanwhileError as error:
        raise LostRaceError(diary.name, ()) from error


def _write(change: Change, diary: Diary) -> None:
    with diary.work(is_private=change.is_private) as work:
        races = tuple(races_lost(change, work))
        if races:
            raise LostRaceError(diary.name, races)
        write_change(change, work)
        work.commit()


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
    _write_dates(change, work)
    work.templates.remove_all(_removed(change.templates))
    work.templates.put_all(edit.after for edit in change.templates if edit.after is not None)
    work.decisions.remove_all(_removed(change.decisions))
    work.decisions.put_all(edit.after for edit in change.decisions if edit.after is not None)
    work.reminders.remove_all(_removed(change.reminders))
    work.reminders.put_all(edit.after for edit in change.reminders if edit.after is not None)
    work.notes.remove_all(_removed(change.notes))
    work.notes.put_all(edit.after for edit in change.notes if edit.after is not None)
    work.plans.remove_all(_removed(change.plans))
    work.plans.put_all(edit.after for edit in change.plans if edit.after is not None)
    _write_toolkit(change, work)


def _write_dates(change: Change, work: UnitOfWork) -> None:
    confirmed, own = change.confirmations, change.own_observances
    work.confirmations.remove_all(_removed(confirmed))
    work.confirmations.put_all(edit.after for edit in confirmed if edit.after is not None)
    work.own_observances.remove_all(_removed(own))
    work.own_observances.put_all(edit.after for edit in own if edit.after is not None)


def _write_toolkit(change: Change, work: UnitOfWork) -> None:
    work.rounds.remove_all(_removed(change.rounds))
    work.rounds.put_all(edit.after for edit in change.rounds if edit.after is not None)
    work.bookings.remove_all(_removed(change.bookings))
    work.bookings.put_all(edit.after for edit in change.bookings if edit.after is not None)
    # What a document holds goes before it and comes after it, since it points at it.
    work.contents.remove_all(_removed(change.contents))
    work.documents.remove_all(_removed(change.documents))
    work.documents.put_all(edit.after for edit in change.documents if edit.after is not None)
    work.contents.put_all(edit.after for edit in change.contents if edit.after is not None)


def _removed(edits: Iterable[Edit[T]]) -> Iterator[T]:
    return (edit.before for edit in edits if edit.before is not None and edit.after is None)
