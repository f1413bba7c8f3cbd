"""From where a pointer or a key goes to the times that a session would have."""

from datetime import date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from planner.domain.session import SessionInstance
from planner.domain.settings import Settings
from tests.factories import a_session
from ui.gestures.free_time import free_time
from ui.gestures.proposal import (
    FINE_STEP,
    STEP,
    UNSNAPPED,
    Deed,
    Grip,
    Proposal,
    dragged,
    held,
    new_session,
    nudged,
    snapped,
    stretched,
)

LONDON = ZoneInfo("Europe/London")


def moment(text: str) -> datetime:
    """Return a moment of September 2026, such as “21 09:00”."""
    return datetime.strptime(f"2026-09-{text}", "%Y-%m-%d %H:%M")  # noqa: DTZ007 (of a wall clock)


def instance(start: str, end: str, **changes: object) -> SessionInstance:
    session = a_session(start=moment(start), end=moment(end), **changes)
    return SessionInstance(
        session=session,
        start=session.start.replace(tzinfo=LONDON),
        end=session.end.replace(tzinfo=LONDON),
    )


EXAM = instance("21 09:00", "21 12:00")
ODD = instance("21 09:10", "21 10:00")
LEAVE = instance("23 00:00", "24 00:00", all_day=True)


def taken(lead: SessionInstance, deed: Deed = Deed.MOVE, grip: Grip = Grip.BODY) -> Proposal:
    return held(lead, (lead,), deed, grip)


@pytest.mark.parametrize(
    ("at", "step", "found"),
    [
        pytest.param("21 09:07", STEP, "21 09:00", id="down to a quarter"),
        pytest.param("21 09:08", STEP, "21 09:15", id="up to a quarter"),
        pytest.param("21 09:08", FINE_STEP, "21 09:10", id="to five minutes"),
        pytest.param("21 23:59", STEP, "22 00:00", id="to midnight"),
        pytest.param("21 09:08", UNSNAPPED, "21 09:08", id="not at all"),
    ],
)
def test_a_moment_snaps(at: str, step: timedelta, found: str) -> None:
    assert snapped(moment(at), step) == moment(found)


@pytest.mark.parametrize(
    ("what", "pressed", "at", "step", "start", "end"),
    [
        pytest.param(
            taken(EXAM), "21 10:00", "21 11:02", STEP, "21 10:00", "21 13:00", id="an hour on"
        ),
        pytest.param(
            taken(EXAM), "21 10:00", "23 10:05", STEP, "23 09:00", "23 12:00", id="two days on"
        ),
        pytest.param(
            taken(EXAM), "21 10:00", "20 09:20", STEP, "20 08:15", "20 11:15", id="a day back"
        ),
        pytest.param(
            taken(EXAM), "21 10:00", "21 10:06", FINE_STEP, "21 09:05", "21 12:05", id="finely"
        ),
        pytest.param(
            taken(ODD), "21 09:30", "22 09:31", STEP, "22 09:10", "22 10:00", id="keeps odd minutes"
        ),
        pytest.param(
            taken(EXAM), "21 00:00", "25 00:00", UNSNAPPED, "25 09:00", "25 12:00", id="by days"
        ),
        pytest.param(
            taken(LEAVE), "23 00:00", "25 00:00", UNSNAPPED, "25 00:00", "26 00:00", id="all day"
        ),
        pytest.param(
            taken(EXAM, Deed.RESIZE, Grip.END),
            "21 12:00",
            "21 13:08",
            STEP,
            "21 09:00",
            "21 13:15",
            id="a later end",
        ),
        pytest.param(
            taken(EXAM, Deed.RESIZE, Grip.END),
            "21 12:00",
            "21 07:00",
            STEP,
            "21 09:00",
            "21 09:15",
            id="an end is never before the start",
        ),
        pytest.param(
            taken(EXAM, Deed.RESIZE, Grip.START),
            "21 09:00",
            "21 08:01",
            STEP,
            "21 08:00",
            "21 12:00",
            id="an earlier start",
        ),
        pytest.param(
            taken(EXAM, Deed.RESIZE, Grip.START),
            "21 09:00",
            "21 15:00",
            STEP,
            "21 11:45",
            "21 12:00",
            id="a start is never after the end",
        ),
        pytest.param(
            new_session(moment("22 13:00"), moment("22 13:00")),
            "22 13:02",
            "22 14:40",
            STEP,
            "22 13:00",
            "22 14:45",
            id="drawn downwards",
        ),
        pytest.param(
            new_session(moment("22 13:00"), moment("22 13:00")),
            "22 13:02",
            "22 11:00",
            STEP,
            "22 11:00",
            "22 13:00",
            id="drawn upwards",
        ),
        pytest.param(
            new_session(moment("22 13:00"), moment("22 13:00")),
            "22 13:00",
            "24 13:01",
            STEP,
            "22 13:00",
            "22 13:15",
            id="drawn sideways stays on its day",
        ),
        pytest.param(
            new_session(moment("22 00:00"), moment("22 00:00"), all_day=True),
            "22 00:00",
            "20 00:00",
            UNSNAPPED,
            "20 00:00",
            "23 00:00",
            id="drawn over days",
        ),
    ],
)
def test_a_drag_proposes(
    what: Proposal, pressed: str, at: str, step: timedelta, start: str, end: str
) -> None:
    proposal = dragged(what, moment(pressed), moment(at), step)
    assert (proposal.start, proposal.end) == (moment(start), moment(end))


@pytest.mark.parametrize(
    ("lead", "by", "start"),
    [
        pytest.param(EXAM, STEP, "21 09:15", id="by a quarter"),
        pytest.param(EXAM, timedelta(days=-1), "20 09:00", id="by a day"),
        pytest.param(LEAVE, STEP, "23 00:00", id="not by a quarter where it lasts all day"),
    ],
)
def test_a_key_moves(lead: SessionInstance, by: timedelta, start: str) -> None:
    assert nudged(taken(lead), by).start == moment(start)


@pytest.mark.parametrize(
    ("lead", "by", "end"),
    [
        pytest.param(EXAM, STEP, "21 12:15", id="later"),
        pytest.param(EXAM, timedelta(hours=-5), "21 09:05", id="never before the start"),
        pytest.param(LEAVE, timedelta(days=1), "25 00:00", id="all day by days"),
        pytest.param(LEAVE, timedelta(days=-3), "24 00:00", id="all day at least one"),
    ],
)
def test_a_key_stretches(lead: SessionInstance, by: timedelta, end: str) -> None:
    assert stretched(taken(lead), by).end == moment(end)


def test_others_go_along_with_the_one_that_is_held() -> None:
    proposal = nudged(held(EXAM, (ODD, EXAM), Deed.MOVE), timedelta(days=1))
    places = [start for start, _end in proposal.places()]
    assert places == [moment("22 09:00"), moment("22 09:10")]


@pytest.mark.parametrize(
    ("held_then", "now", "found"),
    [
        pytest.param((), "20 08:00", "21 08:00", id="the first of an empty day"),
        pytest.param((instance("21 08:00", "21 09:30"),), "20 08:00", "21 10:00", id="after one"),
        pytest.param((LEAVE,), "20 08:00", "21 08:00", id="all-day sessions take no hour"),
        pytest.param((), "21 10:20", "21 11:00", id="not in the past of today"),
        pytest.param((), "21 19:00", "21 08:00", id="the first where the day is over"),
        pytest.param(
            (instance("21 08:00", "21 18:00"),),
            "20 08:00",
            "21 08:00",
            id="the first of a full day",
        ),
    ],
)
def test_a_free_hour(held_then: tuple[SessionInstance, ...], now: str, found: str) -> None:
    at = moment(now).replace(tzinfo=LONDON)
    start, end = free_time(date(2026, 9, 21), held_then, Settings(), at)
    assert (start, end - start) == (moment(found), timedelta(hours=1))


def test_a_free_time_is_as_long_as_new_sessions_are() -> None:
    taken = (instance("21 08:00", "21 09:30"), instance("21 11:00", "21 12:00"))
    settings = Settings(session_length=timedelta(hours=3))
    start, end = free_time(
        date(2026, 9, 21), taken, settings, moment("20 08:00").replace(tzinfo=LONDON)
    )
    assert (start, end) == (moment("21 12:00"), moment("21 15:00"))
