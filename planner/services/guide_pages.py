"""The pages on support: one for each guide, and their contents by family."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce
from itertools import groupby

from planner.domain.guide import (
    Amount,
    Audience,
    Contact,
    Guide,
    GuideId,
    HomeNation,
    Statement,
    Step,
)
from planner.domain.guide_words import (
    actor_words,
    audience_words,
    family_words,
    hardness_shape,
    hardness_words,
    nation_words,
    offset_words,
    ours_words,
    when_words,
)
from planner.domain.language import translate
from planner.domain.milestone import Milestones
from planner.domain.milestone_dates import DatedMilestone, KnownDates, dated_in_order
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
from planner.domain.wording import date_text, listed

_SPACE = " "


@dataclass(frozen=True, slots=True, kw_only=True)
class GuideReading:
    """What the pages on support are made from; ``known`` are the dates that the reader gave."""

    guides: Mapping[GuideId, Guide]
    milestones: Milestones
    known: KnownDates
    today: date

    def dated(self, guide: Guide) -> tuple[DatedMilestone, ...]:
        """Return the milestones of a guide, in the order of their dates."""
        return dated_in_order(self.milestones.named(guide.milestones), self.known)


def guide_page_id(guide: GuideId) -> PageId:
    """Return the id of a guide's page."""
    return PageId(Shelf.SUPPORT, guide)


def support_contents(reading: GuideReading) -> Page:
    """Return the list of guides under the headings of their families."""
    blocks: list[Block] = [
        Paragraph(
            translate(
                "guides",
                "What help there is for disabled people who study, train or work in healthcare, "
                "how to ask for it, and by when. Nothing here asks about your health.",
            )
        )
    ]
    for family, guides in groupby(reading.guides.values(), key=lambda one: one.family):
        blocks.append(Heading(family_words(family)))
        blocks.append(Links(tuple((guide_link(one),) for one in guides)))
    title = translate("guides", "Support guides")
    return Page(id=PageId(Shelf.SUPPORT), title=title, blocks=tuple(blocks))


def guide_link(guide: Guide) -> Link:
    """Return the link to a guide, with where it holds unless that is everywhere."""
    return Link(text=guide.title, target=guide_page_id(guide.id), note=_limits(guide))


def guide_page(guide: Guide, reading: GuideReading) -> Page:
    """Return the page of a guide, with the dates of its milestones as far as they are known."""
    return Page(
        id=guide_page_id(guide.id), title=guide.title, blocks=tuple(_blocks(guide, reading))
    )


def milestone_words(one: DatedMilestone) -> str:
    """Return what to do, who does it, how firm the date is and what the sources say of it."""
    milestone = one.milestone
    firm = translate("guides", "{shape} {hardness}").format(
        shape=hardness_shape(milestone.hardness), hardness=hardness_words(milestone.hardness)
    )
    parts = [
        f"{milestone.title}.",
        translate("guides", "{who}; {firm}.").format(who=actor_words(milestone.by), firm=firm),
        milestone.note,
    ]
    return _SPACE.join(filter(None, parts))


def _blocks(guide: Guide, reading: GuideReading) -> Iterator[Block]:
    today = reading.today
    yield Paragraph(guide.one_line.text)
    yield from _overdue(guide, today)
    yield from _section(translate("guides", "Do this first"), [Paragraph(guide.first)])
    yield Facts(tuple(_facts(guide)))
    for heading, statements in (
        (translate("guides", "What you can get"), guide.what),
        (translate("guides", "Who can"), guide.who),
        (translate("guides", "Who cannot"), guide.who_not),
        (translate("guides", "Evidence"), guide.evidence),
    ):
        yield from _section(heading, [_points(statements)])
    yield from _section(translate("guides", "Step by step"), [_steps(guide.steps)])
    yield from _section(translate("guides", "When"), [_points(guide.when), *_dates(guide, reading)])
    yield from _section(translate("guides", "Amounts"), _amounts(guide, today))
    yield from _section(
        translate("guides", "What it means for the timetable"), [_points(guide.timetable)]
    )
    yield from _section(translate("guides", "For trainers"), [_points(guide.trainer)])
    yield from _section(translate("guides", "Contacts"), [_contacts(guide.contacts)])
    yield from _see(guide, reading)
    yield Heading(PageTopic.SOURCES)
    yield Sources(tuple(SourceLine(source=one, checked=guide.checked) for one in guide.sources))


def _section(heading: str, blocks: Iterable[Block]) -> Iterator[Block]:
    yield Heading(heading)
    yield from blocks


def _overdue(guide: Guide, today: date) -> Iterator[Block]:
    if guide.is_overdue(today):
        yield Paragraph(
            translate(
                "guides",
                "This guide was to be checked again by {day}. Check what matters to you at its "
                "sources before you rely on it.",
            ).format(day=date_text(guide.review_by))
        )


def _facts(guide: Guide) -> Iterator[tuple[str, str]]:
    nations = listed([nation_words(one) for one in HomeNation if one in guide.nations])
    yield translate("guides", "Where"), _SPACE.join(filter(None, (f"{nations}.", guide.not_for)))
    yield translate("guides", "For"), listed(_audiences(guide.main))
    if guide.sometimes:
        yield translate("guides", "Sometimes for"), listed(_audiences(guide.sometimes))
    if guide.also:
        yield PageTopic.ALSO, listed(guide.also)
    yield translate("guides", "Checked"), date_text(guide.checked)


def _dates(guide: Guide, reading: GuideReading) -> Iterator[Block]:
    dated = reading.dated(guide)
    if not dated:
        return
    yield Heading(translate("guides", "Dates"), level=2)
    yield Facts(tuple((_due(one, reading), milestone_words(one)) for one in dated))
    missed = [one for one in dated if one.is_missed(reading.today)]
    if missed:
        yield Heading(translate("guides", "If a day has passed"), level=2)
        yield Facts(tuple((one.milestone.title, one.milestone.if_missed) for one in missed))


def _due(one: DatedMilestone, reading: GuideReading) -> str:
    if one.day is not None:
        return when_words(one, reading.today)
    return offset_words(one.milestone, reading.milestones.anchors[one.milestone.anchor])


def _points(statements: Sequence[Statement]) -> Block:
    return Points(tuple(_said(one) for one in statements))


def _said(statement: Statement) -> str:
    if statement.sources:
        return statement.text
    return f"{statement.text} ({ours_words()})"


def _steps(steps: Sequence[Step]) -> Block:
    return Facts(
        tuple((_step_label(number, step), _step_text(step)) for number, step in enumerate(steps, 1))
    )


def _step_label(number: int, step: Step) -> str:
    return translate("guides", "{number}. {who}").format(number=number, who=actor_words(step.by))


def _step_text(step: Step) -> str:
    ours = "" if step.sources else f"({ours_words()})"
    takes = translate("guides", "Time: {time}.").format(time=step.takes) if step.takes else ""
    return _SPACE.join(filter(None, (step.text, takes, ours)))


def _amounts(guide: Guide, today: date) -> Iterator[Block]:
    if guide.no_amounts:
        yield Paragraph(guide.no_amounts)
    else:
        yield Facts(tuple((one.label, amount_words(one, today)) for one in guide.amounts))


def amount_words(amount: Amount, today: date) -> str:
    """Return every figure with its year, and where to check one that is disputed or may be old."""
    said = [
        translate("guides", "{figure} ({year})").format(figure=one.text, year=one.year)
        if one.year
        else one.text
        for one in amount.figures
    ]
    parts = [f"{reduce(_either, said)}."]
    if amount.is_disputed:
        parts.append(translate("guides", "The sources disagree."))
    if amount.valid_to is not None and amount.valid_to < today:
        until = date_text(amount.valid_to)
        parts.append(translate("guides", "This held until {day}.").format(day=until))
    if amount.is_disputed or amount.is_stale(today):
        parts.append(translate("guides", "Check on {place}.").format(place=amount.check_at))
    return _SPACE.join(parts)


def _either(one: str, other: str) -> str:
    return translate("guides", "{one} or {other}").format(one=one, other=other)


def _contacts(contacts: Sequence[Contact]) -> Block:
    return Facts(tuple((one.name, _contact_words(one)) for one in contacts))


def _contact_words(contact: Contact) -> str:
    told = (
        (translate("guides", "telephone {value}"), contact.phone),
        (translate("guides", "textphone {value}"), contact.textphone),
        (translate("guides", "email {value}"), contact.email),
        ("{value}", contact.hours),
        # An address has no place to break; without its scheme it is shorter and still plain.
        ("{value}", contact.address.removeprefix("https://").removeprefix("www.").rstrip("/")),
    )
    words = [form.format(value=value) for form, value in told if value]
    return "; ".join(words) or translate("guides", "Ask where you study or work.")


def _see(guide: Guide, reading: GuideReading) -> Iterator[Block]:
    others = [reading.guides[one] for one in guide.see if one in reading.guides]
    if others:
        yield Heading(translate("guides", "Read next"))
        yield Links(tuple((guide_link(one),) for one in others))


def _limits(guide: Guide) -> str:
    if guide.nations == frozenset(HomeNation):
        return ""
    return listed([nation_words(one) for one in HomeNation if one in guide.nations])


def _audiences(audiences: Iterable[Audience]) -> list[str]:
    return [audience_words(one) for one in Audience if one in set(audiences)]
