"""The foot of the sheet: a key to what is on it, and when it was printed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.domain.clash import Severity
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Doubt, Tier, Tradition
from planner.domain.wording import date_text
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
from planner.exchange.layout.text_flow import ELLIPSIS, fit
from planner.exchange.week.band import CODE_WIDTH, SIGN, code_items
from planner.exchange.week.chips import (
    ROW_HEIGHT,
    Chip,
    Sample,
    row_items,
    row_width,
    rows_of,
)
from planner.exchange.week.draft import (
    CORNER,
    DASHED,
    HEAVY,
    MARGIN,
    SMALL,
    SUNSET_LINE,
    THIN,
    WRITING_LINE,
    Draft,
)
from planner.exchange.week.entries import ObservanceEntry, severity_words
from planner.exchange.week.strip import WeekDay

_DOUBTS = {
    Doubt.EXPECTED: QT_TRANSLATE_NOOP("printed", "expected, subject to sighting"),
    Doubt.DIFFERS: QT_TRANSLATE_NOOP("printed", "calendars differ"),
}
_SAMPLE_WIDTH = 5.0
_DOTS_WIDTH = 2.6
_LONGEST = 90.0
_PAD = 1.4
# The count of pages is not known while the key is measured.
_MOST_PAGES = 88


@dataclass(frozen=True, slots=True)
class Footer:
    """The foot of a sheet, measured: its rows, and where its top is."""

    rows: tuple[tuple[Chip, ...], ...]
    top: float


def footer(chips: Sequence[Chip], draft: Draft) -> Footer:
    """Measure the foot of a sheet with these chips as its key."""
    inside = draft.width - 2 * MARGIN
    rows = rows_of(chips, inside) or ((),)
    printed = fit(
        _printed(page_count(_MOST_PAGES, _MOST_PAGES), draft), inside, draft.type(SMALL), most=1
    )
    if row_width(rows[-1]) + ROW_HEIGHT + printed.line_widths[0] > inside:
        rows = (*rows, ())
    return Footer(rows, draft.height - MARGIN - len(rows) * ROW_HEIGHT - _PAD)


def footer_items(foot: Footer, count: str, draft: Draft) -> list[Item]:
    """Draw the foot; ``count`` tells the number of the page."""
    inside = draft.width - 2 * MARGIN
    items: list[Item] = [
        Line(x1=MARGIN, y1=foot.top, x2=MARGIN + inside, y2=foot.top, stroke=WRITING_LINE)
    ]
    y = foot.top + _PAD
    for row in foot.rows:
        items += row_items(row, MARGIN, y)
        y += ROW_HEIGHT
    printed = fit(_printed(count, draft), inside, draft.type(SMALL), most=1)
    items.append(printed.at(MARGIN, y - ROW_HEIGHT, inside, align=Align.RIGHT, ink=Ink.GREY))
    return items


def key_chips(days: Sequence[WeekDay], draft: Draft) -> tuple[Chip, ...]:
    """Return a chip for every sign, outline and mark that the days use."""
    return (*_sign_chips(days, draft), *_line_chips(days, draft), *_mark_chips(days, draft))


def further_chip(draft: Draft) -> Chip:
    """Return the chip that says where to find what the page shortens or counts."""

    def sample(rect: Rect) -> list[Item]:
        words = fit(ELLIPSIS, rect.width, draft.bold(SMALL), most=1)
        top = rect.y + (rect.height - words.height) / 2
        return [words.at(rect.x, top, rect.width)]

    return _chip(
        sample, _DOTS_WIDTH, translate("printed", "and + more: in full from page 2"), draft
    )


def page_count(number: int, total: int) -> str:
    """Return “page 1 of 2”."""
    return translate("printed", "page {number} of {total}").format(number=number, total=total)


def _either(told: Sequence[str]) -> str:
    if len(told) < 2:
        return "".join(told)
    return translate("printed", "{first}, or {second}").format(first=told[0], second=told[1])


def _printed(count: str, draft: Draft) -> str:
    return translate("printed", "Printed {date} · almanac {version} · {count}").format(
        date=date_text(draft.options.printed), version=draft.view.almanac_version, count=count
    )


def _observances(days: Sequence[WeekDay]) -> list[ObservanceEntry]:
    return [one for day in days for one in day.band if isinstance(one, ObservanceEntry)]


def _sign_chips(days: Sequence[WeekDay], draft: Draft) -> Iterator[Chip]:
    used = {entry.severity for day in days for entry in day.all_sessions}
    for severity in (Severity.AVOID, Severity.ADJUST):
        if severity in used:
            yield _chip(_sign_sample(severity), SIGN, severity_words(severity), draft)


def _line_chips(days: Sequence[WeekDay], draft: Draft) -> Iterator[Chip]:
    observances = _observances(days)
    tiers = {entry.tier for entry in observances}
    if Tier.PLAN in tiers:
        yield _chip(
            _box(Shade.HATCH_DIAGONAL, HEAVY),
            _SAMPLE_WIDTH,
            translate("printed", "plan around"),
            draft,
        )
    if Tier.AWARE in tiers:
        yield _chip(_box(Shade.NONE, THIN), _SAMPLE_WIDTH, translate("printed", "be aware"), draft)
    doubts = {entry.doubt for entry in observances}
    told = [translate("printed", _DOUBTS[doubt]) for doubt in Doubt if doubt in doubts]
    words = _either(told)
    if words:
        yield _chip(_box(Shade.NONE, DASHED), _SAMPLE_WIDTH, words, draft)
    if any(day.hours for day in days):
        yield _chip(
            _box(Shade.HATCH_HORIZONTAL, None),
            _SAMPLE_WIDTH,
            translate("printed", "hours of prayer or rest"),
            draft,
        )
    yield _chip(_sunset_sample, _SAMPLE_WIDTH, translate("printed", "sunset"), draft)


def _mark_chips(days: Sequence[WeekDay], draft: Draft) -> Iterator[Chip]:
    used = {entry.tradition for entry in _observances(days)}
    for tradition in (one for one in Tradition if one in used):
        yield _chip(_code_sample(tradition, draft), CODE_WIDTH, name_of(tradition), draft)


def _chip(sample: Sample, width: float, words: str, draft: Draft) -> Chip:
    told = fit(words, _LONGEST, draft.type(SMALL), most=1)
    return Chip(sample=sample, sample_width=width, words=told)


def _box(fill: Fill, outline: Stroke | None) -> Sample:
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
