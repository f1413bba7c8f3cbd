"""A line of words as a draft, and the programme that it names."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.repeat import Skip
from planner.domain.session import KindBasis
from planner.services.quick_drafts import draft_from_entry, programme_named
from planner.services.workspace import Workspace
from tests.ui.plans import ADDITION, EXAMS, NORTH, SIMULATION
from tests.unit.domain.test_quick_reading import read

PROGRAMMES = (NORTH, EXAMS, SIMULATION)


@pytest.mark.parametrize(
    ("name", "programme"),
    [
        ("Foundation North", NORTH),
        ("foundation-north", NORTH),
        ("exams", EXAMS),
        ("r&d simulation", SIMULATION),
        ("n", None),
        ("radiology", None),
        ("", None),
    ],
)
def test_programmes_are_found_by_name(name: str, programme: object) -> None:
    assert programme_named(name, PROGRAMMES) == programme


def test_a_draft_holds_all_that_was_told(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    entry = read("Teaching Mon 2pm-5pm weekly until 18 Dec, skip bank holidays in Room 4")
    draft = draft_from_entry(workspace.planner, entry, EXAMS.id)
    assert (draft.title, draft.location, draft.programme) == ("Teaching", "Room 4", EXAMS.id)
    assert draft.kind_basis is KindBasis.GUESSED
    assert draft.skips == {Skip.BANK_HOLIDAYS}
    repeat = workspace.planner.repeat_of(draft)
    assert repeat is not None
    assert repeat.until == date(2026, 12, 18)


def test_what_is_once_has_no_repeat(workspace: Workspace) -> None:
    workspace.apply(ADDITION)
    entry = replace(read("Viva Tue 2pm"), repeat=None)
    assert draft_from_entry(workspace.planner, entry, None).recurrence is None
