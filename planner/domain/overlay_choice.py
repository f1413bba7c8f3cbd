"""How far a tradition is laid over the plan, and the overlay after one more tick or one fewer."""

from collections.abc import Iterable
from dataclasses import replace
from enum import StrEnum

from planner.domain.observance import Observance, Tradition
from planner.domain.overlay import Overlay


class Extent(StrEnum):
    """How much of a tradition is left in."""

    ALL = "all"
    SOME = "some"
    NONE = "none"


class Standing(StrEnum):
    """Whether an observance shows in the calendar, or why it does not."""

    SHOWN = "shown"
    HIDDEN = "hidden"
    BELOW = "below"
    UNDATED = "undated"


def standing_of(overlay: Overlay, observance: Observance) -> Standing:
    """Return whether an observance shows, or the first reason why it does not.

    It is left out; or dated by practices that are not followed; or of a tier below those shown.
    """
    if not overlay.includes(observance):
        return Standing.HIDDEN
    if not overlay.dates(observance):
        return Standing.UNDATED
    return Standing.SHOWN if overlay.reaches(observance) else Standing.BELOW


def extent_of(overlay: Overlay, tradition: Tradition, observances: Iterable[Observance]) -> Extent:
    """Return how much of a tradition, whose ``observances`` these are, the overlay leaves in."""
    if tradition not in overlay.traditions:
        return Extent.NONE
    hidden = [one.id in overlay.hidden_observances for one in observances]
    if not any(hidden):
        return Extent.ALL
    return Extent.NONE if all(hidden) else Extent.SOME


def with_tradition(
    overlay: Overlay, tradition: Tradition, observances: Iterable[Observance], *, shown: bool
) -> Overlay:
    """Return the overlay with a tradition left in whole, or left out."""
    one = frozenset({tradition})
    return replace(
        overlay,
        traditions=overlay.traditions | one if shown else overlay.traditions - one,
        hidden_observances=overlay.hidden_observances - {each.id for each in observances},
    )


def with_observance(
    overlay: Overlay, observance: Observance, siblings: Iterable[Observance], *, shown: bool
) -> Overlay:
    """Return the overlay with one observance left in or out.

    ``siblings`` are all observances of its tradition. Of a tradition that was left out, it comes
    in alone; with the last one hidden, the tradition is out.
    """
    siblings = tuple(siblings)
    tradition, ids = observance.tradition, {one.id for one in siblings}
    hidden = ids if tradition not in overlay.traditions else ids & overlay.hidden_observances
    hidden = hidden - {observance.id} if shown else hidden | {observance.id}
    if hidden >= ids:
        return with_tradition(overlay, tradition, siblings, shown=False)
    chosen = with_tradition(overlay, tradition, siblings, shown=True)
    return replace(chosen, hidden_observances=chosen.hidden_observances | hidden)


def only_tradition(
    overlay: Overlay, tradition: Tradition, observances: Iterable[Observance]
) -> Overlay:
    """Return the overlay with one tradition left in whole, and no other."""
    chosen = with_tradition(overlay, tradition, observances, shown=True)
    return replace(chosen, traditions=frozenset({tradition}))


def only_observance(
    overlay: Overlay, observance: Observance, siblings: Iterable[Observance]
) -> Overlay:
    """Return the overlay with one observance left in, shown whatever its tier, and no other."""
    without = replace(overlay, traditions=frozenset())
    chosen = with_observance(without, observance, siblings, shown=True)
    return chosen if chosen.reaches(observance) else with_single(chosen, observance, shown=True)


def with_single(overlay: Overlay, observance: Observance, *, shown: bool) -> Overlay:
    """Return the overlay with one observance shown below the lowest tier, or not."""
    one = frozenset({observance.id})
    singles = overlay.shown_observances | one if shown else overlay.shown_observances - one
    return replace(overlay, shown_observances=singles)


def with_everything(overlay: Overlay) -> Overlay:
    """Return the overlay with every tradition and observance left in, its tier as it was."""
    return replace(overlay, traditions=frozenset(Tradition), hidden_observances=frozenset())
