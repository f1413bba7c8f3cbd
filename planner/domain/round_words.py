"""Words for recruitment rounds: when a stage is, how much of it is done, and what is next."""

from datetime import date

from planner.domain.language import counted, translate
from planner.domain.recruitment_round import (
    FEWEST_SHOWN,
    RecruitmentRound,
    StageState,
    may_show,
)
from planner.domain.round_stages import StageDay, late_stages, next_stage
from planner.domain.toolkit_recruitment import CountQuestion, Recruitment
from planner.domain.toolkit_words import round_words
from planner.domain.wording import day_text, span_text


def stage_when(state: StageState) -> str:
    """Return from when to when a stage is, or that it has no date yet."""
    if state.span is None:
        return translate("rounds", "no date yet")
    return span_text(state.span)


def stage_done(state: StageState, today: date) -> str:
    """Return “3 of 8 done”, with “late” before it where it is."""
    done = counted("{done} of %n done", "", len(state.stage.items)).format(done=state.done)
    if not state.is_late(today):
        return done
    return translate("rounds", "late: {done}").format(done=done)


def stage_day_words(day: StageDay) -> str:
    """Return that a stage begins on its day, or that the day is its last."""
    stage = day.state.stage.title
    if day.is_last:
        return translate("rounds", "Last day of “{stage}”").format(stage=stage)
    return translate("rounds", "“{stage}” begins").format(stage=stage)


def next_words(of_round: RecruitmentRound, recruitment: Recruitment) -> str:
    """Return what is next in a round, or nothing where it is at an end."""
    state = next_stage(of_round, recruitment)
    if state is None:
        return ""
    if state.span is None:
        return translate("rounds", "next: {stage}, no date yet").format(stage=state.stage.title)
    return translate("rounds", "next: {stage}, from {day}").format(
        stage=state.stage.title, day=day_text(state.span.start)
    )


def round_summary(of_round: RecruitmentRound, recruitment: Recruitment, today: date) -> str:
    """Return how far a round is: its step, what is late and what is next."""
    late = len(late_stages(of_round, recruitment, today))
    parts = [
        round_words(of_round.status),
        counted("%n stage(s) late", "", late) if late else "",
        next_words(of_round, recruitment),
    ]
    return " · ".join(filter(None, parts))


def count_words(question: CountQuestion, number: int | None) -> str:
    """Return a number as it may stand in a report, and why where it may not."""
    if number is None:
        return translate("rounds", "not counted")
    if may_show(question, number):
        return f"{number:,}"
    return translate("rounds", "fewer than {limit}, not shown").format(limit=FEWEST_SHOWN)
