"""Finding pages by words: those of the almanac by its index, those of the help by reading."""

from collections.abc import Iterable
from dataclasses import replace

from planner.content.almanac import Almanac
from planner.domain.observance import Tradition
from planner.domain.page import Page as ReadingPage
from planner.domain.page import PageId, Shelf, texts_of
from planner.domain.search import Match, Page, PageHit, PageKind, found_in, match_of
from planner.domain.search_text import Asked, answers, marked, mended

_MOST_PAGES = 40
_SHELVES = {
    PageKind.FAITH: Shelf.FAITH,
    PageKind.GUIDE: Shelf.SUPPORT,
    PageKind.TOOLKIT: Shelf.TOOLKIT,
}
_KINDS = {shelf: kind for kind, shelf in _SHELVES.items()}
_TRADITIONS = {one.value: one for one in Tradition}


def page_hits(
    asked: Asked, almanac: Almanac, read_pages: Iterable[ReadingPage], limit: int
) -> tuple[PageHit, ...]:
    """Return up to ``limit`` pages that answer, the best first."""
    written = (
        (page, shelf)
        for kind, shelf in _SHELVES.items()
        for page in almanac.pages_telling(kind, asked, _MOST_PAGES)
    )
    read = (
        (page, shelf)
        for page, shelf in map(_indexed, read_pages)
        if answers(asked, [page.name, *page.text])
    )

    def order(found: tuple[Page, Shelf]) -> Match:
        page, _shelf = found
        return match_of(asked, page.name, page.also)

    # Long pages are read through for their excerpts, so only those that are shown.
    best = sorted((*written, *read), key=order)[:limit]
    return tuple(_hit(page, shelf, asked) for page, shelf in best)


def near_page_hits(asked: Asked, almanac: Almanac, limit: int) -> tuple[PageHit, ...]:
    """Return what answers by title if a letter of each word is taken to be mistyped."""
    meant = mended(asked, almanac.spellings())
    if not meant:
        return ()
    named = (
        _hit(page, shelf, meant)
        for kind, shelf in _SHELVES.items()
        for page in almanac.pages_named(kind, meant, limit)
    )
    return tuple(replace(hit, match=Match.NEAR) for hit in named)


def _indexed(page: ReadingPage) -> tuple[Page, Shelf]:
    texts = [text for block in page.blocks for text in texts_of(block)]
    kind = _KINDS.get(page.id.shelf, PageKind.HELP)
    told = Page(kind=kind, id=page.id.name, name=page.title, also=(), text=tuple(texts))
    return told, page.id.shelf


def _hit(page: Page, shelf: Shelf, asked: Asked) -> PageHit:
    match = match_of(asked, page.name, page.also)
    return PageHit(
        page=PageId(shelf, page.id),
        match=match,
        name=marked(page.name, asked),
        excerpt=found_in(asked, page, match),
        mark=_TRADITIONS.get(page.id) if shelf is Shelf.FAITH else None,
    )
