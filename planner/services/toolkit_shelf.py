"""The shelf of the toolkit: its pages, and those of what the user keeps for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from planner.domain.language import translate
from planner.domain.page import Heading, Link, Links, Page, PageId
from planner.later import imported_later
from planner.services.framework_shelf import FrameworkShelf
from planner.services.speaking_pages import events_title
from planner.services.speaking_shelf import SpeakingShelf
from planner.services.workspace import Workspace

with imported_later():
    from planner.services.page_parts import Reading
    from planner.services.round_pages import round_link, round_page
    from planner.services.toolkit_pages import toolkit_page


class ToolkitShelf:
    """The pages of the toolkit of an open almanac and diary, made whenever they are read."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today
        self._events = SpeakingShelf(workspace, today)
        self._framework = FrameworkShelf(workspace, today)

    def page(self, page: PageId, reading: Reading) -> Page | None:
        """Return a page, or None where there is none of that id."""
        if not self._workspace.has_toolkit:
            return None
        found = toolkit_page(page.name, self._workspace.toolkit, reading)
        if found is None:
            own = self._events.page(page.name) or self._framework.page(page.name)
            return own or next((one for one in self._round_pages() if one.id == page), None)
        return self._framework.with_own(found) if page.name else self._with_own(found)

    def own_pages(self) -> tuple[Page, ...]:
        """Return the pages of what the user keeps, which are in no index."""
        if not self._workspace.has_toolkit:
            return ()
        return (*self._round_pages(), *self._events.found(), *self._framework.found())

    def _round_pages(self) -> Iterator[Page]:
        recruitment = self._workspace.toolkit.recruitment
        for one in self._workspace.rounds.all():
            yield round_page(one, recruitment, self._today())

    def _with_own(self, contents: Page) -> Page:
        """Return the contents with what the user keeps after the first paragraph."""
        sections: list[tuple[str, tuple[Link, ...]]] = [
            (
                translate("rounds", "Your recruitment rounds"),
                tuple(map(round_link, self._workspace.rounds.all())),
            ),
            (events_title(), self._events.links()),
            (translate("documents", "Your documents"), self._framework.links()),
        ]
        added = [
            block
            for heading, links in sections
            if links
            for block in (Heading(heading), Links(tuple((link,) for link in links)))
        ]
        return replace(contents, blocks=(*contents.blocks[:1], *added, *contents.blocks[1:]))
