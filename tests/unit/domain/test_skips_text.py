"""Which dates of which sessions are left out now or take place again, in words."""

from datetime import date, datetime, time

import pytest

from planner.domain.change import Edit
from planner.domain.session import Recurrence, Session
from planner.domain.skips_text import left_out_text
from tests.factories import a_session


def skipping(*days: int, title: str = "Teaching") -> Session:
    starts = tuple(datetime.combine(date(2027, 3, day), time(9)) for day in days)
    return a_session(title=title, recurrence=Recurrence(rule="FREQ=DAILY", skipped=starts))


@pytest.mark.parametrize(
    ("before", "after", "words"),
    [
        pytest.param(
            skipping(10),
            skipping(9),
            "Teaching is now left out on 9 March 2027 and takes place on 10 March 2027.",
            id="another day",
        ),
        pytest.param(
            skipping(),
            skipping(9, 10),
            "Teaching is now left out on 9 March 2027 and 10 March 2027.",
            id="left out",
        ),
        pytest.param(
            skipping(9), skipping(), "Teaching now takes place on 9 March 2027.", id="back again"
        ),
        pytest.param(
            skipping(),
            skipping(*range(1, 8)),
            "Teaching is now left out on 1 March 2027, 2 March 2027, 3 March 2027, "
            "4 March 2027 and 3 more dates.",
            id="many days are counted",
        ),
        pytest.param(skipping(9), skipping(9, title="Clinic"), "", id="something else changed"),
        pytest.param(None, skipping(9), "", id="a session that was added"),
        pytest.param(skipping(9), None, "", id="a session that was deleted"),
    ],
)
def test_says_which_days(before: Session | None, after: Session | None, words: str) -> None:
    assert left_out_text([Edit(before, after)]) == words


def test_many_sessions_are_counted() -> None:
    edits = [Edit(skipping(), skipping(9)) for _ in range(5)]
    assert left_out_text(edits).endswith("The dates of 2 more sessions changed as well.")
