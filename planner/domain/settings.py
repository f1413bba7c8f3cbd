"""What a user has chosen for their diary: place, overlay and clock."""

from dataclasses import dataclass, field, replace

from planner.domain.overlay import Overlay
from planner.domain.overlay_set import OverlaySet
from planner.domain.place import Nation, Place, PlaceSlug
from planner.domain.session import ProgrammeId
from planner.domain.wording import Clock

DEFAULT_PLACE = PlaceSlug("newcastle")


@dataclass(frozen=True, slots=True, kw_only=True)
class Settings:
    """Choices that belong to the plan and travel with the diary.

    ``nation`` is whose bank holidays count where they are not those of the place.
    """

    place: PlaceSlug = DEFAULT_PLACE
    nation: Nation | None = None
    overlay: Overlay = field(default_factory=Overlay)
    overlay_sets: tuple[OverlaySet, ...] = ()
    clock: Clock = Clock.TWELVE_HOUR
    hidden_programmes: frozenset[ProgrammeId] = frozenset()


def at_place(settings: Settings, place: PlaceSlug) -> Settings:
    """Return the settings at another place, with the bank holidays that count there."""
    return replace(settings, place=place, nation=None)


def in_nation(settings: Settings, nation: Nation, place: Place) -> Settings:
    """Return the settings with a nation's bank holidays, at the ``place`` that was chosen."""
    return replace(settings, nation=None if nation is place.nation else nation)
