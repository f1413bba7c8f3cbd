"""Which edition is used: the newest that is sound and fits, and always one."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.content import installed_editions
from planner.content.edition import edition_order
from planner.content.installed_editions import (
    Editions,
    find_editions,
    forget_unusable,
    install_edition,
    is_newer,
    remove_newest,
)
from planner.content.schema import SCHEMA_NUMBER
from planner.files import write_atomically
from tests.editions import edition


@pytest.fixture
def bundled(tmp_path: Path) -> Path:
    path = tmp_path / "bundled.sqlite"
    path.write_bytes(edition("2026.1"))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "editions"


def install(folder: Path, bundled: Path, version: str) -> None:
    content = edition(version)
    install_edition(folder, content, version, find_editions(folder, bundled))


def versions(editions: Editions) -> list[str]:
    return [one.version for one in editions.usable]


def files(folder: Path) -> list[str]:
    return sorted(path.name.split("-")[0] for path in folder.glob("*.sqlite"))


@pytest.mark.parametrize(
    ("version", "than", "newer"),
    [
        ("2026.2", "2026.1", True),
        ("2026.10", "2026.9", True),
        ("2027.1", "2026.12", True),
        ("2026.1.1", "2026.1", True),
        ("2026.1", "2026.1", False),
        ("2026.1", "2026.2", False),
        ("2026.1", "", True),
        ("", "", False),
    ],
)
def test_editions_are_compared_by_number(version: str, than: str, *, newer: bool) -> None:
    assert is_newer(version, than) is newer


@pytest.mark.parametrize(
    "version", ["", "2026", "26.1", "2026.x", "2026.٣", "2026.1-beta", "1" * 9]
)
def test_a_version_that_cannot_be_compared_is_none(version: str) -> None:
    with pytest.raises(ValueError, match="is not an edition"):
        edition_order(version)


def test_without_an_update_the_bundled_one_is_used(folder: Path, bundled: Path) -> None:
    editions = find_editions(folder, bundled)
    assert (editions.in_use.path, editions.before, editions.faults) == (bundled, None, ())


def test_the_newest_is_used_and_one_is_kept_behind_it(folder: Path, bundled: Path) -> None:
    for version in ("2026.2", "2026.3", "2026.4"):
        install(folder, bundled, version)
    editions = find_editions(folder, bundled)
    assert versions(editions) == ["2026.4", "2026.3", "2026.1"]
    assert editions.in_use.path.read_bytes() == edition("2026.4")
    assert files(folder) == ["2026.3", "2026.4"]


def test_going_back_twice_ends_at_the_bundled_one(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    install(folder, bundled, "2026.3")
    remove_newest(folder, find_editions(folder, bundled))
    assert versions(find_editions(folder, bundled)) == ["2026.2", "2026.1"]
    remove_newest(folder, find_editions(folder, bundled))
    assert versions(find_editions(folder, bundled)) == ["2026.1"]
    assert files(folder) == []


def test_what_was_taken_away_can_be_installed_again(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    remove_newest(folder, find_editions(folder, bundled))
    install(folder, bundled, "2026.2")
    assert find_editions(folder, bundled).in_use.version == "2026.2"


@pytest.mark.parametrize("version", ["2026.2", "2026.3"], ids=["the same", "a newer one"])
def test_a_program_that_brings_as_new_an_edition_uses_its_own(
    version: str, folder: Path, bundled: Path
) -> None:
    install(folder, bundled, "2026.2")
    bundled.write_bytes(edition(version))
    editions = find_editions(folder, bundled)
    assert (versions(editions), editions.faults) == ([version], ())


def test_an_edition_overtaken_is_not_gone_back_to(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    bundled.write_bytes(edition("2026.3"))
    install(folder, bundled, "2026.4")
    assert versions(find_editions(folder, bundled)) == ["2026.4", "2026.3"]
    assert files(folder) == ["2026.4"]


def test_a_program_of_another_format_uses_its_own(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    record = folder / "editions.json"
    told = json.loads(record.read_text())
    told["editions"][0]["schema"] = SCHEMA_NUMBER + 1
    record.write_text(json.dumps(told))
    editions = find_editions(folder, bundled)
    assert (versions(editions), editions.faults) == (["2026.1"], ())


def newest(folder: Path) -> Path:
    return max(folder.glob("*.sqlite"))


def flip_a_byte(folder: Path) -> None:
    content = bytearray(newest(folder).read_bytes())
    content[len(content) // 2] ^= 1
    newest(folder).write_bytes(content)


def empty(folder: Path) -> None:
    newest(folder).write_bytes(b"")


def delete(folder: Path) -> None:
    newest(folder).unlink()


def replace_by_a_folder(folder: Path) -> None:
    path = newest(folder)
    path.unlink()
    path.mkdir()


@pytest.mark.parametrize(
    ("harm", "fault"),
    [
        (flip_a_byte, "edition 2026.3: its file is damaged"),
        (empty, "edition 2026.3: its file is damaged"),
        (delete, "edition 2026.3: its file is missing"),
        (replace_by_a_folder, "edition 2026.3: its file cannot be read (is a directory)"),
    ],
)
def test_a_damaged_one_is_passed_over_and_told(
    harm: Callable[[Path], None], fault: str, folder: Path, bundled: Path
) -> None:
    install(folder, bundled, "2026.2")
    install(folder, bundled, "2026.3")
    harm(folder)
    editions = find_editions(folder, bundled)
    assert versions(editions) == ["2026.2", "2026.1"]
    assert editions.faults == (fault,)


def test_a_damaged_one_can_be_installed_again(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    flip_a_byte(folder)
    install(folder, bundled, "2026.2")
    editions = find_editions(folder, bundled)
    assert (versions(editions), editions.faults) == (["2026.2", "2026.1"], ())


RECORDS = {
    "nothing": b"",
    "no JSON": b"\xff\xfe",
    "no record": b"[]",
    "no list": b'{"editions": 3}',
    "no tables": b'{"editions": [3]}',
    "brackets without end": b"[" * 10_000,
    "a path": b'{"editions": [{"version": "../2026.2", "schema": 3, "sha256": "%s"}]}'
    % (b"0" * 64),
    "no digest": b'{"editions": [{"version": "2026.2", "schema": 3, "sha256": "../a"}]}',
    "a schema in words": b'{"editions": [{"version": "2026.2", "schema": "3", "sha256": "0"}]}',
}


@pytest.mark.parametrize("record", RECORDS.values(), ids=RECORDS)
def test_a_damaged_record_is_passed_over_and_told(
    record: bytes, folder: Path, bundled: Path
) -> None:
    folder.mkdir()
    (folder / "editions.json").write_bytes(record)
    editions = find_editions(folder, bundled)
    assert versions(editions) == ["2026.1"]
    assert editions.faults == ("installed editions: their record is damaged",)


def test_a_disk_that_fails_leaves_the_editions_as_they_were(
    folder: Path, bundled: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    install(folder, bundled, "2026.2")

    def fail_at_the_record(path: Path, content: bytes) -> None:
        if path.suffix == ".json":
            raise OSError(28, "No space left on device")
        write_atomically(path, content)

    monkeypatch.setattr(installed_editions, "write_atomically", fail_at_the_record)
    with pytest.raises(OSError, match="No space"):
        install(folder, bundled, "2026.3")
    assert versions(find_editions(folder, bundled)) == ["2026.2", "2026.1"]
    assert files(folder) == ["2026.2"]


def test_what_is_damaged_can_be_forgotten(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    install(folder, bundled, "2026.3")
    flip_a_byte(folder)
    forget_unusable(folder, find_editions(folder, bundled))
    editions = find_editions(folder, bundled)
    assert (versions(editions), editions.faults) == (["2026.2", "2026.1"], ())
    assert files(folder) == ["2026.2"]


def test_files_of_others_in_the_folder_are_left_alone(folder: Path, bundled: Path) -> None:
    folder.mkdir()
    (folder / "diary.sqlite").write_bytes(b"mine")
    install(folder, bundled, "2026.2")
    remove_newest(folder, find_editions(folder, bundled))
    assert (folder / "diary.sqlite").read_bytes() == b"mine"


def test_a_bundled_one_that_is_missing_gives_way(folder: Path, bundled: Path) -> None:
    install(folder, bundled, "2026.2")
    bundled.unlink()
    assert find_editions(folder, bundled).in_use.version == "2026.2"
