"""Checks the almanac's sources and the dates that follow from them."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import get_args

from planner.content.almanac import Almanac
from planner.content.contents import Contents, dated_occurrences, load_contents
from planner.content.faith_pages import COMPARISON_FILE
from planner.content.faith_texts import FaithTexts
from planner.content.gaps import gaps_in
from planner.content.guide_texts import guide_problems
from planner.content.rules import KINDS
from planner.content.toolkit import toolkit_problems
from planner.domain.dates import DateSpan
from planner.domain.errors import AlmanacMissingError, AlmanacUnreadableError
from planner.domain.observance import (
    Dating,
    Observance,
    ObservanceId,
    PracticeSlug,
    Tier,
    Tradition,
)
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from planner.domain.rule import BankHolidayRule, DatedRule, Rule
from planner.domain.wording import date_text

# Longer than any season kept, so longer is a slip in the sources.
_LONGEST = 150
# Flagged more often, a date to plan by needs a reason.
_MOST_FLAGGED = 1 / 3

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
class FlagLine:
    """In how many of its cycles an observance, by one practice, may fall on other days.

    ``has_reason`` tells whether the sources say why.
    """

    observance: ObservanceId
    practice: PracticeSlug
    tier: Tier
    flagged: int
    cycles: int
    has_reason: bool

    @property
    def share(self) -> float:
        """The flagged part of its cycles, from 0 to 1."""
        return self.flagged / self.cycles

    @property
    def lacks_reason(self) -> bool:
        """Tell whether it is flagged too often for people to plan by, without saying why."""
        return self.tier is not Tier.INFO and self.share > _MOST_FLAGGED and not self.has_reason


@dataclass(frozen=True, slots=True, kw_only=True)
class AlmanacReport:
    """What the almanac would hold, and what is wrong with it in whole sentences.

    ``flags`` are of each observance that is flagged in some cycle, the most often flagged first.
    ``decades`` counts the occurrences of each dated observance that start in 2000 to 2009, 2010
    to 2019 and so on.
    """

    version: str
    span: DateSpan
    lines: tuple[TraditionLine, ...]
    flags: tuple[FlagLine, ...]
    decades: Mapping[ObservanceId, Mapping[int, int]]
    problems: tuple[str, ...]


def check_almanac(data: Path, today: date, built: Path | None = None) -> AlmanacReport:
    """Return what the folder ``data`` holds, and what is wrong with its dates and pages today.

    The dates are read from the almanac at ``built`` where it was built from just these sources,
    and worked out anew otherwise. Raises ContentError or FileProblemError for the first fault in
    the sources themselves.
    """
    contents = load_contents(data)
    occurrences = _built_occurrences(built, contents) if built is not None else ()
    if not occurrences:
        occurrences = dated_occurrences(contents, lambda _label, _done, _total: None)
    flags = tuple(_flags(contents.observances, occurrences))
    return AlmanacReport(
        version=contents.edition.version,
        span=contents.edition.span,
        lines=tuple(_lines(contents.observances, occurrences)),
        flags=flags,
        decades=_decades(occurrences),
        problems=(
            *_problems(contents, occurrences),
            *_unexplained(flags),
            *_overdue(contents.faiths, today),
            *guide_problems(contents.guidance, today),
            *toolkit_problems(
                contents.toolkit.toolkit,
                frozenset(one.id for one in contents.observances),
                today,
            ),
        ),
    )


def _built_occurrences(built: Path, contents: Contents) -> tuple[Occurrence, ...]:
    try:
        almanac = Almanac.open(built)
    except (AlmanacMissingError, AlmanacUnreadableError):
        return ()
    try:
        is_current = almanac.sources_digest == contents.digest
        return almanac.occurrences(almanac.span) if is_current else ()
    finally:
        almanac.close()


def _flags(
    observances: Sequence[Observance], occurrences: Iterable[Occurrence]
) -> Iterator[FlagLine]:
    cycles: defaultdict[tuple[ObservanceId, PracticeSlug], dict[str, bool]] = defaultdict(dict)
    for one in occurrences:
        held = cycles[one.observance.id, one.practice.slug]
        held[one.cycle] = held.get(one.cycle, False) or one.is_unsure
    lines = [
        FlagLine(
            observance=observance.id,
            practice=dating.practice.slug,
            tier=observance.tier,
            flagged=sum(held.values()),
            cycles=len(held),
            has_reason=bool(dating.note),
        )
        for observance in observances
        for dating in observance.datings
        if any((held := cycles[observance.id, dating.practice.slug]).values())
    ]
    yield from sorted(lines, key=lambda line: -line.share)


def _unexplained(flags: Iterable[FlagLine]) -> Iterator[str]:
    for line in flags:
        if line.lacks_reason:
            yield (
                f"{line.observance} {line.practice}: not sure in {line.flagged} of {line.cycles} "
                "cycles, and its dating has no note that says why"
            )


def _overdue(faiths: FaithTexts, today: date) -> Iterator[str]:
    reviews = {f"{page.head.name}.md": page.review for page in faiths.pages}
    if faiths.comparison is not None:
        reviews[COMPARISON_FILE] = faiths.comparison.review
    for file, review in reviews.items():
        if review.is_past(today):
            yield (
                f"{file}: it was to be checked again by {date_text(review.due)}; read its sources "
                "again, mend what changed, then set “checked” and “review_by” anew"
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
    used = {type(dating.rule) for each in observances for dating in each.datings}
    for rule in get_args(Rule):
        if rule not in KINDS:
            yield f"no source can say a rule of the kind {rule.__name__}"
        elif rule not in used:
            yield f"no observance has a rule of the kind {KINDS[rule]}"


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
