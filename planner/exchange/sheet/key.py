"""The foot of the sheet: a key to what is on it, and when it was printed."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass

from planner.domain.clash import Severity
from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Doubt, Tier, Tradition
from planner.domain.print_selection import LeftOut, left_out_text
from planner.domain.wording import date_text, listed
from planner.exchange.layout.page import (
    Align,
    Box,
    Fill,
    Ink,
    Item,
    Line,
    Rect,
    Shade,
    Sign,
    Stroke,
)
from planner.exchange.layout.text_flow import ELLIPSIS, fit, wrap
from planner.exchange.sheet.chips import (
    ROW_HEIGHT,
    Chip,
    Sample,
    row_items,
    row_width,
    rows_of,
)
from planner.exchange.sheet.draft import (
    CORNER,
    DASHED,
    HEAVY,
    SMALL,
    SUNSET_LINE,
    THIN,
    WRITING_LINE,
    Draft,
)
from planner.exchange.sheet.entries import severity_words
from planner.exchange.sheet.marks import CODE_WIDTH, SIGN, code_items

_DOUBTS = {
    Doubt.EXPECTED: QT_TRANSLATE_NOOP("printed", "expected, subject to sighting"),
    Doubt.DIFFERS: QT_TRANSLATE_NOOP("printed", "calendars differ"),
}
_SAMPLE_WIDTH = 5.0
_DOTS_WIDTH = 2.6
_LONGEST = 90.0
_LONGEST_TOLD = 130.0
_PAD = 1.4
# The count of pages is not known while the key is measured.
_MOST_PAGES = 88


@dataclass(frozen=True, slots=True)
class Footer:
    """The foot of a sheet, measured: its rows, and where its top is."""

    rows: tuple[tuple[Chip, ...], ...]
    top: float


@dataclass(frozen=True, slots=True, kw_only=True)
class KeyUse:
    """What a sheet uses that its key must explain."""

    severities: frozenset[Severity] = frozenset()
    tiers: frozenset[Tier] = frozenset()
    doubts: frozenset[Doubt | None] = frozenset()
    traditions: frozenset[Tradition] = frozenset()
    has_hours: bool = False
    has_sunset: bool = False


def footer(chips: Sequence[Chip], draft: Draft) -> Footer:
    """Measure the foot of a sheet with these chips as its key."""
    inside = draft.width - 2 * draft.margin
    rows = rows_of((*_not_shown_chips(draft), *chips), inside) or ((),)
    count = page_count(_MOST_PAGES, _MOST_PAGES)
    printed = wrap(_printed(count, draft), inside, draft.type(SMALL))
    if row_width(rows[-1]) + ROW_HEIGHT + max(printed.line_widths) > inside:
        rows = (*rows, ())
    further = (len(printed.lines) - 1) * printed.face.line_height
    return Footer(rows, draft.height - draft.margin - len(rows) * ROW_HEIGHT - further - _PAD)


def footer_items(foot: Footer, count: str, draft: Draft) -> list[Item]:
    """Draw the foot; ``count`` tells the number of the page."""
    inside = draft.width - 2 * draft.margin
    items: list[Item] = [
        Line(
            x1=draft.margin, y1=foot.top, x2=draft.margin + inside, y2=foot.top, stroke=WRITING_LINE
        )
    ]
    y = foot.top + _PAD
    for row in foot.rows:
        items += row_items(row, draft.margin, y)
        y += ROW_HEIGHT
    printed = wrap(_printed(count, draft), inside, draft.type(SMALL))
    items.append(printed.at(draft.margin, y - ROW_HEIGHT, inside, align=Align.RIGHT, ink=Ink.GREY))
    return items


def key_chips(use: KeyUse, draft: Draft) -> tuple[Chip, ...]:
    """Return a chip for every sign, outline and mark that is used."""
    return (
        *_sign_chips(use, draft),
        *_line_chips(use, draft),
        *_mark_chips(use, draft),
    )


def _not_shown_chips(draft: Draft) -> Iterator[Chip]:
    """Yield what is not shown, by its names where they fit in a line; else how much it is.

    Large print says it among its rows (see ``outline.sheets``).
    """
    left_out = draft.options.not_shown
    words = left_out_text(left_out)
    if not words or draft.options.large_print:
        return
    told = (words, _counts_text(left_out))
    room = min(draft.inside, _LONGEST_TOLD)
    tried = [fit(one, room, draft.bold(SMALL), most=1) for one in told]
    found = next((one for one in tried if one.whole), tried[-1])
    yield Chip(sample=_nothing, sample_width=0.0, words=found)


def _counts_text(left_out: LeftOut) -> str:
    counts = (
        counted("%n tradition(s)", "not shown", len(left_out.traditions)),
        counted("%n programme(s)", "not shown", len(left_out.programmes)),
    )
    told = [
        words
        for words, held in zip(counts, (left_out.traditions, left_out.programmes), strict=True)
        if held
    ]
    return translate("printed", "Not shown: {names}.").format(names=listed(told))


def _nothing(_rect: Rect) -> list[Item]:
    return []


def further_chip(draft: Draft) -> Chip:
    """Return the chip that says where to find what the page shortens or counts."""

    def sample(rect: Rect) -> list[Item]:
        words = fit(ELLIPSIS, rect.width, draft.bold(SMALL), most=1)
        top = rect.y + (rect.height - words.height) / 2
        return [words.at(rect.x, top, rect.width)]

    words = translate("print", "and + more: in full on the pages that follow")
    return chip_of(sample, _DOTS_WIDTH, words, draft)


def page_count(number: int, total: int) -> str:
    """Return “page 1 of 2”."""
    return translate("printed", "page {number} of {total}").format(number=number, total=total)


def _printed(count: str, draft: Draft) -> str:
    return translate("printed", "Printed {date} · almanac {version} · {count}").format(
        date=date_text(draft.options.printed), version=draft.edition, count=count
    )


def _sign_chips(use: KeyUse, draft: Draft) -> Iterator[Chip]:
    for severity in (Severity.AVOID, Severity.ADJUST):
        if severity in use.severities:
            yield chip_of(_sign_sample(severity), SIGN, severity_words(severity), draft)


def _line_chips(use: KeyUse, draft: Draft) -> Iterator[Chip]:
    if Tier.PLAN in use.tiers:
        words = translate("printed", "plan around")
        yield chip_of(box_sample(Shade.HATCH_DIAGONAL, HEAVY), _SAMPLE_WIDTH, words, draft)
    if Tier.AWARE in use.tiers:
        words = translate("printed", "be aware")
        yield chip_of(box_sample(Shade.NONE, THIN), _SAMPLE_WIDTH, words, draft)
    words = doubts_text(use.doubts)
    if words:
        yield chip_of(box_sample(Shade.NONE, DASHED), _SAMPLE_WIDTH, words, draft)
    if use.has_hours:
        words = translate("printed", "hours of prayer or rest")
        yield chip_of(box_sample(Shade.HATCH_HORIZONTAL, None), _SAMPLE_WIDTH, words, draft)
    if use.has_sunset:
        yield chip_of(_sunset_sample, _SAMPLE_WIDTH, translate("printed", "sunset"), draft)


def doubts_text(doubts: Collection[Doubt | None]) -> str:
    """Return what a dashed outline stands for, where any of these doubts is told; else ""."""
    told = [translate("printed", _DOUBTS[doubt]) for doubt in Doubt if doubt in doubts]
    if len(told) < 2:
        return "".join(told)
    return translate("printed", "{first}, or {second}").format(first=told[0], second=told[1])


def _mark_chips(use: KeyUse, draft: Draft) -> Iterator[Chip]:
    for tradition in (one for one in Tradition if one in use.traditions):
        yield chip_of(_code_sample(tradition, draft), CODE_WIDTH, name_of(tradition), draft)


def chip_of(sample: Sample, width: float, words: str, draft: Draft) -> Chip:
    """Return a sample so wide, with its words in small type."""
    told = fit(words, _LONGEST, draft.type(SMALL), most=1)
    return Chip(sample=sample, sample_width=width, words=told)


def box_sample(fill: Fill, outline: Stroke | None) -> Sample:
    """Return what draws a small box so filled and outlined."""

    def sample(rect: Rect) -> list[Item]:
        return [Box(rect=rect, fill=fill, outline=outline, radius=CORNER)]

    return sample


def _sign_sample(severity: Severity) -> Sample:
    def sample(rect: Rect) -> list[Item]:
        drop = (rect.height - SIGN) / 2
        return [Sign(rect=Rect(rect.x, rect.y + drop, SIGN, SIGN), severity=severity)]

    return sample


def _sunset_sample(rect: Rect) -> list[Item]:
    y = rect.y + rect.height / 2
    return [Line(x1=rect.x, y1=y, x2=rect.right, y2=y, stroke=SUNSET_LINE)]


def _code_sample(tradition: Tradition, draft: Draft) -> Sample:
    def sample(rect: Rect) -> list[Item]:
        return code_items(letters_of(tradition), rect, draft)

    return sample
