"""The command ``why``: what it answers, and one line for whatever it cannot."""

import json

import pytest

from planner.cli import run


def asked(*arguments: str) -> int:
    def no_press() -> None:
        raise AssertionError("nothing is printed")

    return run(["why", *arguments], no_press)  # type: ignore[arg-type]


def test_answers_in_words(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked("judaism.yom-kippur", "--cycle", "5787") == 0
    told = capsys.readouterr().out
    assert "Date: Monday 21 September 2026, from sunset on the evening before." in told
    assert "Rule: 10 Tishrei in the Jewish calendar." in told
    assert "Checked 22 November 2026." in told


def test_answers_with_the_agreed_fields(capsys: pytest.CaptureFixture[str]) -> None:
    asked(
        "islam.eid-al-fitr", "--date", "2026-03-21", "--practice", "umm-al-qura", "--format", "json"
    )
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["id"], record["cycle"]) == ("islam.eid-al-fitr", "1447")
    assert (record["earliest"], record["latest"]) == ("2026-03-20", "2026-03-21")
    assert record["practice"]["slug"] == "umm-al-qura"
    assert record["sureness"].startswith("Expected")
    assert all(source["address"] for source in record["sources"])
    assert record["checked"]


@pytest.mark.parametrize("words", ["Yom Kippur", "yom-kippur", "JUDAISM.YOM-KIPPUR"])
def test_finds_an_observance_by_its_name(words: str, capsys: pytest.CaptureFixture[str]) -> None:
    assert asked(words, "--cycle", "5787") == 0
    assert capsys.readouterr().out.startswith("Yom Kippur\n")


def test_says_where_a_published_table_ends(capsys: pytest.CaptureFixture[str]) -> None:
    asked("uk.summer-bank-holiday", "--date", "2030-08-26", "--format", "json")
    (record,) = json.loads(capsys.readouterr().out)
    assert (record["valid_to"], record["certainty"]) == ("2028-12-31", "calculated")
    assert record["nation"] == "england-and-wales"


def test_explains_a_weekly_pattern(capsys: pytest.CaptureFixture[str]) -> None:
    assert asked("judaism.shabbat", "--date", "2026-11-07") == 0
    assert "Rule: Every Saturday." in capsys.readouterr().out


@pytest.mark.parametrize(
    ("arguments", "line"),
    [
        pytest.param(
            ["islam.eid-al-fit"],
            "islam.eid-al-fit: no such observance; did you mean islam.eid-al-fitr",
            id="a slip",
        ),
        pytest.param(["zzzz"], "zzzz: no such observance; list them", id="nothing like it"),
        pytest.param(
            ["judaism.yom-kippur", "--date", "2026-01-01"],
            "--date 2026-01-01: judaism.yom-kippur does not fall on that day; its next days are "
            "Monday 21 September 2026",
            id="nothing on that day",
        ),
        pytest.param(
            ["judaism.shabbat", "--date", "2026-11-09"],
            "--date 2026-11-09: judaism.shabbat does not fall on that day; its next days are "
            "Saturday 14 November 2026",
            id="another weekday",
        ),
        pytest.param(
            ["judaism.yom-kippur", "--date", "2200-01-01"],
            "--date 2200-01-01: the almanac does not hold that day; choose a day from",
            id="beyond the almanac",
        ),
        pytest.param(
            ["judaism.yom-kippur", "--cycle", "1"],
            "--cycle 1: judaism.yom-kippur has no such cycle; its cycles run from 5761 to 5861",
            id="no such cycle",
        ),
        pytest.param(
            ["judaism.yom-kippur", "--practice", "india"],
            "--practice india: judaism.yom-kippur has no dates by it; choose from rabbinic",
            id="no such practice",
        ),
        pytest.param(
            ["judaism.yom-kippur", "--cycle", "5787", "--date", "2026-09-21"],
            "--cycle and --date: only one of them can choose; leave one out",
            id="both",
        ),
        pytest.param(["yom-kippur", "--date", "soon"], "Invalid value for '--date'", id="no date"),
        pytest.param(["yom-kippur", "--place", "atlantis"], "atlantis: no such place", id="place"),
    ],
)
def test_what_it_cannot_answer_is_one_line(
    arguments: list[str], line: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert asked(*arguments) == 2
    told = capsys.readouterr().err
    assert told.startswith(f"multifaith-planner: {line}")
    assert told.count("\n") == 1
