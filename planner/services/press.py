"""What turns laid-out pages into files; the window's side provides it, since Qt paints."""

from collections.abc import Sequence
from pathlib import Path
from typing import Protocol

from planner.domain.letterhead import Logo
from planner.exchange.layout.page import Page, TextMeasure


class PagePress(Protocol):
    """Measures text for the layout, and writes pages as PDF or PNG."""

    def measure(self) -> TextMeasure:
        """Return what measures text in the font that the pages are set in."""

    def logo(self, path: Path) -> Logo:
        """Read the file of a logo.

        Raises FileProblemError where it holds none.
        """

    def write(self, pages: Sequence[Page], path: Path, *, title: str) -> None:
        """Write the pages to ``path``; its ending, .pdf or .png, chooses the form.

        Raises FileProblemError where the file cannot be written.
        """
