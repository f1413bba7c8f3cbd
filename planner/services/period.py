"""Gathering one period view: the overlay, the sessions and the clashes of a window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.calendars.patterns import expand_patterns
from planner.calendars.recurrence import instances
from planner.content.almanac import Almanac
from planner.domain.agreement import together
from planner.domain.clash import Clash
from planner.domain.clash_finder import find_clashes
from planner.domain.contact import Setting
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.period_view import PeriodView
from planner.domain.session import Programme, ProgrammeId, Session, SessionInstance
from planner.domain.settings import Settings
from planner.services.day_views import day_views


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the diary holds for a window: its sessions and all programmes."""

    sessions: Sequence[Session]
    programmes: Mapping[ProgrammeId, Programme]


def patterns_in(almanac: Almanac, window: DateSpan) -> tuple[Occurrence, ...]:
    """Return the weekly and daily occurrences of a window, all traditions."""
    seasons = almanac.occurrences(window)
    return expand_patterns(almanac.observances.values(), window, seasons)


def clashes_among(
    found: Sequence[SessionInstance], almanac: Almanac, setting: Setting, settings: Settings
) -> tuple[Clash, ...]:
    """Return the clashes of these instances with the observances of the chosen traditions."""
    if not found:
        return ()
    first = min(instance.days.start for instance in found)
    last = max(instance.days.last for instance in found)
    # One more day each way: eves, and summer fasts that end after midnight.
    window = DateSpan(first, last + ONE_DAY).widened(before=1, after=1)
    occurrences = (*almanac.occurrences(window), *patterns_in(almanac, window))
    heeded = together(filter(settings.overlay.heeds, occurrences))
    return find_clashes(found, heeded, setting, settings.clock)


def period_view(
    window: DateSpan,
    *,
    today: date,
    almanac: Almanac,
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
    heeded = filter(settings.overlay.heeds, patterns_in(almanac, window.widened(after=1)))
    patterns = tuple(heeded)
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
