"""Pages as plain text and as HTML."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.observance import Source, SourceKey
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
    SourceLine,
    Sources,
    Table,
)
from planner.domain.page_text import page_html, page_text

KIPPUR = PageId(Shelf.FAITH, "judaism.yom-kippur")
LINKS = Links(
    (
        (
            Link(text="Yom Kippur", target=KIPPUR),
            Link(text="Monday 21 September 2026", target=date(2026, 9, 21), note="certain"),
        ),
    )
)
SOURCE = SourceLine(
    source=Source(key=SourceKey("A"), title="A guide", address="https://example.org/a"),
    checked=date(2026, 11, 22),
)


TABLE = Table(("Greeting", "When"), (("Eid Mubarak", "At Eid [1]"),))


def a_page(*blocks: Block) -> Page:
    return Page(id=KIPPUR, title="Yom Kippur", blocks=blocks)


@pytest.mark.parametrize(
    ("block", "text"),
    [
        pytest.param(Heading("Dates"), "Dates", id="heading"),
        pytest.param(Paragraph("A fast."), "A fast.", id="paragraph"),
        pytest.param(Points(("One.", "Two.")), "- One.\n- Two.", id="points"),
        pytest.param(Facts((("Begins", "at dawn"),)), "Begins: at dawn", id="facts"),
        pytest.param(TABLE, "Greeting\tWhen\nEid Mubarak\tAt Eid [1]", id="table"),
        pytest.param(
            Sources((replace(SOURCE, number=3),)),
            "- [3] A guide, https://example.org/a, checked 22 November 2026",
            id="numbered sources",
        ),
        pytest.param(LINKS, "- Yom Kippur: Monday 21 September 2026 · certain", id="links"),
        pytest.param(
            Sources((SOURCE,)),
            "- A guide, https://example.org/a, checked 22 November 2026",
            id="sources",
        ),
    ],
)
def test_blocks_as_text(block: Block, text: str) -> None:
    assert page_text(a_page(block)) == f"Yom Kippur\n\n{text}\n"


@pytest.mark.parametrize(
    ("block", "markup"),
    [
        pytest.param(Heading("Dates", level=2), "<h3>Dates</h3>", id="heading"),
        pytest.param(Paragraph("<b>&"), "<p>&lt;b&gt;&amp;</p>", id="text as it stands"),
        pytest.param(Points(("One.",)), "<ul><li>One.</li></ul>", id="points"),
        pytest.param(
            TABLE,
            '<table><thead><tr><th scope="col">Greeting</th><th scope="col">When</th></tr></thead>'
            "<tbody><tr><td>Eid Mubarak</td><td>At Eid [1]</td></tr></tbody></table>",
            id="table",
        ),
        pytest.param(Facts((("A<", ">"),)), "<dl><dt>A&lt;</dt><dd>&gt;</dd></dl>", id="facts"),
    ],
)
def test_blocks_as_html(block: Block, markup: str) -> None:
    assert f"<h1>Yom Kippur</h1>\n{markup}\n" in page_html(a_page(block))


def test_html_leads_nowhere() -> None:
    markup = page_html(a_page(LINKS, Sources((SOURCE,))))
    assert "href" not in markup
    assert "src" not in markup
