"""Hours typed among other words: which half of the day is meant, and where they end."""

import pytest

from planner.domain.errors import NotUnderstoodError
from planner.domain.typed_time import hours_phrase, time_from_words


def told(minute: int | None) -> str:
    if minute is None:
        return "-"
    days, rest = divmod(minute, 24 * 60)
    return f"{rest // 60:02}:{rest % 60:02}{'+' * days}"


@pytest.mark.parametrize(
    ("words", "first", "last"),
    [
        ("2pm", "14:00", "-"),
        ("2 p.m.", "14:00", "-"),
        ("9.30am", "09:30", "-"),
        ("12am", "00:00", "-"),
        ("12pm", "12:00", "-"),
        ("midday", "12:00", "-"),
        ("12 noon", "12:00", "-"),
        ("midnight", "00:00", "-"),
        ("14:00", "14:00", "-"),
        ("0:30", "00:30", "-"),
        ("1:30", "13:30", "-"),
        ("01:30", "01:30", "-"),
        ("at 2", "14:00", "-"),
        ("at 7", "07:00", "-"),
        ("at 12", "12:00", "-"),
        ("from 1400", "14:00", "-"),
        ("2pm-5pm", "14:00", "17:00"),
        ("2pm – 5pm", "14:00", "17:00"),
        ("9am to 4:30pm", "09:00", "16:30"),
        ("from 9am until midday", "09:00", "12:00"),
        ("between 2 and 4", "14:00", "16:00"),
        ("10-12", "10:00", "12:00"),
        ("9-5", "09:00", "17:00"),
        ("11-1", "11:00", "13:00"),
        ("12-1", "12:00", "13:00"),
        ("7-9", "07:00", "09:00"),
        ("2-5pm", "14:00", "17:00"),
        ("9-5pm", "09:00", "17:00"),
        ("6-8am", "06:00", "08:00"),
        ("2pm-7", "14:00", "19:00"),
        ("9.30-10.30", "09:30", "10:30"),
        ("0900-1700", "09:00", "17:00"),
        ("9:00-17:00", "09:00", "17:00"),
        ("10:00-23:00", "10:00", "23:00"),
        ("2:00-17:00", "14:00", "17:00"),
        ("09:00-5:00", "09:00", "17:00"),
        ("5pm-midnight", "17:00", "00:00+"),
        ("8pm-8am", "20:00", "08:00+"),
        ("8pm-8", "20:00", "08:00+"),
        ("8-8am", "20:00", "08:00+"),
        ("20:00-9:00", "20:00", "09:00+"),
    ],
)
def test_reads(words: str, first: str, last: str) -> None:
    hours = hours_phrase(words, 0)
    assert hours is not None
    assert (told(hours.first), told(hours.last)) == (first, last)
    assert hours.words == words


@pytest.mark.parametrize(
    "words", ["2", "9", "1400", "30-40", "10-12-2026", "2nd", "9.30", "2pmish", "amber"]
)
def test_leaves_other_words_alone(words: str) -> None:
    assert hours_phrase(words, 0) is None


@pytest.mark.parametrize("words", ["13pm", "0am", "25:00", "9:75", "2pm-25:00"])
def test_refuses_times_that_there_are_not(words: str) -> None:
    with pytest.raises(NotUnderstoodError, match="there is no such time"):
        hours_phrase(words, 0)


@pytest.mark.parametrize("words", ["2pm-1pm", "9am-9am"])
def test_refuses_more_than_a_night(words: str) -> None:
    with pytest.raises(NotUnderstoodError, match="more than 16 hours"):
        hours_phrase(words, 0)


@pytest.mark.parametrize(
    ("words", "time"),
    [
        ("2pm", "14:00"),
        (" 14:30 ", "14:30"),
        ("1430", "14:30"),
        ("9", "09:00"),
        ("1", "13:00"),
        ("midday", "12:00"),
        ("12am", "00:00"),
    ],
)
def test_a_whole_text_is_a_time(words: str, time: str) -> None:
    assert time_from_words(words).isoformat("minutes") == time


@pytest.mark.parametrize("words", ["", "25:00", "13pm", "soon", "2pm to 5pm"])
def test_what_is_no_time_is_refused(words: str) -> None:
    with pytest.raises(NotUnderstoodError):
        time_from_words(words)
