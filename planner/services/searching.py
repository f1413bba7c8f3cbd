"""Searching almanac, diary and help by words: sessions, observances, pages, ranked and grouped."""

from collections.abc import Iterable, Iterator

from planner.content.almanac import Almanac
from planner.domain.page import Page
from planner.domain.search import Hit, Match, PageHit
from planner.domain.search_text import asked_from
from planner.services.horizon import Horizon
from planner.services.observance_search import near_hits, observance_hits
from planner.services.page_search import near_page_hits, page_hits
from planner.services.session_search import session_hits
from planner.storage.diary import Diary


def search(
    text: str,
    almanac: Almanac,
    diary: Diary,
    horizon: Horizon,
    limit: int,
    *,
    read_pages: Iterable[Page] = (),
) -> tuple[Hit, ...]:
    """Return up to ``limit`` hits of each kind, those of a kind together, the best first.

    ``read_pages`` are in no index and are read through: the help, and what plans let be found.
    The kind with the best hit comes first. Only where nothing answers is a mistyped letter
    forgiven in the names of observances and pages.
    """
    asked = asked_from(text)
    if not asked:
        return ()
    observances = observance_hits(asked, almanac, horizon, limit)
    with diary.reading() as held:
        sessions = session_hits(asked, held, horizon, limit)
    pages = page_hits(asked, almanac, read_pages, limit)
    if not observances and not sessions and not any(hit.match < Match.TEXT for hit in pages):
        # A page so long holds nearly any words, which says little of what was meant.
        observances = near_hits(asked, almanac, horizon, limit)
        near = near_page_hits(asked, almanac, limit)
        return (*observances, *near, *_others(pages, near))
    groups: tuple[tuple[Hit, ...], ...] = (observances, sessions, pages)
    filled = [group for group in groups if group]
    best_first = sorted(filled, key=lambda group: group[0].match)
    return tuple(hit for group in best_first for hit in group)


def _others(hits: Iterable[PageHit], before: Iterable[PageHit]) -> Iterator[PageHit]:
    told = {hit.page for hit in before}
    return (hit for hit in hits if hit.page not in told)
