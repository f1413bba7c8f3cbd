"""What others have published, held against the built almanac; known_differences.toml says why not.

Each table of ``published/`` names an observance, the source and the first days that it prints.
A day is met where an occurrence begins on it, whatever its practice, or where the window of one
holds it.
"""

import tomllib
from collections import defaultdict
from collections.abc import Iterator, Mapping
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from planner.content.almanac import Almanac
from planner.domain.dates import DateSpan
from planner.domain.observance import ObservanceId
from planner.domain.occurrence import Occurrence
from planner.services.locations import almanac_path

HERE = Path(__file__).parent
YEARS = DateSpan(date(1999, 12, 1), date(2062, 2, 1))


class Published(NamedTuple):
    """One day that a source prints for an observance."""

    observance: str
    of: str
    day: date


def tables(path: Path, key: str) -> list[dict[str, Any]]:
    found: list[dict[str, Any]] = tomllib.loads(path.read_text("utf-8")).get(key, [])
    return found


def published() -> Iterator[Published]:
    for path in sorted((HERE / "published").glob("*.toml")):
        for table in tables(path, "published"):
            for day in table["days"]:
                yield Published(table["observance"], table["of"], day)


def known_differences() -> Iterator[Published]:
    for table in tables(HERE / "known_differences.toml", "difference"):
        for day in table["days"]:
            yield Published(table["observance"], table["of"], day)


@pytest.fixture(scope="module")
def dated() -> Mapping[str, list[Occurrence]]:
    found: defaultdict[str, list[Occurrence]] = defaultdict(list)
    almanac = Almanac.open(almanac_path())
    for one in almanac.occurrences(YEARS):
        found[one.observance.id].append(one)
    almanac.close()
    return found


def is_met(day: date, occurrences: list[Occurrence]) -> bool:
    return any(
        (one.earliest or one.span.start) <= day <= (one.latest or one.span.start)
        for one in occurrences
    )


def test_every_published_day_is_met_or_explained(dated: Mapping[str, list[Occurrence]]) -> None:
    missed = {one for one in published() if not is_met(one.day, dated[one.observance])}
    assert missed - set(known_differences()) == set()


def test_no_explanation_is_out_of_date(dated: Mapping[str, list[Occurrence]]) -> None:
    missed = {one for one in published() if not is_met(one.day, dated[one.observance])}
    assert set(known_differences()) - missed == set()


def test_every_difference_has_its_reason() -> None:
    differences = tables(HERE / "known_differences.toml", "difference")
    assert all(len(table["reason"]) > 20 for table in differences)


def test_no_practice_has_two_dates_in_a_cycle(dated: Mapping[str, list[Occurrence]]) -> None:
    for observance, occurrences in dated.items():
        keys = [one.key for one in occurrences]
        assert len(set(keys)) == len(keys), ObservanceId(observance)
