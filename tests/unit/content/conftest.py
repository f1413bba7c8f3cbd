"""A small folder of sources without fault, for tests to read, to break and to build."""

from collections.abc import Callable
from pathlib import Path

import pytest

from tests.faith_texts import FAITH_FILES
from tests.guide_texts import GUIDE_FILES
from tests.toolkit_texts import TOOLKIT_FILES

FILES = (
    FAITH_FILES
    | GUIDE_FILES
    | TOOLKIT_FILES
    | {
        "almanac.toml": """
version = "2026.1"
from_year = 2020
to_year = 2029
checked = 2026-11-22
""",
        "sources/main.toml": """
[[source]]
key = "BOOK"
title = "A book"
address = "https://example.org/book"

[[source]]
key = "LIST"
title = "A list"
address = "http://example.org/list"
""",
        "practices.toml": """
[[practice]]
slug = "rabbinic"
name = "Jewish calendar"
about = "By arithmetic."

[[practice]]
slug = "umm-al-qura"
name = "Umm al-Qura"
about = "By the calendar of Saudi Arabia."

[[practice]]
slug = "gov-uk"
name = "GOV.UK"
about = "As published."
""",
        "places.toml": """
[[place]]
slug = "newcastle"
name = "Newcastle upon Tyne"
nation = "england-and-wales"
latitude = 54.978
longitude = -1.618

[[place]]
slug = "glasgow"
name = "Glasgow"
nation = "scotland"
latitude = 55.861
longitude = -4.25
""",
        "session_kinds.toml": """
otherwise = "teaching"

[[row]]
kind = "exam"
words = ["exam", "finals"]
""",
        "policy.toml": """
travel_minutes = 60
break_minutes = 15
afternoon = 13:00:00
evening = 19:00:00
working_day_start = 09:00:00
working_day_end = 17:00:00
unsure = "It may be {window}."
differs = "Some have {window}."

[restraints]
work = "work"

[[rule]]
id = "rest-day"
contact = "day"
restrictions = ["work"]
tiers = ["plan"]
avoid = ["exam", "interview"]
note = ["shift"]
reason = "{observance} is kept on {days}."
advice = "Choose another day."
""",
        "observances/judaism.toml": """
[[observance]]
id = "judaism.yom-kippur"
name = "Yom Kippur"
also = ["Day of Atonement"]
say = "yom kip-OOR"
kind = "fast"
tier = "plan"
begins = "sunset"
restrictions = ["work", "fast"]
hours = { from = { sun = "sunset", minutes = -18, day = -1 }, to = { sun = "nightfall" } }
fast_hours = { from = { sun = "sunset", day = -1 }, to = { sun = "nightfall" } }
about = "A day of fasting and prayer."
who = "Most Jewish people."
advice = ["Choose another day."]
greeting = ""
sources = ["BOOK", "LIST"]
checked = 2026-11-22

[[observance.dating]]
practice = "rabbinic"
rule = { kind = "month-day", calendar = "hebrew", month = 7, day = 10 }
certainty = "fixed"
""",
        "observances/islam.toml": """
[[observance]]
id = "islam.ramadan"
name = "Ramadan"
kind = "season"
tier = "info"
begins = "sunset"
about = "The month of fasting."
who = "Many Muslims."
sources = ["BOOK"]
checked = 2026-11-22

[[observance.dating]]
practice = "umm-al-qura"
certainty = "expected"
days_late = 1
[observance.dating.rule]
kind = "month-day"
calendar = "islamic"
month = 9
day = 1
until = { month = 10, day = 1 }

[[observance]]
id = "islam.fasting-day"
name = "Fasting day"
kind = "daily"
tier = "info"
begins = "dawn"
about = "A day of Ramadan."
who = "Many Muslims."
sources = ["BOOK"]
checked = 2026-11-22

[[observance.dating]]
practice = "umm-al-qura"
rule = { kind = "daily", season = "islam.ramadan" }
certainty = "calculated"
""",
        "observances/uk.toml": """
[[observance]]
id = "uk.new-year"
name = "New Year’s Day"
kind = "bank-holiday"
tier = "info"
begins = "midnight"
restrictions = ["bank-holiday"]
about = "A day off."
who = "Most staff."
sources = ["LIST"]
checked = 2026-11-22

[[observance.dating]]
practice = "gov-uk"
certainty = "fixed"
fixed_to = 2028
since = 1974
note = "A note."
[observance.dating.rule]
kind = "bank-holiday"
title = "New Year’s Day"
nations = ["england-and-wales", "scotland"]
""",
    }
)

Break = Callable[[str, str, str], None]


@pytest.fixture
def data(tmp_path: Path) -> Path:
    """A folder of sources that every test may change."""
    folder = tmp_path / "data"
    (folder / "observances").mkdir(parents=True)
    (folder / "sources").mkdir()
    (folder / "faiths").mkdir()
    (folder / "guides").mkdir()
    (folder / "toolkit").mkdir()
    for name, text in FILES.items():
        (folder / name).write_text(text, encoding="utf-8")
    return folder


@pytest.fixture
def change(data: Path) -> Break:
    """Replace a text, which must be there, in one of the files."""

    def replace(name: str, old: str, new: str) -> None:
        text = (data / name).read_text(encoding="utf-8")
        assert old in text
        (data / name).write_text(text.replace(old, new, 1), encoding="utf-8")

    return replace
