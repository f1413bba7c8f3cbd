"""The small Markdown of pages: what it knows, and that it refuses the rest by section and line."""

import pytest

from planner.content.markdown import (
    Written,
    WrittenHeading,
    WrittenLink,
    WrittenParagraph,
    WrittenPoints,
    WrittenTable,
    WrittenText,
    written_blocks,
)
from planner.domain.errors import ContentError


def words(text: str, line: int = 1, links: tuple[WrittenLink, ...] = ()) -> WrittenText:
    return WrittenText(text=text, links=links, line=line)


@pytest.mark.parametrize(
    ("text", "block"),
    [
        pytest.param("## Keys", WrittenHeading(text="Keys", level=2, line=1), id="heading"),
        pytest.param("One,\nand two.", WrittenParagraph(words("One, and two.")), id="paragraph"),
        pytest.param("- A\n- B", WrittenPoints((words("A"), words("B", 2))), id="points"),
        pytest.param(
            "See [Eid](islam.eid) & [more](law).",
            WrittenParagraph(
                words(
                    "See Eid & more.",
                    links=(WrittenLink("Eid", "islam.eid"), WrittenLink("more", "law")),
                )
            ),
            id="links",
        ),
        pytest.param(
            "| A | B |\n|---|---|\n| c | d |",
            WrittenTable(("A", "B"), ((words("c", 3), words("d", 3)),)),
            id="table",
        ),
        pytest.param(
            "Fish_and_chips, 2 < 3 [@KEY; @B_2].",
            WrittenParagraph(words("Fish_and_chips, 2 < 3 [@KEY; @B_2].")),
            id="signs that mark nothing",
        ),
    ],
)
def test_reads_a_block(text: str, block: Written) -> None:
    assert written_blocks(text, "page.md") == (block,)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        pytest.param("Some **bold** words", "words in bold are not known here", id="bold"),
        pytest.param("Some *slanted* words", "words in italics are not", id="italics"),
        pytest.param("<p>mark-up</p>", "HTML is not known here", id="HTML"),
        pytest.param("a <b>b</b>", "HTML is not known here", id="HTML in a line"),
        pytest.param("`code`", "code is not known here", id="code"),
        pytest.param("    code", "set in by four spaces", id="indented"),
        pytest.param("1. First", "a numbered list is not known here", id="numbers"),
        pytest.param("> Said", "a quotation is not known here", id="quotation"),
        pytest.param("![A](b.png)", "a picture is not known here", id="picture"),
        pytest.param("one  \ntwo", "a broken line is not known here", id="broken line"),
        pytest.param("***", "a line across the page is not", id="rule"),
        pytest.param("- a\n  - b", "a point must be one paragraph", id="list in a list"),
        pytest.param("### [a](b)", "a heading must be plain words", id="link in a heading"),
        pytest.param("| A | B |\n|---|---|", "the table has no rows", id="table without rows"),
        pytest.param("[*a*](b)", "words in italics are not", id="italics in a link"),
    ],
)
def test_refuses_other_mark_up(text: str, fault: str) -> None:
    with pytest.raises(ContentError, match=fault) as caught:
        written_blocks(f"## Part\n\n{text}", "page.md", first_line=8)
    assert str(caught.value).startswith("page.md: Part, line 1")


def test_a_cell_with_too_few_cells_beside_it_is_filled_up() -> None:
    (table,) = written_blocks("| A | B |\n|---|---|\n| c |", "page.md")
    assert isinstance(table, WrittenTable)
    assert [cell.text for cell in table.rows[0]] == ["c", ""]
