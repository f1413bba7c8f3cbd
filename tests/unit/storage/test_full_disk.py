"""A disk that is really full: each deed is refused in one line, and nothing is lost."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

_ROOT = Path(__file__).resolve().parents[3]
_SMALL_DISK = 'mount -t tmpfs -o size=3m tmpfs "$0" && exec "$@"'


def test_nothing_is_lost_on_a_full_disk(tmp_path: Path) -> None:
    disk, outside = tmp_path / "disk", tmp_path / "outside"
    disk.mkdir()
    outside.mkdir()
    # A disk of memory that this process alone sees, and that goes with it.
    mounted = ["unshare", "--mount", "--map-root-user", "sh", "-c", _SMALL_DISK, str(disk)]
    if (
        shutil.which("unshare") is None
        or subprocess.run([*mounted, "true"], check=False).returncode
    ):
        pytest.skip("this system lets nobody make a small disk for a test")
    command = [sys.executable, "-m", "tests.unit.storage.full_disk", str(disk), str(outside)]
    done = subprocess.run(
        [*mounted, *command], cwd=_ROOT, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr[-2000:]
