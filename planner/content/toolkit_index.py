"""What the pages of the toolkit can be found by."""

from collections.abc import Iterable, Iterator

from planner.domain.search import Page, PageKind
from planner.domain.toolkit import Preface
from planner.domain.toolkit_contents import (
    Toolkit,
    ToolkitPage,
    activity_page_name,
    stage_page_name,
)
from planner.domain.toolkit_framework import Activity
from planner.domain.toolkit_recruitment import RecruitmentStage
from planner.domain.toolkit_words import english_title

# What people may type for a page other than its title.
_ALSO = {
    ToolkitPage.RECRUITMENT: ("faculty recruitment", "hiring", "appointing educators"),
    ToolkitPage.ADVERT_WORDS: ("job advert", "gender-coded words", "language check"),
    ToolkitPage.SPEAKING: ("speaker request", "panel", "manel", "booking form"),
    ToolkitPage.LETTERS: ("letter templates", "decline an invitation"),
    ToolkitPage.FRAMEWORK: ("EDI framework", "themes", "anti-racism"),
    ToolkitPage.DISCRIMINATION: ("racism", "bullying", "harassment", "speaking up"),
    ToolkitPage.LAW: ("Equality Act", "Worker Protection Act", "Employment Rights Act"),
    ToolkitPage.YEAR: ("practice plan", "survey"),
    ToolkitPage.RESOURCES: ("resources", "public documents", "reading list"),
}


def toolkit_pages(toolkit: Toolkit) -> Iterator[Page]:
    """Yield a page for each of the toolkit, in the order of its contents."""
    recruitment, speaking = toolkit.recruitment, toolkit.speaking
    framework, guide = toolkit.framework, toolkit.discrimination
    yield _page(ToolkitPage.RECRUITMENT, _said(recruitment.preface))
    yield from map(_stage_page, recruitment.stages)
    words = toolkit.advert_words
    yield _page(
        ToolkitPage.ADVERT_WORDS,
        _said(words.preface),
        (text for one in words.words for text in (", ".join(one.words), one.why, one.instead)),
    )
    yield _page(
        ToolkitPage.SPEAKING,
        _said(speaking.preface),
        (text for one in speaking.questions for text in (one.text, one.why, one.meets)),
    )
    yield _page(ToolkitPage.LETTERS, (one.title for one in speaking.letters))
    yield _page(
        ToolkitPage.FRAMEWORK,
        _said(framework.preface),
        (one.about.text for one in framework.themes),
        (said.text for one in framework.themes for said in one.covers),
    )
    yield from map(_activity_page, framework.activities)
    yield _page(
        ToolkitPage.DISCRIMINATION,
        _said(guide.preface),
        (said.text for one in guide.sections for said in one.statements),
    )
    yield _page(ToolkitPage.LAW, (text for one in guide.laws for text in (one.title, one.text)))
    yield _page(ToolkitPage.YEAR, (text for one in guide.year for text in (one.title, one.text)))
    shelf = toolkit.resources.documents
    yield _page(
        ToolkitPage.RESOURCES,
        (text for one in shelf for text in (f"{one.title}. {one.publisher}", one.about)),
    )


def _page(page: ToolkitPage, *texts: Iterable[str]) -> Page:
    told = tuple(text for group in texts for text in group)
    return Page(
        kind=PageKind.TOOLKIT,
        id=page.value,
        name=english_title(page),
        also=_ALSO.get(page, ()),
        text=told,
    )


def _stage_page(stage: RecruitmentStage) -> Page:
    told = [stage.purpose.text, stage.lead_why.text]
    told += [text for one in stage.items for text in (one.text, one.why)]
    told += [one.text for one in stage.counts]
    return Page(
        kind=PageKind.TOOLKIT,
        id=stage_page_name(stage.id),
        name=stage.title,
        also=(),
        text=(*told, *stage.documents),
    )


def _activity_page(activity: Activity) -> Page:
    care = [] if activity.care is None else [activity.care.text]
    told = [activity.purpose.text, activity.audience, activity.season, *care]
    told += [one.text for one in activity.steps]
    return Page(
        kind=PageKind.TOOLKIT,
        id=activity_page_name(activity.id),
        name=activity.title,
        also=(),
        text=tuple(told),
    )


def _said(preface: Preface) -> Iterator[str]:
    yield from preface.notes
    yield from (one.text for one in preface.statements)
