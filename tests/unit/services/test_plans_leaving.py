"""Every way out of the program: nothing of a private plan, of a ticked one what may be shared."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from itertools import product
from pathlib import Path

import pytest
from docx import Document
from icalendar import Calendar

from planner.domain.dates import DateSpan, month_grid_of
from planner.domain.errors import BadRequestError, FileProblemError
from planner.domain.guide import GuideId
from planner.domain.milestone import AnchorId
from planner.domain.page import Page, PageId, Shelf
from planner.domain.page_text import page_html, page_text
from planner.domain.search import PageHit
from planner.domain.support_plan import SupportPlan
from planner.exchange.ics.session_writer import sessions_as_ics
from planner.services.clipboard import calendar_text
from planner.services.news import news_blocks, news_since
from planner.services.pages import Library
from planner.services.plan_export import reminders_to_save, save_reminders
from planner.services.print_requests import Layout, PrintRequest, printouts_for
from planner.services.print_sources import DiarySource
from planner.services.printing import PrintOptions, html_of, numbered, save_as_word, sheets_of
from planner.services.support_shelf import NEXT, plan_page_id
from planner.services.workspace import Workspace
from tests.printed_pages import MEASURE
from tests.printed_weeks import PRINTED
from tests.unit.services.plans import (
    JOB,
    SECRET,
    SESSION,
    STAMP,
    TELLING,
    TODAY,
    a_plan,
    kept,
    put_session,
)

DUE = date(2026, 9, 7)
"""A Monday on which the plan asks for something."""

WORDING = "Autumn paperwork"
WEEKLY = [
    Layout.DAY,
    Layout.WEEK,
    Layout.WEEK_ON_TWO,
    Layout.FORTNIGHT,
    Layout.MONTH,
    Layout.AGENDA,
]


@pytest.fixture
def private(workspace: Workspace) -> SupportPlan:
    put_session(workspace, date(2026, 9, 9))
    return kept(workspace, a_plan(workspace))


def library(workspace: Workspace) -> Library:
    return Library(workspace, lambda: TODAY)


def words_outside(workspace: Workspace, page: PageId) -> str:
    found = library(workspace).outside(page)
    return "" if found is None else page_text(found) + page_html(found)


def test_a_private_plan_is_no_part_of_what_is_printed_and_exported_of_a_period(
    workspace: Workspace, private: SupportPlan
) -> None:
    view = workspace.period(month_grid_of(date(2026, 9, 1)), TODAY)
    told = repr(view) + repr(workspace.year(DateSpan(date(2026, 1, 1), date(2027, 1, 1)), TODAY))
    assert not any(word in told for word in (private.name, "Access to Work", "atw."))


def test_a_private_plan_is_not_found(workspace: Workspace, private: SupportPlan) -> None:
    for words in (private.name, "seizure plan", "Break at 10.50am"):
        hits = workspace.search(words, TODAY, 20, library(workspace).shared_plans())
        assert not any(private.name in repr(hit) or "10.50am" in repr(hit) for hit in hits)


def test_guides_are_found_by_name_and_by_what_they_tell(workspace: Workspace) -> None:
    for words in ("access to work", "AtW", "jobs & benefits office"):
        hits = workspace.search(words, TODAY, 20)
        pages = [hit.page for hit in hits if isinstance(hit, PageHit)]
        assert PageId(Shelf.SUPPORT, "atw") in pages


@pytest.mark.usefixtures("private")
def test_a_private_plan_is_in_no_copy_of_sessions(workspace: Workspace) -> None:
    days = workspace.period(month_grid_of(TODAY), TODAY).days
    sessions = [one.session for day in days for one in day.instances]
    text = sessions_as_ics(sessions, stamp=STAMP)
    assert "BEGIN:VEVENT" in text
    assert not any(word in text for word in TELLING)


def test_a_private_plan_is_read_in_the_window_and_neither_printed_nor_copied(
    workspace: Workspace, private: SupportPlan
) -> None:
    shown = library(workspace).page(plan_page_id(private))
    assert shown is not None
    assert "Tell Access to Work your start date" in page_text(shown)
    assert library(workspace).outside(plan_page_id(private)) is None
    assert private.name not in words_outside(workspace, PageId(Shelf.SUPPORT))
    guide = words_outside(workspace, PageId(Shelf.SUPPORT, "atw"))
    assert "4 weeks before the first day in the job" in guide
    assert private.name not in guide
    assert "7 September 2026" not in guide
    upcoming = words_outside(workspace, PageId(Shelf.SUPPORT, NEXT))
    assert not any(word in upcoming for word in TELLING)


def test_a_page_of_a_guide_tells_of_plans_in_the_window_alone(
    workspace: Workspace, private: SupportPlan
) -> None:
    def words(page: Page | None) -> str:
        assert page is not None
        return page_text(page)

    read = words(library(workspace).page(PageId(Shelf.SUPPORT, "atw")))
    assert f"In your plan “{private.name}”" in read
    assert "By Monday 7 September 2026 · to do" in read


def test_a_plan_that_is_ticked_leaves_with_neutral_titles_alone(
    workspace: Workspace, private: SupportPlan
) -> None:
    shared = kept(workspace, replace(private, is_shared=True))
    for page in (plan_page_id(shared), PageId(Shelf.SUPPORT, NEXT)):
        words = words_outside(workspace, page)
        assert "Monday 7 September 2026: Planning reminder" in words
        assert not any(word in words for word in TELLING)
    assert "Break at 10.50am" in words_outside(workspace, plan_page_id(shared))


def test_facts_of_a_session_keep_their_titles_once_ticked(workspace: Workspace) -> None:
    plan = replace(
        workspace.plans.new_plan("Study day", [GuideId("session")]),
        anchors={SESSION: date(2026, 12, 9)},
        is_shared=True,
    )
    kept(workspace, plan)
    words = words_outside(workspace, plan_page_id(plan))
    assert "☐ Wednesday 14 October 2026: Book two BSL interpreters" in words
    assert "☐ A hearing loop or infra-red system in the room" in words


def test_reminders_of_a_private_plan_are_refused(
    workspace: Workspace, private: SupportPlan
) -> None:
    with pytest.raises(BadRequestError, match="it is private; choose Change, and tick") as caught:
        reminders_to_save(workspace.plans, private, TODAY)
    assert private.name not in str(caught.value)


@pytest.mark.parametrize(("wording", "title"), [("", "Planning reminder"), (WORDING, WORDING)])
def test_reminders_bear_a_title_to_share_and_are_marked_private(
    workspace: Workspace, private: SupportPlan, tmp_path: Path, wording: str, title: str
) -> None:
    out = tmp_path / "reminders.ics"
    shared = kept(workspace, replace(private, is_shared=True, wording=wording))
    reminders = reminders_to_save(workspace.plans, shared, TODAY)
    save_reminders(reminders, out, stamp=STAMP)
    text = out.read_text(encoding="utf-8").replace("\r\n ", "")
    assert not any(word in text for word in TELLING)
    events = Calendar.from_ical(text).walk("VEVENT")
    assert len(events) == len(reminders) == 3
    assert {str(event["summary"]) for event in events} == {title}
    assert {str(event["class"]) for event in events} == {"PRIVATE"}
    assert [event.decoded("dtstart") for event in events] == [
        date(2026, 5, 1),
        date(2026, 9, 7),
        date(2026, 11, 13),
    ]
    properties = {name for event in events for name in event}
    assert properties == {"SUMMARY", "UID", "DTSTAMP", "DTSTART", "DTEND", "CLASS", "TRANSP"}


def test_the_uid_of_a_reminder_stays_when_its_date_moves(
    workspace: Workspace, private: SupportPlan, tmp_path: Path
) -> None:
    def uids(plan: SupportPlan) -> set[str]:
        out = tmp_path / "reminders.ics"
        reminders = reminders_to_save(workspace.plans, replace(plan, is_shared=True), TODAY)
        save_reminders(reminders, out, stamp=STAMP)
        return {str(one["uid"]) for one in Calendar.from_ical(out.read_text()).walk("VEVENT")}

    moved = replace(private, anchors={JOB: date(2026, 11, 2)})
    assert uids(private) == uids(moved)


def test_a_folder_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblemError, match="choose another folder"):
        save_reminders((), tmp_path / "no" / "r.ics", stamp=STAMP)


def test_what_undo_says_names_no_plan(workspace: Workspace) -> None:
    plan = a_plan(workspace)
    changes = [workspace.plans.put(plan)]
    workspace.apply(changes[0])
    changes += [workspace.plans.put(replace(plan, is_shared=True)), workspace.plans.remove(plan)]
    assert not any(word in change.label for change in changes for word in TELLING)


def printed(workspace: Workspace, layout: Layout, *, large_print: bool) -> Iterator[str]:
    """Yield what the sheets of a print and what its twin in HTML hold."""
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=TODAY)
    options = PrintOptions(printed=PRINTED, large_print=large_print)
    printouts = list(printouts_for(PrintRequest(layout=layout, day=DUE), source))
    for printout in printouts:
        yield repr(numbered(sheets_of(printout, options, MEASURE)))
    yield html_of(printouts, options)


@pytest.mark.usefixtures("private")
@pytest.mark.parametrize(("layout", "large_print"), [*product(Layout, [False, True])])
def test_a_private_plan_is_in_no_print(
    workspace: Workspace, layout: Layout, large_print: bool
) -> None:
    for told in printed(workspace, layout, large_print=large_print):
        assert not any(word in told for word in (*TELLING, "Planning reminder", "10.50am"))


@pytest.mark.parametrize(("layout", "large_print"), [*product(WEEKLY, [False, True])])
@pytest.mark.parametrize(
    ("wording", "title"), [("", "Planning reminder"), (WORDING, WORDING)], ids=["neutral", "worded"]
)
def test_a_plan_that_is_ticked_is_printed_under_a_title_to_share(
    workspace: Workspace,
    private: SupportPlan,
    layout: Layout,
    large_print: bool,
    wording: str,
    title: str,
) -> None:
    kept(workspace, replace(private, is_shared=True, wording=wording))
    for told in printed(workspace, layout, large_print=large_print):
        assert title in told
        assert not any(word in told for word in TELLING)


@pytest.mark.parametrize("layout", [Layout.YEAR, Layout.DATES])
def test_a_year_at_a_glance_prints_no_plan_at_all(
    workspace: Workspace, private: SupportPlan, layout: Layout
) -> None:
    before = list(printed(workspace, layout, large_print=False))
    kept(workspace, replace(private, is_shared=True))
    assert list(printed(workspace, layout, large_print=False)) == before


def test_what_is_printed_of_a_ticked_plan_is_no_session_of_the_diary(
    workspace: Workspace, private: SupportPlan
) -> None:
    kept(workspace, replace(private, is_shared=True))
    window = month_grid_of(DUE)
    source = DiarySource(workspace=workspace, settings=workspace.settings, today=TODAY)
    shown, kept_view = source.period(window), workspace.period(window, TODAY)
    extra = [
        one
        for day, own in zip(shown.days, kept_view.days, strict=True)
        for one in day.instances
        if one not in own.instances
    ]
    assert [one.start.date() for one in extra] == [DUE]
    assert shown.clashes == kept_view.clashes


def test_a_plan_that_is_ticked_is_found_by_what_others_may_read(
    workspace: Workspace, private: SupportPlan
) -> None:
    shared = kept(workspace, replace(private, is_shared=True, wording=WORDING))
    read = library(workspace).shared_plans()
    for words in ("autumn paper", "break at 10.50"):
        hits = workspace.search(words, TODAY, 20, read)
        pages = [hit.page for hit in hits if isinstance(hit, PageHit)]
        assert plan_page_id(shared) in pages
    for words in ("seizure", "share of the cost", SECRET):
        hits = workspace.search(words, TODAY, 20, read)
        assert plan_page_id(shared) not in [hit.page for hit in hits if isinstance(hit, PageHit)]


@pytest.mark.usefixtures("private")
def test_the_clipboard_holds_sessions_alone(workspace: Workspace) -> None:
    days = workspace.period(month_grid_of(TODAY), TODAY).days
    text = calendar_text([one.session for day in days for one in day.instances], stamp=STAMP)
    assert not any(word in text for word in (*TELLING, "Planning reminder"))


def test_a_booklet_offers_no_page_of_a_plan_and_a_word_file_holds_what_is_shared(
    workspace: Workspace, private: SupportPlan, tmp_path: Path
) -> None:
    links = library(workspace).listed()
    targets = [link.target for link in links if isinstance(link.target, PageId)]
    assert {one.shelf for one in targets} == {Shelf.FAITH}
    shared = kept(workspace, replace(private, is_shared=True, wording=WORDING))
    page = library(workspace).outside(plan_page_id(shared))
    assert page is not None
    out = tmp_path / "plan.docx"
    save_as_word([page], page.title, PrintOptions(printed=PRINTED), out)
    told = "\n".join(one.text for one in Document(str(out)).paragraphs)
    assert WORDING in told
    assert not any(word in told for word in TELLING)


@pytest.mark.parametrize("is_shared", [False, True])
def test_the_news_name_no_private_date(
    workspace: Workspace, private: SupportPlan, is_shared: bool
) -> None:
    kept(workspace, replace(private, is_shared=is_shared))
    told = page_text(
        Page(
            id=PageId(Shelf.HELP), title="", blocks=news_blocks(news_since(workspace, None, STAMP))
        )
    )
    assert "Planning reminder, Monday 7 September 2026" in told
    assert not any(word in told for word in TELLING)


def test_each_turn_of_a_review_is_a_reminder_of_its_own(workspace: Workspace) -> None:
    plan = a_plan(
        workspace,
        guides=(GuideId("apprentice"),),
        anchors={AnchorId("als_start"): date(2026, 6, 1)},
        is_shared=True,
    )
    (first,) = reminders_to_save(workspace.plans, plan, TODAY)
    (review,) = workspace.plans.items(plan, TODAY)
    (second,) = reminders_to_save(workspace.plans, review.done(TODAY), TODAY)
    assert first.key != second.key
    assert (first.remind, second.remind) == (date(2026, 9, 1), date(2026, 12, 1))
