"""Where and when somebody looks for dates, and which of an observance lie around that day."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.calendars.patterns import expand_patterns
from planner.domain.agreement import together
from planner.domain.dates import DateSpan
from planner.domain.observance import Observance, ObservanceId
from planner.domain.occurrence import Occurrence
from planner.domain.place import Place
from planner.domain.rule import DailyRule
from planner.domain.settings import Settings
from planner.services.diary_dates import DiaryDates

# As many as practices and nations of one observance may put between two of its cycles.
_FEW = 12
_FIVE_WEEKS = timedelta(days=35)

Around = tuple[Occurrence | None, Occurrence | None]
"""The occurrence that is on or next to come, and the one before it."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Horizon:
    """A day at a place, with the dates to tell and what the user chose to see of them."""

    today: date
    dates: DiaryDates
    place: Place
    settings: Settings

    def around(self, observance: Observance) -> Around:
        """Return what is on or next of an observance, and what was last.

        Dates of the place's nation and of the practices that are shown are preferred to others.
        """
        if observance.kind.is_pattern:
            return next(iter(self._patterned(observance)), None), None
        begun = self._preferred(self.dates.last_occurrences(observance.id, self.today, _FEW))
        later = self._preferred(self.dates.next_occurrences(observance.id, self.today, _FEW))
        on_now = [one for one in begun if one.possible_span.end > self.today]
        coming = next(iter(on_now + later), None)
        # Another practice may already have kept the same cycle.
        past = [one for one in begun if one not in on_now and one.cycle != _cycle_of(coming)]
        return coming, past[-1] if past else None

    def shows(self, occurrence: Occurrence) -> bool:
        """Tell whether the calendar shows it."""
        return self.settings.overlay.shows(occurrence, self.place.nation)

    def _preferred(self, found: Sequence[Occurrence]) -> list[Occurrence]:
        follows = self.settings.overlay.follows
        here = [one for one in found if one.nation in {None, self.place.nation}]
        followed = [one for one in here if follows(one.practice)]
        return list(together(followed or here or found))

    def _patterned(self, observance: Observance) -> tuple[Occurrence, ...]:
        seasons = [
            season
            for dating in observance.datings
            if isinstance(dating.rule, DailyRule) and dating.rule.season is not None
            for season in self._seasons(ObservanceId(dating.rule.season))
        ]
        first = min((one.possible_span.start for one in seasons), default=self.today)
        start = max(self.today, first)
        return expand_patterns([observance], DateSpan(start, start + _FIVE_WEEKS), seasons)

    def _seasons(self, season: ObservanceId) -> list[Occurrence]:
        known = self.dates.observances.get(season)
        coming = None if known is None else self.around(known)[0]
        return [] if coming is None else [coming]


def _cycle_of(occurrence: Occurrence | None) -> str | None:
    return None if occurrence is None else occurrence.cycle
