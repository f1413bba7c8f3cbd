"""The command line's contract: fields, exit codes, and one line where something is wrong."""

import csv
import io
import json
from collections.abc import Sequence
from pathlib import Path

import pytest
from icalendar import Calendar
from typing_extensions import override

from planner.cli import run
from planner.domain.errors import FileProblemError
from planner.domain.letterhead import Logo
from planner.domain.session import Session
from planner.exchange.layout.page import Page, TextMeasure
from planner.files import bundled_folder
from planner.services.press import PagePress
from planner.storage.diary_file import DiaryFile
from tests import letterheads

SAMPLE = sorted((bundled_folder("data") / "sample").glob("*.ics"))
YEAR = ["observances", "--from", "2026-01-01", "--to", "2027-01-01"]
FIELDS = [
    "id",
    "name",
    "tradition",
    "practice",
    "cycle",
    "start",
    "end",
    "begins",
    "certainty",
    "earliest",
    "latest",
    "native_date",
    "tier",
    "kind",
    "nation",
    "source",
]


class FixedMeasure:
    """Every letter is as wide as half its height."""

    def width_mm(self, text: str, size: float, *, bold: bool) -> float:
        del bold
        return len(text) * size * 0.18


class PageCollector(PagePress):
    """Keeps the pages instead of painting them."""

    def __init__(self) -> None:
        self.pages: Sequence[Page] = ()

    @override
    def measure(self) -> TextMeasure:
        return FixedMeasure()

    @override
    def logo(self, path: Path) -> Logo:
        if not path.exists():
            raise FileProblemError(file=str(path), fault="it cannot be read", remedy="look for it")
        return letterheads.WIDE_LOGO

    @override
    def write(self, pages: Sequence[Page], path: Path, *, title: str) -> None:
        self.pages = pages


def asked(*arguments: str | Path, press: PagePress | None = None) -> int:
    collector = press or PageCollector()
    return run([str(argument) for argument in arguments], lambda: collector)


def told(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> str:
    asked(*arguments)
    return capsys.readouterr().out


def test_lists_occurrences_with_exactly_the_agreed_fields(
    capsys: pytest.CaptureFixture[str],
) -> None:
    found = json.loads(told(capsys, *YEAR, "--tradition", "judaism", "--format", "json"))
    kippur = next(one for one in found if one["id"] == "judaism.yom-kippur")
    assert list(kippur) == [*FIELDS, "start_time", "end_time"]
    assert (kippur["start"], kippur["end"]) == ("2026-09-21", "2026-09-22")
    assert (kippur["begins"], kippur["cycle"], kippur["tier"]) == ("sunset", "5787", "plan")
    assert kippur["start_time"] == "2026-09-20T18:53:00+01:00"


def test_an_expected_date_carries_its_window(capsys: pytest.CaptureFixture[str]) -> None:
    found = json.loads(told(capsys, *YEAR, "--tradition", "islam", "--format", "json"))
    eid = next(
        one for one in found if (one["id"], one["practice"]) == ("islam.eid-al-fitr", "umm-al-qura")
    )
    assert (eid["start"], eid["earliest"], eid["latest"]) == (
        "2026-03-20",
        "2026-03-20",
        "2026-03-21",
    )
    assert (eid["certainty"], eid["cycle"], eid["native_date"]) == (
        "expected",
        "1447",
        "1 Shawwal 1447",
    )


@pytest.mark.parametrize(
    ("filters", "kept"),
    [
        pytest.param(["--tier", "plan"], {"tier": "plan"}, id="by tier"),
        pytest.param(["--practice", "orthodox"], {"practice": "orthodox"}, id="by practice"),
        pytest.param(["--tradition", "uk"], {"tradition": "uk"}, id="by tradition"),
    ],
)
def test_filters(
    filters: list[str], kept: dict[str, str], capsys: pytest.CaptureFixture[str]
) -> None:
    found = json.loads(told(capsys, *YEAR, *filters, "--format", "json"))
    assert found
    assert all(one[field] == value for one in found for field, value in kept.items())


def test_patterns_come_only_when_asked_for(capsys: pytest.CaptureFixture[str]) -> None:
    week = ["observances", "--from", "2026-12-07", "--to", "2026-12-14", "--format", "json"]
    plain = json.loads(told(capsys, *week))
    patterns = json.loads(told(capsys, *week, "--patterns"))
    assert not [one for one in plain if one["kind"] in {"weekly", "daily"}]
    shabbat = next(one for one in patterns if one["id"] == "judaism.shabbat")
    assert shabbat["start_time"] == "2026-12-11T15:20:00+00:00"


def test_the_window_is_half_open(capsys: pytest.CaptureFixture[str]) -> None:
    found = told(capsys, "observances", "--from", "2026-12-24", "--to", "2026-12-25")
    assert "Christmas Eve" in found
    assert "Christmas Day" not in found


def test_writes_comma_separated_rows(capsys: pytest.CaptureFixture[str]) -> None:
    rows = list(csv.DictReader(io.StringIO(told(capsys, *YEAR, "--format", "csv"))))
    assert [field for field in FIELDS if field not in rows[0]] == []


def test_writes_a_calendar_with_lasting_uids(capsys: pytest.CaptureFixture[str]) -> None:
    calendar = Calendar.from_ical(
        told(capsys, *YEAR, "--tradition", "islam", "--format", "ics").encode()
    )
    events = {str(event["uid"]): event for event in calendar.walk("VEVENT")}
    eid = events["islam.eid-al-fitr.umm-al-qura.1447@multifaith-planner"]
    assert (str(eid["status"]), str(eid["transp"])) == ("TENTATIVE", "TRANSPARENT")


def test_check_reports_the_exam_on_yom_kippur_and_the_december_friday(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert asked("check", *SAMPLE, "--format", "json") == 1
    report = json.loads(capsys.readouterr().out)
    assert set(report) == {"sessions", "clashes"}
    met = {
        (clash["observance"]["id"], clash["session"]["start"][:10], clash["severity"])
        for clash in report["clashes"]
    }
    assert ("judaism.yom-kippur", "2026-09-21", "avoid") in met
    assert [one for one in met if one[0] == "judaism.shabbat" and one[1].startswith("2026-12")]


def test_each_clash_has_exactly_the_agreed_fields(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(told(capsys, "check", *SAMPLE, "--format", "json"))
    clash = report["clashes"][0]
    assert list(clash) == ["session", "observance", "severity", "reason", "advice"]
    assert list(clash["session"]) == ["uid", "summary", "start", "end", "kind"]


def test_check_filters_by_severity(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(
        told(capsys, "check", *SAMPLE, "--min-severity", "avoid", "--format", "json")
    )
    assert {clash["severity"] for clash in report["clashes"]} == {"avoid"}


def test_check_as_a_page_shows_text_as_text(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "exam.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\n"
        "DTSTAMP:20260101T000000Z\nDTSTART:20260921T080000Z\nDTEND:20260921T100000Z\n"
        "SUMMARY:Exam <script>alert(1)</script>\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    page = told(capsys, "check", file, "--format", "html")
    assert "&lt;script&gt;" in page
    assert "<script>" not in page


def test_nothing_found_is_exit_0(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "tuesday.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\n"
        "DTSTAMP:20260101T000000Z\nDTSTART:20261103T090000Z\nDTEND:20261103T100000Z\n"
        "SUMMARY:Teaching\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert asked("check", file) == 0
    assert capsys.readouterr().out.strip() == "tuesday.ics: 1 session, 0 clashes"


@pytest.mark.parametrize(
    ("nation", "clashes"),
    [("scotland", True), ("england-and-wales", False)],
    ids=["in Scotland", "in England"],
)
def test_a_bank_holiday_counts_in_the_nation_named(
    nation: str, tmp_path: Path, *, clashes: bool
) -> None:
    file = tmp_path / "st-andrew.ics"
    file.write_text(
        "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\n"
        "DTSTAMP:20260101T000000Z\nDTSTART:20261130T090000Z\nDTEND:20261130T100000Z\n"
        "SUMMARY:Teaching\nEND:VEVENT\nEND:VCALENDAR\n"
    )
    assert (asked("check", file, "--nation", nation) == 1) is clashes


def test_prints_the_week_of_files() -> None:
    press = PageCollector()
    timetables = [part for file in SAMPLE for part in ("--timetable", str(file))]
    week = ["print", "week", "--date", "2026-09-21", "--landscape", "--out", "week.pdf"]
    assert asked(*week, *timetables, press=press) == 0
    assert "Written paper" in press.pages[0].summary


@pytest.mark.parametrize(
    ("command", "told"),
    [
        pytest.param("day", "Monday 21 September 2026", id="day"),
        pytest.param("week", "Week 39 · 21 to 27 September 2026", id="week"),
        pytest.param("week --two-pages", "Week 39 · 21 to 27 September 2026", id="two pages"),
        pytest.param("week --no-weekend", "Written paper", id="no weekend"),
        pytest.param("fortnight", "Weeks 39 and 40", id="fortnight"),
        pytest.param("month --blank-outside", "September 2026", id="month"),
        pytest.param("year", "August 2026 to July 2027", id="academic year"),
        pytest.param("year --starts-in january", "Year planner · 2026", id="calendar year"),
        pytest.param("list", "Eid al-Fitr", id="list of dates"),
        pytest.param("agenda --months 2", "September to October 2026", id="agenda"),
        pytest.param("month --no-weekend", "September 2026", id="month without weekends"),
        pytest.param("clashes --months 3", "Clash report", id="clashes"),
    ],
)
class TestPrintingEachLayout:
    @pytest.mark.parametrize("setting", ["", "--paper a5 --landscape --notes", "--large-print"])
    def test_prints_pages(self, command: str, told: str, setting: str) -> None:
        press = PageCollector()
        sample = [part for file in SAMPLE for part in ("--timetable", str(file))]
        asked_for = ["print", *command.split(), "--date", "2026-09-21", *setting.split()]
        assert asked(*asked_for, "--out", "out.pdf", *sample, press=press) == 0
        assert told in press.pages[0].summary

    def test_prints_the_diary(self, diary: Path, command: str, told: str) -> None:
        press = PageCollector()
        asked_for = ["print", *command.split(), "--date", "2026-09-21", "--out", "out.pdf"]
        assert asked(*asked_for, "--database", diary, press=press) == 0
        assert told in press.pages[0].summary

    def test_writes_html(self, tmp_path: Path, command: str, told: str) -> None:
        out = tmp_path / "out.html"
        sample = [part for file in SAMPLE for part in ("--timetable", str(file))]
        asked_for = ["print", *command.split(), "--date", "2026-09-21"]
        assert asked(*asked_for, "--out", out, *sample) == 0
        assert told in out.read_text("utf-8")


def test_prints_several_weeks_as_one_document(diary: Path) -> None:
    press = PageCollector()
    weeks = ["print", "week", "--date", "2026-09-21", "--weeks", "3", "--out", "out.pdf"]
    assert asked(*weeks, "--database", diary, press=press) == 0
    total = len(press.pages)
    titles = [page.title for page in press.pages if not page.title.startswith("Continued")]
    assert [title[:7] for title in titles] == ["Week 39", "Week 40", "Week 41"]
    assert all(f"page {n} of {total}" in page.words for n, page in enumerate(press.pages, 1))


@pytest.mark.parametrize(
    ("request_words", "said"),
    [
        ("week --date 1999-12-31 --out a.pdf", "1999"),
        ("year --date 2100-09-01 --out a.html", "the almanac holds no dates for it"),
        ("week --date 2100-12-20 --weeks 9 --out a.html", "the almanac holds no dates for it"),
        ("day --date 9999-12-31 --out a.pdf", "choose days from 2000 to 2100"),
        ("week --date 2026-09-21 --weeks 0 --out a.pdf", "--weeks"),
        ("agenda --date 2026-09-21 --months 13 --out a.pdf", "--months"),
        ("month --date 2026-09-31 --out a.pdf", "--date"),
        ("month --date 2026-09-01 --paper a6 --out a.pdf", "--paper"),
        ("month --date 2026-09-01 --out nowhere/a.html", "choose another folder"),
        ("month --date 2026-09-01 --programme Nobody --out a.pdf", "--programme Nobody"),
        ("month --date 2026-09-01 --tradition none --out a.pdf", "--tradition"),
        ("month --date 2026-09-01 --logo a.png --out a.pdf", "a.png"),
        ("clashes --date 2026-09-01 --tier plan --out a.pdf", "--tier plan"),
    ],
)
def test_a_print_that_cannot_be_made_is_told_in_one_line(
    diary: Path, request_words: str, said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked("print", *request_words.split(), "--database", diary) == 2
    line = capsys.readouterr().err
    assert said in line
    assert line.count("\n") == 1


@pytest.mark.parametrize(
    ("where", "shown"),
    [
        pytest.param([], False, id="the place's own"),
        pytest.param(["--nation", "scotland"], True, id="another nation's"),
        pytest.param(["--place", "edinburgh"], True, id="another place's"),
        pytest.param(
            ["--place", "edinburgh", "--nation", "northern-ireland"], False, id="neither's"
        ),
    ],
)
@pytest.mark.parametrize("has_file", [True, False], ids=["files", "diary"])
def test_prints_the_bank_holidays_of_the_nation(
    tmp_path: Path, where: list[str], *, has_file: bool, shown: bool
) -> None:
    press = PageCollector()
    diary = tmp_path / "diary.sqlite"
    source = ("--timetable", SAMPLE[0]) if has_file else ("--database", diary)
    week = ["print", "week", "--date", "2026-11-30", "--out", "week.pdf"]
    assert asked(*week, *source, *where, press=press) == 0
    assert ("St Andrew’s Day: UK events" in press.pages[0].summary) is shown


def test_imports_once_and_then_changes_nothing(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    diary = tmp_path / "diary.sqlite"
    assert " 0 unchanged" in told(capsys, "import", SAMPLE[0], "--database", diary)
    assert ": 0 added, 0 changed" in told(capsys, "import", SAMPLE[0], "--database", diary)


def test_a_dry_run_lists_all_and_writes_nothing(
    diary: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sessions_in(diary)
    path = tmp_path / SAMPLE[0].name
    content = SAMPLE[0].read_bytes().replace(b"UID:", b"UID:new-")
    entry = (
        b"BEGIN:VEVENT\r\nUID:x\r\nSUMMARY:Extra\r\nDTSTART:20270111T090000\r\n"
        b"DURATION:PT3H\r\nEND:VEVENT\r\nEND:VCALENDAR"
    )
    path.write_bytes(content.replace(b"END:VCALENDAR", entry))
    said = told(capsys, "import", path, "--dry-run", "--database", diary)
    assert ": 1 added, 0 changed, 0 removed" in said
    assert "matched by time and title, since the file names them anew." in said
    assert "  added: Extra: Mon 11 Jan 2027, 9am to midday\n" in said
    assert said.endswith("Dry run: nothing was written.\n")
    assert sessions_in(diary) == before


def test_a_dry_run_makes_no_diary(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "diary.sqlite"
    assert " 0 unchanged" in told(capsys, "import", SAMPLE[0], "--dry-run", "--database", path)
    assert not path.exists()


REFUSED = sorted((Path(__file__).parents[1] / "ics").glob("refused-*.ics"))


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    path = tmp_path / "diary.sqlite"
    assert asked("import", SAMPLE[0], "--database", path) == 0
    return path


@pytest.fixture
def too_large(tmp_path: Path) -> Path:
    path = tmp_path / "too-large.ics"
    with path.open("wb") as stream:
        stream.truncate(100_000_000)
    return path


def sessions_in(diary: Path) -> tuple[Session, ...]:
    opened = DiaryFile.open(diary)
    with opened.reading() as held:
        sessions = held.sessions.all()
    opened.close()
    return sessions


@pytest.mark.parametrize("refused", REFUSED, ids=[path.stem for path in REFUSED])
def test_a_refused_file_is_one_line_and_leaves_the_diary_as_it_was(
    refused: Path, diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    before = sessions_in(diary)
    capsys.readouterr()
    assert asked("import", refused, "--database", diary) == 2
    line = capsys.readouterr().err
    assert line.startswith(f"multifaith-planner: {refused.name}: ")
    assert line.count("\n") == 1
    assert sessions_in(diary) == before


def test_a_file_of_100_mb_is_refused_unread(
    too_large: Path, diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked("import", too_large, "--database", diary) == 2
    assert "it is larger than 50 MB" in capsys.readouterr().err


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["check", "absent.ics"], "absent.ics", id="absent file"),
        pytest.param(["check", __file__], "not a calendar", id="not a calendar"),
        pytest.param([*YEAR, "--place", "atlantis"], "atlantis: no such place", id="place"),
        pytest.param(
            ["observances", "--from", "2026-01-02", "--to", "2026-01-01"],
            "does not come after",
            id="dates the wrong way round",
        ),
        pytest.param(
            ["observances", "--from", "yesterday", "--to", "2026-01-01"], "yesterday", id="no date"
        ),
        pytest.param(["prophesy"], "prophesy", id="unknown command"),
        pytest.param([*YEAR, "--tradition", "jedi"], "jedi", id="unknown tradition"),
    ],
)
def test_a_fault_is_one_line_and_exit_2(
    arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(*arguments) == 2
    streams = capsys.readouterr()
    assert said in streams.err
    assert streams.err.count("\n") == 1
    assert not streams.out
