"""A September of sessions to show in windows and pictures: exams, clinics, a long Friday."""

from datetime import datetime

from planner.domain.change import Change, Edit
from planner.domain.session import (
    Pattern,
    ProgrammeId,
    Recurrence,
    Session,
    SessionId,
    SessionKind,
)
from tests.factories import a_programme, a_session

NORTH = a_programme(id=ProgrammeId("north"), name="Foundation North", colour="#0b6e69")
EXAMS = a_programme(
    id=ProgrammeId("exams"), name="ARCP and exams", colour="#6b4a8f", pattern=Pattern.DIAGONAL
)
SIMULATION = a_programme(
    id=ProgrammeId("sim"), name="R&D simulation", colour="#9a5400", pattern=Pattern.HORIZONTAL
)

WEEKLY = Recurrence(rule="FREQ=WEEKLY;COUNT=10")


def planned(
    title: str, start: str, end: str, kind: SessionKind, programme: str, **changes: object
) -> Session:
    """Return a session with the times as ISO text, its id made from its title."""
    return a_session(
        id=SessionId(title.lower()),
        uid=f"{title.lower()}@example.org",
        title=title,
        start=datetime.fromisoformat(start),
        end=datetime.fromisoformat(end),
        kind=kind,
        programme=ProgrammeId(programme),
        **changes,
    )


EXAM = planned(
    "Written paper",
    "2026-09-21T09:00",
    "2026-09-21T12:00",
    SessionKind.EXAM,
    "exams",
    location="Exam hall 2",
)

_TEACHING = SessionKind.TEACHING

SESSIONS = (
    EXAM,
    planned("Induction, day 1", "2026-09-01T09:00", "2026-09-01T16:00", _TEACHING, "north"),
    planned("Induction, day 2", "2026-09-03T09:00", "2026-09-03T16:00", _TEACHING, "north"),
    planned(
        "Regional teaching",
        "2026-09-02T14:00",
        "2026-09-02T17:00",
        _TEACHING,
        "north",
        recurrence=WEEKLY,
        location="Lecture theatre 1",
    ),
    planned("Clinic skills", "2026-09-10T10:00", "2026-09-10T12:00", SessionKind.CLINIC, "north"),
    planned(
        "Simulation day",
        "2026-09-11T13:00",
        "2026-09-11T17:00",
        _TEACHING,
        "sim",
        recurrence=WEEKLY,
        location="Sim suite",
    ),
    planned(
        "Faculty meeting", "2026-09-11T16:30", "2026-09-11T17:30", SessionKind.MEETING, "exams"
    ),
    planned("Working lunch", "2026-09-14T12:30", "2026-09-14T13:30", SessionKind.CATERED, "north"),
    planned("Night on call", "2026-09-17T20:30", "2026-09-18T08:30", SessionKind.NIGHT, "sim"),
    planned("ARCP panel", "2026-09-22T09:00", "2026-09-22T16:30", SessionKind.ASSESSMENT, "exams"),
    planned(
        "Study leave",
        "2026-09-23T00:00",
        "2026-09-24T00:00",
        _TEACHING,
        "exams",
        all_day=True,
        location="",
    ),
    planned("OSCE circuit", "2026-09-24T09:00", "2026-09-24T17:00", SessionKind.EXAM, "exams"),
    planned("Journal club and audit", "2026-09-25T09:00", "2026-09-25T12:00", _TEACHING, "north"),
    planned("Grand round", "2026-09-25T12:15", "2026-09-25T13:15", SessionKind.MEETING, "north"),
    planned("Welcome dinner", "2026-09-25T18:00", "2026-09-25T20:00", SessionKind.CATERED, "sim"),
)

ADDITION = Change(
    label="addition",
    sessions=tuple(Edit(None, session) for session in SESSIONS),
    programmes=tuple(Edit(None, programme) for programme in (NORTH, EXAMS, SIMULATION)),
)
