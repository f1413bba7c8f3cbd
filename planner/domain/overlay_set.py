"""Overlays that the user saved under names, such as “Exams only”."""

from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.overlay import Overlay


@dataclass(frozen=True, slots=True, kw_only=True)
class OverlaySet:
    """An overlay under a name that no other set has, whatever its capitals."""

    name: str
    overlay: Overlay


def set_named(sets: Iterable[OverlaySet], name: str) -> OverlaySet | None:
    """Return the set of that name, in whatever capitals, or None."""
    return next((one for one in sets if _same(one.name, name)), None)


def set_of(sets: Iterable[OverlaySet], overlay: Overlay) -> OverlaySet | None:
    """Return the first set that holds exactly this overlay, or None."""
    return next((one for one in sets if one.overlay == overlay), None)


def by_name(sets: Iterable[OverlaySet]) -> tuple[OverlaySet, ...]:
    """Return the sets in the order of their names."""
    return tuple(sorted(sets, key=lambda one: (one.name.casefold(), one.name)))


def with_set(sets: Iterable[OverlaySet], saved: OverlaySet) -> tuple[OverlaySet, ...]:
    """Return the sets with one more, by name; one of the same name makes way."""
    return by_name((*without_set(sets, saved.name), saved))


def without_set(sets: Iterable[OverlaySet], name: str) -> tuple[OverlaySet, ...]:
    """Return the sets without the one of that name."""
    return tuple(one for one in sets if not _same(one.name, name))


def _same(one: str, other: str) -> bool:
    return one.casefold() == other.casefold()
