"""Small marks that every print shares: letters, outlines of tiers, and counts of what is hidden."""

from planner.domain.language import counted
from planner.domain.observance import Doubt, Tier
from planner.exchange.layout.page import Align, Box, Fill, Item, Rect, Shade, Stroke
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import (
    CORNER,
    DASHED,
    HEAVY,
    HEAVY_DASHED,
    SMALL,
    THIN,
    Draft,
)

CODE_WIDTH = 5.6
CODE_HEIGHT = 3.7
SIGN = 2.5


def code_items(letters: str, rect: Rect, draft: Draft) -> list[Item]:
    """Return the mark of a tradition: two letters in a small box."""
    words = fit(letters, rect.width, draft.bold(SMALL), most=1)
    top = rect.y + (rect.height - words.height) / 2
    return [
        Box(rect=rect, fill=Shade.WHITE, outline=THIN, radius=CORNER),
        words.at(rect.x, top, rect.width, align=Align.CENTRE),
    ]


def tier_outline(tier: Tier, doubt: Doubt | None) -> Stroke | None:
    """Return how an observance is outlined: heavier the more it asks, dashed while in doubt."""
    match tier:
        case Tier.PLAN:
            return HEAVY_DASHED if doubt else HEAVY
        case Tier.AWARE:
            return DASHED if doubt else THIN
        case Tier.INFO:
            return DASHED if doubt else None


def tier_fill(tier: Tier) -> Fill:
    """Return how an observance is filled: hatched where a timetable should make way."""
    return Shade.HATCH_DIAGONAL if tier is Tier.PLAN else Shade.WHITE


def more_words(count: int) -> str:
    """Return “+3 more”, which stands where entries had no room."""
    return counted("+%n more", "", count)


def more_text(count: int, draft: Draft) -> Fitted:
    """Return “+3 more”, set in a line of its own."""
    text = more_words(count)
    return Fitted(text=text, lines=(text,), whole=True, face=draft.bold(SMALL))
