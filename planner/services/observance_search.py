"""Finding observances by words: those of the almanac by its index, the user's own beside them."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

from planner.content.almanac import Almanac
from planner.content.pages import observance_page
from planner.domain.observance import ObservanceId, Tier, Tradition
from planner.domain.search import Match, ObservanceHit, Page, PageKind, found_in, match_of
from planner.domain.search_text import Asked, answers, marked, mended
from planner.services.horizon import Horizon

_KIND = PageKind.OBSERVANCE
_MOST_PAGES = 100
_TIERS = tuple(Tier)


def observance_hits(
    asked: Asked, almanac: Almanac, horizon: Horizon, limit: int
) -> tuple[ObservanceHit, ...]:
    """Return up to ``limit`` observances that answer, the best first."""
    pages = _named(asked, almanac, horizon)
    if len(pages) < limit:
        telling = (*almanac.pages_telling(_KIND, asked, _MOST_PAGES), *_own_telling(asked, horizon))
        pages = tuple(dict.fromkeys((*pages, *telling)))
    chosen = _best_first(pages, asked, horizon)[:limit]
    return tuple(sorted((_hit(page, asked, horizon) for page in chosen), key=_order))


def near_hits(
    asked: Asked, almanac: Almanac, horizon: Horizon, limit: int
) -> tuple[ObservanceHit, ...]:
    """Return what answers by name if a letter of each word is taken to be mistyped."""
    meant = mended(asked, almanac.spellings())
    if not meant:
        return ()
    chosen = _best_first(_named(meant, almanac, horizon), meant, horizon)[:limit]
    return tuple(replace(_hit(page, meant, horizon), match=Match.NEAR) for page in chosen)


def _named(asked: Asked, almanac: Almanac, horizon: Horizon) -> tuple[Page, ...]:
    own = (page for page in _own_pages(horizon) if answers(asked, [page.name]))
    return (*almanac.pages_named(_KIND, asked, _MOST_PAGES), *own)


def _own_telling(asked: Asked, horizon: Horizon) -> tuple[Page, ...]:
    own = _own_pages(horizon)
    return tuple(page for page in own if answers(asked, [page.name, *page.text]))


def _own_pages(horizon: Horizon) -> Iterable[Page]:
    observances = horizon.dates.observances.values()
    return (observance_page(one) for one in observances if one.tradition is Tradition.OWN)


def _best_first(pages: Iterable[Page], asked: Asked, horizon: Horizon) -> Sequence[Page]:
    observances = horizon.dates.observances

    def order(page: Page) -> tuple[Match, int]:
        tier = observances[ObservanceId(page.id)].tier
        return match_of(asked, page.name, page.also), _TIERS.index(tier)

    return sorted(pages, key=order)


def _hit(page: Page, asked: Asked, horizon: Horizon) -> ObservanceHit:
    observance = horizon.dates.observances[ObservanceId(page.id)]
    upcoming, previous = horizon.around(observance)
    match = match_of(asked, page.name, page.also)
    led_to = upcoming or previous
    return ObservanceHit(
        observance=observance,
        upcoming=upcoming,
        previous=previous,
        match=match,
        name=marked(page.name, asked),
        excerpt=found_in(asked, page, match),
        is_shown=led_to is not None and horizon.shows(led_to),
    )


def _order(hit: ObservanceHit) -> tuple[Match, bool, int, date]:
    tier = _TIERS.index(hit.observance.tier)
    return hit.match, hit.upcoming is None, tier, hit.day or date.max
