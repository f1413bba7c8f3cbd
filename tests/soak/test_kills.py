"""A process that is killed at work loses nothing that it had finished, and leaves no half."""

import sys
from pathlib import Path

import pytest

from tests.soak.killing import Workers, kill_once
from tests.soak.worker import Job

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGKILL")

_OF_EACH = 9
"""54 kills in all; ``make soak`` makes a thousand."""


@pytest.mark.parametrize("job", Job)
def test_nothing_is_lost(job: Job, tmp_path: Path) -> None:
    kills = []
    with Workers() as workers:
        for seed in range(_OF_EACH):
            folder = tmp_path / str(seed)
            folder.mkdir()
            kills.append(kill_once(job, folder, seed, workers))

    assert [kill for kill in kills if kill.losses] == []
    # The moment is not always before the first piece of work.
    assert any(kill.finished for kill in kills)
