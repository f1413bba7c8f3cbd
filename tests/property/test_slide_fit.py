"""What fits a cell of a slide: never more than its lines, and what does not is counted."""

import re
from collections.abc import Sequence

from hypothesis import given
from hypothesis import strategies as st

from planner.exchange.documents.document import Line, Sign
from planner.exchange.documents.slide_fit import (
    below_one_another,
    filled,
    lines_of,
    side_by_side,
)

TEXTS = st.text("abcdefgh ", min_size=1, max_size=60).map(str.strip).filter(bool)
LINES = st.lists(
    st.builds(Line, text=TEXTS, sign=st.sampled_from([None, *Sign]), is_strong=st.booleans()),
    max_size=12,
)


def counted_in_notes(told: str) -> int:
    found = re.search(r"\+(\d+) in notes", told)
    return int(found[1]) if found else 0


@given(LINES, st.integers(12, 40), st.integers(2, 9))
def test_lines_below_one_another_fit_or_are_counted(
    lines: Sequence[Line], letters: int, most: int
) -> None:
    told = below_one_another(lines, letters, most)
    whole = [one for one in told if one in {line.words for line in lines}]
    assert sum(lines_of(one, letters) for one in told) <= most
    assert len(whole) + counted_in_notes(" ".join(told)) >= len(lines)


@given(LINES, st.integers(24, 80))
def test_lines_side_by_side_fit_or_are_counted(lines: Sequence[Line], letters: int) -> None:
    told = side_by_side(lines, letters)
    whole = [line for line in lines if line.words in told.split(" · ")]
    assert len(told) <= letters
    assert len(whole) + counted_in_notes(told) >= len(lines)


@given(st.lists(TEXTS, max_size=30), st.integers(10, 60), st.integers(1, 8))
def test_groups_hold_every_text_in_order(texts: Sequence[str], letters: int, most: int) -> None:
    groups = filled(texts, letters, most)
    assert [one for group in groups for one in group] == list(texts)
    assert all(
        len(group) == 1 or sum(lines_of(t, letters) for t in group) <= most for group in groups
    )
