"""The sources in ``data/``: without fault, without gap, and in step with published dates."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path

import pytest

import tests.golden
from planner.calendars.expand import expand
from planner.content.check import check_almanac
from planner.content.observances import load_observances
from planner.domain.dates import ONE_DAY, DateSpan
from planner.domain.hours import Hours, SunEvent, SunMoment
from planner.domain.observance import Begins, Observance, ObservanceId, Restriction, Tradition
from planner.files import bundled_folder
from planner.services.locations import bundled_almanac_path

CHECKED = date(2026, 11, 26)
DATES = Path(tests.golden.__file__).with_name("dates.toml")
PUBLISHED = [
    pytest.param(ObservanceId(group["observance"]), day, id=f"{group['observance']}-{day}")
    for group in tomllib.loads(DATES.read_text(encoding="utf-8"))["published"]
    for day in group["days"]
]

# Words of advice that hold only while the date is not sure.
DOUBT = re.compile(
    r"\b(may|might) fall\b|either day|one of two dates|which(ever)? day it", re.IGNORECASE
)

# Moves that the published lists do not all show. Those of Iyar from a Monday or a Friday stand in
# the lists of Wikipedia's “Independence Day (Israel)”, those of Nisan in lists of public holidays;
# the one from a Saturday follows by hand from the law (hebcal.com/home/help/page/22).
MOVED = [
    pytest.param("judaism.yom-haatzmaut", date(2017, 5, 2), id="5 Iyar on Monday, kept on Tuesday"),
    pytest.param("judaism.yom-haatzmaut", date(2015, 4, 23), id="5 Iyar on Friday, kept the 4th"),
    pytest.param("judaism.yom-haatzmaut", date(2021, 4, 15), id="5 Iyar on Saturday, kept the 3rd"),
    pytest.param("judaism.yom-hashoah", date(2021, 4, 8), id="27 Nisan on Friday, kept Thursday"),
    pytest.param("judaism.yom-hashoah", date(2024, 5, 6), id="27 Nisan on Sunday, kept on Monday"),
    pytest.param("judaism.fast-of-esther", date(2024, 3, 21), id="13 Adar on Saturday, kept 11th"),
    pytest.param("judaism.tisha-bav", date(2022, 8, 7), id="9 Av on Saturday, kept on Sunday"),
]


@pytest.fixture(scope="module")
def observances() -> Mapping[ObservanceId, Observance]:
    return {each.id: each for each in load_observances(bundled_folder("data"))}


def first_days(observance: Observance, year: int) -> Iterator[date]:
    for one in expand([observance], DateSpan(date(year, 1, 1), date(year + 1, 1, 1))):
        start = one.span.start
        yield from DateSpan(one.earliest or start, (one.latest or start) + ONE_DAY)


def test_have_no_gap_and_use_every_kind_of_rule() -> None:
    assert check_almanac(bundled_folder("data"), CHECKED, bundled_almanac_path()).problems == ()


@pytest.mark.parametrize(("name", "day"), [*PUBLISHED, *MOVED])
def test_meet_the_published_dates(
    observances: Mapping[ObservanceId, Observance], name: ObservanceId, day: date
) -> None:
    assert day in set(first_days(observances[name], day.year))


def test_say_until_when_a_jewish_day_without_work_lasts(
    observances: Mapping[ObservanceId, Observance],
) -> None:
    told = {
        each.hours
        for each in observances.values()
        if each.tradition is Tradition.JUDAISM
        and each.begins is Begins.SUNSET
        and Restriction.WORK in each.restrictions
    }
    assert told == {Hours(SunMoment(SunEvent.SUNSET, -18, -1), SunMoment(SunEvent.NIGHTFALL))}


def test_speak_of_a_doubt_only_where_there_may_be_one(
    observances: Mapping[ObservanceId, Observance],
) -> None:
    doubtful = {
        each.id: sentence
        for each in observances.values()
        for sentence in (each.about, each.who, *each.advice)
        if DOUBT.search(sentence)
    }
    assert doubtful == {}


@pytest.mark.parametrize("name", ["islam.eid-al-fitr", "islam.eid-al-adha"])
def test_say_what_to_do_while_an_eid_is_not_sure(
    observances: Mapping[ObservanceId, Observance], name: ObservanceId
) -> None:
    assert any("both days" in sentence for sentence in observances[name].advice_unsure)
