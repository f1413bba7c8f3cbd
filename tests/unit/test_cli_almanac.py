"""The commands of the almanac's editions: install, roll back, version, sign, keygen."""

import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import pytest

from planner.commands import almanac_updates
from planner.services.diary_place import FilePlace
from planner.storage.diary_file import DiaryFile
from tests.editions import KEY, KIPPUR_AWARE, KIPPUR_MOVED, OTHER_KEY, edition, parcel
from tests.unit.test_cli import asked

EXAM = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\n"
    "DTSTAMP:20260101T000000Z\nDTSTART:20271011T080000Z\nDTEND:20271011T100000Z\n"
    "SUMMARY:Written exam\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.fixture(autouse=True)
def _in_november(small_program: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    del small_program
    monkeypatch.setattr(almanac_updates, "today", lambda: date(2026, 11, 24))
    absent = tmp_path / "absent" / "diary.sqlite"
    monkeypatch.setattr(almanac_updates, "usual_place", lambda: FilePlace(absent))


@pytest.fixture
def update(tmp_path: Path) -> Path:
    path = tmp_path / "2026.2.mfalmanac"
    path.write_bytes(parcel("2026.2", KIPPUR_MOVED))
    return path


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    timetable, path = tmp_path / "exam.ics", tmp_path / "diary.sqlite"
    timetable.write_text(EXAM, encoding="utf-8")
    assert asked("import", timetable, "--database", path) == 0
    return path


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    capsys.readouterr()
    assert asked("almanac", *arguments) == 0
    return capsys.readouterr().out


def test_installs_and_says_what_differs(
    update: Path, diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert told(capsys, "install", update, "--database", diary) == (
        "Edition 2026.2 is installed; edition 2026.1 was in use.\n"
        "One date that you plan around changes in the next two years: one moved. One of "
        "your sessions is touched.\n"
        "Yom Kippur moved from 11 to 10 October 2027; one of your sessions is touched.\n"
        "  Written exam, Monday 11 October 2027: no longer a clash\n"
    )
    assert told(capsys, "version").startswith("Edition 2026.2, ")


def test_says_what_is_kept_otherwise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "aware.mfalmanac"
    path.write_bytes(parcel("2026.2", KIPPUR_AWARE))
    assert told(capsys, "install", path).splitlines()[1:] == [
        (
            "One date that you plan around changes in the next two years: one to be planned for in "
            "another way. None of your sessions is touched."
        ),
        (
            "Yom Kippur, from 11 October 2027 on, is now one to be aware of, and was one to plan "
            "around; none of your sessions is touched."
        ),
    ]


def test_the_other_commands_use_it(update: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(capsys, "install", update)
    assert asked("observances", "--from", "2027-10-10", "--to", "2027-10-11") == 0
    assert "Yom Kippur" in capsys.readouterr().out


def test_a_rehearsal_changes_nothing(update: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert "would be installed" in told(capsys, "install", update, "--dry-run")
    assert told(capsys, "version").startswith("Edition 2026.1, ")


def test_rolls_back_and_again(update: Path, capsys: pytest.CaptureFixture[str]) -> None:
    told(capsys, "install", update)
    assert told(capsys, "roll-back").splitlines()[2] == (
        "Yom Kippur moved from 10 to 11 October 2027; none of your sessions is touched."
    )
    assert told(capsys, "version").startswith("Edition 2026.1, ")
    assert asked("almanac", "roll-back") == 2
    line = capsys.readouterr().err
    assert "came with the planner, so there is none before it to go back to" in line
    assert line.count("\n") == 1
    told(capsys, "install", update)
    assert told(capsys, "version").startswith("Edition 2026.2, ")


def test_an_update_makes_no_diary(
    update: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, "install", update)
    assert not (tmp_path / "absent").exists()


def test_a_diary_is_left_as_it_was(
    update: Path, diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    told(capsys, "install", update, "--database", diary)
    opened = DiaryFile.open(diary)
    with opened.reading() as held:
        assert held.sessions.count() == 1
    opened.close()


def test_signs_what_it_can_install(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key, almanac, out = tmp_path / "a.key", tmp_path / "b.sqlite", tmp_path / "b.mfalmanac"
    key.write_text(bytes(KEY).hex(), encoding="ascii")
    almanac.write_bytes(edition("2026.3"))
    words = told(capsys, "sign", "--key", key, "--almanac", almanac, "--out", out)
    assert words == f"Edition 2026.3 is signed: {out}\n"
    assert "Edition 2026.3 is installed" in told(capsys, "install", out)


def test_says_that_a_key_is_not_trusted(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    key, almanac, out = tmp_path / "a.key", tmp_path / "b.sqlite", tmp_path / "b.mfalmanac"
    almanac.write_bytes(edition("2026.3"))
    assert "Keep it secret" in told(capsys, "keygen", "--key", key)
    words = told(capsys, "sign", "--key", key, "--almanac", almanac, "--out", out)
    assert "This program does not know the key" in words
    assert asked("almanac", "install", out) == 2


def altered(content: bytes) -> bytes:
    return content[:-1] + bytes([content[-1] ^ 1])


BAD = {
    "not an update": (lambda: b"Dear all", "it is not an update of the almanac"),
    "cut off": (lambda: parcel("2026.2")[:-100], "it is cut short or damaged"),
    "a byte changed": (lambda: altered(parcel("2026.2")), "its signature is wrong"),
    "not newer": (lambda: parcel("2026.1"), "edition 2026.1 is in use already"),
    "older": (lambda: parcel("2025.4"), "edition 2025.4 is older than edition 2026.1"),
}


@pytest.mark.parametrize(("content", "fault"), BAD.values(), ids=BAD)
def test_a_bad_file_is_one_line_and_changes_nothing(
    content: Callable[[], bytes],
    fault: str,
    small_program: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "bad.mfalmanac"
    path.write_bytes(content())
    assert asked("almanac", "install", path) == 2
    streams = capsys.readouterr()
    assert streams.err.startswith(f"multifaith-planner: bad.mfalmanac: {fault}")
    assert streams.err.count("\n") == 1
    assert not streams.out
    assert not small_program.exists()


def test_a_folder_in_the_way_is_one_line(
    update: Path, small_program: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    small_program.write_text("a file where the folder should be")
    assert asked("almanac", "install", update) == 2
    line = capsys.readouterr().err
    assert f"{small_program}: editions of the almanac cannot be written there" in line
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["install", "absent.mfalmanac"], "no such file", id="no update"),
        pytest.param(["install"], "FILE", id="no file named"),
        pytest.param(
            ["sign", "--key", "absent.key", "--out", "x"], "absent.key: no such file", id="no key"
        ),
        pytest.param(["sign", "--key", __file__, "--out", "x"], "this is not a key", id="key"),
        pytest.param(["keygen", "--key", __file__], "it is there already", id="in the way"),
    ],
)
def test_a_fault_is_one_line_and_exit_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked("almanac", *arguments) == 2
    streams = capsys.readouterr()
    assert said in streams.err
    assert streams.err.count("\n") == 1
    assert not streams.out


@pytest.mark.parametrize(
    ("almanac", "out", "said"),
    [
        ("absent.sqlite", "b.mfalmanac", "absent.sqlite: the almanac is missing"),
        ("a.key", "b.mfalmanac", "it is not an almanac"),
        ("b.sqlite", "absent/b.mfalmanac", "choose a folder that you may write to"),
    ],
    ids=["no almanac", "another file", "no folder"],
)
def test_what_cannot_be_signed_is_one_line(
    almanac: str, out: str, said: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "a.key").write_text(bytes(OTHER_KEY).hex(), encoding="ascii")
    (tmp_path / "b.sqlite").write_bytes(edition("2026.3"))
    where = ("--almanac", tmp_path / almanac, "--out", tmp_path / out)
    assert asked("almanac", "sign", "--key", tmp_path / "a.key", *where) == 2
    streams = capsys.readouterr()
    assert said in streams.err
    assert streams.err.count("\n") == 1


def test_only_those_who_update_load_the_library_that_verifies() -> None:
    asking = "import sys, planner.cli, ui.app; print({'nacl', 'pyluach'} & sys.modules.keys())"
    done = subprocess.run(
        [sys.executable, "-c", asking], capture_output=True, text=True, check=True
    )
    assert done.stdout == "set()\n"
