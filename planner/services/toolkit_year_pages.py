"""Pages of the toolkit tied to dates: themes, activities, the guide on discrimination."""

from collections.abc import Iterable, Iterator
from datetime import date

from planner.domain.guide import HomeNation
from planner.domain.guide_words import nation_words
from planner.domain.language import counted, translate
from planner.domain.observance import ObservanceId
from planner.domain.page import Block, Facts, Heading, Link, Links, Page, Paragraph
from planner.domain.toolkit_contents import Toolkit, ToolkitPage, activity_page_name
from planner.domain.toolkit_discrimination import LawRule, LawState, YearStep
from planner.domain.toolkit_framework import Activity, Placing, activity_statements
from planner.domain.toolkit_words import page_title, role_words, theme_words
from planner.domain.wording import date_text, listed, month_name
from planner.services.page_parts import Reading, date_link, observance_page_id
from planner.services.toolkit_parts import (
    closing,
    marked,
    numbered_role,
    opening,
    page_link,
    points,
    said,
    toolkit_page_id,
)

_ENOUGH = 6
"""Occurrences to ask for, so that one to come is among them behind those just past."""


def activity_link(activity: Activity) -> Link:
    """Return the link to an activity, with its themes."""
    return Link(
        text=activity.title,
        target=toolkit_page_id(activity_page_name(activity.id)),
        note=listed([theme_words(one) for one in activity.themes]),
    )


def framework_page(toolkit: Toolkit, reading: Reading) -> Page:
    """Return the themes, and the activities in the order of their next dates."""
    framework = toolkit.framework
    blocks: list[Block] = list(opening(framework.preface, reading.today))
    for one in framework.themes:
        blocks += [Heading(theme_words(one.theme)), Paragraph(said(one.about)), points(one.covers)]
    blocks += [
        Heading(translate("toolkit", "Activities")),
        Links(
            tuple(
                (activity_link(one), *_next_dates(one.observance, reading))
                for one in framework.activities
            )
        ),
        *closing(
            framework.preface,
            (*framework.preface.statements, *(one.about for one in framework.themes)),
            toolkit,
        ),
    ]
    return _page(ToolkitPage.FRAMEWORK, blocks)


def activity_page(activity: Activity, toolkit: Toolkit, reading: Reading) -> Page:
    """Return the page on an activity: for whom, how long, when, and how."""
    facts = (
        (translate("toolkit", "For"), activity.audience),
        (translate("toolkit", "How long"), length_words(activity)),
        (
            translate("toolkit", "Themes"),
            listed([theme_words(one) for one in activity.themes]),
        ),
    )
    blocks: list[Block] = [
        Paragraph(said(activity.purpose)),
        Facts(facts),
        Heading(translate("toolkit", "When")),
        Paragraph(activity.season),
        *_when(activity, reading),
    ]
    if activity.care is not None:
        blocks += [
            Heading(translate("toolkit", "Take care")),
            Paragraph(said(activity.care)),
        ]
    blocks += [
        Heading(translate("toolkit", "Step by step")),
        Facts(
            tuple(
                (numbered_role(number, one.by), marked(one.text, one.sources))
                for number, one in enumerate(activity.steps, 1)
            )
        ),
        Heading(translate("toolkit", "Read next")),
        Links(((page_link(ToolkitPage.FRAMEWORK),),)),
        *closing(toolkit.framework.preface, activity_statements(activity), toolkit),
    ]
    page = toolkit_page_id(activity_page_name(activity.id))
    return Page(id=page, title=activity.title, blocks=tuple(blocks))


def length_words(activity: Activity) -> str:
    """Return “6 sittings of 60 minutes each”, or “90 minutes”."""
    minutes = counted("%n minute(s)", "", activity.minutes)
    if activity.sittings == 1:
        return minutes
    return translate("toolkit", "{sittings} of {minutes} each").format(
        sittings=counted("%n sitting(s)", "", activity.sittings), minutes=minutes
    )


def discrimination_page(toolkit: Toolkit, today: date) -> Page:
    """Return what to do, how to report and support, and what a practice sees to."""
    guide = toolkit.discrimination
    blocks: list[Block] = list(opening(guide.preface, today))
    for section in guide.sections:
        blocks += [Heading(section.title), points(section.statements)]
    said_there = [one for section in guide.sections for one in section.statements]
    blocks += [
        Heading(translate("toolkit", "Read next")),
        Links(((page_link(ToolkitPage.LAW),), (page_link(ToolkitPage.YEAR),))),
        *closing(guide.preface, (*guide.preface.statements, *said_there), toolkit),
    ]
    return _page(ToolkitPage.DISCRIMINATION, blocks)


def law_page(toolkit: Toolkit, today: date) -> Page:
    """Return what is law and what is to come, each with its date and nations."""
    guide = toolkit.discrimination
    blocks: list[Block] = [
        Paragraph(
            translate(
                "toolkit",
                "This is no legal advice. What is to come is told as it was announced: look up "
                "whether it has begun before you rely on it.",
            )
        ),
        *(opening(guide.preface, today) if guide.preface.review.is_overdue(today) else ()),
    ]
    for state, heading in (
        (LawState.IN_FORCE, translate("toolkit", "In force")),
        (LawState.EXPECTED, translate("toolkit", "Announced: check whether it has begun")),
    ):
        blocks.append(Heading(heading))
        for law in guide.laws:
            if law.state is state:
                blocks += _law(law)
    blocks += [
        Heading(translate("toolkit", "Read next")),
        Links(((page_link(ToolkitPage.DISCRIMINATION),),)),
        *closing(guide.preface, guide.laws, toolkit),
    ]
    return _page(ToolkitPage.LAW, blocks)


def year_page(toolkit: Toolkit, reading: Reading) -> Page:
    """Return what a practice plans, month by month, with the next dates of what it is tied to."""
    guide = toolkit.discrimination
    intro = translate(
        "toolkit",
        "The months are our suggestion. Where something is tied to a week or a month of the "
        "calendar, its next date stands below.",
    )
    blocks: list[Block] = [Paragraph(intro)]
    for step in guide.year:
        blocks += _year_step(step, reading)
    blocks += [
        Heading(translate("toolkit", "Read next")),
        Links(((page_link(ToolkitPage.DISCRIMINATION),),)),
        *closing(guide.preface, guide.year, toolkit),
    ]
    return _page(ToolkitPage.YEAR, blocks)


def _law(law: LawRule) -> Iterator[Block]:
    nations = listed([nation_words(one) for one in HomeNation if one in law.nations])
    yield Heading(law.title, level=2)
    yield Paragraph(law.text)
    rows = [(translate("toolkit", "Where"), nations)]
    if law.since is not None:
        rows.append((translate("toolkit", "Since"), date_text(law.since)))
    if law.expected:
        rows.append((translate("toolkit", "Begins"), law.expected))
    yield Facts(tuple(rows))


def _year_step(step: YearStep, reading: Reading) -> Iterator[Block]:
    title = translate("toolkit", "{month}: {title}").format(
        month=month_name(step.month), title=step.title
    )
    yield Heading(title)
    yield Facts(((role_words(step.by), marked(step.text, step.sources)),))
    if step.observance is not None:
        yield from _tied(step.observance, reading)


def _when(activity: Activity, reading: Reading) -> Iterator[Block]:
    yield Paragraph(_placing_words(activity.placing))
    yield from _tied(activity.observance, reading)


def _tied(observance: ObservanceId, reading: Reading) -> Iterator[Block]:
    held = reading.dates.observances.get(observance)
    if held is None:
        return
    link = Link(text=held.name, target=observance_page_id(held))
    dates = _next_dates(observance, reading)
    yield Links(((link, *dates),))
    if not dates:
        yield Paragraph(
            translate("toolkit", "Its next date is not known yet: ask whoever organises it.")
        )


def _next_dates(observance: ObservanceId, reading: Reading) -> tuple[Link, ...]:
    held = reading.dates.observances.get(observance)
    if held is None:
        return ()
    return tuple(date_link(one) for one in reading.coming(held, _ENOUGH)[:1])


def _placing_words(placing: Placing) -> str:
    match placing:
        case Placing.BEFORE:
            return translate("toolkit", "Best before this:")
        case Placing.DURING:
            return translate("toolkit", "Best in this time:")
        case Placing.AFTER:
            return translate("toolkit", "Best after this:")


def _page(page: ToolkitPage, blocks: Iterable[Block]) -> Page:
    return Page(id=toolkit_page_id(page), title=page_title(page), blocks=tuple(blocks))
