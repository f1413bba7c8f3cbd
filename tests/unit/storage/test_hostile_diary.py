"""A diary that somebody altered, opened as it is: told in one line, and what is sound saved."""

import sqlite3
from contextlib import closing
from datetime import datetime
from pathlib import Path

import pytest

from planner.domain.errors import DiaryDamagedError, PlannerError
from planner.domain.session import Recurrence
from planner.services.backups import recover_beside
from planner.storage.connection import Access, connect
from planner.storage.diary_file import DiaryFile
from planner.storage.health import examine
from planner.storage.own_triggers import OWN_TRIGGERS, digest_of
from planner.storage.readable import READERS, unreadable_tables
from planner.storage.tables import PlanLockRow, Row
from tests.contract.dates import EID
from tests.contract.decisions import DECISION
from tests.contract.notes import PRAYER_ROOM
from tests.contract.reminders import EID_PUT_OFF
from tests.contract.templates import JOURNAL_CLUB
from tests.factories import a_programme, a_session
from tests.unit.domain.test_own_observance import AUDIT
from tests.unit.storage.test_plan_repository import ROTATION
from tests.unit.storage.test_toolkit_repositories import GRAND_ROUND, POLICY, POLICY_TEXT, TUTORS

_NONSENSE: tuple[object, ...] = (
    "nonsense",
    "",
    "{" * 5000,
    "[1, {}]",
    '{"kind": "rrule", "first": "2026-01-01", "rrule": "FREQ=SECONDLY"}',
    "FREQ=SECONDLY",
    "../../etc/passwd",
    "9999-99-99",
    b"\xff\xfe\x00",
    -1,
    2**62,
    1e308,
)
_NOT_READ = {"session_number", "document_content"}
_COLUMNS = [
    (table.name, column.name)
    for table in Row.metadata.sorted_tables
    for column in table.columns
    if table.name not in _NOT_READ
]


def a_full_diary(path: Path) -> None:
    """Make a diary with a row in every table."""
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put(a_session())
        series = Recurrence(
            rule="FREQ=WEEKLY;COUNT=4", excluded=(datetime.fromisoformat("2026-10-05T09:00"),)
        )
        work.sessions.put(a_session(id="series", uid="series", recurrence=series))
        work.settings.put(work.settings.get())
        work.confirmations.put_all([EID])
        work.own_observances.put_all([AUDIT])
        work.templates.put_all([JOURNAL_CLUB])
        work.decisions.put_all([DECISION])
        work.reminders.put_all([EID_PUT_OFF])
        work.notes.put_all([PRAYER_ROOM])
        work.plans.put_all([ROTATION])
        work.rounds.put_all([TUTORS])
        work.bookings.put_all([GRAND_ROUND])
        work.documents.put_all([POLICY])
        work.contents.put_all([POLICY_TEXT])
        work.commit()


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "diary.sqlite"
    a_full_diary(path)
    with closing(sqlite3.connect(path)) as connection:
        filled = {
            table.name: connection.execute(f"SELECT count(*) FROM {table.name}").fetchone()[0]
            for table in Row.metadata.sorted_tables
            # Plans behind a lock are told of elsewhere.
            if table is not PlanLockRow.__table__
        }
    assert all(filled.values()), filled
    return path.read_bytes()


def altered(path: Path, *statements: tuple[str, tuple[object, ...]]) -> bool:
    """Change a diary behind the planner's back, and tell whether SQLite let it."""
    with closing(connect(path, Access.WRITE)) as connection:
        try:
            for statement, values in statements:
                connection.execute(statement, values)
        except (sqlite3.IntegrityError, OverflowError):
            return False
    return True


def _everything_asked(path: Path) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.reading() as held:
        for read in READERS.values():
            read(held)


@pytest.mark.parametrize(("table", "column"), _COLUMNS, ids=".".join)
def test_whatever_a_column_holds_is_told_in_one_line_or_read(
    tmp_path: Path, whole: bytes, table: str, column: str
) -> None:
    for number, nonsense in enumerate(_NONSENSE):
        path = tmp_path / f"{number}.sqlite"
        path.write_bytes(whole)
        if not altered(path, (f'UPDATE OR IGNORE "{table}" SET "{column}" = ?', (nonsense,))):
            continue
        assert "\n" not in _told(path)


def _told(path: Path) -> str:
    try:
        _everything_asked(path)
    except PlannerError as error:
        return str(error)
    return ""


_FAULTS = [
    ("UPDATE session SET kind = 'party' WHERE id = 'session-1'", "session"),
    ("UPDATE session SET starts_at = 'soon' WHERE id = 'session-1'", "session"),
    ("UPDATE session SET zone = '../../etc/passwd' WHERE id = 'session-1'", "session"),
    ("UPDATE session SET title = x'ff' WHERE id = 'session-1'", "session"),
    ("UPDATE session SET rule = 'FREQ=SECONDLY' WHERE id = 'session-1'", "session"),
    ("UPDATE session_exception SET starts_at = 'never'", "session_exception"),
    ("UPDATE programme SET pattern = 'plaid'", "programme"),
    ("UPDATE own_observance SET rule = '{}'", "own_observance"),
    ("UPDATE own_observance SET days = 1000000", "own_observance"),
    ("UPDATE confirmation SET nation = 'mars'", "confirmation"),
    ("UPDATE decision SET dates = '7'", "decision"),
    ("UPDATE reminder SET subject = '{}'", "reminder"),
    ("UPDATE session_template SET minutes = 'long'", "session_template"),
    ("UPDATE support_plan SET content = x'ff'", "support_plan"),
    ("UPDATE local_note SET written = 'once'", "local_note"),
]


@pytest.mark.parametrize(("statement", "table"), _FAULTS, ids=[one[0] for one in _FAULTS])
def test_what_is_sound_is_saved_from_an_altered_diary(
    tmp_path: Path, whole: bytes, statement: str, table: str
) -> None:
    path = tmp_path / "diary.sqlite"
    path.write_bytes(whole)
    assert altered(path, (statement, ()))

    with pytest.raises(DiaryDamagedError, match="holds what this program does not write"):
        _everything_asked(path)
    assert table in examine(path).unreadable

    target, told = recover_beside(path)
    with closing(DiaryFile.open(target)) as diary, diary.reading() as held:
        assert unreadable_tables(held) == ()
        kept = {str(one.id) for one in held.sessions.all()}
        assert "series" in kept
        assert ("session-1" in kept) is (table != "session")
        assert len(held.programmes.all()) == 1
    left_out = {one.table: one.left_out for one in told if one.left_out}
    assert left_out == ({} if table == "programme" else {table: 1})


def test_a_trigger_of_anothers_making_never_runs(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "diary.sqlite"
    path.write_bytes(whole)
    trap = "CREATE TRIGGER x AFTER INSERT ON programme BEGIN DELETE FROM session; END"
    assert altered(path, (trap, ()))

    with pytest.raises(DiaryDamagedError):
        DiaryFile.open(path)
    assert examine(path).unreadable == ("sqlite_master",)
    target, _told = recover_beside(path)
    with closing(DiaryFile.open(target)) as diary, diary.reading() as held:
        assert held.sessions.count() == 2


def test_the_triggers_of_a_new_diary_are_those_that_are_known(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    DiaryFile.open(path).close()
    with closing(connect(path, Access.READ)) as connection:
        assert digest_of(connection) == OWN_TRIGGERS


def test_every_table_is_read_again() -> None:
    tables = {table.name for table in Row.metadata.sorted_tables}
    assert tables - set(READERS) == _NOT_READ
