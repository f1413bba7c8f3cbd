"""Support guides: what goes in comes out, and each fault is told by file, entry and key."""

from collections.abc import Callable
from contextlib import closing
from datetime import date
from enum import StrEnum
from pathlib import Path

import pytest

from planner.content.almanac import Almanac
from planner.content.build import build_almanac
from planner.content.check import check_almanac
from planner.content.guide_texts import load_guide_texts
from planner.content.sources import load_sources
from planner.domain.errors import ContentError
from planner.domain.guide import Actor, Audience, Family, GuideId, HomeNation, Purpose
from planner.domain.guide_words import (
    actor_words,
    audience_words,
    family_words,
    hardness_shape,
    hardness_words,
    nation_words,
    purpose_words,
)
from planner.domain.milestone import Hardness
from planner.domain.search import PageKind
from planner.domain.search_text import asked_from
from planner.domain.working_days import WorkingDays
from planner.files import bundled_folder
from tests.unit.content.conftest import Break

HELP = GuideId("help")
TODAY = date(2026, 11, 26)

FAULTS = {
    "no title": ("help", 'title = "Help at work"\n', "", "top of the file: “title” is missing"),
    "an empty section": (
        "help",
        'evidence = [{ text = "A letter.", sources = ["BOOK"] }]',
        "evidence = []",
        "top of the file: “evidence” is empty; say in one sentence that there is nothing",
    ),
    "a statement of fact without a source": (
        "help",
        '{ text = "A chair.", sources = ["BOOK"] }',
        '{ text = "A chair.", sources = ["ours"] }',
        "what 1: needs a source here; “ours” is for advice alone",
    ),
    "a statement with no word on its source": (
        "help",
        '{ text = "A letter.", sources = ["BOOK"] }',
        '{ text = "A letter." }',
        "evidence 1: “sources” is missing",
    ),
    "an unknown source": (
        "help",
        '{ text = "Staff.", sources = ["LIST"] }',
        '{ text = "Staff.", sources = ["PAPER"] }',
        "who 1: unknown source “PAPER”; add it to a file in sources/",
    ),
    "figures that say the same": (
        "help",
        "£20",
        "£10",
        "amounts 1: “figures” say the same twice; join their sources",
    ),
    "neither amounts nor why there are none": (
        "help",
        "[[amounts]]",
        "[[other]]",
        "top of the file: give either “amounts” or, in one sentence, “no_amounts”",
    ),
    "nations left out without a word": (
        "help",
        'not_for = "Wales and Northern Ireland have their own."\n',
        "",
        "top of the file: “not_for” must say what holds in the nations left out",
    ),
    "a review before the check": (
        "help",
        "review_by = 2027-11-22",
        "review_by = 2026-11-22",
        "top of the file: “review_by” must be after “checked”",
    ),
    "a telephone number of our own": (
        "help",
        'phone = "0800 000 0000"\nsources = ["BOOK"]',
        'phone = "0800 000 0000"\nsources = ["ours"]',
        "contacts 1: a telephone number or an email address needs a source",
    ),
    "a step by nobody": (
        "help",
        'by = "learner", takes',
        'by = "someone", takes',
        "steps 1: unknown by “someone” (known: learner, trainer, employer, education_team)",
    ),
    "a milestone on an unknown anchor": (
        "milestones",
        'anchor = "job_start"',
        'anchor = "job_end"',
        "help.apply: unknown anchor “job_end” (known: job_start)",
    ),
    "a milestone that waits for what comes later": (
        "milestones",
        'after = ["help.apply"]',
        'after = ["help.other"]',
        "help.review: “after” names “help.other”, which does not stand above it",
    ),
    "a milestone with no word for those who missed it": (
        "milestones",
        'if_missed = "Call."\n',
        "",
        "help.review: “if_missed” must say what to do once the day has passed",
    ),
    "a rule without a source": (
        "milestones",
        'sources = ["BOOK"]',
        'sources = ["ours"]',
        "help.review: needs a source, or the hardness “planner”",
    ),
    "an answer that is rolled": (
        "milestones",
        'roll = "none"',
        'roll = "previous_working_day"',
        "help.review: only what is to be done by a day is rolled to an earlier one",
    ),
    "a milestone that is there twice": (
        "milestones",
        'id = "help.review"',
        'id = "help.apply"',
        "help.apply: is there twice",
    ),
    "an offset and a date of the year": (
        "milestones",
        'offset = { value = -4, unit = "weeks" }',
        'needs_year_data = true\noffset = { value = -4, unit = "weeks" }',
        "help.apply: unknown key “offset”",
    ),
    "a time that is no date": (
        "help",
        "review_by = 2027-11-22",
        "review_by = 12:30:00",
        "top of the file: “review_by” must be a date, not “12:30:00”",
    ),
}


@pytest.mark.parametrize(("file", "old", "new", "told"), FAULTS.values(), ids=FAULTS)
def test_faults_name_file_and_entry(
    data: Path, change: Break, file: str, old: str, new: str, told: str
) -> None:
    change(f"guides/{file}.toml", old, new)
    with pytest.raises(ContentError) as caught:
        load_guide_texts(data, load_sources(data / "sources"))
    assert str(caught.value).startswith(f"{file}.toml: {told}")


def test_what_goes_in_comes_out(data: Path, tmp_path: Path) -> None:
    loaded = load_guide_texts(data, load_sources(data / "sources"))
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    with closing(Almanac.open(target)) as almanac:
        assert tuple(almanac.guides.values()) == loaded.guides
        assert almanac.milestones == loaded.milestones
        found = almanac.pages_telling(PageKind.GUIDE, asked_from("volunteers"), 5)
        assert [one.id for one in found] == [HELP]


def test_the_sources_of_a_guide_are_those_that_it_names(data: Path) -> None:
    (guide,) = load_guide_texts(data, load_sources(data / "sources")).guides
    assert [one.key for one in guide.sources] == ["BOOK", "LIST"]


def test_an_amount_is_stale_after_its_last_day(data: Path) -> None:
    (guide,) = load_guide_texts(data, load_sources(data / "sources")).guides
    (amount,) = guide.amounts
    assert amount.is_disputed
    assert [amount.is_stale(date(2027, 3, 31)), amount.is_stale(date(2027, 4, 1))] == [False, True]


def problems(data: Path, today: date = TODAY) -> list[str]:
    return [one for one in check_almanac(data, today).problems if ".toml:" in one]


def test_a_guide_past_its_review_fails_the_check(data: Path) -> None:
    assert problems(data, date(2027, 11, 22)) == []
    (told,) = problems(data, date(2027, 11, 23))
    assert told.startswith("help.toml: it was to be checked again by 22 November 2027")


def test_guides_and_milestones_must_name_each_other(data: Path, change: Break) -> None:
    change("guides/help.toml", '"help.review"', '"help.rest"')
    change("guides/help.toml", "trainer =", 'see = ["more"]\ntrainer =')
    assert problems(data) == [
        "help.toml: “milestones” names “help.rest”, which there is not",
        "help.toml: “see” names “more”, which there is not",
        "milestones.toml: help.review: its guide “help” does not name it",
    ]


def test_our_milestones_keep_the_order_of_what_they_wait_for() -> None:
    data = bundled_folder("data")
    milestones = load_guide_texts(data, load_sources(data / "sources")).milestones.by_id
    anchor, weekdays = date(2027, 9, 15), WorkingDays(frozenset())
    for one in milestones.values():
        for before in map(milestones.__getitem__, one.after):
            if one.offset and before.offset and one.anchor == before.anchor:
                first = before.offset.applied_to(anchor, weekdays)
                assert first <= one.offset.applied_to(anchor, weekdays), one.id


@pytest.mark.parametrize(
    ("words", "kind"),
    [
        (family_words, Family),
        (nation_words, HomeNation),
        (audience_words, Audience),
        (purpose_words, Purpose),
        (actor_words, Actor),
        (hardness_words, Hardness),
        (hardness_shape, Hardness),
    ],
)
def test_every_value_has_words_of_its_own(
    words: Callable[[StrEnum], str], kind: type[StrEnum]
) -> None:
    assert len({words(one) for one in kind}) == len(kind)
