"""Observances and sessions as one calendar: what stands in it, and that two readers agree on it."""

from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest
import vobject
from icalendar import Calendar, Component, Event

from planner.calendars.patterns import expand_patterns
from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.confirmation import Confirmation
from planner.domain.contact import Setting
from planner.domain.dates import DateSpan
from planner.domain.observance import Begins, Certainty, ObservanceId, Source, SourceKey
from planner.domain.occurrence import Occurrence
from planner.domain.session import Recurrence, Session
from planner.exchange.ics.writer import ics_from
from planner.services.locations import bundled_almanac_path
from tests.factories import a_place, a_session, an_observance, an_occurrence

STAMP = datetime(2026, 9, 1, 8, tzinfo=UTC)
ALMANAC = Almanac.open(bundled_almanac_path())
SETTING = Setting(policy=ALMANAC.policy, place=a_place(), sun=SunAt(a_place()))
YEAR = DateSpan(date(2026, 8, 1), date(2027, 8, 1))

EXPECTED = an_occurrence(
    day=date(2027, 3, 10),
    certainty=Certainty.EXPECTED,
    earliest=date(2027, 3, 9),
    latest=date(2027, 3, 10),
    observance=an_observance(id=ObservanceId("islam.eid-al-fitr"), name="Eid al-Fitr"),
)


def written(*occurrences: Occurrence, sessions: tuple[Session, ...] = ()) -> bytes:
    return ics_from(
        sessions={"": sessions}, occurrences=occurrences, setting=SETTING, name="Layer", stamp=STAMP
    )


def event_of(occurrence: Occurrence) -> Event:
    (event,) = Calendar.from_ical(written(occurrence)).walk("VEVENT")
    assert isinstance(event, Event)
    return event


def sequence_in(event: Component) -> int:
    return int(str(event.get("sequence", 0)))


def of_year(*ids: str) -> list[Occurrence]:
    seasons = ALMANAC.occurrences(YEAR)
    found = (*seasons, *expand_patterns(ALMANAC.observances.values(), YEAR, seasons))
    return [one for one in found if one.observance.id in ids]


def test_an_observance_is_whole_days_that_make_nobody_busy() -> None:
    occurrence = an_occurrence(span=DateSpan(date(2026, 9, 26), date(2026, 10, 3)))
    event = event_of(occurrence)
    assert event.decoded("dtstart") == date(2026, 9, 26)
    assert event.decoded("dtend") == date(2026, 10, 3)
    assert (event["transp"], event["status"]) == ("TRANSPARENT", "CONFIRMED")
    assert b"CATEGORIES:other,plan\r\n" in written(occurrence)


def test_an_expected_date_is_tentative_and_says_so_in_its_title() -> None:
    event = event_of(EXPECTED)
    assert event["status"] == "TENTATIVE"
    assert event["summary"] == "Eid al-Fitr, expected"
    said = "It may be Tuesday 9 March 2027 or Wednesday 10 March 2027."
    assert said in str(event["description"])


def test_a_description_tells_what_when_how_sure_what_to_do_and_who_says_so() -> None:
    source = Source(key=SourceKey("s"), title="A calendar", address="https://example.org/c")
    observance = an_observance(
        begins=Begins.SUNSET, sources=(source,), advice=("Offer another date.",)
    )
    event = event_of(an_occurrence(day=date(2026, 9, 21), observance=observance))
    assert str(event["description"]).split("\n") == [
        "A day for tests.",
        "Begins at sunset on the evening before, Sunday 20 September 2026.",
        "Certain: it follows from the rule alone.",
        "Offer another date.",
        "Source: A calendar (checked 22 November 2026)",
    ]
    assert event["url"] == "https://example.org/c"


def test_the_uid_stays_and_the_sequence_grows_when_a_date_moves() -> None:
    before = event_of(EXPECTED)
    told = Confirmation(
        observance=EXPECTED.observance.id,
        practice=EXPECTED.practice.slug,
        cycle=EXPECTED.cycle,
        nation=None,
        first_day=date(2027, 3, 9),
        announced_by="A mosque",
        entered=date(2027, 3, 8),
    )
    moved = replace(
        EXPECTED,
        span=DateSpan(date(2027, 3, 9), date(2027, 3, 10)),
        certainty=Certainty.FIXED,
        earliest=None,
        latest=None,
        confirmed=told,
    )
    after = event_of(moved)
    later = event_of(replace(moved, confirmed=replace(told, entered=date(2027, 3, 9))))
    assert before["uid"] == after["uid"] == "islam.eid-al-fitr.test.2027@multifaith-planner"
    assert sequence_in(before) < sequence_in(after) < sequence_in(later)
    assert after["status"] == "CONFIRMED"


def test_the_sequence_grows_with_an_edition_that_was_checked_later() -> None:
    later = replace(EXPECTED, observance=replace(EXPECTED.observance, checked=date(2027, 1, 5)))
    assert sequence_in(event_of(EXPECTED)) < sequence_in(event_of(later))


def test_the_bank_holidays_of_nations_are_told_apart() -> None:
    found = of_year("uk.new-years-day")
    uids = {str(event_of(one)["uid"]) for one in found}
    assert len(uids) == len(found) == 3


def test_shabbat_has_the_hours_of_the_place() -> None:
    shabbat = next(one for one in of_year("judaism.shabbat") if one.span.start.month == 12)
    event = event_of(shabbat)
    start, end = event.decoded("dtstart"), event.decoded("dtend")
    assert start.tzinfo == ZoneInfo("Europe/London")
    assert (start.weekday(), end.weekday()) == (4, 5)
    assert timedelta(hours=24) < end - start < timedelta(hours=27)
    assert event["transp"] == "TRANSPARENT"


def test_friday_prayer_is_at_midday_by_the_clock_of_the_place() -> None:
    for prayer in of_year("islam.jumuah")[:3]:
        start = event_of(prayer).decoded("dtstart")
        assert start.weekday() == 4
        assert 12 <= start.hour <= 13


SERIES = a_session(
    uid="series",
    title="Teaching; with, signs\\ and ünïcode",
    recurrence=Recurrence(
        rule="FREQ=WEEKLY;COUNT=6",
        excluded=(datetime.fromisoformat("2026-10-05T09:00"),),
        added=(datetime.fromisoformat("2026-10-07T14:00"),),
    ),
)
ALL_DAY = a_session(
    uid="day",
    all_day=True,
    start=datetime.fromisoformat("2026-09-21T00:00"),
    end=datetime.fromisoformat("2026-09-23T00:00"),
)
EVERYTHING = written(
    *of_year(*ALMANAC.observances), sessions=(SERIES, ALL_DAY, a_session(zone="America/New_York"))
)


def test_every_line_is_folded_at_75_octets_and_ends_in_crlf() -> None:
    assert EVERYTHING.endswith(b"\r\n")
    lines = EVERYTHING.removesuffix(b"\r\n").split(b"\r\n")
    assert all(len(line) <= 75 and b"\n" not in line and b"\r" not in line for line in lines)


def test_every_entry_of_a_year_has_what_the_standard_asks_for() -> None:
    calendar = Calendar.from_ical(EVERYTHING)
    events = calendar.walk("VEVENT")
    keys = {(str(event["uid"]), str(event.get("recurrence-id"))) for event in events}
    assert len(keys) == len(events) > 1000
    assert calendar["version"] == "2.0"
    assert calendar["name"] == calendar["x-wr-calname"] == "Layer"
    zones = {str(zone["tzid"]) for zone in calendar.walk("VTIMEZONE")}
    assert zones == {"Europe/London", "America/New_York"}
    for event in events:
        assert event.errors == []
        assert event.decoded("dtend") > event.decoded("dtstart")
        assert event.decoded("dtstamp") == STAMP
        assert {"summary", "status", "categories"} <= {name.lower() for name in event}


def test_another_reader_finds_the_same_in_every_entry() -> None:
    """vobject shares no code with the library that writes."""
    theirs = {one.uid.value: one for one in vobject.readOne(EVERYTHING.decode()).contents["vevent"]}
    ours = Calendar.from_ical(EVERYTHING).walk("VEVENT")
    assert len(theirs) == len(ours)
    for event in ours:
        other = theirs[str(event["uid"])]
        assert other.summary.value == str(event["summary"])
        assert _instant(other.dtstart.value) == _instant(event.decoded("dtstart"))
        assert _instant(other.dtend.value) == _instant(event.decoded("dtend"))
        assert _text_of(other, "description") == str(event.get("description", ""))
        assert _text_of(other, "status") == str(event["status"])
        assert int(_text_of(other, "sequence") or 0) == sequence_in(event)


def test_another_reader_repeats_a_series_alike() -> None:
    calendar = vobject.readOne(written(sessions=(SERIES,)).decode())
    starts = [one.replace(tzinfo=None) for one in calendar.vevent.getrruleset(addRDate=True)]
    assert [f"{one:%m-%d %H}" for one in starts] == [
        "09-21 09",
        "09-28 09",
        "10-07 14",
        "10-12 09",
        "10-19 09",
        "10-26 09",
    ]


@pytest.mark.parametrize("occurrence", [EXPECTED, an_occurrence()], ids=["expected", "sure"])
def test_the_same_is_written_each_time(occurrence: Occurrence) -> None:
    assert written(occurrence) == written(occurrence)


def _instant(value: date | datetime) -> date | datetime:
    return value.astimezone(UTC) if isinstance(value, datetime) else value


def _text_of(event: vobject.base.Component, name: str) -> str:
    held = event.contents.get(name)
    return str(held[0].value) if held else ""
