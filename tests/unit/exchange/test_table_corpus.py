"""Each oddity of tests/tables is read as the text beside it tells."""

from pathlib import Path

import pytest

from tests.tables.told import told_of

FOLDER = Path(__file__).parents[2] / "tables"
FILES = sorted(FOLDER.glob("*.csv"))


@pytest.mark.parametrize("file", FILES, ids=lambda path: path.stem)
def test_a_table_is_read_as_told(file: Path) -> None:
    assert told_of(file) == file.with_suffix(".txt").read_text()


def test_every_text_stands_beside_a_table() -> None:
    assert {path.stem for path in FOLDER.glob("*.txt")} == {path.stem for path in FILES}
