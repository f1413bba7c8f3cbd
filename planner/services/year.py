"""Gathering a year at a glance, without looking for clashes."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from zoneinfo import ZoneInfo

from planner.calendars.recurrence import instances
from planner.domain.agreement import together
from planner.domain.dates import DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place
from planner.domain.session import Programme, Session
from planner.domain.settings import Settings
from planner.domain.year_view import YearDay, YearView, leading_first
from planner.services.date_source import DateSource
from planner.storage.unit_of_work import Reading


@dataclass(frozen=True, slots=True, kw_only=True)
class YearPlan:
    """How many sessions are planned on each day of a window, and all programmes."""

    counts: Mapping[date, int]
    programmes: Sequence[Programme]


def year_view(
    window: DateSpan,
    *,
    today: date,
    dates: DateSource,
    plan: YearPlan,
    place: Place,
    settings: Settings,
) -> YearView:
    """Return the days of a window with what the settings show of each."""
    shown = together(
        one for one in dates.occurrences(window) if settings.overlay.shows(one, place.nation)
    )
    on = _by_day(window, sorted(shown, key=leading_first))
    days = (
        YearDay(day=day, occurrences=tuple(on[day]), sessions=plan.counts.get(day, 0))
        for day in window
    )
    return YearView(
        window=window,
        today=today,
        place=place,
        almanac_version=dates.version,
        programmes=tuple(
            one for one in plan.programmes if one.id not in settings.hidden_programmes
        ),
        days=tuple(days),
    )


def sessions_by_day(
    held: Reading, window: DateSpan, place: Place, settings: Settings
) -> Mapping[date, int]:
    """Return how many session instances touch each day of a window by the clock of a place."""
    hidden = settings.hidden_programmes
    counts = Counter(held.sessions.counted_by_day(window, place.zone, hidden))
    others = held.sessions.not_plain(window.widened(before=1, after=1), place.zone)
    counts.update(
        instances_by_day((one for one in others if one.programme not in hidden), window, place)
    )
    return counts


def instances_by_day(
    sessions: Iterable[Session], window: DateSpan, place: Place
) -> Mapping[date, int]:
    """Return how many instances of these sessions touch each day of a window."""
    counts: Counter[date] = Counter()
    for instance in instances(sessions, window, ZoneInfo(place.zone)):
        counts.update(instance.days)
    return counts


def _by_day(window: DateSpan, occurrences: Iterable[Occurrence]) -> Mapping[date, list[Occurrence]]:
    on: dict[date, list[Occurrence]] = {day: [] for day in window}
    for one in occurrences:
        span = one.possible_span
        if not span.overlaps(window):
            continue  # its eve alone is in sight
        for day in DateSpan(max(span.start, window.start), min(span.end, window.end)):
            on[day].append(one)
    return on
