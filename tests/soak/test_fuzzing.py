"""Two thousand hostile files are read or refused in one line, none is too slow or too greedy."""

import subprocess
import sys

import pytest

from tests.soak.fuzzing import ROOT, Target

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="Windows has no SIGALRM")


@pytest.mark.parametrize(
    ("target", "count"),
    [(Target.CALENDAR, 1050), (Target.TABLE, 600), (Target.WORKBOOK, 320), (Target.DIARY, 30)],
)
def test_every_file_is_read_or_refused(target: Target, count: int) -> None:
    command = [sys.executable, "-m", "tests.soak.fuzzing", target.value, str(count), "1"]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)

    assert done.returncode == 0, done.stderr[-2000:]
    tried, read = map(int, done.stdout.split())
    assert tried == count
    # Were all refused at once, nothing would have been tried.
    assert read > count / 20
