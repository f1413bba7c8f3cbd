"""Whatever is done in the window and by commands, nothing tries to reach a network."""

import os
import socket
import subprocess
import sys
from pathlib import Path

import pytest

from tests.offline import guard

ROOT = Path(__file__).resolve().parents[2]

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="it looks at what Linux maps")


def test_nothing_reaches_out(tmp_path: Path) -> None:
    environment = os.environ | {
        "QT_QPA_PLATFORM": "offscreen",
        "HOME": str(tmp_path),
        "XDG_DATA_HOME": str(tmp_path / "data"),
    }
    done = subprocess.run(
        [sys.executable, "-m", "tests.offline.worker", str(tmp_path)],
        cwd=ROOT,
        env=environment,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-2000:]


@pytest.mark.parametrize("name", ["127.0.0.1", "example.org"])
def test_the_guard_would_notice(name: str) -> None:
    code = (
        "import socket\n"
        "from tests.offline import guard\n"
        "guard.install()\n"
        "try:\n"
        f"    socket.create_connection(({name!r}, 9))\n"
        "except Exception:\n"
        "    pass\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], cwd=ROOT, capture_output=True, text=True, check=False
    )
    assert "ReachedOutError" in done.stderr
    assert done.returncode != 0
    assert guard.TRIED == []
    assert socket is not None
