"""Every milestone falls on the day that milestones.toml works out by hand, in each nation."""

import tomllib
from collections.abc import Iterator, Mapping
from contextlib import closing
from datetime import date
from pathlib import Path

import pytest

from planner.content.almanac import Almanac
from planner.domain.guide import MilestoneId
from planner.domain.place import Nation
from planner.services.guidance import Guidance
from planner.services.locations import bundled_almanac_path

TABLE = tomllib.loads(Path(__file__).with_name("milestones.toml").read_text(encoding="utf-8"))
TODAY = date(2026, 11, 26)


@pytest.fixture(scope="module")
def almanac() -> Iterator[Almanac]:
    with closing(Almanac.open(bundled_almanac_path())) as opened:
        yield opened


def expected_in(nation: Nation) -> Mapping[MilestoneId, date | None]:
    return {row["id"]: row.get(nation.value, row.get("date")) for row in TABLE["milestone"]}


@pytest.mark.parametrize("nation", Nation)
def test_every_milestone_falls_on_its_day(almanac: Almanac, nation: Nation) -> None:
    dated = Guidance(almanac, nation, TODAY).milestones(TABLE["anchors"], {})
    assert {one.milestone.id: one.day for one in dated} == expected_in(nation)


def test_the_table_and_the_almanac_hold_the_same_milestones(almanac: Almanac) -> None:
    assert {row["id"] for row in TABLE["milestone"]} == set(almanac.milestones.by_id)
    assert len(TABLE["milestone"]) == 60
