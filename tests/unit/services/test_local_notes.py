"""Local notes: written, shown on their page, undone, and kept when the almanac changes."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.domain.change import Affected
from planner.domain.errors import BadRequestError
from planner.domain.local_note import GENERAL, LONGEST_NOTE, LocalNote
from planner.domain.page import Heading, PageId, PageTopic, Points, Shelf, texts_of
from planner.services.local_notes import change_of_note
from planner.services.locations import almanac_path
from planner.services.pages import Library
from planner.services.workspace import Workspace, open_workspace

TODAY = date(2026, 11, 26)
ROOM = "Prayer room: level 2\n\nChaplaincy: 1234"


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


def told_on(workspace: Workspace, name: str) -> list[str]:
    page = Library(workspace, lambda: TODAY).page(PageId(Shelf.FAITH, name))
    assert page is not None
    blocks = list(page.blocks)
    if Heading(PageTopic.LOCAL_NOTES) not in blocks:
        return []
    start = blocks.index(Heading(PageTopic.LOCAL_NOTES))
    return [text for block in blocks[start + 1 : start + 3] for text in texts_of(block)]


@pytest.mark.parametrize(
    "page",
    [
        pytest.param("islam", id="on a summary"),
        pytest.param(GENERAL, id="on the contents"),
        pytest.param("quaker", id="on a card"),
        pytest.param("training", id="on a tradition without a summary"),
    ],
)
def test_a_note_is_shown_by_lines_with_its_day(workspace: Workspace, page: str) -> None:
    assert told_on(workspace, page) == []
    assert workspace.apply(change_of_note(None, page, ROOM, TODAY)) == Affected.NOTES
    assert told_on(workspace, page) == [
        "Prayer room: level 2",
        "Chaplaincy: 1234",
        "Written here on 26 November 2026; check that it still holds.",
    ]


def test_a_note_stands_right_below_what_matters_most(workspace: Workspace) -> None:
    workspace.apply(change_of_note(None, "islam", ROOM, TODAY))
    page = Library(workspace, lambda: TODAY).page(PageId(Shelf.FAITH, "islam"))
    assert page is not None
    sections = [one.text for one in page.blocks if isinstance(one, Heading)]
    assert sections[:2] == ["At a glance", PageTopic.LOCAL_NOTES]
    assert any(isinstance(one, Points) for one in page.blocks)


def test_a_note_undoes(workspace: Workspace) -> None:
    first = change_of_note(None, "islam", ROOM, TODAY)
    workspace.apply(first)
    second = change_of_note(workspace.notes["islam"], "islam", "Level 3", TODAY)
    workspace.apply(second)
    workspace.apply(second.inverse())
    assert workspace.notes["islam"].text == ROOM
    workspace.apply(first.inverse())
    assert workspace.notes == {}


@pytest.mark.parametrize(
    ("before", "text", "label"),
    [
        pytest.param(None, ROOM, "adding of a local note", id="added"),
        pytest.param("Old", ROOM, "change of a local note", id="changed"),
        pytest.param("Old", " \n ", "removal of a local note", id="removed"),
    ],
)
def test_what_was_done_is_named(before: str | None, text: str, label: str) -> None:
    held = None if before is None else LocalNote(page="islam", text=before, written=TODAY)
    assert change_of_note(held, "islam", text, TODAY).label == label


@pytest.mark.parametrize(("before", "text"), [(None, "  "), (ROOM, f"{ROOM}\n")])
def test_what_stays_as_it_was_changes_nothing(before: str | None, text: str) -> None:
    held = None if before is None else LocalNote(page="islam", text=before, written=TODAY)
    assert change_of_note(held, "islam", text, TODAY).is_empty


def test_a_note_too_long_is_refused() -> None:
    with pytest.raises(BadRequestError, match="4,001 letters, and a note can hold 4,000"):
        change_of_note(None, "islam", "x" * (LONGEST_NOTE + 1), TODAY)


def test_notes_outlast_another_edition_of_the_almanac(workspace: Workspace) -> None:
    workspace.apply(change_of_note(None, "islam", ROOM, TODAY))
    workspace.use_almanac(almanac_path())
    assert told_on(workspace, "islam")[0] == "Prayer room: level 2"


def test_notes_are_taken_where_they_are_shown(workspace: Workspace) -> None:
    library = Library(workspace, lambda: TODAY)
    taking = ("", "islam", "quaker", "training")
    refusing = ("law", "comparison", "inclusive-event", "islam.eid-al-fitr")
    assert all(library.takes_note(PageId(Shelf.FAITH, name)) for name in taking)
    assert not any(library.takes_note(PageId(Shelf.FAITH, name)) for name in refusing)
    assert not library.takes_note(PageId(Shelf.HELP, ""))
