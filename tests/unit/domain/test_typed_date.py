"""Days typed in words and figures, read on Wednesday 16 September 2026, and those refused."""

from datetime import date

import pytest

from planner.domain.errors import NotUnderstoodError
from planner.domain.typed_date import date_from_words

TODAY = date(2026, 9, 16)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("today", "2026-09-16"),
        ("TODAY", "2026-09-16"),
        ("tomorrow", "2026-09-17"),
        ("the day after tomorrow", "2026-09-18"),
        ("yesterday", "2026-09-15"),
        ("Tuesday", "2026-09-22"),
        ("wed", "2026-09-23"),
        ("thurs", "2026-09-17"),
        ("this Friday", "2026-09-18"),
        ("this Wednesday", "2026-09-16"),
        ("next Tue", "2026-09-22"),
        ("next Friday", "2026-09-25"),
        ("last Tue", "2026-09-15"),
        ("last Wed", "2026-09-09"),
        ("in 3 weeks", "2026-10-07"),
        ("in three weeks' time", "2026-10-07"),
        ("in a fortnight", "2026-09-30"),
        ("in 2 months", "2026-11-16"),
        ("10 days from now", "2026-09-26"),
        ("2 weeks ago", "2026-09-02"),
        ("2 weeks on Thursday", "2026-10-01"),
        ("a week today", "2026-09-23"),
        ("a week on Tuesday", "2026-09-29"),
        ("Tuesday week", "2026-09-29"),
        ("Thursday fortnight", "2026-10-01"),
        ("12/3", "2027-03-12"),
        ("12-3", "2027-03-12"),
        ("12.3", "2027-03-12"),
        ("12/3/27", "2027-03-12"),
        ("12.3.2027", "2027-03-12"),
        ("2027-03-12", "2027-03-12"),
        ("2027/3/12", "2027-03-12"),
        ("12 March", "2027-03-12"),
        ("12 march", "2027-03-12"),
        ("12th of March", "2027-03-12"),
        ("12 Mar 2027", "2027-03-12"),
        ("12 Mar 27", "2027-03-12"),
        ("12-Mar-2027", "2027-03-12"),
        ("March 12", "2027-03-12"),
        ("March 12th, 2027", "2027-03-12"),
        ("Friday 12 March", "2027-03-12"),
        ("Friday, the 12th of March 2027", "2027-03-12"),
        ("Fri 12/3", "2027-03-12"),
        ("29 Feb", "2028-02-29"),
        ("the 12th", "2026-10-12"),
        ("16th", "2026-09-16"),
        ("31st", "2026-10-31"),
        ("Tue 22nd", "2026-09-22"),
        ("March 2027", "2027-03-01"),
        ("September", "2026-09-01"),
        ("Sept", "2026-09-01"),
        ("week 39", "2026-09-21"),
        ("week 38", "2026-09-14"),
        ("week 2", "2027-01-11"),
        ("week 53", "2026-12-28"),
        ("wk 1 of 2027", "2027-01-04"),
        ("next week", "2026-09-21"),
        ("last month", "2026-08-01"),
        ("next year", "2027-01-01"),
        ("  12   March ", "2027-03-12"),
    ],
)
def test_reads(words: str, day: str) -> None:
    assert date_from_words(words, TODAY) == date.fromisoformat(day)


@pytest.mark.parametrize(
    ("words", "day"),
    [
        pytest.param("16 September", "2026-09-16", id="today"),
        pytest.param("15/9", "2026-09-15", id="yesterday"),
        pytest.param("16/6", "2026-06-16", id="92 days ago"),
        pytest.param("15/6", "2027-06-15", id="93 days ago"),
        pytest.param("June", "2026-06-01", id="a month that was three months ago"),
        pytest.param("May", "2027-05-01", id="a month before that"),
    ],
)
def test_without_a_year_the_coming_one_is_meant_beyond_three_months(words: str, day: str) -> None:
    assert date_from_words(words, TODAY) == date.fromisoformat(day)


def test_a_day_of_late_last_year_is_read_in_january() -> None:
    assert date_from_words("24 Dec", date(2027, 1, 8)) == date(2026, 12, 24)


@pytest.mark.parametrize(
    ("words", "fault"),
    [
        ("", "no day that the planner can read"),
        ("banana 4", "no day that the planner can read"),
        ("4", "no day that the planner can read"),
        ("99", "no day that the planner can read"),
        ("2027", "no day that the planner can read"),
        ("sat 3", "no day that the planner can read"),
        ("10 pm", "no day that the planner can read"),
        ("march 12 9", "no day that the planner can read"),
        ("thursday march", "no day that the planner can read"),
        ("end of term", "no day that the planner can read"),
        ("12/3/2027 or so", "no day that the planner can read"),
        ("12/3-14/3", "no day that the planner can read"),
        ("12/3.2027", "no day that the planner can read"),
        ("ſaturday", "no day that the planner can read"),
        ("१२ March", "no day that the planner can read"),
        ("3/13", "there is no month 13"),
        ("2027-13-01", "there is no month 13"),
        ("31/2", "there is no 31 February"),
        ("29 Feb 2027", "there is no 29 February 2027"),
        ("0 March", "there is no 0 March"),
        ("32nd", "no month has that day"),
        ("Mon 12 March", "12 March 2027 is a Friday"),
        ("week 54", "there is no week 54"),
        ("week 53 2027", "there is no week 53 in 2027"),
        ("1/1/1066", "that day is too far away"),
        ("in 9999 years", "that day is too far away"),
        ("9999 weeks ago", "that day is too far away"),
    ],
)
def test_refuses(words: str, fault: str) -> None:
    with pytest.raises(NotUnderstoodError) as caught:
        date_from_words(words, TODAY)
    assert fault in caught.value.fields["fault"]
    assert caught.value.fields["words"] == words
    assert caught.value.fields["remedy"]
