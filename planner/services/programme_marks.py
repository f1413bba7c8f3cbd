"""The colour and pattern that a programme is given, and the programme that sessions start in."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.language import translate
from planner.domain.session import Pattern, Programme, ProgrammeId

# In the order they are given out; each colour is at least 4.5:1 on white, and no two neighbours
# share a pattern, so that black-and-white print tells them apart.
_MARKS = (
    ("#0b6e69", Pattern.SOLID),
    ("#6b4a8f", Pattern.DIAGONAL),
    ("#9a5400", Pattern.HORIZONTAL),
    ("#212b32", Pattern.DOTTED),
    ("#8a1c5b", Pattern.CROSSED),
    ("#00527a", Pattern.VERTICAL),
)
COLOURS = tuple(colour for colour, _pattern in _MARKS)
"""The colours that a programme can be given; each is at least 4.5:1 on white."""

_FIRST = Programme(
    id=ProgrammeId("my-sessions"), name="", colour=_MARKS[0][0], pattern=_MARKS[0][1]
)


def marked(programme: Programme, place: int) -> Programme:
    """Give the programme the mark of its place among others, counted from 0."""
    colour, pattern = _MARKS[place % len(_MARKS)]
    return replace(programme, colour=colour, pattern=pattern)


def marked_programmes(programmes: Sequence[Programme]) -> tuple[Programme, ...]:
    """Give each programme, in order, a colour and a pattern of its own."""
    return tuple(marked(programme, place) for place, programme in enumerate(programmes))


def first_programme(programmes: Sequence[Programme]) -> Programme:
    """Return the programme that a new session belongs to, which a new diary does not hold yet."""
    return (
        programmes[0]
        if programmes
        else replace(_FIRST, name=translate("programmes", "My sessions"))
    )
