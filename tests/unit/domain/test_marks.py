"""Every tradition has letters and a name of its own."""

import pytest

from planner.domain.marks import letters_of, name_of
from planner.domain.observance import Tradition


@pytest.mark.parametrize("tradition", list(Tradition))
def test_letters_are_two(tradition: Tradition) -> None:
    assert len(letters_of(tradition)) == 2


def test_no_two_traditions_share_letters() -> None:
    assert len({letters_of(tradition) for tradition in Tradition}) == len(Tradition)


def test_no_two_traditions_share_a_name() -> None:
    assert len({name_of(tradition) for tradition in Tradition}) == len(Tradition)
