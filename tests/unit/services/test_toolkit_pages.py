"""Pages of the toolkit, made from the real almanac."""

from collections.abc import Callable, Iterator
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

from planner.domain.advert_check import AdvertGroup
from planner.domain.booking import EventForm, Verdict
from planner.domain.booking_status import BookingStatus
from planner.domain.page import Facts, Heading, Link, Links, Page, PageId, Shelf, texts_of
from planner.domain.recruitment_round import RoundStatus
from planner.domain.search import PageHit
from planner.domain.toolkit import Role, Theme
from planner.domain.toolkit_contents import ToolkitPage
from planner.domain.toolkit_recruitment import RoundAnchor
from planner.domain.toolkit_resources import HowRead, Topic
from planner.domain.toolkit_words import (
    anchor_words,
    booking_words,
    form_words,
    group_words,
    page_title,
    read_words,
    role_words,
    round_words,
    theme_words,
    topic_words,
    verdict_words,
)
from planner.services.locations import almanac_path
from planner.services.pages import Library
from planner.services.workspace import Workspace, open_workspace

TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder: Path = tmp_path_factory.mktemp("diary")
    opened = open_workspace(almanac=almanac_path(), diary=folder / "diary.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def library(workspace: Workspace) -> Library:
    return Library(workspace, lambda: TODAY)


def page(library: Library, name: str) -> Page:
    found = library.page(PageId(Shelf.TOOLKIT, name))
    assert found is not None
    return found


def links(page: Page) -> list[Link]:
    blocks = (block for block in page.blocks if isinstance(block, Links))
    return [link for block in blocks for line in block.lines for link in line]


def words(page: Page) -> str:
    return "\n".join(text for block in page.blocks for text in texts_of(block))


def test_the_contents_lead_to_every_page(library: Library, workspace: Workspace) -> None:
    toolkit = workspace.toolkit
    wanted = {one.value for one in ToolkitPage if one is not ToolkitPage.CONTENTS}
    wanted |= {f"stage.{one.id}" for one in toolkit.recruitment.stages}
    wanted |= {f"activity.{one.id}" for one in toolkit.framework.activities}
    assert {link.target for link in links(page(library, ""))} == {
        PageId(Shelf.TOOLKIT, name) for name in wanted
    }


def test_every_link_leads_somewhere(library: Library) -> None:
    for target in [link.target for link in links(page(library, ""))]:
        assert isinstance(target, PageId)
        for link in links(page(library, target.name)):
            assert isinstance(link.target, date) or library.page(link.target) is not None


def test_what_leaves_the_program_is_what_is_read(library: Library) -> None:
    shown = page(library, "speaking")
    assert library.outside(shown.id) == shown
    assert not library.takes_note(shown.id)


def test_an_activity_leads_to_its_observance_and_the_next_date(library: Library) -> None:
    shown = links(page(library, "activity.south-asian-heritage"))
    assert PageId(Shelf.FAITH, "uk.south-asian-heritage-month") in {one.target for one in shown}
    assert date(2027, 7, 1) in {one.target for one in shown}


def test_an_activity_with_no_date_to_come_says_so(library: Library) -> None:
    shown = page(library, "activity.race-equality-week")
    assert not any(isinstance(one.target, date) for one in links(shown))
    assert "Its next date is not known yet" in words(shown)


def test_a_past_day_does_not_hide_the_one_to_come(workspace: Workspace) -> None:
    shown = page(Library(workspace, lambda: date(2026, 12, 1)), "activity.speak-up")
    assert date(2027, 10, 1) in {one.target for one in links(shown)}


def test_a_stage_tells_its_time_in_words(library: Library) -> None:
    rows = next(one for one in page(library, "recruitment").blocks if isinstance(one, Facts)).rows
    told = dict(rows)
    assert told["Interview"] == "From the first day of the interviews, for 1 week"
    assert told["Advertise widely"].startswith("From 10 weeks before the first day of the interv")


def test_the_law_is_told_apart_by_what_is_in_force(library: Library) -> None:
    shown = page(library, "law")
    headings = [one.text for one in shown.blocks if isinstance(one, Heading) and one.level == 1]
    assert headings[:2] == ["In force", "Announced: check whether it has begun"]
    after = words(shown).split("Announced: check", 1)[1]
    assert "Harassment by patients and other third parties" in after
    assert "Since: 26 October 2024" in words(shown)


def test_an_overdue_page_says_so(workspace: Workspace) -> None:
    later = Library(workspace, lambda: date(2028, 1, 1))
    assert "was to be checked again by 31 March 2027" in words(page(later, "law"))
    assert "was to be checked again by 26 November 2027" in words(page(later, "recruitment"))


def test_the_shelf_of_documents_has_addresses_as_text(library: Library) -> None:
    shown = page(library, "resources")
    assert links(shown) == []
    assert "hee.nhs.uk/our-work/equality-diversity-inclusion/multifaith-calendars" in words(shown)


def test_a_letter_shows_its_fields_in_brackets(library: Library) -> None:
    told = words(page(library, "letters"))
    assert "Dear [organiser]," in told
    assert "[reply by]" in told
    assert "{" not in told


@pytest.mark.parametrize(
    ("asked", "name"),
    [
        ("gender-coded words", "advert-words"),
        ("reverse mentoring", "activity.reverse-mentoring"),
        ("Worker Protection Act", "law"),
        ("shortlist by", "stage.shortlist"),
    ],
)
def test_a_search_finds_the_page_first(workspace: Workspace, asked: str, name: str) -> None:
    hits = [one for one in workspace.search(asked, TODAY, 10) if isinstance(one, PageHit)]
    assert hits[0].page == PageId(Shelf.TOOLKIT, name)


@pytest.mark.parametrize(
    ("say", "kind"),
    [
        (page_title, ToolkitPage),
        (theme_words, Theme),
        (role_words, Role),
        (group_words, AdvertGroup),
        (topic_words, Topic),
        (read_words, HowRead),
        (booking_words, BookingStatus),
        (verdict_words, Verdict),
        (form_words, EventForm),
        (round_words, RoundStatus),
        (anchor_words, RoundAnchor),
    ],
)
def test_every_value_has_words_of_its_own(
    say: Callable[[StrEnum], str], kind: type[StrEnum]
) -> None:
    assert len({say(one) for one in kind}) == len(kind)
