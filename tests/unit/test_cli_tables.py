"""The command line on tables: wherever a timetable is read, and what it is told of them."""

# ruff: noqa: DTZ001 - cells and sessions hold wall-clock times

import json
from collections.abc import Sequence
from datetime import date, datetime, time
from pathlib import Path

import pytest
from openpyxl import Workbook

from planner.files import bundled_folder
from planner.storage.diary_file import DiaryFile
from tests.tables.books import book, saved
from tests.unit.test_cli import SAMPLE, asked, told

TEACHING = bundled_folder("data") / "sample" / "teaching-autumn.csv"
ROTA = bundled_folder("data") / "sample" / "ward-rota.xlsx"
OPEN_DATES = "Date,Start,End,Session\n05/10/2026,09:00,10:00,Journal club\n"


def refused(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    """Return the one line that refuses a command."""
    code = asked(*arguments)
    streams = capsys.readouterr()
    assert (code, streams.out, streams.err.count("\n")) == (2, "", 1)
    return streams.err


@pytest.fixture
def ambiguous(tmp_path: Path) -> Path:
    path = tmp_path / "dates.csv"
    path.write_text(OPEN_DATES)
    return path


@pytest.mark.parametrize("file", [TEACHING, ROTA], ids=lambda path: path.suffix)
def test_check_finds_the_clashes_of_tables(file: Path, capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(told(capsys, "check", file, "--format", "json"))
    assert report["sessions"] in {8, 33}
    assert report["clashes"]


def test_a_table_and_a_calendar_are_checked_together(capsys: pytest.CaptureFixture[str]) -> None:
    alone = json.loads(told(capsys, "check", SAMPLE[0], "--format", "json"))
    both = json.loads(told(capsys, "check", SAMPLE[0], TEACHING, "--format", "json"))
    assert both["sessions"] == alone["sessions"] + 8


def test_fairness_and_find_date_read_tables(capsys: pytest.CaptureFixture[str]) -> None:
    assert "teaching-autumn.csv" in told(capsys, "fairness", TEACHING)
    window = ["--from", "2026-09-21", "--to", "2026-09-26"]
    search = [*window, "--kind", "exam", "--duration", "3h", "--format", "json"]
    free = json.loads(told(capsys, "find-date", *search))
    kept = json.loads(told(capsys, "find-date", *search, "--timetable", TEACHING))
    assert free != kept


def test_a_table_is_printed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    out = tmp_path / "week.html"
    told(capsys, "print", "week", "--date", "2026-09-21", "--timetable", TEACHING, "--out", out)
    assert "Written paper" in out.read_text()


def test_a_second_import_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = tmp_path / "diary.sqlite"
    first = told(capsys, "import", TEACHING, ROTA, "--database", diary)
    assert "teaching-autumn.csv: 8 added" in first
    assert "ward-rota.xlsx: 33 added" in first
    again = told(capsys, "import", TEACHING, ROTA, "--database", diary)
    assert "teaching-autumn.csv: 0 added, 0 changed, 0 removed, 8 unchanged" in again
    with DiaryFile.open(diary).reading() as held:
        assert {one.name for one in held.programmes.all()} == {"teaching-autumn", "ward-rota"}


def test_a_calendar_is_one_whatever_it_is_called(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "calendar.csv"
    path.write_bytes(SAMPLE[0].read_bytes())
    assert "Avoid" in told(capsys, "check", path)


@pytest.mark.parametrize(
    ("order", "start"),
    [("day-first", datetime(2026, 10, 5, 9)), ("month-first", datetime(2026, 5, 10, 9))],
)
def test_dates_that_are_open_are_decided_by_an_option(
    order: str,
    start: datetime,
    ambiguous: Path,
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    diary = tmp_path / "diary.sqlite"
    told(capsys, "import", ambiguous, "--date-order", order, "--database", diary)
    with DiaryFile.open(diary).reading() as held:
        assert [one.start for one in held.sessions.all()] == [start]


def _cases() -> list[object]:
    return [
        pytest.param(OPEN_DATES, (), ["dates such as 05/10/2026", "--date-order"], id="open dates"),
        pytest.param(
            "Date,Topic\n5 October,Sepsis\n", (), ["name no year", "--year"], id="no year"
        ),
        pytest.param(
            "A,B\nx,y\n", (), ["nothing in it looks like a timetable", "--column"], id="no table"
        ),
        pytest.param(
            "Date,Al,Bo\n13/10/2026,QX,QY\n14/10/2026,QX,QX\n15/10/2026,QY,QX\n",
            (),
            ["these codes mean: QX, QY", '--code "QX='],
            id="codes",
        ),
        pytest.param(
            OPEN_DATES, ("--sheet", "Rota"), ["no sheet “Rota”", "leave out --sheet"], id="no sheet"
        ),
        pytest.param(
            OPEN_DATES, ("--column", "date=Z"), ["no column “Z”", "--column date=B"], id="no column"
        ),
        pytest.param(
            OPEN_DATES, ("--column", "mood=A"), ["cannot hold “mood”", "title"], id="no such field"
        ),
        pytest.param(OPEN_DATES, ("--column", "date"), ["--column date", "date=B"], id="half"),
        pytest.param(OPEN_DATES, ("--header", "99"), ["it has no row 99"], id="no such row"),
    ]


@pytest.mark.parametrize(("text", "options", "words"), _cases())
def test_what_cannot_be_read_is_one_line_that_names_the_way_out(
    text: str,
    options: Sequence[str],
    words: Sequence[str],
    tmp_path: Path,
    capsys: pytest.CaptureFixture[str],
) -> None:
    path = tmp_path / "rota.csv"
    path.write_text(text)
    line = refused(capsys, "check", path, *options)
    assert all(word in line for word in words), line


def test_columns_are_named_by_letter_or_by_heading(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "odd.csv"
    path.write_text("Wann,Was\n21/09/2026,Written paper\n")
    for columns in (("date=A", "title=B"), ("date=Wann", "title=was")):
        options = [word for column in columns for word in ("--column", column)]
        report = json.loads(told(capsys, "check", path, *options, "--format", "json"))
        assert report["clashes"][0]["session"]["summary"] == "Written paper"


def test_codes_are_explained_by_an_option(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "codes.csv"
    path.write_text("Date,Al,Bo\n21/09/2026,QX,QY\n22/09/2026,QX,QX\n23/09/2026,QY,QX\n")
    codes = ["--code", "QX=Long day 08:00-20:30", "--code", "QY=Day off"]
    report = json.loads(told(capsys, "check", path, *codes, "--format", "json"))
    assert report["sessions"] == 3


def test_sheets_are_chosen_by_name(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    made = Workbook()
    for name in ("North", "South"):
        sheet = made.create_sheet(name)
        sheet.append(["Title", "Date", "Start", "End"])
        sheet.append([f"Teaching {name}", date(2026, 9, 21), time(9), time(12)])
    path = tmp_path / "two.xlsx"
    path.write_bytes(saved(made))
    line = refused(capsys, "check", path)
    assert "several sheets look like timetables: North and South" in line
    report = told(capsys, "check", path, "--sheet", "south")
    assert "Teaching South" in report
    assert "Teaching North" not in report
    both = json.loads(
        told(capsys, "check", path, "--sheet", "North", "--sheet", "South", "--format", "json")
    )
    assert both["sessions"] == 2


def test_a_file_that_is_refused_leaves_no_diary_half_filled(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path, diary = tmp_path / "old.xls", tmp_path / "diary.sqlite"
    path.write_bytes(b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600))
    line = refused(capsys, "import", path, "--database", diary)
    assert "old.xls: whole file: it is a workbook of an old kind" in line
    with DiaryFile.open(diary).reading() as held:
        assert held.sessions.all() == ()


def test_people_are_kept_only_where_an_option_says_so(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "people.xlsx"
    row = ["Teaching", date(2026, 9, 21), time(9), time(12), "Dr Example"]
    path.write_bytes(book(["Title", "Date", "Start", "End", "Tutor"], row))
    for options, tutor in (((), ""), (("--keep-people",), "Dr Example")):
        diary = tmp_path / f"{len(options)}.sqlite"
        told(capsys, "import", path, *options, "--database", diary)
        with DiaryFile.open(diary).reading() as held:
            assert [one.tutor for one in held.sessions.all()] == [tutor]
