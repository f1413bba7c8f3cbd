"""Dates of milestones: offsets, days off, months of different lengths, what is not known."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date

import pytest

from planner.calendars.bank_holidays import bank_holidays
from planner.domain.guide import Actor, GuideId, MilestoneId
from planner.domain.milestone import (
    AnchorId,
    Hardness,
    Milestone,
    Offset,
    Privacy,
    Roll,
    Sense,
    Unit,
)
from planner.domain.milestone_dates import KnownDates, Missing, dated, dated_in_order
from planner.domain.place import Nation
from planner.domain.working_days import WorkingDays

START = AnchorId("start")
ENGLAND, SCOTLAND, NI = Nation.ENGLAND_AND_WALES, Nation.SCOTLAND, Nation.NORTHERN_IRELAND


def working_days(nation: Nation) -> WorkingDays:
    return WorkingDays(
        frozenset(
            holiday.day
            for year in range(2026, 2031)
            for holiday in bank_holidays(nation, year).values()
        )
    )


def a_milestone(value: int = 0, unit: Unit = Unit.DAYS, roll: Roll = Roll.NONE) -> Milestone:
    return Milestone(
        id=MilestoneId("help.apply"),
        guide=GuideId("help"),
        title="Apply",
        anchor=START,
        offset=Offset(value, unit),
        repeats=False,
        opens=None,
        roll=roll,
        sense=Sense.BY,
        hardness=Hardness.PLANNER,
        by=Actor.LEARNER,
        privacy=Privacy.PRIVATE,
        audience="",
        note="",
        if_missed="Apply today.",
        after=(),
        checks=(),
        sources=(),
    )


def known(day: str | None, nation: Nation = ENGLAND, **entered: str) -> KnownDates:
    anchors: Mapping[AnchorId, date] = {} if day is None else {START: date.fromisoformat(day)}
    return KnownDates(
        working_days=working_days(nation),
        anchors=anchors,
        entered={MilestoneId(f"help.{id_}"): date.fromisoformat(on) for id_, on in entered.items()},
    )


@pytest.mark.parametrize(
    ("start", "day"),
    [
        pytest.param("2027-08-04", "2027-09-14", id="from a Wednesday: a Tuesday"),
        pytest.param("2027-08-02", "2027-09-10", id="from a Monday: a Sunday, so Friday"),
        pytest.param("2027-08-03", "2027-09-13", id="from a Tuesday: a Monday"),
        pytest.param("2027-02-18", "2027-03-31", id="from before Easter: after it"),
        pytest.param("2027-02-16", "2027-03-25", id="Easter Monday, so Maundy Thursday"),
        pytest.param("2028-01-20", "2028-03-01", id="across a leap day"),
    ],
)
def test_less_than_six_weeks_in_a_job_is_day_41(start: str, day: str) -> None:
    milestone = a_milestone(41, Unit.DAYS, Roll.PREVIOUS_WORKING_DAY)
    found = dated(milestone, known(start)).day
    assert found == date.fromisoformat(day)
    assert (found - date.fromisoformat(start)).days < 42


@pytest.mark.parametrize(
    ("day", "nation", "rolled"),
    [
        pytest.param("2027-03-26", ENGLAND, "2027-03-25", id="Good Friday in England"),
        pytest.param("2027-03-26", SCOTLAND, "2027-03-25", id="Good Friday in Scotland"),
        pytest.param("2027-03-29", ENGLAND, "2027-03-25", id="Easter Monday in England"),
        pytest.param("2027-03-29", SCOTLAND, "2027-03-29", id="Scotland works on Easter Monday"),
        pytest.param("2027-03-29", NI, "2027-03-25", id="Easter Monday in Northern Ireland"),
        pytest.param("2029-01-02", SCOTLAND, "2028-12-29", id="2 January in Scotland"),
        pytest.param("2029-01-02", ENGLAND, "2029-01-02", id="England works on 2 January"),
        pytest.param("2027-03-17", NI, "2027-03-16", id="St Patrick’s Day"),
        pytest.param("2027-03-17", ENGLAND, "2027-03-17", id="England works on St Patrick’s Day"),
        pytest.param("2027-07-12", NI, "2027-07-09", id="12 July, a Monday"),
        pytest.param("2027-08-02", SCOTLAND, "2027-07-30", id="summer in Scotland"),
        pytest.param("2027-08-30", ENGLAND, "2027-08-27", id="summer in England"),
        pytest.param("2027-08-30", SCOTLAND, "2027-08-30", id="Scotland works in late August"),
        pytest.param("2027-11-30", SCOTLAND, "2027-11-29", id="St Andrew’s Day"),
        pytest.param("2027-12-28", ENGLAND, "2027-12-24", id="substitutes for Christmas"),
        pytest.param("2027-12-28", NI, "2027-12-24", id="substitutes in Northern Ireland"),
        pytest.param("2027-06-05", ENGLAND, "2027-06-04", id="a Saturday"),
        pytest.param("2027-06-06", ENGLAND, "2027-06-04", id="a Sunday"),
    ],
)
def test_deadlines_move_to_the_working_day_before(day: str, nation: Nation, rolled: str) -> None:
    milestone = a_milestone(roll=Roll.PREVIOUS_WORKING_DAY)
    assert dated(milestone, known(day, nation)).day == date.fromisoformat(rolled)
    assert dated(a_milestone(), known(day, nation)).day == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("start", "months", "day"),
    [
        pytest.param("2027-01-31", 1, "2027-02-28", id="31 January and a month"),
        pytest.param("2028-01-31", 1, "2028-02-29", id="the same in a leap year"),
        pytest.param("2028-02-29", 12, "2029-02-28", id="a leap day and a year"),
        pytest.param("2027-02-28", 12, "2028-02-28", id="28 February stays, leap year or not"),
        pytest.param("2028-05-31", -3, "2028-02-29", id="three months before 31 May"),
        pytest.param("2027-05-31", 9, "2028-02-29", id="nine months into a leap year"),
        pytest.param("2027-12-15", 1, "2028-01-15", id="over the end of a year"),
        pytest.param("2027-01-15", -3, "2026-10-15", id="back over the end of a year"),
    ],
)
def test_months_keep_the_day_where_there_is_one(start: str, months: int, day: str) -> None:
    found = dated(a_milestone(months, Unit.MONTHS), known(start)).day
    assert found == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("start", "count", "nation", "day"),
    [
        pytest.param("2027-04-05", -15, ENGLAND, "2027-03-11", id="back over Easter"),
        pytest.param("2027-04-05", -15, SCOTLAND, "2027-03-12", id="over Good Friday alone"),
        pytest.param("2027-04-05", -15, NI, "2027-03-10", id="and over St Patrick’s Day"),
        pytest.param("2027-03-25", 1, ENGLAND, "2027-03-30", id="the day after Maundy Thursday"),
        pytest.param("2027-06-05", 1, ENGLAND, "2027-06-07", id="from a Saturday"),
        pytest.param("2027-06-06", -1, ENGLAND, "2027-06-04", id="back from a Sunday"),
        pytest.param("2027-06-07", -5, ENGLAND, "2027-05-28", id="over the Monday of late May"),
    ],
)
def test_working_days_leave_out_days_off(start: str, count: int, nation: Nation, day: str) -> None:
    found = dated(a_milestone(count, Unit.WORKING_DAYS), known(start, nation)).day
    assert found == date.fromisoformat(day)


def test_an_unknown_anchor_leaves_a_milestone_without_a_date() -> None:
    found = dated(a_milestone(), known(None))
    assert (found.day, found.missing) == (None, Missing.ANCHOR)


def test_the_date_of_a_year_is_never_worked_out() -> None:
    yearly = replace(a_milestone(), offset=None)
    found = dated(yearly, known("2027-08-04"))
    assert (found.day, found.missing) == (None, Missing.YEAR)
    assert dated(yearly, known("2027-08-04", apply="2027-01-31")).day == date(2027, 1, 31)


def test_a_printed_date_wins_and_stays_even_on_a_day_off() -> None:
    milestone = a_milestone(-16, Unit.WEEKS, Roll.PREVIOUS_WORKING_DAY)
    found = dated(milestone, known("2027-08-04", apply="2027-04-18"))
    assert (found.day, found.entered) == (date(2027, 4, 18), True)


def test_of_one_day_those_that_others_wait_for_come_first() -> None:
    apply = a_milestone(1)
    late = replace(a_milestone(5), id=MilestoneId("help.late"))
    review = replace(a_milestone(1), id=MilestoneId("help.review"), after=(apply.id,))
    undated = replace(a_milestone(), id=MilestoneId("help.undated"), anchor=AnchorId("other"))
    found = dated_in_order([undated, late, review, apply], known("2027-06-07"))
    assert [one.milestone.id for one in found] == [apply.id, review.id, late.id, undated.id]


@pytest.mark.parametrize(
    ("sense", "today", "is_missed"),
    [
        pytest.param(Sense.BY, "2027-06-07", False, id="on its last day"),
        pytest.param(Sense.BY, "2027-06-08", True, id="the day after"),
        pytest.param(Sense.ON, "2027-06-08", True, id="an answer that should be here"),
        pytest.param(Sense.FROM, "2027-06-08", False, id="a first day"),
    ],
)
def test_only_what_was_due_is_missed(sense: Sense, today: str, is_missed: bool) -> None:
    found = dated(replace(a_milestone(), sense=sense), known("2027-06-07"))
    assert found.is_missed(date.fromisoformat(today)) is is_missed


@pytest.mark.parametrize(
    ("start", "months", "held", "nation", "day"),
    [
        pytest.param("2026-11-30", 3, [], ENGLAND, "2027-02-26", id="28 February, a Sunday"),
        pytest.param("2026-11-30", 3, ["2027-02-26"], ENGLAND, "2027-05-28", id="30 May, a Sunday"),
        pytest.param("2026-11-30", 3, ["2027-03-08"], ENGLAND, "2027-05-28", id="late: in turn"),
        pytest.param("2026-11-30", 3, ["2027-02-01"], ENGLAND, "2027-04-30", id="early: from then"),
        pytest.param(
            "2026-11-30", 3, ["2027-02-26", "2027-05-28"], ENGLAND, "2027-08-27", id="summer"
        ),
        pytest.param(
            "2026-11-30", 3, ["2027-02-26", "2027-05-28"], SCOTLAND, "2027-08-30", id="no holiday"
        ),
        pytest.param(
            "2026-11-30",
            3,
            ["2027-02-26", "2027-05-28", "2027-08-30"],
            SCOTLAND,
            "2027-11-29",
            id="St Andrew’s Day",
        ),
        pytest.param("2028-02-29", 3, [], ENGLAND, "2028-05-26", id="a Monday in late May"),
        pytest.param(
            "2028-02-29",
            3,
            ["2028-05-26", "2028-08-29", "2028-11-29"],
            ENGLAND,
            "2029-02-28",
            id="a leap day and a year",
        ),
        pytest.param("2027-02-27", 6, ["2027-08-27"], ENGLAND, "2028-02-25", id="half a year"),
        pytest.param("2027-02-26", 3, ["2027-02-26"], ENGLAND, "2027-05-26", id="anchor moved on"),
        pytest.param(None, 3, ["2027-02-26"], ENGLAND, "2027-05-26", id="no anchor, held once"),
    ],
)
def test_what_comes_again_is_due_after_as_long_each_time(
    start: str | None, months: int, held: list[str], nation: Nation, day: str
) -> None:
    assert again(a_milestone(months, Unit.MONTHS), start, held, nation) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("held", "nation", "day"),
    [
        pytest.param([], ENGLAND, "2027-03-25", id="Easter Monday, so Maundy Thursday"),
        pytest.param([], SCOTLAND, "2027-03-29", id="Scotland works on Easter Monday"),
        pytest.param(["2027-03-25"], ENGLAND, "2027-06-21", id="24 weeks from the start"),
    ],
)
def test_every_twelve_weeks(held: list[str], nation: Nation, day: str) -> None:
    milestone = a_milestone(12, Unit.WEEKS)
    assert again(milestone, "2027-01-04", held, nation) == date.fromisoformat(day)


def again(milestone: Milestone, start: str | None, held: list[str], nation: Nation) -> date | None:
    repeated = replace(milestone, repeats=True, roll=Roll.PREVIOUS_WORKING_DAY)
    days = [date.fromisoformat(one) for one in held]
    return dated(repeated, replace(known(start, nation), held={repeated.id: days})).day
