"""Several rules, rules that leave out and single dates of one entry, against sets of dateutil."""

from collections import Counter
from datetime import date, datetime

from dateutil.rrule import rruleset, rrulestr
from hypothesis import given, settings
from hypothesis import strategies as st

from planner.calendars.recurrence import starts_from
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindWords
from planner.exchange.ics.reader import read_timetable

WORDS = KindWords(rows=(), otherwise=SessionKind.TEACHING)
FIRST = datetime.fromisoformat("2026-09-07T14:00")
LAST = datetime.fromisoformat("2060-09-07T14:00")
UNHURRIED = settings(deadline=None)
FREQUENCIES = st.sampled_from(
    [
        "FREQ=DAILY",
        "FREQ=WEEKLY",
        "FREQ=WEEKLY;BYDAY=MO,TH",
        "FREQ=WEEKLY;BYDAY=TU",
        "FREQ=MONTHLY",
        "FREQ=MONTHLY;BYDAY=1MO",
        "FREQ=MONTHLY;BYMONTHDAY=-1",
        "FREQ=YEARLY",
    ]
)
INTERVALS = st.sampled_from(["", ";INTERVAL=2", ";INTERVAL=3"])
ENDS = st.sampled_from(
    [";COUNT=1", ";COUNT=2", ";COUNT=7", ";UNTIL=20261005T140000", ";UNTIL=20270301T140000"]
)
RULES = st.builds("{}{}{}".format, FREQUENCIES, INTERVALS, ENDS)
# A first start that no rule chooses counts all the same (section 3.8.5.3); dateutil drops it.
FIRST_RULES = RULES.filter(lambda rule: "TU" not in rule and "-1" not in rule)
DAYS = st.dates(FIRST.date(), datetime.fromisoformat("2026-12-31").date())


def found(lines: list[str]) -> Counter[datetime]:
    entry = ["BEGIN:VEVENT", "UID:a", "SUMMARY:T", *lines, "END:VEVENT"]
    content = "\n".join(["BEGIN:VCALENDAR", *entry, "END:VCALENDAR"]).encode()
    timetable = read_timetable(content, name="x.ics", zone="Europe/London", kind_words=WORDS)
    assert timetable.problems == ()
    return Counter(start for one in timetable.sessions for start in starts_from(one, FIRST))


@UNHURRIED
@given(
    first=FIRST_RULES,
    others=st.lists(RULES, max_size=2),
    out=st.lists(RULES, max_size=2),
    added=st.sets(DAYS, max_size=3),
    excluded=st.sets(DAYS, max_size=3),
)
def test_the_starts_are_those_of_a_rule_set(
    first: str, others: list[str], out: list[str], added: set[date], excluded: set[date]
) -> None:
    rules = [first, *others]
    lines = [f"DTSTART:{FIRST:%Y%m%dT%H%M%S}", "DURATION:PT2H"]
    lines += [f"RRULE:{rule}" for rule in rules] + [f"EXRULE:{rule}" for rule in out]
    expected = rruleset()
    for rule in rules:
        expected.rrule(rrulestr(rule, dtstart=FIRST))  # type: ignore[arg-type]
    for rule in out:
        expected.exrule(rrulestr(rule, dtstart=FIRST))  # type: ignore[arg-type]
    for day in added:
        expected.rdate(datetime.combine(day, FIRST.time()))
        lines.append(f"RDATE:{day:%Y%m%d}T140000")
    for day in excluded:
        expected.exdate(datetime.combine(day, FIRST.time()))
        lines.append(f"EXDATE:{day:%Y%m%d}T140000")
    assert found(lines) == Counter(expected.between(FIRST, LAST, inc=True))
