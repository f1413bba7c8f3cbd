"""The toolkit in ``data/``: easy to read, sourced, and consistent with itself."""

import re
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.content.sources import load_sources
from planner.content.toolkit import load_toolkit
from planner.domain.advert_check import AdvertWord, check_advert
from planner.domain.booking_status import BookingStatus
from planner.domain.page import Links, Page, Sources, texts_of
from planner.domain.recruitment_round import RecruitmentRound, RoundId, stage_states
from planner.domain.toolkit_contents import Toolkit, ToolkitPage
from planner.domain.toolkit_discrimination import LawState
from planner.domain.toolkit_recruitment import RecruitmentStage, RoundAnchor
from planner.files import bundled_folder
from planner.services.locations import bundled_almanac_path
from planner.services.pages import Library
from planner.services.toolkit_parts import toolkit_page_id
from planner.services.workspace import open_workspace
from tests.readability import grade

DATA = bundled_folder("data")
TOOLKIT = load_toolkit(DATA, load_sources(DATA / "sources")).toolkit
TODAY = date(2026, 11, 26)
PAGES = [
    *ToolkitPage,
    *(f"stage.{one.id}" for one in TOOLKIT.recruitment.stages),
    *(f"activity.{one.id}" for one in TOOLKIT.framework.activities),
]

# Titles of documents and words of an advert are not ours to make easier.
_NOT_OURS = {ToolkitPage.RESOURCES, ToolkitPage.ADVERT_WORDS}
_EASY, _TITLES = 7, 9


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Library]:
    folder: Path = tmp_path_factory.mktemp("diary")
    workspace = open_workspace(almanac=bundled_almanac_path(), diary=folder / "diary.sqlite")
    yield Library(workspace, lambda: TODAY)
    workspace.close()


def page(library: Library, name: str) -> Page:
    found = library.page(toolkit_page_id(name))
    assert found is not None
    return found


@pytest.mark.parametrize("name", PAGES)
def test_a_page_can_be_read_with_ease(library: Library, name: str) -> None:
    blocks = [one for one in page(library, name).blocks if not isinstance(one, Sources | Links)]
    told = [text for block in blocks for text in texts_of(block)]
    assert grade(told) <= (_TITLES if name in _NOT_OURS else _EASY)


@pytest.mark.parametrize("name", [one for one in PAGES if one not in {"", "letters"}])
def test_a_page_says_what_it_is_based_on(library: Library, name: str) -> None:
    texts = [text for block in page(library, name).blocks for text in texts_of(block)]
    assert any("Checked on 26 November 2026" in text for text in texts)


@pytest.mark.parametrize("stage", TOOLKIT.recruitment.stages, ids=lambda one: one.id)
def test_a_stage_has_something_sourced_to_do(stage: RecruitmentStage) -> None:
    assert any(item.sources for item in stage.items)


def test_counts_by_characteristic_are_held_back_while_they_are_small() -> None:
    asked = TOOLKIT.recruitment.questions.values()
    telling = [one for one in asked if re.search("characteristic|adjustment", one.text)]
    assert telling
    assert all(one.is_small for one in telling)


def test_the_stages_of_a_round_follow_each_other() -> None:
    anchors = {RoundAnchor.INTERVIEW: date(2027, 3, 1), RoundAnchor.START: date(2027, 8, 4)}
    planned = RecruitmentRound(id=RoundId("a"), title="Dean", anchors=anchors)
    spans = [one.span for one in stage_states(planned, TOOLKIT.recruitment)]
    starts = [span.start for span in spans if span is not None]
    assert len(starts) == len(spans)
    assert starts == sorted(starts)


@pytest.mark.parametrize("word", TOOLKIT.advert_words.words, ids=lambda one: one.id)
def test_each_word_of_the_list_is_found_as_it_stands(word: AdvertWord) -> None:
    for one in word.words:
        text = f"We look for somebody: {one.removesuffix('*')}, please."
        if word.unless and any(one in phrase for phrase in word.unless):
            continue
        assert check_advert(text, [word]), one


@pytest.mark.parametrize("word", TOOLKIT.advert_words.words, ids=lambda one: one.id)
def test_each_excuse_holds_a_word_that_it_excuses(word: AdvertWord) -> None:
    for phrase in word.unless:
        assert not check_advert(phrase, [word])
        assert check_advert(phrase, [replace(word, unless=())]), phrase


def test_an_advert_in_plain_words_raises_no_hint() -> None:
    text = (
        "We seek a training programme director (TPD) for general practice. You will lead a team "
        "of educators and plan teaching with them. The TPD has two sessions a week, which can be "
        "shared or done partly from home. We welcome people from every background, and give "
        "adjustments to anybody who asks. You support young people and adults alike, help learners "
        "who find an exam hard, and analyse what helps. Interviews are on 1 March 2027."
    )
    assert check_advert(text, TOOLKIT.advert_words.words) == ()


def test_there_is_a_letter_for_every_step_but_the_draft() -> None:
    assert {one.status for one in TOOLKIT.speaking.letters} == {
        one for one in BookingStatus if one is not BookingStatus.DRAFT
    }


def law_days(toolkit: Toolkit) -> list[date]:
    laws = toolkit.discrimination.laws
    return [one.since for one in laws if one.since is not None]


def test_no_law_is_said_to_hold_before_it_does() -> None:
    checked = TOOLKIT.discrimination.preface.review.checked
    assert all(day <= checked for day in law_days(TOOLKIT))


def test_changes_after_the_newest_page_read_are_told_as_expected() -> None:
    newest_read = date(2026, 6, 30)
    assert all(day <= newest_read for day in law_days(TOOLKIT))
    expected = [one for one in TOOLKIT.discrimination.laws if one.state is LawState.EXPECTED]
    assert {one.id for one in expected} == {"era-all-steps", "era-third", "era-silence"}


def test_every_document_of_the_shelf_has_an_address_of_its_own_source() -> None:
    shelf = TOOLKIT.resources.documents
    assert len({one.source for one in shelf}) == len(shelf)
    assert all(TOOLKIT.sources[one.source].address.startswith("http") for one in shelf)
