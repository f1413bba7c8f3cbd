"""Words of an advert: found in every form, at their place, and not inside other words."""

from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.advert_check import (
    AdvertGroup,
    AdvertWord,
    AdvertWordId,
    check_advert,
)


def word(*words: str, unless: tuple[str, ...] = (), is_exact: bool = False) -> AdvertWord:
    return AdvertWord(
        id=AdvertWordId(words[0]),
        group=AdvertGroup.AGE,
        words=words,
        unless=unless,
        is_exact=is_exact,
        why="Why.",
        instead="Instead.",
        sources=(),
    )


YOUNG = word("young", unless=("young people", "children and young"))
DOMINANT = word("domina*")
SELF_RELIANT = word("self reliant")
LICENCE = word("drivers licence")
CHAIR = word("chairman", "chairmen")
HEALTH = word("good health", "excellent health", "health")
SHORT = word("TPD", "SAS", is_exact=True)
SLASHED = word("he/she", "she must")


@pytest.mark.parametrize(
    ("text", "entry", "found"),
    [
        pytest.param("A young team.", YOUNG, ["young"], id="as it stands"),
        pytest.param("YOUNG team", YOUNG, ["YOUNG"], id="in capitals"),
        pytest.param("“Young”, they said", YOUNG, ["Young"], id="in quotation marks"),
        pytest.param("(young)", YOUNG, ["young"], id="in brackets"),
        pytest.param("young—and keen", YOUNG, ["young"], id="before a dash"),
        pytest.param("young - and keen", YOUNG, ["young"], id="before a spaced hyphen"),
        pytest.param("a younger youngster", YOUNG, [], id="not inside longer words"),
        pytest.param("Youngstown", YOUNG, [], id="not inside a name"),
        pytest.param("young-onset dementia", YOUNG, [], id="not inside a compound"),
        pytest.param("pre-young", YOUNG, [], id="not at the end of a compound"),
        pytest.param("young_2", YOUNG, [], id="not before an underscore"),
        pytest.param("support young people", YOUNG, [], id="not in a phrase that excuses it"),
        pytest.param("Young  people", YOUNG, [], id="not in that phrase with two spaces"),
        pytest.param("young people, young team", YOUNG, ["young"], id="but beside that phrase"),
        pytest.param("a dominant voice", DOMINANT, ["dominant"], id="a stem with one ending"),
        pytest.param("Dominate!", DOMINANT, ["Dominate"], id="a stem with another"),
        pytest.param("predominantly", DOMINANT, [], id="a stem not inside a word"),
        pytest.param("self-reliant", SELF_RELIANT, ["self-reliant"], id="with a hyphen"),
        pytest.param("self reliant", SELF_RELIANT, ["self reliant"], id="with a space"),
        pytest.param("self‑reliant", SELF_RELIANT, ["self‑reliant"], id="with a hard hyphen"),
        pytest.param("self\nreliant", SELF_RELIANT, ["self\nreliant"], id="over two lines"),
        pytest.param("himself reliant", SELF_RELIANT, [], id="not over another word"),
        pytest.param("a driver's licence", LICENCE, ["driver's licence"], id="an apostrophe"),
        pytest.param("a driver’s licence", LICENCE, ["driver’s licence"], id="a curly one"),
        pytest.param("drivers licences", LICENCE, ["drivers licences"], id="a plural"),
        pytest.param("the chairman’s vote", CHAIR, ["chairman’s"], id="a genitive"),
        pytest.param("chairmanship", CHAIR, [], id="not with another ending"),
        pytest.param("in good health", HEALTH, ["good health"], id="the longest of two"),
        pytest.param("Health and good health", HEALTH, ["Health", "good health"], id="in order"),
        pytest.param("he/she must", SLASHED, ["he/she"], id="the first of two that overlap"),
        pytest.param("the TPD leads", SHORT, ["TPD"], id="a short form"),
        pytest.param("two TPDs", SHORT, ["TPDs"], id="a short form in the plural"),
        pytest.param("the sas and tpd", SHORT, [], id="not a short form in small letters"),
        pytest.param("director (TPD). The TPD", SHORT, [], id="not a short form explained"),
        pytest.param("directors (TPDs). The TPDs", SHORT, [], id="not its plural explained"),
        pytest.param("", YOUNG, [], id="nothing in nothing"),
    ],
)
def test_words_are_found(text: str, entry: AdvertWord, found: list[str]) -> None:
    assert [one.text for one in check_advert(text, [entry])] == found


def test_findings_tell_where_they_stand_and_why() -> None:
    first, second = check_advert("A dominant, young lead", [YOUNG, DOMINANT])
    assert (first.start, first.end, first.word) == (2, 10, DOMINANT)
    assert (second.start, second.end, second.word) == (12, 17, YOUNG)


@given(st.text(max_size=80), st.sampled_from([YOUNG, DOMINANT, SELF_RELIANT, SHORT]))
def test_a_finding_is_a_piece_of_the_text_and_none_overlaps(text: str, entry: AdvertWord) -> None:
    whole = f"{text} young dominant self-reliant TPD {text}"
    found = check_advert(whole, [entry])
    assert [whole[one.start : one.end] for one in found] == [one.text for one in found]
    assert all(one.end <= other.start for one, other in pairwise(found))


@given(st.from_regex(r"[a-z]{1,5}", fullmatch=True))
def test_letters_around_a_word_hide_it(letters: str) -> None:
    assert not check_advert(f"{letters}young", [YOUNG])
    assert not [
        one for one in check_advert(f"young{letters}", [YOUNG]) if letters not in {"s", "es"}
    ]
