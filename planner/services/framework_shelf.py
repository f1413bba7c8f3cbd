"""What the diary adds to the shelf of the toolkit: reports by theme, and the user’s documents."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date

from planner.domain.dates import year_around
from planner.domain.document_file import kind_of
from planner.domain.errors import PlannerError
from planner.domain.kept_document import KeptDocument
from planner.domain.page import Link, Links, Page
from planner.later import imported_later
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
from planner.services.workspace import Workspace

with imported_later():
    from planner.domain.theme_year_text import year_title
    from planner.domain.toolkit_contents import ToolkitPage
    from planner.services.activity_planning import times_of_year


class FrameworkShelf:
    """Makes pages whenever they are read, for an almanac that holds a toolkit."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today

    def page(self, name: str) -> Page | None:
        """Return a report or the page on a document; None where there is none of that name."""
        if name.startswith(REPORT):
            return self._report(name)
        if name.startswith(DOCUMENT):
            return self._document(name.removeprefix(DOCUMENT))
        return None

    def found(self) -> Iterator[Page]:
        """Yield what a search finds: documents by what is said of them, not what they hold."""
        for one in self._workspace.documents.all():
            yield document_page(one, self._today())

    def links(self) -> tuple[Link, ...]:
        """Return the links to all documents."""
        return tuple(map(document_link, self._workspace.documents.all()))

    def with_own(self, page: Page) -> Page:
        """Return a page of the toolkit with what is the user’s own on it."""
        if page.id.name == ToolkitPage.RESOURCES:
            return with_documents(page, self._workspace.documents.all())
        return self._with_report(page) if page.id.name == ToolkitPage.FRAMEWORK else page

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
