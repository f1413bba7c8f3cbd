"""Sharing the height of a sheet among rows that need more or less of it."""

from collections.abc import Sequence


def shared_out(needs: Sequence[float], height: float) -> tuple[float, ...]:
    """Return a height for each row: equal where all can be told, else more for those in need."""
    fair = height / len(needs)
    if max(needs) <= fair:
        return tuple(fair for _ in needs)
    given = _given(needs, height)
    spare = (height - sum(given)) / len(given)
    return tuple(one + spare for one in given)


def _given(needs: Sequence[float], height: float) -> tuple[float, ...]:
    """Give each row what it needs, or an equal share of what those in less need leave over."""
    given = [0.0] * len(needs)
    left, waiting = height, len(needs)
    for number in sorted(range(len(needs)), key=lambda number: needs[number]):
        given[number] = min(needs[number], left / waiting)
        left -= given[number]
        waiting -= 1
    return tuple(given)
