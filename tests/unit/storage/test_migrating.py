"""Migrating a diary: copied first, whole or not at all."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest
from alembic.util import CommandError
from sqlalchemy.exc import OperationalError

from planner.domain.confirmation import Confirmation
from planner.domain.errors import DiaryError
from planner.domain.own_observance import OwnObservance
from planner.domain.place import PlaceSlug
from planner.domain.repeat import Skip
from planner.domain.search_text import asked_from
from planner.domain.session import Recurrence, SessionId
from planner.domain.settings import Settings
from planner.domain.toolkit import Theme
from planner.domain.wording import Clock
from planner.storage.connection import Access
from planner.storage.diary_file import DiaryFile
from planner.storage.file_check import revision_of
from planner.storage.opening import MIGRATIONS, known_revisions
from tests.contract.dates import EID
from tests.contract.decisions import DECISION
from tests.contract.notes import PRAYER_ROOM
from tests.contract.reminders import EID_PUT_OFF
from tests.contract.templates import JOURNAL_CLUB
from tests.factories import a_programme, a_session
from tests.unit.domain.test_own_observance import AUDIT
from tests.unit.storage.test_plan_repository import ROTATION
from tests.unit.storage.test_toolkit_repositories import (
    GRAND_ROUND,
    POLICY,
    POLICY_TEXT,
    TUTORS,
)

Migrations = Callable[[str], Path]

# Each is a diary as its version wrote it, with the same things in it; none is ever changed.
DUMPS = Path(__file__).parent / "diaries"

NEWEST = known_revisions(MIGRATIONS)[-1]
NEW_TABLE = "op.create_table('extra', sa.Column('id', sa.Integer()))"
BUG = f"{NEW_TABLE}; op.execute('UPDATE session SET title = 1'); op.execute('SELECT nonsense')"
FULL_DISK = (
    "op.execute('PRAGMA max_page_count = 1'); op.execute("
    "'CREATE TABLE big AS WITH RECURSIVE n(x) AS"
    " (SELECT 1 UNION ALL SELECT x + 1 FROM n LIMIT 99) SELECT randomblob(9999) FROM n')"
)
LOOSE_END = "op.execute('DELETE FROM programme')"


OLD_PROGRAMME = a_programme()
OLD_SERIES = a_session(
    title="Weekly teaching",
    recurrence=Recurrence(
        rule="FREQ=WEEKLY;COUNT=10",
        excluded=(datetime.fromisoformat("2026-10-05T09:00"),),
        added=(datetime.fromisoformat("2026-10-06T14:00"),),
    ),
)
OLD_OVERRIDE = a_session(
    id=SessionId("session-2"),
    title="Weekly teaching, in the library",
    recurrence_id=datetime.fromisoformat("2026-09-28T09:00"),
    start=datetime.fromisoformat("2026-09-29T09:00"),
    end=datetime.fromisoformat("2026-09-29T12:00"),
)
OLD_THEMES = frozenset({Theme.OUR_PEOPLE, Theme.OUR_BUSINESS})
OLD_SETTINGS = Settings(place=PlaceSlug("leeds"), clock=Clock.TWENTY_FOUR_HOUR)


@pytest.mark.parametrize("dump", sorted(DUMPS.glob("*.sql")), ids=lambda dump: dump.stem)
def test_a_diary_of_every_version_can_be_read(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))

    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.programmes.all() == (OLD_PROGRAMME,)
        themes = OLD_THEMES if dump.stem >= "0009" else frozenset()
        assert reading.sessions.all() == (OLD_SERIES, replace(OLD_OVERRIDE, themes=themes))
        assert reading.rounds.all() == ((TUTORS,) if dump.stem >= "0009" else ())
        assert reading.bookings.all() == ((GRAND_ROUND,) if dump.stem >= "0009" else ())
        assert reading.documents.all() == ((POLICY,) if dump.stem >= "0009" else ())
        held = reading.contents.get(POLICY.id)
        assert held == (POLICY_TEXT if dump.stem >= "0009" else None)
        assert reading.templates.all() == ((JOURNAL_CLUB,) if dump.stem >= "0003" else ())
        assert reading.decisions.all() == ((DECISION,) if dump.stem >= "0008" else ())
        assert reading.plans.all() == ((ROTATION,) if dump.stem >= "0007" else ())
        assert reading.settings.get() == OLD_SETTINGS
        assert reading.reminders.all() == ((EID_PUT_OFF,) if dump.stem >= "0006" else ())
        assert reading.notes.all() == ((PRAYER_ROOM,) if dump.stem >= "0005" else ())


@pytest.mark.parametrize(
    ("dump", "confirmations", "own"),
    [
        pytest.param("0001", (), (), id="0001: before there were any"),
        pytest.param("0002", (EID,), (AUDIT,), id="0002"),
        pytest.param("0003", (EID,), (AUDIT,), id="0003"),
        pytest.param("0004", (EID,), (AUDIT,), id="0004"),
        pytest.param("0006", (EID,), (AUDIT,), id="0006"),
        pytest.param("0005", (EID,), (AUDIT,), id="0005"),
        pytest.param("0007", (EID,), (AUDIT,), id="0007"),
        pytest.param("0008", (EID,), (AUDIT,), id="0008"),
        pytest.param("0009", (EID,), (AUDIT,), id="0009"),
        pytest.param("0010", (EID,), (AUDIT,), id="0010"),
    ],
)
def test_the_dates_of_every_version_can_be_read(
    tmp_path: Path,
    dump: str,
    confirmations: tuple[Confirmation, ...],
    own: tuple[OwnObservance, ...],
) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DUMPS / f"{dump}.sql").read_text(encoding="utf-8"))

    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.confirmations.all() == confirmations
        assert reading.own_observances.all() == own


@pytest.mark.parametrize("dump", ["0001", "0002"])
def test_an_older_diary_can_keep_what_is_new(tmp_path: Path, dump: str) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DUMPS / f"{dump}.sql").read_text(encoding="utf-8"))
    recurrence = OLD_SERIES.recurrence
    assert recurrence is not None
    taught = replace(
        OLD_SERIES,
        tutor="Dr Osei",
        guide="deafness",
        skips=frozenset(Skip),
        themes=frozenset(Theme),
        recurrence=replace(recurrence, skipped=(datetime.fromisoformat("2026-11-09T09:00"),)),
    )
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put(taught)
        work.templates.put_all([JOURNAL_CLUB])
        work.commit()

    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.sessions.get(OLD_SERIES.id) == taught
        assert reading.templates.all() == (JOURNAL_CLUB,)


@pytest.mark.parametrize("dump", sorted(DUMPS.glob("*.sql")), ids=lambda dump: dump.stem)
def test_the_sessions_of_every_version_are_found_by_words(tmp_path: Path, dump: Path) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript(dump.read_text(encoding="utf-8"))

    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        # What is put after the last migration is found only if its triggers are there still.
        work.sessions.put(a_session(id=SessionId("new"), uid="new", title="Library visit"))
        answering = work.sessions.answering(asked_from("library"), date(2026, 9, 1), 9)
        assert set(answering) == {"new", OLD_OVERRIDE.id}


def test_a_diary_of_the_first_version_is_copied_before_it_gets_dates(tmp_path: Path) -> None:
    path = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(path)) as connection:
        connection.executescript((DUMPS / "0001.sql").read_text(encoding="utf-8"))
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.confirmations.put_all([EID])
        work.commit()

    (copy,) = (tmp_path / "copies").glob("*.sqlite")
    assert revision_of(copy, Access.READ) == "0001"
    assert revision_of(path, Access.READ) == NEWEST


def test_a_diary_of_every_version_is_kept_for_the_tests() -> None:
    kept = sorted(dump.stem for dump in DUMPS.glob("*.sql"))

    assert kept == sorted(known_revisions(MIGRATIONS))


def test_an_older_diary_is_brought_up_to_date(path: Path, later_migrations: Migrations) -> None:
    later = later_migrations(NEW_TABLE)
    with closing(DiaryFile.open(path, migrations=later)) as diary, diary.reading() as reading:
        assert reading.sessions.all() == (a_session(),)

    assert revision_of(path, Access.READ) == "9001"


def test_an_older_diary_is_copied_beside_it_first(path: Path, later_migrations: Migrations) -> None:
    DiaryFile.open(path, migrations=later_migrations(NEW_TABLE)).close()

    copy = path.parent / "copies" / f"diary-{NEWEST}-1.sqlite"
    with closing(DiaryFile.open(copy)) as diary, diary.reading() as reading:
        assert reading.sessions.all() == (a_session(),)


def test_the_folder_of_copies_can_be_chosen(
    path: Path, tmp_path: Path, later_migrations: Migrations
) -> None:
    copies = tmp_path / "elsewhere" / "older"
    DiaryFile.open(path, copies=copies, migrations=later_migrations(NEW_TABLE)).close()

    assert [copy.name for copy in copies.iterdir()] == [f"diary-{NEWEST}-1.sqlite"]


def test_no_copy_is_made_without_a_migration(path: Path) -> None:
    DiaryFile.open(path).close()

    assert not (path.parent / "copies").exists()


def test_a_batch_migration_keeps_the_rows_that_point_at_the_table(
    path: Path, later_migrations: Migrations
) -> None:
    skipped = Recurrence(rule="FREQ=WEEKLY", excluded=(datetime.fromisoformat("2026-09-28T09:00"),))
    series = a_session(recurrence=skipped)
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put(series)
        work.commit()
    body = (
        "batch = op.batch_alter_table('session', recreate='always'); "
        "table = batch.__enter__(); "
        "table.drop_constraint('uq_session_uid_recurrence_id', type_='unique'); "
        "batch.__exit__(None, None, None)"
    )

    later = later_migrations(body)
    with closing(DiaryFile.open(path, migrations=later)) as diary, diary.reading() as reading:
        assert reading.sessions.all() == (series,)


@pytest.mark.parametrize(
    ("body", "raised"),
    [
        pytest.param(BUG, OperationalError, id="by a bug"),
        pytest.param(FULL_DISK, DiaryError, id="by a full disk"),
        pytest.param(LOOSE_END, RuntimeError, id="by a row that points at nothing"),
    ],
)
def test_a_failed_migration_leaves_the_diary_byte_for_byte(
    path: Path, later_migrations: Migrations, body: str, raised: type[Exception]
) -> None:
    content = path.read_bytes()

    with pytest.raises(raised):
        DiaryFile.open(path, migrations=later_migrations(body))

    assert path.read_bytes() == content
    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.programmes.all() == (a_programme(),)


def test_migrations_that_are_missing_are_a_bug_and_not_told(tmp_path: Path) -> None:
    with pytest.raises(CommandError, match="nowhere"):
        DiaryFile.open(tmp_path / "new.sqlite", migrations=tmp_path / "nowhere")


def test_a_full_disk_is_told_in_one_line(path: Path, later_migrations: Migrations) -> None:
    with pytest.raises(DiaryError) as caught:
        DiaryFile.open(path, migrations=later_migrations(FULL_DISK))

    assert str(caught.value) == f"{path}: the disk is full; free some space and try again"


def test_a_diary_whose_making_failed_can_be_made_again(
    tmp_path: Path, later_migrations: Migrations
) -> None:
    path = tmp_path / "new.sqlite"
    with pytest.raises(OperationalError):
        DiaryFile.open(path, migrations=later_migrations(BUG))

    with closing(DiaryFile.open(path)) as diary, diary.reading() as reading:
        assert reading.sessions.count() == 0


def test_a_failed_copy_stops_the_migration(
    path: Path, tmp_path: Path, later_migrations: Migrations
) -> None:
    content = path.read_bytes()
    copies = tmp_path / "copies"
    copies.write_text("a file where the folder should be")

    with pytest.raises(DiaryError) as caught:
        DiaryFile.open(path, migrations=later_migrations(NEW_TABLE))

    assert str(caught.value).startswith(f"{copies}: ")
    assert path.read_bytes() == content


def test_a_damaged_diary_is_not_migrated(path: Path, later_migrations: Migrations) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put_all(
            a_session(id=f"id-{number}", uid=f"uid-{number}") for number in range(1000)
        )
        work.commit()
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] + b"\xff" * (len(content) // 2))
    damaged = path.read_bytes()

    with pytest.raises(DiaryError, match="it is damaged"):
        DiaryFile.open(path, migrations=later_migrations(NEW_TABLE))

    assert path.read_bytes() == damaged
    assert list((path.parent / "copies").iterdir()) == []
