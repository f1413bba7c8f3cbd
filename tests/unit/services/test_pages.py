"""Pages made from the real almanac and a diary."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from planner.content.faith_pages import SUMMARY_SECTIONS
from planner.domain.change import Change, Edit
from planner.domain.observance import Tradition
from planner.domain.overlay import Overlay
from planner.domain.page import (
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
    Sources,
    Table,
    texts_of,
)
from planner.domain.place import PlaceSlug
from planner.services.locations import almanac_path
from planner.services.pages import Library
from planner.services.workspace import Workspace, open_workspace
from tests.unit.domain.test_own_observance import AUDIT

TODAY = date(2026, 9, 16)


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def library(workspace: Workspace) -> Library:
    return Library(workspace, lambda: TODAY)


def page(library: Library, name: str) -> Page:
    found = library.page(PageId(Shelf.FAITH, name))
    assert found is not None
    return found


def headings(page: Page) -> list[str]:
    return [block.text for block in page.blocks if isinstance(block, Heading)]


def words(page: Page) -> list[str]:
    return [text for block in page.blocks for text in texts_of(block)]


def links(page: Page) -> list[Link]:
    found: list[Link] = []
    for block in page.blocks:
        match block:
            case Links():
                found += [link for line in block.lines for link in line]
            case Paragraph() | Points() | Table():
                found += block.links
            case _:
                pass
    return found


def test_only_shelves_that_hold_pages_are_told(library: Library) -> None:
    assert library.shelves() == (Shelf.FAITH, Shelf.SUPPORT, Shelf.TOOLKIT)


@pytest.mark.parametrize(
    "asked",
    [
        pytest.param(PageId(Shelf.FAITH, "judaism.no-such-day"), id="no such observance"),
        pytest.param(PageId(Shelf.TOOLKIT, "nothing"), id="a tool that there is not"),
        pytest.param(PageId(Shelf.TOOLKIT, "stage.gone"), id="a stage that there is not"),
        pytest.param(PageId(Shelf.HELP), id="a shelf of another library"),
        pytest.param(PageId(Shelf.SUPPORT, "nothing"), id="a guide that there is not"),
        pytest.param(PageId(Shelf.SUPPORT, "plan.gone"), id="a plan that there is not"),
    ],
)
def test_what_is_not_held_has_no_page(library: Library, asked: PageId) -> None:
    assert library.page(asked) is None


def test_the_contents_lead_to_every_tradition(library: Library, workspace: Workspace) -> None:
    targets = {link.target for link in links(page(library, ""))}
    held = set(workspace.traditions()) - {Tradition.OWN}
    assert targets >= {PageId(Shelf.FAITH, one.value) for one in held}
    assert targets >= {PageId(Shelf.FAITH, one.name) for one in workspace.faiths.faith_titles}
    assert targets >= {PageId(Shelf.FAITH, one) for one in ("comparison", "inclusive-event")}


def test_every_link_to_a_page_leads_to_one(library: Library) -> None:
    wanted = [link.target for link in links(page(library, ""))]
    for target in wanted:
        assert isinstance(target, PageId)
        for link in links(page(library, target.name)):
            if isinstance(link.target, PageId):
                assert library.page(link.target) is not None


def test_every_page_on_an_observance_tells_its_sources(
    library: Library, workspace: Workspace
) -> None:
    for name in workspace.dates.observances:
        assert any(isinstance(one, Sources) for one in page(library, name).blocks), name


def test_a_tradition_lists_its_observances_by_tier(library: Library) -> None:
    judaism = page(library, "judaism")
    assert headings(judaism)[len(SUMMARY_SECTIONS) + 1 :] == [
        PageTopic.HELD,
        PageTopic.LAID_OVER,
        PageTopic.PRACTICES,
        PageTopic.AWARE,
        PageTopic.INFO,
        PageTopic.PATTERNS,
        PageTopic.SOURCES,
    ]
    kippur = next(one for one in links(judaism) if one.text == "Yom Kippur")
    assert kippur.target == PageId(Shelf.FAITH, "judaism.yom-kippur")


def test_the_next_date_stands_beside_each_observance(library: Library) -> None:
    lines = [
        [one.text for one in line]
        for block in page(library, "judaism").blocks
        if isinstance(block, Links)
        for line in block.lines
    ]
    assert ["Yom Kippur", "Monday 21 September 2026"] in lines
    assert ["Shabbat"] in lines


def test_a_hidden_tradition_says_so(library: Library, workspace: Workspace) -> None:
    overlay = Overlay(traditions=frozenset({Tradition.ISLAM}))
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    assert any("hidden now" in one for one in words(page(library, "judaism")))
    assert not any("hidden now" in one for one in words(page(library, "islam")))


def test_an_observance_tells_ten_years_of_dates(library: Library) -> None:
    dates = [one for one in links(page(library, "judaism.yom-kippur")) if one.note]
    assert [one.text for one in dates][:2] == [
        "Monday 21 September 2026",
        "Monday 11 October 2027",
    ]
    assert dates[-1].target == date(2035, 10, 13)
    assert {one.note for one in dates} == {"certain"}


def test_a_date_tells_its_practice_and_how_sure_it_is(library: Library) -> None:
    notes = [one.note for one in links(page(library, "islam.eid-al-fitr"))]
    assert "local sighting · expected: 10 or 11 March 2027" in notes


def test_a_confirmed_date_is_told_as_such(library: Library, workspace: Workspace) -> None:
    meant = [workspace.date_changes.occurrence_meant("islam.eid-al-fitr", "1448", "umm-al-qura")]
    workspace.apply(
        workspace.date_changes.confirm(meant, date(2027, 3, 9), "East London Mosque", TODAY)
    )
    notes = [one.note for one in links(page(library, "islam.eid-al-fitr"))]
    assert any(note.endswith("confirmed by East London Mosque") for note in notes)


def test_a_season_that_has_begun_is_listed(workspace: Workspace) -> None:
    library = Library(workspace, lambda: date(2027, 2, 20))
    first = next(one for one in links(page(library, "islam.ramadan")) if one.note)
    assert isinstance(first.target, date)
    assert first.target < date(2027, 2, 20)


def test_a_day_of_every_month_is_not_listed_for_ten_years(library: Library) -> None:
    told = page(library, "judaism.rosh-chodesh")
    assert len([one for one in links(told) if one.note]) == 40
    assert any(one.startswith("Later dates, after ") for one in words(told))


def test_a_weekly_day_tells_its_rule_instead_of_dates(library: Library) -> None:
    told = page(library, "judaism.shabbat")
    assert PageTopic.TIMES in headings(told)
    assert "Every Saturday." in words(told)


def test_bank_holidays_are_those_of_the_place(library: Library, workspace: Workspace) -> None:
    def days() -> set[object]:
        return {one.target for one in links(page(library, "uk.summer-bank-holiday")) if one.note}

    here = days()
    scottish = replace(workspace.settings, place=PlaceSlug("glasgow"))
    workspace.apply(workspace.change_settings(scottish))
    assert here.isdisjoint(days())


def test_why_is_answered_for_each_practice(library: Library) -> None:
    told = page(library, "islam.eid-al-fitr")
    below = [one.text for one in told.blocks if isinstance(one, Heading) and one.level == 2]
    assert "Eid al-Fitr (local sighting)" in below
    rules = [w for one in told.blocks if isinstance(one, Facts) for label, w in one.rows]
    assert any(rule.startswith("1 Shawwal") for rule in rules)


def test_own_observances_have_pages(library: Library, workspace: Workspace) -> None:
    workspace.apply(Change(label="own", own_observances=(Edit(None, AUDIT),)))
    assert page(library, AUDIT.id).title == AUDIT.name
    assert page(library, "own").title == "Your own dates"
