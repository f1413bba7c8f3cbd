"""The pages there are to read, and each of them made anew from the almanac and the diary."""

from collections.abc import Callable
from datetime import date
from typing import Protocol

from planner.domain.faith_page import COMPARISON, MADE_PAGES, FaithForm
from planner.domain.guide import GuideId
from planner.domain.observance import ObservanceId, Tradition
from planner.domain.page import Link, Links, Page, PageId, Shelf
from planner.later import imported_later
from planner.services.support_shelf import SupportShelf
from planner.services.toolkit_shelf import ToolkitShelf
from planner.services.workspace import Workspace

with imported_later():
    from planner.domain.session_page import toolkit_page_of
    from planner.services.faith_pages import contents_page, tradition_page
    from planner.services.guide_pages import guide_page_id
    from planner.services.observance_pages import observance_page
    from planner.services.page_parts import Reading
    from planner.services.toolkit_parts import toolkit_page_id
    from planner.services.written_pages import comparison_page, event_page, written_page

_TRADITIONS = {one.value: one for one in Tradition}


class PageSource(Protocol):
    """Where pages come from."""

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the shelves that hold pages."""

    def page(self, page: PageId) -> Page | None:
        """Return a page, or None where there is none of that id."""

    def takes_note(self, page: PageId) -> bool:
        """Tell whether a local note can be written on a page."""

    def outside(self, page: PageId) -> Page | None:
        """Return a page as it may be printed and copied, or None where it may not."""


class Library:
    """The pages of an open almanac and diary. ``today`` is asked whenever a page is made."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today
        self._support = SupportShelf(workspace, today)
        self._toolkit = ToolkitShelf(workspace, today)

    def shelves(self) -> tuple[Shelf, ...]:
        """Return the shelves that hold pages."""
        faiths = self._workspace.dates.observances or self._workspace.faiths.faith_titles
        held = {
            Shelf.FAITH: bool(faiths),
            Shelf.SUPPORT: self._workspace.has_guides,
            Shelf.TOOLKIT: self._workspace.has_toolkit,
        }
        return tuple(shelf for shelf, has_pages in held.items() if has_pages)

    def page(self, page: PageId) -> Page | None:
        """Return a page as the almanac, the diary and the settings make it now.

        None where there is none of that id, as after an edition of the almanac that left it out.
        """
        if page.shelf is Shelf.SUPPORT:
            return self._support.page(page)
        if page.shelf is Shelf.TOOLKIT:
            return self._toolkit.page(page, self._reading())
        if page.shelf is not Shelf.FAITH:
            return None
        reading = self._reading()
        if not page.name:
            return contents_page(reading)
        if page.name in _TRADITIONS:
            return tradition_page(_TRADITIONS[page.name], reading)
        observance = reading.dates.observances.get(ObservanceId(page.name))
        if observance is not None:
            return observance_page(observance, reading)
        return _made_page(page.name, reading)

    def guide_link(self, guide: str) -> Link | None:
        """Return the way to a support guide or to the page of the toolkit that a session is from.

        None where the almanac holds none of that id.
        """
        name = toolkit_page_of(guide)
        if name is not None:
            return self._toolkit_link(name)
        held = self._workspace.guides.guides.get(GuideId(guide))
        return None if held is None else Link(text=held.title, target=guide_page_id(held.id))

    def _toolkit_link(self, name: str) -> Link | None:
        target = toolkit_page_id(name)
        page = self.page(target)
        return None if page is None else Link(text=page.title, target=target)

    def listed(self) -> tuple[Link, ...]:
        """Return the links to all pages on faiths, as the contents list them."""
        blocks = contents_page(self._reading()).blocks
        links = (block for block in blocks if isinstance(block, Links))
        return tuple(link for block in links for line in block.lines for link in line)

    def takes_note(self, page: PageId) -> bool:
        """Tell whether a local note can be written on a page: the contents, a faith or a card."""
        if page.shelf is not Shelf.FAITH or self._workspace.is_read_only:
            return False
        faiths = self._workspace.faiths.faith_titles
        cards = (one.name for one in faiths if one.form is FaithForm.CARD)
        return page.name in {"", *_TRADITIONS, *cards}

    def outside(self, page: PageId) -> Page | None:
        """Return a page as it may be printed and copied, or None where it may not."""
        if page.shelf is Shelf.SUPPORT:
            return self._support.outside(page)
        return self.page(page)

    def shared_plans(self) -> tuple[Page, ...]:
        """Return what a search may find of the support plans that are ticked."""
        return self._support.shared_plans()

    def own_pages(self) -> tuple[Page, ...]:
        """Return the pages of what the user keeps for the toolkit, which a search may find."""
        return self._toolkit.own_pages()

    def _reading(self) -> Reading:
        workspace = self._workspace
        return Reading(
            dates=workspace.dates,
            faiths=workspace.faiths,
            notes=workspace.notes,
            overlay=workspace.settings.overlay,
            nation=workspace.place.nation,
            today=self._today(),
        )


def _made_page(name: str, reading: Reading) -> Page | None:
    if name not in MADE_PAGES:
        written = reading.faiths.faith_page(name)
        return None if written is None else written_page(written, reading)
    comparison = reading.faiths.comparison()
    if comparison is None:
        return None
    made = comparison_page if name == COMPARISON else event_page
    return made(comparison, reading)
