"""Repeat rules in plain words."""

import pytest

from planner.calendars.repeat_rule import rule_from
from planner.calendars.repeat_words import words_of_rule


@pytest.mark.parametrize(
    ("rule", "words"),
    [
        ("FREQ=DAILY", "every day"),
        ("FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,WE", "every 2 weeks on Monday and Wednesday"),
        ("FREQ=MONTHLY;BYDAY=-1FR;COUNT=3", "every month on the last Friday, 3 times"),
        (
            "FREQ=MONTHLY;BYDAY=MO,TH;BYSETPOS=1,-1",
            "every month on Monday and Thursday, of those the 1st and last",
        ),
        ("FREQ=MONTHLY;BYMONTHDAY=1,15", "every month, on the 1st and 15th day of the month"),
        (
            "FREQ=YEARLY;BYMONTH=3,6;BYDAY=2TU;UNTIL=20281231",
            "every year on the 2nd Tuesday, in March and June, until 31 December 2028",
        ),
        ("FREQ=YEARLY;BYWEEKNO=-2", "every year, on the 2nd last week of the year"),
        ("FREQ=DAILY;BYHOUR=9,14;COUNT=1", "every day, at hours of its own, once"),
    ],
)
def test_a_rule_is_told(rule: str, words: str) -> None:
    assert words_of_rule(rule_from(rule)) == words
