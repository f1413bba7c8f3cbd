"""What holds for every test: no installed edition is read, and the almanac is parsed once."""

import sqlite3
from collections.abc import Iterator, Mapping
from pathlib import Path

import pytest

from planner.content import almanac
from planner.content.almanac_values import observances_in
from planner.domain.observance import Observance, ObservanceId, Practice, PracticeSlug
from planner.services import almanac_signing, locations
from tests.editions import KEY, edition

# Its classes are tests, wherever they are inherited.
pytest.register_assert_rewrite("tests.contract")


@pytest.fixture(scope="session", autouse=True)
def _no_installed_editions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MULTIFAITH_PLANNER_EDITIONS", str(tmp_path_factory.mktemp("editions")))
        yield


@pytest.fixture(scope="session", autouse=True)
def _almanac_parsed_once() -> Iterator[None]:
    """Let the observances of the bundled almanac, which no test changes, be made of it once.

    Each test opens the file all the same, and reads every occurrence out of it.
    """
    bundled = locations.bundled_almanac_path().resolve()
    made: dict[ObservanceId, Observance] = {}

    def observances(
        database: sqlite3.Connection, practices: Mapping[PracticeSlug, Practice]
    ) -> dict[ObservanceId, Observance]:
        (_number, _name, file), *_others = database.execute("PRAGMA database_list")
        if not file or Path(file).resolve() != bundled:
            return observances_in(database, practices)
        if not made:
            made.update(observances_in(database, practices))
        return dict(made)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(almanac, "observances_in", observances)
        yield


@pytest.fixture
def small_program(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Let the program have come with a small almanac, 2026.1, and trust the key of the tests.

    Return the folder in which it installs editions.
    """
    bundled = tmp_path / "bundled.sqlite"
    bundled.write_bytes(edition("2026.1"))
    keys = tmp_path / "keys"
    keys.mkdir()
    (keys / "project.pub").write_text(f"# A remark\n{bytes(KEY.verify_key).hex()}\n")
    folder = tmp_path / "editions"
    monkeypatch.setenv("MULTIFAITH_PLANNER_EDITIONS", str(folder))
    monkeypatch.setattr(locations, "bundled_almanac_path", lambda: bundled)
    monkeypatch.setattr(almanac_signing, "trusted_keys_folder", lambda: keys)
    return folder
