"""Choosing what a print shows by names, as the command line has them."""

from collections.abc import Sequence
from dataclasses import replace

from planner.domain.errors import BadRequestError
from planner.domain.observance import Tier, Tradition
from planner.domain.print_selection import PrintSelection
from planner.domain.session import Programme, ProgrammeId
from planner.domain.wording import listed


def narrowed(
    selection: PrintSelection,
    *,
    traditions: Sequence[Tradition] = (),
    lowest_tier: Tier | None = None,
    programmes: Sequence[str] = (),
    held: Sequence[Programme] = (),
) -> PrintSelection:
    """Return the selection with what is named in place of what it shows; of the rest, all of it.

    Raises BadRequestError for a programme that is not among those ``held``.
    """
    return replace(
        selection,
        traditions=frozenset(traditions) or selection.traditions,
        lowest_tier=lowest_tier or selection.lowest_tier,
        hidden_programmes=_others(programmes, held) if programmes else selection.hidden_programmes,
    )


def _others(names: Sequence[str], held: Sequence[Programme]) -> frozenset[ProgrammeId]:
    wanted = {_plain(name) for name in names}
    known = {_plain(one.name) for one in held}
    for name in names:
        if _plain(name) not in known:
            raise BadRequestError(
                what=f"--programme {name}",
                fault="there is no programme of that name",
                remedy=f"choose from {listed([one.name for one in held])}"
                if held
                else "import a timetable first",
            )
    return frozenset(one.id for one in held if _plain(one.name) not in wanted)


def _plain(name: str) -> str:
    return " ".join(name.split()).casefold()
