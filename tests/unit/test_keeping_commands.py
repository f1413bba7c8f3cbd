"""Back up, restore and look over by the command line."""

import json
from pathlib import Path

import pytest

from planner.storage.file_check import APPLICATION_ID
from tests.unit.storage.conftest import fill
from tests.unit.storage.test_copies import titles_in
from tests.unit.storage.test_restoring import scribble
from tests.unit.test_cli import asked, told


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    """Return a diary of one session."""
    path = tmp_path / "diary.sqlite"
    fill(path)
    return path


def test_a_diary_is_backed_up_and_restored(
    diary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    copy = tmp_path / "copy.sqlite"
    assert told(capsys, "backup", "--out", copy, "--database", diary) == f"{copy}\n"
    diary.unlink()
    fill(diary)
    words = told(capsys, "restore", copy, "--database", diary)

    assert words.startswith(f"{diary}: restored from {copy}\nwhat was there is kept as ")
    assert titles_in(diary) == titles_in(copy)


def test_a_damaged_diary_is_found_and_recovered(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked("doctor", "--database", diary) == 0
    scribble(diary)
    capsys.readouterr()
    assert asked("doctor", "--json", "--database", diary) == 1
    assert json.loads(capsys.readouterr().out)["well"] is False
    assert asked("restore", "--recover", "--database", diary) == 0
    assert (diary.parent / "diary-recovered-1.sqlite").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        pytest.param("backup --out {folder}/copy.sqlite --database {folder}/none.sqlite"),
        pytest.param("backup --out {folder}/no/copy.sqlite --database {folder}/diary.sqlite"),
        pytest.param("backup --out {folder}/diary.sqlite --database {folder}/diary.sqlite"),
        pytest.param("restore {folder}/none.sqlite --database {folder}/diary.sqlite"),
        pytest.param("restore --database {folder}/diary.sqlite"),
        pytest.param("restore a.sqlite --recover --database {folder}/diary.sqlite"),
        pytest.param("restore --recover --database {folder}/none.sqlite"),
        pytest.param("restore {folder} --database {folder}/diary.sqlite"),
    ],
)
def test_what_cannot_be_done_is_one_line_and_exit_2(
    diary: Path, arguments: str, capsys: pytest.CaptureFixture[str]
) -> None:
    before = diary.read_bytes()
    assert asked(*arguments.format(folder=diary.parent).split()) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert err.count("\n") == 1
    assert diary.read_bytes() == before
    assert before[68:72] == APPLICATION_ID.to_bytes(4)
