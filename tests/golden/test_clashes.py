"""The clash policy on the real almanac: what must be said, and what must stay silent."""

import tomllib
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo

import pytest

from planner.calendars.sun import SunAt
from planner.content.almanac import Almanac
from planner.domain.clash import Clash, Severity
from planner.domain.contact import Setting
from planner.domain.place import PlaceSlug
from planner.domain.session import SessionInstance, SessionKind
from planner.domain.settings import Settings
from planner.services.locations import almanac_path
from planner.services.period import clashes_among
from tests.factories import a_session

CASES = tomllib.loads(Path(__file__).with_name("clashes.toml").read_text("utf-8"))["case"]
PENDING = pytest.mark.xfail(reason="the policy does not say this yet", strict=True)
TOLD = [
    pytest.param(case, id=case["name"], marks=PENDING if case.get("pending") else ())
    for case in CASES
]
NEAR_MISSES = [case for case in CASES if case.get("silent")]


@pytest.fixture(scope="module")
def almanac() -> Almanac:
    return Almanac.open(almanac_path())


def clashes_of(case: dict[str, Any], almanac: Almanac) -> tuple[Clash, ...]:
    place = almanac.place(PlaceSlug(case.get("place", "newcastle")))
    zone = ZoneInfo(place.zone)
    session = a_session(title=case["name"], kind=SessionKind(case["kind"]))
    instance = SessionInstance(
        session=session,
        start=case["start"].replace(tzinfo=zone),
        end=case["end"].replace(tzinfo=zone),
    )
    setting = Setting(policy=almanac.policy, place=place, sun=SunAt(place))
    return clashes_among([instance], almanac, setting, Settings())


@pytest.mark.parametrize("case", TOLD)
def test_says_what_must_be_said_and_no_more(case: dict[str, Any], almanac: Almanac) -> None:
    told = {told_by(clash) for clash in clashes_of(case, almanac)}
    notes = {one for one in told if one.startswith(Severity.NOTE)}
    assert told - notes == {one for one in case["expect"] if not one.startswith(Severity.NOTE)}
    assert notes >= {one for one in case["expect"] if one.startswith(Severity.NOTE)}


@pytest.mark.parametrize("case", NEAR_MISSES, ids=[case["name"] for case in NEAR_MISSES])
def test_stays_silent_at_a_near_miss(case: dict[str, Any], almanac: Almanac) -> None:
    met = {clash.occurrence.observance.id for clash in clashes_of(case, almanac)}
    assert not met & set(case["silent"])


def test_a_third_of_the_cases_are_near_misses() -> None:
    assert len(CASES) >= 120
    assert len(NEAR_MISSES) * 3 >= len(CASES)


def told_by(clash: Clash) -> str:
    return f"{clash.severity} {clash.occurrence.observance.id}"


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_says_whether_the_date_is_sure(case: dict[str, Any], almanac: Almanac) -> None:
    for clash in clashes_of(case, almanac):
        if case.get("unsure") and clash.severity is Severity.AVOID:
            assert "not yet sure" in clash.reason


def test_the_other_possible_day_is_named_as_one(almanac: Almanac) -> None:
    case = next(case for case in CASES if case.get("unsure"))
    (eid,) = clashes_of(case, almanac)
    assert eid.reason.startswith(
        "Eid al-Fitr is kept on Tuesday 9 March 2027 or Wednesday 10 March 2027, "
    )


def test_names_the_time_to_finish_by(almanac: Almanac) -> None:
    case = next(case for case in CASES if case["name"] == "Friday afternoon in December")
    shabbat = next(
        clash
        for clash in clashes_of(case, almanac)
        if clash.occurrence.observance.id == "judaism.shabbat"
    )
    # Sunset 3:38pm, home 18 minutes before, an hour to travel, rounded down to a quarter.
    assert "3:38pm" in shabbat.reason
    assert shabbat.finish_by == datetime(2026, 12, 11, 14, 15, tzinfo=ZoneInfo("Europe/London"))
    assert "finish by 2:15pm" in shabbat.advice


def test_does_not_ask_an_evening_session_to_finish_before_it_starts(almanac: Almanac) -> None:
    case = next(case for case in CASES if case["name"] == "dinner on the evening Sukkot begins")
    to_move = [one for one in clashes_of(case, almanac) if one.severity is Severity.AVOID]
    assert to_move
    for clash in to_move:
        assert clash.advice.startswith("Choose another day, or an earlier time")


def test_moving_a_session_out_of_the_way_removes_its_clash(almanac: Almanac) -> None:
    case = next(case for case in CASES if case["name"] == "exam on Yom Kippur")
    later = {key: case[key] + timedelta(days=8) for key in ("start", "end")}
    moved = {**case, **later}
    assert clashes_of(case, almanac)
    assert not clashes_of(moved, almanac)
