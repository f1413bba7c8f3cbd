"""Every guide leaves whole: found by its title, printed, saved for Word and copied."""

import re
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from planner.domain.guide import GuideId
from planner.domain.page import Page
from planner.domain.page_text import page_html, page_text
from planner.domain.search import PageHit
from planner.services.guide_pages import guide_page_id
from planner.services.pages import Library
from planner.services.printing import PrintOptions, booklet_pages, save_as_word
from planner.services.workspace import Workspace
from tests.printed_pages import MEASURE
from tests.printed_weeks import PRINTED
from tests.unit.services.plans import TODAY

_ADDRESS = re.compile(r"https?://\S+")
OPTIONS = PrintOptions(printed=PRINTED)


def guide_pages(workspace: Workspace) -> Iterator[Page]:
    library = Library(workspace, lambda: TODAY)
    for guide in workspace.guides.guides:
        page = library.outside(guide_page_id(guide))
        assert page is not None
        yield page


def words_of(text: str) -> set[str]:
    return set(re.findall(r"[\w’]{3,}", text))


@pytest.fixture(scope="module")
def target(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("guides") / "guide.docx"


def test_every_guide_is_saved_for_word_whole(workspace: Workspace, target: Path) -> None:
    for page in guide_pages(workspace):
        save_as_word([page], page.title, OPTIONS, target)
        document = Document(BytesIO(target.read_bytes()))
        cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
        told = " ".join([*(one.text for one in document.paragraphs), *cells])
        assert words_of(_ADDRESS.sub("", page_text(page))) <= words_of(told), page.id
        # Addresses are links in Word.
        links = {rel.target_ref for rel in document.part.rels.values() if rel.is_external}
        addresses = {
            source.address for source in workspace.guides.guides[GuideId(page.id.name)].sources
        }
        assert addresses <= links, page.id


def test_every_guide_is_printed_whole(workspace: Workspace) -> None:
    for page in guide_pages(workspace):
        sheets = booklet_pages([page], page.title, OPTIONS, MEASURE)
        told = " ".join(text.text for sheet in sheets for text in sheet.texts)
        assert words_of(page_text(page)) <= words_of(told), page.id


def test_every_guide_is_copied_as_text_and_html_alike(workspace: Workspace) -> None:
    for page in guide_pages(workspace):
        assert words_of(page_text(page)) <= words_of(page_html(page)), page.id


def test_every_guide_is_found_by_its_title(workspace: Workspace) -> None:
    for id_, guide in workspace.guides.guides.items():
        hits = workspace.search(guide.title, TODAY, 20)
        pages = [hit.page for hit in hits if isinstance(hit, PageHit)]
        assert guide_page_id(id_) in pages[:2], id_
