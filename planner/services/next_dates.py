"""When an observance, or any of a tradition, comes next for those who chose an overlay."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta

from planner.calendars.patterns import expand_patterns
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.observance import Observance, Tier, Tradition
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.overlay import Overlay
from planner.domain.place import Nation
from planner.services.date_source import DateSource

# A daily pattern can wait for its season, which comes within a lunar or a civil year.
_WINDOWS = (timedelta(days=14), timedelta(days=400))

# Occurrences of other practices and nations may come first.
_CANDIDATES = 40


@dataclass(frozen=True, slots=True, kw_only=True)
class Keeping:
    """By whose dates and in which nation days are kept."""

    dates: DateSource
    overlay: Overlay
    nation: Nation


def next_of_observance(keeping: Keeping, observance: Observance, after: date) -> Occurrence | None:
    """Return its first occurrence that starts after a day, whether or not it is hidden.

    It is of a practice that is followed where one dates it at all.
    """
    kept = _following(keeping.overlay, observance)
    if observance.kind.is_pattern:
        found = _pattern_days(keeping, observance, kept, after)
    else:
        found = iter(keeping.dates.next_occurrences(observance.id, after, _CANDIDATES))
    return next((one for one in found if kept.shows(one, keeping.nation)), None)


def next_of_tradition(keeping: Keeping, tradition: Tradition, after: date) -> Occurrence | None:
    """Return the first occurrence of a tradition after a day among those that are shown."""
    overlay, nation = keeping.overlay, keeping.nation
    for window in _windows(after):
        found = [
            one
            for one in keeping.dates.occurrences(window)
            if one.observance.tradition is tradition
            and one.span.start > after
            and overlay.shows(one, nation)
        ]
        if found:
            return min(found, key=in_order)
    return None


def _following(overlay: Overlay, observance: Observance) -> Overlay:
    """Return the overlay that hides nothing, by the practices followed that date the observance.

    Where none does, it is by all that do.
    """
    followed = Overlay(
        lowest_tier=Tier.INFO,
        hidden_practices=overlay.hidden_practices,
        shown_practices=overlay.shown_practices,
    )
    if followed.dates(observance):
        return followed
    slugs = frozenset(one.practice.slug for one in observance.datings)
    return Overlay(lowest_tier=Tier.INFO, shown_practices=slugs)


def _pattern_days(
    keeping: Keeping, observance: Observance, kept: Overlay, after: date
) -> Iterator[Occurrence]:
    for window in _windows(after):
        seasons = tuple(filter(kept.heeds, keeping.dates.occurrences(window)))
        found = expand_patterns([observance], window, seasons)
        yield from (one for one in found if one.span.start > after)


def _windows(after: date) -> Iterator[DateSpan]:
    for length in _WINDOWS:
        yield DateSpan(after + ONE_DAY, after + ONE_DAY + length)
