"""Sessions proposed to be put into the diary together, each with what it would meet."""

from dataclasses import dataclass

from planner.domain.clash import Clash
from planner.domain.conflict import Conflict
from planner.domain.session import Session


@dataclass(frozen=True, slots=True, kw_only=True)
class Proposed:
    """A draft with what it would meet. ``told`` says where its time comes from.

    ``is_there`` tells that the diary already holds one like it in that year.
    """

    draft: Session
    clashes: tuple[Clash, ...] = ()
    conflicts: tuple[Conflict, ...] = ()
    told: str = ""
    is_there: bool = False
