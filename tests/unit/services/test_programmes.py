"""Programmes: added, renamed, marked otherwise and removed, all to be undone."""

from dataclasses import replace

import pytest

from planner.domain.change import Change, Edit
from planner.domain.errors import BadRequestError
from planner.domain.session import Pattern, ProgrammeId
from planner.services.workspace import Workspace
from tests.factories import a_programme, a_session
from tests.unit.services.test_templates import OWN

ONE, TWO = ProgrammeId("programme-1"), ProgrammeId("two")


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    """Return a workspace with two programmes; a session and a template belong to the first."""
    workspace.apply(
        Change(
            label="addition",
            programmes=(Edit(None, a_programme()), Edit(None, a_programme(id=TWO, name="Two"))),
            sessions=(Edit(None, a_session()),),
            templates=(Edit(None, OWN),),
        )
    )
    return workspace


def programmes(workspace: Workspace) -> dict[str, tuple[str, str, Pattern]]:
    return {one.id: (one.name, one.colour, one.pattern) for one in workspace.programmes}


@pytest.mark.parametrize(
    ("make", "label", "after"),
    [
        pytest.param(
            lambda planner: planner.rename(ONE, " Core  training "),
            "change of the name of Foundation programme",
            ("Core training", "#3355aa", Pattern.SOLID),
            id="rename",
        ),
        pytest.param(
            lambda planner: planner.rename(ONE, "FOUNDATION PROGRAMME"),
            "change of the name of Foundation programme",
            ("FOUNDATION PROGRAMME", "#3355aa", Pattern.SOLID),
            id="rename in capitals",
        ),
        pytest.param(
            lambda planner: planner.recolour(ONE, "#00AAFF"),
            "change of the colour of Foundation programme",
            ("Foundation programme", "#00aaff", Pattern.SOLID),
            id="recolour",
        ),
        pytest.param(
            lambda planner: planner.repattern(ONE, Pattern.DOTTED),
            "change of the pattern of Foundation programme",
            ("Foundation programme", "#3355aa", Pattern.DOTTED),
            id="repattern",
        ),
    ],
)
def test_changes_a_programme_and_back(
    held: Workspace, make: object, label: str, after: tuple[str, str, Pattern]
) -> None:
    assert callable(make)
    before = programmes(held)
    change = make(held.programme_planner)
    assert change.label == label
    held.apply(change)
    assert programmes(held)[ONE] == after
    held.apply(change.inverse())
    assert programmes(held) == before


def test_adds_programmes_with_marks_of_their_own(held: Workspace) -> None:
    for name in ("Surgery", "Surgery, core", "Surgery core", "日本"):
        held.apply(held.programme_planner.add(name))
    found = programmes(held)
    assert {"surgery", "surgery-core", "surgery-core-2", "日本"} <= set(found)
    added = [found[id_] for id_ in ("surgery", "surgery-core", "surgery-core-2", "日本")]
    assert len({mark[1:] for mark in added}) == 4


def test_more_programmes_than_marks_can_be_added(workspace: Workspace) -> None:
    for number in range(9):
        workspace.apply(workspace.programme_planner.add(f"Programme {number}"))
    assert len(workspace.programmes) == 9


def test_removes_an_empty_programme(held: Workspace) -> None:
    assert held.programme_planner.session_count(TWO) == 0
    held.apply(held.programme_planner.remove(TWO))
    assert set(programmes(held)) == {ONE}


def test_removes_a_programme_whose_sessions_go_to_another(held: Workspace) -> None:
    assert held.programme_planner.session_count(ONE) == 1
    change = held.programme_planner.remove(ONE, TWO)
    assert change.label == "removal of the programme Foundation programme"
    held.apply(change)
    assert set(programmes(held)) == {TWO}
    with held._diary.reading() as reading:
        assert [one.programme for one in reading.sessions.all()] == [TWO]
        assert [one.programme for one in reading.templates.all()] == [TWO]
    held.apply(change.inverse())
    with held._diary.reading() as reading:
        assert reading.sessions.all() == (a_session(),)
        assert reading.templates.all() == (OWN,)
    assert set(programmes(held)) == {ONE, TWO}


def test_a_template_of_a_removed_programme_belongs_to_none(held: Workspace) -> None:
    held.apply(Change(label="deletion", sessions=(Edit(a_session(), None),)))
    held.apply(held.programme_planner.remove(ONE))
    with held._diary.reading() as reading:
        assert reading.templates.all() == (replace(OWN, programme=None),)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        pytest.param(lambda p: p.add("  "), "the name: nothing is given", id="no name"),
        pytest.param(lambda p: p.add("x" * 201), "longer than 200", id="long name"),
        pytest.param(lambda p: p.add("two"), "another programme is called so", id="same name"),
        pytest.param(lambda p: p.rename(ONE, "TWO"), "another programme", id="same by renaming"),
        pytest.param(lambda p: p.recolour(ONE, "blue"), "blue: it is no colour", id="colour"),
        pytest.param(lambda p: p.remove(ONE), "sessions belong to it", id="sessions left"),
        pytest.param(lambda p: p.remove(ONE, ONE), "sessions belong to it", id="onto itself"),
        pytest.param(lambda p: p.remove("gone"), "no such programme", id="gone"),
        pytest.param(lambda p: p.remove(ONE, "gone"), "no such programme", id="onto one gone"),
    ],
)
def test_what_makes_no_sense_is_refused(held: Workspace, make: object, said: str) -> None:
    assert callable(make)
    with pytest.raises(BadRequestError) as caught:
        make(held.programme_planner)
    assert said in str(caught.value)


def test_a_programme_that_is_as_it_was_is_not_changed(held: Workspace) -> None:
    assert held.programme_planner.repattern(ONE, Pattern.SOLID).is_empty
