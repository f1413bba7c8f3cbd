"""The pages there are to read, and each of them made anew from the almanac and the diary."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from planner.domain.observance import ObservanceId, Tradition
from planner.domain.page import Page, PageId, Shelf
from planner.services.faith_pages import contents_page, tradition_page
from planner.services.observance_pages import observance_page
from planner.services.page_parts import Reading
from planner.services.support_shelf import SupportShelf
from planner.services.workspace import Workspace

_TRADITIONS = {one.value: one for one in Tradition}


class PageSource(Protocol):
    """Where pages come from."""

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the shelves that hold pages."""

    def page(self, page: PageId) -> Page | None:
        """Return a page, or None where there is none of that id."""

    def outside(self, page: PageId) -> Page | None:
        """Return a page as it may be printed and copied, or None where it may not."""


class Library:
    """The pages of an open almanac and diary. ``today`` is asked whenever a page is made."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today
        self._support = SupportShelf(workspace, today)

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the shelves that hold pages."""
        held = {
            Shelf.FAITH: bool(self._workspace.dates.observances),
            Shelf.SUPPORT: self._workspace.has_guides,
        }
        return tuple(shelf for shelf, has_pages in held.items() if has_pages)

    def page(self, page: PageId) -> Page | None:
        """Return a page as the almanac, the diary and the settings make it now.

        None where there is none of that id, as after an edition of the almanac that left it out.
        """
        if page.shelf is Shelf.SUPPORT:
            return self._support.page(page)
        if page.shelf is not Shelf.FAITH:
            return None
        reading = self._reading()
        if not page.name:
            return contents_page(reading)
        if page.name in _TRADITIONS:
            return tradition_page(_TRADITIONS[page.name], reading)
        observance = reading.dates.observances.get(ObservanceId(page.name))
        return None if observance is None else observance_page(observance, reading)

    def outside(self, page: PageId) -> Page | None:
        """Return a page as it may be printed and copied, or None where it may not."""
        if page.shelf is Shelf.SUPPORT:
            return self._support.outside(page)
        return self.page(page)

    def _reading(self) -> Reading:
        workspace = self._workspace
        return Reading(
            dates=workspace.dates,
            overlay=workspace.settings.overlay,
            nation=workspace.place.nation,
            today=self._today(),
        )
