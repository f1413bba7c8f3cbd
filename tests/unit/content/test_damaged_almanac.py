"""An almanac that is missing, damaged or of another version is told in one line."""

import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest

from planner.content.almanac import Almanac
from planner.content.build import build_almanac
from planner.content.rules import KINDS
from planner.content.schema import SCHEMA_NUMBER
from planner.domain.errors import AlmanacMissingError, AlmanacUnreadableError

FOREIGN = "it is not an almanac"
CUT = "it is cut short or damaged"


@pytest.fixture
def path(data: Path, tmp_path: Path) -> Path:
    target = tmp_path / "almanac.sqlite"
    build_almanac(data, target, lambda _label, _done, _total: None)
    return target


def rewrite(change: Callable[[bytes], bytes]) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        path.write_bytes(change(path.read_bytes()))

    return alter


def run(statement: str) -> Callable[[Path], None]:
    def alter(path: Path) -> None:
        with closing(sqlite3.connect(path)) as database, database:
            database.execute(statement)

    return alter


def replace_by_a_folder(path: Path) -> None:
    path.unlink()
    path.mkdir()


def scribble(content: bytes) -> bytes:
    return content[:4096] + b"\xff" * (len(content) - 4096)


DAMAGE = {
    "an empty file": (rewrite(lambda _: b""), FOREIGN),
    "a text file": (rewrite(lambda _: b"version = 1\n" * 100), FOREIGN),
    "a database of another program": (run("PRAGMA application_id = 7"), FOREIGN),
    "a file cut in its header": (rewrite(lambda content: content[:50]), CUT),
    "a file cut in half": (rewrite(lambda content: content[: len(content) // 2]), CUT),
    "a file cut by a byte": (rewrite(lambda content: content[:-1]), CUT),
    "a file with more at its end": (rewrite(lambda content: content + b"\0"), CUT),
    "a newer format": (
        run("PRAGMA user_version = 99"),
        f"its format is 99, and this program reads format {SCHEMA_NUMBER}",
    ),
    "a folder": (replace_by_a_folder, "Is a directory"),
    "scribbled pages": (rewrite(scribble), "it is damaged: database disk image is malformed"),
    "a table that is gone": (run("DROP TABLE place"), "it is damaged: no such table: place"),
    "a value that is lost": (
        run("DELETE FROM meta WHERE key = 'version'"),
        "it is damaged: 'version' is missing",
    ),
    "a rule that is none": (
        run('UPDATE dating SET rule = \'{"kind": "moon"}\''),
        (f"it is damaged: almanac: rule: unknown kind “moon” (known: {', '.join(KINDS.values())})"),
    ),
}


@pytest.mark.parametrize(("damage", "fault"), DAMAGE.values(), ids=DAMAGE)
def test_tells_what_is_wrong(path: Path, damage: Callable[[Path], None], fault: str) -> None:
    damage(path)
    with pytest.raises(AlmanacUnreadableError) as caught:
        Almanac.open(path)
    assert caught.value.fields == {"file": str(path), "fault": fault}


def test_tells_that_it_is_missing(tmp_path: Path) -> None:
    with pytest.raises(AlmanacMissingError) as caught:
        Almanac.open(tmp_path / "almanac.sqlite")
    assert caught.value.fields == {"file": str(tmp_path / "almanac.sqlite")}


@pytest.mark.parametrize(
    ("column", "missing"),
    [
        ("observance", "999999"),
        ("practice", "999999"),
        ("native_date", "a phrase"),
        ("note", "a phrase"),
    ],
)
def test_tells_damage_that_shows_only_later(path: Path, column: str, missing: str) -> None:
    run(f"UPDATE occurrence SET {column} = 999999")(path)
    almanac = Almanac.open(path)
    with pytest.raises(AlmanacUnreadableError, match=rf"it is damaged: {missing} is missing"):
        almanac.occurrences(almanac.span)
