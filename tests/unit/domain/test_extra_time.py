"""Extra time and rest breaks, in whole minutes."""

from datetime import timedelta

import pytest

from planner.domain.extra_time import (
    Need,
    Sitting,
    extra_time,
    need_words,
    rest_for_half,
    sitting_facts,
    sitting_words,
)


@pytest.mark.parametrize(
    ("minutes", "percent", "rest", "writing", "block"),
    [
        pytest.param(60, 25, 0, 75, 75, id="a quarter more of an hour"),
        pytest.param(180, 25, 0, 225, 225, id="a quarter more of three hours"),
        pytest.param(60, 50, 0, 90, 90, id="half as long again"),
        pytest.param(75, 25, 0, 94, 94, id="93.75 minutes count as 94"),
        pytest.param(50, 10, 0, 55, 55, id="no rounding up of what is whole"),
        pytest.param(120, 0, 60, 120, 180, id="rest alone"),
        pytest.param(120, 25, 30, 150, 180, id="both"),
        pytest.param(1, 1, 0, 2, 2, id="a minute"),
    ],
)
def test_extra_time(minutes: int, percent: int, rest: int, writing: int, block: int) -> None:
    found = extra_time(minutes, percent=percent, rest=rest)
    assert (found.writing, found.block) == (writing, block)


@pytest.mark.parametrize(
    ("minutes", "percent", "rest"),
    [(0, 25, 0), (60, -1, 0), (60, 101, 0), (60, 25, -1), (1000, 50, 0), (720, 100, 1)],
)
def test_what_is_no_sitting_is_refused(minutes: int, percent: int, rest: int) -> None:
    with pytest.raises(ValueError, match="sitting"):
        extra_time(minutes, percent=percent, rest=rest)


def test_rest_that_is_not_agreed_makes_the_sitting_half_as_long_again() -> None:
    assert [rest_for_half(60), rest_for_half(95)] == [30, 48]


@pytest.mark.parametrize(
    ("percent", "rest", "words"),
    [
        (25, 0, "25% extra time"),
        (0, 30, "rest breaks"),
        (50, 30, "50% extra time and rest breaks"),
        (0, 0, "the usual time"),
    ],
)
def test_a_sitting_is_called_by_what_is_added(percent: int, rest: int, words: str) -> None:
    assert sitting_words(Sitting(minutes=60, percent=percent, rest=rest)) == words


def test_the_facts_of_a_sitting_are_its_needs_and_its_rest() -> None:
    needs = (Need.READER, Need.SEPARATE_ROOM)
    sitting = Sitting(minutes=60, percent=0, rest=1, needs=needs)
    assert sitting_facts(sitting) == ("Reader", "Separate room", "Rest breaks of up to 1 minute")
    assert sitting.length == timedelta(minutes=61)
    assert len({need_words(one) for one in Need}) == len(Need)
