"""The command that exports a diary: what it writes by itself, its options and its faults."""

import csv
import io
from pathlib import Path

import pytest
from icalendar import Calendar
from openpyxl import load_workbook

from planner.files import bundled_folder
from tests.unit.test_cli import asked

SAMPLE = sorted(str(path) for path in (bundled_folder("data") / "sample").glob("*.ics"))


@pytest.fixture(scope="module")
def diary(tmp_path_factory: pytest.TempPathFactory) -> Path:
    path = tmp_path_factory.mktemp("diary") / "diary.sqlite"
    assert asked("import", *SAMPLE, "--database", str(path)) == 0
    return path


def exported(diary: Path, out: Path, *options: str) -> bytes:
    assert asked("export", "--out", str(out), "--database", str(diary), *options) == 0
    return out.read_bytes()


def uids(content: bytes) -> set[str]:
    return {str(event["uid"]) for event in Calendar.from_ical(content).walk("VEVENT")}


def test_format_and_file_are_enough(
    diary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "year.ics"
    content = exported(diary, out, "--format", "ics")
    told = capsys.readouterr().out
    assert told.startswith(f"{out}: ")
    assert "sessions and" in told
    assert {"islam.eid-al-fitr.umm-al-qura.1448@multifaith-planner"} <= uids(content)


def test_every_session_of_the_sample_goes_out_and_comes_in(
    diary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    first = exported(diary, tmp_path / "first.ics")
    other = tmp_path / "other.sqlite"
    assert asked("import", str(tmp_path / "first.ics"), "--database", str(other)) == 0
    assert "observances of this planner were left out" in capsys.readouterr().out
    second = exported(other, tmp_path / "second.ics")
    assert _without_stamps(second) == _without_stamps(first)


def test_observances_alone_are_no_timetable(
    diary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "layer.ics"
    exported(diary, out, "--what", "observances", "--tradition", "judaism")
    assert asked("import", str(out), "--database", str(diary)) == 2
    assert "it holds no sessions" in capsys.readouterr().err


def test_the_ending_tells_the_format(diary: Path, tmp_path: Path) -> None:
    rows = exported(diary, tmp_path / "a.csv", "--what", "sessions").decode("utf-8-sig")
    head = next(csv.reader(io.StringIO(rows)))
    assert ",".join(head[:12]) == (
        "Title,Date,Start,End,All day,Location,Kind,Programme,Tutor,Notes,Repeats,Id"
    )


def test_options_choose_what_goes_out(diary: Path, tmp_path: Path) -> None:
    out = tmp_path / "a.xlsx"
    exported(
        diary,
        out,
        *("--from", "2026-09-01", "--to", "2026-10-01", "--what", "both", "--what", "clashes"),
        *("--programme", "foundation north", "--tradition", "judaism", "--tier", "plan"),
        "--patterns",
        "--without-details",
    )
    book = load_workbook(out)
    assert book.sheetnames == ["Sessions", "Observances", "Clashes"]
    sessions = list(book["Sessions"].iter_rows(min_row=2, values_only=True))
    assert {row[7] for row in sessions} == {"Foundation North"}
    assert {row[9] for row in sessions} == {None}
    names = {row[0] for row in book["Observances"].iter_rows(min_row=2, values_only=True)}
    assert {"Yom Kippur", "Shabbat"} <= names
    assert {row[7] for row in book["Clashes"].iter_rows(min_row=2, values_only=True)} <= names


def test_the_nation_chooses_the_bank_holidays(diary: Path, tmp_path: Path) -> None:
    options = ("--what", "observances", "--tradition", "uk", "--nation", "scotland")
    found = uids(exported(diary, tmp_path / "a.ics", *options))
    nations = {uid.split("@")[0].rsplit(".", 1)[-1] for uid in found}
    assert "scotland" in nations
    assert "england-and-wales" not in nations


@pytest.mark.parametrize(
    ("options", "said"),
    [
        pytest.param(["--out", "a.pdf"], "a.pdf: its ending tells no format", id="ending"),
        pytest.param(
            ["--out", "a.ics", "--programme", "Surgery"],
            "Surgery: no such programme; choose one of ARCP and exams, Foundation North",
            id="programme",
        ),
        pytest.param(
            ["--out", "a.ics", "--practice", "nobodys"],
            "nobodys: no such practice; choose one of",
            id="practice",
        ),
        pytest.param(
            ["--out", "a.ics", "--from", "2026-09-02", "--to", "2026-09-01"],
            "--to 2026-09-01: it does not come after --from 2026-09-02",
            id="days",
        ),
        pytest.param(
            ["--out", "a.ics", "--what", "clashes"],
            ".ics: a file of this kind holds no clashes",
            id="clashes",
        ),
        pytest.param(["--out", "absent/a.ics"], "a.ics: it cannot be written", id="folder"),
        pytest.param(["--format", "ics"], "Missing option '--out'", id="no file"),
    ],
)
def test_faults_are_told_in_one_line_and_leave_no_file(
    diary: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
    options: list[str],
    said: str,
) -> None:
    monkeypatch.chdir(tmp_path)
    assert asked("export", "--database", str(diary), *options) == 2
    told = capsys.readouterr().err
    assert said in told
    assert told.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_a_diary_that_is_not_there_is_not_made(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    absent = tmp_path / "absent.sqlite"
    out = tmp_path / "a.ics"
    assert asked("export", "--out", str(out), "--database", str(absent)) == 2
    assert "there is no diary here" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == []


def _without_stamps(content: bytes) -> list[bytes]:
    left_out = (b"DTSTAMP", b"NAME", b"X-WR-CALNAME")
    return [line for line in content.splitlines() if not line.startswith(left_out)]
