"""Searching the almanac and the diary by words: sessions and observances, ranked and grouped."""

from planner.content.almanac import Almanac
from planner.domain.search import Hit
from planner.domain.search_text import asked_from
from planner.services.horizon import Horizon
from planner.services.observance_search import near_hits, observance_hits
from planner.services.session_search import session_hits
from planner.storage.diary import Diary


def search(
    text: str, almanac: Almanac, diary: Diary, horizon: Horizon, limit: int
) -> tuple[Hit, ...]:
    """Return up to ``limit`` hits of each kind, those of a kind together, the best first.

    The kind with the best hit comes first. Only where nothing answers is a mistyped letter
    forgiven in the names of observances.
    """
    asked = asked_from(text)
    if not asked:
        return ()
    observances = observance_hits(asked, almanac, horizon, limit)
    with diary.reading() as held:
        sessions = session_hits(asked, held, horizon, limit)
    if not observances and not sessions:
        return near_hits(asked, almanac, horizon, limit)
    groups: tuple[tuple[Hit, ...], ...] = (observances, sessions)
    filled = [group for group in groups if group]
    best_first = sorted(filled, key=lambda group: group[0].match)
    return tuple(hit for group in best_first for hit in group)
