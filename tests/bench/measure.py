"""One row of the table of measurements, and the ways to take a time."""

from collections.abc import Callable
from dataclasses import dataclass
from time import perf_counter

LIMIT = "limit"


@dataclass(frozen=True, slots=True, kw_only=True)
class Measurement:
    """How long ``what`` takes, and the seconds to compare with: a limit of ours or a peer's."""

    what: str
    seconds: float
    against: str
    against_seconds: float
    unit: str = "ms"
    """“MB” where both are megabytes."""

    @property
    def ratio(self) -> float:
        """Return our time as a share of theirs: less than one is within it."""
        return self.seconds / self.against_seconds

    @property
    def is_over_limit(self) -> bool:
        """Tell whether it takes longer than we allow."""
        return self.against == LIMIT and self.ratio > 1


def shortest(work: Callable[[], object], times: int = 5) -> float:
    """Return the seconds of the fastest of several runs, the one least disturbed by others."""
    return min(timed(work) for _ in range(times))


def timed(work: Callable[[], object]) -> float:
    """Return the seconds of one run."""
    start = perf_counter()
    work()
    return perf_counter() - start
