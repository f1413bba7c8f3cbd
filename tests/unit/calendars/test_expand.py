"""From observances to occurrences: what a window holds, how sure, and in which order."""

from datetime import date

import pytest

from planner.calendars.expand import expand
from planner.domain.dates import DateSpan, one_day
from planner.domain.observance import Begins, Certainty, Dating, ObservanceId
from planner.domain.occurrence import Occurrence, in_order
from planner.domain.place import Nation
from planner.domain.rule import (
    BankHolidayRule,
    CalendarId,
    Computus,
    EasterRule,
    MonthDay,
    MonthDayRule,
    NewMonthRule,
    Rule,
    Weekday,
    WeekdayMove,
    WeeklyRule,
)
from tests.factories import NEW_YEAR_RULE, a_dating, an_observance

HEBREW, ISLAMIC = CalendarId.HEBREW, CalendarId.ISLAMIC
FRIDAY, SATURDAY = Weekday(4), Weekday(5)
OFF_SHABBAT = (WeekdayMove(SATURDAY, 1),)

YOM_KIPPUR = MonthDayRule(calendar=HEBREW, on=MonthDay(7, 10))
HANUKKAH = MonthDayRule(calendar=HEBREW, on=MonthDay(9, 25), days=8)
RAMADAN = MonthDayRule(calendar=ISLAMIC, on=MonthDay(9, 1), until=MonthDay(10, 1))
EID_AL_FITR = MonthDayRule(calendar=ISLAMIC, on=MonthDay(10, 1))
LENT = EasterRule(computus=Computus.WESTERN, offset_days=-46, days=46)
SEVERAL_RULES: list[Rule] = [HANUKKAH, YOM_KIPPUR, RAMADAN, EID_AL_FITR, LENT]


def year(number: int) -> DateSpan:
    return DateSpan(date(number, 1, 1), date(number + 1, 1, 1))


def found(
    rule: Rule | Dating, window: DateSpan, begins: Begins = Begins.MIDNIGHT
) -> list[Occurrence]:
    dating = rule if isinstance(rule, Dating) else a_dating(rule)
    return list(expand([an_observance(datings=(dating,), begins=begins)], window))


def only(rule: Rule | Dating, window: DateSpan) -> Occurrence:
    (occurrence,) = found(rule, window)
    return occurrence


class TestWindow:
    """What belongs to a window is decided by every day that an occurrence may touch."""

    def test_an_eve_inside_brings_the_day_after_in(self) -> None:
        eve = one_day(date(2026, 9, 20))

        assert len(found(YOM_KIPPUR, eve, Begins.SUNSET)) == 1
        assert found(YOM_KIPPUR, eve, Begins.DAWN) == []

    def test_a_possible_day_inside_brings_an_expected_date_in(self) -> None:
        late = a_dating(EID_AL_FITR, certainty=Certainty.EXPECTED, days_late=1)

        assert len(found(late, one_day(date(2026, 3, 21)))) == 1
        assert found(late, one_day(date(2026, 3, 22))) == []

    def test_a_season_that_began_last_year_is_in(self) -> None:
        rule = MonthDayRule(
            calendar=CalendarId.GREGORIAN, on=MonthDay(12, 25), until=MonthDay(1, 6)
        )

        occurrence = only(rule, one_day(date(2027, 1, 5)))

        assert occurrence.cycle == "2026"
        assert occurrence.span == DateSpan(date(2026, 12, 25), date(2027, 1, 6))

    def test_the_day_after_the_last_is_out(self) -> None:
        assert found(HANUKKAH, one_day(date(2026, 12, 12))) != []
        assert found(HANUKKAH, one_day(date(2026, 12, 13))) == []

    @pytest.mark.parametrize(
        "rule", [YOM_KIPPUR, EID_AL_FITR, LENT, NewMonthRule(calendar=HEBREW)], ids=str
    )
    def test_a_century_is_the_sum_of_its_years(self, rule: Rule) -> None:
        whole = found(rule, DateSpan(date(2000, 1, 1), date(2101, 1, 1)))
        pieces = {one.key: one for number in range(2000, 2101) for one in found(rule, year(number))}

        assert {one.key for one in whole} == set(pieces)


class TestCertainty:
    """How sure a date is comes from its dating, and fades beyond what is published."""

    @pytest.mark.parametrize(
        ("in_year", "expected"),
        [(2028, Certainty.FIXED), (2029, Certainty.CALCULATED)],
        ids=["last published year", "the year after"],
    )
    def test_a_fixed_date_is_calculated_beyond_its_published_years(
        self, in_year: int, expected: Certainty
    ) -> None:
        rule = BankHolidayRule(nation=Nation.SCOTLAND, title="Good Friday")

        occurrence = only(a_dating(rule, fixed_to=2028), year(in_year))

        assert occurrence.certainty is expected

    @pytest.mark.parametrize(
        ("in_year", "count"), [(2025, 0), (2026, 1)], ids=["the year before", "its first year"]
    )
    def test_a_day_is_not_told_of_years_before_it_was_kept(self, in_year: int, count: int) -> None:
        dating = a_dating(NEW_YEAR_RULE, since=2026)

        occurrences = [
            one
            for one in expand([an_observance(datings=(dating,))], year(in_year))
            if one.span.start.year == in_year
        ]

        assert len(occurrences) == count

    def test_an_expected_date_has_a_window(self) -> None:
        dating = a_dating(EID_AL_FITR, certainty=Certainty.EXPECTED, days_early=1, days_late=2)

        occurrence = only(dating, year(2026))

        assert occurrence.certainty is Certainty.EXPECTED
        assert (occurrence.earliest, occurrence.latest) == (date(2026, 3, 19), date(2026, 3, 22))

    def test_a_sure_date_has_no_window(self) -> None:
        dating = a_dating(YOM_KIPPUR, certainty=Certainty.CALCULATED, days_early=1, days_late=1)

        occurrence = only(dating, year(2026))

        assert (occurrence.earliest, occurrence.latest) == (None, None)


def test_a_substitute_bank_holiday_says_so_and_names_its_nation() -> None:
    rule = BankHolidayRule(nation=Nation.NORTHERN_IRELAND, title="Christmas Day")

    occurrence = only(rule, year(2027))

    assert occurrence.span == one_day(date(2027, 12, 27))
    assert occurrence.nation is Nation.NORTHERN_IRELAND
    assert occurrence.native_date == "Substitute day"
    assert occurrence.note == "Substitute day for Saturday 25 December 2027."


def test_notes_of_the_day_and_of_the_dating_are_both_told() -> None:
    rule = MonthDayRule(calendar=HEBREW, on=MonthDay(5, 9), moves=OFF_SHABBAT)

    occurrence = only(a_dating(rule, note="Some keep it less strictly."), year(2022))

    assert occurrence.note == "Moved from Saturday 6 August 2022. Some keep it less strictly."


def test_each_practice_is_an_occurrence_of_its_own_in_order() -> None:
    observance = an_observance(
        datings=(
            a_dating(EasterRule(computus=Computus.ORTHODOX, offset_days=0), practice="orthodox"),
            a_dating(EasterRule(computus=Computus.WESTERN, offset_days=0), practice="western"),
        )
    )

    occurrences = list(expand([observance], year(2027)))

    assert [one.practice.slug for one in occurrences] == ["western", "orthodox"]


def test_occurrences_come_sorted() -> None:
    observances = [
        an_observance(rule, id=ObservanceId(f"other.day-{number}"))
        for number, rule in enumerate(SEVERAL_RULES)
    ]

    occurrences = list(expand(observances, DateSpan(date(2026, 1, 1), date(2030, 1, 1))))

    assert occurrences == sorted(occurrences, key=in_order)


def test_patterns_are_left_to_their_own_module() -> None:
    assert found(WeeklyRule(weekdays=(FRIDAY,)), year(2026)) == []


def test_an_unknown_bank_holiday_is_refused() -> None:
    rule = BankHolidayRule(nation=Nation.SCOTLAND, title="Easter Monday")

    with pytest.raises(ValueError, match="Easter Monday"):
        found(rule, year(2027))
