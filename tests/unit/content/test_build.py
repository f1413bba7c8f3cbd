"""Building the almanac: alike each time, in one step, and only from sources without fault."""

import hashlib
import os
import sqlite3
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest

from planner.content.build import almanac_bytes, build_almanac
from planner.content.contents import dated_occurrences, load_contents
from planner.domain.errors import ContentError
from planner.files import bundled_folder
from planner.services.locations import bundled_almanac_path
from tests.unit.content.conftest import Break

BUILD = """
import sys
from pathlib import Path
from planner.content.build import build_almanac
build_almanac(Path(sys.argv[1]), Path(sys.argv[2]), lambda label, done, total: None)
"""


class StoppedError(Exception):
    """Raised by a progress that the user cancels."""


def quietly(_label: str, _done: int, _total: int) -> None:
    """Show nothing."""


def stop_at_writing(label: str, _done: int, _total: int) -> None:
    if label == "Writing the almanac":
        raise StoppedError


def built_apart(data: Path, target: Path, hash_seed: str) -> str:
    """Build in another process, where sets have another order, and return the digest."""
    environment = {**os.environ, "PYTHONHASHSEED": hash_seed}
    command = [sys.executable, "-c", BUILD, str(data), str(target)]
    subprocess.run(command, check=True, env=environment)
    return hashlib.sha256(target.read_bytes()).hexdigest()


def test_builds_the_same_bytes_from_the_same_sources(data: Path, tmp_path: Path) -> None:
    first = built_apart(data, tmp_path / "one.sqlite", "1")
    assert built_apart(data, tmp_path / "other.sqlite", "2") == first


def test_builds_the_same_bytes_from_our_own_sources(tmp_path: Path) -> None:
    first, second = tmp_path / "one.sqlite", tmp_path / "other.sqlite"
    build_almanac(bundled_folder("data"), first, quietly)
    # Another process has built the one that is bundled. Where that is of older sources, or is not
    # there, one more is built.
    bundled = bundled_almanac_path()
    if bundled.exists() and bundled.read_bytes() == first.read_bytes():
        return
    build_almanac(bundled_folder("data"), second, quietly)
    assert second.read_bytes() == first.read_bytes()


def test_holds_no_occurrence_twice(data: Path) -> None:
    contents = load_contents(data)
    first, *_ = occurrences = dated_occurrences(contents, quietly)
    again = replace(first, span=first.span.widened(before=1))
    with pytest.raises(sqlite3.IntegrityError):
        almanac_bytes(contents, (*occurrences, again))


def test_tells_its_progress(data: Path, tmp_path: Path) -> None:
    told: list[tuple[str, int, int]] = []
    build_almanac(data, tmp_path / "almanac.sqlite", lambda *step: told.append(step))
    assert told == [
        ("Reading the sources", 0, 1),
        ("Reading the sources", 1, 1),
        *(("Working out dates", done, 4) for done in range(5)),
        ("Writing the almanac", 0, 1),
        ("Writing the almanac", 1, 1),
    ]


def test_leaves_the_old_almanac_where_a_source_has_a_fault(
    data: Path, tmp_path: Path, change: Break
) -> None:
    target = tmp_path / "almanac.sqlite"
    target.write_bytes(b"the old one")
    change("observances/islam.toml", "month = 9", "month = 90")
    with pytest.raises(ContentError):
        build_almanac(data, target, quietly)
    assert target.read_bytes() == b"the old one"


def test_leaves_the_old_almanac_where_the_user_stops_it(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "almanac.sqlite"
    target.write_bytes(b"the old one")
    with pytest.raises(StoppedError):
        build_almanac(data, target, stop_at_writing)
    assert target.read_bytes() == b"the old one"


def test_leaves_nothing_beside_the_almanac(data: Path, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    build_almanac(data, folder / "almanac.sqlite", quietly)
    assert [path.name for path in folder.iterdir()] == ["almanac.sqlite"]


@pytest.mark.skipif(os.name == "nt", reason="Windows keeps no such bits")
def test_lets_every_user_of_the_machine_read_it(data: Path, tmp_path: Path) -> None:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, quietly)
    assert target.stat().st_mode & 0o777 == 0o644


def test_tells_a_bank_holiday_that_the_nation_never_had(
    data: Path, tmp_path: Path, change: Break
) -> None:
    change("observances/uk.toml", 'title = "New Year’s Day"', 'title = "Burns Night"')
    with pytest.raises(ContentError, match=r"^uk\.toml: uk\.new-year: no bank holiday called"):
        build_almanac(data, tmp_path / "almanac.sqlite", quietly)
