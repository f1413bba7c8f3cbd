"""A workspace on an empty diary and the real almanac, on a day that stands still."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest

from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.diaries import new_diary


@pytest.fixture
def workspace(tmp_path: Path) -> Iterator[Workspace]:
    diary = new_diary(tmp_path / "diary.sqlite")
    opened = open_workspace(almanac=almanac_path(), diary=diary, today=lambda: date(2026, 9, 1))
    yield opened
    opened.close()
