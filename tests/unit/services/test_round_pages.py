"""A round as a page and as a pack: all that is kept, no small number, no name of an applicant."""

from io import BytesIO
from pathlib import Path

import pytest
from docx import Document

from planner.domain.page import Page, PageId, Shelf, Table
from planner.domain.page_text import page_text
from planner.domain.recruitment_round import RecruitmentRound
from planner.services.pages import Library
from planner.services.printing import Orientation, Paper, PrintOptions, save_as_word
from planner.services.round_pages import round_pack, round_page, round_page_id
from planner.services.workspace import Workspace
from tests.readability import grade
from tests.unit.services.rounds import APPLIED_CHARACTERISTIC, TODAY, a_round

SMALL = "fewer than 10, not shown"


@pytest.fixture
def of_round(workspace: Workspace) -> RecruitmentRound:
    made = a_round(workspace)
    workspace.apply(workspace.rounds.put(made))
    return made


def pack_of(of_round: RecruitmentRound, workspace: Workspace) -> tuple[Page, ...]:
    return round_pack(of_round, workspace.toolkit.recruitment, TODAY)


def test_the_page_tells_dates_ticks_notes_and_counts(
    workspace: Workspace, of_round: RecruitmentRound
) -> None:
    text = page_text(round_page(of_round, workspace.toolkit.recruitment, TODAY))
    for words in ("21 September 2026", "Our People", "Both sites agree.", "24", "To do: "):
        assert words in text


def test_a_small_number_stands_neither_on_the_page_nor_in_the_pack(
    workspace: Workspace, of_round: RecruitmentRound
) -> None:
    question = workspace.toolkit.recruitment.questions[APPLIED_CHARACTERISTIC].text
    asked = ("Advertise widely", question)
    assert SMALL in page_text(round_page(of_round, workspace.toolkit.recruitment, TODAY))
    assert _numbers(pack_of(of_round, workspace))[asked] == SMALL
    shown = of_round.counted(APPLIED_CHARACTERISTIC, 10)
    assert _numbers(pack_of(shown, workspace))[asked] == "10"
    none = of_round.counted(APPLIED_CHARACTERISTIC, 0)
    assert _numbers(pack_of(none, workspace))[asked] == "0"


def test_the_pack_holds_every_stage_with_its_checklist_and_room_to_write(
    workspace: Workspace, of_round: RecruitmentRound
) -> None:
    cover, *stages, numbers = pack_of(of_round, workspace)
    recruitment = workspace.toolkit.recruitment
    assert cover.title == "Two clinical tutors"
    assert [one.title for one in stages] == [one.title for one in recruitment.stages]
    for page, stage in zip(stages, recruitment.stages, strict=True):
        checklist, blank = (one for one in page.blocks if isinstance(one, Table))
        assert [row[1] for row in checklist.rows] == [one.text for one in stage.items]
        assert set(blank.rows) == {("", "")}
    assert numbers.title == "Monitoring, numbers only"


def test_the_pack_is_written_as_word_with_real_tables(
    workspace: Workspace, of_round: RecruitmentRound, tmp_path: Path
) -> None:
    pages = pack_of(of_round, workspace)
    path = tmp_path / "pack.docx"
    options = PrintOptions(printed=TODAY, paper=Paper(orientation=Orientation.PORTRAIT))
    save_as_word(pages, of_round.title, options, path)
    document = Document(BytesIO(path.read_bytes()))
    tables = sum(isinstance(block, Table) for page in pages for block in page.blocks)
    assert len(document.tables) == tables
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    assert SMALL in cells
    assert "24" in cells


def test_the_shelf_lists_the_round_and_opens_it(
    workspace: Workspace, of_round: RecruitmentRound
) -> None:
    library = Library(workspace, lambda: TODAY)
    contents = library.page(PageId(Shelf.TOOLKIT))
    assert contents is not None
    assert "Your recruitment rounds" in page_text(contents)
    page = library.page(round_page_id(of_round))
    assert page is not None
    assert page.title == of_round.title
    workspace.apply(workspace.rounds.remove(of_round))
    assert library.page(round_page_id(of_round)) is None
    assert library.page(PageId(Shelf.TOOLKIT, "round.")) is None


def test_a_search_finds_a_round_by_its_title(
    workspace: Workspace, of_round: RecruitmentRound
) -> None:
    library = Library(workspace, lambda: TODAY)
    hits = workspace.search("clinical tutors", TODAY, 9, library.own_pages())
    assert round_page_id(of_round) in {getattr(one, "page", None) for one in hits}


def test_what_the_pages_say_of_themselves_reads_easily(
    workspace: Workspace, of_round: RecruitmentRound
) -> None:
    page = round_page(of_round, workspace.toolkit.recruitment, TODAY)
    for one in (page, *pack_of(of_round, workspace)):
        assert grade(page_text(one).splitlines()) < 10, one.title


def _numbers(pack: tuple[Page, ...]) -> dict[tuple[str, str], str]:
    (table,) = (one for one in pack[-1].blocks if isinstance(one, Table))
    return {(stage, question): number for stage, question, number in table.rows}
