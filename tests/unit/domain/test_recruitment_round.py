"""A recruitment round: its dates, its steps, and counts that can hold nobody."""

from datetime import date

import pytest

from planner.domain.dates import DateSpan
from planner.domain.guide import Statement
from planner.domain.recruitment_round import (
    LONGEST_NOTE,
    RecruitmentRound,
    RoundId,
    RoundStatus,
    may_show,
    stage_states,
)
from planner.domain.toolkit import Preface, Review, Role
from planner.domain.toolkit_recruitment import (
    CheckId,
    CheckItem,
    CountId,
    CountQuestion,
    Recruitment,
    RecruitmentStage,
    RoundAnchor,
    StageId,
)

READ = Statement("Read.", ())
INTERVIEW = date(2027, 3, 1)


def stage(name: str, anchor: RoundAnchor, starts: int, weeks: int) -> RecruitmentStage:
    return RecruitmentStage(
        id=StageId(name),
        title=name,
        anchor=anchor,
        starts=starts,
        weeks=weeks,
        purpose=READ,
        lead_why=READ,
        items=tuple(
            CheckItem(id=CheckId(f"{name}.{n}"), text="Do.", why="So.", by=Role.LEAD, sources=())
            for n in (1, 2)
        ),
        counts=(CountQuestion(id=CountId(f"{name}.how"), text="How many?", is_small=True),),
        documents=("Paper",),
    )


ADVERT = stage("advert", RoundAnchor.INTERVIEW, -10, 4)
TALK = stage("talk", RoundAnchor.INTERVIEW, 0, 1)
WELCOME = stage("welcome", RoundAnchor.START, -2, 10)
ADVICE = Recruitment(
    preface=Preface(notes=(), intro=(READ,), based_on=None, review=Review(INTERVIEW, INTERVIEW)),
    stages=(ADVERT, TALK, WELCOME),
)
NEW = RecruitmentRound(id=RoundId("a"), title="Head of school")


def spans(planned: RecruitmentRound) -> list[DateSpan | None]:
    return [one.span for one in stage_states(planned, ADVICE)]


def test_stages_are_counted_from_their_anchors() -> None:
    planned = NEW.anchored(RoundAnchor.INTERVIEW, INTERVIEW)
    assert spans(planned) == [
        DateSpan(date(2026, 12, 21), date(2027, 1, 18)),
        DateSpan(INTERVIEW, date(2027, 3, 8)),
        None,
    ]


def test_a_stage_may_stand_on_a_day_of_its_own() -> None:
    planned = NEW.placed(WELCOME.id, date(2027, 8, 4))
    (*_, last) = stage_states(planned, ADVICE)
    assert last.span == DateSpan(date(2027, 8, 4), date(2027, 10, 13))
    assert last.is_placed
    assert spans(planned.placed(WELCOME.id, None)) == [None, None, None]


def test_without_its_anchor_a_round_has_no_dates() -> None:
    planned = NEW.anchored(RoundAnchor.INTERVIEW, INTERVIEW)
    assert spans(planned.anchored(RoundAnchor.INTERVIEW, None)) == spans(NEW)


def test_a_stage_is_late_once_it_is_over_with_something_left() -> None:
    planned = NEW.anchored(RoundAnchor.INTERVIEW, INTERVIEW)
    for item in TALK.items:
        planned = planned.ticked(item.id, is_done=True)
    advert, talk, welcome = stage_states(planned, ADVICE)
    assert (advert.done, talk.done) == (0, 2)
    assert [advert.is_late(date(2027, 1, 17)), advert.is_late(date(2027, 1, 18))] == [False, True]
    assert talk.is_complete
    assert not talk.is_late(date(2028, 1, 1))
    assert not welcome.is_late(date(2028, 1, 1))


def test_a_tick_can_be_taken_back() -> None:
    item = ADVERT.items[0].id
    assert NEW.ticked(item, is_done=True).ticked(item, is_done=False) == NEW


STEPS = {
    (RoundStatus.PLANNED, RoundStatus.RUNNING),
    (RoundStatus.PLANNED, RoundStatus.STOPPED),
    (RoundStatus.RUNNING, RoundStatus.DONE),
    (RoundStatus.RUNNING, RoundStatus.STOPPED),
    (RoundStatus.DONE, RoundStatus.RUNNING),
    (RoundStatus.STOPPED, RoundStatus.PLANNED),
}


@pytest.mark.parametrize("after", RoundStatus)
@pytest.mark.parametrize("before", RoundStatus)
def test_only_legal_steps_are_taken(before: RoundStatus, after: RoundStatus) -> None:
    planned = RecruitmentRound(id=RoundId("a"), title="Head", status=before)
    assert (after in planned.next_steps) == ((before, after) in STEPS)
    if (before, after) in STEPS:
        assert planned.moved_to(after).status is after
    else:
        with pytest.raises(ValueError, match="cannot become"):
            planned.moved_to(after)


@pytest.mark.parametrize("held", ["Dr Jones", "3", 2.5, True, -1, 100_000, None, date(2027, 1, 1)])
def test_a_count_holds_a_whole_number_and_nothing_else(held: object) -> None:
    with pytest.raises(ValueError, match="whole number"):
        RecruitmentRound(
            id=RoundId("a"),
            title="Head",
            counts={ADVERT.counts[0].id: held},  # type: ignore[dict-item]
        )


def test_a_count_is_written_changed_and_taken_away() -> None:
    question = ADVERT.counts[0].id
    counted = NEW.counted(question, 3).counted(question, 12)
    assert counted.counts == {question: 12}
    assert counted.counted(question, None) == NEW


def test_a_note_is_cut_to_its_longest_and_an_empty_one_removed() -> None:
    noted = NEW.noted(ADVERT.id, "  x" * LONGEST_NOTE)
    assert len(noted.notes[ADVERT.id]) == LONGEST_NOTE
    assert noted.noted(ADVERT.id, " ") == NEW


@pytest.mark.parametrize(
    ("number", "is_small", "shown"),
    [
        pytest.param(0, True, True, id="nobody"),
        pytest.param(1, True, False, id="one"),
        pytest.param(9, True, False, id="nine"),
        pytest.param(10, True, True, id="ten"),
        pytest.param(3, False, True, id="three of what tells of nobody"),
    ],
)
def test_small_numbers_of_people_are_held_back(number: int, *, is_small: bool, shown: bool) -> None:
    question = CountQuestion(id=CountId("a.b"), text="How many?", is_small=is_small)
    assert may_show(question, number) is shown
