"""Pages on traditions and their observances, made of what the almanac and the diary hold."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from planner.domain.agreement import together
from planner.domain.clash_text import announced_text
from planner.domain.dates import ONE_DAY
from planner.domain.marks import name_of
from planner.domain.observance import (
    Begins,
    Certainty,
    Doubt,
    Observance,
    Practice,
    Source,
    Tier,
    Tradition,
)
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.page import (
    Block,
    Facts,
    Heading,
    Link,
    Links,
    Page,
    PageId,
    PageTopic,
    Paragraph,
    Points,
    Shelf,
    SourceLine,
    Sources,
)
from planner.domain.place import Nation
from planner.domain.provenance import Provenance, Topic, provenance_of
from planner.domain.wording import date_text, dates_text, day_text, listed, number_text, span_text
from planner.services.date_source import DateSource

_YEARS = 10
_MOST_DATES = 40
"""How many dates one page lists; an observance of every lunar month has more in ten years."""

# Longer than any season lasts, so that one that has begun is found.
_SEASON = timedelta(days=120)
_ENOUGH = 400

_TIER_TOPICS = {
    Tier.PLAN: PageTopic.PLAN,
    Tier.AWARE: PageTopic.AWARE,
    Tier.INFO: PageTopic.INFO,
}
_TIER_WORDS = {
    Tier.PLAN: "Plan around it",
    Tier.AWARE: "Be aware of it",
    Tier.INFO: "For information",
}
_BEGINS_WORDS = {
    Begins.MIDNIGHT: "",
    Begins.DAWN: "At dawn",
    Begins.SUNSET: "At sunset on the evening before",
}
_CERTAINTY_WORDS = {
    Certainty.FIXED: "certain",
    Certainty.CALCULATED: "calculated",
    Certainty.EXPECTED: "expected",
}
# What else is told of a date stands elsewhere on the page.
_WHY_TOPICS = (Topic.RULE, Topic.SURENESS, Topic.REMARK, Topic.VALIDITY)


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the pages are made from: the dates, whose they are, and the day of reading."""

    dates: DateSource
    overlay: Overlay
    nation: Nation
    today: date

    def coming(self, observance: Observance, count: int = _ENOUGH) -> tuple[Occurrence, ...]:
        """Return the occurrences that are on or still to come within ten years."""
        end = self.today + timedelta(days=round(365.25 * _YEARS))
        found = self.dates.next_occurrences(observance.id, self.today - _SEASON, count)
        held = together(
            one
            for one in found
            if one.nation in {None, self.nation} and one.possible_span.end > self.today
        )
        return tuple(one for one in held if one.span.start < end)

    def of_tradition(self, tradition: Tradition) -> tuple[Observance, ...]:
        """Return the observances of a tradition, in the order of the almanac."""
        found = self.dates.observances.values()
        return tuple(one for one in found if one.tradition is tradition)


def contents_page(reading: Reading) -> Page:
    """Return the list of traditions."""
    held = {one.tradition for one in reading.dates.observances.values()}
    lines = tuple((_tradition_link(one),) for one in Tradition if one in held)
    return Page(id=PageId(Shelf.FAITH), title=PageTopic.CONTENTS, blocks=(Links(lines),))


def tradition_page(tradition: Tradition, reading: Reading) -> Page:
    """Return what is held of a tradition: what is laid over the calendar, practices, observances.

    Where it holds nothing of it, as when an edition has left it out, the page says so.
    """
    observances = reading.of_tradition(tradition)
    return Page(
        id=tradition_page_id(tradition),
        title=name_of(tradition),
        mark=tradition,
        blocks=(
            Paragraph(_held_words(observances)),
            *_laid_over(tradition, reading),
            *_practices(_practices_of(observances)),
            *_listings(observances, reading),
            *_sources(observances),
        ),
    )


def observance_page(observance: Observance, reading: Reading) -> Page:
    """Return what is held of an observance, with its dates in the next ten years."""
    coming = reading.coming(observance)
    return Page(
        id=observance_page_id(observance),
        title=observance.name,
        mark=observance.tradition,
        blocks=(
            Links(((_tradition_link(observance.tradition),),)),
            *([Paragraph(observance.about)] if observance.about else []),
            Facts(tuple(_facts(observance))),
            *_advice(observance),
            *_dates(observance, coming),
            *_practices_with_rules(observance),
            *_why(observance, coming),
            *_sources([observance]),
        ),
    )


def tradition_page_id(tradition: Tradition) -> PageId:
    """Return the id of a tradition's page."""
    return PageId(Shelf.FAITH, tradition.value)


def observance_page_id(observance: Observance) -> PageId:
    """Return the id of an observance's page."""
    return PageId(Shelf.FAITH, observance.id)


def source_lines(observances: Iterable[Observance]) -> tuple[SourceLine, ...]:
    """Return each source once, with the last day on which an observance was checked there."""
    checked: dict[Source, date] = {}
    for observance in observances:
        for source in observance.sources:
            checked[source] = max(checked.get(source, observance.checked), observance.checked)
    return tuple(SourceLine(source=source, checked=day) for source, day in checked.items())


def _tradition_link(tradition: Tradition) -> Link:
    return Link(text=name_of(tradition), target=tradition_page_id(tradition), mark=tradition)


def _held_words(observances: Sequence[Observance]) -> str:
    if not observances:
        return "The almanac in use holds no observance of it."
    total = len(observances)
    counts = [
        f"{number_text(count)} {words}"
        for tier, words in (
            (Tier.PLAN, "to plan around"),
            (Tier.AWARE, "to be aware of"),
            (Tier.INFO, "for information"),
        )
        if (count := sum(one.tier is tier for one in observances))
    ]
    kinds = "observance" if total == 1 else "observances"
    return f"{number_text(total)} {kinds}: {listed(counts)}.".capitalize()


def _laid_over(tradition: Tradition, reading: Reading) -> Iterator[Block]:
    overlay = reading.overlay
    yield Heading(PageTopic.LAID_OVER)
    if tradition not in overlay.traditions:
        yield Paragraph("It is hidden now: neither its dates nor its clashes are shown.")
        return
    shown = {
        Tier.PLAN: "Dates to plan around are shown",
        Tier.AWARE: "Dates to plan around and to be aware of are shown",
        Tier.INFO: "All its dates are shown",
    }
    yield Paragraph(f"{shown[overlay.lowest_tier]}, and clashes are told of all of them.")


def _practices(practices: Iterable[Practice]) -> Iterator[Block]:
    rows = tuple((_capital(one.name), one.about) for one in practices if one.about)
    if rows:
        yield Heading(PageTopic.PRACTICES)
        yield Facts(rows)


def _practices_of(observances: Iterable[Observance]) -> Iterable[Practice]:
    return dict.fromkeys(dating.practice for one in observances for dating in one.datings)


def _listings(observances: Sequence[Observance], reading: Reading) -> Iterator[Block]:
    dated = [(one, reading.coming(one, 8)) for one in observances if not one.kind.is_pattern]
    for tier, topic in _TIER_TOPICS.items():
        lines = [_line(one, coming) for one, coming in _by_date(dated) if one.tier is tier]
        yield from _listing(topic, lines)
    patterns = [_line(one, ()) for one in observances if one.kind.is_pattern]
    yield from _listing(PageTopic.PATTERNS, patterns)


def _by_date(
    dated: Iterable[tuple[Observance, Sequence[Occurrence]]],
) -> list[tuple[Observance, Sequence[Occurrence]]]:
    return sorted(dated, key=lambda held: held[1][0].span.start if held[1] else date.max)


def _line(observance: Observance, coming: Sequence[Occurrence]) -> tuple[Link, ...]:
    name = Link(text=observance.name, target=observance_page_id(observance))
    return (name, _date_link(coming[0])) if coming else (name,)


def _listing(topic: PageTopic, lines: Sequence[tuple[Link, ...]]) -> Iterator[Block]:
    if lines:
        yield Heading(topic)
        yield Links(tuple(lines))


def _facts(observance: Observance) -> Iterator[tuple[str, str]]:
    told = {
        PageTopic.TIER: _TIER_WORDS[observance.tier],
        PageTopic.ALSO: listed(observance.also),
        PageTopic.BEGINS: _BEGINS_WORDS[observance.begins],
        PageTopic.WHO: observance.who,
        PageTopic.GREETING: observance.greeting,
    }
    yield from ((topic, words) for topic, words in told.items() if words)


def _advice(observance: Observance) -> Iterator[Block]:
    if observance.advice:
        yield Heading(PageTopic.ADVICE)
        yield Points(observance.advice)


def _dates(observance: Observance, coming: Sequence[Occurrence]) -> Iterator[Block]:
    if observance.kind.is_pattern:
        yield Heading(PageTopic.TIMES)
        yield Points(tuple(dict.fromkeys(one.words for one in observance.datings)))
        return
    yield Heading(PageTopic.DATES)
    if not coming:
        yield Paragraph("No date in the next ten years is held.")
        return
    yield Links(tuple((_date_link(one, with_practice=True),) for one in coming[:_MOST_DATES]))
    if len(coming) > _MOST_DATES:
        last = date_text(coming[_MOST_DATES - 1].span.start)
        yield Paragraph(f"Later dates, after {last}, are in the calendar.")


def _date_link(occurrence: Occurrence, *, with_practice: bool = False) -> Link:
    span, observance = occurrence.span, occurrence.observance
    day = day_text(span.start) if span.length == 1 else span_text(span)
    practices = (occurrence.practice, *occurrence.agreeing)
    is_told = with_practice and occurrence.name != observance.name
    parts = [listed([one.name for one in practices])] if is_told else []
    return Link(text=day, target=span.start, note=" · ".join([*parts, _sureness(occurrence)]))


def _sureness(occurrence: Occurrence) -> str:
    if occurrence.confirmed is not None:
        return announced_text(occurrence) or "confirmed"
    words = _CERTAINTY_WORDS[occurrence.certainty]
    if occurrence.doubt is Doubt.DIFFERS:
        words = "date differs"
    first, last = occurrence.earliest, occurrence.latest
    if first is None or last is None or first == last:
        return words
    join = "or" if last - first == ONE_DAY else "to"
    return f"{words}: {dates_text(first, last, join)}"


def _practices_with_rules(observance: Observance) -> Iterator[Block]:
    rules: dict[Practice, list[str]] = {}
    for dating in observance.datings:
        rules.setdefault(dating.practice, []).append(dating.words)
    rows = [
        (_capital(practice.name), " ".join(filter(None, (practice.about, *words))))
        for practice, words in rules.items()
    ]
    if len(rows) > 1:
        yield Heading(PageTopic.PRACTICES)
        yield Facts(tuple(rows))


def _why(observance: Observance, coming: Sequence[Occurrence]) -> Iterator[Block]:
    if not coming or observance.kind.is_pattern:
        return
    yield Heading(PageTopic.WHY)
    told = [one for one in coming if one.cycle == coming[0].cycle]
    for occurrence in told:
        if len(told) > 1:
            yield Heading(occurrence.name, level=2)
        yield Facts(tuple(_why_facts(provenance_of(occurrence))))


def _why_facts(provenance: Provenance) -> Iterator[tuple[str, str]]:
    occurrence = provenance.occurrence
    if occurrence.native_date:
        day = day_text(occurrence.span.start)
        yield PageTopic.NATIVE_DATE, f"{occurrence.native_date}, on {day}"
    yield from ((topic, words) for topic, words in provenance.facts() if topic in _WHY_TOPICS)


def _sources(observances: Iterable[Observance]) -> Iterator[Block]:
    lines = source_lines(observances)
    if lines:
        yield Heading(PageTopic.SOURCES)
        yield Sources(lines)


def _capital(words: str) -> str:
    return words[:1].upper() + words[1:]
