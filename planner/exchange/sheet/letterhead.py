"""The letterhead of a sheet: the name of the trust, and its logo in the top right corner."""

from planner.exchange.layout.page import Item, Picture, Rect
from planner.exchange.sheet.draft import Draft

_MOST_HEIGHT = 10.0
# On paper, however much everything is magnified: a larger logo takes room and tells no more.
_MOST_HEIGHT_ON_PAPER = 14.0
_MOST_SHARE = 0.28
_APART = 4.0


def logo_place(draft: Draft) -> Rect | None:
    """Return where the logo stands, as large as its shape allows; None where there is none."""
    logo = draft.options.letterhead.logo
    if logo is None:
        return None
    most = min(_MOST_HEIGHT, _MOST_HEIGHT_ON_PAPER / draft.magnification)
    height = min(most, draft.inside * _MOST_SHARE * logo.height / logo.width)
    width = height * logo.width / logo.height
    return Rect(draft.width - draft.margin - width, draft.margin - 0.5, width, height)


def room_beside(place: Rect | None, draft: Draft) -> float:
    """Return the millimetres from the left margin to the logo, or to the right margin."""
    return draft.inside if place is None else draft.inside - place.width - _APART


def logo_items(place: Rect | None, draft: Draft) -> list[Item]:
    """Return the logo, if there is one."""
    letterhead = draft.options.letterhead
    if place is None or letterhead.logo is None:
        return []
    return [Picture(rect=place, png=letterhead.logo.png, name=letterhead.trust)]
