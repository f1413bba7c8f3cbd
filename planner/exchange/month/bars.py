"""Bars of a row of days: each observance across its days once, in lanes one below another."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.language import translate
from planner.domain.marks import letters_of
from planner.domain.observance import Doubt, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Bar, bars
from planner.exchange.layout.page import Box, Item, Rect
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import CORNER, NARROW, Draft
from planner.exchange.sheet.marks import (
    CODE_HEIGHT,
    CODE_WIDTH,
    code_items,
    tier_fill,
    tier_outline,
)

_EDGE = 0.6
_PAD = 0.45
_AFTER_CODE = 1.0
_BETWEEN = 0.6
# Where in its eve a bar begins: late in the day, so that the day before is seen to be free.
_EVE = 0.55


@dataclass(frozen=True, slots=True, kw_only=True)
class SetBar:
    """A bar measured for its row, ``x`` from the left edge of the first day."""

    bar: Bar
    x: float
    width: float
    words: Fitted

    @property
    def height(self) -> float:
        """Millimetres, the letters of the tradition included."""
        return max(self.words.height, CODE_HEIGHT) + 2 * _PAD

    @property
    def is_eve_alone(self) -> bool:
        """Tell whether only the evening before is in the row."""
        return self.bar.opens_on_eve and self.bar.first == self.bar.last

    def covers(self, day: date) -> bool:
        """Tell whether it runs over a day of the row."""
        return self.bar.first <= day <= self.bar.last


@dataclass(frozen=True, slots=True)
class Lanes:
    """The bars of a row, each lane as high as its highest bar; ``away`` are on no day shown."""

    bars: tuple[SetBar, ...]
    away: tuple[Bar, ...] = ()

    def top(self, lane: int) -> float:
        """Return how far below the first lane one begins."""
        return sum(self._height(one) + _BETWEEN for one in range(lane))

    def bottom(self, lane: int) -> float:
        """Return where a lane ends."""
        return self.top(lane) + self._height(lane)

    def bottom_on(self, day: date, lanes: int) -> float:
        """Return how far down the first so many lanes reach on a day, the gap below included."""
        covering = [one.bar.lane for one in self.bars if one.covers(day) and one.bar.lane < lanes]
        return self.bottom(max(covering)) + _BETWEEN if covering else 0.0

    @property
    def count(self) -> int:
        """How many lanes there are."""
        return max((one.bar.lane + 1 for one in self.bars), default=0)

    def that_fit(self, height: float) -> int:
        """Return how many lanes from the first there is room for."""
        return sum(1 for lane in range(self.count) if self.bottom(lane) <= height)

    def _height(self, lane: int) -> float:
        return max(one.height for one in self.bars if one.bar.lane == lane)


@dataclass(frozen=True, slots=True, kw_only=True)
class LanePlace:
    """A row of days, each so wide; a name takes at most so many lines.

    ``weekdays`` are the days of the week that have a column, Monday being 0.
    """

    weekdays: tuple[int, ...]
    column: float
    lines: int

    def left(self, day: date) -> float:
        """Return how far from the left a day begins that has a column."""
        return self.weekdays.index(day.weekday()) * self.column

    def shown_in(self, span: DateSpan) -> list[date]:
        """Return the days of a span, within the week, that have a column."""
        return [day for day in span if day.weekday() in self.weekdays]


def lanes_of(
    occurrences: Iterable[Occurrence], span: DateSpan, place: LanePlace, draft: Draft
) -> Lanes:
    """Measure the bars of a row on the days of ``span``."""
    shown: list[Occurrence] = []
    away: list[Occurrence] = []
    for one in occurrences:
        if one.marked_span.overlaps(span):
            (shown if _is_shown(one, span, place) else away).append(one)
    laid = (_set_bar(bar, place, draft) for bar in bars(shown, span))
    return Lanes(tuple(laid), bars(away, span))


def _is_shown(occurrence: Occurrence, span: DateSpan, place: LanePlace) -> bool:
    marked = occurrence.marked_span
    days = DateSpan(max(marked.start, span.start), min(marked.end, span.end))
    return bool(place.shown_in(days))


def bar_items(one: SetBar, left: float, top: float, draft: Draft) -> Iterator[Item]:
    """Draw a bar of a row that begins at ``left``."""
    observance = one.bar.occurrence.observance
    rect = Rect(left + one.x, top, one.width, one.height)
    yield Box(
        rect=rect,
        fill=tier_fill(observance.tier),
        outline=tier_outline(observance.tier, one.bar.occurrence.doubt),
        radius=CORNER,
    )
    code = Rect(rect.x + _PAD, top + _PAD, CODE_WIDTH, CODE_HEIGHT)
    yield from code_items(letters_of(observance.tradition), code, draft)
    x = code.right + _AFTER_CODE
    if one.words.lines:
        drop = max(0.0, (CODE_HEIGHT - one.words.face.line_height) / 2)
        yield one.words.at(x, top + _PAD + drop, rect.right - x)


def shortened(laid: Sequence[SetBar], sheet: DateSpan) -> Iterator[SetBar]:
    """Yield bars whose name is cut; not an eve whose day follows in the next row of the sheet."""
    for one in laid:
        goes_on = one.is_eve_alone and one.bar.continues and one.bar.last < sheet.last
        if not one.words.whole and not goes_on:
            yield one


def _set_bar(bar: Bar, place: LanePlace, draft: Draft) -> SetBar:
    days = place.shown_in(DateSpan(bar.first, bar.last + ONE_DAY))
    first, last = days[0], days[-1]
    # An eve without a column opens no bar; that the bar goes on in the next row stays as it is.
    bar = replace(bar, first=first, last=last, opens_on_eve=bar.opens_on_eve and first == bar.first)
    column = place.column
    left = place.left(first) + (_EVE * column if bar.opens_on_eve else _EDGE)
    right = place.left(last) + column - _EDGE
    plan = bar.occurrence.observance.tier is Tier.PLAN
    face = draft.bold(NARROW) if plan else draft.type(NARROW)
    room = right - left - CODE_WIDTH - _AFTER_CODE - 2 * _PAD
    words = fit(_name(bar), room, face, most=place.lines)
    is_broken = any(face.width_of(word) > room for word in words.text.split())
    if bar.opens_on_eve and bar.first == bar.last and (is_broken or not words.whole):
        # Half a day is too narrow for a part of a name; the day itself tells it in the next row.
        words = replace(words, lines=(), whole=False)
    return SetBar(bar=bar, x=left, width=right - left, words=words)


def _name(bar: Bar) -> str:
    name = bar.occurrence.name
    match bar.occurrence.doubt:
        case None:
            return name
        case Doubt.EXPECTED:
            return translate("print", "{name}, expected").format(name=name)
        case Doubt.DIFFERS:
            return translate("print", "{name}, date differs").format(name=name)
