"""What a repeat leaves out is told in a sentence."""

from datetime import datetime

import pytest

from planner.domain.left_out import LeftOut, left_out_text
from planner.domain.repeat import Skip


def left_out(*days: int) -> list[LeftOut]:
    return [
        LeftOut(start=datetime(2026, 12, day, 9), skip=Skip.OUT_OF_TERM, name="out of term")  # noqa: DTZ001
        for day in days
    ]


@pytest.mark.parametrize(
    ("days", "said"),
    [
        pytest.param((), "", id="none"),
        pytest.param((1,), "1 date is left out: 1 December 2026 (out of term).", id="one"),
        pytest.param(
            (1, 8),
            "2 dates are left out: 1 December 2026 (out of term) and"
            " 8 December 2026 (out of term).",
            id="two",
        ),
    ],
)
def test_tells_the_dates(days: tuple[int, ...], said: str) -> None:
    assert left_out_text(left_out(*days)) == said


def test_names_the_first_six() -> None:
    told = left_out_text(left_out(*range(1, 11)))
    assert told.startswith("10 dates are left out: 1 December 2026")
    assert told.endswith("6 December 2026 (out of term) and 4 more.")
