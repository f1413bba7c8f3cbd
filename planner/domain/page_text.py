"""A page as plain text and as HTML, for the clipboard and other programs."""

from collections.abc import Iterable, Iterator
from html import escape
from typing import assert_never

from planner.domain.language import translate
from planner.domain.page import (
    Address,
    Block,
    Facts,
    Heading,
    Links,
    Page,
    Paragraph,
    Points,
    SourceLine,
    Sources,
    Table,
    link_text,
)
from planner.domain.wording import date_text


def page_text(page: Page) -> str:
    """Return the page as plain text, its headings on lines of their own."""
    parts = [page.title, *("\n".join(_text_lines(block)) for block in page.blocks)]
    return "\n\n".join(parts) + "\n"


def page_html(page: Page) -> str:
    """Return the page as HTML that shows every text as it stands; it leads nowhere."""
    body = "\n".join([_element("h1", page.title), *map(_html, page.blocks)])
    title = escape(page.title)
    return (
        f'<!DOCTYPE html>\n<html lang="en-GB">\n<head><meta charset="utf-8">'
        f"<title>{title}</title></head>\n<body>\n{body}\n</body>\n</html>\n"
    )


def source_text(line: SourceLine) -> str:
    """Return the title, the address and the day of the last check."""
    words = translate("pages", "checked {date}")
    checked = words.format(date=date_text(line.checked))
    return ", ".join(filter(None, (numbered(line), line.source.address, checked)))


def numbered(line: SourceLine) -> str:
    """Return the title of a source behind the number by which the page refers to it."""
    return f"[{line.number}] {line.source.title}" if line.number else line.source.title


def _text_lines(block: Block) -> Iterator[str]:
    match block:
        case Heading() | Paragraph():
            yield block.text
        case Points():
            yield from (f"- {item}" for item in block.items)
        case Table():
            yield "\t".join(block.head)
            yield from map("\t".join, block.rows)
        case Facts():
            yield from (f"{label}: {words}" for label, words in block.rows)
        case Links():
            yield from (f"- {_line_text(block, number)}" for number in range(len(block.lines)))
        case Sources():
            yield from (f"- {source_text(line)}" for line in block.lines)
        case Address():
            yield block.text
        case _:
            assert_never(block)


def _line_text(block: Links, number: int) -> str:
    return ": ".join(link_text(link) for link in block.lines[number])


def _html(block: Block) -> str:
    match block:
        case Heading():
            return _element(f"h{block.level + 1}", block.text)
        case Paragraph():
            return _element("p", block.text)
        case Points():
            return _list(block.items)
        case Table():
            return _table(block)
        case Facts():
            rows = (f"<dt>{escape(a)}</dt><dd>{escape(b)}</dd>" for a, b in block.rows)
            return f"<dl>{''.join(rows)}</dl>"
        case Links():
            return _list(_line_text(block, number) for number in range(len(block.lines)))
        case Sources():
            return _list(map(source_text, block.lines))
        case Address():
            return _element("p", block.text)
        case _:
            assert_never(block)


def _table(table: Table) -> str:
    head = "".join(f'<th scope="col">{escape(words)}</th>' for words in table.head)
    rows = ("".join(_element("td", words) for words in row) for row in table.rows)
    body = "".join(f"<tr>{cells}</tr>" for cells in rows)
    return f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"


def _list(items: Iterable[str]) -> str:
    return f"<ul>{''.join(_element('li', item) for item in items)}</ul>"


def _element(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>"
