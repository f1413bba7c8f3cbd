"""Sessions told in one line, read on Wednesday 16 September 2026, and lines that are refused."""

from datetime import date, datetime, timedelta

import pytest

from planner.content.session_kinds import load_kind_words
from planner.domain.errors import NotUnderstoodError
from planner.domain.quick_entry import QuickEntry
from planner.domain.quick_entry_text import entry_words
from planner.domain.quick_reading import quick_entry_from
from planner.domain.repeat import Frequency, Repeat, Skip
from planner.domain.session import SessionKind
from planner.domain.wording import Clock
from planner.files import bundled_folder

TODAY = date(2026, 9, 16)
KIND_WORDS = load_kind_words(bundled_folder("data") / "session_kinds.toml")


def read(line: str) -> QuickEntry:
    return quick_entry_from(line, TODAY, KIND_WORDS)


@pytest.mark.parametrize(
    ("line", "understood"),
    [
        (
            "Teaching Tue 2pm-5pm weekly until 18 Dec, skip bank holidays",
            (
                "Teaching, every Tuesday, 2pm to 5pm, from 22 September to 18 December 2026, "
                "leaving out bank holidays"
            ),
        ),
        (
            "ARCP panel 12 March 9am to 4:30pm in Board room",
            "ARCP panel, Friday 12 March 2027, 9am to 4:30pm, at Board room",
        ),
        (
            "Clinic skills tomorrow 10-12",
            "Clinic skills, Thursday 17 September 2026, 10am to midday",
        ),
        (
            "Journal club first Monday monthly 12:30-13:30 for 6 times",
            (
                "Journal club, the first Monday of every month, 12:30pm to 1:30pm, "
                "6 times from 5 October 2026"
            ),
        ),
        (
            "Grand round every Thursday 1pm, skip bank holidays and school holidays",
            (
                "Grand round, every Thursday, 1pm to 2pm, from 17 September 2026, "
                "leaving out bank holidays and days out of term"
            ),
        ),
        (
            "Regional teaching weekly on Tue and Thu 14:00-17:00 from 1 Sep until 18 Dec",
            (
                "Regional teaching, every Tuesday and Thursday, 2pm to 5pm, "
                "from 1 September to 18 December 2026"
            ),
        ),
        (
            "Night shift Fri 8pm-8am",
            "Night shift, Friday 18 September 2026, 8pm to 8am the next day",
        ),
        ("OSCE all day 24 Sep", "OSCE, Thursday 24 September 2026, all day"),
        ("OSCE 24 Sep", "OSCE, Thursday 24 September 2026, all day"),
    ],
)
def test_says_what_it_understood(line: str, understood: str) -> None:
    assert entry_words(read(line), Clock.TWELVE_HOUR) == understood


@pytest.mark.parametrize(
    ("line", "title", "location", "programme"),
    [
        ("Teaching Tue 2pm in Room 4", "Teaching", "Room 4", ""),
        ("Teaching Tue 2pm at Sim suite", "Teaching", "Sim suite", ""),
        ("Teaching Tue 2pm @ Sim suite", "Teaching", "Sim suite", ""),
        ("Teaching @Zoom Tue 2pm", "Teaching", "Zoom", ""),
        ("Teaching in Room 4 Tue 2pm", "Teaching", "Room 4", ""),
        ("Teaching Tue 2pm in paediatrics", "Teaching", "paediatrics", ""),
        ("Training in ECGs Tue 2pm", "Training in ECGs", "", ""),
        ("Tue 2pm Training in ECGs", "Training in ECGs", "", ""),
        ("Tue 2pm in Room 4, Teaching", "Teaching", "Room 4", ""),
        (
            "Teaching Tue 2pm in Hall 1, Freeman Hospital",
            "Teaching",
            "Hall 1, Freeman Hospital",
            "",
        ),
        ("Teaching Tue 2pm in Room 4 #Foundation North", "Teaching", "Room 4", "Foundation North"),
        ("Teaching #North Tue 2pm", "Teaching", "", "North"),
        ("#North, Teaching Tue 2pm", "Teaching", "", "North"),
        ("Teaching: Tue 2pm", "Teaching", "", ""),
        ("Teaching - Tue 2pm", "Teaching", "", ""),
        ("Teaching (Tue 2pm)", "Teaching", "", ""),
        ("Teaching (day 2) Tue 2pm", "Teaching (day 2)", "", ""),
        ("Induction, day 2, Tue 2pm", "Induction, day 2", "", ""),
        ("Year 4 finals Tue 2pm", "Year 4 finals", "", ""),
        ("4th year viva Tue 2pm", "4th year viva", "", ""),
        ("May ball Tue 2pm", "May ball", "", ""),
        ("“Sat nav every day” Tue 2pm", "Sat nav every day", "", ""),
        ('Tue 2pm "All day long"', "All day long", "", ""),
        ("Réanimation Tue 2pm", "Réanimation", "", ""),
    ],
)
def test_finds_title_place_and_programme(
    line: str, title: str, location: str, programme: str
) -> None:
    entry = read(line)
    assert (entry.title, entry.location, entry.programme) == (title, location, programme)
    assert entry.start == datetime.fromisoformat("2026-09-22T14:00")


@pytest.mark.parametrize(
    ("line", "start", "end"),
    [
        ("Viva Tue 2pm", "2026-09-22T14:00", "2026-09-22T15:00"),
        ("Viva Tue at 2", "2026-09-22T14:00", "2026-09-22T15:00"),
        ("Viva Tue 10-12", "2026-09-22T10:00", "2026-09-22T12:00"),
        ("Viva Tue 22nd 2pm for 90 minutes", "2026-09-22T14:00", "2026-09-22T15:30"),
        ("Viva Tue 22 Sep 2pm for 1 hour 30 mins", "2026-09-22T14:00", "2026-09-22T15:30"),
        ("Viva 22/9 2pm for 1.5 hours", "2026-09-22T14:00", "2026-09-22T15:30"),
        ("Viva 22/9 2pm for half an hour", "2026-09-22T14:00", "2026-09-22T14:30"),
        ("Viva 12 March 1400-1700", "2027-03-12T14:00", "2027-03-12T17:00"),
        ("Viva 12/3 9.30-12.30", "2027-03-12T09:30", "2027-03-12T12:30"),
        ("Viva 12.3.2027 at 9", "2027-03-12T09:00", "2027-03-12T10:00"),
        ("Viva 2027-03-12 14:00-17:00", "2027-03-12T14:00", "2027-03-12T17:00"),
        ("Viva next Tue between 2 and 4", "2026-09-22T14:00", "2026-09-22T16:00"),
        ("Viva Tuesday week 2pm", "2026-09-29T14:00", "2026-09-29T15:00"),
        ("Viva in 3 weeks 10am", "2026-10-07T10:00", "2026-10-07T11:00"),
        ("Viva Fri 11:30pm", "2026-09-18T23:30", "2026-09-19T00:30"),
        ("Viva today at 4", "2026-09-16T16:00", "2026-09-16T17:00"),
        ("Viva 5 Aug 9am", "2027-08-05T09:00", "2027-08-05T10:00"),
        ("Course 5-7 May", "2027-05-05T00:00", "2027-05-08T00:00"),
        ("Course 5 to 7 May 2028", "2028-05-05T00:00", "2028-05-08T00:00"),
        ("Course 30 Sep - 2 Oct", "2026-09-30T00:00", "2026-10-03T00:00"),
        ("Course from 28 Dec to 3 Jan 2027", "2026-12-28T00:00", "2027-01-04T00:00"),
        ("Course Mon until Fri", "2026-09-21T00:00", "2026-09-26T00:00"),
        ("Course 24 Sep for 3 days", "2026-09-24T00:00", "2026-09-27T00:00"),
    ],
)
def test_finds_day_and_hours_of_one_session(line: str, start: str, end: str) -> None:
    entry = read(line)
    assert (entry.start.isoformat("T", "minutes"), entry.end.isoformat("T", "minutes")) == (
        start,
        end,
    )
    assert entry.all_day == (start.endswith("00:00") and end.endswith("00:00"))
    assert entry.repeat is None


WEEKLY, DAILY, MONTHLY = Frequency.WEEKLY, Frequency.DAILY, Frequency.MONTHLY
WORKING_DAYS = frozenset(range(5))


@pytest.mark.parametrize(
    ("line", "first", "repeat"),
    [
        ("Viva Tuesdays 2pm", "2026-09-22", Repeat(frequency=WEEKLY)),
        ("Viva every Tue 2pm", "2026-09-22", Repeat(frequency=WEEKLY)),
        ("Viva on Tue, at 2pm, and weekly", "2026-09-22", Repeat(frequency=WEEKLY)),
        ("Viva Wed 2pm fortnightly", "2026-09-23", Repeat(frequency=WEEKLY, interval=2)),
        ("Viva every other Friday 2pm", "2026-09-18", Repeat(frequency=WEEKLY, interval=2)),
        ("Viva every 3 weeks on Fri 2pm", "2026-09-18", Repeat(frequency=WEEKLY, interval=3)),
        (
            "Viva every Mon, Wed and Fri 2pm",
            "2026-09-18",
            Repeat(frequency=WEEKLY, weekdays=frozenset({0, 2, 4})),
        ),
        (
            "Viva daily Mon-Fri 2pm",
            "2026-09-17",
            Repeat(frequency=WEEKLY, weekdays=WORKING_DAYS),
        ),
        (
            "Viva every weekday 2pm from 19 Sep",
            "2026-09-21",
            Repeat(frequency=WEEKLY, weekdays=WORKING_DAYS),
        ),
        ("Viva daily 2pm", "2026-09-17", Repeat(frequency=DAILY)),
        ("Viva daily 2pm from today x5", "2026-09-16", Repeat(frequency=DAILY, count=5)),
        ("Viva 15 Oct monthly 2pm", "2026-10-15", Repeat(frequency=MONTHLY)),
        ("Viva monthly on the 15th 2pm", "2026-10-15", Repeat(frequency=MONTHLY)),
        ("Viva 15 Oct quarterly 2pm", "2026-10-15", Repeat(frequency=MONTHLY, interval=3)),
        (
            "Viva last Friday of the month 2pm",
            "2026-09-25",
            Repeat(frequency=MONTHLY, nth=-1),
        ),
        ("Viva every first Monday 2pm", "2026-10-05", Repeat(frequency=MONTHLY, nth=1)),
        (
            "Viva every 2 months on the third Wed 2pm",
            "2026-10-21",
            Repeat(frequency=MONTHLY, interval=2, nth=3),
        ),
        ("Viva yearly 5 April 2pm", "2027-04-05", Repeat(frequency=Frequency.YEARLY)),
        (
            "Viva Tue 2pm weekly until December",
            "2026-09-22",
            Repeat(frequency=WEEKLY, until=date(2026, 12, 31)),
        ),
        (
            "Viva Tue 2pm weekly until September",
            "2026-09-22",
            Repeat(frequency=WEEKLY, until=date(2026, 9, 30)),
        ),
        (
            "Viva weekly Tue 2pm until 18 Dec",
            "2026-09-22",
            Repeat(frequency=WEEKLY, until=date(2026, 12, 18)),
        ),
        (
            "Viva Tue 2pm weekly for 6 weeks",
            "2026-09-22",
            Repeat(frequency=WEEKLY, until=date(2026, 11, 2)),
        ),
        (
            "Viva Tuesdays from 5 Jan to 23 Mar 2027 2pm",
            "2027-01-05",
            Repeat(frequency=WEEKLY, until=date(2027, 3, 23)),
        ),
        (
            "Viva Tuesdays 2pm from 1 Sep to 18 Dec 2026",
            "2026-09-01",
            Repeat(frequency=WEEKLY, until=date(2026, 12, 18)),
        ),
    ],
)
def test_finds_the_repeat_and_its_first_day(line: str, first: str, repeat: Repeat) -> None:
    entry = read(line)
    assert (entry.title, entry.day.isoformat(), entry.repeat) == ("Viva", first, repeat)
    assert entry.start.hour == 14


@pytest.mark.parametrize(
    ("words", "skips"),
    [
        ("skip bank holidays", {Skip.BANK_HOLIDAYS}),
        ("not on public holidays", {Skip.BANK_HOLIDAYS}),
        ("except in school holidays", {Skip.OUT_OF_TERM}),
        ("term time only", {Skip.OUT_OF_TERM}),
        ("leaving out plan-around dates", {Skip.PLAN_AROUND}),
        ("excluding religious festivals", {Skip.PLAN_AROUND}),
        ("no bank or school holidays", {Skip.BANK_HOLIDAYS, Skip.OUT_OF_TERM}),
        ("skip bank holidays, school holidays and plan-around days", set(Skip)),
        ("in term time, without bank holidays", {Skip.BANK_HOLIDAYS, Skip.OUT_OF_TERM}),
    ],
)
def test_finds_what_is_left_out(words: str, skips: set[Skip]) -> None:
    assert read(f"Teaching Tue 2pm weekly, {words}").skips == skips


@pytest.mark.parametrize(
    ("line", "kind"),
    [
        ("Night shift Fri 8pm-8am", SessionKind.NIGHT),
        ("OSCE Fri", SessionKind.EXAM),
        ("Core training interviews Fri", SessionKind.INTERVIEW),
        ("Away day Fri", SessionKind.TEACHING),
    ],
)
def test_guesses_the_kind_from_the_title(line: str, kind: SessionKind) -> None:
    assert read(line).kind is kind


@pytest.mark.parametrize(
    ("line", "words", "fault"),
    [
        ("", "", "there is no title"),
        ("Tue 2pm", "Tue 2pm", "there is no title"),
        ("Teaching", "Teaching", "on which day"),
        ("Teaching 2pm", "Teaching 2pm", "on which day"),
        ("Teaching weekly 2pm", "Teaching weekly 2pm", "on which day"),
        ("Teaching 12 March 1066 9am", "1066", "nothing that the planner knows"),
        ("Teaching Tue 2pm with Dr Patel", "with Dr Patel", "nothing that the planner knows"),
        ("Teaching Tue afternoon", "afternoon", "nothing that the planner knows"),
        ("Teaching until Easter Tue 2pm", "until Easter", "nothing that the planner knows"),
        ("Teaching Tue 2pm weekly until Easter", "until Easter", "nothing that the planner knows"),
        ("Teaching with Tue 2pm", "with", "nothing that the planner knows"),
        ("Teaching Tue weekly, skip bank holidays and Eid", "and Eid", "nothing that the planner"),
        ("Teaching Tue 2pm weekly, except 25 Dec", "except", "what is to be left out"),
        ("Teaching Tue weekly, skip half term", "skip half term", "what is to be left out"),
        ("Induction 5 Aug 9:00-17:00 and 6 Aug", "6 Aug", "“5 Aug” has said that already"),
        ("Sat nav training Monday 10am", "Monday", "“Sat” has said that already"),
        ("Teaching Tue 2pm 4pm", "4pm", "“2pm” has said that already"),
        ("Teaching Tue 2pm and Thu", "Thu", "“Tue” has said that already"),
        ("Teaching Tue and Thu 2pm", "Tue and Thu", "these are several days"),
        ("Teaching Mon-Fri 2pm", "Mon-Fri", "these are several days"),
        ("Teaching Tue 2pm in Room 4 @ Hall 2", "@ Hall 2", "has said that already"),
        ("Teaching 31 Feb 9am", "31 Feb", "there is no 31 February"),
        ("Leave 31-2 Feb", "31-2 Feb", "there is no 31 February"),
        ("Teaching 3/13 9am", "3/13", "there is no month 13"),
        ("Teaching Mon 22 Sep 9am", "Mon 22 Sep", "22 September 2026 is a Tuesday"),
        ("Teaching Mon 9am 22 Sep", "Mon", "the date is Tuesday 22 September 2026"),
        ("Teaching Tue 13pm", "13pm", "there is no such time"),
        ("Teaching Tue 25:00", "25:00", "there is no such time"),
        ("Teaching Tue 2pm-1pm", "2pm-1pm", "more than 16 hours"),
        ("Teaching Tue 2pm for 40 hours", "for 40 hours", "no session takes that long"),
        ("Teaching Tue for 2 hours", "for 2 hours", "when it begins"),
        ("Teaching Tue 2pm-4pm for 2 hours", "for 2 hours", "it has an end as well"),
        ("Teaching all day Tue 2pm", "all day", "it has hours as well"),
        ("Teaching Tue 2pm until 18 Dec", "until 18 Dec", "how often until then"),
        ("Course 24 Sep 9am for 3 days", "for 3 days", "how often until then"),
        ("Teaching Tue 2pm 6 times", "6 times", "how often"),
        ("Teaching Tue 2pm skip bank holidays", "skip bank holidays", "only what comes back"),
        ("Teaching Tue 2pm weekly until 1 Sep 2026", "until 1 Sep 2026", "before it begins"),
        ("Teaching Tue weekly until 18 Dec x6", "x6", "it has a last day as well"),
        ("Teaching Tue weekly until 18 Dec for 6 weeks", "for 6 weeks", "it has a last day"),
        ("Teaching Tue weekly for 0 times", "for 0 times", "it counts from 1"),
        ("Teaching Tue every 0 weeks", "every 0 weeks", "it counts from 1"),
        ("Teaching Tue weekly for 9999 years", "for 9999 years", "cannot go on for that long"),
        ("Teaching Tue weekly for 0 days", "for 0 days", "cannot go on for that long"),
        ("Teaching Tue weekly every 2 weeks", "every 2 weeks", "“weekly” has said that already"),
        ("Teaching monthly on Tue 2pm", "on Tue", "which one of the month"),
        ("Teaching first Monday 2pm", "first Monday", "of which month"),
        ("Teaching every second Tue 2pm", "every second Tue", "of which month"),
        ("Teaching fifth Monday monthly", "fifth Monday", "not every month has a fifth Monday"),
        ("Teaching first Monday weekly", "weekly", "comes back by months"),
    ],
)
def test_refuses_and_names_the_words(line: str, words: str, fault: str) -> None:
    with pytest.raises(NotUnderstoodError) as caught:
        read(line)
    assert caught.value.fields["words"] == words
    assert fault in caught.value.fields["fault"]
    assert caught.value.fields["remedy"]


def test_refuses_a_pasted_text() -> None:
    with pytest.raises(NotUnderstoodError, match="too long for one line"):
        read("Teaching " * 100)


def test_a_session_without_an_end_takes_the_usual_time() -> None:
    entry = quick_entry_from("Teaching Tue 2pm", TODAY, KIND_WORDS, timedelta(hours=3))
    assert entry.end - entry.start == timedelta(hours=3)
