"""The line-up of an event in counts and roles, as it is typed, kept and told."""

import re
from collections.abc import Iterable
from dataclasses import dataclass

from planner.domain.errors import BadRequestError
from planner.domain.language import translate
from planner.domain.wording import listed

LONGEST_ROLE = 120
LARGEST_COUNT = 999
MOST_PARTS = 40

_LINE = re.compile(r"(\d{1,4})\s*[x×]?\s+(\S.*)")


@dataclass(frozen=True, slots=True)
class PanelPart:
    """So many people in one role, such as 2 GP trainers; never a name."""

    count: int
    role: str

    def __post_init__(self) -> None:
        """Refuse what no line-up may hold: a bug of the caller."""
        if not 1 <= self.count <= LARGEST_COUNT:
            msg = f"a count is a whole number from 1 to {LARGEST_COUNT}"
            raise ValueError(msg)


def panel_lines(panel: Iterable[PanelPart]) -> str:
    """Return a line-up as it is typed, one role on each line."""
    return "\n".join(f"{part.count} {part.role}" for part in panel)


def panel_text(panel: Iterable[PanelPart]) -> str:
    """Return “2 GP trainers and 1 nurse”."""
    return listed([f"{part.count} {part.role}" for part in panel])


def panel_size(panel: Iterable[PanelPart]) -> int:
    """Return how many people a line-up counts."""
    return sum(part.count for part in panel)


def panel_from_lines(text: str) -> tuple[PanelPart, ...]:
    """Return the line-up of which each line begins with a number.

    Raises BadRequestError, which names the line.
    """
    lines = [" ".join(line.split()) for line in text.splitlines() if line.strip()]
    if len(lines) > MOST_PARTS:
        raise BadRequestError(
            what=translate("speaking", "the line-up"),
            fault=translate("speaking", "it has more than {most} lines").format(most=MOST_PARTS),
            remedy=translate("speaking", "put like roles together"),
        )
    return tuple(map(_part_from, lines))


def _part_from(line: str) -> PanelPart:
    found = _LINE.fullmatch(line)
    if found is None or not 1 <= int(found[1]) <= LARGEST_COUNT:
        raise _refusal(line, translate("speaking", "it does not begin with how many people"))
    if len(found[2]) > LONGEST_ROLE:
        raise _refusal(line, translate("speaking", "it is too long"))
    return PanelPart(int(found[1]), found[2])


def _refusal(line: str, fault: str) -> BadRequestError:
    return BadRequestError(
        what=translate("speaking", "the line “{line}” of the line-up").format(line=line[:40]),
        fault=fault,
        remedy=translate("speaking", "write it as in “2 GP trainers”"),
    )
