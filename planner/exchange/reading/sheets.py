"""Pages to read, laid out on as many sheets as they take: one column of text, in black."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from planner.domain.language import translate
from planner.domain.page import Page
from planner.domain.page_text import page_text
from planner.domain.wording import date_text
from planner.exchange.layout.page import Align, Ink, Item, Line, Stroke, TextMeasure
from planner.exchange.layout.page import Page as Sheet
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.layout.text_flow import Fitted
from planner.exchange.reading.rows import (
    INDENT,
    SMALL,
    TITLE,
    WITHIN,
    Row,
    Setting,
    page_rows,
    point_row,
)

# Lengths in millimetres.
_MARGIN = 18.0
_WIDEST = 150.0
"""A longer line is hard to read."""

_FOOT = 6.0
_RULE = Stroke(weight=0.4)
_HAIR = Stroke(weight=0.15, ink=Ink.GREY)

_LARGE_PRINT = 1.8
"""Text of 10 points becomes one of 18, as people who see little ask for (UK Association for
Accessible Formats: 16 points or more)."""


@dataclass(frozen=True, slots=True, kw_only=True)
class _Frame:
    """A sheet before it is magnified: its size and margin, and what rows on it are set by."""

    width: float
    height: float
    margin: float
    magnification: float
    setting: Setting

    @property
    def room(self) -> float:
        """Millimetres for rows, from top to bottom."""
        return self.height - 2 * self.margin - _FOOT


@dataclass(frozen=True, slots=True)
class _Body:
    """What is painted on one sheet, the title at its foot, and its words to be read."""

    items: tuple[Item, ...]
    title: str
    summary: str


def page_sheets(page: Page, options: PrintOptions, measure: TextMeasure) -> tuple[Sheet, ...]:
    """Return the sheets of a page; ``measure`` measures in the typeface they are painted in."""
    return booklet_sheets((page,), page.title, options, measure)


def booklet_sheets(
    pages: Sequence[Page], title: str, options: PrintOptions, measure: TextMeasure
) -> tuple[Sheet, ...]:
    """Return the sheets of several pages, each begun on a sheet of its own after the contents.

    A single page has no contents before it.
    """
    frame = _frame_for(options, measure)
    parts = [tuple(_bodies(page, frame)) for page in pages]
    bodies = [body for part in parts for body in part]
    if len(pages) > 1:
        bodies = [*_contents(pages, parts, title, frame), *bodies]
    return tuple(
        _sheet(body, number, len(bodies), options, frame) for number, body in enumerate(bodies, 1)
    )


def _frame_for(options: PrintOptions, measure: TextMeasure) -> _Frame:
    paper = options.paper
    enlarged = _LARGE_PRINT if options.large_print else 1.0
    magnification = paper.magnification * enlarged
    # Only letters grow: a margin that grew with them would leave short lines.
    margin = _MARGIN / enlarged
    width, height = paper.width / magnification, paper.height / magnification
    return _Frame(
        width=width,
        height=height,
        margin=margin,
        magnification=magnification,
        setting=Setting(measure=measure, width=min(width - 2 * margin, _WIDEST)),
    )


def _bodies(page: Page, frame: _Frame) -> Iterator[_Body]:
    flowed = _flowed(tuple(page_rows(page, frame.setting)), frame)
    for number, items in enumerate(flowed):
        yield _Body(tuple(items), page.title, page.title if number else page_text(page))


def _contents(
    pages: Sequence[Page], parts: Sequence[Sequence[_Body]], title: str, frame: _Frame
) -> list[_Body]:
    """Return the sheets that list the pages with the sheet on which each begins."""
    # The list is as long whatever its numbers are, so that it can be laid out to be counted.
    count = len(_listed(pages, [1] * len(pages), title, frame))
    starts = [1 + count + sum(map(len, parts[:number])) for number in range(len(pages))]
    return _listed(pages, starts, title, frame)


def _listed(pages: Sequence[Page], starts: Sequence[int], title: str, frame: _Frame) -> list[_Body]:
    words = translate("print", "{title}, page {number}")
    lines = [
        words.format(title=page.title, number=start)
        for page, start in zip(pages, starts, strict=True)
    ]
    rows = [
        frame.setting.row(title, TITLE, bold=True),
        *(point_row(line, frame.setting) for line in lines),
    ]
    summary = "\n".join((title, *lines))
    return [_Body(tuple(items), title, summary) for items in _flowed(rows, frame)]


def _sheet(body: _Body, number: int, total: int, options: PrintOptions, frame: _Frame) -> Sheet:
    printed = translate("print", "printed {day}").format(day=date_text(options.printed))
    where = translate("print", "page {number} of {total}").format(number=number, total=total)
    foot = " · ".join((body.title, printed, where))
    return Sheet(
        width=frame.width,
        height=frame.height,
        items=(*body.items, *_foot(foot, frame)),
        title=body.title,
        summary=body.summary,
    ).scaled(frame.magnification)


def _foot(words: str, frame: _Frame) -> Iterator[Item]:
    margin, width = frame.margin, frame.setting.width
    line = frame.setting.row(words, SMALL).words
    top = frame.height - margin - max(0.0, line.height - _FOOT / 2) + 1
    yield Line(x1=margin, y1=top, x2=margin + width, y2=top, stroke=_RULE)
    yield line.at(margin, top + 1.5, width, ink=Ink.GREY, align=Align.LEFT)


def _flowed(rows: Sequence[Row], frame: _Frame) -> list[list[Item]]:
    """Return what is painted on each sheet, each row whole where a sheet can hold it."""
    sheets: list[list[Item]] = [[]]
    used = 0.0
    parts = [part for row in rows for part in _parts(row, frame.room)]
    for number, part in enumerate(parts):
        if used and used + _needed(parts[number:]) > frame.room:
            sheets.append([])
            used = 0.0
        used += part.before if used else 0.0
        sheets[-1] += _set(part, frame.margin, frame.margin + used)
        used += part.height
    return sheets


def _parts(row: Row, height: float) -> Iterator[Row]:
    """Yield a row in the parts that fit on sheets."""
    most = max(1, int((height - WITHIN) / row.words.face.line_height))
    longest = max(len(words.lines) for words in (row.words, *(one.words for one in row.cells)))
    for start in range(0, longest, most):
        part = replace(
            row,
            words=_lines(row.words, start, most),
            cells=tuple(replace(one, words=_lines(one.words, start, most)) for one in row.cells),
        )
        yield replace(part, before=0.0, bullet="") if start else part


def _lines(words: Fitted, start: int, count: int) -> Fitted:
    return replace(words, lines=words.lines[start : start + count])


def _needed(parts: Iterable[Row]) -> float:
    """Return the room that the first of these takes, with what may not be parted from it."""
    needed = 0.0
    for part in parts:
        needed += part.before + part.height
        if not part.leads:
            break
    return needed


def _set(row: Row, margin: float, top: float) -> Iterator[Item]:
    if row.bullet:
        bullet = replace(row.words, text=row.bullet, lines=(row.bullet,))
        yield bullet.at(margin, top, INDENT, ink=row.ink)
    for words, left, width in (
        (row.words, row.left, row.width),
        *((one.words, one.left, one.width) for one in row.cells),
    ):
        yield words.at(margin + left, top, width, ink=row.ink)
    if row.ruled:
        foot = top + row.height
        right = max((one.left + one.width for one in row.cells), default=row.width)
        yield Line(x1=margin, y1=foot, x2=margin + right, y2=foot, stroke=_HAIR)
