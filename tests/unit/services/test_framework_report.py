"""The framework report: what of a diary it counts, what it says, and how it leaves the program."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime
from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from planner.domain.booking import Booking, BookingId
from planner.domain.booking_status import BookingStatus
from planner.domain.change import Change, Edit
from planner.domain.dates import months_from
from planner.domain.page import Links, Page, PageId, Points, Shelf, Table
from planner.domain.page_text import page_text
from planner.domain.recruitment_round import RecruitmentRound, RoundId, RoundStatus
from planner.domain.session import Recurrence, Session
from planner.domain.session_page import activity_guide
from planner.domain.toolkit import Theme
from planner.domain.toolkit_framework import ActivityId
from planner.domain.toolkit_recruitment import RoundAnchor
from planner.services.framework_report import report_page_id, year_named
from planner.services.pages import Library
from planner.services.printing import PrintOptions, booklet_pages, save_as_word
from planner.services.workspace import Workspace
from tests.printed_pages import MEASURE

YEAR = months_from(date(2026, 8, 1), 12)
TODAY = date(2026, 11, 26)
OPTIONS = PrintOptions(printed=TODAY)

Plan = Callable[..., Session]


@pytest.fixture
def plan(workspace: Workspace) -> Plan:
    """Put a session into the diary."""

    def put(title: str, start: str, *themes: Theme, **changes: object) -> Session:
        first = datetime.fromisoformat(start)
        draft = workspace.planner.new_draft(first, first.replace(hour=first.hour + 1))
        draft = replace(draft, title=title, themes=frozenset(themes), **changes)  # type: ignore[arg-type]
        workspace.apply(workspace.planner.create(draft))
        return draft

    return put


def report(workspace: Workspace, today: date = TODAY) -> Page:
    page = Library(workspace, lambda: today).page(report_page_id(YEAR))
    assert page is not None
    return page


def tables(page: Page) -> list[Table]:
    return [one for one in page.blocks if isinstance(one, Table)]


def a_booking(name: str, status: BookingStatus, **changes: object) -> Booking:
    reason = "An all-male line-up" if status is BookingStatus.DECLINED else ""
    plain = Booking(
        id=BookingId(name),
        event=name,
        day=date(2027, 3, 3),
        status=status,
        reason=reason,
        themes=frozenset({Theme.OUR_INFLUENCE}),
    )
    return replace(plain, **changes)  # type: ignore[arg-type]


def keep(workspace: Workspace, *bookings: Booking) -> None:
    edits = tuple(Edit(None, one) for one in bookings)
    workspace.apply(Change(label="bookings", bookings=edits))


def test_an_empty_year_is_all_gaps(workspace: Workspace) -> None:
    page = report(workspace)
    assert page.title == "Framework report, August 2026 to July 2027"
    (glance,) = tables(page)
    assert glance.head == (
        "Theme",
        "Aug to Oct 2026",
        "Nov 2026 to Jan 2027",
        "Feb to Apr 2027",
        "May to Jul 2027",
        "Whole year",
    )
    assert {row[1:] for row in glance.rows} == {("0",) * 5}
    gaps = next(one for one in page.blocks if isinstance(one, Points))
    assert gaps.items == (
        "Our People has nothing yet in the whole year.",
        "Our Business has nothing yet in the whole year.",
        "Our Influence has nothing yet in the whole year.",
    )


def test_gaps_lead_to_activities_that_could_fill_them(workspace: Workspace) -> None:
    offered = [
        link
        for block in report(workspace).blocks
        if isinstance(block, Links)
        for line in block.lines
        for link in line
    ]
    titles = {link.text: link for link in offered}
    race = titles["Five minutes a day for race equality"]
    assert race.target == PageId(Shelf.TOOLKIT, "activity.race-equality-week")
    assert race.note == (
        "Our People and Our Business; usual time 1 to 7 February 2027, not announced"
    )
    assert titles["Listening event"].note == "Our People and Our Business; after 22 April 2027"
    # October 2027 is in the next academic year.
    assert "Black history and the health of Black patients" not in titles


def test_each_date_of_a_series_counts_and_activities_count_apart(
    workspace: Workspace, plan: Plan
) -> None:
    plan(
        "GP teaching",
        "2026-10-06T14:00",
        Theme.OUR_PEOPLE,
        recurrence=Recurrence(rule="FREQ=WEEKLY;COUNT=6"),
    )
    plan("Bystander", "2026-11-18T09:00", Theme.OUR_PEOPLE, guide=activity_guide(ActivityId("x")))
    plan("Clinic", "2026-12-01T09:00")
    page = report(workspace)
    glance, people, before = tables(page)
    assert glance.rows[0] == ("Our People", "4", "3", "0", "0", "7")
    assert people.rows[:2] == (
        ("Activities", "0", "1", "0", "0", "1"),
        ("Other sessions", "4", "2", "0", "0", "6"),
    )
    assert len(before.rows) == 7
    assert ("Wed 18 Nov 2026", "Bystander", "Activity", "Our People") in before.rows
    assert "Nothing is planned." in page_text(page)
    assert "1 date in this year carries no theme and is not counted." in page_text(page)


def test_a_series_that_is_endless_counts_its_year_alone(workspace: Workspace, plan: Plan) -> None:
    plan(
        "Huddle", "2020-01-06T09:00", Theme.OUR_BUSINESS, recurrence=Recurrence(rule="FREQ=WEEKLY")
    )
    glance = tables(report(workspace))[0]
    assert glance.rows[1] == ("Our Business", "13", "13", "13", "13", "52")


def test_a_speaking_event_counts_once_it_is_accepted_and_not_again_as_a_session(
    workspace: Workspace, plan: Plan
) -> None:
    session = plan("Talk in Leeds", "2027-03-03T10:00", Theme.OUR_INFLUENCE)
    keep(
        workspace,
        a_booking("Talk", BookingStatus.ACCEPTED, session=session.id),
        a_booking("Panel", BookingStatus.SENT),
        a_booking("Gala", BookingStatus.DECLINED),
        a_booking("Some day", BookingStatus.ACCEPTED, day=None),
        a_booking("Long ago", BookingStatus.SENT, day=date(2026, 9, 9)),
    )
    page = report(workspace)
    assert tables(page)[0].rows[2] == ("Our Influence", "0", "0", "1", "0", "1")
    words = page_text(page)
    assert "Panel\tSpeaking event, not settled yet\tOur Influence" in words
    assert "Gala" not in words
    assert "Speaking event “Some day”: it has no day yet." in words
    assert "Speaking event “Long ago”: it was never settled." in words


def test_a_template_of_requests_is_no_speaking_event(workspace: Workspace) -> None:
    keep(workspace, a_booking("Usual", BookingStatus.ACCEPTED, template="Our usual"))
    assert tables(report(workspace))[0].rows[2][-1] == "0"
    assert "Usual" not in page_text(report(workspace))


def test_a_speaking_event_moves_with_its_session(workspace: Workspace, plan: Plan) -> None:
    session = plan("Talk in Leeds", "2027-06-03T10:00", Theme.OUR_INFLUENCE)
    keep(workspace, a_booking("Talk", BookingStatus.ACCEPTED, session=session.id))
    assert tables(report(workspace))[0].rows[2] == ("Our Influence", "0", "0", "0", "1", "1")


def test_a_round_counts_at_its_interviews_unless_it_was_stopped(workspace: Workspace) -> None:
    plain = RecruitmentRound(
        id=RoundId("one"),
        title="Supervisors 2027",
        themes=frozenset({Theme.OUR_PEOPLE}),
        anchors={RoundAnchor.INTERVIEW: date(2027, 5, 4)},
    )
    stopped = replace(plain, id=RoundId("two"), title="Stopped", status=RoundStatus.STOPPED)
    later = replace(plain, id=RoundId("three"), title="No day", anchors={})
    edits = tuple(Edit(None, one) for one in (plain, stopped, later))
    workspace.apply(Change(label="rounds", rounds=edits))
    page = report(workspace)
    assert tables(page)[0].rows[0] == ("Our People", "0", "0", "0", "1", "1")
    words = page_text(page)
    assert "Tue 4 May 2027\tSupervisors 2027\tRecruitment round\tOur People" in words
    assert "Stopped" not in words
    assert "Recruitment round “No day”: it has no day yet." in words


def test_programmes_that_are_not_shown_count_as_well(workspace: Workspace, plan: Plan) -> None:
    session = plan("GP teaching", "2026-12-01T14:00", Theme.OUR_PEOPLE)
    hidden = replace(workspace.settings, hidden_programmes=frozenset({session.programme}))
    workspace.apply(workspace.change_settings(hidden))
    assert tables(report(workspace))[0].rows[0][-1] == "1"


def test_the_report_leaves_as_word_and_on_paper_with_every_number(
    workspace: Workspace, plan: Plan, tmp_path: Path
) -> None:
    plan("GP teaching", "2026-12-01T14:00", Theme.OUR_PEOPLE, Theme.OUR_BUSINESS)
    page = report(workspace)
    target = tmp_path / "report.docx"
    save_as_word([page], page.title, OPTIONS, target)
    document = Document(BytesIO(target.read_bytes()))
    found = [[[cell.text for cell in row.cells] for row in table.rows] for table in document.tables]
    assert found[0][1:] == [list(row) for row in tables(page)[0].rows]
    sheets = booklet_pages([page], page.title, OPTIONS, MEASURE)
    assert "At a glance" in sheets[0].summary
    assert "GP teaching" in sheets[0].summary


def test_the_page_on_the_framework_leads_to_the_report_of_the_year_that_is_on(
    workspace: Workspace,
) -> None:
    page = Library(workspace, lambda: TODAY).page(PageId(Shelf.TOOLKIT, "framework"))
    assert page is not None
    first = next(one for one in page.blocks if isinstance(one, Links))
    assert [one.target for line in first.lines for one in line] == [report_page_id(YEAR)]


@pytest.mark.parametrize(
    "name", ["report.", "report.2026", "report.2026-13", "report.x", "report.9999-12"]
)
def test_a_name_that_tells_no_year_is_no_page(workspace: Workspace, name: str) -> None:
    assert year_named(name) is None
    assert Library(workspace, lambda: TODAY).page(PageId(Shelf.TOOLKIT, name)) is None
