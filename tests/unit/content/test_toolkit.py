"""The files of the toolkit: read whole, kept whole, and each fault told by file and entry."""

from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.content.almanac import Almanac
from planner.content.build import build_almanac
from planner.content.check import check_almanac
from planner.content.sources import load_sources
from planner.content.toolkit import load_toolkit
from planner.domain.errors import ContentError, FileProblemError
from planner.domain.search import PageKind
from planner.domain.search_text import asked_from
from planner.domain.toolkit import sources_of
from planner.domain.toolkit_contents import Toolkit
from tests.unit.content.conftest import Break

TODAY = date(2026, 11, 26)


def loaded(data: Path) -> Toolkit:
    return load_toolkit(data, load_sources(data / "sources")).toolkit


FAULTS = {
    "a review before the check": (
        "recruitment",
        "review_by = 2029-11-22",
        "review_by = 2026-11-22",
        "top of the file: “review_by” must be after “checked”",
    ),
    "nothing to know first": (
        "resources",
        'notes = ["This file is small."]\nintro = [',
        "old = [",
        "top of the file: give “notes”, “intro” or both: what to know first",
    ),
    "an unknown source": (
        "recruitment",
        'sources = ["LIST"]',
        'sources = ["NONE"]',
        "define, define.need: unknown source “NONE”; add it to a file in sources/",
    ),
    "an item of another stage": (
        "recruitment",
        'id = "define.need"',
        'id = "other.need"',
        "define: “other.need” must begin with “define.”",
    ),
    "an item that is there twice": (
        "recruitment",
        'id = "define.words"',
        'id = "define.need"',
        "top of the file: “item”: “define.need” is there twice",
    ),
    "a count that asks for words": (
        "recruitment",
        'text = "How many people read it?"',
        'text = "Who read it?"',
        "define, define.read: “text” must ask for a number: “How many …”",
    ),
    "a role that is a name": (
        "recruitment",
        'by = "supervisor"',
        'by = "Dr Jones"',
        "start, start.ask: unknown by “Dr Jones” (known: dean, lead, panel_chair, panel,",
    ),
    "a star in the middle": (
        "advert_words",
        '"domina*"',
        '"dom*nant"',
        "dominant: “dom*nant”: “*” may stand only at the end",
    ),
    "a stem that finds everything": (
        "advert_words",
        '"domina*"',
        '"do*"',
        "dominant: “do*” is too short for “*”: it would find other words",
    ),
    "capitals that would find nothing": (
        "advert_words",
        '["young"]',
        '["Young"]',
        "young: “Young” must be in small letters, or its entry “exact”",
    ),
    "a word in two entries": (
        "advert_words",
        '["domina*"]',
        '["young"]',
        "top of the file: “words”: “young” is there twice",
    ),
    "a letter with an unknown field": (
        "speaking",
        "{organiser}",
        "{doctor}",
        "request: unknown field “doctor” (known: audience,",
    ),
    "no question that is required": (
        "speaking",
        "required = true",
        "required = false",
        "top of the file: no question is required",
    ),
    "a theme left out": (
        "framework",
        'id = "our-influence"',
        'id = "our-people"',
        "top of the file: “theme” must tell of each once, in this order: our-people,",
    ),
    "an activity without a theme": (
        "framework",
        'themes = ["our-people"]',
        "themes = []",
        "listening: “themes” is empty",
    ),
    "sittings that nobody says how far apart": (
        "framework",
        'every = "month"\n',
        "",
        "listening: “every” stands where there are several sittings, and nowhere else",
    ),
    "one sitting with a distance": (
        "framework",
        "sittings = 2",
        "sittings = 1",
        "listening: “every” stands where there are several sittings, and nowhere else",
    ),
    "a step of the year of a kind that there is not": (
        "discrimination",
        'by = "practice"',
        'by = "practice"\nkind = "party"',
        "year.policy: unknown kind “party” (known: exam, interview,",
    ),
    "a law without a source": (
        "discrimination",
        'nations = ["england"]\nsources = ["LIST"]',
        'nations = ["england"]\nsources = ["ours"]',
        "new: needs a source here; “ours” is for advice alone",
    ),
    "a law that holds nowhere": (
        "discrimination",
        'nations = ["england"]',
        "nations = []",
        "new: “nations” is empty; a law holds somewhere",
    ),
    "a law to come with no word of when": (
        "discrimination",
        'expected = "October 2028, by a plan"\n',
        "",
        "new: “expected” says when what is expected begins, and stands there alone",
    ),
    "a law to come with a day": (
        "discrimination",
        'expected = "October 2028, by a plan"',
        'expected = "October 2028"\nsince = 2028-10-01',
        "new: “since” is for what is in force",
    ),
    "a document of an unknown source": (
        "resources",
        'source = "LIST"',
        'source = "NONE"',
        "list: unknown source “NONE”; add it to a file in sources/",
    ),
    "a key that nobody reads": (
        "resources",
        'read = "title"',
        'read = "title"\ncolour = "blue"',
        "list: unknown key “colour”",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "told"), FAULTS.values(), ids=FAULTS)
def test_faults_name_file_and_entry(
    data: Path, change: Break, file: str, old: str, new: str, told: str
) -> None:
    change(f"toolkit/{file}.toml", old, new)
    with pytest.raises(ContentError) as caught:
        loaded(data)
    assert str(caught.value).startswith(f"{file}.toml: {told}")


def test_a_part_that_is_missing_is_named(data: Path) -> None:
    (data / "toolkit" / "speaking.toml").unlink()
    with pytest.raises(FileProblemError, match=r"speaking\.toml: cannot be read"):
        loaded(data)


def test_what_goes_in_comes_out(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    with closing(Almanac.open(target)) as almanac:
        assert almanac.has_toolkit
        assert almanac.toolkit == loaded(data)


@pytest.mark.parametrize(
    ("asked", "found"),
    [
        pytest.param("adjustment", ["stage.start"], id="a count of a stage"),
        pytest.param("press nobody", ["activity.listening"], id="the care of an activity"),
        pytest.param("dominant", [], id="not a stem as if it were a word"),
        pytest.param("mixed", ["speaking"], id="what meets the standard"),
        pytest.param("bullying", ["discrimination"], id="another word for a page"),
        pytest.param("good list", ["resources"], id="a document"),
    ],
)
def test_pages_are_found_by_words(data: Path, tmp_path: Path, asked: str, found: list[str]) -> None:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    with closing(Almanac.open(target)) as almanac:
        pages = almanac.pages_telling(PageKind.TOOLKIT, asked_from(asked), 5)
    assert [one.id for one in pages] == found


def problems(data: Path, today: date = TODAY) -> list[str]:
    return [one for one in check_almanac(data, today).problems if ".toml: " in one]


def test_an_observance_that_there_is_not_fails_the_check(data: Path, change: Break) -> None:
    change("toolkit/framework.toml", '"uk.new-year"', '"uk.no-year"')
    change("toolkit/discrimination.toml", '"uk.new-year"', '"uk.no-day"')
    assert problems(data) == [
        "framework.toml: listening: “observance” names “uk.no-year”, which there is not",
        "discrimination.toml: year.policy: “observance” names “uk.no-day”, which there is not",
    ]


def test_a_part_past_its_review_fails_the_check(data: Path, change: Break) -> None:
    change("toolkit/speaking.toml", "review_by = 2029-11-22", "review_by = 2026-11-25")
    (told,) = problems(data)
    assert told.startswith("speaking.toml: it was to be checked again by 25 November 2026")


def test_sources_are_told_once_in_the_order_of_reading(data: Path) -> None:
    toolkit = loaded(data)
    items = toolkit.recruitment.stages[0].items
    found = sources_of((*items, toolkit.recruitment.stages[0].purpose, *items), toolkit.sources)
    assert [one.key for one in found] == ["LIST", "BOOK"]
