"""Where dates come from: the almanac alone, or with what the diary knows better laid over it."""

from collections.abc import Mapping
from datetime import date
from typing import Protocol

from planner.domain.dates import DateSpan
from planner.domain.observance import Observance, ObservanceId
from planner.domain.occurrence import Occurrence


class DateSource(Protocol):
    """What answers for the observances and their dates."""

    @property
    def version(self) -> str:
        """Which edition of the almanac the dates are from."""

    @property
    def observances(self) -> Mapping[ObservanceId, Observance]:
        """Every observance by its id."""

    def occurrences(self, window: DateSpan) -> tuple[Occurrence, ...]:
        """Return every dated occurrence whose marked span touches the window, in order."""

    def next_occurrences(
        self, observance: ObservanceId, after: date, count: int
    ) -> tuple[Occurrence, ...]:
        """Return up to ``count`` dated occurrences of one observance that start after a day."""
