"""No test reads or writes the editions of the almanac that are installed on this computer."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from planner.services import almanac_signing, locations
from tests.editions import KEY, edition

# Its classes are tests, wherever they are inherited.
pytest.register_assert_rewrite("tests.contract")


@pytest.fixture(scope="session", autouse=True)
def _no_installed_editions(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MULTIFAITH_PLANNER_EDITIONS", str(tmp_path_factory.mktemp("editions")))
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
