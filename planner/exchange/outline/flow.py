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


def flowed(rows: Iterable[FlowRow], first: float, further: float) -> tuple[tuple[Placed, ...], ...]:
    """Return what stands on each sheet, the first being so high, the others as high as ``further``.

    There is at least one sheet.
    """
    parts = [part for row in rows for part in row.parts(further)]
    sheets: list[list[Placed]] = [[]]
    for number, part in enumerate(parts):
        height = further if len(sheets) > 1 else first
        needed = _needed(parts[number:], further)
        # On an empty first sheet, which may be the lower one, there is room for nothing else.
        if (sheets[-1] or len(sheets) == 1) and _end(sheets[-1]) + needed > height + _SLACK:
            sheets.append([])
            # A heading that stands alone at the foot was kept together with this row already.
            if part.head is not None:
                sheets[-1].append(Placed(part.head, 0.0))
        before = part.before if sheets[-1] else 0.0
        sheets[-1].append(Placed(part, _end(sheets[-1]) + before))
    return tuple(tuple(sheet) for sheet in sheets)


def _end(placed: Sequence[Placed]) -> float:
    return placed[-1].bottom if placed else 0.0


def _needed(parts: Sequence[FlowRow], most: float) -> float:
    """Return the room that the first of these takes, with what may not be parted from it.

    What is higher than a sheet is parted all the same, but for a row and the one it leads.
    """
    heights: list[float] = []
    for part in parts:
        heights.append(part.before + part.height)
        if not part.leads:
            break
    together = sum(heights)
    if together <= most:
        return together
    two = sum(heights[:2])
    return two if two <= most else heights[0]
