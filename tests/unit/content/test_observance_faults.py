"""Each fault in an observance is told in one line that names file, entry and key."""

from pathlib import Path

import pytest

from planner.content.observances import load_observances
from planner.content.rules import KINDS
from planner.domain.errors import ContentError, FileProblemError
from planner.domain.rule import CalendarId
from tests.unit.content.conftest import Break

KNOWN_CALENDARS = f"(known: {', '.join(CalendarId)})"
KNOWN_RULES = f"(known: {', '.join(KINDS.values())})"
RULE = 'kind = "month-day", calendar = "hebrew", month = 7, day = 10'
ADVICE = 'advice = ["Choose another day."]'
FAST_HOURS = 'fast_hours = { from = { sun = "sunset", day = -1 }, to = { sun = "nightfall" } }'
CERTAINTY = 'certainty = "fixed"'
DATING = f"""
[[observance.dating]]
practice = "rabbinic"
rule = {{ {RULE} }}
certainty = "fixed"
"""
AT_DATING = "judaism.yom-kippur, dating 1"
AT_RULE = f"{AT_DATING}, rule"

FAULTS = {
    "a missing key": ('name = "Yom Kippur"\n', "", "judaism.yom-kippur: “name” is missing"),
    "a missing id": (
        'id = "judaism.yom-kippur"\n',
        "",
        "observance 1: “id” is missing",
    ),
    "an unknown key": (
        'greeting = ""',
        'greating = ""',
        (
            "judaism.yom-kippur: unknown key “greating” (known: id, name, also, say, kind, tier, "
            "begins, restrictions, hours, times, fast_hours, about, who, advice, advice_unsure, "
            "greeting, sources, checked, dating)"
        ),
    ),
    "a number for a text": (
        'name = "Yom Kippur"',
        "name = 10",
        "judaism.yom-kippur: “name” must be a text, not 10",
    ),
    "an empty text": (
        'who = "Most Jewish people."',
        'who = ""',
        "judaism.yom-kippur: “who” is empty",
    ),
    "a text with spaces at its ends": (
        'who = "Most Jewish people."',
        'who = "Most Jewish people. "',
        "judaism.yom-kippur: “who” has spaces at its ends",
    ),
    "a text for a list": (
        ADVICE,
        'advice = "Choose another day."',
        "judaism.yom-kippur: “advice” must be a list of texts, not “Choose another day.”",
    ),
    "a number in a list of texts": (
        'also = ["Day of Atonement"]',
        "also = [10]",
        "judaism.yom-kippur: “also” must be a list of texts, and holds 10",
    ),
    "a text for a date": (
        "checked = 2026-11-22",
        'checked = "yesterday"',
        "judaism.yom-kippur: “checked” must be a date, not “yesterday”",
    ),
    "a date with a time": (
        "checked = 2026-11-22",
        "checked = 2026-11-22T10:00:00",
        "judaism.yom-kippur: “checked” must be a date, not 2026-11-22 10:00:00",
    ),
    "an unknown tier": (
        'tier = "plan"',
        'tier = "red"',
        "judaism.yom-kippur: unknown tier “red” (known: plan, aware, info)",
    ),
    "an unknown restriction": (
        'restrictions = ["work", "fast"]',
        'restrictions = ["work", "fasting"]',
        (
            "judaism.yom-kippur: unknown restrictions “fasting” (known: work, travel, writing, "
            "custom, fast, food, prayer, break, night, evening, bank-holiday)"
        ),
    ),
    "a restriction named twice": (
        'restrictions = ["work", "fast"]',
        'restrictions = ["work", "fast", "work"]',
        "judaism.yom-kippur: “restrictions” names “work” twice",
    ),
    "the id of another tradition": (
        'id = "judaism.yom-kippur"',
        'id = "islam.yom-kippur"',
        "islam.yom-kippur: “id” must begin with “judaism.”, as the file is named",
    ),
    "an id with a capital": (
        'id = "judaism.yom-kippur"',
        'id = "judaism.Yom-kippur"',
        "judaism.Yom-kippur: “id” must go on in small letters and digits joined by hyphens",
    ),
    "an unknown source": (
        '"LIST"',
        '"LOST"',
        "judaism.yom-kippur: unknown source “LOST”; add it to a file in sources",
    ),
    "no source": (
        'sources = ["BOOK", "LIST"]',
        "sources = []",
        "judaism.yom-kippur: “sources” is empty",
    ),
    "no advice where people should plan": (
        ADVICE,
        "advice = []",
        "judaism.yom-kippur: “advice” is empty, yet the tier asks people to do something",
    ),
    "advice for a doubt about a date that is fixed": (
        ADVICE,
        f'{ADVICE}\nadvice_unsure = ["Keep both days clear."]',
        "judaism.yom-kippur: “advice_unsure” is given, yet every dating is fixed",
    ),
    "the same advice for a sure date and for a doubt": (
        ADVICE,
        f"{ADVICE}\nadvice_unsure = {ADVICE.removeprefix('advice = ')}",
        "judaism.yom-kippur: “advice” and “advice_unsure” say the same",
    ),
    "a fast without its hours": (
        FAST_HOURS,
        "",
        "judaism.yom-kippur: the restriction “fast” needs “fast_hours”",
    ),
    "hours of a fast that is none": (
        '["work", "fast"]',
        '["work"]',
        "judaism.yom-kippur: “fast_hours” needs the restriction “fast”",
    ),
    "a prayer without hours": (
        '["work", "fast"]\nhours = ',
        '["prayer", "fast"]\n#',
        "judaism.yom-kippur: the restriction “prayer” needs “hours”",
    ),
    "an unknown event of the sun": (
        'sun = "nightfall"',
        'sun = "night"',
        (
            "judaism.yom-kippur, hours, to: unknown sun “night” "
            "(known: dawn, sunrise, noon, asr, sunset, isha, nightfall)"
        ),
    ),
    "a moment by the sun and the clock": (
        '{ sun = "nightfall" }',
        '{ sun = "nightfall", clock = "20:00" }',
        "judaism.yom-kippur, hours, to: “sun” and “clock” cannot both be given",
    ),
    "a time that is none": (
        '{ sun = "nightfall" }',
        '{ clock = "8pm" }',
        "judaism.yom-kippur, hours, to: “clock” must be a time such as 12:30, not “8pm”",
    ),
    "a moment too far away": (
        "day = -1",
        "day = -2",
        "judaism.yom-kippur, hours, from: “day” must be -1 or more, not -2",
    ),
    "no dating": (
        DATING,
        "dating = []\n",
        "judaism.yom-kippur: “dating” is empty",
    ),
    "a table for a list of tables": (
        "[[observance.dating]]",
        "[observance.dating]",
        "judaism.yom-kippur: “dating” must be a list of tables, not a table",
    ),
    "a text for a table": (
        f"rule = {{ {RULE} }}",
        'rule = "10 Tishrei"',
        f"{AT_DATING}: “rule” must be a table, not “10 Tishrei”",
    ),
    "two datings for one practice": (
        DATING,
        DATING * 2,
        "judaism.yom-kippur: two datings are for the practice “rabbinic”",
    ),
    "a window where the date is sure": (
        CERTAINTY,
        f"{CERTAINTY}\ndays_late = 1",
        f"{AT_DATING}: “days_early” and “days_late” go with the certainty “expected” alone",
    ),
    "no window where the date is expected": (
        CERTAINTY,
        'certainty = "expected"',
        f"{AT_DATING}: “days_early” and “days_late” go with the certainty “expected” alone",
    ),
    "a published year where the date is calculated": (
        CERTAINTY,
        'certainty = "calculated"\nfixed_to = 2028',
        f"{AT_DATING}: “fixed_to” goes with the certainty “fixed” alone",
    ),
    "an unknown kind of rule": (
        'kind = "month-day"',
        'kind = "moon"',
        f"{AT_RULE}: unknown kind “moon” {KNOWN_RULES}",
    ),
    "an unknown calendar": (
        'calendar = "hebrew"',
        'calendar = "hebrow"',
        f"{AT_RULE}: unknown calendar “hebrow” {KNOWN_CALENDARS}",
    ),
    "a thirteenth month": (
        "month = 7",
        "month = 13",
        f"{AT_RULE}: “month” must be 12 or less, not 13",
    ),
    "a day that no month has": (
        RULE,
        'kind = "month-day", calendar = "gregorian", month = 2, day = 30',
        f"{AT_RULE}: “day” must be 29 or less, not 30",
    ),
    "true for a number": (
        "day = 10",
        "day = true",
        f"{AT_RULE}: “day” must be a whole number, not true",
    ),
    "a span of no days": (
        "day = 10",
        "day = 10, days = 0",
        f"{AT_RULE}: “days” must be 1 or more, not 0",
    ),
    "both ways to tell a length": (
        "day = 10",
        "day = 10, days = 2, until = { month = 7, day = 12 }",
        f"{AT_RULE}: “days” and “until” cannot both be given",
    ),
    "an unknown weekday": (
        "day = 10",
        'day = 10, moves = [{ weekday = "shabbat", days = 1 }]',
        (
            f"{AT_RULE}, moves 1: unknown weekday “shabbat” "
            "(known: monday, tuesday, wednesday, thursday, friday, saturday, sunday)"
        ),
    ),
    "a move by no days": (
        "day = 10",
        'day = 10, moves = [{ weekday = "friday", days = 0 }]',
        f"{AT_RULE}, moves 1: “days” must not be 0",
    ),
    "two moves from one weekday": (
        "day = 10",
        'day = 10, moves = [{ weekday = "friday", days = 1 }, { weekday = "friday", days = 2 }]',
        f"{AT_RULE}: “moves” names a weekday twice",
    ),
    "a key of another rule": (
        RULE,
        'kind = "new-month", calendar = "hebrew", month = 7',
        f"{AT_RULE}: unknown key “month” (known: kind, calendar)",
    ),
    "a weekday of a month counted from nothing": (
        RULE,
        'kind = "nth-weekday", month = 5, weekday = "monday", nth = 0',
        f"{AT_RULE}: “nth” counts from 1, or from -1 at the month’s end",
    ),
    "a bank holiday of no nation": (
        RULE,
        'kind = "bank-holiday", title = "Boxing Day", nations = []',
        f"{AT_RULE}: “nations” is empty",
    ),
    "a weekly rule for a yearly day": (
        RULE,
        'kind = "weekly", weekdays = ["saturday"]',
        (
            "judaism.yom-kippur: the kinds weekly and daily go with the rules weekly, "
            "monthly-weekday and daily alone"
        ),
    ),
    "a yearly rule for a weekly day": (
        'kind = "fast"',
        'kind = "weekly"',
        (
            "judaism.yom-kippur: the kinds weekly and daily go with the rules weekly, "
            "monthly-weekday and daily alone"
        ),
    ),
    "text that is not TOML": (
        'name = "Yom Kippur"',
        'name = "Yom Kippur',
        "line 4, column 19: Illegal character '\\n'",
    ),
    "a table of another kind": (
        "[[observance]]",
        '[[festival]]\nid = "judaism.purim"\n\n[[observance]]',
        "top of the file: unknown key “festival” (known: observance)",
    ),
}


@pytest.mark.parametrize(("old", "new", "said"), FAULTS.values(), ids=FAULTS)
def test_tells_the_fault(data: Path, change: Break, old: str, new: str, said: str) -> None:
    change("observances/judaism.toml", old, new)
    with pytest.raises(ContentError) as caught:
        load_observances(data)
    assert str(caught.value) == f"judaism.toml: {said}"


def test_tells_an_id_that_is_there_twice(data: Path) -> None:
    path = data / "observances" / "judaism.toml"
    path.write_text(path.read_text(encoding="utf-8") * 2, encoding="utf-8")
    with pytest.raises(ContentError, match=r"^judaism\.toml: judaism\.yom-kippur: is there twice$"):
        load_observances(data)


def test_tells_a_season_that_is_no_observance(data: Path, change: Break) -> None:
    change("observances/islam.toml", 'season = "islam.ramadan"', 'season = "islam.ramadhan"')
    with pytest.raises(ContentError) as caught:
        load_observances(data)
    said = "islam.toml: islam.fasting-day: unknown season “islam.ramadhan”"
    assert str(caught.value) == said


def test_tells_a_file_of_no_tradition(data: Path) -> None:
    (data / "observances" / "jediism.toml").write_text("", encoding="utf-8")
    with pytest.raises(ContentError, match=r"^jediism\.toml: name of the file: unknown tradition"):
        load_observances(data)


def test_tells_a_file_that_is_not_utf_8(data: Path) -> None:
    (data / "observances" / "judaism.toml").write_bytes(b"# Pur\xefm")
    with pytest.raises(ContentError, match=r"^judaism\.toml: byte 5: is not UTF-8 text$"):
        load_observances(data)


def test_tells_a_folder_without_files(data: Path) -> None:
    for path in (data / "observances").iterdir():
        path.unlink()
    with pytest.raises(ContentError, match=r"^observances: the folder: holds no \.toml files$"):
        load_observances(data)


def test_tells_a_missing_file(data: Path) -> None:
    (data / "practices.toml").unlink()
    with pytest.raises(FileProblemError, match=r"practices\.toml: cannot be read \(No such file"):
        load_observances(data)
