"""The overlay: which observances a user lays over the plan, and where their bars run."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from planner.domain.dates import DateSpan
from planner.domain.observance import (
    Observance,
    ObservanceId,
    Practice,
    PracticeSlug,
    Tier,
    Tradition,
)
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation

_SHOWN_AT = {
    Tier.PLAN: frozenset({Tier.PLAN}),
    Tier.AWARE: frozenset({Tier.PLAN, Tier.AWARE}),
    Tier.INFO: frozenset(Tier),
}


@dataclass(frozen=True, slots=True, kw_only=True)
class Overlay:
    """What to lay over the plan.

    ``lowest_tier`` shows that tier and those above it, and ``shown_observances`` show below it
    too. A usual practice is shown unless it is among ``hidden_practices``, any other only if it
    is among ``shown_practices``. Of practices with the same choice, a hidden one is shown still
    where no shown one dates the observance.

    What is left out, a tradition or one of ``hidden_observances``, raises no clash either; nor do
    the daily hours of a season that is hidden. A tier that is not shown still clashes.
    """

    traditions: frozenset[Tradition] = frozenset(Tradition)
    lowest_tier: Tier = Tier.AWARE
    hidden_practices: frozenset[PracticeSlug] = frozenset()
    shown_practices: frozenset[PracticeSlug] = frozenset()
    hidden_observances: frozenset[ObservanceId] = frozenset()
    shown_observances: frozenset[ObservanceId] = frozenset()

    def shows(self, occurrence: Occurrence, nation: Nation) -> bool:
        """Tell whether the occurrence is among what the user chose to see.

        A bank holiday shows in its own ``nation`` alone.
        """
        return (
            self.heeds(occurrence)
            and self.reaches(occurrence.observance)
            and occurrence.nation in {None, nation}
        )

    def heeds(self, occurrence: Occurrence) -> bool:
        """Tell whether the occurrence is of an observance and practice that the user chose.

        Clashes are told of these, whatever their tier.
        """
        return self.includes(occurrence.observance) and self._keeps(
            occurrence.observance, occurrence.practice
        )

    def includes(self, observance: Observance) -> bool:
        """Tell whether the observance is left in: its tradition is chosen, itself not hidden."""
        is_hidden = observance.id in self.hidden_observances
        return observance.tradition in self.traditions and not is_hidden

    def reaches(self, observance: Observance) -> bool:
        """Tell whether the observance is of a tier that is shown, or shown for itself."""
        is_high = observance.tier in self.tiers
        return is_high or observance.id in self.shown_observances

    @property
    def tiers(self) -> frozenset[Tier]:
        """The tiers that are shown."""
        return _SHOWN_AT[self.lowest_tier]

    def dates(self, observance: Observance) -> bool:
        """Tell whether a practice that is followed dates the observance."""
        return any(self._keeps(observance, dating.practice) for dating in observance.datings)

    def follows(self, practice: Practice) -> bool:
        """Tell whether dates of this practice are shown."""
        if practice.usual:
            return practice.slug not in self.hidden_practices
        return practice.slug in self.shown_practices

    def _keeps(self, observance: Observance, practice: Practice) -> bool:
        return self.follows(practice) or self._falls_back_on(observance, practice)

    def _falls_back_on(self, observance: Observance, practice: Practice) -> bool:
        # Who chose another way of dating still keeps the days that only this way dates.
        if not practice.choice or not practice.usual:
            return False
        others = (dating.practice for dating in observance.datings)
        return not any(one.choice == practice.choice and self.follows(one) for one in others)


@dataclass(frozen=True, slots=True, kw_only=True)
class Bar:
    """An occurrence drawn across the days of one row, from ``first`` to ``last`` inclusive.

    ``opens_on_eve`` says that ``first`` is the evening on which it begins; ``continues`` that the
    bar goes on in the next row; ``continued`` that it comes from the row before. ``lane`` counts
    from 0 at the top.
    """

    occurrence: Occurrence
    first: date
    last: date
    lane: int
    opens_on_eve: bool
    continued: bool
    continues: bool


def bars(occurrences: Iterable[Occurrence], row: DateSpan) -> tuple[Bar, ...]:
    """Lay the occurrences that touch ``row`` into the fewest lanes without overlap.

    Plan-around dates come first so that they stand in the upper lanes.
    """
    laid: list[Bar] = []
    for occurrence in sorted(occurrences, key=_upper_first):
        marked = occurrence.marked_span
        if not marked.overlaps(row):
            continue
        first, last = max(marked.start, row.start), min(marked.last, row.last)
        lane = _free_lane(laid, first, last)
        laid.append(
            Bar(
                occurrence=occurrence,
                first=first,
                last=last,
                lane=lane,
                opens_on_eve=occurrence.begins_at_sunset and marked.start == first,
                continued=marked.start < row.start,
                continues=marked.end > row.end,
            )
        )
    return tuple(laid)


def _upper_first(occurrence: Occurrence) -> tuple[bool, int, date, int]:
    tier = (Tier.PLAN, Tier.AWARE, Tier.INFO).index(occurrence.observance.tier)
    # Long seasons take the top lanes, so that their bars do not step up and down.
    span = occurrence.span
    return (span.length < 7, tier, span.start, -span.length)


def _free_lane(laid: list[Bar], first: date, last: date) -> int:
    taken = {bar.lane for bar in laid if bar.first <= last and first <= bar.last}
    return next(lane for lane in range(len(laid) + 1) if lane not in taken)
