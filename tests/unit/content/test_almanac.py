"""Reading the almanac: what went in comes out, window by window."""

import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import date, timedelta
from pathlib import Path, PurePosixPath, PureWindowsPath

import pytest

from planner.calendars.expand import expand
from planner.content.almanac import Almanac
from planner.content.almanac_file import uri_of
from planner.content.build import build_almanac
from planner.content.observances import load_observances
from planner.content.places import load_places
from planner.content.policy import load_policy
from planner.domain.dates import DateSpan
from planner.domain.errors import UnknownPlaceError
from planner.domain.observance import ObservanceId
from planner.domain.place import Nation, PlaceSlug

YOM_KIPPUR = ObservanceId("judaism.yom-kippur")

# Opens the almanac and fails where that needed a library that only building needs.
READ_APART = """
import sys
from pathlib import Path
from planner.content.almanac import Almanac
almanac = Almanac.open(Path(sys.argv[1]))
almanac.occurrences(almanac.span)
needed = {"pyluach", "hijridate", "holidays", "dateutil", "astronomy", "planner.calendars"}
sys.exit(", ".join(needed & set(sys.modules)) or 0)
"""


@pytest.fixture
def path(data: Path, tmp_path: Path) -> Path:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    return target


@pytest.fixture
def almanac(path: Path) -> Iterator[Almanac]:
    opened = Almanac.open(path)
    yield opened
    opened.close()


def version_of(path: Path) -> str:
    with closing(Almanac.open(path)) as opened:
        return opened.version


def days(first: str, end: str) -> DateSpan:
    return DateSpan(date.fromisoformat(first), date.fromisoformat(end))


def ids_in(almanac: Almanac, first: str, end: str) -> list[str]:
    return [each.observance.id for each in almanac.occurrences(days(first, end))]


def test_tells_its_edition(almanac: Almanac) -> None:
    told = (almanac.version, almanac.checked, almanac.span)
    assert told == ("2026.1", date(2026, 11, 22), days("2020-01-01", "2030-01-01"))


def test_gives_back_the_observances(almanac: Almanac, data: Path) -> None:
    assert tuple(almanac.observances.values()) == load_observances(data)


def test_gives_back_the_places(almanac: Almanac, data: Path) -> None:
    assert tuple(almanac.places.values()) == load_places(data / "places.toml")


def test_gives_back_the_policy(almanac: Almanac, data: Path) -> None:
    assert almanac.policy == load_policy(data / "policy.toml")


def test_gives_back_every_occurrence_in_order(almanac: Almanac, data: Path) -> None:
    assert almanac.occurrences(almanac.span) == tuple(expand(load_observances(data), almanac.span))


def test_shares_the_observance_among_its_occurrences(almanac: Almanac) -> None:
    found = almanac.next_occurrences(YOM_KIPPUR, date(2020, 1, 1), 3)
    assert {id(each.observance) for each in found} == {id(almanac.observances[YOM_KIPPUR])}


# Yom Kippur 5787 is on 21 September 2026 and begins on the evening before. Ramadan 1447 is
# expected from 18 February to 19 March 2026, or one day later.
WINDOWS = {
    "its day": ("2026-09-21", "2026-09-22", [YOM_KIPPUR]),
    "its eve": ("2026-09-20", "2026-09-21", [YOM_KIPPUR]),
    "the day before its eve": ("2026-09-19", "2026-09-20", []),
    "the day after": ("2026-09-22", "2026-09-23", []),
    "a long season from within": ("2026-03-01", "2026-03-02", ["islam.ramadan"]),
    "the eve of an expected date": ("2026-02-17", "2026-02-18", ["islam.ramadan"]),
    "the day before that eve": ("2026-02-16", "2026-02-17", []),
    "the last day of its window": ("2026-03-20", "2026-03-21", ["islam.ramadan"]),
    "the day after its window": ("2026-03-21", "2026-03-22", []),
    "two nations on one day": ("2026-01-01", "2026-01-02", ["uk.new-year", "uk.new-year"]),
}


@pytest.mark.parametrize(("first", "end", "found"), WINDOWS.values(), ids=WINDOWS)
def test_finds_what_touches_a_window(
    almanac: Almanac, first: str, end: str, found: list[str]
) -> None:
    assert ids_in(almanac, first, end) == found


def test_finds_the_same_by_days_as_by_the_whole_span(almanac: Almanac) -> None:
    year = days("2026-01-01", "2027-01-01")
    by_day = {
        each.key
        for day in year
        for each in almanac.occurrences(DateSpan(day, day + timedelta(days=1)))
    }
    assert by_day == {each.key for each in almanac.occurrences(year)}


def test_holds_each_nation_apart(almanac: Almanac) -> None:
    nations = [each.nation for each in almanac.occurrences(days("2026-01-01", "2026-01-02"))]
    assert nations == [Nation.ENGLAND_AND_WALES, Nation.SCOTLAND]


def test_finds_nothing_beyond_the_years_held(almanac: Almanac) -> None:
    assert almanac.occurrences(days("2040-01-01", "2050-01-01")) == ()


def test_finds_the_next_occurrences_of_one_observance(almanac: Almanac) -> None:
    found = almanac.next_occurrences(YOM_KIPPUR, date(2026, 9, 21), 2)
    assert [each.span.start for each in found] == [date(2027, 10, 11), date(2028, 9, 30)]


def test_finds_a_place(almanac: Almanac) -> None:
    assert almanac.place(PlaceSlug("glasgow")).nation is Nation.SCOTLAND


def test_names_the_places_there_are_where_one_is_unknown(almanac: Almanac) -> None:
    with pytest.raises(UnknownPlaceError) as caught:
        almanac.place(PlaceSlug("atlantis"))
    assert str(caught.value) == "atlantis: no such place; choose one of glasgow, newcastle"


def test_cannot_be_written_to(almanac: Almanac) -> None:
    with pytest.raises(sqlite3.OperationalError, match="readonly"):
        almanac._database.execute("DELETE FROM occurrence")


def test_opens_a_file_that_is_only_to_be_read(path: Path) -> None:
    path.chmod(0o444)
    assert version_of(path) == "2026.1"


@pytest.mark.parametrize("name", ["a folder", "50%", "what?", "a#b", "é’"])
def test_opens_a_file_in_a_folder_of_any_name(path: Path, tmp_path: Path, name: str) -> None:
    (tmp_path / name).mkdir()
    moved = path.rename(tmp_path / name / "almanac.sqlite")
    assert version_of(moved) == "2026.1"


URIS = {
    "a path": (PurePosixPath("/data/a b.sqlite"), "file:///data/a%20b.sqlite"),
    "a drive": (PureWindowsPath(r"C:\data\a.sqlite"), "file:///C:/data/a.sqlite"),
    "a network share": (PureWindowsPath(r"\\trust\apps\a.sqlite"), "file:////trust/apps/a.sqlite"),
}


@pytest.mark.parametrize(("file", "uri"), URIS.values(), ids=URIS)
def test_names_the_file_as_sqlite_does(file: PurePosixPath, uri: str) -> None:
    assert uri_of(file) == uri


def test_lets_threads_read_at_once(almanac: Almanac) -> None:
    alone = almanac.occurrences(almanac.span)
    with ThreadPoolExecutor(4) as threads:
        found = threads.map(almanac.occurrences, [almanac.span] * 8)
    assert all(each == alone for each in found)


def test_reads_without_any_calendar(path: Path) -> None:
    command = [sys.executable, "-c", READ_APART, str(path)]
    done = subprocess.run(command, check=False, capture_output=True, text=True)
    assert (done.returncode, done.stderr) == (0, "")


def test_looks_a_window_up_by_index(almanac: Almanac) -> None:
    plans: list[str] = []
    almanac._database.set_trace_callback(plans.append)
    almanac.occurrences(days("2026-09-01", "2026-10-01"))
    almanac._database.set_trace_callback(None)
    (plan, *_) = almanac._database.execute(f"EXPLAIN QUERY PLAN {plans[0]}").fetchall()
    assert "SEARCH occurrence USING PRIMARY KEY (start>? AND start<?)" in plan[3]
