"""What a user has chosen for their diary: place, overlay, clock and terms."""

from dataclasses import dataclass, field

from planner.domain.dates import DateSpan
from planner.domain.overlay import Overlay
from planner.domain.place import PlaceSlug
from planner.domain.session import ProgrammeId
from planner.domain.wording import Clock

DEFAULT_PLACE = PlaceSlug("newcastle")


@dataclass(frozen=True, slots=True)
class Term:
    """A stretch of teaching, such as “Autumn term 2026”."""

    name: str
    span: DateSpan


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices that belong to the plan and travel with the diary."""

    place: PlaceSlug = DEFAULT_PLACE
    overlay: Overlay = field(default_factory=Overlay)
    clock: Clock = Clock.TWELVE_HOUR
    hidden_programmes: frozenset[ProgrammeId] = frozenset()
    terms: tuple[Term, ...] = ()
