"""The occurrences that clashes are told of, gathered a month at a time and kept at hand by day."""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from datetime import date

from planner.domain.agreement import together
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.services.date_source import DateSource
from planner.services.period import patterns_in
from planner.services.planning import Planning

# More than two windows of five years.
_MOST_MONTHS = 130
# Practices that agree are made one where all of them are seen, though a month holds one alone.
_AROUND = 10

_Month = Mapping[date, Sequence[Occurrence]]


class HeededDates:
    """What the overlay heeds, worked out once for each month until the choices or dates change."""

    def __init__(self) -> None:
        self._dates: DateSource | None = None
        self._overlay: Overlay | None = None
        self._months: dict[date, _Month] = {}

    def near(self, days: DateSpan, planning: Planning) -> tuple[Occurrence, ...]:
        """Return what a session on these days can meet, each once."""
        self._start_anew_for(planning)
        found: dict[tuple[str, str, str, str], Occurrence] = {}
        for day in days:
            for occurrence in self._month(day.replace(day=1), planning).get(day, ()):
                found.setdefault(occurrence.key, occurrence)
        return tuple(found.values())

    def _start_anew_for(self, planning: Planning) -> None:
        dates, overlay = planning.dates, planning.settings.overlay
        if dates is self._dates and overlay == self._overlay and len(self._months) < _MOST_MONTHS:
            return
        self._dates, self._overlay = dates, overlay
        self._months.clear()

    def _month(self, first: date, planning: Planning) -> _Month:
        if first not in self._months:
            end = (first + 31 * ONE_DAY).replace(day=1)
            self._months[first] = _by_day(DateSpan(first, end), planning)
        return self._months[first]


def _by_day(month: DateSpan, planning: Planning) -> _Month:
    window = month.widened(before=_AROUND, after=_AROUND)
    overlay = planning.settings.overlay
    dated = filter(overlay.heeds, planning.dates.occurrences(window))
    by_day: dict[date, list[Occurrence]] = defaultdict(list)
    for occurrence in together((*dated, *patterns_in(planning.dates, window, overlay))):
        # A fast can end after midnight of its last day in summer, so the day after counts too.
        span = occurrence.marked_span.widened(after=1)
        if span.overlaps(month):
            for day in DateSpan(max(span.start, month.start), min(span.end, month.end)):
                by_day[day].append(occurrence)
    return by_day
