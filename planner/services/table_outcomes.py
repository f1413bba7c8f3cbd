"""A dry run of a file of tables: what each row would become in the diary; nothing is written."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from planner.domain.change import Change
from planner.domain.session import Programme, ProgrammeId, SessionId
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
    edits = [edit for change in changes for edit in change.sessions]
    added = {edit.after.id for edit in edits if edit.after and not edit.before}
    changed = {edit.after.id for edit in edits if edit.after and edit.before}
    return DryRun(tuple(RowOutcome(one, _outcome(one, added, changed)) for one in entries))


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


def _outcome(entry: ReadEntry, added: set[SessionId], changed: set[SessionId]) -> Outcome:
    if entry.session is None:
        return Outcome.LEFT_OUT if entry.problems else Outcome.NO_SESSION
    if entry.session.id in added:
        return Outcome.ADDED
    return Outcome.CHANGED if entry.session.id in changed else Outcome.UNCHANGED
