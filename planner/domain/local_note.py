"""What an education centre knows of its own place: a prayer room, a telephone, a mosque’s times."""

from dataclasses import dataclass
from datetime import date

GENERAL = ""
"""The page of the note that concerns every faith: the contents."""

LONGEST_NOTE = 4000
"""Letters that a note may have."""


@dataclass(frozen=True, slots=True, kw_only=True)
class LocalNote:
    """A note on a page, each line of it a point, and the day on which it was last written.

    ``page`` is the name of a page on a faith, or ``GENERAL``.
    """

    page: str
    text: str
    written: date

    @property
    def lines(self) -> tuple[str, ...]:
        """The lines that say something."""
        return tuple(filter(None, map(str.strip, self.text.splitlines())))
