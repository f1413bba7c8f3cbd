"""What pages on faiths share: what they are made from, their links, their sources."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Protocol

from planner.domain.agreement import together
from planner.domain.clash_text import announced_text
from planner.domain.dates import ONE_DAY
from planner.domain.faith_page import Comparison, FaithPage, FaithTitle
from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.local_note import LocalNote
from planner.domain.marks import name_of
from planner.domain.observance import Certainty, Doubt, Observance, Source, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.page import (
    Block,
    Heading,
    Link,
    PageId,
    PageTopic,
    Shelf,
    SourceLine,
    Sources,
)
from planner.domain.place import Nation
from planner.domain.wording import dates_text, day_text, listed, span_text
from planner.services.date_source import DateSource

_YEARS = 10

# Longer than any season lasts, so that one that has begun is found.
_SEASON = timedelta(days=120)
_ENOUGH = 400

_CERTAINTY_WORDS = {
    Certainty.FIXED: QT_TRANSLATE_NOOP("sureness", "certain"),
    Certainty.CALCULATED: QT_TRANSLATE_NOOP("sureness", "calculated"),
    Certainty.EXPECTED: QT_TRANSLATE_NOOP("sureness", "expected"),
}


class WrittenFaiths(Protocol):
    """What is written on faiths, communities and the law."""

    @property
    def faith_titles(self) -> tuple[FaithTitle, ...]:
        """The titles of the pages, in their order."""

    def faith_page(self, name: str) -> FaithPage | None:
        """Return a page, or None where nothing of that name is written."""

    def comparison(self) -> Comparison | None:
        """Return the traditions side by side, or None where they are not compared."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Reading:
    """What the pages are made from: the dates, whose they are, and the day of reading.

    ``faiths`` is what is written on them; ``notes`` are local ones by the name of their page.
    """

    dates: DateSource
    faiths: WrittenFaiths
    notes: Mapping[str, LocalNote]
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


def tradition_page_id(tradition: Tradition) -> PageId:
    """Return the id of a tradition's page."""
    return PageId(Shelf.FAITH, tradition.value)


def observance_page_id(observance: Observance) -> PageId:
    """Return the id of an observance's page."""
    return PageId(Shelf.FAITH, observance.id)


def is_of_observance(page: PageId) -> bool:
    """Tell whether a page is that of an observance."""
    # Ids of observances are “tradition.slug”, and no other page of the shelf has a full stop.
    return page.shelf is Shelf.FAITH and "." in page.name


def source_lines(observances: Iterable[Observance]) -> tuple[SourceLine, ...]:
    """Return each source once, with the last day on which an observance was checked there."""
    checked: dict[Source, date] = {}
    for observance in observances:
        for source in observance.sources:
            checked[source] = max(checked.get(source, observance.checked), observance.checked)
    return tuple(SourceLine(source=source, checked=day) for source, day in checked.items())


def tradition_link(tradition: Tradition) -> Link:
    """Return the link to a tradition’s page, with its mark."""
    return Link(text=name_of(tradition), target=tradition_page_id(tradition), mark=tradition)


def date_link(occurrence: Occurrence, *, with_practice: bool = False) -> Link:
    """Return the link to the first day of an occurrence, with how sure it is."""
    span, observance = occurrence.span, occurrence.observance
    day = day_text(span.start) if span.length == 1 else span_text(span)
    practices = (occurrence.practice, *occurrence.agreeing)
    is_told = with_practice and occurrence.name != observance.name
    parts = [listed([one.name for one in practices])] if is_told else []
    return Link(text=day, target=span.start, note=" · ".join([*parts, _sureness(occurrence)]))


def sources_section(
    observances: Iterable[Observance], named: Sequence[SourceLine] = ()
) -> Iterator[Block]:
    """Yield the sources under their heading, where there are any; first those named before."""
    known = {line.source for line in named}
    others = (line for line in source_lines(observances) if line.source not in known)
    lines = (*named, *others)
    if lines:
        yield Heading(PageTopic.SOURCES)
        yield Sources(lines)


def capital(words: str) -> str:
    """Return words with a capital."""
    return words[:1].upper() + words[1:]


def _sureness(occurrence: Occurrence) -> str:
    if occurrence.confirmed is not None:
        return announced_text(occurrence) or translate("sureness", "confirmed")
    words = translate("sureness", _CERTAINTY_WORDS[occurrence.certainty])
    if occurrence.doubt is Doubt.DIFFERS:
        words = translate("sureness", "date differs")
    first, last = occurrence.earliest, occurrence.latest
    if first is None or last is None or first == last:
        return words
    days = dates_text(first, last, "or" if last - first == ONE_DAY else "to")
    return translate("sureness", "{words}: {days}").format(words=words, days=days)
