"""Documents kept inside the diary: read, refused, changed, undone, found and copied out whole."""

from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from docx import Document

from planner.domain.document_file import DocumentKind
from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.kept_document import LARGEST_DOCUMENT, KeptDocument
from planner.domain.page import Address, Link, Links, Page, PageId, Shelf
from planner.domain.page_text import page_text
from planner.domain.search import PageHit
from planner.services.document_pages import document_page_id
from planner.services.document_reading import MOST_LETTERS, paragraphs_of, read_document
from planner.services.news import news_blocks, news_since
from planner.services.pages import Library
from planner.services.printing import PrintOptions, booklet_pages, save_as_word
from planner.services.workspace import Workspace
from tests.printed_pages import MEASURE

TODAY = date(2026, 11, 26)
OPTIONS = PrintOptions(printed=TODAY)
NOW = datetime.fromisoformat("2026-11-26T10:20+00:00")
RESOURCES = PageId(Shelf.TOOLKIT, "resources")
SPY = """<html><head><title>T</title><script>alert('ran')</script></head><body>
<p>Read <b>this</b>.</p><img src="https://spy.example/pixel.png"><style>p{}</style>
<ul><li>One</li><li>Two &amp; three</li></ul></body></html>"""


def a_word_file(folder: Path) -> Path:
    path = folder / "Our_policy.docx"
    document = Document()
    document.add_paragraph("We treat each other well.")
    document.save(str(path))
    return path


def keep(workspace: Workspace, path: Path, **changes: object) -> KeptDocument:
    file = read_document(path)
    draft = workspace.documents.draft(file, TODAY)
    workspace.apply(workspace.documents.add(replace(draft, **changes), file))  # type: ignore[arg-type]
    return next(one for one in workspace.documents.all() if one.id == draft.id)


def page(workspace: Workspace, id_: PageId) -> Page:
    found = Library(workspace, lambda: TODAY).page(id_)
    assert found is not None
    return found


def links(shown: Page) -> list[Link]:
    blocks = (block for block in shown.blocks if isinstance(block, Links))
    return [link for block in blocks for line in block.lines for link in line]


def test_a_document_is_kept_whole_and_undone(workspace: Workspace, tmp_path: Path) -> None:
    path = a_word_file(tmp_path)
    file = read_document(path)
    draft = workspace.documents.draft(file, TODAY)
    assert (draft.title, draft.file_name) == ("Our policy", "Our_policy.docx")
    change = workspace.documents.add(draft, file)
    assert change.label == "addition of the document “Our policy”"
    workspace.apply(change)
    path.unlink()
    (kept,) = workspace.documents.all()
    assert workspace.documents.data(kept) == file.data
    workspace.apply(change.inverse())
    assert workspace.documents.all() == ()
    with pytest.raises(FileProblemError, match="the diary no longer holds this file"):
        workspace.documents.data(kept)


def test_removing_is_undone_with_the_file(workspace: Workspace, tmp_path: Path) -> None:
    kept = keep(workspace, a_word_file(tmp_path))
    data = workspace.documents.data(kept)
    change = workspace.documents.remove(kept)
    workspace.apply(change)
    assert workspace.documents.all() == ()
    workspace.apply(change.inverse())
    assert workspace.documents.all() == (kept,)
    assert workspace.documents.data(kept) == data


def test_changing_what_is_said_leaves_the_file(workspace: Workspace, tmp_path: Path) -> None:
    kept = keep(workspace, a_word_file(tmp_path))
    after = replace(kept, title="  Dignity   at work ", review_by=date(2027, 6, 1))
    workspace.apply(workspace.documents.put(after))
    (held,) = workspace.documents.all()
    assert (held.title, held.review_by) == ("Dignity at work", date(2027, 6, 1))
    assert workspace.documents.data(held)
    assert workspace.documents.put(held).is_empty


@pytest.mark.parametrize(
    ("changes", "told"),
    [
        ({"title": "  "}, "it has no title; say what it is called"),
        ({"about": "x" * 201}, "one of its texts is too long; shorten it"),
        ({"notes": "x" * 2001}, "one of its texts is too long; shorten it"),
    ],
)
def test_what_makes_no_sense_is_refused(
    workspace: Workspace, tmp_path: Path, changes: dict[str, str], told: str
) -> None:
    file = read_document(a_word_file(tmp_path))
    draft = workspace.documents.draft(file, TODAY)
    with pytest.raises(BadRequestError, match=told):
        workspace.documents.add(replace(draft, **changes), file)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("name", "data", "told"),
    [
        ("setup.exe", b"MZ", "setup.exe: this kind of file cannot be kept; choose one that ends"),
        ("letter.docm", b"PK", "this kind of file cannot be kept"),
        ("empty.txt", b"", "empty.txt: the file is empty; choose another"),
        (
            "sly.pdf",
            b"MZ\0",
            "sly.pdf: what it holds is not what its name says; open it in its own",
        ),
        ("big.txt", b"x" * (LARGEST_DOCUMENT + 1), "it is larger than 20 MB; keep a smaller one"),
    ],
)
def test_a_file_that_cannot_be_kept_is_told_in_one_line(
    tmp_path: Path, name: str, data: bytes, told: str
) -> None:
    path = tmp_path / name
    path.write_bytes(data)
    with pytest.raises(FileProblemError) as raised:
        read_document(path)
    assert told in str(raised.value)
    assert "\n" not in str(raised.value)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblemError, match=r"gone\.txt: the file cannot be read"):
        read_document(tmp_path / "gone.txt")


def test_the_largest_file_is_kept(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "large.txt"
    path.write_bytes(b"x" * LARGEST_DOCUMENT)
    assert keep(workspace, path).size == LARGEST_DOCUMENT


def test_a_copy_is_written_whole_or_not_at_all(workspace: Workspace, tmp_path: Path) -> None:
    kept = keep(workspace, a_word_file(tmp_path))
    out = tmp_path / "copy.docx"
    workspace.documents.save_copy(kept, out)
    assert out.read_bytes() == workspace.documents.data(kept)
    with pytest.raises(FileProblemError, match="the copy cannot be written; choose another folder"):
        workspace.documents.save_copy(kept, tmp_path / "no folder" / "copy.docx")


def test_of_a_web_page_only_its_words_are_read(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "news.html"
    path.write_text(SPY, encoding="utf-8")
    words = page_text(page(workspace, document_page_id(keep(workspace, path))))
    assert "Read this." in words
    assert "Two & three" in words
    assert not any(hidden in words for hidden in ("spy.example", "alert", "p{}", "<"))


def test_a_head_that_is_left_open_hides_nothing() -> None:
    told = paragraphs_of(DocumentKind.HTML, b"<head><title>T<body><p>Seen</p>")
    assert list(told) == ["Seen"]


def test_a_long_text_is_cut_and_says_so(workspace: Workspace, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text("A line of text.\n\n" * 4000)
    shown = page(workspace, document_page_id(keep(workspace, path)))
    assert len(shown.blocks) < 120
    assert f"Only the first {MOST_LETTERS:,} letters are shown." in page_text(shown)


def test_the_shelf_lists_it_as_yours_before_the_public_ones(
    workspace: Workspace, tmp_path: Path
) -> None:
    assert "Your documents" not in page_text(page(workspace, RESOURCES))
    kept = keep(workspace, a_word_file(tmp_path), publisher="Our practice", published="2025")
    shown = page(workspace, RESOURCES)
    first = links(shown)[0]
    assert (first.text, first.note) == ("Our policy", "yours, Our practice, 2025")
    assert first.target == document_page_id(kept)
    assert page(workspace, document_page_id(kept)).title == "Our policy"


def test_every_public_document_has_its_address_to_copy(workspace: Workspace) -> None:
    addresses = [one for one in page(workspace, RESOURCES).blocks if isinstance(one, Address)]
    documents = workspace.toolkit.resources.documents
    assert [one.of for one in addresses] == [one.title for one in documents]
    assert all(one.text.startswith(("https://", "http://")) for one in addresses)


def test_addresses_leave_as_links_in_word_and_as_text_elsewhere(
    workspace: Workspace, tmp_path: Path
) -> None:
    shown = page(workspace, RESOURCES)
    addresses = {one.text for one in shown.blocks if isinstance(one, Address)}
    out = tmp_path / "shelf.docx"
    save_as_word([shown], shown.title, OPTIONS, out)
    rels = Document(str(out)).part.rels.values()
    assert addresses <= {one.target_ref for one in rels if one.is_external}
    told = page_text(shown)
    assert all(one in told for one in addresses)
    sheets = booklet_pages([shown], shown.title, OPTIONS, MEASURE)
    assert "multifaith-calendars" in sheets[0].summary


@pytest.mark.parametrize("words", ["dignity", "occupational", "receptionists", "shredded"])
def test_it_is_found_by_what_is_said_of_it(
    workspace: Workspace, tmp_path: Path, words: str
) -> None:
    kept = keep(
        workspace,
        a_word_file(tmp_path),
        title="Dignity at work",
        publisher="Occupational health",
        readers="Receptionists",
        notes="The old one is shredded.",
    )
    pages = Library(workspace, lambda: TODAY).own_pages()
    hits = workspace.search(words, TODAY, 20, pages)
    assert document_page_id(kept) in [one.page for one in hits if isinstance(one, PageHit)]


def test_a_review_that_is_due_is_news(workspace: Workspace, tmp_path: Path) -> None:
    path = a_word_file(tmp_path)
    keep(workspace, path, title="Old", review_by=date(2026, 11, 1))
    keep(workspace, path, title="Today", review_by=TODAY)
    keep(workspace, path, title="Later", review_by=date(2026, 11, 27))
    keep(workspace, path, title="Never")
    news = news_since(workspace, None, NOW)
    assert [one.title for one in news.documents] == ["Old", "Today"]
    assert not news.is_empty
    lines = [
        link.text
        for block in news_blocks(news)
        if isinstance(block, Links)
        for line in block.lines
        for link in line
    ]
    assert lines[-2:] == ["Old", "Today"]


def test_a_document_that_is_gone_has_no_page(workspace: Workspace) -> None:
    assert Library(workspace, lambda: TODAY).page(PageId(Shelf.TOOLKIT, "document.gone")) is None
