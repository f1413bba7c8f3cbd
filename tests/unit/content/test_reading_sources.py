"""What the loaders make of sources without fault."""

from collections.abc import Mapping
from datetime import UTC, date, datetime, time
from pathlib import Path

import pytest

from planner.content.entry import Entry
from planner.content.hours import hours_from, hours_table
from planner.content.observances import load_observances
from planner.content.policy import SENTENCE_FIELDS, load_policy
from planner.content.rule_tables import rule_table
from planner.content.rules import KINDS, rules_from
from planner.domain.clash import Severity
from planner.domain.clash_text import ClashFields
from planner.domain.contact import Setting
from planner.domain.hours import ClockMoment, Hours, SunEvent, SunMoment
from planner.domain.observance import Certainty
from planner.domain.place import Nation
from planner.domain.rule import (
    AnnouncedDays,
    AnnouncedRule,
    BankHolidayRule,
    CalendarId,
    Computus,
    DailyRule,
    DayInMonthRule,
    DayOfTwo,
    EasterRule,
    FirstMoonRule,
    Horizon,
    KdayBeforeRule,
    KdayOnOrAfterRule,
    LunarDay,
    LunarDayRule,
    MonthDay,
    MonthDayRule,
    MonthDaysRule,
    MonthlyKdayRule,
    MoonPhaseRule,
    NakshatraRule,
    NewMonthRule,
    NthKdayRule,
    PartOfDay,
    Rule,
    SankrantiDay,
    SankrantiRule,
    SolarTermRule,
    TwinBirthdayRule,
    UndatedRule,
    Weekday,
    WeekdayMove,
    WeeklyRule,
)
from planner.domain.session import SessionInstance, SessionKind
from planner.domain.wording import Clock
from tests.factories import a_place, a_session, an_occurrence

MONDAY, SATURDAY = Weekday(0), Weekday(5)

RULES: Mapping[str, tuple[dict[str, object], Rule]] = {
    "a day of a month": (
        {"kind": "month-day", "calendar": "gregorian", "month": 2, "day": 29},
        MonthDayRule(calendar=CalendarId.GREGORIAN, on=MonthDay(2, 29)),
    ),
    "some days, moved off Saturday": (
        {
            "kind": "month-day",
            "calendar": "hebrew",
            "month": 7,
            "day": 15,
            "days": 2,
            "moves": [{"weekday": "saturday", "days": -2}],
        },
        MonthDayRule(
            calendar=CalendarId.HEBREW,
            on=MonthDay(7, 15),
            days=2,
            moves=(WeekdayMove(SATURDAY, -2),),
        ),
    ),
    "a day until another": (
        {
            "kind": "month-day",
            "calendar": "islamic",
            "month": 9,
            "day": 1,
            "until": {"month": 10, "day": 1},
        },
        MonthDayRule(calendar=CalendarId.ISLAMIC, on=MonthDay(9, 1), until=MonthDay(10, 1)),
    ),
    "several days of a calendar": (
        {
            "kind": "month-days",
            "calendar": "badi",
            "on": [{"month": 1, "day": 1}, {"month": 2, "day": 13}],
        },
        MonthDaysRule(calendar=CalendarId.BADI, dates=(MonthDay(1, 1), MonthDay(2, 13))),
    ),
    "a day of any month that falls in one of ours": (
        {"kind": "day-in-month", "calendar": "chinese", "day": 15, "month": 5},
        DayInMonthRule(calendar=CalendarId.CHINESE, day=15, month=5),
    ),
    "new months": (
        {"kind": "new-month", "calendar": "hebrew"},
        NewMonthRule(calendar=CalendarId.HEBREW),
    ),
    "days before Easter": (
        {"kind": "easter", "computus": "orthodox", "offset_days": -48, "days": 48},
        EasterRule(computus=Computus.ORTHODOX, offset_days=-48, days=48),
    ),
    "the last Monday of a month": (
        {"kind": "nth-weekday", "month": 5, "weekday": "monday", "nth": -1},
        NthKdayRule(month=5, weekday=MONDAY, nth=-1),
    ),
    "a weekday on or after a date": (
        {"kind": "weekday-on-or-after", "month": 11, "day": 27, "weekday": "saturday", "days": 3},
        KdayOnOrAfterRule(on=MonthDay(11, 27), weekday=SATURDAY, days=3),
    ),
    "a weekday some days before a date": (
        {
            "kind": "weekday-before",
            "calendar": "hebrew",
            "month": 7,
            "day": 1,
            "weekday": "saturday",
            "at_least_days": 4,
        },
        KdayBeforeRule(
            calendar=CalendarId.HEBREW,
            on=MonthDay(7, 1),
            weekday=SATURDAY,
            at_least_days=4,
            days=None,
        ),
    ),
    "a lunar day until another": (
        {
            "kind": "lunar-day",
            "month": 5,
            "tithi": 12,
            "held_at": "sunrise",
            "of_two": "last",
            "horizon": "delhi",
            "until": {"month": 6, "tithi": 4, "held_at": "noon"},
        },
        LunarDayRule(
            on=LunarDay(month=5, tithis=(12,), held_at=PartOfDay.SUNRISE, of_two=DayOfTwo.LAST),
            horizon=Horizon.DELHI,
            until=LunarDay(month=6, tithis=(4,), held_at=PartOfDay.NOON),
        ),
    ),
    "two lunar days of every month": (
        {
            "kind": "lunar-day",
            "tithis": [11, 26],
            "held_at": "sunrise",
            "horizon": "london",
        },
        LunarDayRule(
            on=LunarDay(month=None, tithis=(11, 26), held_at=PartOfDay.SUNRISE),
            horizon=Horizon.LONDON,
        ),
    ),
    "an entry of the sun into a sign": (
        {"kind": "sankranti", "sign": 10, "day": "before-sunset", "horizon": "delhi", "days": 4},
        SankrantiRule(sign=10, day=SankrantiDay.BEFORE_SUNSET, horizon=Horizon.DELHI, days=4),
    ),
    "a lunar mansion in a solar month": (
        {
            "kind": "nakshatra",
            "sign": 5,
            "nakshatra": 22,
            "held_at": "sunrise",
            "horizon": "delhi",
            "offset_days": -9,
        },
        NakshatraRule(
            sign=5,
            nakshatra=22,
            held_at=PartOfDay.SUNRISE,
            of_two=DayOfTwo.LAST,
            horizon=Horizon.DELHI,
            offset_days=-9,
        ),
    ),
    "the second full moon of a month": (
        {"kind": "moon-phase", "phase": 180, "month": 5, "nth": 2, "horizon": "london"},
        MoonPhaseRule(phases=(180,), month=5, nth=2, horizon=Horizon.LONDON),
    ),
    "the first full moon from a day on": (
        {
            "kind": "first-moon",
            "phase": 180,
            "month": 5,
            "day": 6,
            "counted_at": "delhi",
            "horizon": "jakarta",
        },
        FirstMoonRule(
            phase=180, on=MonthDay(5, 6), counted_at=Horizon.DELHI, horizon=Horizon.JAKARTA
        ),
    ),
    "an equinox by noon": (
        {"kind": "solar-term", "longitude": 0, "horizon": "tehran", "by_noon": True, "days": 2},
        SolarTermRule(longitude=0, horizon=Horizon.TEHRAN, by_noon=True, days=2),
    ),
    "the second of two birthdays": (
        {"kind": "twin-birthday", "nth": 2},
        TwinBirthdayRule(nth=2),
    ),
    "days that somebody announced": (
        {
            "kind": "announced",
            "announced": [
                {"first": "2026-05-11", "last": "2026-05-17"},
                {"first": "2027-05-10", "last": "2027-05-10"},
            ],
        },
        AnnouncedRule(
            announced=(
                AnnouncedDays(date(2026, 5, 11), date(2026, 5, 17)),
                AnnouncedDays(date(2027, 5, 10), date(2027, 5, 10)),
            )
        ),
    ),
    "no day of its own": ({"kind": "undated"}, UndatedRule()),
    "a bank holiday": (
        {"kind": "bank-holiday", "title": "Boxing Day", "nations": ["scotland"]},
        BankHolidayRule(nation=Nation.SCOTLAND, title="Boxing Day"),
    ),
    "every week": ({"kind": "weekly", "weekdays": ["monday"]}, WeeklyRule(weekdays=(MONDAY,))),
    "every month": (
        {"kind": "monthly-weekday", "weekday": "monday", "nth": 1},
        MonthlyKdayRule(weekday=MONDAY, nth=1),
    ),
    "every day": ({"kind": "daily"}, DailyRule()),
    "every day of a season": (
        {"kind": "daily", "season": "islam.ramadan"},
        DailyRule(season="islam.ramadan"),
    ),
}

HOURS: Mapping[str, tuple[dict[str, object], Hours]] = {
    "by the sun": (
        {"from": {"sun": "sunset", "minutes": -18, "day": -1}, "to": {"sun": "nightfall"}},
        Hours(SunMoment(SunEvent.SUNSET, -18, -1), SunMoment(SunEvent.NIGHTFALL)),
    ),
    "by the clock": (
        {"from": {"clock": "12:30"}, "to": {"clock": "09:05", "day": 1}},
        Hours(ClockMoment(time(12, 30)), ClockMoment(time(9, 5), 1)),
    ),
}


def entry(table: Mapping[str, object]) -> Entry:
    return Entry(table, file="test.toml")


class SteadySun:
    """Keeps the same hours every day."""

    def _at(self, day: date, hour: int) -> datetime:
        return datetime.combine(day, time(hour), UTC)

    def dawn(self, day: date) -> datetime:
        return self._at(day, 4)

    def sunrise(self, day: date) -> datetime:
        return self._at(day, 6)

    def noon(self, day: date) -> datetime:
        return self._at(day, 12)

    def asr(self, day: date) -> datetime:
        return self._at(day, 15)

    def sunset(self, day: date) -> datetime:
        return self._at(day, 18)

    def isha(self, day: date) -> datetime:
        return self._at(day, 19)

    def nightfall(self, day: date) -> datetime:
        return self._at(day, 20)


@pytest.mark.parametrize(("table", "rule"), RULES.values(), ids=RULES)
def test_reads_a_rule(table: dict[str, object], rule: Rule) -> None:
    assert entry(table).read(rules_from) == (rule,)


@pytest.mark.parametrize("rule", [rule for _, rule in RULES.values()], ids=RULES)
def test_reads_back_a_rule_that_it_wrote(rule: Rule) -> None:
    assert entry(rule_table(rule)).read(rules_from) == (rule,)


def test_has_a_case_for_every_kind_of_rule() -> None:
    assert {table["kind"] for table, _ in RULES.values()} == set(KINDS.values())


def test_makes_one_rule_for_each_nation_of_a_bank_holiday() -> None:
    nations = ["scotland", "northern-ireland"]
    rules = entry({"kind": "bank-holiday", "title": "Boxing Day", "nations": nations}).read(
        rules_from
    )
    assert [rule.nation for rule in rules if isinstance(rule, BankHolidayRule)] == nations


@pytest.mark.parametrize(("table", "hours"), HOURS.values(), ids=HOURS)
def test_reads_hours(table: dict[str, object], hours: Hours) -> None:
    assert entry(table).read(hours_from) == hours


@pytest.mark.parametrize("hours", [hours for _, hours in HOURS.values()], ids=HOURS)
def test_reads_back_hours_that_it_wrote(hours: Hours) -> None:
    assert entry(hours_table(hours)).read(hours_from) == hours


def test_reads_observances_by_file_and_then_in_their_order(data: Path) -> None:
    ids = [observance.id for observance in load_observances(data)]
    assert ids == ["islam.ramadan", "islam.fasting-day", "judaism.yom-kippur", "uk.new-year"]


def test_looks_up_the_sources_of_an_observance(data: Path) -> None:
    (_, _, yom_kippur, _) = load_observances(data)
    assert [source.title for source in yom_kippur.sources] == ["A book", "A list"]


def test_leaves_out_what_an_observance_does_not_say(data: Path) -> None:
    (ramadan, *_) = load_observances(data)
    said = (ramadan.also, ramadan.say, ramadan.hours, ramadan.advice, ramadan.restrictions)
    assert said == ((), "", None, (), frozenset())
    assert ramadan.greeting == ""


def test_reads_how_a_name_is_said(data: Path) -> None:
    (_, _, yom_kippur, _) = load_observances(data)
    assert yom_kippur.say == "yom kip-OOR"


def test_reads_how_sure_a_date_is(data: Path) -> None:
    (ramadan, _, _, new_year) = load_observances(data)
    (dating,) = ramadan.datings
    assert (dating.certainty, dating.days_early, dating.days_late) == (Certainty.EXPECTED, 0, 1)
    assert [each.fixed_to for each in new_year.datings] == [2028, 2028]
    assert [each.since for each in new_year.datings] == [1974, 1974]
    assert new_year.checked == date(2026, 11, 22)


def test_reads_the_severities_of_a_policy(data: Path) -> None:
    (rule,) = load_policy(data / "policy.toml").rules
    assert rule.severities == {
        SessionKind.EXAM: Severity.AVOID,
        SessionKind.INTERVIEW: Severity.AVOID,
        SessionKind.SHIFT: Severity.NOTE,
    }


def test_knows_every_field_that_a_sentence_can_have(data: Path) -> None:
    setting = Setting(policy=load_policy(data / "policy.toml"), place=a_place(), sun=SteadySun())
    session = a_session()
    start = session.start.replace(tzinfo=UTC)
    instance = SessionInstance(session=session, start=start, end=start.replace(hour=12))
    filled = dict(ClashFields(an_occurrence(), instance, setting, Clock.TWELVE_HOUR))
    assert filled.keys() == SENTENCE_FIELDS
