"""The page on an observance: what it is, what to do, its dates, and why they are what they are."""

from collections.abc import Iterator, Sequence

from planner.domain.language import QT_TRANSLATE_NOOP, translate
from planner.domain.observance import Begins, Observance, Practice, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.page import Block, Facts, Heading, Links, Page, PageTopic, Paragraph, Points
from planner.domain.provenance import Provenance, Topic, provenance_of
from planner.domain.wording import date_text, day_text, listed
from planner.services.observing_words import observing_words
from planner.services.page_parts import (
    Reading,
    capital,
    date_link,
    observance_page_id,
    sources_section,
    tradition_link,
)

_MOST_DATES = 40
"""How many dates one page lists; an observance of every lunar month has more in ten years."""

_TIER_WORDS = {
    Tier.PLAN: QT_TRANSLATE_NOOP("pages", "Plan around it"),
    Tier.AWARE: QT_TRANSLATE_NOOP("pages", "Be aware of it"),
    Tier.INFO: QT_TRANSLATE_NOOP("pages", "For information"),
}
_BEGINS_WORDS = {
    Begins.MIDNIGHT: "",
    Begins.DAWN: QT_TRANSLATE_NOOP("pages", "At dawn"),
    Begins.SUNSET: QT_TRANSLATE_NOOP("pages", "At sunset on the evening before"),
}
# What else is told of a date stands elsewhere on the page.
_WHY_TOPICS = (Topic.RULE, Topic.SURENESS, Topic.REMARK, Topic.VALIDITY)


def observance_page(observance: Observance, reading: Reading) -> Page:
    """Return what is held of an observance, with its dates in the next ten years."""
    coming = reading.coming(observance)
    return Page(
        id=observance_page_id(observance),
        title=observance.name,
        mark=observance.tradition,
        blocks=(
            Links(((tradition_link(observance.tradition),),)),
            *([Paragraph(observance.about)] if observance.about else []),
            Facts(tuple(_facts(observance))),
            *_does(observance),
            *_advice(observance, coming),
            *_dates(observance, coming),
            *_practices_with_rules(observance),
            *_why(observance, coming),
            *sources_section([observance]),
        ),
    )


def _facts(observance: Observance) -> Iterator[tuple[str, str]]:
    told = {
        PageTopic.TIER: translate("pages", _TIER_WORDS[observance.tier]),
        PageTopic.ALSO: listed(observance.also),
        PageTopic.SAY: observance.say,
        PageTopic.BEGINS: translate("pages", _BEGINS_WORDS[observance.begins]),
        PageTopic.WHO: observance.who,
        PageTopic.GREETING: observance.greeting,
    }
    yield from ((topic, words) for topic, words in told.items() if words)


def _does(observance: Observance) -> Iterator[Block]:
    words = observing_words(observance)
    if words:
        yield Heading(PageTopic.DOES)
        yield Points(words)


def _advice(observance: Observance, coming: Sequence[Occurrence]) -> Iterator[Block]:
    # While the next date may be another, there is more to do.
    advice = coming[0].advice if coming else observance.advice
    if advice:
        yield Heading(PageTopic.ADVICE)
        yield Points(advice)


def _dates(observance: Observance, coming: Sequence[Occurrence]) -> Iterator[Block]:
    if observance.kind.is_pattern:
        yield Heading(PageTopic.TIMES)
        yield Points(tuple(dict.fromkeys(one.words for one in observance.datings)))
        return
    yield Heading(PageTopic.DATES)
    if not coming:
        yield Paragraph(translate("pages", "No date in the next ten years is held."))
        return
    yield Links(tuple((date_link(one, with_practice=True),) for one in coming[:_MOST_DATES]))
    if len(coming) > _MOST_DATES:
        last = date_text(coming[_MOST_DATES - 1].span.start)
        words = translate("pages", "Later dates, after {date}, are in the calendar.")
        yield Paragraph(words.format(date=last))


def _practices_with_rules(observance: Observance) -> Iterator[Block]:
    rules: dict[Practice, list[str]] = {}
    for dating in observance.datings:
        rules.setdefault(dating.practice, []).append(dating.words)
    rows = [
        (capital(practice.name), " ".join(filter(None, (practice.about, *words))))
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
        words = translate("pages", "{native_date}, on {day}")
        yield PageTopic.NATIVE_DATE, words.format(native_date=occurrence.native_date, day=day)
    yield from ((topic, words) for topic, words in provenance.facts() if topic in _WHY_TOPICS)
