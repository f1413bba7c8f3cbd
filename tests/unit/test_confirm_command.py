"""Confirming dates on the command line, and what the other commands then tell."""

import json
from pathlib import Path

import pytest
from icalendar import Calendar

from planner.domain.change import Change, Edit
from planner.services.locations import almanac_path
from planner.services.workspace import open_workspace
from tests.unit.domain.test_own_observance import AUDIT
from tests.unit.test_cli import PageCollector, asked, told

MARCH = ["observances", "--from", "2026-03-15", "--to", "2026-04-01", "--tradition", "islam"]
EID = ["confirm", "islam.eid-al-fitr", "1447"]
BY = ["--announced-by", "East London Mosque"]
EXAM = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\n"
    "DTSTAMP:20260101T000000Z\nDTSTART:20260323T090000Z\nDTEND:20260323T100000Z\n"
    "SUMMARY:Exam\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.fixture
def diary(tmp_path: Path) -> Path:
    return tmp_path / "diary.sqlite"


@pytest.fixture
def confirmed(diary: Path, capsys: pytest.CaptureFixture[str]) -> Path:
    assert asked(*EID, "2026-03-23", *BY, "--database", diary) == 0
    capsys.readouterr()
    return diary


@pytest.fixture
def exam(tmp_path: Path) -> Path:
    path = tmp_path / "exam.ics"
    path.write_text(EXAM, encoding="utf-8")
    return path


def eid_in(capsys: pytest.CaptureFixture[str], *arguments: str | Path) -> dict[str, object]:
    found = json.loads(told(capsys, *MARCH, "--format", "json", *arguments))
    (eid,) = [
        one for one in found if (one["id"], one["practice"]) == ("islam.eid-al-fitr", "umm-al-qura")
    ]
    return dict(eid)


def test_says_what_it_did(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, *EID, "2026-03-21", *BY, "--database", diary)
    assert said == "Eid al-Fitr: confirmed for Saturday 21 March 2026\n"


def test_observances_honour_the_diary_that_is_named(
    confirmed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    eid = eid_in(capsys, "--database", confirmed)
    assert (eid["start"], eid["end"], eid["certainty"]) == ("2026-03-23", "2026-03-24", "fixed")
    assert (eid["confirmed"], eid["announced_by"]) == (True, "East London Mosque")
    assert (eid["earliest"], eid["latest"], eid["cycle"]) == (None, None, "1447")


def test_the_environment_names_a_diary_too(
    confirmed: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MULTIFAITH_PLANNER_DATABASE", str(confirmed))
    assert eid_in(capsys)["start"] == "2026-03-23"


def test_a_diary_that_the_environment_names_need_not_be_there(
    diary: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("MULTIFAITH_PLANNER_DATABASE", str(diary))
    assert "confirmed" not in eid_in(capsys)
    assert not diary.exists()


def test_without_a_diary_the_almanac_speaks(
    confirmed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert confirmed.exists()
    assert eid_in(capsys)["start"] == "2026-03-20"


def test_a_day_that_follows_says_which(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    ramadan = ["confirm", "islam.ramadan", "1447", "2026-02-19", *BY]
    assert asked(*ramadan, "--database", diary) == 0
    capsys.readouterr()
    found = json.loads(told(capsys, *MARCH, "--format", "json", "--database", diary))
    night = next(one for one in found if one["id"] == "islam.night-of-power" and "follows" in one)
    assert (night["start"], night["follows"]) == ("2026-03-17", "islam.ramadan")


def test_text_tells_who_announced_it(confirmed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, *MARCH, "--database", confirmed)
    assert "Monday 23 March 2026: Eid al-Fitr" in said
    assert "confirmed by East London Mosque" in said


def test_the_calendar_entry_keeps_its_uid_and_is_confirmed(
    confirmed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = told(capsys, *MARCH, "--format", "ics", "--database", confirmed)
    events = {str(event["uid"]): event for event in Calendar.from_ical(text).walk("VEVENT")}
    eid = events["islam.eid-al-fitr.umm-al-qura.1447@multifaith-planner"]
    assert (str(eid["status"]), eid.decoded("dtstart").isoformat()) == ("CONFIRMED", "2026-03-23")
    assert "Confirmed by East London Mosque." in str(eid["description"])


def test_a_calendar_entry_advises_on_a_doubt_until_it_is_settled(
    confirmed: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for diary, has_doubt in (((), True), (("--database", confirmed), False)):
        text = told(capsys, *MARCH, "--format", "ics", *diary)
        (said,) = (
            str(event["description"])
            for event in Calendar.from_ical(text).walk("VEVENT")
            if str(event["uid"]).startswith("islam.eid-al-fitr.umm-al-qura.")
        )
        assert ("Keep both days" in said) is has_doubt
        assert "compulsory teaching on Eid." in said


def test_a_check_with_a_diary_finds_the_confirmed_day(
    confirmed: Path, exam: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert "East London Mosque" not in told(capsys, "check", exam)
    assert "The date is confirmed by East London Mosque." in told(
        capsys, "check", exam, "--database", confirmed
    )


def test_a_printed_week_tells_who_announced_it(confirmed: Path) -> None:
    press = PageCollector()
    week = ["print", "week", "--date", "2026-03-23", "--out", "week.pdf", "--landscape"]
    assert asked(*week, "--database", confirmed, press=press) == 0
    assert "confirmed by East London Mosque" in " ".join(page.summary for page in press.pages)


def test_lists_and_withdraws(confirmed: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(capsys, "confirm", "--list", "--database", confirmed)
    assert said.startswith("Monday 23 March 2026: Eid al-Fitr")
    assert "withdrawn" in told(capsys, *EID, "--withdraw", "--database", confirmed)
    said = told(capsys, "confirm", "--list", "--database", confirmed)
    assert said == "No date is confirmed in this diary.\n"


def test_a_practice_may_be_named(diary: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said = told(
        capsys,
        *EID,
        "2026-03-22",
        *BY,
        "--practice",
        "local-sighting",
        "--database",
        diary,
    )
    assert said.startswith("Eid al-Fitr (local sighting)")


def test_own_dates_are_listed_by_their_tradition(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    workspace = open_workspace(almanac=almanac_path(), diary=diary)
    workspace.apply(Change(label="addition", own_observances=(Edit(None, AUDIT),)))
    workspace.close()
    listing = ["observances", "--from", "2026-10-01", "--to", "2026-11-01", "--tradition", "own"]
    (own,) = json.loads(told(capsys, *listing, "--format", "json", "--database", diary))
    assert own["source"] == "entered by the user on 1 September 2026"
    assert (own["id"], own["start"], own["certainty"]) == ("own.audit-day", "2026-10-07", "fixed")


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        pytest.param(["confirm"], "OBSERVANCE: it is missing", id="nothing"),
        pytest.param(["confirm", "islam.eid-al-fitr"], "CYCLE: it is missing", id="no cycle"),
        pytest.param(EID, "DATE: it is missing", id="no date"),
        pytest.param([*EID, "2026-03-21"], "--announced-by: it is missing", id="nobody"),
        pytest.param([*EID, "2026-03-21", "--announced-by", " "], "nothing is given", id="blank"),
        pytest.param([*EID, "21 March", *BY], "21 March", id="no such date"),
        pytest.param([*EID, "2026-06-01", *BY], "more than 30 days", id="too far"),
        pytest.param(
            ["confirm", "islam.eid", "1447", "2026-03-21", *BY], "no observance", id="unknown"
        ),
        pytest.param(
            ["confirm", "islam.eid-al-fitr", "9", "2026-03-21", *BY], "no date of", id="cycle"
        ),
        pytest.param(
            ["confirm", "judaism.purim", "5786", "2026-03-03", *BY],
            "needs no confirming",
            id="certain",
        ),
        pytest.param(
            [*EID, "2026-03-21", *BY, "--practice", "thai"], "choose one of", id="practice"
        ),
        pytest.param([*EID, "--withdraw"], "no confirmed date", id="nothing to withdraw"),
    ],
)
def test_a_fault_is_one_line_and_exit_2(
    arguments: list[str], said: str, diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(*arguments, "--database", diary) == 2
    streams = capsys.readouterr()
    assert said in streams.err
    assert streams.err.count("\n") == 1
    assert not streams.out


def test_a_diary_that_is_named_and_not_there_is_told(
    diary: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(*MARCH, "--database", diary) == 2
    assert "there is no diary here" in capsys.readouterr().err
    assert not diary.exists()
