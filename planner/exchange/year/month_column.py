"""A month of the wall planner as a column: its name and seasons above its days."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.dates import months_from
from planner.domain.occurrence import Occurrence
from planner.domain.wording import brief_month_text, month_text
from planner.domain.year_view import YearView
from planner.exchange.layout.page import Item, Line, Rect
from planner.exchange.layout.text_flow import fit
from planner.exchange.sheet.draft import DAY_LINE, HEADING, HOUR_LINE, SMALL, THIN, Draft
from planner.exchange.year.day_cell import day_cell

_MONTH_HEIGHT = 5.6
_SEASON_HEIGHT = 3.6
_DAYS = 31

Identity = tuple[tuple[str, str, str, str], date]


@dataclass(frozen=True, slots=True)
class Drawn:
    """What is painted, and the identities of the observances that it names in full."""

    items: tuple[Item, ...]
    told: frozenset[Identity]


def identity(occurrence: Occurrence) -> Identity:
    """Return what tells an occurrence from others, whatever is known of it."""
    return (occurrence.key, occurrence.span.start)


def day_height(place: Rect) -> float:
    """Return how high a day is in a column that fills ``place``."""
    return (place.height - _MONTH_HEIGHT - _SEASON_HEIGHT) / _DAYS


def month_column(year: YearView, first: date, place: Rect, draft: Draft) -> Drawn:
    """Draw a month as a column of days, its name and its seasons above them."""
    top = place.y + _MONTH_HEIGHT + _SEASON_HEIGHT
    height = day_height(place)
    items = [_month_name(first, place, draft)]
    told: set[Identity] = set()
    for day in months_from(first, 1):
        rect = Rect(place.x, top + (day.day - 1) * height, place.width, height)
        cell = day_cell(year.day(day), rect, draft)
        items += cell.items
        items.append(_below(rect))
        if cell.told is not None:
            told.add(identity(cell.told))
    seasons = _seasons(year, first)
    words = fit(
        ", ".join(one.name for one in seasons), place.width - 1.6, draft.bold(SMALL), most=1
    )
    if seasons:
        items.append(words.at(place.x + 0.8, place.y + _MONTH_HEIGHT - 0.4, place.width - 1.6))
    if words.whole:
        told |= {identity(one) for one in seasons}
    items += _edges(place, top)
    return Drawn(tuple(items), frozenset(told))


def _month_name(first: date, place: Rect, draft: Draft) -> Item:
    names = (month_text(first), brief_month_text(first))
    room = place.width - 1.6
    tried = [fit(one, room, draft.bold(HEADING), most=1) for one in names]
    words = next((one for one in tried if one.whole), tried[-1])
    return words.at(place.x + 0.8, place.y + 0.4, room)


def _seasons(year: YearView, first: date) -> list[Occurrence]:
    found = {
        identity(season): season
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
