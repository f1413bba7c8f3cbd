"""Faults that travel between processes arrive as they were."""

import pickle

import pytest

from planner.domain.errors import ContentError, PlannerError, ServerPart, ServerRefusalError
from planner.domain.lost_race import LostRaceError


@pytest.mark.parametrize(
    "error",
    [
        pytest.param(ContentError(file="a.toml", entry="eid", fault="no rule"), id="of fields"),
        pytest.param(
            ServerRefusalError(ServerPart.ACCOUNT, file="team", fault="no", remedy="try"),
            id="with a part",
        ),
        pytest.param(LostRaceError("team", ()), id="with what was lost"),
    ],
)
def test_a_fault_is_the_same_in_another_process(error: PlannerError) -> None:
    arrived = pickle.loads(pickle.dumps(error))

    assert type(arrived) is type(error)
    assert str(arrived) == str(error)
    assert vars(arrived) == vars(error)
