"""Opening a diary: new ones are made, others refused with one line and left as they were."""

import sqlite3
import subprocess
import sys
from collections.abc import Callable
from contextlib import AbstractContextManager, closing
from pathlib import Path

import pytest

from planner.domain.errors import DiaryError, DiaryTooNewError
from planner.storage import opening
from planner.storage.diary_file import DiaryFile
from planner.storage.file_check import APPLICATION_ID
from tests.factories import a_session
from tests.unit.storage.conftest import fill

AsUser = Callable[[], AbstractContextManager[None]]
Migrations = Callable[[str], Path]

NO_DIARY = "this is not a diary; choose a diary or a new name; a timetable is imported into a diary"
DAMAGED = "it is damaged; open one of the copies kept in the folder “copies” beside it"
READ_ONLY = "it can only be read here; copy it to a folder that you may write to and open the copy"


def database(statements: str) -> bytes:
    """Return the bytes of an SQLite database."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.executescript(statements)
        return connection.serialize()


def read_all(path: Path) -> None:
    """Read everything that a diary holds."""
    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        reading.programmes.all()
        reading.sessions.all()
        reading.settings.get()


def copy_with_log(source: Path, target: Path) -> None:
    """Copy an open diary as a crash would leave it: its file, and its log beside it."""
    for ending in ("", "-wal"):
        copied = target.with_name(target.name + ending)
        copied.write_bytes(source.with_name(source.name + ending).read_bytes())


OF_OURS = f"PRAGMA application_id = {APPLICATION_ID};"


@pytest.mark.parametrize(
    ("content", "told"),
    [
        pytest.param(b"Dear diary,\n", NO_DIARY, id="text"),
        pytest.param(b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", NO_DIARY, id="a timetable"),
        pytest.param(bytes(range(256)) * 100, NO_DIARY, id="binary"),
        pytest.param(b"\0", NO_DIARY, id="one byte"),
        pytest.param(b"SQLite format 3\0" + b"\0" * 200, NO_DIARY, id="only called a database"),
        pytest.param(database("CREATE TABLE event (id)"), NO_DIARY, id="another database"),
        pytest.param(
            database("CREATE TABLE alembic_version (version_num)"), NO_DIARY, id="without our mark"
        ),
        pytest.param(database("CREATE TABLE t (a)")[:60], DAMAGED, id="cut within its header"),
        pytest.param(database(OF_OURS + "CREATE TABLE t (a)"), DAMAGED, id="without a revision"),
        pytest.param(
            database(OF_OURS + "CREATE TABLE alembic_version (version_num)"),
            DAMAGED,
            id="with no revision in its table",
        ),
        pytest.param(
            database(OF_OURS + "CREATE TABLE t (a)")[:100] + b"\xff" * 8000,
            DAMAGED,
            id="scribbled over after its header",
        ),
    ],
)
def test_a_bad_file_is_told_in_one_line_and_kept(tmp_path: Path, content: bytes, told: str) -> None:
    path = tmp_path / "diary.sqlite"
    path.write_bytes(content)

    with pytest.raises(DiaryError) as caught:
        DiaryFile.open(path)

    assert str(caught.value) == f"{path}: {told}"
    assert path.read_bytes() == content
    assert [file.name for file in tmp_path.iterdir()] == ["diary.sqlite"]


@pytest.mark.parametrize("share", [0.02, 0.5, 0.99])
def test_a_truncated_diary_is_told_in_one_line_and_kept(path: Path, share: float) -> None:
    content = path.read_bytes()
    content = content[: int(len(content) * share)]
    path.write_bytes(content)

    with pytest.raises(DiaryError) as caught:
        read_all(path)

    assert str(caught.value) == f"{path}: {DAMAGED}"
    assert path.read_bytes() == content


def test_a_folder_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(DiaryError) as caught:
        DiaryFile.open(tmp_path)

    assert str(caught.value) == (
        f"{tmp_path}: this is a folder; name a file in it, such as “diary.sqlite”"
    )


@pytest.mark.skipif(sys.platform == "win32", reason="no such device")
def test_a_device_is_told_in_one_line() -> None:
    with pytest.raises(DiaryError, match="/dev/null: this is not a file; choose another name"):
        DiaryFile.open(Path("/dev/null"))


def test_a_path_through_a_file_is_told_in_one_line(path: Path) -> None:
    with pytest.raises(DiaryError, match="check that its folder is there") as caught:
        DiaryFile.open(path / "diary.sqlite")

    assert "\n" not in str(caught.value)


@pytest.mark.usefixtures("impatient")
def test_a_locked_diary_is_told_in_one_line_and_kept(path: Path) -> None:
    content = path.read_bytes()
    with closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")

        with pytest.raises(DiaryError) as caught:
            DiaryFile.open(path)

    assert str(caught.value) == (
        f"{path}: another program is using it; close that program, or wait a moment, and try again"
    )
    assert path.read_bytes() == content


def test_a_newer_diary_is_refused_and_kept(path: Path, later_migrations: Migrations) -> None:
    later = later_migrations("op.create_table('extra', sa.Column('id', sa.Integer()))")
    DiaryFile.open(path, migrations=later).close()
    content = path.read_bytes()

    with pytest.raises(DiaryTooNewError, match="newer version") as caught:
        DiaryFile.open(path)

    assert caught.value.fields == {"file": str(path), "found": "9001"}
    assert path.read_bytes() == content


@pytest.mark.parametrize(
    "name",
    [
        "diary.sqlite",
        "no ending",
        "100% of it?#1.sqlite",
        "Zoë’s diary.sqlite",
        "file:diary?mode=memory",
        ":memory:",
        "new folder/in another/diary.sqlite",
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="some are no file names there")
def test_a_new_diary_is_made_under_any_name(tmp_path: Path, name: str) -> None:
    path = tmp_path / name
    DiaryFile.open(path).close()
    fill(path)

    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.sessions.all() == (a_session(),)
    assert path.is_file()


def test_a_diary_is_found_by_a_relative_path(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(path.parent)

    with closing(DiaryFile.open(Path(path.name))) as diary, diary.reading() as reading:
        assert reading.sessions.count() == 1


def test_an_empty_file_becomes_a_diary(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    path.touch()
    fill(path)

    with closing(DiaryFile.open(path)) as diary:
        assert not diary.is_read_only


def test_two_programs_can_make_the_same_diary(path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(opening, "is_new", lambda _: True)

    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.sessions.all() == (a_session(),)


def test_what_a_crash_left_in_the_log_is_kept(path: Path, tmp_path: Path) -> None:
    crashed = tmp_path / "crashed.sqlite"
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put_all(a_session(id=f"id-{n}", uid=f"uid-{n}") for n in range(500))
        work.commit()
        copy_with_log(path, crashed)

    with closing(DiaryFile.open(crashed)) as diary, diary.reading() as reading:
        assert reading.sessions.count() == 501


def test_a_diary_cut_short_while_its_log_was_settled_is_made_whole(
    path: Path, tmp_path: Path
) -> None:
    crashed = tmp_path / "crashed.sqlite"
    length = path.stat().st_size
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put_all(a_session(id=f"id-{n}", uid=f"uid-{n}") for n in range(500))
        work.commit()
        with closing(sqlite3.connect(path)) as other:
            other.execute("PRAGMA wal_checkpoint")
        copy_with_log(path, crashed)
    with crashed.open("r+b") as stream:
        stream.truncate(length)

    with closing(DiaryFile.open(crashed)) as diary, diary.reading() as reading:
        assert reading.sessions.count() == 501


def test_a_closed_diary_is_one_file(path: Path) -> None:
    assert [file.name for file in path.parent.iterdir()] == [path.name]


def test_a_diary_that_is_up_to_date_opens_without_alembic(path: Path) -> None:
    script = (
        "import sys; from pathlib import Path; from planner.storage.diary_file import DiaryFile;"
        f"DiaryFile.open(Path({str(path)!r})).close(); sys.exit('alembic' in sys.modules)"
    )

    assert subprocess.run([sys.executable, "-c", script], check=False).returncode == 0


FILE_AND_FOLDER = [
    pytest.param(0o444, 0o777, id="file read-only"),
    pytest.param(0o666, 0o555, id="folder read-only"),
    pytest.param(0o444, 0o555, id="both read-only"),
]


def with_log(folder: Path) -> Path:
    """Return a diary as daily work leaves it."""
    path = folder / "diary.sqlite"
    fill(path)
    return path


def without_log(folder: Path) -> Path:
    """Return a diary as copying leaves it."""
    path = folder / "copy.sqlite"
    with closing(DiaryFile.open(with_log(folder))) as diary:
        diary.copy_to(path)
    return path


@pytest.mark.parametrize("make", [with_log, without_log])
@pytest.mark.parametrize(("file_mode", "folder_mode"), FILE_AND_FOLDER)
def test_a_read_only_diary_can_be_read_alone(
    shared_folder: Path,
    as_ordinary_user: AsUser,
    make: Callable[[Path], Path],
    file_mode: int,
    folder_mode: int,
) -> None:
    path = make(shared_folder)
    content = path.read_bytes()
    path.chmod(file_mode)
    shared_folder.chmod(folder_mode)

    with as_ordinary_user(), closing(DiaryFile.open(path)) as diary:
        assert diary.is_read_only
        with diary.work() as work:
            assert work.sessions.all() == (a_session(),)
            with pytest.raises(DiaryError) as caught:
                work.sessions.put(a_session(title="Moved"))
        assert str(caught.value) == f"{path}: {READ_ONLY}"

    assert path.read_bytes() == content


def test_a_read_only_diary_refuses_to_commit(shared_folder: Path, as_ordinary_user: AsUser) -> None:
    path = with_log(shared_folder)
    path.chmod(0o444)

    with (
        as_ordinary_user(),
        closing(DiaryFile.open(path)) as diary,
        diary.work() as work,
        pytest.raises(DiaryError) as caught,
    ):
        work.commit()

    assert str(caught.value) == f"{path}: {READ_ONLY}"


def test_a_read_only_diary_of_an_older_version_is_refused(
    shared_folder: Path, as_ordinary_user: AsUser, later_migrations: Migrations
) -> None:
    path = with_log(shared_folder)
    path.chmod(0o444)
    later = later_migrations("pass")
    later = later.rename(shared_folder / "later")

    with as_ordinary_user(), pytest.raises(DiaryError) as caught:
        DiaryFile.open(path, migrations=later)

    assert str(caught.value) == (
        f"{path}: it is of an older version and can only be read here; "
        "copy it to a folder that you may write to and open the copy"
    )


def test_changes_left_in_a_log_that_cannot_be_read_are_not_passed_over(
    shared_folder: Path, as_ordinary_user: AsUser, tmp_path: Path
) -> None:
    source = with_log(tmp_path)
    path = shared_folder / "diary.sqlite"
    with closing(DiaryFile.open(source)) as diary, diary.work() as work:
        work.sessions.put(a_session(title="Moved"))
        work.commit()
        copy_with_log(source, path)
    shared_folder.chmod(0o555)

    with as_ordinary_user(), pytest.raises(DiaryError, match="last changes are still in"):
        DiaryFile.open(path)


def test_an_unreadable_diary_is_told_in_one_line(
    shared_folder: Path, as_ordinary_user: AsUser
) -> None:
    path = with_log(shared_folder)
    path.chmod(0o000)

    with as_ordinary_user(), pytest.raises(DiaryError) as caught:
        DiaryFile.open(path)

    assert str(caught.value) == (
        f"{path}: permission denied; check that its folder is there and that you may write to it"
    )


def test_a_new_diary_in_a_read_only_folder_is_told_in_one_line(
    shared_folder: Path, as_ordinary_user: AsUser
) -> None:
    path = shared_folder / "diary.sqlite"
    shared_folder.chmod(0o555)

    with as_ordinary_user(), pytest.raises(DiaryError) as caught:
        DiaryFile.open(path)

    assert str(caught.value) == (
        f"{path}: it cannot be opened; check that its folder is there and that you may write to it"
    )
    assert list(shared_folder.iterdir()) == []


@pytest.mark.skipif(sys.platform == "win32", reason="Windows keeps no such permissions of files")
def test_a_diary_and_its_copies_are_their_owners_alone(tmp_path: Path) -> None:
    path = tmp_path / "new" / "diary.sqlite"
    DiaryFile.open(path).close()
    fill(path)
    with closing(DiaryFile.open(path)) as diary:
        diary.copy_to(tmp_path / "copy.sqlite")
        held = [*path.parent.iterdir(), tmp_path / "copy.sqlite", diary.copy_aside()]
        assert {oct(file.stat().st_mode & 0o777) for file in held if file.is_file()} == {"0o600"}
