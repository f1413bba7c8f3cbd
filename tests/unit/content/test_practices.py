"""Practices are read in order, and each fault in them is told in one line."""

from pathlib import Path

import pytest

from planner.content.practices import load_practices
from planner.domain.errors import ContentError, FileProblemError
from planner.domain.observance import Practice, PracticeSlug

TWO = """
[[practice]]
slug = "india"
name = "India"
about = "By the sunrise of India."

[[practice]]
slug = "uk"
name = "UK sunrise"
about = "By the sunrise of London."
usual = false
"""

FAULTS = {
    "there twice": ('slug = "uk"', 'slug = "india"', "india: is there twice"),
    "no slug": ('slug = "uk"\n', "", "practice 2: “slug” is missing"),
    "no name": ('name = "UK sunrise"\n', "", "uk: “name” is missing"),
    "an empty name": ('name = "UK sunrise"', 'name = ""', "uk: “name” is empty"),
    "no words about it": ('about = "By the sunrise of London."\n', "", "uk: “about” is missing"),
    "a number for a text": ('name = "India"', "name = 1", "india: “name” must be a text, not 1"),
    "spaces at the ends": (
        'name = "India"',
        'name = " India"',
        "india: “name” has spaces at its ends",
    ),
    "a word for a flag": (
        "usual = false",
        'usual = "no"',
        "uk: “usual” must be true or false, not “no”",
    ),
    "a number for a flag": (
        "usual = false",
        "usual = 0",
        "uk: “usual” must be true or false, not 0",
    ),
    "an unknown key": (
        "usual = false",
        "rare = true",
        "uk: unknown key “rare” (known: slug, name, about, usual, choice)",
    ),
    "an unknown table": (
        "[[practice]]",
        "[[custom]]",
        "top of the file: unknown key “custom” (known: practice)",
    ),
    "no TOML": (
        'slug = "india"',
        "slug = india",
        "line 3, column 8: Invalid value",
    ),
}


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "practices.toml"


def test_reads_them_in_order(file: Path) -> None:
    file.write_text(TWO, encoding="utf-8")

    assert list(load_practices(file).items()) == [
        (
            PracticeSlug("india"),
            Practice(slug=PracticeSlug("india"), name="India", about="By the sunrise of India."),
        ),
        (
            PracticeSlug("uk"),
            Practice(
                slug=PracticeSlug("uk"),
                name="UK sunrise",
                about="By the sunrise of London.",
                usual=False,
            ),
        ),
    ]


@pytest.mark.parametrize(("old", "new", "said"), FAULTS.values(), ids=FAULTS)
def test_tells_the_fault(file: Path, old: str, new: str, said: str) -> None:
    assert old in TWO
    file.write_text(TWO.replace(old, new, 1), encoding="utf-8")

    with pytest.raises(ContentError) as caught:
        load_practices(file)
    assert str(caught.value) == f"practices.toml: {said}"


def test_tells_that_there_is_no_file(file: Path) -> None:
    with pytest.raises(FileProblemError, match="cannot be read"):
        load_practices(file)
