"""Sheets but for their numbers, which wait until all sheets of a document are known."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from planner.domain.language import translate
from planner.exchange.layout.page import Item, Page, Rect, Text
from planner.exchange.sheet.draft import Draft
from planner.exchange.sheet.header import Header, further_header
from planner.exchange.sheet.key import Footer, footer, footer_items, page_count

_BELOW_HEAD = 4.0
_ABOVE_FOOT = 3.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Sheet:
    """A page without its number; ``summary`` tells it in sentences."""

    title: str
    items: tuple[Item, ...]
    foot: Footer
    summary: str
    draft: Draft


@dataclass(frozen=True, slots=True)
class Frame:
    """The head and foot of a sheet, and the room between them."""

    head: Header
    foot: Footer
    room: Rect

    def sheet(self, items: Iterable[Item], title: str, draft: Draft) -> Sheet:
        """Return a sheet with these between head and foot; it is read out as it stands."""
        whole = (*self.head.items, *items)
        summary = "\n".join(item.shown for item in whole if isinstance(item, Text))
        return Sheet(title=title, items=whole, foot=self.foot, summary=summary, draft=draft)


def plain_frame(title: str, draft: Draft) -> Frame:
    """Return head and foot of a sheet without programmes and without a key."""
    return frame_between(further_header(title, draft), footer((), draft), draft)


def frame_between(head: Header, foot: Footer, draft: Draft) -> Frame:
    """Return the room between a head and a foot."""
    top = head.bottom + _BELOW_HEAD
    return Frame(head, foot, Rect(draft.margin, top, draft.inside, foot.top - top - _ABOVE_FOOT))


def continued(title: str) -> str:
    """Return the title of a sheet that goes on with another."""
    return translate("printed", "Continued: {title}").format(title=title)


def numbered(sheets: Sequence[Sheet]) -> tuple[Page, ...]:
    """Return the sheets as the numbered pages of one document."""
    return tuple(_page(sheet, number, len(sheets)) for number, sheet in enumerate(sheets, 1))


def _page(sheet: Sheet, number: int, total: int) -> Page:
    draft = sheet.draft
    foot = footer_items(sheet.foot, page_count(number, total), draft)
    page = Page(
        width=draft.width,
        height=draft.height,
        items=(*sheet.items, *foot),
        title=sheet.title,
        summary=sheet.summary,
    )
    return page.scaled(draft.magnification)
