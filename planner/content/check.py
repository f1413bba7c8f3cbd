"""Checks the almanac's sources and the dates that follow from them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from planner.content.contents import Contents, dated_occurrences, load_contents
from planner.content.gaps import gaps_in
from planner.content.rule_tables import rule_table
from planner.content.rules import KINDS
from planner.domain.dates import DateSpan
from planner.domain.observance import Dating, Observance, ObservanceId, PracticeSlug, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.rule import BankHolidayRule, DatedRule

# Longer than any season kept, so longer is a slip in the sources.
_LONGEST = 150

_DATED_RULES = get_args(DatedRule)


@dataclass(frozen=True, slots=True, kw_only=True)
class TraditionLine:
    """What the almanac holds of one tradition; weekly and daily patterns have no occurrences."""

    tradition: Tradition
    observances: int
    occurrences: int
    first: date | None
    last: date | None


@dataclass(frozen=True, slots=True, kw_only=True)
class AlmanacReport:
    """What the almanac would hold, and what is wrong with it in whole sentences.

    ``decades`` counts the occurrences of each dated observance that start in 2000 to 2009, 2010
    to 2019 and so on.
    """

    version: str
    span: DateSpan
    lines: tuple[TraditionLine, ...]
    decades: Mapping[ObservanceId, Mapping[int, int]]
    problems: tuple[str, ...]


def check_almanac(data: Path) -> AlmanacReport:
    """Return what the folder ``data`` holds and what is wrong with the dates that it gives.

    Raises ContentError or FileProblemError for the first fault in the sources themselves.
    """
    contents = load_contents(data)
    occurrences = dated_occurrences(contents, lambda _label, _done, _total: None)
    return AlmanacReport(
        version=contents.edition.version,
        span=contents.edition.span,
        lines=tuple(_lines(contents.observances, occurrences)),
        decades=_decades(occurrences),
        problems=tuple(_problems(contents, occurrences)),
    )


def _lines(
    observances: Sequence[Observance], occurrences: Sequence[Occurrence]
) -> Iterator[TraditionLine]:
    counts = Counter(observance.tradition for observance in observances)
    for tradition in filter(counts.get, Tradition):
        found = [each for each in occurrences if each.observance.tradition is tradition]
        yield TraditionLine(
            tradition=tradition,
            observances=counts[tradition],
            occurrences=len(found),
            first=min((each.span.start for each in found), default=None),
            last=max((each.span.last for each in found), default=None),
        )


def _decades(occurrences: Iterable[Occurrence]) -> dict[ObservanceId, Mapping[int, int]]:
    counts: defaultdict[ObservanceId, Counter[int]] = defaultdict(Counter)
    for occurrence in occurrences:
        counts[occurrence.observance.id][occurrence.span.start.year // 10 * 10] += 1
    return dict(counts)


def _problems(contents: Contents, occurrences: Sequence[Occurrence]) -> Iterator[str]:
    yield from _unused_rules(contents.observances)
    for occurrence in occurrences:
        yield from _odd_days(occurrence)
    found = _by_custom(occurrences)
    for observance in contents.observances:
        for dating in observance.datings:
            if isinstance(dating.rule, _DATED_RULES):
                custom = _custom_of(observance, dating)
                span = _kept_span(dating, contents.edition.span)
                for gap in gaps_in(dating.rule, found[custom], span):
                    yield f"{' '.join(filter(None, custom))}: {gap}"


def _kept_span(dating: Dating, span: DateSpan) -> DateSpan:
    if dating.since is None:
        return span
    return DateSpan(max(span.start, date(dating.since, 1, 1)), span.end)


def _unused_rules(observances: Iterable[Observance]) -> Iterator[str]:
    used = {rule_table(dating.rule)["kind"] for each in observances for dating in each.datings}
    for kind in KINDS.values():
        if kind not in used:
            yield f"no observance has a rule of the kind {kind}"


def _odd_days(occurrence: Occurrence) -> Iterator[str]:
    name = f"{occurrence.observance.id} {occurrence.cycle}"
    if occurrence.span.length > _LONGEST:
        yield f"{name}: lasts {occurrence.span.length} days"
    if occurrence.span.start not in occurrence.possible_span:
        yield f"{name}: its first day lies outside the days it is expected on"


Custom = tuple[ObservanceId, PracticeSlug, Nation | None]


def _by_custom(occurrences: Iterable[Occurrence]) -> Mapping[Custom, list[Occurrence]]:
    found: defaultdict[Custom, list[Occurrence]] = defaultdict(list)
    for each in occurrences:
        found[each.observance.id, each.practice.slug, each.nation].append(each)
    return found


def _custom_of(observance: Observance, dating: Dating) -> Custom:
    rule = dating.rule
    nation = rule.nation if isinstance(rule, BankHolidayRule) else None
    return (observance.id, dating.practice.slug, nation)
