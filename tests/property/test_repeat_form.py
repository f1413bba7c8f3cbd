"""A repeat of a form, its RRULE and its starts say the same."""

from dataclasses import replace
from datetime import date, datetime, timedelta

from hypothesis import assume, given, settings
from hypothesis import strategies as st

from planner.calendars.recurrence import starts_from
from planner.calendars.repeat_form import repeat_from_rule, rule_from_repeat
from planner.calendars.repeat_rule import rule_from
from planner.calendars.rule_text import text_of_rule
from planner.domain.repeat import Frequency, Repeat
from planner.domain.session import Recurrence, Session
from tests.factories import a_session
from tests.property.test_repeats import REPEATS, RULES

UNHURRIED = settings(deadline=None)

SESSIONS = st.builds(
    lambda start, zone, all_day: (
        a_session(
            start=datetime.combine(start.date(), datetime.min.time()),
            end=datetime.combine(start.date(), datetime.min.time()) + timedelta(days=1),
            all_day=True,
        )
        if all_day
        else a_session(start=start, end=start + timedelta(hours=2), zone=zone)
    ),
    st.datetimes(datetime(2024, 1, 1), datetime(2028, 12, 31)).map(  # noqa: DTZ001
        lambda moment: moment.replace(second=0, microsecond=0)
    ),
    st.sampled_from(["Europe/London", "UTC", "America/Los_Angeles", "Asia/Tokyo"]),
    st.booleans(),
)
ENDS: st.SearchStrategy[dict[str, int]] = st.one_of(
    st.just({}),
    st.integers(1, 40).map(lambda count: {"count": count}),
    st.integers(0, 900).map(lambda days: {"days": days}),
)


@st.composite
def repeating(draw: st.DrawFn) -> tuple[Repeat, Session]:
    session = draw(SESSIONS)
    frequency = draw(st.sampled_from(Frequency))
    weekdays = nth = None
    if frequency is Frequency.WEEKLY:
        weekdays = draw(st.frozensets(st.integers(0, 6)))
    if frequency is Frequency.MONTHLY:
        nth = draw(st.sampled_from([None, 1, 2, 3, 4, -1]))
    end = dict(draw(ENDS))
    days = end.pop("days", None)
    repeat = Repeat(
        frequency=frequency,
        interval=draw(st.integers(1, 5)),
        weekdays=weekdays or frozenset(),
        nth=nth,
        until=None if days is None else session.start.date() + timedelta(days=days),
        count=end.get("count"),
    )
    return repeat, session


def first_starts(session: Session, rule: str) -> list[datetime]:
    series = replace(session, recurrence=Recurrence(rule=rule))
    found = []
    for start in starts_from(series, session.start):
        if start.date() > session.start.date() + timedelta(days=1500):
            break
        found.append(start)
    return found


@UNHURRIED
@given(repeating())
def test_a_repeat_comes_back_from_its_rule(given_: tuple[Repeat, Session]) -> None:
    repeat, session = given_
    assert repeat_from_rule(rule_from_repeat(repeat, session), session) == repeat


@UNHURRIED
@given(repeating())
def test_until_is_the_last_day_with_a_start_and_of_the_type_of_the_start(
    given_: tuple[Repeat, Session],
) -> None:
    repeat, session = given_
    assume(repeat.until is not None)
    rule = rule_from(rule_from_repeat(repeat, session))
    assert isinstance(rule.until, datetime) != session.all_day
    assert not isinstance(rule.until, datetime) or rule.until.tzinfo is not None
    assert isinstance(repeat.until, date)
    starts = first_starts(session, rule_from_repeat(repeat, session))
    unbound = first_starts(session, rule_from_repeat(replace(repeat, until=None), session))
    assert starts == [start for start in unbound if start.date() <= repeat.until]


@UNHURRIED
@given(session=REPEATS)
def test_a_rule_that_a_form_can_say_means_the_same_said_so(session: Session) -> None:
    assert session.recurrence is not None
    rule = session.recurrence.rule
    repeat = repeat_from_rule(rule, session)
    assume(repeat is not None)
    assert repeat is not None
    assert first_starts(session, rule_from_repeat(repeat, session)) == first_starts(session, rule)


@given(RULES, st.sampled_from(["", ";COUNT=7", ";UNTIL=20270401", ";UNTIL=20270401T100000Z"]))
def test_a_rule_comes_back_from_its_text(rule: str, bound: str) -> None:
    read = rule_from(rule + bound)
    assert rule_from(text_of_rule(read)) == read
