"""Printed pages as tests see them: laid out with an even measure, and what stands where."""

from collections.abc import Iterator
from dataclasses import replace

from planner.domain.period_view import PeriodView
from planner.exchange.layout.page import Align, Box, Page, Rect, Text, TextMeasure
from planner.exchange.layout.paper import Orientation, Paper, PrintOptions
from planner.exchange.sheet.sheets import numbered
from planner.exchange.week.planner import week_sheets
from tests.printed_weeks import PRINTED, EvenMeasure

MEASURE = EvenMeasure()
LANDSCAPE = PrintOptions(printed=PRINTED)
PORTRAIT = replace(LANDSCAPE, paper=Paper(orientation=Orientation.PORTRAIT))


def pages_of(view: PeriodView, options: PrintOptions = LANDSCAPE) -> tuple[Page, ...]:
    return numbered(week_sheets(view, options, MEASURE))


def words_of(view: PeriodView, options: PrintOptions = LANDSCAPE) -> str:
    return "\n".join(page.words for page in pages_of(view, options))


def texts_of(page: Page, words: str) -> list[Text]:
    return [text for text in page.texts if words in text.shown]


def inset(rect: Rect, across: float, down: float) -> Rect:
    """Return the rectangle that stands this far inside."""
    return Rect(rect.x + across, rect.y + down, rect.width - 2 * across, rect.height - 2 * down)


def lines_of(text: Text, scale: float, measure: TextMeasure = MEASURE) -> Iterator[Rect]:
    """Yield where each line of a text stands, as narrow as it is."""
    for n, line in enumerate(text.lines):
        width = measure.width_mm(line, text.size, bold=text.bold)
        x = text.rect.x + (text.indent if n == 0 else 0.0)
        if text.align is Align.RIGHT:
            x = text.rect.right - width
        elif text.align is Align.CENTRE:
            x = text.rect.x + (text.rect.width - width) / 2
        # Ascenders and descenders need less than the height of a line.
        line_rect = Rect(x, text.rect.y + n * text.line_height, width, text.line_height)
        yield inset(line_rect, 0.01, 0.4 * scale)


def box_around(page: Page, words: str) -> Box:
    """Return the smallest outlined box that a text stands in."""
    text = texts_of(page, words)[0]
    around = [
        item
        for item in page.items
        if isinstance(item, Box) and item.outline and item.rect.holds(next(lines_of(text, 1.0)))
    ]
    return min(around, key=lambda box: box.rect.width * box.rect.height)
