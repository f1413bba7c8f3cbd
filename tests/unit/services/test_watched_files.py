"""Watched files: which there are, when one is still, and what is kept of what was read."""

from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.errors import FileProblemError
from planner.domain.import_report import ImportReport
from planner.domain.session import SessionId
from planner.domain.timetable import Problem
from planner.services.watch_records import WatchRecord, WatchRecords, doubts_of, may_go_ahead
from planner.services.watched_files import ChangeSpotter, FileState, sight_of

ROTA = Path("rota.ics")
OLD, NEW = FileState(10, 1), FileState(12, 2)
MARKS = {SessionId("a"): "0123"}


PLAIN = ImportReport(
    name="rota.ics",
    programme="Rota",
    added=(),
    changed=(),
    removed=(),
    unchanged=(),
    problems=(),
)


def test_a_file_is_told_once_it_stays_the_same() -> None:
    spotter = ChangeSpotter()
    looks = [{ROTA: OLD}, {ROTA: NEW}, {ROTA: NEW}, {ROTA: NEW}]
    assert [spotter.look(states) for states in looks] == [(), (), (ROTA,), ()]


def test_a_file_that_goes_and_comes_back_otherwise_is_told_again() -> None:
    spotter = ChangeSpotter()
    looks = [{ROTA: OLD}, {ROTA: OLD}, {}, {ROTA: NEW}, {ROTA: NEW}]
    assert [spotter.look(states) for states in looks] == [(), (ROTA,), (), (), (ROTA,)]


def test_a_file_that_is_written_beside_and_renamed_without_a_change_is_not_told() -> None:
    spotter = ChangeSpotter()
    looks = [{ROTA: OLD}, {ROTA: OLD}, {}, {ROTA: OLD}, {ROTA: OLD}]
    assert [spotter.look(states) for states in looks] == [(), (ROTA,), (), (), ()]


def test_it_waits_while_a_file_changes() -> None:
    spotter = ChangeSpotter()
    waiting = []
    for states in ({ROTA: OLD}, {ROTA: OLD}):
        spotter.look(states)
        waiting.append(spotter.is_waiting)
    assert waiting == [True, False]


def test_a_file_that_could_not_be_read_is_told_again() -> None:
    spotter = ChangeSpotter()
    for _ in range(2):
        spotter.look({ROTA: OLD})
    spotter.look_again_at(ROTA)
    assert spotter.look({ROTA: OLD}) == (ROTA,)


def test_timetables_of_a_folder_are_seen_and_nothing_else(tmp_path: Path) -> None:
    for name in ("b.ics", "A.ICS", "letter.docx", ".hidden.ics", "~$b.ics"):
        (tmp_path / name).write_bytes(b"x")
    (tmp_path / "inside").mkdir()
    sight = sight_of((tmp_path, tmp_path / "b.ics", tmp_path / "gone.ics"))
    assert {path.name for path in sight.states} == {"b.ics", "A.ICS"}
    assert sight.there == {tmp_path, tmp_path / "b.ics"}


def test_records_come_back(tmp_path: Path) -> None:
    diary, rota = tmp_path / "diary.sqlite", tmp_path / "rota.ics"
    record = WatchRecord(digest="ab", marks=MARKS, doubts=frozenset({"line : no end"}))
    WatchRecords(diary).keep(rota, record)
    assert WatchRecords(diary).of(rota) == record
    assert WatchRecords(diary).of(tmp_path / "other.ics") == WatchRecord()


def test_records_of_a_folder_are_forgotten_with_it(tmp_path: Path) -> None:
    records = WatchRecords(tmp_path / "diary.sqlite")
    folder = tmp_path / "rotas"
    for path in (folder / "a.ics", tmp_path / "b.ics"):
        records.keep(path, WatchRecord(digest="ab"))
    records.drop(folder)
    again = WatchRecords(tmp_path / "diary.sqlite")
    assert again.of(folder / "a.ics") == WatchRecord()
    assert again.of(tmp_path / "b.ics") == WatchRecord(digest="ab")


@pytest.mark.parametrize(
    "content", [b"", b"[]", b"{", b'{"a": 1}', b'{"a": {"marks": []}}', b"\xff"]
)
def test_a_broken_file_of_records_counts_as_none(tmp_path: Path, content: bytes) -> None:
    (tmp_path / "diary.sqlite.watched.json").write_bytes(content)
    assert WatchRecords(tmp_path / "diary.sqlite").of(Path("a")) == WatchRecord()


def test_records_that_cannot_be_written_are_a_fault_in_one_line(tmp_path: Path) -> None:
    records = WatchRecords(tmp_path / "absent" / "diary.sqlite")
    with pytest.raises(FileProblemError, match="it cannot be written"):
        records.keep(ROTA, WatchRecord())


NO_END = Problem("line 12, “Clinic”", "it has no end")
MOVED_DOWN = Problem("line 30, “Clinic”", "it has no end")


@pytest.mark.parametrize(
    ("report", "record", "goes_ahead"),
    [
        pytest.param(replace(PLAIN, added=("A",)), WatchRecord(marks=MARKS), True, id="one added"),
        pytest.param(
            replace(PLAIN, added=("A",)), WatchRecord(), False, id="never imported before"
        ),
        pytest.param(
            replace(PLAIN, removed=("A",)),
            WatchRecord(marks=MARKS),
            False,
            id="one would be removed",
        ),
        pytest.param(
            replace(PLAIN, changed=("A",), overwritten=("A",)),
            WatchRecord(marks=MARKS),
            False,
            id="the user changed it too",
        ),
        pytest.param(
            replace(PLAIN, added=("A",), problems=(NO_END,)),
            WatchRecord(marks=MARKS),
            False,
            id="a new doubt",
        ),
        pytest.param(
            replace(PLAIN, added=("A",), problems=(MOVED_DOWN,)),
            WatchRecord(marks=MARKS, doubts=doubts_of(replace(PLAIN, problems=(NO_END,)))),
            True,
            id="a doubt that is known",
        ),
    ],
)
def test_what_is_doubtful_is_asked_about(
    report: ImportReport, record: WatchRecord, goes_ahead: bool
) -> None:
    assert may_go_ahead(report, record) is goes_ahead
