"""What confirmed dates and own observances are that come back from a diary."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import date

import pytest

from planner.domain.confirmation import Confirmation
from planner.domain.observance import Begins, ObservanceId, PracticeSlug, Restriction, Tier
from planner.domain.own_observance import (
    FromEasterRule,
    OnceRule,
    OwnRule,
    RepeatingRule,
    WeekdayOfMonthRule,
    YearlyRule,
)
from planner.domain.place import Nation
from planner.domain.rule import Computus, MonthDay, Weekday
from planner.storage.diary import Diary
from planner.storage.unit_of_work import UnitOfWork
from tests.unit.domain.test_own_observance import AUDIT

EID = Confirmation(
    observance=ObservanceId("islam.eid-al-fitr"),
    practice=PracticeSlug("umm-al-qura"),
    cycle="1448",
    nation=None,
    first_day=date(2027, 3, 10),
    announced_by="East London Mosque",
    entered=date(2027, 3, 8),
)


class DateContract:
    """Dates are found as they were put."""

    @pytest.fixture
    def work(self, diary: Diary) -> Iterator[UnitOfWork]:
        with diary.work() as opened:
            yield opened

    @pytest.mark.parametrize("nation", [None, Nation.SCOTLAND], ids=["none", "Scotland"])
    def test_a_confirmation_comes_back(self, work: UnitOfWork, nation: Nation | None) -> None:
        confirmation = replace(EID, nation=nation)
        work.confirmations.put_all([confirmation])
        assert work.confirmations.all() == (confirmation,)

    def test_one_occurrence_has_one_confirmation(self, work: UnitOfWork) -> None:
        moved = replace(EID, first_day=date(2027, 3, 9))
        work.confirmations.put_all([EID])
        work.confirmations.put_all([moved])
        assert work.confirmations.all() == (moved,)

    def test_removes_that_of_the_same_practice_alone(self, work: UnitOfWork) -> None:
        other = replace(EID, practice=PracticeSlug("local-sighting"))
        work.confirmations.put_all([EID, other])
        work.confirmations.remove_all([EID])
        assert work.confirmations.all() == (other,)

    @pytest.mark.parametrize(
        "rule",
        [
            OnceRule(date(2026, 10, 7)),
            YearlyRule(MonthDay(2, 29)),
            WeekdayOfMonthRule(month=9, weekday=Weekday(6), nth=-1),
            FromEasterRule(computus=Computus.ORTHODOX, offset_days=-48),
            RepeatingRule(first=date(2026, 9, 1), rrule="FREQ=MONTHLY;BYDAY=1MO"),
        ],
        ids=lambda rule: type(rule).__name__,
    )
    def test_an_own_observance_comes_back(self, work: UnitOfWork, rule: OwnRule) -> None:
        own = replace(
            AUDIT,
            rule=rule,
            tier=Tier.INFO,
            begins=Begins.SUNSET,
            restrictions=frozenset({Restriction.WORK, Restriction.NIGHT}),
            advice=("Kindly: “be early”.", "Ask."),
        )
        work.own_observances.put_all([own])
        assert work.own_observances.all() == (own,)

    def test_an_own_observance_is_removed(self, work: UnitOfWork) -> None:
        work.own_observances.put_all([AUDIT])
        work.own_observances.remove_all([AUDIT])
        assert work.own_observances.all() == ()
