"""A diary moves to a server and back, whole or not at all."""

from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from planner.domain.diary_address import NamedServer
from planner.domain.errors import DiaryError
from planner.domain.place import PlaceSlug
from planner.domain.settings import Settings
from planner.services.diary_move import move, sums_text
from planner.services.diary_place import FilePlace, ServerPlace
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from planner.storage.moving import move_diary
from planner.storage.server.diary import ServerDiary
from planner.storage.unit_of_work import Reading
from tests.contract.dates import EID
from tests.contract.decisions import DECISION
from tests.contract.notes import PRAYER_ROOM
from tests.contract.reminders import EID_PUT_OFF
from tests.contract.templates import JOURNAL_CLUB
from tests.factories import a_programme, a_session
from tests.unit.domain.test_own_observance import AUDIT
from tests.unit.storage.test_plan_repository import ROTATION
from tests.unit.storage.test_toolkit_repositories import fill_toolkit


@pytest.fixture
def full(tmp_path: Path) -> Path:
    """Return a diary with something of each kind in it."""
    path = tmp_path / "full.sqlite"
    with closing(DiaryFile.open(path)) as diary:
        with diary.work() as work:
            work.programmes.put(a_programme())
            work.sessions.put_all(
                a_session(id=f"id-{n}", uid=f"uid-{n}", title="Zoë’s “viva” 😀") for n in range(25)
            )
            work.confirmations.put_all([EID])
            work.own_observances.put_all([AUDIT])
            work.templates.put_all([JOURNAL_CLUB])
            work.decisions.put_all([DECISION])
            work.notes.put_all([PRAYER_ROOM])
            work.reminders.put_all([EID_PUT_OFF])
            work.plans.put_all([ROTATION])
            work.settings.put(Settings(place=PlaceSlug("leeds")))
            work.commit()
        fill_toolkit(diary)
    return path


def everything(held: Reading) -> tuple[object, ...]:
    """Return all that a diary holds."""
    return (
        held.programmes.all(),
        held.sessions.all(),
        held.confirmations.all(),
        held.own_observances.all(),
        held.templates.all(),
        held.decisions.all(),
        held.notes.all(),
        held.reminders.all(),
        held.plans.all(),
        held.settings.get(),
        held.rounds.all(),
        held.bookings.all(),
        held.documents.all(),
        [held.contents.get(one.id) for one in held.documents.all()],
    )


def held_in(diary: Diary) -> tuple[object, ...]:
    with diary.reading() as reading:
        return everything(reading)


def test_there_and_back_everything_is_as_it_was(
    full: Path, named: NamedServer, tmp_path: Path
) -> None:
    back = tmp_path / "back.sqlite"
    with (
        closing(DiaryFile.open(full)) as file,
        closing(ServerDiary.connect(named, tmp_path / "companion.sqlite")) as shared,
        closing(DiaryFile.open(back)) as other,
    ):
        there = move_diary(file, shared)
        shared.take_snapshot(datetime.now(UTC))
        assert move_diary(shared, other) == there
        assert held_in(other) == held_in(shared) == held_in(file)
    assert {one.table: one.rows for one in there}["session"] == 25


def test_private_things_stay_in_the_companion(
    full: Path, named: NamedServer, tmp_path: Path
) -> None:
    companion = tmp_path / "companion.sqlite"
    with (
        closing(DiaryFile.open(full)) as file,
        closing(ServerDiary.connect(named, companion)) as shared,
    ):
        move_diary(file, shared)
    with closing(DiaryFile.open(companion)) as alone, alone.reading() as held:
        assert held.plans.all() == (ROTATION,)
        assert held.reminders.all() == (EID_PUT_OFF,)
        assert held.settings.get().place == "leeds"
        assert held.sessions.all() == ()


def test_a_diary_that_holds_something_is_not_moved_into(full: Path, diary: ServerDiary) -> None:
    with closing(DiaryFile.open(full)) as file, pytest.raises(DiaryError, match="not empty"):
        move_diary(file, diary)
    with diary.reading() as held:
        assert held.sessions.all() == (a_session(),)


def test_what_does_not_arrive_as_it_was_is_not_kept(
    full: Path, named: NamedServer, tmp_path: Path
) -> None:
    with (
        closing(DiaryFile.open(full)) as file,
        closing(ServerDiary.connect(named, tmp_path / "companion.sqlite")) as shared,
    ):
        with shared.engines.shared.begin() as connection:
            connection.exec_driver_sql(
                "CREATE FUNCTION spoil() RETURNS trigger LANGUAGE plpgsql AS "
                "$$ BEGIN new.title := upper(new.title); RETURN new; END $$"
            )
            connection.exec_driver_sql(
                "CREATE TRIGGER spoil BEFORE INSERT ON session "
                "FOR EACH ROW EXECUTE FUNCTION spoil()"
            )
        with pytest.raises(DiaryError, match="“session” did not arrive as it was"):
            move_diary(file, shared)
        with shared.reading() as held:
            assert held.sessions.all() == ()
            assert held.programmes.all() == ()


def test_the_service_leaves_no_half_made_file(
    monkeypatch: pytest.MonkeyPatch, named: NamedServer, full: Path, tmp_path: Path
) -> None:
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path / "data"))
    there = ServerPlace(named)
    told = sums_text(move(FilePlace(full), there))
    assert "  session: 25 rows, SHA-256 " in told
    target = tmp_path / "target.sqlite"
    target.touch()
    DiaryFile.open(target).close()
    move(there, FilePlace(target))
    new = tmp_path / "new.sqlite"
    with pytest.raises(DiaryError, match="no diary here"):
        move(FilePlace(tmp_path / "none.sqlite"), FilePlace(new))
    assert not new.exists()
