"""Pages on speaking events: what each tells, where it leads, and that a search finds them."""

from dataclasses import replace
from datetime import date, time

import pytest

from planner.domain.booking import Answer, Booking, Verdict
from planner.domain.booking_letters import Letter
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.page import Links, Page, PageId, Shelf, Table, texts_of
from planner.domain.page_text import page_text
from planner.domain.search import PageHit
from planner.domain.toolkit_speaking import QuestionId
from planner.services.pages import Library
from planner.services.speaking_pages import (
    booking_page_id,
    events_page_id,
    letter_page,
    log_page_id,
)
from planner.services.workspace import Workspace
from tests.readability import grade

TODAY = date(2026, 9, 1)


@pytest.fixture
def booking(workspace: Workspace) -> Booking:
    booking = replace(
        workspace.speaking.new_booking(TODAY),
        event="Kidney day",
        day=date(2026, 9, 21),
        starts=time(9),
        ends=time(12),
        place="Hall 2",
        panel=(PanelPart(2, "nurses"), PanelPart(1, "patient")),
        status=BookingStatus.DECLINED,
        reason="No lift.",
        answers={QuestionId("access"): Answer(Verdict.FAILS, "There is a step.")},
    )
    workspace.apply(workspace.speaking.put(booking))
    return booking


@pytest.fixture
def library(workspace: Workspace) -> Library:
    return Library(workspace, lambda: TODAY)


def shown(library: Library, page: PageId) -> Page:
    found = library.page(page)
    assert found is not None
    return found


def links(page: Page) -> set[object]:
    blocks = [one for one in page.blocks if isinstance(one, Links)]
    return {link.target for block in blocks for line in block.lines for link in line}


@pytest.mark.parametrize(
    "told",
    [
        "Step: Declined",
        "Reason: No lift.",
        "Standard: 7 answers short of the standard",
        "When: Monday 21 September 2026, 9am to midday",
        "Line-up: 3 people: 2 nurses and 1 patient",
        "Can everybody get in, hear, see and take part? (needed): Does not meet it. There is",
        "Invitation came on: 1 September 2026",
        "Yom Kippur",
    ],
)
def test_a_booking_is_told_whole(library: Library, booking: Booking, told: str) -> None:
    assert told in page_text(shown(library, booking_page_id(booking)))


def test_what_is_not_given_takes_no_row(library: Library, booking: Booking) -> None:
    text = page_text(shown(library, booking_page_id(booking)))
    assert "Audience" not in text
    assert "Themes" not in text


def test_every_page_leads_on_and_back(library: Library, booking: Booking) -> None:
    pages = [events_page_id(), booking_page_id(booking)]
    pages += [log_page_id(year) for year in library._workspace.speaking.years()]
    assert set(pages) <= links(shown(library, events_page_id())) | {events_page_id()}
    assert events_page_id() in links(shown(library, PageId(Shelf.TOOLKIT)))
    for one in pages:
        for target in links(shown(library, one)):
            assert isinstance(target, date) or library.page(target) is not None  # type: ignore[arg-type]


@pytest.mark.usefixtures("booking")
def test_the_log_holds_numbers_by_step_and_by_question(library: Library) -> None:
    year = library._workspace.speaking.year_around(TODAY)
    page = shown(library, log_page_id(year))
    steps, questions = (one for one in page.blocks if isinstance(one, Table))
    assert ("Declined", "1") in steps.rows
    row = next(one for one in questions.rows if one[0].startswith("Can everybody get in"))
    assert row[1:] == ("0", "0", "1", "0")
    assert "Met the standard: 0 of 1 (0%)" in page_text(page)
    assert "Kidney day" not in page_text(page)


def test_a_year_without_invitations_has_a_log_too(library: Library) -> None:
    page = shown(library, PageId(Shelf.TOOLKIT, "speaking-log.2031-09-01"))
    assert "Met the standard: none to judge yet" in page_text(page)


@pytest.mark.parametrize("name", ["speaking-log.", "speaking-log.soon", "booking.", "booking.gone"])
def test_a_page_that_is_not_there_is_none(library: Library, name: str) -> None:
    assert library.page(PageId(Shelf.TOOLKIT, name)) is None


def test_what_leaves_the_program_is_what_is_read(library: Library, booking: Booking) -> None:
    page = booking_page_id(booking)
    assert library.outside(page) == library.page(page)


def test_a_search_finds_an_event_by_its_name(
    workspace: Workspace, library: Library, booking: Booking
) -> None:
    hits = workspace.search("kidney", TODAY, 10, library.own_pages())
    pages = [hit for hit in hits if isinstance(hit, PageHit)]
    assert booking_page_id(booking) in {hit.page for hit in pages}


def test_a_template_is_no_page(workspace: Workspace, library: Library, booking: Booking) -> None:
    workspace.apply(workspace.speaking.save_template(booking, "Usual"))
    assert len(library.own_pages()) == 1


def test_a_letter_has_a_paragraph_for_each_line() -> None:
    page = letter_page(Letter("A day", "Dear all,\n\n1. One?\n2. Two?\n\nBye,\nHub"))
    assert page.title == "A day"
    texts = [text for block in page.blocks for text in texts_of(block)]
    assert texts == ["Dear all,", "1. One?", "2. Two?", "Bye,", "Hub"]


def test_the_log_can_be_read_with_ease(library: Library) -> None:
    page = shown(library, PageId(Shelf.TOOLKIT, "speaking-log.2026-09-01"))
    blocks = [one for one in page.blocks if not isinstance(one, Links)]
    assert grade([text for block in blocks for text in texts_of(block)]) <= 7
