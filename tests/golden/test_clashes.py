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


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_says_what_must_be_said_and_no_more(case: dict[str, Any], almanac: Almanac) -> None:
    found = clashes_of(case, almanac)
    told = {
        f"{clash.severity} {clash.occurrence.observance.id}"
        for clash in found
        if clash.severity is not Severity.NOTE
    }
    assert told == set(case["expect"])


@pytest.mark.parametrize("case", CASES, ids=[case["name"] for case in CASES])
def test_says_whether_the_date_is_sure(case: dict[str, Any], almanac: Almanac) -> None:
    for clash in clashes_of(case, almanac):
        if case.get("unsure"):
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
