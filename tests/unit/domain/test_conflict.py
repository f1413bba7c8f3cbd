"""Two sessions of one programme at the same time are a conflict."""

from dataclasses import replace
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from planner.domain.conflict import conflicts_between, find_conflicts
from planner.domain.session import ProgrammeId, SessionInstance
from tests.factories import a_session

LONDON = ZoneInfo("Europe/London")


def at(start: str, end: str, title: str = "Teaching", programme: str = "one") -> SessionInstance:
    session = a_session(title=title, programme=ProgrammeId(programme))
    return SessionInstance(
        session=session,
        start=datetime.fromisoformat(f"2026-09-21T{start}").replace(tzinfo=LONDON),
        end=datetime.fromisoformat(f"2026-09-21T{end}").replace(tzinfo=LONDON),
    )


def whole_day() -> SessionInstance:
    instance = at("00:00", "23:59", "Week of exams")
    return replace(instance, session=replace(instance.session, all_day=True))


NINE_TO_TWELVE = at("09:00", "12:00")


@pytest.mark.parametrize(
    ("others", "titles"),
    [
        pytest.param([at("11:00", "13:00", "Other")], ["Other"], id="sharing an hour"),
        pytest.param([at("12:00", "13:00", "Other")], [], id="touching"),
        pytest.param([at("10:00", "11:00", "Other")], ["Other"], id="inside"),
        pytest.param([at("08:00", "13:00", "Other")], ["Other"], id="around"),
        pytest.param([at("10:00", "10:00", "Other")], ["Other"], id="a moment inside"),
        pytest.param([at("10:00", "11:00", "Other", "two")], [], id="of another programme"),
        pytest.param([whole_day()], [], id="a whole day"),
        pytest.param(
            [at("09:30", "10:00", "A"), at("11:00", "11:30", "B")], ["A", "B"], id="two apart"
        ),
    ],
)
def test_finds_the_pairs_that_share_time(others: list[SessionInstance], titles: list[str]) -> None:
    found = find_conflicts([NINE_TO_TWELVE, *others])
    pairs = [{one.first.session.title, one.second.session.title} for one in found]
    assert pairs == [{"Teaching", title} for title in titles]
    assert conflicts_between(NINE_TO_TWELVE, others) == found


def test_each_pair_of_three_is_a_conflict() -> None:
    three = [at("09:00", "12:00", title) for title in "ABC"]
    found = find_conflicts(reversed(three))
    assert [(one.first.session.title, one.second.session.title) for one in found] == [
        ("A", "B"),
        ("A", "C"),
        ("B", "C"),
    ]
