"""From observances to their occurrences in a window: the one place where rules meet calendars."""

from collections.abc import Iterable, Iterator
from datetime import timedelta

from planner.calendars.differing import with_differences
from planner.calendars.finding import findings_of
from planner.calendars.found import Finding
from planner.domain.dates import DateSpan
from planner.domain.observance import Certainty, Dating, Observance
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.rule import DatedRule


def expand(observances: Iterable[Observance], window: DateSpan) -> Iterator[Occurrence]:
    """Yield every dated occurrence that touches ``window``, sorted by ``in_order``.

    An occurrence touches the window with its days, with the evening before where it begins at
    sunset, or with a day on which a sighting may yet put it. Weekly and daily patterns are left
    to ``expand_patterns``. Raises ValueError for a bank holiday that its nation never had.
    """
    found = (
        occurrence
        for observance in observances
        for occurrence in with_differences(_occurrences(observance, window))
        if occurrence.marked_span.overlaps(window)
    )
    return iter(sorted(found, key=in_order))


def _occurrences(observance: Observance, window: DateSpan) -> Iterator[Occurrence]:
    for dating in observance.datings:
        if isinstance(dating.rule, DatedRule):
            for finding in findings_of(dating.rule, window):
                if dating.since is None or dating.since <= finding.span.start.year:
                    yield _occurrence(observance, dating, finding)


def _occurrence(observance: Observance, dating: Dating, finding: Finding) -> Occurrence:
    start = finding.span.start
    certainty = _certainty_in(start.year, dating)
    expected = certainty is Certainty.EXPECTED
    return Occurrence(
        observance=observance,
        practice=dating.practice,
        cycle=finding.cycle,
        span=finding.span,
        certainty=certainty,
        earliest=start - timedelta(days=dating.days_early) if expected else finding.earliest,
        latest=start + timedelta(days=dating.days_late) if expected else finding.latest,
        native_date=finding.native_date,
        nation=finding.nation,
        note=" ".join(note for note in (finding.note, dating.note) if note),
    )


def _certainty_in(year: int, dating: Dating) -> Certainty:
    published = dating.fixed_to is None or year <= dating.fixed_to
    if dating.certainty is Certainty.FIXED and not published:
        return Certainty.CALCULATED
    return dating.certainty
