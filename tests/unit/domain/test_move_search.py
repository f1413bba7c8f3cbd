"""Plans of moves: sound always, and the cheapest there is where the search says so."""

from datetime import UTC, datetime, timedelta
from itertools import product

from hypothesis import given
from hypothesis import strategies as st

from planner.domain.date_search import RankedDate
from planner.domain.move_search import MovePlan, Place, Wish, plan_moves
from planner.domain.session import SessionId, SessionInstance
from tests.factories import a_session

FIRST = datetime(2026, 9, 21, 9, tzinfo=UTC)
HOUR = timedelta(hours=1)

PLACES = st.lists(st.tuples(st.integers(0, 5), st.integers(0, 9)), max_size=4)


def wish(number: int, places: list[tuple[int, int]]) -> Wish:
    session = a_session(id=SessionId(f"session-{number}"))
    offered = [
        Place(
            found=RankedDate(
                start=FIRST + at * HOUR, end=FIRST + (at + 1) * HOUR, clashes=(), conflicts=()
            ),
            cost=cost,
        )
        for at, cost in places
    ]
    offered.sort(key=lambda place: place.cost)
    start = FIRST + number * HOUR
    return Wish(
        instance=SessionInstance(session=session, start=start, end=start + HOUR),
        places=tuple(offered),
    )


def best_by_trying_all(wishes: list[Wish]) -> tuple[int, int]:
    """Return how many stay and what the others cost in the best plan."""
    plans = []
    for chosen in product(*[(*one.places, None) for one in wishes]):
        taken = [place for place in chosen if place is not None]
        times = [place.span for place in taken]
        if not any(a.overlaps(b) for at, a in enumerate(times) for b in times[:at]):
            plans.append((len(wishes) - len(taken), sum(place.cost for place in taken)))
    return min(plans)


def is_sound(plan: MovePlan) -> bool:
    spans = [move.place.span for move in plan.moves]
    return not any(a.overlaps(b) for at, a in enumerate(spans) for b in spans[:at])


@given(st.lists(PLACES, max_size=5))
def test_no_plan_moves_more_or_costs_less(places: list[list[tuple[int, int]]]) -> None:
    wishes = [wish(number, offered) for number, offered in enumerate(places)]
    plan = plan_moves(wishes)

    assert is_sound(plan)
    assert plan.is_best
    assert (len(plan.stuck), plan.cost) == best_by_trying_all(wishes)


def test_a_hard_plan_is_sound_and_says_that_it_may_not_be_the_best() -> None:
    # Thirty sessions want the same ten hours at costs that hold no branch back.
    wishes = [wish(number, [(at, at) for at in range(10)]) for number in range(30)]
    plan = plan_moves(wishes)

    assert is_sound(plan)
    assert not plan.is_best
    assert len(plan.moves) == 10
