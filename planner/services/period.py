"""Gathering one period view: the overlay, the sessions and the clashes of a window."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date

from planner.calendars.patterns import expand_patterns
from planner.calendars.recurrence import instances
from planner.domain.agreement import together
from planner.domain.clash import Clash
from planner.domain.clash_finder import find_clashes
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.decision import Decided
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.period_view import PeriodView
from planner.domain.place import Nation
from planner.domain.session import Programme, ProgrammeId, Session, SessionInstance
from planner.domain.settings import Settings
from planner.domain.wording import Clock
from planner.services.date_source import DateSource
from planner.services.day_views import day_views


@dataclass(frozen=True, slots=True, kw_only=True)
class Plan:
    """What the diary holds for a window: its sessions, all programmes and decisions on clashes."""

    sessions: Sequence[Session]
    programmes: Mapping[ProgrammeId, Programme]
    decided: Decided = field(default_factory=Decided)


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


@dataclass(frozen=True, slots=True, kw_only=True)
class Heeded:
    """What the overlay heeds in a window: dated occurrences, and those of weekly patterns."""

    dated: tuple[Occurrence, ...]
    patterns: tuple[Occurrence, ...]

    def clashes_with(
        self, found: Sequence[SessionInstance], setting: Setting, clock: Clock
    ) -> tuple[Clash, ...]:
        """Return the clashes of instances that the window reaches around."""
        return find_clashes(found, together((*self.dated, *self.patterns)), setting, clock)

    def shown_in(
        self, window: DateSpan, overlay: Overlay, nation: Nation
    ) -> tuple[Occurrence, ...]:
        """Return the dated occurrences that the overlay shows in a narrower window."""
        return together(
            one
            for one in self.dated
            if one.marked_span.overlaps(window) and overlay.shows(one, nation)
        )

    def patterns_in(self, window: DateSpan) -> tuple[Occurrence, ...]:
        """Return the patterns that touch a narrower window."""
        return tuple(one for one in self.patterns if one.marked_span.overlaps(window))


def heeded_in(almanac: DateSource, window: DateSpan, overlay: Overlay) -> Heeded:
    """Return what the overlay heeds in a window; patterns are worked out once, for all uses."""
    dated = tuple(filter(overlay.heeds, almanac.occurrences(window)))
    patterns = expand_patterns(almanac.observances.values(), window, dated)
    return Heeded(dated=dated, patterns=tuple(filter(overlay.heeds, patterns)))


def clashes_among(
    found: Sequence[SessionInstance], almanac: DateSource, setting: Setting, settings: Settings
) -> tuple[Clash, ...]:
    """Return the clashes of these instances with the observances of the chosen traditions."""
    if not found:
        return ()
    heeded = heeded_in(almanac, reach_of(found), settings.overlay)
    return heeded.clashes_with(found, setting, settings.clock)


def reach_of(found: Sequence[SessionInstance]) -> DateSpan:
    """Return the days that the instances, of which there are some, can meet something on."""
    days = [instance.days for instance in found]
    span = DateSpan(min(one.start for one in days), max(one.end for one in days))
    # One more day each way: eves, and summer fasts that end after midnight.
    return span.widened(before=1, after=1)


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
    reach = window.widened(after=1)
    if found:
        around = reach_of(found)
        reach = DateSpan(min(reach.start, around.start), max(reach.end, around.end))
    heeded = heeded_in(almanac, reach, settings.overlay)
    clashes = plan.decided.open_among(heeded.clashes_with(found, setting, settings.clock))
    occurrences = heeded.shown_in(window, settings.overlay, setting.place.nation)
    return PeriodView(
        window=window,
        today=today,
        place=setting.place,
        almanac_version=almanac.version,
        days=day_views(
            window,
            occurrences=occurrences,
            patterns=heeded.patterns_in(window.widened(after=1)),
            instances=found,
            clashes=clashes,
            setting=setting,
        ),
        occurrences=occurrences,
        clashes=clashes,
        programmes=plan.programmes,
    )
