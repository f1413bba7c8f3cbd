"""Pages on traditions: what is written of each, and what of it is laid over the calendar."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import date

from planner.domain.faith_page import (
    COMPARISON,
    FESTIVALS,
    GLANCE,
    INCLUSIVE_EVENT,
    FaithForm,
    FaithPage,
    FaithTitle,
)
from planner.domain.language import counted, translate
from planner.domain.local_note import GENERAL
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
from planner.services.citations import Citations
from planner.services.local_notes import note_blocks
from planner.services.page_parts import (
    Reading,
    capital,
    date_link,
    observance_page_id,
    sources_section,
    tradition_link,
    tradition_page_id,
)
from planner.services.written_pages import trust_line

_TIER_TOPICS = {
    Tier.PLAN: PageTopic.PLAN,
    Tier.AWARE: PageTopic.AWARE,
    Tier.INFO: PageTopic.INFO,
}


def contents_page(reading: Reading) -> Page:
    """Return the list of all there is to read: traditions, communities, what concerns them all."""
    held = {one.tradition for one in reading.dates.observances.values()}
    titles = reading.faiths.faith_titles
    held |= {one.tradition for one in titles if one.tradition is not None}
    lines = tuple((tradition_link(one),) for one in Tradition if one in held)
    cards = [one for one in titles if one.form is FaithForm.CARD and one.tradition is None]
    return Page(
        id=PageId(Shelf.FAITH),
        title=PageTopic.CONTENTS,
        blocks=(
            Links(lines),
            *_listing(PageTopic.COMMUNITIES, [(_title_link(one),) for one in cards]),
            *_listing(PageTopic.ACROSS, [(one,) for one in _links_across(reading)]),
            *note_blocks(GENERAL, reading),
        ),
    )


def tradition_page(tradition: Tradition, reading: Reading) -> Page:
    """Return what is written and held of a tradition: its summary, and its observances by date.

    Where nothing is held of it, as when an edition has left it out, the page says so.
    """
    observances = reading.of_tradition(tradition)
    written = reading.faiths.faith_page(tradition.value)
    citations = Citations()
    listings = _Listings(observances, reading)
    return Page(
        id=tradition_page_id(tradition),
        title=written.head.title if written else name_of(tradition),
        mark=tradition,
        blocks=(
            *(_summary(written, citations, listings, reading) if written else ()),
            *(() if written else note_blocks(tradition.value, reading)),
            *([Heading(PageTopic.HELD)] if written else ()),
            Paragraph(_held_words(observances)),
            *_laid_over(tradition, reading),
            *_practices(_practices_of(observances)),
            *(() if written else listings.of(Tier.PLAN)),
            *listings.of(Tier.AWARE),
            *listings.of(Tier.INFO),
            *listings.patterns(),
            *sources_section(observances, citations.lines),
        ),
    )


class _Listings:
    """The observances of a tradition with their next dates, by how far to make way."""

    def __init__(self, observances: Sequence[Observance], reading: Reading) -> None:
        self._observances = observances
        dated = [(one, _followed(one, reading)) for one in observances if not one.kind.is_pattern]
        self._dated = sorted(dated, key=lambda held: _first_day(held[1]))

    def of(self, tier: Tier) -> Iterator[Block]:
        """Yield those of a tier under their heading, by date."""
        yield from _listing(_TIER_TOPICS[tier], self.lines_of(tier))

    def lines_of(self, tier: Tier) -> list[tuple[Link, ...]]:
        """Return a line for each of a tier, by date."""
        return [_line(one, coming) for one, coming in self._dated if one.tier is tier]

    def patterns(self) -> Iterator[Block]:
        """Yield those of every week and day under their heading."""
        held = [_line(one, ()) for one in self._observances if one.kind.is_pattern]
        yield from _listing(PageTopic.PATTERNS, held)


def _summary(
    page: FaithPage, citations: Citations, listings: _Listings, reading: Reading
) -> Iterator[Block]:
    yield Paragraph(trust_line(page, reading.today))
    for section in page.sections:
        yield from citations.section(section)
        if section.title == GLANCE:
            yield from note_blocks(page.head.name, reading)
        if section.title == FESTIVALS and (lines := listings.lines_of(Tier.PLAN)):
            yield Heading(PageTopic.NEXT_DATES, level=2)
            yield Links(tuple(lines))


def _links_across(reading: Reading) -> Iterator[Link]:
    if reading.faiths.comparison() is not None:
        for name, title in (
            (COMPARISON, PageTopic.COMPARISON),
            (INCLUSIVE_EVENT, PageTopic.INCLUSIVE_EVENT),
        ):
            yield Link(text=title, target=PageId(Shelf.FAITH, name))
    laws = (one for one in reading.faiths.faith_titles if one.form is FaithForm.LAW)
    yield from map(_title_link, laws)


def _title_link(title: FaithTitle) -> Link:
    return Link(text=title.title, target=PageId(Shelf.FAITH, title.name), mark=title.tradition)


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


def _followed(observance: Observance, reading: Reading) -> Sequence[Occurrence]:
    """Return what is next of an observance, by the practices that the user follows if they can."""
    coming = reading.coming(observance, 16)
    return [one for one in coming if reading.overlay.follows(one.practice)] or coming


def _first_day(coming: Sequence[Occurrence]) -> date:
    return coming[0].span.start if coming else date.max


def _line(observance: Observance, coming: Sequence[Occurrence]) -> tuple[Link, ...]:
    name = Link(text=observance.name, target=observance_page_id(observance))
    return (name, date_link(coming[0], with_practice=True)) if coming else (name,)


def _listing(topic: PageTopic, lines: Sequence[tuple[Link, ...]]) -> Iterator[Block]:
    if lines:
        yield Heading(topic)
        yield Links(tuple(lines))
