"""What is written on faiths as pages: numbered sources, live dates, and how far to trust it."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.domain.observance import Restriction, Tier
from planner.domain.page import (
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
    sections_of,
    texts_of,
)
from planner.services.locations import almanac_path
from planner.services.observing_words import observing_words
from planner.services.pages import Library
from planner.services.workspace import Workspace, open_workspace
from tests.factories import an_observance

TODAY = date(2026, 11, 26)
LATER = date(2028, 1, 1)
FAITH = Shelf.FAITH


@pytest.fixture(scope="module")
def workspace(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Workspace]:
    folder: Path = tmp_path_factory.mktemp("diary")
    opened = open_workspace(almanac=almanac_path(), diary=folder / "diary.sqlite")
    yield opened
    opened.close()


def page(workspace: Workspace, name: str, today: date = TODAY) -> Page:
    found = Library(workspace, lambda: today).page(PageId(FAITH, name))
    assert found is not None
    return found


def words(page: Page) -> list[str]:
    return [text for block in page.blocks for text in texts_of(block)]


def names(workspace: Workspace) -> list[str]:
    return [one.name for one in workspace.faiths.faith_titles]


def test_a_page_says_when_it_was_checked_and_that_nobody_reviewed_it(workspace: Workspace) -> None:
    for name, whose in (("islam", "tradition"), ("quaker", "community"), ("law", "lawyer")):
        first = page(workspace, name).blocks[0]
        assert isinstance(first, Paragraph)
        assert "Checked at its sources on 26 November 2026." in first.text
        assert "Not yet reviewed by" in first.text
        assert first.text.endswith(f"{whose}.")


@pytest.mark.parametrize("name", ["islam", "quaker", "law", "comparison", "inclusive-event"])
def test_a_page_past_its_review_says_so(workspace: Workspace, name: str) -> None:
    assert not any("may be out of date" in one for one in words(page(workspace, name)))
    told = words(page(workspace, name, LATER))[0]
    assert "It was to be checked again by 26 " in told


def test_every_number_of_a_source_stands_in_the_list(workspace: Workspace) -> None:
    for name in [*names(workspace), "comparison", "inclusive-event"]:
        made = page(workspace, name)
        (sources,) = (one for one in made.blocks if isinstance(one, Sources))
        numbers = [one.number for one in sources.lines if one.number]
        assert numbers == list(range(1, len(numbers) + 1)), name
        said = " ".join(words(made))
        assert f"{numbers[-1]}]" in said, name


def test_no_source_is_listed_twice(workspace: Workspace) -> None:
    for name in names(workspace):
        sources = next(one for one in page(workspace, name).blocks if isinstance(one, Sources))
        listed = [one.source for one in sources.lines]
        assert len(listed) == len(set(listed)), name


def test_links_among_words_lead_to_pages(workspace: Workspace) -> None:
    library = Library(workspace, lambda: TODAY)
    for name in names(workspace):
        for block in page(workspace, name).blocks:
            if isinstance(block, Paragraph | Points | Table):
                text = " ".join(texts_of(block))
                for link in block.links:
                    assert isinstance(link.target, PageId)
                    assert library.page(link.target) is not None
                    assert link.text in text


def test_the_next_dates_stand_under_the_festivals(workspace: Workspace) -> None:
    blocks = page(workspace, "islam").blocks
    at = blocks.index(Heading(PageTopic.NEXT_DATES, level=2))
    dates = blocks[at + 1]
    assert isinstance(dates, Links)
    (name, day), *_rest = dates.lines
    assert (name.text, day.note) != ("", "")
    fitr = next(line for line in dates.lines if line[0].text == "Eid al-Fitr")
    assert fitr[1].target == date(2027, 3, 9)
    assert fitr[1].note == "expected: 9 or 10 March 2027"


def test_dates_move_on_with_the_day_of_reading(workspace: Workspace) -> None:
    made = page(workspace, "islam", LATER)
    links = [one for block in made.blocks if isinstance(block, Links) for one in block.lines]
    fitr = next(line for line in links if line[0].text == "Eid al-Fitr")
    assert isinstance(fitr[1].target, date)
    assert fitr[1].target.year == 2028


def test_the_comparison_has_a_row_for_each_tradition(workspace: Workspace) -> None:
    (table,) = (one for one in page(workspace, "comparison").blocks if isinstance(one, Table))
    assert table.head == (
        PageTopic.TRADITION,
        PageTopic.FOOD,
        PageTopic.FASTING,
        PageTopic.WORK,
        PageTopic.PRAYER,
        PageTopic.DRESS,
    )
    traditions = [one for one in workspace.faiths.faith_titles if one.tradition is not None]
    assert len(table.rows) == len(traditions)
    assert all(all(row) for row in table.rows)
    assert len(table.links) == len(table.rows)


def test_an_inclusive_event_is_planned_aspect_by_aspect(workspace: Workspace) -> None:
    made = page(workspace, "inclusive-event")
    assert sections_of(made) == (
        PageTopic.WORK,
        PageTopic.FASTING,
        PageTopic.FOOD,
        PageTopic.PRAYER,
        PageTopic.DRESS,
        PageTopic.SOURCES,
    )
    kinds = [type(one) for one in made.blocks[2:]]
    assert kinds[:-2] == [Heading, Points, Table] * 5


def test_the_contents_name_cards_and_what_concerns_all(workspace: Workspace) -> None:
    contents = page(workspace, "")
    assert sections_of(contents) == (PageTopic.COMMUNITIES, PageTopic.ACROSS)
    across = contents.blocks[-1]
    assert isinstance(across, Links)
    assert [line[0].target for line in across.lines] == [
        PageId(FAITH, "comparison"),
        PageId(FAITH, "inclusive-event"),
        PageId(FAITH, "law"),
    ]


def test_an_observance_tells_how_it_is_said(workspace: Workspace) -> None:
    told = words(page(workspace, "judaism.yom-kippur"))
    assert "Say it: yom kip-OOR" in told


def test_an_observance_tells_what_people_may_do_or_avoid(workspace: Workspace) -> None:
    made = page(workspace, "judaism.yom-kippur")
    at = made.blocks.index(Heading(PageTopic.DOES))
    points = made.blocks[at + 1]
    assert isinstance(points, Points)
    assert points.items[0] == "Many who keep it do no work."
    assert points.items[-1] == "Others keep less of this, or none. Ask each person."
    assert any(one.startswith("Many who keep it fast from ") for one in points.items)


def test_every_observance_to_plan_for_tells_what_to_do(workspace: Workspace) -> None:
    for name, one in workspace.dates.observances.items():
        if one.tier is not Tier.INFO:
            assert Heading(PageTopic.ADVICE) in page(workspace, name).blocks, name


@pytest.mark.parametrize(
    ("restrictions", "sentences"),
    [
        pytest.param((), (), id="nothing"),
        pytest.param(
            (Restriction.BANK_HOLIDAY,), ("Many people have the day off work.",), id="a day off"
        ),
        pytest.param(
            (Restriction.PRAYER, Restriction.FOOD),
            (
                "Many who keep it eat some foods and not others.",
                "Many who keep it need time to pray.",
                "Others keep less of this, or none. Ask each person.",
            ),
            id="several",
        ),
    ],
)
def test_restrictions_are_told_in_sentences(
    restrictions: tuple[Restriction, ...], sentences: tuple[str, ...]
) -> None:
    observance = an_observance(restrictions=frozenset(restrictions))
    assert observing_words(observance) == sentences


def test_what_can_be_printed_is_what_the_contents_list(workspace: Workspace) -> None:
    listed = Library(workspace, lambda: TODAY).listed()
    targets = [one.target for one in listed]
    assert PageId(FAITH, "islam") in targets
    assert PageId(FAITH, "law") in targets
    assert len(targets) == len(set(targets))
    assert all(isinstance(one, Link) for one in listed)
