"""Hours as cells hold them."""

# ruff: noqa: DTZ001 - cells and sessions hold wall-clock times

from datetime import datetime, time, timedelta

import pytest

from planner.domain.table import Cell
from planner.exchange.tables.time_words import (
    Hours,
    clock_time,
    hours_in_cell,
    hours_inside,
    length_in,
)


def minute(text: str) -> int:
    hour, minutes = text.split(":")
    return int(hour) * 60 + int(minutes)


@pytest.mark.parametrize(
    ("cell", "usual"),
    [
        ("9am", "9:00"),
        ("9 AM", "9:00"),
        ("9:00 AM", "9:00"),
        ("9.30 a.m.", "9:30"),
        ("09.00", "9:00"),
        ("0900", "9:00"),
        ("0900hrs", "9:00"),
        ("900", "9:00"),
        ("9", "9:00"),
        ("09:00:00", "9:00"),
        ("9h30", "9:30"),
        ("2pm", "14:00"),
        ("2:15", "14:15"),
        ("02:15", "2:15"),
        ("14:15", "14:15"),
        ("12pm", "12:00"),
        ("12am", "0:00"),
        ("12:30", "12:30"),
        ("noon", "12:00"),
        ("12 noon", "12:00"),
        ("midday", "12:00"),
        ("midnight", "24:00"),
        ("24:00", "24:00"),
        ("0.375", "9:00"),
        (0.375, "9:00"),
        (0.0, "0:00"),
        (9.0, "9:00"),
        (9.3, "9:30"),
        (9.45, "9:45"),
        (1700.0, "17:00"),
        (46027.375, "9:00"),
        (time(9, 30), "9:30"),
        (datetime(2026, 1, 5, 9, 30), "9:30"),
        (timedelta(hours=24), "24:00"),
    ],
)
def test_a_time_of_day_is_read(cell: Cell, usual: str) -> None:
    found = clock_time(cell)
    assert found is not None
    assert found.usual == minute(usual)


@pytest.mark.parametrize(
    "cell",
    [
        *("", "LD", "25:00", "24:30", "9:75", "13pm", "0am", "half past", "1st", "2460", "-9:00"),
        # Half past nine or ten to ten: nobody knows.
        9.5,
        46027.0,
        -0.5,
        timedelta(hours=30),
    ],
)
def test_what_is_no_time_is_not_taken_for_one(cell: Cell) -> None:
    assert clock_time(cell) is None


@pytest.mark.parametrize(
    ("text", "start", "end"),
    [
        ("0900-1700", "9:00", "17:00"),
        ("9:00–10:30", "9:00", "10:30"),
        ("09.00 to 10.30", "9:00", "10:30"),
        ("9-5pm", "9:00", "17:00"),
        ("2-5pm", "14:00", "17:00"),
        ("9am-12 noon", "9:00", "12:00"),
        ("1:00-2:30", "13:00", "14:30"),
        ("9:00 - 1:00", "9:00", "13:00"),
        ("11-1", "11:00", "13:00"),
        ("20:00-08:30", "20:00", "32:30"),
        ("20:00-8:00", "20:00", "32:00"),
        ("21:00-2:00", "21:00", "26:00"),
        ("08:00-24:00", "8:00", "24:00"),
        ("18:00 - midnight", "18:00", "24:00"),
        ("09:00-09:00", "9:00", "33:00"),
    ],
)
def test_hours_from_and_to_are_read(text: str, start: str, end: str) -> None:
    assert hours_in_cell(text) == Hours(minute(start), minute(end))


def test_parts_of_the_day_are_assumptions() -> None:
    assert hours_in_cell("AM") == Hours(minute("9:00"), minute("13:00"), is_assumed=True)


@pytest.mark.parametrize(
    ("text", "start", "end", "rest"),
    [
        ("LD 0800-2030", "8:00", "20:30", "LD"),
        ("Teaching 2-4pm", "14:00", "16:00", "Teaching"),
        ("Teaching 9-12", "9:00", "12:00", "Teaching"),
        ("Clinic (09:00-12:30) Room 4", "9:00", "12:30", "Clinic Room 4"),
        ("9:00 Handover", "9:00", None, "Handover"),
        ("ST3-5 teaching, 14:00", "14:00", None, "ST3-5 teaching"),
        ("9am Ward round", "9:00", None, "Ward round"),
    ],
)
def test_hours_stand_among_words(text: str, start: str, end: str | None, rest: str) -> None:
    assert hours_inside(text) == (Hours(minute(start), minute(end) if end else None), rest)


@pytest.mark.parametrize(
    "text",
    ["Paper 2", "Bay 9-12", "Topic 2026", "MRCP 1-2", "Room 10-12", "Week 9-10", "ST3-5", "", "LD"],
)
def test_other_figures_are_no_hours(text: str) -> None:
    assert hours_inside(text) is None


@pytest.mark.parametrize(
    ("cell", "heading", "minutes"),
    [
        ("1h30", "", 90),
        ("90 min", "", 90),
        ("1 hour 30 minutes", "", 90),
        ("1:30", "", 90),
        ("90", "", 90),
        ("1.5", "", 90),
        (1.5, "", 90),
        (90.0, "", 90),
        (0.0625, "", 90),
        (12.0, "Length (hours)", 720),
        (5.0, "Duration (mins.)", 5),
        (time(1, 30), "", 90),
        (timedelta(hours=1, minutes=30), "", 90),
        ("half a day", "", None),
        ("0", "", None),
        ("", "", None),
    ],
)
def test_lengths_are_read(cell: Cell, heading: str, minutes: int | None) -> None:
    expected = None if minutes is None else timedelta(minutes=minutes)
    assert length_in(cell, heading) == expected
