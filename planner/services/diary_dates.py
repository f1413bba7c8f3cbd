"""The almanac's dates as one diary knows them: confirmed ones moved, the user's own added."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from datetime import date
from itertools import product
from types import MappingProxyType

from planner.content.almanac import Almanac
from planner.domain.confirmation import Confirmation
from planner.domain.confirming import Month, confirmed, following, months_named_by, shifts_of
from planner.domain.dates import DateSpan
from planner.domain.observance import Observance, ObservanceId
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.own_observance import OwnObservance, observance_from
from planner.later import imported_later

with imported_later():
    from planner.calendars.own_dates import expand_own, last_own, next_own

Key = tuple[str, str, str, str]


class DiaryDates:
    """A source of dates with the confirmations and own observances of a diary.

    A confirmation of what the almanac does not hold changes nothing.
    """

    def __init__(
        self,
        almanac: Almanac,
        confirmations: Sequence[Confirmation] = (),
        own: Sequence[OwnObservance] = (),
    ) -> None:
        self._almanac = almanac
        self._confirmations = tuple(confirmations)
        self._own = {ObservanceId(one.id): one for one in own}
        self._settled = dict(_settled(almanac, confirmations))
        self._observances = dict(almanac.observances) | {
            id_: observance_from(one) for id_, one in self._own.items()
        }

    @property
    def almanac(self) -> Almanac:
        """The edition of the almanac that the dates are from."""
        return self._almanac

    @property
    def confirmations(self) -> tuple[Confirmation, ...]:
        """What is confirmed in the diary, in its order; the almanac may hold less."""
        return self._confirmations

    @property
    def own(self) -> tuple[OwnObservance, ...]:
        """The user's own observances, in the order of the diary."""
        return tuple(self._own.values())

    @property
    def version(self) -> str:
        """Which edition of the almanac the dates are from."""
        return self._almanac.version

    @property
    def observances(self) -> Mapping[ObservanceId, Observance]:
        """Every observance of the almanac, and the user's own."""
        return MappingProxyType(self._observances)

    def occurrences(self, window: DateSpan) -> tuple[Occurrence, ...]:
        """Return every dated occurrence whose marked span touches the window, in order."""
        found = self._almanac.occurrences(window)
        if not self._settled and not self._own:
            return found
        settled = self._settled.values()
        return tuple(
            sorted(
                (
                    *self._left_alone(found),
                    *(one for one in settled if one.marked_span.overlaps(window)),
                    *expand_own(self._own.values(), window),
                ),
                key=in_order,
            )
        )

    def next_occurrences(
        self, observance: ObservanceId, after: date, count: int
    ) -> tuple[Occurrence, ...]:
        """Return up to ``count`` dated occurrences of one observance that start after a day."""
        if observance in self._own:
            return next_own(self._own[observance], after, count)
        settled = [one for one in self._settled.values() if one.observance.id == observance]
        found = self._almanac.next_occurrences(observance, after, count + len(settled))
        later = (one for one in settled if one.span.start > after)
        return tuple(sorted((*self._left_alone(found), *later), key=in_order)[:count])

    def last_occurrences(
        self, observance: ObservanceId, until: date, count: int
    ) -> tuple[Occurrence, ...]:
        """Return the last ``count`` dated occurrences of one that start by a day, in order."""
        if observance in self._own:
            return last_own(self._own[observance], until, count)
        settled = [one for one in self._settled.values() if one.observance.id == observance]
        found = self._almanac.last_occurrences(observance, until, count + len(settled))
        begun = (one for one in settled if one.span.start <= until)
        return tuple(sorted((*self._left_alone(found), *begun), key=in_order)[-count:])

    def settled(self, key: Key) -> Occurrence | None:
        """Return the occurrence of that key as confirmations leave it, or None where none does."""
        return self._settled.get(key)

    def known_otherwise(
        self, confirmations: Sequence[Confirmation], own: Sequence[OwnObservance]
    ) -> "DiaryDates":
        """Return the dates of the same almanac with other confirmations and own observances."""
        return DiaryDates(self._almanac, confirmations, own)

    def _left_alone(self, occurrences: Iterable[Occurrence]) -> Iterator[Occurrence]:
        return (one for one in occurrences if one.key not in self._settled)


def almanac_occurrence(almanac: Almanac, key: Key) -> Occurrence | None:
    """Return the occurrence of that key as the almanac gives it, or None where it holds none."""
    observance, _practice, cycle, _nation = key
    found = almanac.of_cycle(ObservanceId(observance), cycle)
    return next((one for one in found if one.key == key), None)


def _settled(
    almanac: Almanac, confirmations: Sequence[Confirmation]
) -> Iterator[tuple[Key, Occurrence]]:
    pairs = [
        (before, confirmed(before, one))
        for one in confirmations
        if (before := almanac_occurrence(almanac, one.key)) is not None
    ]
    moved = {after.key: after for _before, after in pairs}
    shifts = shifts_of(pairs)
    for occurrence in (*moved.values(), *_hanging_on(almanac, shifts, moved.keys())):
        yield occurrence.key, following(occurrence, shifts)


def _hanging_on(
    almanac: Almanac, months: Iterable[Month], known: Iterable[Key]
) -> Iterator[Occurrence]:
    """Yield the almanac's occurrences that begin or end in one of the months."""
    seen = set(known)
    named = {one.id: months_named_by(one) for one in almanac.observances.values()}
    for calendar, practice, year, month in months:
        hanging = [id_ for id_, found in named.items() if (calendar, practice, month) in found]
        # A season that ends in the first month of a year belongs to the year before.
        for id_, cycle in product(hanging, (year, year - 1)):
            for one in almanac.of_cycle(id_, str(cycle)):
                if one.practice.slug == practice and one.key not in seen:
                    seen.add(one.key)
                    yield one
