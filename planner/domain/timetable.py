"""A timetable as it was read from a file: its sessions, and what was skipped or doubted."""

from dataclasses import dataclass

from planner.domain.session import Programme, Session, SessionId


@dataclass(frozen=True, slots=True)
class Problem:
    """Something in a file that could not be taken as it stands.

    ``place`` is where to look (“line 12, “Written paper””); ``fault`` says what is wrong and what
    was done about it, without a full stop.
    """

    place: str
    fault: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Timetable:
    """Sessions of one programme, in order of start, with the problems in order of the file.

    ``name`` is the name of the file. ``cancelled`` are sessions that the file calls off, so that a
    diary that holds them from an earlier import can drop them.
    """

    name: str
    programme: Programme
    sessions: tuple[Session, ...]
    problems: tuple[Problem, ...]
    cancelled: frozenset[SessionId] = frozenset()
