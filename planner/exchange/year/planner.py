"""The wall planner: months as columns, days as rows, over as many sheets as can be read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.dates import DateSpan, months_from
from planner.domain.language import translate
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.wording import MONTHS
from planner.domain.year_view import YearDay, YearView
from planner.exchange.layout.page import Item, Line, Rect, Shade, TextMeasure
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.layout.text_flow import fit
from planner.exchange.outline.outline import outline_text
from planner.exchange.outline.sheets import outline_sheets
from planner.exchange.sheet.chips import Chip
from planner.exchange.sheet.draft import (
    DAY_LINE,
    HEADING,
    HOUR_LINE,
    MARGIN,
    SMALL,
    THIN,
    Draft,
    draft_of,
)
from planner.exchange.sheet.header import ProgrammeMark, header
from planner.exchange.sheet.key import (
    Footer,
    KeyUse,
    box_sample,
    chip_of,
    footer,
    further_chip,
    key_chips,
)
from planner.exchange.sheet.notes import WRITING_HEIGHT, writing_items
from planner.exchange.sheet.sheets import Sheet, continued
from planner.exchange.year.day_cell import day_cell
from planner.exchange.year.outline import rest_outline, year_outline, year_title

_LEAST_COLUMN = 24.0
_MONTHS_ON_A_SHEET = (12, 6, 4, 3, 2, 1)
_MONTH_HEIGHT = 5.6
_SEASON_HEIGHT = 3.6
_DAYS = 31
_GAP = 2.2
_SAMPLE = 3.4


_Identity = tuple[tuple[str, str, str, str], date]


@dataclass(frozen=True, slots=True)
class _Drawn:
    """What is painted, and the identities of the observances that it names in full."""

    items: tuple[Item, ...]
    told: frozenset[_Identity]


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fold:
    """The months that stand on one sheet."""

    year: YearView
    months: tuple[date, ...]
    draft: Draft
    goes_on: bool = True

    @property
    def title(self) -> str:
        """What the sheet shows."""
        return year_title(DateSpan(self.months[0], months_from(self.months[-1], 1).end))

    @property
    def days(self) -> Iterator[YearDay]:
        """The days of its months."""
        span = DateSpan(self.months[0], months_from(self.months[-1], 1).end)
        return (self.year.day(day) for day in span)


def year_sheets(year: YearView, options: PrintOptions, measure: TextMeasure) -> tuple[Sheet, ...]:
    """Lay out a year; what its months cannot name is listed in full on the sheets that follow."""
    # Room for names counts for more here than type to be read from afar.
    draft = replace(draft_of(year, options, measure), magnification=1.0)
    folds = [_Fold(year=year, months=months, draft=draft) for months in _groups(year.months, draft)]
    rest = _untold(year, folds)
    if not rest:
        folds = [replace(fold, goes_on=False) for fold in folds]
    sheets = [_sheet(fold) for fold in folds]
    sheets[0] = replace(sheets[0], summary=outline_text(year_outline(year)))
    return (*sheets, *_rest_sheets(year, rest, draft))


def _groups(months: Sequence[date], draft: Draft) -> Iterator[tuple[date, ...]]:
    """Yield the months of each sheet: as many as leave a month room for names."""
    count = next(
        one for one in _MONTHS_ON_A_SHEET if draft.inside / one >= _LEAST_COLUMN or one == 1
    )
    for first in range(0, len(months), count):
        yield tuple(months[first : first + count])


def _untold(year: YearView, folds: Sequence[_Fold]) -> list[Occurrence]:
    """Return what is named in full on none of the sheets."""
    told = {one for fold in folds for one in _body(fold, _foot(fold)).told}
    found = {_identity(one): one for day in year.days for one in day.occurrences}
    return sorted((one for key, one in found.items() if key not in told), key=in_order)


def _rest_sheets(year: YearView, rest: Sequence[Occurrence], draft: Draft) -> Iterator[Sheet]:
    if not rest:
        return
    options = replace(draft.options, has_notes=False)
    outline = rest_outline(continued(year_title(year.window)), year, rest)
    for sheet in outline_sheets(outline, replace(draft, options=options)):
        yield replace(sheet, title=outline.title)


def _sheet(fold: _Fold) -> Sheet:
    foot = _foot(fold)
    names = ", ".join(_month_names(fold))
    return Sheet(
        title=fold.title,
        items=_body(fold, foot).items,
        foot=foot,
        summary=f"{fold.title}. {names}.",
        draft=fold.draft,
    )


def _month_names(fold: _Fold) -> list[str]:
    return [MONTHS[first.month - 1] for first in fold.months]


def _body(fold: _Fold, foot: Footer) -> _Drawn:
    draft = fold.draft
    marks = tuple(ProgrammeMark(one.name, None) for one in fold.year.programmes)
    head = header(fold.title, marks, draft)
    bottom = foot.top - _GAP
    items = list(head.items)
    if draft.options.has_notes:
        bottom -= WRITING_HEIGHT
        items += writing_items(
            Rect(MARGIN, bottom + _GAP, draft.inside, WRITING_HEIGHT - _GAP), draft
        )
    column = draft.inside / len(fold.months)
    told: set[_Identity] = set()
    for number, first in enumerate(fold.months):
        top = head.bottom + 1.0
        place = Rect(MARGIN + number * column, top, column, bottom - top)
        drawn = _month(fold.year, first, place, draft)
        items += drawn.items
        told |= drawn.told
    return _Drawn(tuple(items), frozenset(told))


def _month(year: YearView, first: date, place: Rect, draft: Draft) -> _Drawn:
    """Draw a month as a column of days, its name and its seasons above them."""
    top = place.y + _MONTH_HEIGHT + _SEASON_HEIGHT
    height = (place.bottom - top) / _DAYS
    items = [_month_name(first, place, draft)]
    told: set[_Identity] = set()
    for day in months_from(first, 1):
        rect = Rect(place.x, top + (day.day - 1) * height, place.width, height)
        cell = day_cell(year.day(day), rect, draft)
        items += cell.items
        items.append(_below(rect))
        if cell.told is not None:
            told.add(_identity(cell.told))
    seasons = _seasons(year, first)
    words = fit(
        ", ".join(one.name for one in seasons), place.width - 1.6, draft.bold(SMALL), most=1
    )
    if seasons:
        items.append(words.at(place.x + 0.8, place.y + _MONTH_HEIGHT - 0.4, place.width - 1.6))
    if words.whole:
        told |= {_identity(one) for one in seasons}
    items += _edges(place, top)
    return _Drawn(tuple(items), frozenset(told))


def _month_name(first: date, place: Rect, draft: Draft) -> Item:
    long = f"{MONTHS[first.month - 1]} {first.year}"
    short = f"{MONTHS[first.month - 1][:3]} {first.year}"
    room = place.width - 1.6
    tried = [fit(one, room, draft.bold(HEADING), most=1) for one in (long, short)]
    words = next((one for one in tried if one.whole), tried[-1])
    return words.at(place.x + 0.8, place.y + 0.4, room)


def _seasons(year: YearView, first: date) -> list[Occurrence]:
    found = {
        _identity(season): season
        for day in months_from(first, 1)
        if (season := year.day(day).season) is not None
    }
    return list(found.values())


def _edges(place: Rect, top: float) -> Iterator[Item]:
    yield Line(x1=place.x, y1=top, x2=place.right, y2=top, stroke=THIN)
    for x in (place.x, place.right):
        yield Line(x1=x, y1=place.y, x2=x, y2=place.bottom, stroke=DAY_LINE)


def _below(rect: Rect) -> Item:
    return Line(x1=rect.x, y1=rect.bottom, x2=rect.right, y2=rect.bottom, stroke=HOUR_LINE)


def _foot(fold: _Fold) -> Footer:
    draft = fold.draft
    return footer((*_key(fold, draft),), draft)


def _key(fold: _Fold, draft: Draft) -> Iterator[Chip]:
    days = list(fold.days)
    shown = [one for day in days for one in day.occurrences]
    if fold.goes_on:
        yield further_chip(draft)
    if any(day.season for day in days):
        sample = box_sample(Shade.HATCH_DIAGONAL, THIN)
        words = translate("print", "season to plan around, named above its months")
        yield chip_of(sample, 1.2, words, draft)
    if any(day.sessions for day in days):
        sample = box_sample(Shade.WHITE, THIN)
        yield chip_of(sample, _SAMPLE, translate("print", "number of sessions"), draft)
    use = KeyUse(
        tiers=frozenset(one.observance.tier for one in shown),
        doubts=frozenset(one.doubt for one in shown),
        traditions=frozenset(one.observance.tradition for one in shown),
    )
    yield from key_chips(use, draft)


def _identity(occurrence: Occurrence) -> _Identity:
    return (occurrence.key, occurrence.span.start)
