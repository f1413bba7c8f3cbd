"""What an import did, for the user to read."""

from dataclasses import dataclass

from planner.domain.timetable import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """Titles of the sessions added, changed, removed and left as they were, and the problems.

    ``name`` is the file's name; ``programme`` the one the sessions went into.
    """

    name: str
    programme: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    problems: tuple[Problem, ...]
