"""Network drives are known by what the system says, and keep no write-ahead log."""

import sqlite3
from contextlib import closing
from pathlib import Path, PureWindowsPath

import pytest

from planner.storage import connection, drives
from planner.storage.diary_file import DiaryFile
from tests.factories import a_session
from tests.unit.storage.test_copies import titles_in

MOUNTS = """\
/dev/sda1 / ext4 rw 0 0
//trust/share {share} cifs rw,vers=3.0 0 0
tmpfs {share}/local tmpfs rw 0 0
"""


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        pytest.param("share/diary.sqlite", True, id="on the share"),
        pytest.param("share/deep/er/diary.sqlite", True, id="in a folder of it"),
        pytest.param("share/local/diary.sqlite", False, id="a disk mounted in it"),
        pytest.param("shared/diary.sqlite", False, id="only a name that begins alike"),
        pytest.param("diary.sqlite", False, id="beside it"),
        pytest.param("redirected/diary.sqlite", True, id="through a link to it"),
    ],
)
def test_a_share_is_told_from_a_disk(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, name: str, *, expected: bool
) -> None:
    mounts = tmp_path / "mounts"
    mounts.write_text(MOUNTS.format(share=tmp_path / "share"), encoding="utf-8")
    monkeypatch.setattr(drives, "_MOUNTS", mounts)
    (tmp_path / "redirected").symlink_to(tmp_path / "share", target_is_directory=True)

    assert drives.is_on_network(tmp_path / name) is expected


@pytest.mark.parametrize(
    ("path", "expected"),
    [(r"\\trust\share\diary.sqlite", True), (r"C:\Users\a\diary.sqlite", False)],
)
def test_a_path_of_windows_that_names_a_server_is_a_share(path: str, *, expected: bool) -> None:
    assert drives.is_share(PureWindowsPath(path)) is expected


def test_on_a_share_no_log_is_kept_and_nothing_is_lost(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(connection, "is_on_network", lambda _: True)
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put(a_session(title="On the share"))
        work.commit()
        assert not path.with_name(f"{path.name}-wal").exists()

    with closing(sqlite3.connect(path)) as other:
        assert other.execute("PRAGMA journal_mode").fetchone() == ("delete",)
    assert titles_in(path) == ["On the share"]
