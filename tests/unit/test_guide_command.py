"""The guide commands: a list, one guide, and milestones by anchors; a fault is one line."""

import json

import pytest

from planner.cli import run
from planner.services.press import PagePress

MILESTONE_FIELDS = [
    "id",
    "guide",
    "title",
    "anchor",
    "date",
    "hardness",
    "privacy",
    "source",
]


def no_press() -> PagePress:
    raise AssertionError("nothing is printed")


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> str:
    assert run(["guide", *arguments], no_press) == 0
    return capsys.readouterr().out


def test_milestones_as_the_contract_has_them(capsys: pytest.CaptureFixture[str]) -> None:
    out = said(capsys, "milestones", "--anchor", "rotation_start=2027-08-04", "--format", "json")
    records = json.loads(out)
    apply = next(one for one in records if one["id"] == "ltft.apply")
    assert {
        field: apply[field] for field in MILESTONE_FIELDS if field not in {"title", "source"}
    } == {
        "id": "ltft.apply",
        "guide": "ltft",
        "anchor": "rotation_start",
        "date": "2027-04-14",
        "hardness": "published",
        "privacy": "private",
    }
    assert list(apply)[: len(MILESTONE_FIELDS)] == MILESTONE_FIELDS
    assert len(records) == 60
    dates = [one["date"] for one in records]
    assert dates == sorted(filter(None, dates)) + [None] * dates.count(None)


def test_a_date_of_the_year_is_asked_for_and_taken(capsys: pytest.CaptureFixture[str]) -> None:
    asked = ["milestones", "--guide", "atw", "--anchor", "exam_series=2027-05-10"]
    assert "No date yet (--anchor job_start=DATE)" in said(capsys, *asked)
    out = said(capsys, "milestones", "--anchor", "exam_series=2027-05-10")
    assert "not entered yet (--date jcq.deadline=DATE)" in out
    out = said(capsys, "milestones", "--date", "jcq.deadline=2027-01-31")
    assert "31 January 2027: Apply for access arrangements" in out


@pytest.mark.parametrize(
    ("nation", "day"),
    [
        ("england-and-wales", "2027-03-25"),
        ("scotland", "2027-03-29"),
        ("northern-ireland", "2027-03-25"),
    ],
)
def test_bank_holidays_are_those_of_the_nation(
    capsys: pytest.CaptureFixture[str], nation: str, day: str
) -> None:
    anchor = ["--anchor", "baby_due_date=2027-07-12", "--nation", nation]
    records = json.loads(said(capsys, "milestones", *anchor, "--format", "json"))
    assert next(one["date"] for one in records if one["id"] == "preg.notify") == day


def test_the_nation_follows_from_the_place(capsys: pytest.CaptureFixture[str]) -> None:
    anchor = ["--anchor", "baby_due_date=2027-07-12", "--place", "glasgow"]
    assert "By Monday 29 March 2027: Tell your employer" in said(capsys, "milestones", *anchor)


def test_lists_and_shows_guides(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "list").count("atw: Access to Work") == 1
    listed = json.loads(said(capsys, "list", "--format", "json"))
    assert "atw" in [one["id"] for one in listed]
    shown = json.loads(said(capsys, "show", "atw", "--format", "json"))
    assert shown["amounts"][0]["disputed"]
    assert [one["text"] for one in shown["amounts"][0]["figures"]] == ["£69,260", "£69,620"]
    assert said(capsys, "show", "atw", "--format", "html").startswith("<!DOCTYPE html>")


def test_a_guide_in_words_says_every_section(capsys: pytest.CaptureFixture[str]) -> None:
    out = said(capsys, "show", "atw")
    for heading in (
        "Do this first",
        "What you can get",
        "Who can",
        "Who cannot",
        "Evidence",
        "Step by step",
        "When",
        "Dates",
        "Amounts",
        "What it means for the timetable",
        "For trainers",
        "Contacts",
        "Sources",
    ):
        assert f"\n\n{heading}\n\n" in out
    assert (
        "£69,260 (from April 2026) or £69,620 (said in November 2025). The sources disagree." in out
    )
    assert "Check on GOV.UK" in out
    assert "41 days after the first day in the job: " in out


@pytest.mark.parametrize(
    ("arguments", "told"),
    [
        (["show", "nothing"], "nothing: there is no such guide; choose one of "),
        (["milestones", "--guide", "none"], "none: there is no such guide; choose one of "),
        (["milestones", "--anchor", "start=2027-08-04"], "start: there is no such anchor;"),
        (["milestones", "--date", "atw.when=2027-08-04"], "atw.when: there is no such milestone;"),
        (
            ["milestones", "--anchor", "job_start"],
            "--anchor job_start: it is not a name and a date; write it as NAME=YYYY-MM-DD",
        ),
        (
            ["milestones", "--anchor", "job_start=2027-02-30"],
            "--anchor job_start=2027-02-30: it is not a name and a date; write it as",
        ),
        (
            ["milestones", "--anchor", "job_start=2027-02-01", "--anchor", "job_start=2027-02-02"],
            "--anchor job_start=2027-02-02: job_start is given twice; give it once",
        ),
        (
            ["milestones", "--anchor", "job_start=1999-12-31"],
            "31 December 1999: the almanac holds bank holidays from 1 January 2000 to",
        ),
        (
            ["milestones", "--anchor", "job_start=9999-12-31"],
            "31 December 9999: the almanac holds bank holidays from",
        ),
    ],
)
def test_a_fault_is_one_line(
    capsys: pytest.CaptureFixture[str], arguments: list[str], told: str
) -> None:
    assert run(["guide", *arguments], no_press) == 2
    out, line = capsys.readouterr()
    assert out == ""
    assert line.startswith(f"multifaith-planner: {told}")
    assert line.count("\n") == 1
