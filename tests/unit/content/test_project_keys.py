"""Keys that sign editions: made once, read from their files, never written over."""

from pathlib import Path

import pytest

from planner.content.project_keys import key_id, make_key, signing_key, trusted_keys
from planner.domain.errors import FileProblemError
from planner.files import bundled_folder


def test_a_pair_belongs_together(tmp_path: Path) -> None:
    public = make_key(tmp_path / "a.key")
    assert signing_key(tmp_path / "a.key").verify_key == public
    assert trusted_keys(tmp_path) == {key_id(public): public}


def test_the_private_half_is_its_maker_s_alone(tmp_path: Path) -> None:
    make_key(tmp_path / "a.key")
    assert (tmp_path / "a.key").stat().st_mode & 0o077 == 0


def test_several_keys_are_trusted(tmp_path: Path) -> None:
    make_key(tmp_path / "a.key")
    make_key(tmp_path / "b.key")
    assert len(trusted_keys(tmp_path)) == 2


def test_the_program_trusts_a_key_and_holds_no_private_one() -> None:
    folder = bundled_folder("resources") / "keys"
    assert trusted_keys(folder)
    assert {path.suffix for path in folder.iterdir()} == {".pub"}


@pytest.mark.parametrize("name", ["a.key", "a.pub"])
def test_no_key_is_written_over(name: str, tmp_path: Path) -> None:
    (tmp_path / name).write_text("mine")
    with pytest.raises(FileProblemError, match="it is there already"):
        make_key(tmp_path / "a.key")
    assert [path.read_text() for path in tmp_path.iterdir()] == ["mine"]


@pytest.mark.parametrize(
    "text", ["", "# A remark\n", "0" * 63, "0" * 64 + "\n" + "0" * 64, "z" * 64, "é" * 64]
)
def test_what_is_no_key_is_told(text: str, tmp_path: Path) -> None:
    (tmp_path / "a.key").write_text(text, encoding="utf-8")
    with pytest.raises(FileProblemError, match="this is not a key"):
        signing_key(tmp_path / "a.key")


def test_a_key_that_is_not_there_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblemError, match="no such file"):
        signing_key(tmp_path / "a.key")


def test_a_folder_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    with pytest.raises(FileProblemError, match="choose a folder"):
        make_key(tmp_path / "absent" / "a.key")
