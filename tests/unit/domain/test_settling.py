"""Until when a session can be moved: 12, 8 and 6 weeks before, by the code of practice."""

from datetime import UTC, date, datetime, timedelta

import pytest

from planner.content.policy import load_policy
from planner.domain.session import SessionInstance, SessionKind
from planner.domain.settling import settling_of
from planner.files import bundled_folder
from tests.factories import a_session

POLICY = load_policy(bundled_folder("data") / "policy.toml")
# A Monday, so that whole weeks before it are Mondays.
START = datetime(2027, 3, 8, 9, tzinfo=UTC)


def instance(
    kind: SessionKind, title: str = "Acute medicine", start: datetime = START
) -> SessionInstance:
    session = a_session(kind=kind, title=title)
    return SessionInstance(session=session, start=start, end=start + timedelta(hours=8))


@pytest.mark.parametrize(
    ("kind", "title", "today", "by"),
    [
        pytest.param(
            "shift", "Long day", "2027-01-01", "2027-01-11", id="the work schedule, 8 weeks"
        ),
        pytest.param("shift", "Long day", "2027-01-01", "2027-01-11", id="work schedule, 8 weeks"),
        pytest.param("shift", "Long day", "2027-01-11", "2027-01-11", id="on the day itself"),
        pytest.param("shift", "Long day", "2027-01-12", "2027-01-25", id="then roster, 6 weeks"),
        pytest.param("night", "Night", "2027-01-26", None, id="then no more"),
        pytest.param("teaching", "Placement", "2026-12-01", "2026-12-14", id="placement, 12 weeks"),
        pytest.param("exam", "Paper", "2027-01-01", "2027-01-11", id="the centre’s own notice"),
    ],
)
def test_the_next_promise_of_notice_counts(
    kind: str, title: str, today: str, by: str | None
) -> None:
    found = settling_of(instance(SessionKind(kind), title), POLICY, date.fromisoformat(today))
    assert (found.by.isoformat() if found.by else None) == by
    assert found.is_late is (by is None)


def test_a_deadline_on_a_weekend_is_the_friday_before() -> None:
    saturday = instance(SessionKind.EXAM, start=START - timedelta(days=2))
    found = settling_of(saturday, POLICY, date(2026, 12, 1))
    assert found.by == date(2027, 1, 8)


def test_what_has_been_is_over_and_not_late() -> None:
    found = settling_of(instance(SessionKind.SHIFT), POLICY, date(2027, 3, 9))
    assert found.is_over
    assert not found.is_late
