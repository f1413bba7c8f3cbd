"""A page to read, laid out on as many sheets as it takes: one column of text, in black."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from planner.domain.page import (
    Block,
    Facts,
    Heading,
    Links,
    Page,
    Paragraph,
    Points,
    Sources,
    link_text,
)
from planner.domain.page_text import page_text, source_text
from planner.domain.wording import date_text
from planner.exchange.layout.page import Align, Ink, Item, Line, Stroke, TextMeasure
from planner.exchange.layout.page import Page as Sheet
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.layout.text_flow import Fitted, Type, wrap

# Sizes in points.
_TITLE = 20.0
_HEADINGS = {1: 13.0, 2: 11.0}
_BODY = 10.0
_SMALL = 8.0

# Lengths in millimetres.
_MARGIN = 18.0
_INDENT = 4.5
_WIDEST = 150.0
"""A longer line is hard to read."""

_BEFORE = {1: 6.0, 2: 4.0}
_BETWEEN = 2.2
_WITHIN = 0.9
_RULE = Stroke(weight=0.4)


@dataclass(frozen=True, slots=True, kw_only=True)
class _Row:
    """Lines of text and the room before them; ``bullet`` stands at the left of the first.

    One that ``leads`` never stands at the foot of a sheet without the row that follows.
    """

    words: Fitted
    width: float
    before: float = _BETWEEN
    left: float = 0.0
    bullet: str = ""
    leads: bool = False
    ink: Ink = Ink.BLACK


@dataclass(frozen=True, slots=True, kw_only=True)
class _Setting:
    """What rows are set by."""

    measure: TextMeasure
    width: float

    def row(self, text: str, size: float = _BODY, *, bold: bool = False, left: float = 0.0) -> _Row:
        face = Type(measure=self.measure, size=size, bold=bold)
        width = self.width - left
        return _Row(words=wrap(text, width, face), width=width, left=left)


def page_sheets(page: Page, options: PrintOptions, measure: TextMeasure) -> tuple[Sheet, ...]:
    """Return the sheets of a page; ``measure`` measures in the typeface they are painted in."""
    paper, magnification = options.paper, options.magnification
    width, height = paper.width / magnification, paper.height / magnification
    column = min(width - 2 * _MARGIN, _WIDEST)
    setting = _Setting(measure=measure, width=column)
    bodies = _flowed(tuple(_rows(page, setting)), height - 2 * _MARGIN - 6)
    foot = f"{page.title} · printed {date_text(options.printed)}"
    return tuple(
        Sheet(
            width=width,
            height=height,
            items=(*items, *_foot(f"{foot} · page {number} of {len(bodies)}", setting, height)),
            title=page.title,
            summary=page_text(page) if number == 1 else page.title,
        ).scaled(magnification)
        for number, items in enumerate(bodies, 1)
    )


def _foot(words: str, setting: _Setting, height: float) -> Iterator[Item]:
    top = height - _MARGIN + 1
    yield Line(x1=_MARGIN, y1=top, x2=_MARGIN + setting.width, y2=top, stroke=_RULE)
    line = setting.row(words, _SMALL).words
    yield line.at(_MARGIN, top + 1.5, setting.width, ink=Ink.GREY, align=Align.LEFT)


def _rows(page: Page, setting: _Setting) -> Iterator[_Row]:
    yield setting.row(page.title, _TITLE, bold=True)
    for block in page.blocks:
        yield from _block_rows(block, setting)


def _block_rows(block: Block, setting: _Setting) -> Iterator[_Row]:
    match block:
        case Heading():
            size, before = _HEADINGS[block.level], _BEFORE[block.level]
            row = setting.row(block.text, size, bold=True)
            yield replace(row, before=before, leads=True)
        case Paragraph():
            yield setting.row(block.text)
        case Points():
            yield from (_point(item, setting) for item in block.items)
        case Facts():
            yield from _fact_rows(block, setting)
        case Links():
            for line in block.lines:
                yield _point(": ".join(link_text(link) for link in line), setting)
        case Sources():
            for source in block.lines:
                row = setting.row(source_text(source), _SMALL, left=_INDENT)
                yield replace(row, before=_WITHIN, bullet="•", ink=Ink.GREY)
        case _:
            assert_never(block)


def _point(text: str, setting: _Setting) -> _Row:
    return replace(setting.row(text, left=_INDENT), before=_WITHIN, bullet="•")


def _fact_rows(facts: Facts, setting: _Setting) -> Iterator[_Row]:
    for label, words in facts.rows:
        yield replace(setting.row(label, bold=True), leads=True)
        yield replace(setting.row(words), before=_WITHIN / 2)


def _flowed(rows: Sequence[_Row], height: float) -> list[list[Item]]:
    """Return what is painted on each sheet, each row whole where a sheet can hold it."""
    sheets: list[list[Item]] = [[]]
    used = 0.0
    parts = [part for row in rows for part in _parts(row, height)]
    for number, part in enumerate(parts):
        if used and used + _needed(parts[number:]) > height:
            sheets.append([])
            used = 0.0
        used += part.before if used else 0.0
        sheets[-1] += _set(part, _MARGIN + used)
        used += part.words.height
    return sheets


def _parts(row: _Row, height: float) -> Iterator[_Row]:
    """Yield a row in the parts that fit on sheets."""
    most = max(1, int(height / row.words.face.line_height))
    lines = row.words.lines
    for start in range(0, len(lines), most):
        part = replace(row, words=replace(row.words, lines=lines[start : start + most]))
        yield replace(part, before=0.0, bullet="") if start else part


def _needed(parts: Sequence[_Row]) -> float:
    """Return the room that the first of these takes, with what may not be parted from it."""
    needed = 0.0
    for part in parts:
        needed += part.before + part.words.height
        if not part.leads:
            break
    return needed


def _set(row: _Row, top: float) -> Iterator[Item]:
    if row.bullet:
        bullet = replace(row.words, text=row.bullet, lines=(row.bullet,))
        yield bullet.at(_MARGIN, top, _INDENT, ink=row.ink)
    yield row.words.at(_MARGIN + row.left, top, row.width, ink=row.ink)
