"""Numbers as dates speak them."""

import pytest

from planner.calendars.ordinals import ordinal


@pytest.mark.parametrize(
    ("number", "said"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (13, "13th"), (22, "22nd")],
)
def test_ends_as_it_is_spoken(number: int, said: str) -> None:
    assert ordinal(number) == said
