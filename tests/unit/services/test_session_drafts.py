"""Drafts of sessions: pasted, guessed, made of templates, and refused where they make no sense."""

from collections.abc import Sequence
from dataclasses import replace
from datetime import date, time, timedelta

import pytest

from planner.domain.errors import BadRequestError
from planner.domain.repeat import Frequency, Repeat
from planner.domain.series import Scope
from planner.domain.session import (
    KindBasis,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from planner.domain.template import SessionTemplate, TemplateId
from planner.services.workspace import Workspace
from tests.factories import a_programme
from tests.unit.services.kept_sessions import SERIES, SINGLE, days, edited, instances, kept_in, wall


@pytest.fixture
def held(workspace: Workspace) -> Workspace:
    """Return a workspace with a single session and a series of five Mondays."""
    return kept_in(workspace)


@pytest.mark.parametrize(
    ("sessions", "at", "expected"),
    [
        pytest.param([SINGLE], None, ["03 Nov 09:00"], id="at its own time"),
        pytest.param([SINGLE], time(14), ["03 Nov 14:00"], id="at a time"),
        pytest.param(
            [SINGLE, replace(SINGLE, id=SessionId("2"), uid="2", start=wall("2026-09-23T10:00"))],
            time(8),
            ["03 Nov 08:00", "05 Nov 09:00"],
            id="two keep their distance",
        ),
        pytest.param(
            [replace(SERIES, title="Written series")],
            None,
            ["03 Nov 09:00", "10 Nov 09:00", "17 Nov 09:00", "24 Nov 09:00", "01 Dec 09:00"],
            id="a series with its weekday",
        ),
        pytest.param(
            [replace(SINGLE, recurrence_id=wall("2026-09-20T09:00"), uid="gone")],
            None,
            ["03 Nov 09:00"],
            id="a moved date without its series",
        ),
    ],
)
def test_pastes_onto_a_day(
    held: Workspace, sessions: Sequence[Session], at: time | None, expected: list[str]
) -> None:
    longer = [replace(one, end=max(one.end, one.start + timedelta(hours=1))) for one in sessions]
    held.apply(held.planner.paste(longer, date(2026, 11, 3), at))
    assert days(held, "Written")[1:] == expected


def test_pasting_twice_makes_two(held: Workspace) -> None:
    for _ in range(2):
        held.apply(held.planner.paste([SINGLE], date(2026, 11, 3)))
    assert len(instances(held, "Written")) == 3


def test_pasting_nothing_changes_nothing(held: Workspace) -> None:
    assert held.planner.paste([], date(2026, 11, 3)).is_empty


def test_what_is_pasted_from_elsewhere_comes_into_a_programme_of_the_diary(
    held: Workspace,
) -> None:
    strange = replace(SINGLE, programme=ProgrammeId("elsewhere"), title="Written elsewhere")
    held.apply(held.planner.paste([strange], date(2026, 11, 3)))
    assert instances(held, "Written elsewhere")[0].session.programme == a_programme().id


def test_copied_text_can_be_pasted(held: Workspace) -> None:
    planner = held.planner
    singles = planner.singles_of(instances(held, "Teaching")[1:3])
    text = planner.calendar_text(singles, stamp=wall("2026-09-01T08:00").astimezone())
    held.apply(planner.paste(planner.sessions_from_calendar_text(text), date(2026, 11, 3)))
    assert days(held)[5:] == ["03 Nov 09:00", "10 Nov 09:00"]


def test_the_first_session_of_a_new_diary_brings_its_programme(workspace: Workspace) -> None:
    draft = workspace.planner.new_draft(wall("2026-10-01T09:00"), wall("2026-10-01T10:00"))
    workspace.apply(workspace.planner.create(replace(draft, title="MRCP exam")))
    assert [one.name for one in workspace.programmes] == ["My sessions"]
    assert instances(workspace)[0].session.kind is SessionKind.EXAM


def test_a_draft_stands_on_the_clock_of_the_place(workspace: Workspace) -> None:
    draft = workspace.planner.new_draft(wall("2026-10-01T09:00"), wall("2026-10-01T10:00"))
    assert draft.zone == "Europe/London"
    assert draft.id == draft.uid


@pytest.mark.parametrize(
    ("values", "kind", "basis"),
    [
        pytest.param({"title": "MRCP exam"}, SessionKind.EXAM, KindBasis.GUESSED, id="new title"),
        pytest.param({"notes": "x"}, SessionKind.TEACHING, KindBasis.GUESSED, id="same title"),
        pytest.param(
            {"kind": SessionKind.SOCIAL}, SessionKind.SOCIAL, KindBasis.CHOSEN, id="chosen"
        ),
    ],
)
def test_a_kind_is_guessed_until_it_is_chosen(
    held: Workspace, values: dict[str, object], kind: SessionKind, basis: KindBasis
) -> None:
    held.apply(edited(Scope.ALL, **values)(held))
    with held._diary.reading() as reading:
        session = reading.sessions.get(SERIES.id)
    assert session is not None
    assert (session.kind, session.kind_basis) == (kind, basis)


@pytest.mark.parametrize(
    ("values", "said"),
    [
        pytest.param({"title": "  "}, "the title: nothing is given", id="no title"),
        pytest.param({"title": "x" * 501}, "the title: it is longer than 500", id="long title"),
        pytest.param({"tutor": "x" * 501}, "the tutor: it is longer than 500", id="long tutor"),
        pytest.param({"notes": "x" * 10_001}, "the notes: they are longer", id="long notes"),
        pytest.param({"end": wall("2026-09-20T09:00")}, "it ends before it starts", id="backwards"),
        pytest.param({"end": wall("2046-09-20T09:00")}, "more than ten years", id="too long"),
        pytest.param(
            {"start": wall("0026-09-20T09:00"), "end": wall("0026-09-20T10:00")},
            "between 1900 and 2200",
            id="year 26",
        ),
        pytest.param(
            {"recurrence": Recurrence(rule="FREQ=HOURLY")},
            "repeats more than once a day",
            id="a rule that repeats too often",
        ),
        pytest.param(
            {
                "recurrence": Recurrence(
                    rule="FREQ=WEEKLY;COUNT=1", excluded=(wall("2026-09-21T09:00"),)
                )
            },
            "none of its dates is left",
            id="no date left",
        ),
        pytest.param(
            {"programme": ProgrammeId("unknown")},
            "its programme is not in the diary",
            id="programme",
        ),
    ],
)
def test_what_makes_no_sense_is_refused(
    held: Workspace, values: dict[str, object], said: str
) -> None:
    draft = replace(SINGLE, id=SessionId("new"), uid="new", **values)  # type: ignore[arg-type]
    with pytest.raises(BadRequestError) as caught:
        held.planner.create(draft)
    assert said in str(caught.value)


def test_a_repeat_of_a_form_moves_the_start_onto_its_first_day(held: Workspace) -> None:
    repeat = Repeat(frequency=Frequency.WEEKLY, weekdays=frozenset({1, 3}), until=date(2026, 10, 1))
    draft = held.planner.with_repeat(SINGLE, repeat)
    assert draft.start == wall("2026-09-22T09:00")
    assert held.planner.repeat_of(draft) == repeat
    assert held.planner.repeat_of(held.planner.with_repeat(draft, None)) is None


def test_a_rule_that_a_form_cannot_say_is_no_repeat_of_a_form(held: Workspace) -> None:
    last_day = replace(SINGLE, recurrence=Recurrence(rule="FREQ=MONTHLY;BYMONTHDAY=-1"))
    assert held.planner.repeat_of(last_day) is None


TEMPLATE = SessionTemplate(
    id=TemplateId("own.1"),
    name="Club",
    title="Journal club",
    kind=SessionKind.TEACHING,
    length=timedelta(hours=1),
    tutor="Dr Osei",
    programme=ProgrammeId("programme-1"),
    start=time(12, 30),
)


@pytest.mark.parametrize(
    ("template", "at", "expected"),
    [
        pytest.param(TEMPLATE, None, "12:30 13:30", id="at its own time"),
        pytest.param(TEMPLATE, time(8), "08:00 09:00", id="at a time"),
        pytest.param(replace(TEMPLATE, start=None), None, "09:00 10:00", id="at 9am"),
    ],
)
def test_a_draft_of_a_template(
    held: Workspace, template: SessionTemplate, at: time | None, expected: str
) -> None:
    draft = held.planner.draft_from(template, date(2026, 10, 1), at)
    assert f"{draft.start:%H:%M} {draft.end:%H:%M}" == expected
    assert (draft.title, draft.tutor, draft.programme) == (
        "Journal club",
        "Dr Osei",
        a_programme().id,
    )


def test_a_template_whose_programme_is_gone_makes_drafts_of_the_first(held: Workspace) -> None:
    gone = replace(TEMPLATE, programme=ProgrammeId("gone"))
    assert held.planner.draft_from(gone, date(2026, 10, 1)).programme == a_programme().id
