"""Templates: those of the program, changed, hidden and as they came; and the user's own."""

from dataclasses import replace
from datetime import time, timedelta
from pathlib import Path

import pytest

from planner.content.session_templates import load_session_templates
from planner.domain.change import Affected
from planner.domain.errors import BadRequestError, ContentError
from planner.domain.session import ProgrammeId, SessionKind
from planner.domain.template import SessionTemplate, TemplateId
from planner.files import bundled_folder
from planner.services.workspace import Workspace

OWN = SessionTemplate(
    id=TemplateId("own.1"),
    name="Balint group",
    title="Balint group",
    kind=SessionKind.TEACHING,
    length=timedelta(minutes=90),
    tutor="Dr Osei",
    programme=ProgrammeId("programme-1"),
    start=time(16, 30),
)


def names(workspace: Workspace) -> list[str]:
    return [one.name for one in workspace.templates.offered()]


def test_offers_common_sessions() -> None:
    found = load_session_templates(bundled_folder("data") / "session_templates.toml")
    assert [one.name for one in found] == [
        "Half-day teaching",
        "Simulation day",
        "Induction day",
        "Journal club",
        "Written exam",
        "ARCP panel",
        "Interview panel",
        "Departmental meeting",
    ]


def test_adds_one_of_the_users_own_at_the_end(workspace: Workspace) -> None:
    change = workspace.templates.put(OWN)
    assert change.label == "addition of the template Balint group"
    assert workspace.apply(change) == Affected.TEMPLATES
    assert workspace.templates.all()[-1] == OWN
    workspace.apply(change.inverse())
    assert OWN not in workspace.templates.all()


def test_changes_one_of_the_program_in_its_place(workspace: Workspace) -> None:
    templates = workspace.templates
    first = templates.all()[0]
    changed = replace(first, location="Lecture theatre")
    workspace.apply(templates.put(changed))
    assert templates.all()[0] == changed
    assert templates.is_changed(changed)
    again = replace(changed, name="Half day")
    workspace.apply(templates.put(again))
    assert templates.all()[0] == again


def test_restores_one_of_the_program(workspace: Workspace) -> None:
    templates = workspace.templates
    first = templates.all()[0]
    workspace.apply(templates.put(replace(first, location="Lecture theatre")))
    change = templates.remove(templates.all()[0])
    assert change.label == "restoring of the template Half-day teaching"
    workspace.apply(change)
    assert templates.all()[0] == first
    assert templates.remove(first).is_empty


def test_hides_and_shows_again(workspace: Workspace) -> None:
    templates = workspace.templates
    first = templates.all()[0]
    change = templates.hide(first)
    assert change.label == "hiding of the template Half-day teaching"
    workspace.apply(change)
    assert first.name not in names(workspace)
    workspace.apply(templates.show(templates.all()[0]))
    assert names(workspace)[0] == first.name


def test_removes_one_of_the_users_own(workspace: Workspace) -> None:
    workspace.apply(workspace.templates.put(OWN))
    change = workspace.templates.remove(OWN)
    assert change.label == "removal of the template Balint group"
    workspace.apply(change)
    assert OWN.name not in names(workspace)


def test_putting_what_is_there_changes_nothing(workspace: Workspace) -> None:
    assert workspace.templates.put(workspace.templates.all()[0]).is_empty


def test_new_ids_differ(workspace: Workspace) -> None:
    templates = workspace.templates
    assert templates.new_id() != templates.new_id()
    assert not templates.is_bundled(replace(OWN, id=templates.new_id()))


@pytest.mark.parametrize(
    ("template", "said"),
    [
        pytest.param(replace(OWN, name=" "), "the name: nothing is given", id="no name"),
        pytest.param(replace(OWN, title="x" * 501), "too long", id="long title"),
        pytest.param(replace(OWN, notes="x" * 10_001), "too long", id="long notes"),
        pytest.param(replace(OWN, length=timedelta(0)), "whole minutes", id="no length"),
        pytest.param(replace(OWN, length=timedelta(days=8)), "up to a week", id="too long"),
        pytest.param(replace(OWN, length=timedelta(seconds=90)), "whole minutes", id="seconds"),
    ],
)
def test_what_makes_no_sense_is_refused(
    workspace: Workspace, template: SessionTemplate, said: str
) -> None:
    with pytest.raises(BadRequestError) as caught:
        workspace.templates.put(template)
    assert said in str(caught.value)


ENTRY = '[[template]]\nid = "a"\nname = "A"\ntitle = "A"\nkind = "exam"\nminutes = 60\n'


@pytest.mark.parametrize(
    ("text", "said"),
    [
        pytest.param(ENTRY + ENTRY, "the id is used twice", id="twice"),
        pytest.param(ENTRY.replace("exam", "party"), "unknown kind “party”", id="kind"),
        pytest.param(ENTRY.replace("60", "0"), "“minutes” must be 1 or more", id="no length"),
        pytest.param(f'{ENTRY}start = "soon"\n', "“start” must be a time", id="no time"),
        pytest.param(f'{ENTRY}colour = "red"\n', "unknown key “colour”", id="key"),
    ],
)
def test_a_fault_of_the_file_is_told(tmp_path: Path, text: str, said: str) -> None:
    path = tmp_path / "session_templates.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ContentError) as caught:
        load_session_templates(path)
    assert said in str(caught.value)
