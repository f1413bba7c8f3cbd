"""Which practices there are to choose between in each tradition, and what a choice shows."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from planner.domain.observance import Observance, Practice, PracticeSlug, Tradition
from planner.domain.overlay import Overlay


@dataclass(frozen=True, slots=True, kw_only=True)
class PracticeGroup:
    """The practices of one tradition that date some observance beside one another."""

    tradition: Tradition
    practices: tuple[Practice, ...]

    def choice_of(self, practice: Practice) -> str:
        """Return the choice that the practice shares with another of the group, or ""."""
        sharing = [one for one in self.practices if one.choice == practice.choice]
        return practice.choice if len(sharing) > 1 else ""

    @property
    def choices(self) -> tuple[tuple[Practice, ...], ...]:
        """The ways of dating the same days, choice by choice."""
        names = dict.fromkeys(filter(None, map(self.choice_of, self.practices)))
        return tuple(tuple(one for one in self.practices if one.choice == name) for name in names)

    @property
    def customs(self) -> tuple[Practice, ...]:
        """The practices that stand for themselves."""
        return tuple(one for one in self.practices if not self.choice_of(one))


def practice_groups(
    observances: Iterable[Observance], practices: Sequence[Practice]
) -> tuple[PracticeGroup, ...]:
    """Return a group for each tradition that has a choice, both in their own order.

    A practice that dates every observance alone is no choice and is left out. One that several
    traditions share stands in the group of each.
    """
    beside: dict[Tradition, set[PracticeSlug]] = {}
    for observance in observances:
        slugs = {dating.practice.slug for dating in observance.datings}
        if len(slugs) > 1:
            beside.setdefault(observance.tradition, set()).update(slugs)
    return tuple(
        PracticeGroup(
            tradition=tradition,
            practices=tuple(one for one in practices if one.slug in beside[tradition]),
        )
        for tradition in Tradition
        if tradition in beside
    )


def sharing(
    groups: Iterable[PracticeGroup], group: PracticeGroup, practices: Iterable[Practice]
) -> tuple[Tradition, ...]:
    """Return the other traditions for which any of a group's practices is the same choice."""
    meant = frozenset(practices)
    others = (one for one in groups if meant & frozenset(one.practices))
    return tuple(one.tradition for one in others if one.tradition is not group.tradition)


def with_practice(overlay: Overlay, practice: Practice, *, shown: bool) -> Overlay:
    """Return the overlay with the dates of one practice shown or hidden."""
    slug = frozenset({practice.slug})
    if practice.usual:
        hidden = overlay.hidden_practices - slug if shown else overlay.hidden_practices | slug
        return replace(overlay, hidden_practices=hidden)
    chosen = overlay.shown_practices | slug if shown else overlay.shown_practices - slug
    return replace(overlay, shown_practices=chosen)


def ways_followed(overlay: Overlay, ways: Sequence[Practice]) -> tuple[Practice, ...]:
    """Return those of a choice by which days are dated: where none is followed, the usual."""
    followed = tuple(filter(overlay.follows, ways))
    return followed or tuple(one for one in ways if one.usual)


def with_ways(overlay: Overlay, ways: Iterable[Practice], followed: Iterable[Practice]) -> Overlay:
    """Return the overlay with the days of a choice dated by these of its ways and no other."""
    chosen = frozenset(one.slug for one in followed)
    for one in ways:
        overlay = with_practice(overlay, one, shown=one.slug in chosen)
    return overlay


def with_usual_practices(overlay: Overlay) -> Overlay:
    """Return the overlay with the usual practices shown and no other."""
    return replace(overlay, hidden_practices=frozenset(), shown_practices=frozenset())
