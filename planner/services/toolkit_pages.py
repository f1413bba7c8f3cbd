"""The pages of the toolkit: their contents, recruitment, words of adverts, speaking, documents."""

from collections.abc import Callable, Iterable, Iterator
from datetime import date
from itertools import groupby

from planner.domain.language import translate
from planner.domain.page import Address, Block, Facts, Heading, Links, Page, Paragraph
from planner.domain.toolkit_contents import (
    ACTIVITY,
    STAGE,
    Toolkit,
    ToolkitPage,
)
from planner.domain.toolkit_resources import PublicDocument
from planner.domain.toolkit_speaking import LetterTemplate
from planner.domain.toolkit_words import (
    booking_words,
    group_words,
    page_title,
    read_words,
    topic_words,
)
from planner.services.page_parts import Reading
from planner.services.toolkit_parts import (
    closing,
    marked,
    opening,
    page_link,
    sentences,
    toolkit_page_id,
)
from planner.services.toolkit_recruitment_pages import recruitment_page, stage_link, stage_page
from planner.services.toolkit_year_pages import (
    activity_link,
    activity_page,
    discrimination_page,
    framework_page,
    law_page,
    year_page,
)


def toolkit_page(name: str, toolkit: Toolkit, reading: Reading) -> Page | None:
    """Return a page of the toolkit, or None where there is none of that name."""
    if name.startswith(STAGE):
        wanted = name.removeprefix(STAGE)
        stages = toolkit.recruitment.stages
        return next((stage_page(one, toolkit) for one in stages if one.id == wanted), None)
    if name.startswith(ACTIVITY):
        wanted = name.removeprefix(ACTIVITY)
        found = (one for one in toolkit.framework.activities if one.id == wanted)
        return next((activity_page(one, toolkit, reading) for one in found), None)
    makers: dict[str, Callable[[], Page]] = {
        ToolkitPage.CONTENTS: lambda: toolkit_contents(toolkit),
        ToolkitPage.RECRUITMENT: lambda: recruitment_page(toolkit, reading.today),
        ToolkitPage.ADVERT_WORDS: lambda: advert_words_page(toolkit, reading.today),
        ToolkitPage.SPEAKING: lambda: speaking_page(toolkit, reading.today),
        ToolkitPage.LETTERS: lambda: letters_page(toolkit),
        ToolkitPage.FRAMEWORK: lambda: framework_page(toolkit, reading),
        ToolkitPage.DISCRIMINATION: lambda: discrimination_page(toolkit, reading.today),
        ToolkitPage.LAW: lambda: law_page(toolkit, reading.today),
        ToolkitPage.YEAR: lambda: year_page(toolkit, reading),
        ToolkitPage.RESOURCES: lambda: resources_page(toolkit, reading.today),
    }
    return makers[name]() if name in makers else None


def toolkit_contents(toolkit: Toolkit) -> Page:
    """Return the list of all pages, under headings."""
    stages = tuple((stage_link(one),) for one in toolkit.recruitment.stages)
    activities = tuple((activity_link(one),) for one in toolkit.framework.activities)
    sections = (
        (
            translate("toolkit", "Recruitment"),
            (
                (page_link(ToolkitPage.RECRUITMENT),),
                *stages,
                (page_link(ToolkitPage.ADVERT_WORDS),),
            ),
        ),
        (
            translate("toolkit", "Speaking events"),
            ((page_link(ToolkitPage.SPEAKING),), (page_link(ToolkitPage.LETTERS),)),
        ),
        (
            translate("toolkit", "Themes and activities"),
            ((page_link(ToolkitPage.FRAMEWORK),), *activities),
        ),
        (
            translate("toolkit", "Discrimination and harassment"),
            tuple(
                (page_link(one),)
                for one in (ToolkitPage.DISCRIMINATION, ToolkitPage.LAW, ToolkitPage.YEAR)
            ),
        ),
        (translate("toolkit", "Documents"), ((page_link(ToolkitPage.RESOURCES),),)),
    )
    blocks: list[Block] = [
        Paragraph(
            translate(
                "toolkit",
                "How to recruit, speak and plan so that nobody is left out, and what to do when "
                "somebody is treated badly. Nothing here asks who people are.",
            )
        )
    ]
    for heading, lines in sections:
        blocks += [Heading(heading), Links(lines)]
    return _page(ToolkitPage.CONTENTS, blocks)


def advert_words_page(toolkit: Toolkit, today: date) -> Page:
    """Return the words that the advert check knows, with reasons and other ways to say it."""
    preface, words = toolkit.advert_words.preface, toolkit.advert_words.words
    blocks: list[Block] = list(opening(preface, today))
    for group, found in groupby(words, key=lambda one: one.group):
        blocks.append(Heading(group_words(group)))
        rows = (
            (
                ", ".join(one.words).replace("*", "…"),
                sentences(marked(one.why, one.sources), _instead(one.instead)),
            )
            for one in found
        )
        blocks.append(Facts(tuple(rows)))
    blocks += closing(preface, (*preface.statements, *words), toolkit)
    return _page(ToolkitPage.ADVERT_WORDS, blocks)


def speaking_page(toolkit: Toolkit, today: date) -> Page:
    """Return the questions to those who invite, why they are asked, and what meets them."""
    speaking = toolkit.speaking
    needed = [one for one in speaking.questions if one.is_required]
    others = [one for one in speaking.questions if not one.is_required]
    blocks: list[Block] = list(opening(speaking.preface, today))
    for heading, questions in (
        (translate("toolkit", "Needed to meet the standard"), needed),
        (translate("toolkit", "Good to ask as well"), others),
    ):
        blocks.append(Heading(heading))
        for one in questions:
            meets = translate("toolkit", "It meets the standard if this holds: {answer}")
            blocks += [
                Heading(one.text, level=2),
                Paragraph(marked(one.why, one.sources)),
                Paragraph(meets.format(answer=one.meets)),
            ]
    blocks += [
        Heading(translate("toolkit", "Read next")),
        Links(((page_link(ToolkitPage.LETTERS),),)),
        *closing(speaking.preface, (*speaking.preface.statements, *speaking.questions), toolkit),
    ]
    return _page(ToolkitPage.SPEAKING, blocks)


def letters_page(toolkit: Toolkit) -> Page:
    """Return the letters with their fields in square brackets."""
    intro = translate("toolkit", "Words in square brackets are yours to fill in.")
    blocks: list[Block] = [Paragraph(intro)]
    for letter in toolkit.speaking.letters:
        blocks += _letter(letter)
    return _page(ToolkitPage.LETTERS, blocks)


def resources_page(toolkit: Toolkit, today: date) -> Page:
    """Return the shelf of public documents; addresses are text, since the program opens none."""
    shelf = toolkit.resources
    blocks: list[Block] = list(opening(shelf.preface, today))
    for topic, documents in groupby(shelf.documents, key=lambda one: one.topic):
        blocks.append(Heading(topic_words(topic)))
        for one in documents:
            address = toolkit.sources[one.source].address
            blocks.append(Facts(((one.title, _document(one)),)))
            blocks.append(Address(text=address, of=one.title))
    blocks += closing(shelf.preface, shelf.preface.statements, toolkit)
    return _page(ToolkitPage.RESOURCES, blocks)


def _letter(letter: LetterTemplate) -> Iterator[Block]:
    yield Heading(letter.title)
    step = translate("toolkit", "For a booking at this step: {step}.")
    yield Paragraph(step.format(step=booking_words(letter.status)))
    text = letter.text.replace("{", "[").replace("}", "]").replace("reply_by", "reply by")
    yield from (Paragraph(part.strip()) for part in text.split("\n\n") if part.strip())


def _document(document: PublicDocument) -> str:
    return translate("toolkit", "{publisher}, {published}. {about} For: {readers}. {read}").format(
        publisher=document.publisher,
        published=document.published,
        about=document.about,
        readers=document.readers,
        read=read_words(document.read),
    )


def _instead(text: str) -> str:
    return translate("toolkit", "Instead: {words}").format(words=text)


def _page(page: ToolkitPage, blocks: Iterable[Block]) -> Page:
    return Page(id=toolkit_page_id(page), title=page_title(page), blocks=tuple(blocks))
