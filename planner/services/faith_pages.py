"""Pages on traditions: what of each is laid over the calendar, its practices and observances."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from planner.domain.language import counted, translate
from planner.domain.marks import name_of
from planner.domain.observance import Observance, Practice, Tier, Tradition
from planner.domain.occurrence import Occurrence
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
    Shelf,
)
from planner.domain.wording import listed, number_text
from planner.services.page_parts import (
    Reading,
    capital,
    date_link,
    observance_page_id,
    sources_section,
    tradition_link,
    tradition_page_id,
)

_TIER_TOPICS = {
    Tier.PLAN: PageTopic.PLAN,
    Tier.AWARE: PageTopic.AWARE,
    Tier.INFO: PageTopic.INFO,
}


def contents_page(reading: Reading) -> Page:
    """Return the list of traditions."""
    held = {one.tradition for one in reading.dates.observances.values()}
    lines = tuple((tradition_link(one),) for one in Tradition if one in held)
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
            *sources_section(observances),
        ),
    )


def _held_words(observances: Sequence[Observance]) -> str:
    if not observances:
        return translate("pages", "The almanac in use holds no observance of it.")
    total = len(observances)
    counts = [
        _tier_counted(tier, count).format(count=number_text(count))
        for tier in _TIER_TOPICS
        if (count := sum(one.tier is tier for one in observances))
    ]
    words = counted("{count} observance(s): {parts}.", "", total)
    return capital(words.format(count=number_text(total), parts=listed(counts)))


def _tier_counted(tier: Tier, count: int) -> str:
    match tier:
        case Tier.PLAN:
            return counted("{count} to plan around", "of observances", count)
        case Tier.AWARE:
            return counted("{count} to be aware of", "of observances", count)
        case Tier.INFO:
            return counted("{count} for information", "of observances", count)


def _laid_over(tradition: Tradition, reading: Reading) -> Iterator[Block]:
    overlay = reading.overlay
    yield Heading(PageTopic.LAID_OVER)
    if tradition not in overlay.traditions:
        yield Paragraph(
            translate("pages", "It is hidden now: neither its dates nor its clashes are shown.")
        )
        return
    yield Paragraph(_shown_words(overlay.lowest_tier))


def _shown_words(lowest: Tier) -> str:
    match lowest:
        case Tier.PLAN:
            return translate(
                "pages",
                "Dates to plan around are shown, and clashes are told of all of them.",
            )
        case Tier.AWARE:
            return translate(
                "pages",
                "Dates to plan around and to be aware of are shown, and clashes are told of all of "
                "them.",
            )
        case Tier.INFO:
            return translate(
                "pages", "All its dates are shown, and clashes are told of all of them."
            )


def _practices(practices: Iterable[Practice]) -> Iterator[Block]:
    rows = tuple((capital(one.name), one.about) for one in practices if one.about)
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
    return (name, date_link(coming[0])) if coming else (name,)


def _listing(topic: PageTopic, lines: Sequence[tuple[Link, ...]]) -> Iterator[Block]:
    if lines:
        yield Heading(topic)
        yield Links(tuple(lines))
