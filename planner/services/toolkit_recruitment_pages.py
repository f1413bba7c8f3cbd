"""The pages of the toolkit on recruitment: what to know first, and one for each stage."""

from datetime import date

from planner.domain.language import counted, translate
from planner.domain.page import Block, Facts, Heading, Link, Links, Page, Paragraph, Points
from planner.domain.toolkit_contents import Toolkit, ToolkitPage, stage_page_name
from planner.domain.toolkit_recruitment import RecruitmentStage, RoundAnchor, stage_statements
from planner.domain.toolkit_words import page_title
from planner.services.toolkit_parts import (
    closing,
    marked,
    numbered_role,
    opening,
    page_link,
    said,
    sentences,
    toolkit_page_id,
)


def stage_link(stage: RecruitmentStage) -> Link:
    """Return the link to a stage."""
    return Link(text=stage.title, target=toolkit_page_id(stage_page_name(stage.id)))


def recruitment_page(toolkit: Toolkit, today: date) -> Page:
    """Return what to know before a round, and the stages with their times."""
    recruitment = toolkit.recruitment
    rows = tuple((one.title, stage_time(one)) for one in recruitment.stages)
    blocks = (
        *opening(recruitment.preface, today),
        Heading(translate("toolkit", "Stages")),
        Facts(rows),
        Links(tuple((stage_link(one),) for one in recruitment.stages)),
        *closing(recruitment.preface, recruitment.preface.statements, toolkit),
    )
    page = ToolkitPage.RECRUITMENT
    return Page(id=toolkit_page_id(page), title=page_title(page), blocks=blocks)


def stage_page(stage: RecruitmentStage, toolkit: Toolkit) -> Page:
    """Return the page on a stage: its purpose, time, checklist, counts and documents."""
    blocks: list[Block] = [
        Paragraph(said(stage.purpose)),
        Heading(translate("toolkit", "When")),
        Paragraph(sentences(f"{stage_time(stage)}.", said(stage.lead_why))),
        Heading(translate("toolkit", "What to do")),
        Facts(
            tuple(
                (numbered_role(number, one.by), sentences(one.text, marked(one.why, one.sources)))
                for number, one in enumerate(stage.items, 1)
            )
        ),
        Heading(translate("toolkit", "What to count, numbers only")),
        Points(tuple(one.text for one in stage.counts)),
        Heading(translate("toolkit", "What you have in the end")),
        Points(stage.documents),
        Heading(translate("toolkit", "Read next")),
        Links(((page_link(ToolkitPage.RECRUITMENT),),)),
        *closing(toolkit.recruitment.preface, stage_statements(stage), toolkit),
    ]
    page = toolkit_page_id(stage_page_name(stage.id))
    return Page(id=page, title=stage.title, blocks=tuple(blocks))


def stage_time(stage: RecruitmentStage) -> str:
    """Return “From 16 weeks before the first day of the interviews, for 4 weeks”."""
    length = counted("%n week(s)", "", stage.weeks)
    distance = counted("%n week(s)", "", abs(stage.starts))
    forms = {
        (RoundAnchor.INTERVIEW, -1): translate(
            "toolkit", "From {distance} before the first day of the interviews, for {length}"
        ),
        (RoundAnchor.INTERVIEW, 0): translate(
            "toolkit", "From the first day of the interviews, for {length}"
        ),
        (RoundAnchor.INTERVIEW, 1): translate(
            "toolkit", "From {distance} after the first day of the interviews, for {length}"
        ),
        (RoundAnchor.START, -1): translate(
            "toolkit", "From {distance} before the first day in the post, for {length}"
        ),
        (RoundAnchor.START, 0): translate(
            "toolkit", "From the first day in the post, for {length}"
        ),
        (RoundAnchor.START, 1): translate(
            "toolkit", "From {distance} after the first day in the post, for {length}"
        ),
    }
    sign = (stage.starts > 0) - (stage.starts < 0)
    return forms[stage.anchor, sign].format(distance=distance, length=length)
