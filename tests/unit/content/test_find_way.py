"""The questions lead to every guide by some path, and say why each is there."""

from collections.abc import Sequence
from itertools import product

import pytest

from planner.content.guide_texts import load_guide_texts
from planner.content.sources import load_sources
from planner.domain.find_way import Answers, difficulties, suggestions
from planner.domain.guide import Audience, Family, Guide, GuideId, HomeNation, Purpose
from planner.files import bundled_folder


@pytest.fixture(scope="module")
def guides() -> Sequence[Guide]:
    data = bundled_folder("data")
    return load_guide_texts(data, load_sources(data / "sources")).guides


def test_every_guide_is_reached_by_some_path(guides: Sequence[Guide]) -> None:
    hard: list[GuideId | None] = [None, *(one.id for one in difficulties(guides))]
    reached = {
        suggestion.guide.id
        for audience, nation, purpose, difficulty in product(Audience, HomeNation, Purpose, hard)
        for suggestion in suggestions(
            guides,
            Answers(audience=audience, nation=nation, purpose=purpose, difficulty=difficulty),
        )
    }
    assert reached == {one.id for one in guides}


def test_says_why_and_puts_first_whom_a_guide_mostly_serves(guides: Sequence[Guide]) -> None:
    asked = Answers(audience=Audience.EMPLOYEE, nation=HomeNation.SCOTLAND, purpose=Purpose.JOB)
    found = suggestions(guides, asked)
    by_id = {one.guide.id: one.reason for one in found}
    assert by_id[GuideId("atw")] == "For employees in Scotland; helps with a job."
    is_main = [Audience.EMPLOYEE in one.guide.main for one in found]
    assert is_main == sorted(is_main, reverse=True)
    assert all(one.guide.family is not Family.CONDITION for one in found)


def test_a_scheme_is_not_offered_where_it_does_not_hold(guides: Sequence[Guide]) -> None:
    asked = Answers(
        audience=Audience.EMPLOYEE, nation=HomeNation.NORTHERN_IRELAND, purpose=Purpose.JOB
    )
    assert GuideId("atw") not in {one.guide.id for one in suggestions(guides, asked)}
