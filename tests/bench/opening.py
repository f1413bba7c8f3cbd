"""How long a full diary takes to stand in the window, beside an empty one."""

from pathlib import Path
from tempfile import TemporaryDirectory

from tests.bench.full_diary import full_workspace, opening_time
from tests.bench.measure import LIMIT, Measurement

_SESSIONS = 100_000
_YEARS = 10
_TIMES = 5
_MOST = 1.5


def opening_of_a_hundred_thousand() -> Measurement:
    """Measure both in turn; the limit is one and a half times an empty diary.

    That one holds a single session, since with none the window opens on its first-run page.
    """
    with TemporaryDirectory() as full, TemporaryDirectory() as empty:
        full_workspace(Path(full), _SESSIONS, _YEARS).close()
        full_workspace(Path(empty), 1, 1).close()
        times = [(opening_time(Path(full)), opening_time(Path(empty))) for _ in range(_TIMES)]
    return Measurement(
        what="open a diary of 100,000 sessions (limit: 1.5 times one session)",
        seconds=min(full for full, _empty in times),
        against=LIMIT,
        against_seconds=_MOST * min(empty for _full, empty in times),
    )
