"""A copy in the diary's place: what was there is kept, whatever state it was in."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.domain.errors import DiaryError, DiaryTooNewError, PlannerError
from planner.services.backups import back_up, recover_beside, restore
from planner.storage.diary_file import DiaryFile
from planner.storage.file_check import APPLICATION_ID
from tests.factories import a_session
from tests.unit.storage.conftest import fill
from tests.unit.storage.test_copies import titles_in

OLD_DIARIES = Path(__file__).parent / "diaries"


@pytest.fixture
def copy(path: Path, tmp_path: Path) -> Path:
    """Return a copy of the diary, which was changed after."""
    made = tmp_path / "copy.sqlite"
    back_up(path, made)
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put(a_session(title="Later"))
        work.commit()
    return made


def scribble(path: Path) -> None:
    """Write over the middle of a file."""
    content = bytearray(path.read_bytes())
    content[8192:] = b"\xff" * (len(content) - 8192)
    path.write_bytes(content)


def test_a_copy_is_put_back_and_what_was_there_kept(path: Path, copy: Path) -> None:
    kept = restore(copy, path)

    assert titles_in(path) == [a_session().title]
    assert kept is not None
    assert kept.parent == path.parent / "copies"
    assert titles_in(kept) == ["Later"]
    assert titles_in(copy) == [a_session().title]


def test_a_program_that_has_the_diary_open_sees_what_was_put_back(path: Path, copy: Path) -> None:
    with closing(DiaryFile.open(path)) as opened:
        restore(copy, path)
        with opened.reading() as held:
            assert [session.title for session in held.sessions.all()] == [a_session().title]


def test_a_diary_is_made_where_there_is_none(copy: Path, tmp_path: Path) -> None:
    new = tmp_path / "new folder" / "diary.sqlite"

    assert restore(copy, new) is None
    assert titles_in(new) == [a_session().title]


def test_a_damaged_diary_is_moved_aside_as_it_is(path: Path, copy: Path) -> None:
    scribble(path)
    before = path.read_bytes()
    kept = restore(copy, path)

    assert titles_in(path) == [a_session().title]
    assert kept is not None
    assert kept.name == "diary-damaged-1.sqlite"
    assert kept.read_bytes() == before


def damaged(path: Path) -> None:
    """Make a diary whose pages cannot be read."""
    fill(path)
    scribble(path)


def of_a_newer_version(path: Path) -> None:
    """Make a diary of a later version."""
    fill(path)
    with closing(sqlite3.connect(path)) as connection, connection:
        connection.execute("UPDATE alembic_version SET version_num = '9999'")


@pytest.mark.parametrize(
    ("make", "fault", "told"),
    [
        pytest.param(lambda _: None, DiaryError, "there is no diary here", id="missing"),
        pytest.param(Path.mkdir, DiaryError, "this is a folder", id="a folder"),
        pytest.param(lambda path: path.write_bytes(b"BEGIN:VCALENDAR"), DiaryError, "not a diary"),
        pytest.param(damaged, DiaryError, "damaged", id="damaged"),
        pytest.param(of_a_newer_version, DiaryTooNewError, "newer version", id="newer"),
    ],
)
def test_what_cannot_be_put_back_leaves_the_diary_as_it_was(
    path: Path,
    tmp_path: Path,
    make: Callable[[Path], object],
    fault: type[PlannerError],
    told: str,
) -> None:
    bad = tmp_path / "bad.sqlite"
    make(bad)

    with pytest.raises(fault, match=told) as caught:
        restore(bad, path)
    assert "\n" not in str(caught.value)
    assert titles_in(path) == [a_session().title]
    assert not (path.parent / "copies").exists()


def test_the_diary_itself_and_a_stranger_in_its_place_are_refused(path: Path, copy: Path) -> None:
    with pytest.raises(DiaryError, match="this is the diary itself"):
        restore(path, path)
    stranger = path.with_name("letter.txt")
    stranger.write_text("Dear diary", encoding="utf-8")
    with pytest.raises(DiaryError, match="this is not a diary"):
        restore(copy, stranger)
    assert stranger.read_text(encoding="utf-8") == "Dear diary"


def test_what_can_be_read_of_a_damaged_diary_is_saved_beside_it(path: Path) -> None:
    with closing(DiaryFile.open(path)) as diary, diary.work() as work:
        work.sessions.put_all(
            [a_session(id=f"s{n}", uid=f"s{n}", title=f"S{n}") for n in range(2000)]
        )
        work.commit()
    content = bytearray(path.read_bytes())
    middle = len(content) // 2 // 4096 * 4096
    content[middle : middle + 4096] = b"\xff" * 4096
    path.write_bytes(content)

    target, tables = recover_beside(path)

    assert path.read_bytes() == bytes(content)
    assert target.name == "diary-recovered-1.sqlite"
    saved = titles_in(target)
    assert len(saved) > 1500
    told = {one.table: one for one in tables}
    assert told["session"].rows == len(saved)
    assert told["programme"].is_whole


def test_nothing_is_recovered_of_a_stranger(tmp_path: Path) -> None:
    stranger = tmp_path / "letter.sqlite"
    stranger.write_text("Dear diary", encoding="utf-8")
    with pytest.raises(DiaryError, match="this is not a diary"):
        recover_beside(stranger)
    assert APPLICATION_ID.to_bytes(4) == b"MfPl"


def rewrite(path: Path, *statements: str) -> None:
    """Change a diary behind the planner's back."""
    fill(path)
    with closing(sqlite3.connect(path, isolation_level=None)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")


@pytest.mark.parametrize(
    "statement",
    [
        "CREATE TRIGGER x AFTER INSERT ON session BEGIN DELETE FROM programme; END",
        "CREATE VIEW x AS SELECT * FROM session",
        "CREATE TABLE x (a)",
        "ALTER TABLE session ADD COLUMN x",
        "UPDATE session SET kind = 'party'",
        "UPDATE session SET starts_at = 'soon'",
        "UPDATE session SET starts_at = 7",
        "UPDATE session SET zone = '../../etc/passwd'",
        "UPDATE session SET rule = 'FREQ=SECONDLY'",
        "UPDATE session SET rule = 'NONSENSE'",
        "UPDATE programme SET pattern = 'plaid'",
        "UPDATE programme SET colour = 'javascript:x'",
        "INSERT INTO confirmation VALUES ('judaism.yom-kippur', 'x', 'y', 'mars', '?', '', '', 1)",
        "INSERT INTO own_observance VALUES ('x', 'x', '{}', 'x', '', '', '', 0, '2026-01-01', 1)",
    ],
)
def test_a_copy_that_somebody_altered_is_refused(
    path: Path, tmp_path: Path, statement: str
) -> None:
    bad = tmp_path / "bad.sqlite"
    rewrite(bad, statement)

    with pytest.raises(DiaryError) as caught:
        restore(bad, path)
    assert str(caught.value) == (
        f"{bad}: it is not as this program makes diaries; restore another copy; this one was "
        "altered or damaged"
    )
    assert titles_in(path) == [a_session().title]


@pytest.mark.parametrize("script", sorted(OLD_DIARIES.glob("*.sql")), ids=lambda path: path.stem)
def test_a_copy_of_every_older_version_is_put_back(
    path: Path, tmp_path: Path, script: Path
) -> None:
    old = tmp_path / "old.sqlite"
    with closing(sqlite3.connect(old)) as connection:
        connection.executescript(script.read_text(encoding="utf-8"))
    restore(old, path)
    assert titles_in(path) == titles_in(old)
