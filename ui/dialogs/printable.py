"""What the print dialog previews: pages laid out by choices, and how they are saved."""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from planner.services.printing import Page, PrintOptions, Printout
from ui.dialogs.print_layout import LayoutRow
from ui.dialogs.print_selection import SelectionButton

PagesFor = Callable[[PrintOptions], tuple[Page, ...]]
"""Lays the pages out for the options that the user has chosen; may raise PlannerError."""

SaveWord = Callable[[PrintOptions, Path], None]
"""Writes the pages as a Word document; it raises PlannerError."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Printable:
    """What is previewed: its pages; of a view, what they show and the choices of layout and dates.

    ``adjusted`` adds to the options what those choices leave out. Pages to read have a way to be
    saved for Word instead.
    """

    pages_for: PagesFor
    printout: Callable[[], Printout] | None = None
    layouts: LayoutRow | None = None
    selection: SelectionButton | None = None
    adjusted: Callable[[PrintOptions], PrintOptions] | None = None
    save_word: SaveWord | None = None
