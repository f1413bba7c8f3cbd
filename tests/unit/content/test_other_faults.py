"""Faults in places, sources, policy, edition and session kinds are told by file, entry and key."""

from collections.abc import Callable
from pathlib import Path

import pytest

from planner.content.edition import load_edition
from planner.content.places import load_places
from planner.content.policy import load_policy
from planner.content.practices import load_practices
from planner.content.session_kinds import load_kind_words
from planner.content.sources import load_sources
from planner.domain.errors import ContentError
from tests.unit.content.conftest import Break

LOADERS: dict[str, Callable[[Path], object]] = {
    "almanac.toml": load_edition,
    "places.toml": load_places,
    "policy.toml": load_policy,
    "session_kinds.toml": load_kind_words,
    "practices.toml": load_practices,
    "sources/main.toml": lambda path: load_sources(path.parent),
}

FAULTS = {
    "an edition that ends before it begins": (
        "almanac.toml",
        "to_year = 2029",
        "to_year = 2019",
        "top of the file: “to_year” must be 2020 or more, not 2019",
    ),
    "an edition without a version": (
        "almanac.toml",
        'version = "2026.1"\n',
        "",
        "top of the file: “version” is missing",
    ),
    "a place in the sea": (
        "places.toml",
        "longitude = -4.25",
        "longitude = 4.25",
        "glasgow: “longitude” must be 2.0 or less, not 4.25",
    ),
    "a place that is there twice": (
        "places.toml",
        'slug = "glasgow"',
        'slug = "newcastle"',
        "newcastle: is there twice",
    ),
    "a place in no nation": (
        "places.toml",
        'nation = "scotland"',
        'nation = "alba"',
        "glasgow: unknown nation “alba” (known: england-and-wales, scotland, northern-ireland)",
    ),
    "a latitude in words": (
        "places.toml",
        "latitude = 55.861",
        'latitude = "55.861"',
        "glasgow: “latitude” must be a number, not “55.861”",
    ),
    "a source that is there twice": (
        "sources/main.toml",
        'key = "LIST"',
        'key = "BOOK"',
        "BOOK: is there twice",
    ),
    "a source without an address": (
        "sources/main.toml",
        "https://example.org/book",
        "example.org/book",
        "BOOK: “address” must begin with https:// or http://",
    ),
    "a policy row that is there twice": (
        "policy.toml",
        "[[rule]]",
        """[[rule]]
id = "rest-day"
contact = "day"
restrictions = []
tiers = []
avoid = ["exam"]
reason = "A reason."
advice = "An advice."

[[rule]]""",
        "rest-day: is there twice",
    ),
    "an unknown contact": (
        "policy.toml",
        'contact = "day"',
        'contact = "week"',
        (
            "rest-day: unknown contact “week” "
            "(known: day, eve, hours, fasting, late-fasting, fast-break, prayer-break, night, "
            "evening, morning-after, night-before)"
        ),
    ),
    "a kind of session under two severities": (
        "policy.toml",
        'note = ["shift"]',
        'note = ["exam"]',
        "rest-day: “exam” stands under avoid and note",
    ),
    "no kind of session at all": (
        "policy.toml",
        'avoid = ["exam", "interview"]\nnote = ["shift"]\n',
        "",
        "rest-day: names no kind of session under avoid, adjust or note",
    ),
    "a field that no sentence has": (
        "policy.toml",
        "{observance} is kept",
        "{festival} is kept",
        (
            "rest-day: “reason” has the unknown field “festival” (known: days, "
            "eve, fast_ends, finish_by, home_by, hours, kept, night, observance, place, "
            "restraint, sunset, who)"
        ),
    ),
    "a brace without its pair": (
        "policy.toml",
        "{observance} is kept",
        "{observance is kept",
        "rest-day: “reason” has a brace without its pair",
    ),
    "a working day that ends before it begins": (
        "policy.toml",
        "working_day_end = 17:00:00",
        "working_day_end = 08:00:00",
        "top of the file: “working_day_end” must be after “working_day_start”",
    ),
    "a restriction that does not exist": (
        "policy.toml",
        'work = "work"',
        'rest = "work"',
        (
            "restraints: unknown key “rest” (known: work, travel, writing, custom, fast, food, "
            "prayer, break, night, evening, bank-holiday)"
        ),
    ),
    "a number for a time": (
        "policy.toml",
        "afternoon = 13:00:00",
        "afternoon = 13",
        "top of the file: “afternoon” must be a time such as 12:30, not 13",
    ),
    "words for no kind of session": (
        "session_kinds.toml",
        'kind = "exam"',
        'kind = "viva"',
        (
            "row 1: unknown kind “viva” (known: exam, interview, assessment, teaching, clinic, "
            "shift, night, meeting, catered, social)"
        ),
    ),
    "a kind of session without words": (
        "session_kinds.toml",
        'words = ["exam", "finals"]',
        "words = []",
        "row 1: “words” is empty",
    ),
}


@pytest.mark.parametrize(("name", "old", "new", "said"), FAULTS.values(), ids=FAULTS)
def test_tells_the_fault(
    data: Path, change: Break, name: str, old: str, new: str, said: str
) -> None:
    change(name, old, new)
    with pytest.raises(ContentError) as caught:
        LOADERS[name](data / name)
    assert str(caught.value) == f"{Path(name).name}: {said}"


@pytest.mark.parametrize("name", LOADERS)
def test_reads_what_has_no_fault(data: Path, name: str) -> None:
    assert LOADERS[name](data / name)
