"""Where things are kept: in the profile, or beside a portable program."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from planner.services.locations import (
    PORTABLE_MARK,
    default_diary_path,
    editions_folder,
    log_path,
    portable_folder,
)

Freeze = Callable[[str], Path]


@pytest.fixture
def freeze(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Freeze:
    """Return what lets the tests run as a frozen program of that name."""

    def as_program(name: str) -> Path:
        program = tmp_path / "Élodie’s stick" / name
        program.parent.mkdir(parents=True)
        program.touch()
        monkeypatch.setattr(sys, "frozen", True, raising=False)
        monkeypatch.setattr(sys, "executable", str(program))
        monkeypatch.delenv("MULTIFAITH_PLANNER_EDITIONS")
        return program

    return as_program


def test_a_portable_program_keeps_everything_beside_itself(freeze: Freeze) -> None:
    folder = freeze("multifaith-planner").parent
    (folder / PORTABLE_MARK).touch()
    kept = folder / "planner-data"
    assert portable_folder() == kept
    assert default_diary_path() == kept / "diary.sqlite"
    assert editions_folder() == kept / "almanac"
    assert log_path() == kept / "logs/errors.log"


def test_without_the_mark_the_profile_is_used(freeze: Freeze) -> None:
    folder = freeze("multifaith-planner").parent
    assert portable_folder() is None
    for path in (default_diary_path(), editions_folder(), log_path()):
        assert not path.is_relative_to(folder)


def test_on_macos_it_is_kept_beside_the_application(freeze: Freeze) -> None:
    program = freeze("Multifaith Planner.app/Contents/MacOS/multifaith-planner")
    beside = program.parents[3]
    (beside / PORTABLE_MARK).touch()
    assert portable_folder() == beside / "planner-data"


def test_a_link_to_the_program_leads_to_its_folder(
    freeze: Freeze, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program = freeze("multifaith-planner")
    (program.parent / PORTABLE_MARK).touch()
    link = tmp_path / "planner"
    link.symlink_to(program)
    monkeypatch.setattr(sys, "executable", str(link))
    assert portable_folder() == program.parent / "planner-data"


def test_a_checkout_is_never_portable(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / PORTABLE_MARK).touch()
    monkeypatch.setattr(sys, "executable", str(tmp_path / "python"))
    assert portable_folder() is None
