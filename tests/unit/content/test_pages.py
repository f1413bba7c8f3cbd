"""The index of the almanac: what its pages hold, and that it finds them."""

from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from planner.content.almanac import Almanac
from planner.content.build import build_almanac
from planner.content.pages import observance_page
from planner.domain.search import PageKind
from planner.domain.search_text import asked_from
from tests.factories import a_dating, an_observance

KIND = PageKind.OBSERVANCE


@pytest.fixture
def almanac(data: Path, tmp_path: Path) -> Iterator[Almanac]:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    with closing(Almanac.open(target)) as opened:
        yield opened


def test_a_page_holds_all_that_is_said_of_an_observance() -> None:
    page = observance_page(
        an_observance(
            id="judaism.test",
            also=("Trial day",),
            say="test DAY",
            greeting="A good day",
            datings=(a_dating(practice="local"), a_dating(practice="local")),
        )
    )
    assert (page.name, page.also) == ("Test day", ("Trial day",))
    told = ("test DAY", "A day for tests.", "Some people.", "Offer another date.", "A good day")
    assert page.text == (*told, "Judaism", "local")


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        pytest.param("kippur", ["Yom Kippur"], id="by a word of the name"),
        pytest.param("day of aton", ["Yom Kippur"], id="by another spelling"),
        pytest.param("new years", ["New Year’s Day"], id="without its apostrophe"),
        pytest.param("choose", [], id="not by advice"),
    ],
)
def test_finds_by_name(almanac: Almanac, asked: str, names: list[str]) -> None:
    found = almanac.pages_named(KIND, asked_from(asked), 9)
    assert [page.name for page in found] == names


@pytest.mark.parametrize(
    ("asked", "names"),
    [
        pytest.param("choose another", ["Yom Kippur"], id="by advice"),
        pytest.param("kip-oor", ["Yom Kippur"], id="by how it is said"),
        pytest.param("month fasting", ["Ramadan"], id="by what it is about"),
        pytest.param("muslims", ["Ramadan", "Fasting day"], id="by whom it concerns"),
        pytest.param("judaism", ["Yom Kippur"], id="by its tradition"),
        pytest.param("umm qura fasting day", ["Fasting day"], id="by its practice"),
    ],
)
def test_finds_by_text(almanac: Almanac, asked: str, names: list[str]) -> None:
    found = almanac.pages_telling(KIND, asked_from(asked), 9)
    assert {page.name for page in found} == set(names)


def test_gives_back_the_page_as_it_was_built(almanac: Almanac) -> None:
    (found,) = almanac.pages_named(KIND, asked_from("kippur"), 9)
    (kippur,) = (one for one in almanac.observances.values() if one.name == "Yom Kippur")
    assert found == observance_page(kippur)


def test_finds_no_more_than_asked_for(almanac: Almanac) -> None:
    assert len(almanac.pages_telling(KIND, asked_from("day"), 2)) == 2


def test_knows_the_words_of_names_and_spellings(almanac: Almanac) -> None:
    words = almanac.spellings()
    assert {"kippur", "atonement", "ramadan", "years"} <= set(words)
    assert list(words) == sorted(words)
