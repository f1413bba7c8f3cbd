"""Dates of one observance over which its own practices differ."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import replace

from planner.domain.observance import Certainty
from planner.domain.occurrence import Occurrence
from planner.domain.wording import day_text

# Sunrise in the UK moves a lunar day by one; a date further away is another day altogether.
_MOST_DAYS_APART = 2


def with_differences(occurrences: Iterable[Occurrence]) -> Iterator[Occurrence]:
    """Widen the window of each usual date to hold those of practices shown only when asked for.

    All are of one observance. Who sees only the usual date so learns that some keep another. An
    expected date is left alone, since its window already holds what may be announced. A custom of
    its own beside several usual ones, as of one country among others, bears on none of them.
    """
    by_cycle: defaultdict[str, list[Occurrence]] = defaultdict(list)
    for one in occurrences:
        by_cycle[one.cycle].append(one)
    for of_cycle in by_cycle.values():
        unusual = [one for one in of_cycle if not one.practice.usual]
        usual = {one.practice.slug for one in of_cycle if one.practice.usual}
        bearing = [one for one in unusual if one.practice.choice or len(usual) == 1]
        for one in of_cycle:
            yield one if one in unusual else _widened(one, bearing)


def _widened(usual: Occurrence, unusual: Iterable[Occurrence]) -> Occurrence:
    if usual.certainty is Certainty.EXPECTED:
        return usual
    others = [one for one in unusual if _differs(one, usual)]
    if not others:
        return usual
    starts = [one.span.start for one in (usual, *others)]
    told = [f"{_opening(one.practice.name)}: {day_text(one.span.start)}." for one in others]
    return replace(
        usual,
        earliest=min(*starts, usual.earliest or usual.span.start),
        latest=max(*starts, usual.latest or usual.span.start),
        note=" ".join(filter(None, (usual.note, *told))),
    )


def _opening(name: str) -> str:
    return name[:1].upper() + name[1:]


def _differs(one: Occurrence, usual: Occurrence) -> bool:
    apart = abs((one.span.start - usual.span.start).days)
    return 0 < apart <= _MOST_DAYS_APART and one.certainty is not Certainty.EXPECTED
