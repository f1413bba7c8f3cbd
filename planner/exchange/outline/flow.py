"""Rows set one below another on sheets of a height, each whole where a sheet can hold it."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.exchange.outline.rows import FlowRow

_SLACK = 0.01


@dataclass(frozen=True, slots=True)
class Placed:
    """A row, and how far below the top of the room it stands."""

    row: FlowRow
    y: float

    @property
    def bottom(self) -> float:
        """Where it ends."""
        return self.y + self.row.height


def flowed(rows: Iterable[FlowRow], height: float) -> tuple[tuple[Placed, ...], ...]:
    """Return what stands on each sheet; there is at least one sheet."""
    parts = [part for row in rows for part in row.parts(height)]
    sheets: list[list[Placed]] = [[]]
    for number, part in enumerate(parts):
        if sheets[-1] and _end(sheets[-1]) + _needed(parts[number:]) > height + _SLACK:
            sheets.append([])
            # A heading that stands alone at the foot was kept together with this row already.
            if part.head is not None:
                sheets[-1].append(Placed(part.head, 0.0))
        before = part.before if sheets[-1] else 0.0
        sheets[-1].append(Placed(part, _end(sheets[-1]) + before))
    return tuple(tuple(sheet) for sheet in sheets)


def _end(placed: Sequence[Placed]) -> float:
    return placed[-1].bottom if placed else 0.0


def _needed(parts: Sequence[FlowRow]) -> float:
    """Return the room that the first of these takes, with what may not be parted from it."""
    needed = 0.0
    for part in parts:
        needed += part.before + part.height
        if not part.leads:
            break
    return needed
