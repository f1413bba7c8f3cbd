"""Pages made of what is written on faiths: their frame, cards, the law, and the comparison."""

from collections.abc import Iterator
from datetime import date

from planner.domain.faith_page import (
    COMPARISON,
    INCLUSIVE_EVENT,
    Aspect,
    Comparison,
    FaithForm,
    FaithPage,
    Review,
)
from planner.domain.language import translate
from planner.domain.marks import name_of
from planner.domain.page import (
    Block,
    Heading,
    Page,
    PageId,
    PageTopic,
    Paragraph,
    Points,
    Shelf,
    Sources,
    Table,
)
from planner.domain.wording import date_text
from planner.services.citations import Citations
from planner.services.local_notes import note_blocks
from planner.services.page_parts import Reading, tradition_link

_ASPECT_TOPICS = {
    Aspect.FOOD: PageTopic.FOOD,
    Aspect.FASTING: PageTopic.FASTING,
    Aspect.WORK: PageTopic.WORK,
    Aspect.PRAYER: PageTopic.PRAYER,
    Aspect.DRESS: PageTopic.DRESS,
}
# What to settle first comes first.
_EVENT_ORDER = (Aspect.WORK, Aspect.FASTING, Aspect.FOOD, Aspect.PRAYER, Aspect.DRESS)


def written_page(page: FaithPage, reading: Reading) -> Page:
    """Return a card or the law as a page of its own."""
    citations = Citations()
    first, *others = (tuple(citations.section(one)) for one in page.sections)
    return Page(
        id=PageId(Shelf.FAITH, page.head.name),
        title=page.head.title,
        mark=page.head.tradition,
        blocks=(
            Paragraph(trust_line(page, reading.today)),
            *first,
            *note_blocks(page.head.name, reading),
            *(block for blocks in others for block in blocks),
            *sources_of(citations),
        ),
    )


def comparison_page(comparison: Comparison, reading: Reading) -> Page:
    """Return the traditions side by side."""
    citations = Citations()
    rows = tuple(
        (name_of(row.tradition), *(citations.words(row.said[one]) for one in Aspect))
        for row in comparison.rows
    )
    head = (PageTopic.TRADITION, *(_ASPECT_TOPICS[one] for one in Aspect))
    return Page(
        id=PageId(Shelf.FAITH, COMPARISON),
        title=PageTopic.COMPARISON,
        blocks=(
            Paragraph(_checked_words(comparison.review, reading.today)),
            Paragraph(_many_not_all()),
            Table(head, rows, tuple(tradition_link(row.tradition) for row in comparison.rows)),
            *sources_of(citations),
        ),
    )


def event_page(comparison: Comparison, reading: Reading) -> Page:
    """Return what to think of for an event that everybody can come to, aspect by aspect."""
    citations = Citations()
    return Page(
        id=PageId(Shelf.FAITH, INCLUSIVE_EVENT),
        title=PageTopic.INCLUSIVE_EVENT,
        blocks=(
            Paragraph(_checked_words(comparison.review, reading.today)),
            Paragraph(_many_not_all()),
            *(
                block
                for aspect in _EVENT_ORDER
                for block in _event_part(aspect, comparison, citations)
            ),
            *sources_of(citations),
        ),
    )


def sources_of(citations: Citations) -> Iterator[Block]:
    """Yield the sources under their heading, where there are any."""
    if citations.lines:
        yield Heading(PageTopic.SOURCES)
        yield Sources(citations.lines)


def trust_line(page: FaithPage, today: date) -> str:
    """Return how far a page can be trusted: when it was checked, and who has read it."""
    return f"{_checked_words(page.review, today)} {_reviewed_words(page)}"


def _event_part(aspect: Aspect, comparison: Comparison, citations: Citations) -> Iterator[Block]:
    yield Heading(_ASPECT_TOPICS[aspect])
    steps = comparison.steps.get(aspect, ())
    if steps:
        yield Points(tuple(map(citations.words, steps)))
    rows = tuple(
        (name_of(row.tradition), citations.words(row.said[aspect])) for row in comparison.rows
    )
    yield Table((PageTopic.TRADITION, PageTopic.TO_KNOW), rows)


def _many_not_all() -> str:
    return translate(
        "pages",
        "This says what many people keep. Nobody keeps all of it, and two people of one faith may "
        "differ. Ask everybody the same open question, and use this page to know what to offer.",
    )


def _checked_words(review: Review, today: date) -> str:
    checked, due = date_text(review.checked), date_text(review.due)
    if not review.is_past(today):
        words = translate("pages", "Checked at its sources on {checked}.")
        return words.format(checked=checked)
    return translate(
        "pages",
        "Checked at its sources on {checked}. It was to be checked again by {due}, so some of it "
        "may be out of date: ask somebody who knows before you rely on it.",
    ).format(checked=checked, due=due)


def _reviewed_words(page: FaithPage) -> str:
    review, form = page.review, page.head.form
    if review.on is not None:
        words = translate("pages", "Read and approved by {name} on {day}.")
        return words.format(name=review.by, day=date_text(review.on))
    match form:
        case FaithForm.SUMMARY:
            return translate("pages", "Not yet reviewed by someone of this tradition.")
        case FaithForm.CARD:
            return translate("pages", "Not yet reviewed by someone of this community.")
        case FaithForm.LAW:
            return translate("pages", "Not yet reviewed by a lawyer.")
