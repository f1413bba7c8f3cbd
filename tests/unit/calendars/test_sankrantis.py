"""Days of the sun's entry into a sign, as almanacs and governments print them."""

import itertools
from datetime import date
from functools import lru_cache

import pytest

from planner.calendars.found import Finding
from planner.calendars.sankrantis import sankranti_findings
from planner.domain.dates import DateSpan
from planner.domain.rule import Horizon, SankrantiDay, SankrantiRule

MESHA, MINA, MAKARA = 1, 12, 10
CENTURY = DateSpan(date(2000, 1, 1), date(2101, 1, 1))


def entry(sign: int | None, day: SankrantiDay, horizon: Horizon, offset: int = 0) -> SankrantiRule:
    return SankrantiRule(sign=sign, day=day, horizon=horizon, offset_days=offset)


PUTHANDU = entry(MESHA, SankrantiDay.BEFORE_SUNSET, Horizon.CHENNAI)
PONGAL = entry(MAKARA, SankrantiDay.BEFORE_SUNSET, Horizon.DELHI)
VISHU = entry(MESHA, SankrantiDay.SUNRISE, Horizon.KOCHI, 1)
POHELA_BOISHAKH = entry(MESHA, SankrantiDay.NEXT, Horizon.KOLKATA)
VAISAKHI = entry(MESHA, SankrantiDay.SUNRISE, Horizon.AMRITSAR)
MAGHI = entry(MAKARA, SankrantiDay.SUNRISE, Horizon.AMRITSAR)
NEW_YEAR = entry(MINA, SankrantiDay.SUNRISE, Horizon.AMRITSAR)
CIVIL = entry(MESHA, SankrantiDay.CIVIL, Horizon.DELHI)


@lru_cache
def by_cycle(rule: SankrantiRule) -> dict[str, Finding]:
    return {one.cycle: one for one in sankranti_findings(rule, CENTURY)}


# drikpanchang.com for Puthandu and Pohela Boishakh, timeanddate.com for Pongal, Vishu and the civil
# day, the printed Jantris of the SGPC for the years 549, 557 and 558 for Vaisakhi and Maghi.
@pytest.mark.parametrize(
    ("rule", "day"),
    [
        pytest.param(PUTHANDU, date(2012, 4, 14), id="Puthandu 2012, entered after sunset"),
        pytest.param(PUTHANDU, date(2023, 4, 14), id="Puthandu 2023"),
        pytest.param(PUTHANDU, date(2026, 4, 14), id="Puthandu 2026"),
        pytest.param(PONGAL, date(2013, 1, 14), id="Pongal 2013"),
        pytest.param(PONGAL, date(2019, 1, 15), id="Pongal 2019, entered after sunset"),
        pytest.param(PONGAL, date(2020, 1, 15), id="Pongal 2020, entered at night"),
        pytest.param(PONGAL, date(2026, 1, 14), id="Pongal 2026"),
        pytest.param(VISHU, date(2015, 4, 15), id="Vishu 2015"),
        pytest.param(VISHU, date(2017, 4, 14), id="Vishu 2017"),
        pytest.param(VISHU, date(2026, 4, 15), id="Vishu 2026"),
        pytest.param(POHELA_BOISHAKH, date(2012, 4, 14), id="Pohela Boishakh 2012"),
        pytest.param(POHELA_BOISHAKH, date(2021, 4, 15), id="Pohela Boishakh 2021"),
        pytest.param(VAISAKHI, date(2025, 4, 13), id="Vaisakhi 2025, entered before sunrise"),
        pytest.param(VAISAKHI, date(2026, 4, 14), id="Vaisakhi 2026"),
        pytest.param(MAGHI, date(2018, 1, 14), id="Maghi 2018"),
        pytest.param(MAGHI, date(2027, 1, 14), id="Maghi 2027"),
        pytest.param(CIVIL, date(2012, 4, 13), id="civil day 2012"),
        pytest.param(CIVIL, date(2026, 4, 14), id="civil day 2026"),
    ],
)
def test_finds_the_published_day(rule: SankrantiRule, day: date) -> None:
    assert by_cycle(rule)[str(day.year)].span == DateSpan(
        day, date.fromordinal(day.toordinal() + 1)
    )


# The sun entered Makara at 2.45am in India on 15 January 2024, before sunrise.
@pytest.mark.parametrize(
    ("day", "kept"),
    [
        (SankrantiDay.CIVIL, date(2024, 1, 15)),
        (SankrantiDay.BEFORE_SUNSET, date(2024, 1, 15)),
        (SankrantiDay.SUNRISE, date(2024, 1, 14)),
        (SankrantiDay.NEXT, date(2024, 1, 16)),
    ],
)
def test_each_custom_has_its_day(day: SankrantiDay, kept: date) -> None:
    assert by_cycle(entry(MAKARA, day, Horizon.DELHI))["2024"].span.start == kept


def test_every_entry_of_a_year_is_found_in_order() -> None:
    rule = entry(None, SankrantiDay.SUNRISE, Horizon.AMRITSAR)
    window = DateSpan(date(2026, 1, 1), date(2027, 1, 1))
    found = [one for one in sankranti_findings(rule, window) if one.span.overlaps(window)]

    assert sorted(one.cycle for one in found) == [f"2026-{sign:02}" for sign in range(1, 13)]
    assert {one.native_date.split()[1] for one in found} == {"Sankranti"}
    days = sorted(one.span.start for one in found)
    assert {(later - day).days for day, later in itertools.pairwise(days)} <= {
        29,
        30,
        31,
        32,
    }


def test_names_the_sign() -> None:
    assert by_cycle(PONGAL)["2026"].native_date == "Makara Sankranti"
    assert by_cycle(NEW_YEAR)["2026"].native_date == "Mina Sankranti"


def test_lasts_as_many_days_as_asked() -> None:
    rule = SankrantiRule(
        sign=MAKARA, day=SankrantiDay.CIVIL, horizon=Horizon.CHENNAI, offset_days=-1, days=4
    )

    assert by_cycle(rule)["2026"].span == DateSpan(date(2026, 1, 13), date(2026, 1, 17))


def test_an_entry_near_the_hour_that_decides_names_both_days() -> None:
    # The sun entered Mesha at sunset over Chennai in 2008: timeanddate.com has 13 April.
    found = by_cycle(PUTHANDU)["2008"]

    assert (found.span.start, found.earliest, found.latest) == (
        date(2008, 4, 14),
        date(2008, 4, 13),
        date(2008, 4, 14),
    )
    assert found.note.endswith("differ between Sunday 13 April 2008 and Monday 14 April 2008.")


def test_an_entry_far_from_it_leaves_no_doubt() -> None:
    found = by_cycle(PUTHANDU)["2026"]

    assert (found.earliest, found.latest, found.note) == (None, None, "")
