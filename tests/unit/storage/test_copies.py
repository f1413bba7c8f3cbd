"""Copies of the diary: whole, checked, and over nothing that matters."""

import sqlite3
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from planner.domain.errors import DiaryError
from planner.storage import copies
from planner.storage.connection import Access, connect
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from planner.storage.opening import MIGRATIONS, known_revisions
from tests.factories import a_session
from tests.unit.storage.conftest import fill

NEWEST = known_revisions(MIGRATIONS)[-1]


def titles_in(path: Path) -> list[str]:
    """Return the titles of the sessions of the diary at ``path``."""
    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        return [session.title for session in reading.sessions.all()]


def test_a_copy_holds_what_was_committed_a_moment_ago(diary: Diary, tmp_path: Path) -> None:
    with diary.work() as work:
        work.sessions.put(a_session(title="Just now"))
        work.commit()

    diary.copy_to(tmp_path / "copy.sqlite")

    assert titles_in(tmp_path / "copy.sqlite") == ["Just now"]


def test_a_copy_leaves_out_what_is_not_committed(diary: Diary, tmp_path: Path) -> None:
    with diary.work() as work:
        work.sessions.put(a_session(title="Perhaps"))
        diary.copy_to(tmp_path / "copy.sqlite")

    assert titles_in(tmp_path / "copy.sqlite") == [a_session().title]


def test_a_copy_is_one_plain_file(diary: Diary, tmp_path: Path) -> None:
    folder = tmp_path / "backup"
    folder.mkdir()
    diary.copy_to(folder / "copy.sqlite")

    assert [file.name for file in folder.iterdir()] == ["copy.sqlite"]
    # Bytes 18 and 19 are 2 in a file that needs a write-ahead log.
    assert (folder / "copy.sqlite").read_bytes()[18:20] == b"\x01\x01"


def test_a_copy_replaces_an_older_one(diary: Diary, tmp_path: Path) -> None:
    target = tmp_path / "copy.sqlite"
    target.write_text("older")
    diary.copy_to(target)

    assert titles_in(target) == [a_session().title]


def test_copies_aside_are_numbered_and_keep_one_another(diary: Diary) -> None:
    made = [diary.copy_aside(), diary.copy_aside(), diary.copy_aside()]

    assert [path.name for path in made] == [f"diary-{NEWEST}-{n}.sqlite" for n in (1, 2, 3)]
    assert all(titles_in(path) == [a_session().title] for path in made)


def test_a_copy_over_the_diary_itself_is_refused(path: Path, diary: Diary) -> None:
    with pytest.raises(DiaryError) as caught:
        diary.copy_to(path)

    assert str(caught.value) == (
        f"{path}: this is the diary itself; choose another name for the copy"
    )


def test_a_copy_over_a_diary_in_use_is_refused(diary: Diary, tmp_path: Path) -> None:
    target = tmp_path / "other.sqlite"
    fill(target)
    with closing(DiaryFile.open(target)) as other, other.work() as work:
        work.sessions.put(a_session(title="Its own"))
        work.commit()

        with pytest.raises(DiaryError, match="another program has it open"):
            diary.copy_to(target)

    assert titles_in(target) == ["Its own"]


@pytest.mark.parametrize(
    ("name", "fault"),
    [
        pytest.param("nowhere/copy.sqlite", "no such file or directory", id="no such folder"),
        pytest.param("diary.sqlite/copy.sqlite", "not a directory", id="through a file"),
    ],
)
def test_a_copy_that_cannot_be_written_is_told_in_one_line(
    diary: Diary, tmp_path: Path, name: str, fault: str
) -> None:
    with pytest.raises(DiaryError) as caught:
        diary.copy_to(tmp_path / name)

    assert str(caught.value) == (
        f"{tmp_path / name}: {fault}; check that its folder is there and that you may write to it"
    )


def on_full_disk(path: Path, access: Access) -> sqlite3.Connection:
    """Connect as ever, but to write only a few pages."""
    connection = connect(path, access)
    if access is Access.WRITE and path.name == "copy.sqlite":
        connection.execute("PRAGMA max_page_count = 2")
    return connection


def test_a_full_disk_keeps_the_older_copy(
    diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "copy.sqlite"
    target.write_text("older")
    before = sorted(tmp_path.iterdir())
    monkeypatch.setattr(copies, "connect", on_full_disk)

    with pytest.raises(DiaryError) as caught:
        diary.copy_to(target)

    assert str(caught.value) == f"{target}: the disk is full; free some space and try again"
    assert target.read_text() == "older"
    assert sorted(tmp_path.iterdir()) == before


def test_a_copy_that_failed_leaves_no_number_taken(
    diary: Diary, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(copies, "_is_sound", lambda *_: False)

    with pytest.raises(DiaryError, match="it is damaged"):
        diary.copy_aside()

    assert list((tmp_path / "copies").iterdir()) == []


@pytest.mark.usefixtures("impatient")
def test_a_locked_diary_is_not_waited_for_without_end(path: Path, tmp_path: Path) -> None:
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("PRAGMA journal_mode = DELETE")
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(DiaryError, match="another program is using it"):
            copies.copy_to(path, Access.WRITE, tmp_path / "copy.sqlite")


def test_a_read_only_diary_can_be_copied(
    shared_folder: Path,
    tmp_path: Path,
    as_ordinary_user: Callable[[], AbstractContextManager[None]],
) -> None:
    path = shared_folder / "diary.sqlite"
    fill(path)
    path.chmod(0o644)
    shared_folder.chmod(0o555)
    with as_ordinary_user():
        diary = DiaryFile.open(path)
    with closing(diary):
        assert diary.is_read_only
        diary.copy_to(tmp_path / "copy.sqlite")

    assert titles_in(tmp_path / "copy.sqlite") == [a_session().title]
