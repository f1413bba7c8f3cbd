"""The pages of the help: all there, all read, all leading somewhere."""

from pathlib import Path

import pytest

from planner.domain.errors import ContentError
from planner.domain.page import (
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    Paragraph,
    Points,
    Shelf,
    texts_of,
)
from planner.files import bundled_folder
from planner.services.help_pages import ORDER, HelpShelf, page_from

KEYS = Page(id=PageId(Shelf.HELP, "keys"), title="Keyboard shortcuts", blocks=())
SHELF = HelpShelf("Help", {"keys": lambda: KEYS})


def page(name: str) -> Page:
    found = SHELF.page(PageId(Shelf.HELP, name))
    assert found is not None
    return found


def read(*lines: str) -> tuple[Block, ...]:
    return page_from("\n".join(("# Title", "", *lines)), Path("page.md")).blocks


@pytest.mark.parametrize(
    ("lines", "block"),
    [
        pytest.param(("## Keys",), Heading("Keys"), id="heading"),
        pytest.param(("### Keys",), Heading("Keys", level=2), id="lower heading"),
        pytest.param(("One line,", "and another."), Paragraph("One line, and another."), id="text"),
        pytest.param(("- One", "- Two"), Points(("One", "Two")), id="points"),
        pytest.param(
            ("| Key | Does |", "| --- | --- |", "| F1 | Help |"),
            Facts((("F1", "Help"),)),
            id="table",
        ),
        pytest.param(
            ("- [The marks](marks.md)",),
            Links(((Link(text="The marks", target=PageId(Shelf.HELP, "marks")),),)),
            id="links",
        ),
    ],
)
def test_blocks_are_read(lines: tuple[str, ...], block: Block) -> None:
    assert read(*lines) == (block,)


@pytest.mark.parametrize(
    "line",
    [
        "Some **bold** words",
        "See [this](https://example.org)",
        "- [A site](https://example.org)",
        "<p>mark-up</p>",
        "`code`",
        "1. First",
        "> Said",
        "#### Too low",
        "| only | two | columns",
    ],
)
def test_other_mark_up_is_refused_by_its_line(line: str) -> None:
    with pytest.raises(ContentError, match=r"page\.md: (Title, )?line 3: "):
        read(line)


def test_a_page_without_a_title_is_refused() -> None:
    with pytest.raises(ContentError, match="line 1"):
        page_from("Words", Path("page.md"))


@pytest.mark.parametrize("name", ORDER)
def test_every_page_is_there(name: str) -> None:
    assert page(name).title


def test_every_file_is_among_the_contents() -> None:
    files = {path.stem for path in (bundled_folder("resources") / "help").glob("*.md")}
    assert files | {"keys"} == set(ORDER)


def test_the_contents_lead_to_every_page() -> None:
    (links,) = page("").blocks
    assert isinstance(links, Links)
    assert [line[0].target for line in links.lines] == [PageId(Shelf.HELP, name) for name in ORDER]


@pytest.mark.parametrize("name", ORDER)
def test_every_link_leads_to_a_page(name: str) -> None:
    for block in page(name).blocks:
        if isinstance(block, Links):
            for line in block.lines:
                assert isinstance(line[0].target, PageId)
                assert SHELF.page(line[0].target) is not None


@pytest.mark.parametrize("name", ORDER)
def test_headings_and_titles_are_in_sentence_case(name: str) -> None:
    headings = [one.text for one in page(name).blocks if isinstance(one, Heading)]
    for words in (page(name).title, *headings):
        later = words.split()[1:]
        assert not [word for word in later if word.istitle()], words


@pytest.mark.parametrize("name", ORDER)
def test_no_sentence_is_long(name: str) -> None:
    for block in page(name).blocks:
        for text in texts_of(block):
            assert max(len(one.split()) for one in text.split(". ")) <= 42, text


def test_no_other_page_is_there() -> None:
    assert SHELF.page(PageId(Shelf.HELP, "../secrets")) is None
    assert SHELF.page(PageId(Shelf.FAITH, "marks")) is None
