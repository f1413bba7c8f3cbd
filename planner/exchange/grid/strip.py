"""A strip of days: their headings, the band of observances, and the time grid below."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.wording import brief_weekday_and_day_text, short_day_text, weekday_and_day_text
from planner.exchange.grid.band import Card, band_part, cards_of, height_of
from planner.exchange.grid.grid import Grid, GridDay, grid_part
from planner.exchange.grid.hours import Hours, HourScale
from planner.exchange.grid.strip_day import StripDay
from planner.exchange.layout.page import Item, Line, Rect
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import (
    DAY_LINE,
    GRID_TOP,
    GUTTER,
    HEADING,
    THIN,
    Draft,
    Part,
    joined,
)

HEADING_HEIGHT = 6.4

_BAND_PAD = 1.0
_LEAST_BAND = 9.0
_CARD_EDGE = 0.9


@dataclass(frozen=True, slots=True, kw_only=True)
class Strip:
    """Days side by side in ``frame``, the gutter for the hours included."""

    days: tuple[StripDay, ...]
    frame: Rect
    places: int
    band: float

    @property
    def columns(self) -> tuple[Rect, ...]:
        """The columns of the days, as high as the strip."""
        return tuple(self.place(n) for n in range(len(self.days)))

    def place(self, number: int) -> Rect:
        """Return one of the equal places that the strip is divided into."""
        width = column_width(self.frame.width, self.places)
        x = self.frame.x + GUTTER + number * width
        return Rect(x, self.frame.y, width, self.frame.height)


def column_width(width: float, places: int) -> float:
    """Return how wide each of the days is in a strip of ``width``."""
    return (width - GUTTER) / places


def band_height(days: Sequence[StripDay], width: float, most: float, draft: Draft) -> float:
    """Return how high the band is: what the fullest day needs, but no more than ``most``."""
    needed = max(height_of(_cards(day, width, draft)) for day in days) + 2 * _BAND_PAD
    return min(max(needed, _LEAST_BAND), most)


def strip_part(strip: Strip, hours: Hours, draft: Draft) -> Grid:
    """Draw a strip, and say what it could not tell."""
    band_top = strip.frame.y + HEADING_HEIGHT
    grid_top = band_top + strip.band
    scale = HourScale(hours=hours, top=grid_top, height=strip.frame.bottom - grid_top)
    grid = grid_part(_grid_days(strip, scale), scale, draft)
    bands = [
        band_part(_cards(day, column.width, draft), _band_room(column, band_top, strip), draft)
        for day, column in zip(strip.days, strip.columns, strict=True)
    ]
    frame = Part(tuple(_frame_items(strip, grid_top, draft)))
    return Grid(joined([grid.part, frame, *bands]), grid.homeless)


def _cards(day: StripDay, width: float, draft: Draft) -> tuple[Card, ...]:
    return cards_of(day.band, width - 2 * _CARD_EDGE, draft)


def _band_room(column: Rect, top: float, strip: Strip) -> Rect:
    height = strip.band - 2 * _BAND_PAD
    return Rect(column.x + _CARD_EDGE, top + _BAND_PAD, column.width - 2 * _CARD_EDGE, height)


def _grid_days(strip: Strip, scale: HourScale) -> list[GridDay]:
    return [
        GridDay(
            column=Rect(column.x, scale.top, column.width, scale.height),
            sessions=day.sessions,
            hours=day.hours,
            sunset=day.sunset,
            told_above=day.told_above,
        )
        for day, column in zip(strip.days, strip.columns, strict=True)
    ]


def _frame_items(strip: Strip, grid_top: float, draft: Draft) -> Iterator[Item]:
    top, bottom = strip.frame.y, strip.frame.bottom
    left, right = strip.columns[0].x, strip.columns[-1].right
    for day, column in zip(strip.days, strip.columns, strict=True):
        words = _heading(day.sunset.day, column.width - 2, draft)
        yield words.at(column.x + 1.4, top + 0.9, column.width - 1.6)
        yield Line(x1=column.x, y1=top, x2=column.x, y2=bottom, stroke=DAY_LINE)
    yield Line(x1=right, y1=top, x2=right, y2=bottom, stroke=DAY_LINE)
    yield Line(x1=left, y1=top + HEADING_HEIGHT, x2=right, y2=top + HEADING_HEIGHT, stroke=THIN)
    yield Line(x1=left, y1=grid_top, x2=right, y2=grid_top, stroke=GRID_TOP)


def _heading(day: date, width: float, draft: Draft) -> Fitted:
    long = [short_day_text(day)] if day.day == 1 else []
    ways = (*long, weekday_and_day_text(day), brief_weekday_and_day_text(day))
    tried = [fit(way, width, draft.bold(HEADING), most=1) for way in ways]
    return next((words for words in tried if words.whole), tried[-1])
