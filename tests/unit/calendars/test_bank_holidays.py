"""Bank holidays by nation and title: substitutes, moved days, and days given once only."""

from datetime import date

import pytest
from holidays import country_holidays

from planner.calendars.bank_holidays import (
    BOXING_DAY,
    CHRISTMAS_DAY,
    EARLY_MAY,
    NEW_YEARS_DAY,
    SECOND_OF_JANUARY,
    SPRING,
    SUMMER,
    BankHoliday,
    bank_holiday,
    bank_holiday_titles,
    bank_holidays,
)
from planner.domain.place import Nation

ENGLAND, SCOTLAND, IRELAND = (
    Nation.ENGLAND_AND_WALES,
    Nation.SCOTLAND,
    Nation.NORTHERN_IRELAND,
)
SUBDIVISIONS = [(ENGLAND, "ENG"), (ENGLAND, "WLS"), (SCOTLAND, "SCT"), (IRELAND, "NIR")]
ALMANAC_YEARS = range(2000, 2101)


def kept(nation: Nation, title: str, year: int) -> BankHoliday:
    found = bank_holiday(nation, title, year)
    assert found is not None
    return found


@pytest.mark.parametrize(
    ("nation", "title", "year", "day", "instead_of"),
    [
        pytest.param(
            ENGLAND, CHRISTMAS_DAY, 2027, date(2027, 12, 27), date(2027, 12, 25), id="Saturday"
        ),
        pytest.param(
            ENGLAND, BOXING_DAY, 2027, date(2027, 12, 28), date(2027, 12, 26), id="Sunday after it"
        ),
        pytest.param(
            ENGLAND, CHRISTMAS_DAY, 2022, date(2022, 12, 27), date(2022, 12, 25), id="Sunday"
        ),
        pytest.param(ENGLAND, BOXING_DAY, 2022, date(2022, 12, 26), None, id="Monday after it"),
        pytest.param(
            SCOTLAND,
            SECOND_OF_JANUARY,
            2027,
            date(2027, 1, 4),
            date(2027, 1, 2),
            id="2nd a Saturday",
        ),
        pytest.param(
            SCOTLAND, SECOND_OF_JANUARY, 2028, date(2028, 1, 4), date(2028, 1, 2), id="2nd a Sunday"
        ),
        pytest.param(
            SCOTLAND, NEW_YEARS_DAY, 2017, date(2017, 1, 3), date(2017, 1, 1), id="listed to 2022"
        ),
        pytest.param(
            SCOTLAND, NEW_YEARS_DAY, 2023, date(2023, 1, 2), date(2023, 1, 1), id="listed from 2023"
        ),
        pytest.param(ENGLAND, SUMMER, 2027, date(2027, 8, 30), None, id="last Monday of August"),
        pytest.param(SCOTLAND, SUMMER, 2027, date(2027, 8, 2), None, id="first Monday in Scotland"),
    ],
)
def test_finds_the_weekday_that_is_kept(
    nation: Nation, title: str, year: int, day: date, instead_of: date | None
) -> None:
    found = kept(nation, title, year)

    assert (found.day, found.substitute_for) == (day, instead_of)


def test_a_substitute_says_what_it_stands_in_for() -> None:
    note = kept(ENGLAND, CHRISTMAS_DAY, 2027).note

    assert note == "Substitute day for Saturday 25 December 2027."


@pytest.mark.parametrize(
    ("title", "year", "day", "why"),
    [
        pytest.param(EARLY_MAY, 2020, date(2020, 5, 8), "VE Day", id="VE Day"),
        pytest.param(SPRING, 2022, date(2022, 6, 2), "Platinum", id="Platinum Jubilee"),
        pytest.param(SPRING, 2012, date(2012, 6, 4), "Diamond", id="Diamond Jubilee"),
        pytest.param(SPRING, 2002, date(2002, 6, 4), "Golden", id="Golden Jubilee"),
    ],
)
def test_a_moved_holiday_says_why(title: str, year: int, day: date, why: str) -> None:
    found = kept(ENGLAND, title, year)

    assert found.day == day
    assert why in found.note


ONE_OFFS = {
    "Golden Jubilee bank holiday": date(2002, 6, 3),
    "Royal wedding": date(2011, 4, 29),
    "Queen’s Diamond Jubilee": date(2012, 6, 5),
    "Platinum Jubilee bank holiday": date(2022, 6, 3),
    "Bank Holiday for the State Funeral of Queen Elizabeth II": date(2022, 9, 19),
    "Bank holiday for the coronation of King Charles III": date(2023, 5, 8),
}


@pytest.mark.parametrize("nation", Nation)
@pytest.mark.parametrize(("title", "day"), ONE_OFFS.items())
def test_a_day_given_once_stands_in_its_year_alone(nation: Nation, title: str, day: date) -> None:
    years = {year: bank_holiday(nation, title, year) for year in ALMANAC_YEARS}

    assert [found.day for found in years.values() if found] == [day]


def test_the_day_of_the_world_cup_is_scotlands_alone() -> None:
    assert kept(SCOTLAND, "World Cup bank holiday", 2026).day == date(2026, 6, 15)
    with pytest.raises(ValueError, match="World Cup"):
        bank_holiday(ENGLAND, "World Cup bank holiday", 2026)


@pytest.mark.parametrize(
    ("nation", "title"),
    [(SCOTLAND, "Easter Monday"), (ENGLAND, "St Andrew’s Day"), (IRELAND, "Mayday")],
)
def test_refuses_a_title_that_the_nation_never_had(nation: Nation, title: str) -> None:
    with pytest.raises(ValueError, match=title):
        bank_holiday(nation, title, 2027)


@pytest.mark.parametrize("nation", Nation)
def test_every_bank_holiday_is_a_weekday_of_its_own(nation: Nation) -> None:
    days = [one.day for year in ALMANAC_YEARS for one in bank_holidays(nation, year).values()]

    assert all(day.weekday() < 5 for day in days)
    assert len(days) == len(set(days))


@pytest.mark.parametrize("nation", Nation)
def test_every_title_of_a_nation_is_kept_in_some_year(nation: Nation) -> None:
    met = {title for year in ALMANAC_YEARS for title in bank_holidays(nation, year)}

    assert met == bank_holiday_titles(nation)


@pytest.mark.parametrize(("nation", "subdivision"), SUBDIVISIONS)
def test_no_weekday_of_the_library_goes_missing(nation: Nation, subdivision: str) -> None:
    known = country_holidays("GB", subdiv=subdivision, years=ALMANAC_YEARS, expand=False)
    listed = {one.day for year in ALMANAC_YEARS for one in bank_holidays(nation, year).values()}

    assert {day for day in known if day.weekday() < 5} - listed == set()
