"""Time zones in a file say the same as the tz database does, by rules where there are rules."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
from icalendar import Timezone

from planner.domain.dates import DateSpan
from planner.exchange.ics.blocks import calendars_in
from planner.exchange.ics.text import calendar_text
from planner.exchange.ics.zone_definition import definition_from
from planner.exchange.ics.zone_writer import zone_component

YEARS = DateSpan(date(2026, 8, 1), date(2029, 8, 1))


@pytest.mark.parametrize(
    "tzid",
    [
        "Europe/London",
        "Europe/Dublin",
        "America/New_York",
        "Australia/Sydney",
        "Asia/Tokyo",
        "Asia/Kolkata",
        "Africa/Casablanca",
        "Pacific/Chatham",
    ],
)
def test_a_zone_has_the_offsets_of_the_tz_database(tzid: str) -> None:
    text = zone_component(tzid, YEARS).to_ical().decode()
    whole = f"BEGIN:VCALENDAR\r\n{text}END:VCALENDAR\r\n".encode()
    (calendar,) = calendars_in(calendar_text(whole, "zone").lines, "zone")
    (block,) = calendar.inside("VTIMEZONE")
    definition = definition_from(block)
    assert definition is not None
    moment = datetime(2026, 8, 1, 12, tzinfo=UTC)
    while moment.year < 2029:
        wall = moment.astimezone(ZoneInfo(tzid))
        assert definition.offset_at(wall.replace(tzinfo=None)) == wall.utcoffset(), moment
        moment += timedelta(days=1)


def test_london_has_two_rules_that_go_on_for_ever() -> None:
    rules = _rules(zone_component("Europe/London", YEARS))
    assert rules == {
        "DAYLIGHT": "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=3",
        "STANDARD": "FREQ=YEARLY;BYDAY=-1SU;BYMONTH=10",
    }


def test_a_rule_that_ended_says_until_when() -> None:
    """São Paulo gave up its summer time in 2019."""
    days = DateSpan(date(2008, 1, 1), date(2022, 1, 1))
    text = zone_component("America/Sao_Paulo", days).to_ical().decode()
    assert "UNTIL=2019" in text or "RDATE" in text
    assert all("2020" not in line for line in text.splitlines() if not line.startswith("RRULE"))


def test_a_clock_that_never_changes_is_told_once() -> None:
    zone = zone_component("Asia/Tokyo", YEARS)
    (part,) = zone.subcomponents
    assert part.decoded("tzoffsetto") == timedelta(hours=9)


def _rules(zone: Timezone) -> dict[str, str]:
    parts = [one.to_ical().decode().splitlines() for one in zone.subcomponents]
    return {
        lines[0].removeprefix("BEGIN:"): line.removeprefix("RRULE:")
        for lines in parts
        for line in lines
        if line.startswith("RRULE:")
    }
