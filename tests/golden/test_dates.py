"""Every published date of dates.toml must be found, and every bank holiday that gov.uk lists."""

import tomllib
from datetime import date
from pathlib import Path

import pytest

from planner.calendars.bank_holidays import bank_holidays
from planner.calendars.expand import expand
from planner.domain.dates import DateSpan
from planner.domain.observance import Certainty, Dating
from planner.domain.place import Nation
from planner.domain.rule import (
    CalendarId,
    Computus,
    EasterRule,
    KdayOnOrAfterRule,
    MonthDay,
    MonthDayRule,
    Rule,
    Weekday,
    WeekdayMove,
)
from tests.factories import a_dating, an_observance

THURSDAY, FRIDAY, SATURDAY, SUNDAY = (Weekday(day) for day in (3, 4, 5, 6))
OFF_SHABBAT = WeekdayMove(SATURDAY, 1)


def hebrew(month: int, day: int, *moves: WeekdayMove, days: int = 1) -> Dating:
    return a_dating(
        MonthDayRule(calendar=CalendarId.HEBREW, on=MonthDay(month, day), moves=moves, days=days)
    )


def islamic(month: int, day: int) -> Dating:
    rule = MonthDayRule(calendar=CalendarId.ISLAMIC, on=MonthDay(month, day))
    return a_dating(rule, certainty=Certainty.EXPECTED, days_late=1)


def easter(offset: int, computus: Computus = Computus.WESTERN) -> Dating:
    return a_dating(EasterRule(computus=computus, offset_days=offset))


ADVENT: Rule = KdayOnOrAfterRule(on=MonthDay(11, 27), weekday=SUNDAY)

DATINGS = {
    "christianity.advent-sunday": a_dating(ADVENT),
    "christianity.ascension-day": easter(39),
    "christianity.ash-wednesday": easter(-46),
    "christianity.easter-sunday": easter(0),
    "christianity.good-friday": easter(-2),
    "christianity.great-lent": easter(-48, Computus.ORTHODOX),
    "christianity.mothering-sunday": easter(-21),
    "christianity.orthodox-easter": easter(0, Computus.ORTHODOX),
    "christianity.orthodox-holy-friday": easter(-2, Computus.ORTHODOX),
    "islam.arbaeen": islamic(2, 20),
    "islam.ashura": islamic(1, 10),
    "islam.eid-al-adha": islamic(12, 10),
    "islam.eid-al-fitr": islamic(10, 1),
    "islam.eid-al-ghadir": islamic(12, 18),
    "islam.islamic-new-year": islamic(1, 1),
    "islam.isra-and-miraj": islamic(7, 27),
    "islam.mawlid": islamic(3, 12),
    "islam.mid-shaban": islamic(8, 15),
    "islam.ramadan": islamic(9, 1),
    "judaism.fast-of-esther": hebrew(12, 13, WeekdayMove(SATURDAY, -2)),
    "judaism.fast-of-gedaliah": hebrew(7, 3, OFF_SHABBAT),
    "judaism.hanukkah": hebrew(9, 25, days=8),
    "judaism.lag-baomer": hebrew(2, 18),
    "judaism.passover-first-days": hebrew(1, 15, days=2),
    "judaism.passover-last-days": hebrew(1, 21, days=2),
    "judaism.purim": hebrew(12, 14),
    "judaism.rosh-hashanah": hebrew(7, 1, days=2),
    "judaism.shavuot": hebrew(3, 6, days=2),
    "judaism.shemini-atzeret": hebrew(7, 22),
    "judaism.simchat-torah": hebrew(7, 23),
    "judaism.sukkot-first-days": hebrew(7, 15, days=2),
    "judaism.tammuz-17": hebrew(4, 17, OFF_SHABBAT),
    "judaism.tisha-bav": hebrew(5, 9, OFF_SHABBAT),
    "judaism.tu-bishvat": hebrew(11, 15),
    "judaism.yom-haatzmaut": hebrew(
        2, 5, WeekdayMove(FRIDAY, -1), WeekdayMove(SATURDAY, -2), WeekdayMove(Weekday(0), 1)
    ),
    "judaism.yom-kippur": hebrew(7, 10),
}

TABLE = tomllib.loads(Path(__file__).with_name("dates.toml").read_text(encoding="utf-8"))


PUBLISHED = [
    pytest.param(group["observance"], day, group["source"], id=f"{group['observance']}-{day}")
    for group in TABLE["published"]
    for day in group["days"]
]
LISTS_OF_GOV_UK = [
    pytest.param(
        Nation(group["nation"]),
        group["year"],
        group["days"],
        id=f"{group['nation']}-{group['year']}",
    )
    for group in TABLE["gov-uk"]
]


@pytest.mark.parametrize(("observance_id", "day", "source"), PUBLISHED)
def test_finds_the_published_date(observance_id: str, day: date, source: str) -> None:
    year = DateSpan(date(day.year, 1, 1), date(day.year + 1, 1, 1))
    observance = an_observance(id=observance_id, datings=(DATINGS[observance_id],))

    found = list(expand([observance], year))

    possible = {(one.earliest or one.span.start, one.latest or one.span.start) for one in found}
    assert any(earliest <= day <= latest for earliest, latest in possible), (possible, source)


@pytest.mark.parametrize(("nation", "year", "days"), LISTS_OF_GOV_UK)
def test_finds_the_bank_holidays_that_gov_uk_lists(
    nation: Nation, year: int, days: dict[str, date]
) -> None:
    found = bank_holidays(nation, year)

    assert {title: holiday.day for title, holiday in found.items()} == days


def test_every_published_date_names_its_source() -> None:
    assert all(group["source"] for group in TABLE["published"])
