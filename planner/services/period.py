"""Gathering one period view: the overlay, the sessions and the clashes of a window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.calendars.patterns import expand_patterns
from planner.calendars.recurrence import instances, last_day
from planner.domain.agreement import together
from planner.domain.clash import Clash
from planner.domain.clash_finder import find_clashes
from planner.domain.contact import Setting
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.period_view import PeriodView
from planner.domain.session import Programme, ProgrammeId, Session, SessionInstance
from planner.domain.settings import Settings
from planner.services.date_source import DateSource
from planner.services.day_views import day_views


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the diary holds for a window: its sessions and all programmes."""

    sessions: Sequence[Session]
    programmes: Mapping[ProgrammeId, Programme]


def patterns_in(
    almanac: DateSource, window: DateSpan, overlay: Overlay | None = None
) -> tuple[Occurrence, ...]:
    """Return the weekly and daily occurrences of a window.

    With an overlay, only those that it heeds, on the days of the seasons that it heeds.
    """
    seasons = almanac.occurrences(window)
    if overlay is not None:
        seasons = tuple(filter(overlay.heeds, seasons))
    found = expand_patterns(almanac.observances.values(), window, seasons)
    return found if overlay is None else tuple(filter(overlay.heeds, found))


def clashes_among(
    found: Sequence[SessionInstance], almanac: DateSource, setting: Setting, settings: Settings
) -> tuple[Clash, ...]:
    """Return the clashes of these instances with the observances of the chosen traditions."""
    if not found:
        return ()
    first = min(instance.days.start for instance in found)
    last = max(instance.days.last for instance in found)
    # One more day each way: eves, and summer fasts that end after midnight.
    window = DateSpan(first, last + ONE_DAY).widened(before=1, after=1)
    overlay = settings.overlay
    dated = filter(overlay.heeds, almanac.occurrences(window))
    heeded = together((*dated, *patterns_in(almanac, window, overlay)))
    return find_clashes(found, heeded, setting, settings.clock)


def clashes_with(
    occurrences: Sequence[Occurrence],
    sessions: Sequence[Session],
    setting: Setting,
    settings: Settings,
) -> tuple[Clash, ...]:
    """Return the clashes of the sessions that are shown with these occurrences and no others."""
    window = occurrences[0].marked_span.widened(before=1, after=1)
    seen = [one for one in sessions if one.programme not in settings.hidden_programmes]
    found = instances(seen, window, setting.zone)
    return find_clashes(found, together(occurrences), setting, settings.clock)


def span_of(sessions: Sequence[Session]) -> DateSpan | None:
    """Return from the first session's day to the last one's; an endless series counts by its first.

    None where there is no session.
    """
    if not sessions:
        return None
    first = min(session.start.date() for session in sessions)
    last = max(last_day(session) or session.start.date() for session in sessions)
    return DateSpan(first, max(first, last) + ONE_DAY)


def period_view(
    window: DateSpan,
    *,
    today: date,
    almanac: DateSource,
    plan: Plan,
    setting: Setting,
    settings: Settings,
) -> PeriodView:
    """Gather everything that is on in ``window``, as the settings choose it."""
    sessions = [one for one in plan.sessions if one.programme not in settings.hidden_programmes]
    found = instances(sessions, window, setting.zone)
    clashes = clashes_among(found, almanac, setting, settings)
    nation = setting.place.nation
    occurrences = together(
        one for one in almanac.occurrences(window) if settings.overlay.shows(one, nation)
    )
    patterns = patterns_in(almanac, window.widened(after=1), settings.overlay)
    return PeriodView(
        window=window,
        today=today,
        place=setting.place,
        almanac_version=almanac.version,
        days=day_views(
            window,
            occurrences=occurrences,
            patterns=patterns,
            instances=found,
            clashes=clashes,
            setting=setting,
        ),
        occurrences=occurrences,
        clashes=clashes,
        programmes=plan.programmes,
    )
