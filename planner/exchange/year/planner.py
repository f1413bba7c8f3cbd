"""The wall planner: months as columns, days as rows, over as many sheets as can be read."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.dates import DateSpan, months_from
from planner.domain.language import translate
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.wording import month_name
from planner.domain.year_view import YearDay, YearView
from planner.exchange.layout.page import Rect, Shade, TextMeasure, line_height
from planner.exchange.layout.paper import PrintOptions
from planner.exchange.outline.outline import outline_text
from planner.exchange.outline.sheets import outline_sheets
from planner.exchange.sheet.chips import Chip
from planner.exchange.sheet.draft import (
    SMALL,
    THIN,
    Draft,
    draft_of,
)
from planner.exchange.sheet.header import Header, ProgrammeMark, header
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
from planner.exchange.sheet.sheets import Sheet, continued, plain_frame
from planner.exchange.year.month_column import Drawn, Identity, day_height, identity, month_column
from planner.exchange.year.outline import rest_outline, year_outline, year_title

_LEAST_COLUMN = 24.0
_MONTHS_ON_A_SHEET = (12, 6, 4, 3, 2, 1)
_GAP = 2.2
_BELOW_HEAD = 1.0
_SAMPLE = 3.4


@dataclass(frozen=True, slots=True, kw_only=True)
class _Fold:
    """The months that stand on one sheet."""

    year: YearView
    months: tuple[date, ...]
    draft: Draft
    goes_on: bool = True
    has_notes: bool = False

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
    has_strip = options.has_notes and all(_has_room_for_notes(fold) for fold in folds)
    folds = [replace(fold, has_notes=has_strip) for fold in folds]
    rest = _untold(year, folds)
    sheets = [_sheet(replace(fold, goes_on=bool(rest))) for fold in folds]
    sheets[0] = replace(sheets[0], summary=outline_text(year_outline(year), draft.trust))
    if options.has_notes and not has_strip:
        return (*sheets, *_rest_sheets(year, rest, draft), _notes_sheet(year, draft))
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
    found = {identity(one): one for day in year.days for one in day.occurrences}
    return sorted((one for key, one in found.items() if key not in told), key=in_order)


def _rest_sheets(year: YearView, rest: Sequence[Occurrence], draft: Draft) -> Iterator[Sheet]:
    if not rest:
        return
    outline = rest_outline(continued(year_title(year.window)), year, rest)
    for sheet in outline_sheets(outline, _without_notes(draft)):
        yield replace(sheet, title=outline.title)


def _notes_sheet(year: YearView, draft: Draft) -> Sheet:
    """Return a sheet of ruled lines, for where the months leave no room for any."""
    title = continued(year_title(year.window))
    frame = plain_frame(title, draft)
    return frame.sheet(writing_items(frame.room, draft), title, draft)


def _without_notes(draft: Draft) -> Draft:
    return replace(draft, options=replace(draft.options, has_notes=False))


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
    return [month_name(first.month) for first in fold.months]


def _body(fold: _Fold, foot: Footer) -> Drawn:
    draft = fold.draft
    head = _head(fold)
    items = list(head.items)
    place = _place(head, foot, fold)
    if fold.has_notes:
        strip = Rect(draft.margin, place.bottom + _GAP, draft.inside, WRITING_HEIGHT - _GAP)
        items += writing_items(strip, draft)
    column = place.width / len(fold.months)
    told: set[Identity] = set()
    for number, first in enumerate(fold.months):
        rect = Rect(place.x + number * column, place.y, column, place.height)
        drawn = month_column(fold.year, first, rect, draft)
        items += drawn.items
        told |= drawn.told
    return Drawn(tuple(items), frozenset(told))


def _head(fold: _Fold) -> Header:
    marks = tuple(ProgrammeMark(one.name, None) for one in fold.year.programmes)
    return header(fold.title, marks, fold.draft)


def _place(head: Header, foot: Footer, fold: _Fold) -> Rect:
    """Return the room for the months, less what notes take."""
    top = head.bottom + _BELOW_HEAD
    notes = WRITING_HEIGHT if fold.has_notes else 0.0
    return Rect(fold.draft.margin, top, fold.draft.inside, foot.top - _GAP - notes - top)


def _has_room_for_notes(fold: _Fold) -> bool:
    """Tell whether days stay high enough for a line of type with ruled lines below them."""
    place = _place(_head(fold), _foot(fold), replace(fold, has_notes=True))
    return day_height(place) >= line_height(SMALL)


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
