"""What an import did or would do, for the user to read."""

from dataclasses import dataclass

from planner.domain.change import Edit
from planner.domain.session import Session
from planner.domain.timetable import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class ImportReport:
    """Titles of the sessions added, changed, removed and left as they were, and the problems.

    ``name`` is the file's name; ``programme`` the one the sessions went into. ``edits`` are those
    behind the titles, where they are to be told with their dates. ``matched`` are titles of
    sessions that the file names anew and that were known by their time and title; ``overwritten``
    those that were changed in the diary and are now as the file has them.
    """

    name: str
    programme: str
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    unchanged: tuple[str, ...]
    problems: tuple[Problem, ...]
    edits: tuple[Edit[Session], ...] = ()
    matched: tuple[str, ...] = ()
    overwritten: tuple[str, ...] = ()

    @property
    def is_empty(self) -> bool:
        """Tell whether the diary is left as it is."""
        return not (self.added or self.changed or self.removed)
