"""The shelf of the toolkit: its pages, and those of what the user keeps for it."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from planner.domain.dates import year_around
from planner.domain.document_file import kind_of
from planner.domain.errors import PlannerError
from planner.domain.kept_document import KeptDocument
from planner.domain.language import translate
from planner.domain.page import Heading, Link, Links, Page, PageId
from planner.domain.theme_year_text import year_title
from planner.domain.toolkit_contents import ToolkitPage
from planner.services.activity_planning import times_of_year
from planner.services.document_pages import (
    DOCUMENT,
    document_link,
    document_page,
    with_documents,
)
from planner.services.framework_report import (
    REPORT,
    Offers,
    report_page,
    report_page_id,
    year_named,
)
from planner.services.page_parts import Reading
from planner.services.round_pages import round_link, round_page
from planner.services.toolkit_pages import toolkit_page
from planner.services.workspace import Workspace


class ToolkitShelf:
    """The pages of the toolkit of an open almanac and diary, made whenever they are read."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today

    def page(self, page: PageId, reading: Reading) -> Page | None:
        """Return a page, or None where there is none of that id."""
        if not self._workspace.has_toolkit:
            return None
        if page.name.startswith(REPORT):
            return self._report(page.name)
        if page.name.startswith(DOCUMENT):
            return self._document(page.name.removeprefix(DOCUMENT))
        found = toolkit_page(page.name, self._workspace.toolkit, reading)
        if found is None:
            return next((one for one in self.own_pages() if one.id == page), None)
        if page.name == ToolkitPage.RESOURCES:
            return with_documents(found, self._workspace.documents.all())
        if page.name == ToolkitPage.FRAMEWORK:
            return self._with_report(found)
        return found if page.name else self._with_own(found)

    def own_pages(self) -> tuple[Page, ...]:
        """Return the pages of what the user keeps, which are in no index.

        Of documents they tell what is said of them, and not what their files hold.
        """
        if not self._workspace.has_toolkit:
            return ()
        return (*self._round_pages(), *self._document_pages())

    def _round_pages(self) -> Iterator[Page]:
        recruitment = self._workspace.toolkit.recruitment
        for one in self._workspace.rounds.all():
            yield round_page(one, recruitment, self._today())

    def _document_pages(self) -> Iterator[Page]:
        for one in self._workspace.documents.all():
            yield document_page(one, self._today())

    def _with_own(self, contents: Page) -> Page:
        """Return the contents with what the user keeps after the first paragraph."""
        sections: list[tuple[str, tuple[Link, ...]]] = [
            (
                translate("rounds", "Your recruitment rounds"),
                tuple(map(round_link, self._workspace.rounds.all())),
            ),
            (
                translate("documents", "Your documents"),
                tuple(map(document_link, self._workspace.documents.all())),
            ),
        ]
        added = [
            block
            for heading, links in sections
            if links
            for block in (Heading(heading), Links(tuple((link,) for link in links)))
        ]
        return replace(contents, blocks=(*contents.blocks[:1], *added, *contents.blocks[1:]))

    def _with_report(self, framework: Page) -> Page:
        """Return the page on the framework with the way to the report on the year that is on."""
        year = year_around(self._today(), self._workspace.settings.year_starts)
        link = Link(text=year_title(year), target=report_page_id(year))
        head, *rest = framework.blocks
        return replace(framework, blocks=(head, Links(((link,),)), *rest))

    def _report(self, name: str) -> Page | None:
        year = year_named(name)
        if year is None:
            return None
        told = self._workspace.themes.year(year)
        return report_page(told, self._today(), self._offers())

    def _offers(self) -> Offers:
        times = times_of_year(self._workspace, self._today())
        activities = self._workspace.toolkit.framework.activities
        pairs = ((one, times.of_activity(one)) for one in activities)
        known = [(one, time) for one, time in pairs if time is not None]
        return tuple(sorted(known, key=lambda pair: pair[1].near))

    def _document(self, id_: str) -> Page | None:
        document = self._workspace.documents.named(id_)
        if document is None:
            return None
        return document_page(document, self._today(), self._text_data(document))

    def _text_data(self, document: KeptDocument) -> bytes | None:
        kind = kind_of(document.file_name)
        if kind is None or not kind.is_text:
            return None
        try:
            return self._workspace.documents.data(document)
        except PlannerError:
            # What is said of it can be read all the same; opening it tells what is wrong.
            return None
