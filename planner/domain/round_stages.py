"""How the stages of recruitment rounds lie in time: what is next, what is late, days to mark."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from planner.domain.recruitment_round import (
    RecruitmentRound,
    RoundStatus,
    StageState,
    stage_states,
)
from planner.domain.toolkit_recruitment import Recruitment

_OPEN = frozenset({RoundStatus.PLANNED, RoundStatus.RUNNING})


@dataclass(frozen=True, slots=True, kw_only=True)
class StageDay:
    """A day of the calendar on which a stage begins, or on which it is to be done."""

    of_round: RecruitmentRound
    state: StageState
    day: date
    is_last: bool


def is_open(of_round: RecruitmentRound) -> bool:
    """Tell whether something is still to be done in a round."""
    return of_round.status in _OPEN


def next_stage(of_round: RecruitmentRound, recruitment: Recruitment) -> StageState | None:
    """Return the first stage with something left to do; None where the round is at an end."""
    if not is_open(of_round):
        return None
    states = stage_states(of_round, recruitment)
    return next((one for one in states if not one.is_complete), None)


def late_stages(
    of_round: RecruitmentRound, recruitment: Recruitment, today: date
) -> tuple[StageState, ...]:
    """Return the stages of an open round that are over with something left to do."""
    if not is_open(of_round):
        return ()
    return tuple(one for one in stage_states(of_round, recruitment) if one.is_late(today))


def stage_days(
    rounds: Iterable[RecruitmentRound], recruitment: Recruitment
) -> tuple[StageDay, ...]:
    """Return the first and the last day of every stage with something left to do, by day."""
    found = (day for one in rounds if is_open(one) for day in _days(one, recruitment))
    return tuple(sorted(found, key=lambda one: (one.day, one.of_round.title)))


def _days(of_round: RecruitmentRound, recruitment: Recruitment) -> Iterator[StageDay]:
    for state in stage_states(of_round, recruitment):
        if state.span is None or state.is_complete:
            continue
        for day, is_last in ((state.span.start, False), (state.span.last, True)):
            yield StageDay(of_round=of_round, state=state, day=day, is_last=is_last)
