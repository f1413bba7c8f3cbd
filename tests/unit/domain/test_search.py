"""How well a name answers what was asked."""

import pytest

from planner.domain.search import Match, match_of
from planner.domain.search_text import asked_from

ALSO = ("Eid ul-Fitr", "Choti Eid")


@pytest.mark.parametrize(
    ("asked", "match"),
    [
        pytest.param("eid al fitr", Match.NAME, id="the whole name"),
        pytest.param("EID-UL-FITR", Match.SPELLING, id="the whole of another spelling"),
        pytest.param("eid al", Match.NAME_START, id="the beginning of the name"),
        pytest.param("fitr", Match.NAME_WORDS, id="words of the name"),
        pytest.param("chot", Match.SPELLING_WORDS, id="words of another spelling"),
        pytest.param("choti fitr", Match.SPELLING_WORDS, id="words of the name and another"),
        pytest.param("breakfast", Match.TEXT, id="none of them"),
    ],
)
def test_how_well_a_name_answers(asked: str, match: Match) -> None:
    assert match_of(asked_from(asked), "Eid al-Fitr", ALSO) is match
