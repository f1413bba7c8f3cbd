"""The log of a year: what is counted, where, and what is not."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.booking import Answer, Booking, BookingId, Verdict
from planner.domain.booking_log import speaking_log
from planner.domain.booking_status import BookingStatus
from planner.domain.dates import DateSpan
from tests.unit.domain.test_booking import ACCESS, DATE, FOOD, QUESTIONS

DRAFT, SENT, ANSWERED, ACCEPTED, DECLINED = BookingStatus
YEAR = DateSpan(date(2026, 9, 1), date(2027, 9, 1))
MEETS, FAILS, PARTLY = (Answer(one) for one in (Verdict.MEETS, Verdict.FAILS, Verdict.PARTLY))
NEW = Booking(id=BookingId("a"), event="Day", received=date(2026, 10, 1))
GOOD = replace(NEW, status=ACCEPTED, answers={ACCESS.id: MEETS, DATE.id: MEETS, FOOD.id: FAILS})
HALF = replace(NEW, status=ANSWERED, answers={ACCESS.id: PARTLY, DATE.id: MEETS})
GONE = replace(NEW, status=DECLINED, reason="No.", answers={ACCESS.id: FAILS, DATE.id: FAILS})
ALL = (NEW, replace(NEW, status=SENT), GOOD, HALF, GONE)


def test_counts_what_came_by_step_and_what_met_the_standard() -> None:
    log = speaking_log(ALL, QUESTIONS, YEAR)
    assert log.came == 5
    assert log.by_status == {DRAFT: 1, SENT: 1, ANSWERED: 1, ACCEPTED: 1, DECLINED: 1}
    assert (log.met, log.judged) == (1, 3)


def test_counts_answers_by_question_of_what_was_judged_alone() -> None:
    counts = {one.question.id: one for one in speaking_log(ALL, QUESTIONS, YEAR).questions}
    assert list(counts) == [one.id for one in QUESTIONS]
    assert counts[ACCESS.id].counts == {
        Verdict.UNKNOWN: 0,
        Verdict.MEETS: 1,
        Verdict.PARTLY: 1,
        Verdict.FAILS: 1,
    }
    assert counts[ACCESS.id].unmet == 2
    assert counts[FOOD.id].counts[Verdict.UNKNOWN] == 2
    assert counts[DATE.id].unmet == 1


@pytest.mark.parametrize(
    ("booking", "came"),
    [
        pytest.param(replace(NEW, received=date(2026, 8, 31)), 0, id="the day before the year"),
        pytest.param(replace(NEW, received=date(2026, 9, 1)), 1, id="the first day"),
        pytest.param(replace(NEW, received=date(2027, 8, 31)), 1, id="the last day"),
        pytest.param(replace(NEW, received=date(2027, 9, 1)), 0, id="the day after"),
        pytest.param(replace(NEW, day=date(2027, 9, 1)), 1, id="when it came, not when it is"),
        pytest.param(
            replace(NEW, received=None, day=date(2027, 3, 1)), 1, id="by its day where that is all"
        ),
        pytest.param(replace(NEW, received=None), 0, id="without any day"),
        pytest.param(replace(NEW, template="Usual"), 0, id="a template"),
    ],
)
def test_counts_in_the_year_in_which_an_invitation_came(booking: Booking, came: int) -> None:
    assert speaking_log([booking], QUESTIONS, YEAR).came == came


def test_a_year_without_invitations_is_empty() -> None:
    log = speaking_log([], QUESTIONS, YEAR)
    assert (log.came, log.met, log.judged) == (0, 0, 0)
    assert all(one.unmet == 0 for one in log.questions)
