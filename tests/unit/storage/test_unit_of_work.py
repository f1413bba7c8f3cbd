"""Units of work: kept by commit alone, and safe beside other programs."""

import sqlite3
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from pathlib import Path

import pytest
from sqlalchemy import event

from planner.domain.errors import DiaryError
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from tests.factories import a_programme, a_session

NEW = a_session(id="new", uid="new")


class StopHereError(Exception):
    """What a test raises within a unit of work."""


@pytest.fixture
def other(path: Path) -> Iterator[sqlite3.Connection]:
    """Yield another program's connection to the diary."""
    with closing(sqlite3.connect(path, isolation_level=None, timeout=0)) as connection:
        yield connection


def titles_in(diary: Diary) -> list[str]:
    """Return the titles of the sessions that were kept."""
    with diary.reading() as reading:
        return [session.title for session in reading.sessions.all()]


def test_keeps_what_is_committed(diary: Diary) -> None:
    with diary.work() as work:
        work.sessions.put(a_session(title="Moved"))
        work.commit()

    assert titles_in(diary) == ["Moved"]


def test_rolls_back_without_commit(diary: Diary) -> None:
    with diary.work() as work:
        work.sessions.put(NEW)
        work.sessions.remove(a_session().id)

    assert titles_in(diary) == [a_session().title]


def test_rolls_back_on_error(diary: Diary) -> None:
    def put_and_stop() -> None:
        with diary.work() as work:
            work.sessions.put(NEW)
            raise StopHereError

    with pytest.raises(StopHereError):
        put_and_stop()

    assert titles_in(diary) == [a_session().title]


def test_rolls_back_what_follows_the_commit(diary: Diary) -> None:
    with diary.work() as work:
        work.sessions.put(a_session(title="Kept"))
        work.commit()
        work.sessions.put(a_session(title="Not kept"))

    assert titles_in(diary) == ["Kept"]


def test_a_diary_settles_into_one_file_though_somebody_reads_longer(
    diary: Diary, path: Path
) -> None:
    with diary.reading() as reading:
        assert reading.sessions.count() == 1
        diary.close()

    assert [one.name for one in path.parent.iterdir() if one.is_file()] == [path.name]


def test_a_reading_keeps_nothing(diary: Diary) -> None:
    with diary.reading() as reading, pytest.raises(RuntimeError):
        reading.sessions.put(NEW)

    assert titles_in(diary) == [a_session().title]


def test_what_was_committed_is_there_after_closing(path: Path) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put(NEW)
        work.commit()

    with closing(DiaryFile.open(path)) as diary:
        assert len(titles_in(diary)) == 2


@pytest.mark.parametrize(
    ("pragma", "value"),
    [
        pytest.param("foreign_keys", 1, id="foreign keys are held"),
        pytest.param("journal_mode", "wal", id="a write-ahead log is kept"),
        pytest.param("synchronous", 2, id="a commit waits for the disk"),
        pytest.param("busy_timeout", 3000, id="another program is waited for"),
    ],
)
def test_every_connection_is_set_up(diary: Diary, pragma: str, value: object) -> None:
    with diary.engines.private.connect() as first, diary.engines.private.connect() as second:
        assert first.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value
        assert second.exec_driver_sql(f"PRAGMA {pragma}").scalar() == value


def test_a_writer_holds_off_other_writers_from_its_first_statement(
    diary: Diary, other: sqlite3.Connection
) -> None:
    with diary.work() as work:
        work.sessions.count()

        with pytest.raises(sqlite3.OperationalError, match="locked"):
            other.execute("BEGIN IMMEDIATE")


def test_a_reading_waits_for_no_writer(diary: Diary, other: sqlite3.Connection) -> None:
    other.execute("BEGIN IMMEDIATE")
    other.execute("DELETE FROM session")

    assert titles_in(diary) == [a_session().title]


def test_a_reading_is_undisturbed_by_what_others_commit(
    diary: Diary, other: sqlite3.Connection
) -> None:
    with diary.reading() as reading:
        before = reading.sessions.count()
        other.execute("DELETE FROM session")

        assert reading.sessions.count() == before


def test_two_threads_can_read_and_write_at_once(diary: Diary) -> None:
    def import_many() -> None:
        with diary.work() as work:
            work.sessions.put_all(a_session(id=f"id-{n}", uid=f"uid-{n}") for n in range(500))
            work.commit()

    with ThreadPoolExecutor() as pool:
        imported = pool.submit(import_many)
        counts = [len(titles_in(diary)) for _ in range(20)]
        imported.result()

    assert set(counts) <= {1, 501}
    assert len(titles_in(diary)) == 501


@pytest.mark.usefixtures("impatient")
def test_a_locked_diary_is_told_in_one_line(path: Path, other: sqlite3.Connection) -> None:
    with closing(DiaryFile.open(path)) as diary:
        other.execute("BEGIN IMMEDIATE")

        with diary.work() as work, pytest.raises(DiaryError) as caught:
            work.sessions.put(NEW)

    assert str(caught.value) == (
        f"{path}: another program is using it; close that program, or wait a moment, and try again"
    )


def test_a_full_disk_is_told_in_one_line_and_keeps_the_diary(path: Path, diary: Diary) -> None:
    def fill_the_disk(connection: sqlite3.Connection, _: object) -> None:
        connection.execute("PRAGMA max_page_count = 1")

    event.listen(diary.engines.private, "connect", fill_the_disk)
    many = [a_session(id=f"id-{number}", uid=f"uid-{number}") for number in range(1000)]

    with diary.work() as work, pytest.raises(DiaryError) as caught:
        work.sessions.put_all(many)

    assert str(caught.value) == f"{path}: the disk is full; free some space and try again"
    assert titles_in(diary) == [a_session().title]


def test_damage_met_on_the_way_is_told_in_one_line(path: Path) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put_all(
            a_session(id=f"id-{number}", uid=f"uid-{number}") for number in range(1000)
        )
        work.commit()
    content = path.read_bytes()
    middle = len(content) // 2
    path.write_bytes(content[:middle] + b"\xff" * (len(content) - middle))
    damaged = path.read_bytes()

    with (
        closing(DiaryFile.open(path)) as diary,
        diary.reading() as reading,
        pytest.raises(DiaryError) as caught,
    ):
        reading.sessions.all()

    assert str(caught.value) == (
        f"{path}: it is damaged; open one of the copies kept in the folder “copies” beside it"
    )
    assert path.read_bytes() == damaged


def test_a_programme_put_in_one_unit_is_seen_in_it(diary: Diary) -> None:
    with diary.work() as work:
        work.programmes.all()
        work.programmes.put(a_programme(name="Renamed"))

        assert [programme.name for programme in work.programmes.all()] == ["Renamed"]
