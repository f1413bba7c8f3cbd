"""A line-up in counts and roles: typed, told, and refused where a count is missing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from planner.domain.booking_panel import (
    LARGEST_COUNT,
    LONGEST_ROLE,
    MOST_PARTS,
    PanelPart,
    panel_from_lines,
    panel_lines,
    panel_size,
    panel_text,
)
from planner.domain.errors import BadRequestError


@pytest.mark.parametrize(
    ("text", "panel"),
    [
        pytest.param("", (), id="nothing"),
        pytest.param("2 GP trainers", (PanelPart(2, "GP trainers"),), id="one line"),
        pytest.param(
            " 1  nurse,   chair \n\n3 x patients\n",
            (PanelPart(1, "nurse, chair"), PanelPart(3, "patients")),
            id="blank lines, spaces and a sign",
        ),
        pytest.param(
            "1 Year 5 student", (PanelPart(1, "Year 5 student"),), id="a role with digits"
        ),
    ],
)
def test_each_line_is_a_count_and_a_role(text: str, panel: tuple[PanelPart, ...]) -> None:
    assert panel_from_lines(text) == panel


@pytest.mark.parametrize(
    "line",
    [
        pytest.param("GP trainers", id="no count"),
        pytest.param("0 GP trainers", id="none of them"),
        pytest.param("1000 GP trainers", id="too many"),
        pytest.param("3", id="no role"),
        pytest.param("2GP trainers", id="run together"),
        pytest.param(f"1 {'a' * (LONGEST_ROLE + 1)}", id="too long"),
    ],
)
def test_a_line_that_is_no_count_of_a_role_is_named(line: str) -> None:
    with pytest.raises(BadRequestError) as caught:
        panel_from_lines(f"2 nurses\n{line}")
    assert line[:40] in caught.value.fields["what"]
    assert "2 GP trainers" in caught.value.fields["remedy"]


def test_a_line_up_without_end_is_refused() -> None:
    with pytest.raises(BadRequestError, match="more than"):
        panel_from_lines("1 nurse\n" * (MOST_PARTS + 1))


ROLES = st.text(st.characters(categories=["Lu", "Ll"]), min_size=1, max_size=20).filter(
    lambda role: role not in {"x", "×"}
)
PANELS = st.lists(
    st.builds(PanelPart, st.integers(1, LARGEST_COUNT), ROLES), max_size=MOST_PARTS
).map(tuple)


@given(PANELS)
def test_what_is_typed_again_is_the_same(panel: tuple[PanelPart, ...]) -> None:
    assert panel_from_lines(panel_lines(panel)) == panel


def test_a_line_up_is_told_in_one_line() -> None:
    panel = (PanelPart(2, "GP trainers"), PanelPart(1, "nurse"), PanelPart(1, "patient"))
    assert panel_text(panel) == "2 GP trainers, 1 nurse and 1 patient"
    assert panel_size(panel) == 4
