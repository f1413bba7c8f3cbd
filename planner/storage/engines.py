"""The databases that one diary is kept in."""

from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from sqlalchemy import Engine


@dataclass(frozen=True, slots=True)
class Engines:
    """Where the two parts of a diary are kept: both in one file, unless a team shares it.

    ``shared`` holds what a team has in common. ``private`` holds what stays with the user: their
    settings, support plans and reminders.
    """

    shared: "Engine"
    private: "Engine"

    @classmethod
    def of_file(cls, engine: "Engine") -> "Engines":
        """Return one engine for both parts."""
        return cls(shared=engine, private=engine)

    @property
    def is_one(self) -> bool:
        """Tell whether both parts are kept in the same place."""
        return self.shared is self.private
