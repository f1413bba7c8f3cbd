"""A dry run of a file of tables: what each row would become in the diary; nothing is written."""

from collections import Counter
from collections.abc import Collection, Container, Iterable, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from enum import StrEnum

from planner.domain.change import Change
from planner.domain.search_text import folded
from planner.domain.session import Programme, ProgrammeId, Session, SessionId
from planner.domain.table_reading import ReadEntry
from planner.domain.timetable import Timetable


class Outcome(StrEnum):
    """What becomes of a row."""

    ADDED = "added"
    CHANGED = "changed"
    UNCHANGED = "unchanged"
    LEFT_OUT = "left-out"
    NO_SESSION = "no-session"


@dataclass(frozen=True, slots=True)
class RowOutcome:
    """A row or cell of the file, and what becomes of it."""

    entry: ReadEntry
    outcome: Outcome

    @property
    def needs_a_look(self) -> bool:
        """Tell whether something about it is to be said."""
        return bool(self.entry.problems)


@dataclass(frozen=True, slots=True)
class DryRun:
    """Every row with its outcome, in the order of the file."""

    rows: tuple[RowOutcome, ...]

    def count(self, outcome: Outcome) -> int:
        """Return how many sessions, or rows where there is no session, have this outcome."""
        entries = [row.entry for row in self.rows if row.outcome is outcome]
        sessions = {entry.session.id for entry in entries if entry.session is not None}
        return len(sessions) or len(entries)

    @property
    def to_look_at(self) -> int:
        """How many rows have something to be said about them."""
        return sum(row.needs_a_look for row in self.rows)


def dry_run(entries: Iterable[ReadEntry], changes: Iterable[Change]) -> DryRun:
    """Return what the changes would make of the entries."""
    told = tuple(entries)
    ids = {entry.session.id for entry in told if entry.session is not None}
    edits = [edit for change in changes for edit in change.sessions]
    added = _Touched(ids, [edit.after for edit in edits if edit.after and not edit.before])
    changed = _Touched(ids, [edit.after for edit in edits if edit.after and edit.before])
    return DryRun(tuple(RowOutcome(one, _outcome(one, added, changed)) for one in told))


def usual_programme(changes: Iterable[Change]) -> ProgrammeId | None:
    """Return the programme that most of the sessions are in which the diary holds already."""
    edits = [edit for change in changes for edit in change.sessions]
    held = Counter(edit.before.programme for edit in edits if edit.before and edit.after)
    return held.most_common(1)[0][0] if held else None


def put_into(
    timetables: Sequence[Timetable], programme: Programme, name: str
) -> tuple[Timetable, ...]:
    """Return the timetables of a file as one that goes into a programme."""
    sessions = [
        replace(session, programme=programme.id)
        for timetable in timetables
        for session in timetable.sessions
    ]
    problems = dict.fromkeys(problem for one in timetables for problem in one.problems)
    return (
        Timetable(
            name=name,
            programme=programme,
            sessions=tuple(sorted(sessions, key=lambda one: (one.start, one.end, one.title))),
            problems=tuple(problems),
            cancelled=frozenset().union(*(one.cancelled for one in timetables)),
        ),
    )


class _Touched:
    """Sessions that a change writes, to be found by what a file tells.

    One that the diary holds under another name was known again by its time and title.
    """

    def __init__(self, told: Container[SessionId], sessions: Collection[Session]) -> None:
        self._ids = {session.id for session in sessions}
        self._slots = {_slot_of(session) for session in sessions if session.id not in told}

    def __contains__(self, session: Session) -> bool:
        return session.id in self._ids or _slot_of(session) in self._slots


def _slot_of(session: Session) -> tuple[datetime, str]:
    return session.start, folded(session.title)


def _outcome(entry: ReadEntry, added: _Touched, changed: _Touched) -> Outcome:
    if entry.session is None:
        return Outcome.LEFT_OUT if entry.problems else Outcome.NO_SESSION
    if entry.session in added:
        return Outcome.ADDED
    return Outcome.CHANGED if entry.session in changed else Outcome.UNCHANGED
