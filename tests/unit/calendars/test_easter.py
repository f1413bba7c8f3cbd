"""Easter Sunday by either reckoning, and its distance in words."""

from datetime import date

import pytest

from planner.calendars.easter import easter_sunday, easter_text
from planner.domain.rule import Computus

WESTERN, ORTHODOX = Computus.WESTERN, Computus.ORTHODOX


@pytest.mark.parametrize(
    ("computus", "expected"),
    [
        pytest.param(WESTERN, date(2027, 3, 28), id="western"),
        pytest.param(ORTHODOX, date(2027, 5, 2), id="orthodox, by our calendar"),
    ],
)
def test_reckonings_differ(computus: Computus, expected: date) -> None:
    assert easter_sunday(computus, 2027) == expected


def test_both_reckonings_meet_in_2028() -> None:
    assert easter_sunday(WESTERN, 2028) == easter_sunday(ORTHODOX, 2028) == date(2028, 4, 16)


@pytest.mark.parametrize("year", [1582, 4100])
def test_refuses_years_outside_the_reckoning(year: int) -> None:
    with pytest.raises(ValueError, match="no Easter"):
        easter_sunday(WESTERN, year)


@pytest.mark.parametrize(
    ("computus", "offset", "expected"),
    [
        (WESTERN, 0, "Easter Sunday"),
        (WESTERN, -46, "46 days before Easter Sunday"),
        (WESTERN, 1, "1 day after Easter Sunday"),
        (ORTHODOX, 39, "39 days after Orthodox Easter Sunday"),
    ],
)
def test_tells_the_distance_in_words(computus: Computus, offset: int, expected: str) -> None:
    assert easter_text(computus, offset) == expected
