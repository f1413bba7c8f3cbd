"""The command line on clashes: groups of a series, dates that are found, and fairness."""

import json
from pathlib import Path

import pytest

from planner.domain.clash import Severity
from planner.domain.policy_choice import PolicyChoice
from planner.domain.session import SessionKind
from planner.domain.settings import Settings
from planner.storage.diary_file import DiaryFile
from tests.unit.test_cli import SAMPLE, asked, told

FIND = ["find-date", "--from", "2026-09-14", "--to", "2026-10-10", "--kind", "exam"]
WEEKLY = (
    "BEGIN:VCALENDAR\nVERSION:2.0\nPRODID:-//x//EN\nBEGIN:VEVENT\nUID:1\n"
    "DTSTAMP:20260101T000000Z\nDTSTART:20261023T140000\nDTEND:20261023T163000\n"
    "RRULE:FREQ=WEEKLY;COUNT=20\nSUMMARY:Simulation teaching\nEND:VEVENT\nEND:VCALENDAR\n"
)


@pytest.fixture
def weekly(tmp_path: Path) -> Path:
    file = tmp_path / "weekly.ics"
    file.write_text(WEEKLY)
    return file


def test_a_series_clashes_once_with_a_weekly_observance(
    weekly: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    report = json.loads(told(capsys, "check", weekly, "--format", "json"))
    (shabbat,) = [one for one in report["clashes"] if one["observance"]["id"] == "judaism.shabbat"]
    assert report["sessions"] == 1
    assert len(shabbat["dates"]) == 18
    assert shabbat["reason"].startswith("18 of 20 Fridays, from 30 October 2026 to")
    assert "finish by 2:15pm" in shabbat["advice"]


@pytest.mark.parametrize("form", ["text", "html"])
def test_a_series_is_told_once_for_readers(
    weekly: Path, form: str, capsys: pytest.CaptureFixture[str]
) -> None:
    text = told(capsys, "check", weekly, "--format", form)
    assert text.count("18 of 20 Fridays, from 30 October 2026 to 26 February 2027") == 1


def test_a_named_diary_brings_its_policy(
    weekly: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    path = tmp_path / "diary.sqlite"
    quiet = frozenset({("rest-day-eve", SessionKind.TEACHING, Severity.NOTE)})
    with DiaryFile.open(path).work() as work:
        work.settings.put(Settings(policy=PolicyChoice(severities=quiet)))
        work.commit()
    report = json.loads(told(capsys, "check", weekly, "--database", path, "--format", "json"))
    severities = {
        one["severity"] for one in report["clashes"] if one["observance"]["id"] == "judaism.shabbat"
    }
    assert severities == {"note"}


def test_dates_are_ranked_best_first_with_what_each_touches(
    capsys: pytest.CaptureFixture[str],
) -> None:
    dates = json.loads(told(capsys, *FIND, "--duration", "3h", "--format", "json"))["dates"]
    ranks = [None, "note", "adjust", "avoid"]
    severities = [ranks.index(one["severity"]) for one in dates]
    assert [one["rank"] for one in dates] == list(range(1, len(dates) + 1))
    assert max(severities) == severities[-1] == ranks.index("avoid")
    assert severities[0] == 0
    kippur = next(one for one in dates if one["date"] == "2026-09-21")
    assert kippur["touches"][0]["observance"]["id"] == "judaism.yom-kippur"
    assert all("Saturday" not in one["reason"] for one in dates)


def test_what_is_taken_is_ranked_behind_what_is_free(capsys: pytest.CaptureFixture[str]) -> None:
    timetables = [part for file in SAMPLE for part in ("--timetable", str(file))]
    arguments = [*FIND, "--duration", "8h", *timetables, "--format", "json"]
    dates = json.loads(told(capsys, *arguments))["dates"]
    taken = [one for one in dates if one["conflicts"]]
    assert taken
    free = [one for one in dates if not one["conflicts"] and one["severity"] != "avoid"]
    assert min(one["rank"] for one in taken) > max(one["rank"] for one in free)


def test_candidates_alone_are_compared(capsys: pytest.CaptureFixture[str]) -> None:
    candidates = ["--candidate", "2026-09-21", "--candidate", "2026-10-06"]
    arguments = [*FIND, "--duration", "3h", *candidates, "--format", "json"]
    dates = json.loads(told(capsys, *arguments))["dates"]
    assert [one["date"] for one in dates] == ["2026-10-06", "2026-09-21"]


@pytest.mark.parametrize("form", ["text", "html"])
def test_dates_are_told_with_plain_reasons(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, *FIND, "--duration", "3h", "--format", form)
    assert "Nothing to plan around. Sukkot (first days) ends two days before." in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--duration", "soon"], "--duration soon: it is no length of time; give it as 3h"),
        (["--duration", "10h"], "the session is longer"),
        (["--duration", "1h", "--days", "mon,moonday"], "“moonday” is no day of the week"),
        (["--duration", "1h", "--candidate", "2027-01-01"], "no day is left to look at"),
    ],
    ids=["a length", "no room", "a weekday", "no day"],
)
def test_a_search_that_makes_no_sense_is_one_line(
    arguments: list[str], words: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(*FIND, *arguments) == 2
    out, err = capsys.readouterr()
    assert out == ""
    assert words in err
    assert len(err.strip().splitlines()) == 1


def test_dates_outside_the_almanac_are_refused(capsys: pytest.CaptureFixture[str]) -> None:
    years = ["find-date", "--from", "2150-01-01", "--to", "2150-02-01"]
    assert asked(*years, "--kind", "exam", "--duration", "3h") == 2
    assert "the almanac holds dates from 2000-01-01" in capsys.readouterr().err


def test_fairness_tells_each_group_and_three_changes(capsys: pytest.CaptureFixture[str]) -> None:
    report = json.loads(told(capsys, "fairness", *SAMPLE, "--format", "json"))
    groups = {one["tradition"]: one for one in report["groups"]}
    assert groups["judaism"]["plan"] > 0
    assert groups["islam"]["weekly_hours"] > 0
    assert "uk" not in groups
    assert len(report["changes"]) == 3
    assert sum(one["share"] for one in report["groups"]) == pytest.approx(1, abs=0.01)


@pytest.mark.parametrize("form", ["text", "html"])
def test_fairness_states_its_rules(form: str, capsys: pytest.CaptureFixture[str]) -> None:
    text = told(capsys, "fairness", *SAMPLE, "--format", form)
    assert "The report counts dates, never people." in text
    assert "Changes that would help most" in text
