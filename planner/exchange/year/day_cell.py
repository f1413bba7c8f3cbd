"""One day of the wall planner: its number, what matters most, and how much more there is."""

from collections.abc import Iterator
from dataclasses import dataclass

from planner.domain.marks import letters_of
from planner.domain.observance import Tier
from planner.domain.occurrence import Occurrence
from planner.domain.wording import shortened_weekday
from planner.domain.year_view import YearDay
from planner.exchange.layout.page import Align, Box, Ink, Item, Rect, Shade
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import SMALL, THIN, Draft
from planner.exchange.sheet.marks import tier_fill, tier_outline

_NUMBER = 9.0
_LETTERS = 2
_SEASON = 1.3
_PAD = 0.5
_COUNT = 3.4
_SATURDAY = 5
_EDGE = 0.35


@dataclass(frozen=True, slots=True)
class DayCell:
    """What is painted of a day, and the observance that it names in full, if it does."""

    items: tuple[Item, ...]
    told: Occurrence | None


def day_cell(day: YearDay, rect: Rect, draft: Draft) -> DayCell:
    """Draw a day into its row of a month."""
    items: list[Item] = []
    if day.day.weekday() >= _SATURDAY:
        items.append(Box(rect=rect, fill=Shade.PALE))
    if day.season is not None:
        items += _season(rect)
    items += _number(day, rect, draft)
    left = rect.x + _SEASON + _NUMBER
    right = rect.right - (_COUNT + 3 * _EDGE if day.sessions else _EDGE)
    if day.sessions:
        items += _sessions(day.sessions, rect, draft)
    if day.leading is None:
        return DayCell(tuple(items), None)
    place = Rect(left, rect.y + _EDGE, right - left, rect.height - 2 * _EDGE)
    words = _words(day.leading, _others(day), place, draft)
    items += _leading(day.leading, _others(day), words, place, draft)
    return DayCell(tuple(items), day.leading if words.whole else None)


def _others(day: YearDay) -> int:
    """Return how many observances of a day are neither named nor its season."""
    return len([one for one in day.occurrences if one not in (day.leading, day.season)])


def _words(leading: Occurrence, others: int, place: Rect, draft: Draft) -> Fitted:
    is_plan = leading.observance.tier is Tier.PLAN
    face = draft.bold(SMALL) if is_plan else draft.type(SMALL)
    room = place.width - 2 * _PAD - (_more(others, draft).line_widths[0] + _PAD if others else 0.0)
    lines = max(1, int((place.height + 0.4) / face.line_height))
    text = f"{letters_of(leading.observance.tradition)} {leading.name}"
    return fit(text, room, face, most=lines)


def _leading(
    leading: Occurrence, others: int, words: Fitted, place: Rect, draft: Draft
) -> Iterator[Item]:
    tier, doubt = leading.observance.tier, leading.doubt
    yield Box(rect=place, fill=tier_fill(tier), outline=tier_outline(tier, doubt))
    top = place.y + (place.height - words.height) / 2
    yield words.at(place.x + _PAD, top, place.width - 2 * _PAD)
    if others:
        more = _more(others, draft)
        middle = place.y + (place.height - more.height) / 2
        yield more.at(place.x, middle, place.width - _PAD, align=Align.RIGHT)


def _more(count: int, draft: Draft) -> Fitted:
    text = f"+{count}"
    return Fitted(text=text, lines=(text,), whole=True, face=draft.bold(SMALL))


def _number(day: YearDay, rect: Rect, draft: Draft) -> Iterator[Item]:
    text = f"{shortened_weekday(day.day.weekday(), _LETTERS)} {day.day.day}"
    words = fit(text, _NUMBER + 2, draft.type(SMALL), most=1)
    top = rect.y + (rect.height - words.height) / 2
    yield words.at(rect.x + _SEASON, top, _NUMBER - 0.6, align=Align.RIGHT)


def _season(rect: Rect) -> Iterator[Item]:
    bar = Rect(rect.x + 0.15, rect.y, _SEASON - 0.3, rect.height)
    yield Box(rect=bar, fill=Shade.HATCH_DIAGONAL, outline=THIN)


def _sessions(count: int, rect: Rect, draft: Draft) -> Iterator[Item]:
    words = fit(str(count), _COUNT + 2, draft.type(SMALL), most=1)
    height = min(rect.height - 2 * _EDGE, words.height)
    top = rect.y + (rect.height - height) / 2
    place = Rect(rect.right - _COUNT - _EDGE, top, _COUNT, height)
    yield Box(rect=place, fill=Shade.WHITE, outline=THIN, radius=height / 2)
    drop = (height - words.height) / 2
    yield words.at(place.x, top + drop, _COUNT, align=Align.CENTRE, ink=Ink.BLACK)
