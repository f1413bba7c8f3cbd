"""Choosing where sessions move to, so that none takes another's place and all move least.

The search tries the cheapest places first and gives up a branch as soon as it cannot beat the best
whole plan known (branch and bound). What it guarantees: no two moved sessions of a programme share
time; and where it ends by itself, which it says, no plan among the places offered costs less. Where
it is stopped after ``MOST_STEPS`` the plan is sound still, but a cheaper one may exist.
"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from planner.domain.date_search import RankedDate
from planner.domain.dates import TimeSpan
from planner.domain.session import SessionInstance

MOST_STEPS = 20_000


@dataclass(frozen=True, slots=True, kw_only=True)
class Place:
    """A date that a session could move to, and what the move costs."""

    found: RankedDate
    cost: int

    @property
    def span(self) -> TimeSpan:
        """The time that it takes there."""
        return TimeSpan(self.found.start, self.found.end)


@dataclass(frozen=True, slots=True, kw_only=True)
class Move:
    """A session and the date that it is to move to."""

    instance: SessionInstance
    place: Place


@dataclass(frozen=True, slots=True, kw_only=True)
class MovePlan:
    """Moves by time; ``stuck`` found no place, and ``is_best`` tells that no plan costs less."""

    moves: tuple[Move, ...]
    stuck: tuple[SessionInstance, ...]
    is_best: bool

    @property
    def cost(self) -> int:
        """What all moves cost together."""
        return sum(move.place.cost for move in self.moves)


@dataclass(frozen=True, slots=True, kw_only=True)
class Wish:
    """A session that is to move, with the places offered to it, the cheapest first."""

    instance: SessionInstance
    places: tuple[Place, ...]


def plan_moves(wishes: Sequence[Wish]) -> MovePlan:
    """Return the cheapest plan that gives a place to as many as can have one."""
    by_programme: dict[str, list[Wish]] = defaultdict(list)
    for wish in wishes:
        by_programme[wish.instance.session.programme].append(wish)
    found = [_Search(group).best() for group in by_programme.values()]
    moves = [move for plan in found for move in plan.moves]
    return MovePlan(
        moves=tuple(sorted(moves, key=lambda move: move.instance.start)),
        stuck=tuple(one for plan in found for one in plan.stuck),
        is_best=all(plan.is_best for plan in found),
    )


class _Search:
    """A search among the sessions of one programme; others cannot get in their way."""

    def __init__(self, wishes: Sequence[Wish]) -> None:
        # Those with the fewest places choose first, so that dead ends show early.
        self._wishes = sorted(wishes, key=lambda wish: (len(wish.places), wish.instance.start))
        self._least = _least_from(self._wishes)
        self._steps = 0
        self._chosen: list[Place | None] = []
        self._best: tuple[int, int, list[Place | None]] | None = None

    def best(self) -> MovePlan:
        """Return the best plan found."""
        self._try(stuck=0, cost=0)
        assert self._best is not None, "to leave all where they are is a plan"
        chosen = dict(enumerate(self._best[2]))
        return MovePlan(
            moves=tuple(
                Move(instance=wish.instance, place=place)
                for at, wish in enumerate(self._wishes)
                if (place := chosen[at]) is not None
            ),
            stuck=tuple(w.instance for at, w in enumerate(self._wishes) if chosen[at] is None),
            is_best=self._steps < MOST_STEPS,
        )

    def _try(self, *, stuck: int, cost: int) -> None:
        at = len(self._chosen)
        if not self._can_win(stuck, cost + self._least[at]):
            return
        if at == len(self._wishes):
            self._best = (stuck, cost, list(self._chosen))
            return
        self._steps += 1
        for place in self._wishes[at].places:
            if self._steps >= MOST_STEPS and self._best is not None:
                return
            if not any(one and one.span.overlaps(place.span) for one in self._chosen):
                self._chosen.append(place)
                self._try(stuck=stuck, cost=cost + place.cost)
                self._chosen.pop()
        self._chosen.append(None)
        self._try(stuck=stuck + 1, cost=cost)
        self._chosen.pop()

    def _can_win(self, stuck: int, cost: int) -> bool:
        return self._best is None or (stuck, cost) < self._best[:2]


def _least_from(wishes: Sequence[Wish]) -> Mapping[int, int]:
    """Return the least that the wishes from each one on can cost."""
    least = {len(wishes): 0}
    for at in range(len(wishes) - 1, -1, -1):
        cheapest = min((place.cost for place in wishes[at].places), default=0)
        least[at] = least[at + 1] + cheapest
    return least
