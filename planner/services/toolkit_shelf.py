"""The shelf of the toolkit: its pages, with what the diary adds to them."""

from collections.abc import Callable
from datetime import date

from planner.domain.document_file import kind_of
from planner.domain.errors import PlannerError
from planner.domain.kept_document import KeptDocument
from planner.domain.page import Page
from planner.domain.toolkit_contents import ToolkitPage
from planner.services.activity_planning import times_of_year
from planner.services.document_pages import DOCUMENT, document_page, with_documents
from planner.services.framework_report import REPORT, Offers, report_page, year_named
from planner.services.page_parts import Reading
from planner.services.toolkit_pages import toolkit_page
from planner.services.workspace import Workspace


class ToolkitShelf:
    """Makes the pages of the toolkit whenever they are read."""

    def __init__(self, workspace: Workspace, today: Callable[[], date]) -> None:
        self._workspace = workspace
        self._today = today

    def page(self, name: str, reading: Reading) -> Page | None:
        """Return a page, or None where there is none of that name."""
        if name.startswith(REPORT):
            return self._report(name)
        if name.startswith(DOCUMENT):
            return self._document(name.removeprefix(DOCUMENT))
        page = toolkit_page(name, self._workspace.toolkit, reading)
        if page is not None and name == ToolkitPage.RESOURCES:
            return with_documents(page, self._workspace.documents.all())
        return page

    def own_pages(self) -> tuple[Page, ...]:
        """Return what a search finds of the user’s own: documents, by what is said of them."""
        today = self._today()
        return tuple(document_page(one, today) for one in self._workspace.documents.all())

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
        return tuple((one, time) for one, time in pairs if time is not None)

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
