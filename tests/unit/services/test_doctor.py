"""Looking a diary over: each thing that can be wrong is found, named and has a remedy."""

import json
from collections.abc import Callable
from datetime import datetime, timedelta
from pathlib import Path

import pytest

from planner.domain.health import Gravity, Health
from planner.services import doctor
from planner.services.backups import back_up_if_due, copies_folder
from planner.services.locations import bundled_almanac_path
from tests.unit.storage.conftest import fill
from tests.unit.storage.test_restoring import damaged, of_a_newer_version

NOW = datetime.now() + timedelta(minutes=1)  # noqa: DTZ005


def looked_over(path: Path) -> Health:
    return doctor.look_over(path, copies_folder(path), bundled_almanac_path(), NOW)


def found(health: Health, subject: str) -> tuple[Gravity, str]:
    """Return how grave a finding is, and its words."""
    (finding,) = (one for one in health.findings if one.id == subject)
    assert bool(finding.remedy) is (finding.gravity is not Gravity.FINE)
    return finding.gravity, finding.what


def test_a_diary_that_is_well(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    fill(path)
    back_up_if_due(path, NOW)
    health = looked_over(path)

    assert health.is_well
    assert {one.gravity for one in health.findings} == {Gravity.FINE}
    assert health.counts["session"] == 1
    assert found(health, "file") == (Gravity.FINE, "the file is sound and holds 1 session")


def cut(path: Path) -> None:
    fill(path)
    path.write_bytes(path.read_bytes()[:-4096])


@pytest.mark.parametrize(
    ("make", "subject", "gravity", "words"),
    [
        pytest.param(
            lambda _: None, "file", Gravity.WARNING, "there is no diary here", id="no diary yet"
        ),
        pytest.param(cut, "file", Gravity.FAULT, "it is damaged", id="cut"),
        pytest.param(damaged, "file", Gravity.FAULT, "damaged", id="damaged over"),
        pytest.param(
            lambda path: path.write_text("Dear diary"),
            "file",
            Gravity.FAULT,
            "this is not a diary",
            id="a letter",
        ),
        pytest.param(
            of_a_newer_version, "version", Gravity.FAULT, "a newer version", id="of a newer version"
        ),
        pytest.param(fill, "copies", Gravity.WARNING, "no sound copy", id="without a copy"),
    ],
)
def test_what_is_wrong_is_found(
    tmp_path: Path, make: Callable[[Path], object], subject: str, gravity: Gravity, words: str
) -> None:
    path = tmp_path / "diary.sqlite"
    make(path)
    health = looked_over(path)

    assert found(health, subject)[0] is gravity
    assert words in found(health, subject)[1]
    assert health.is_well is (gravity is not Gravity.FAULT)


def test_a_copy_that_is_a_week_behind_is_told(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    fill(path)
    copy = back_up_if_due(path, NOW)
    assert copy is not None
    copy.rename(copy.with_name("diary-2026-01-05-090000.sqlite"))

    assert found(looked_over(path), "copies") == (
        Gravity.WARNING,
        "the newest copy is of 5 January 2026, and the diary was changed since",
    )


def test_an_almanac_that_is_missing_is_told(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    fill(path)
    health = doctor.look_over(path, copies_folder(path), tmp_path / "almanac.sqlite", NOW)

    assert not health.is_well


def test_the_record_and_the_words_tell_the_same(tmp_path: Path) -> None:
    path = tmp_path / "diary.sqlite"
    damaged(path)
    health = looked_over(path)
    record = json.loads(doctor.health_as_json(health))

    assert record["diary"] == str(path)
    assert record["well"] is False
    assert [one["id"] for one in record["findings"]] == [one.id for one in health.findings]
    text = doctor.health_as_text(health)
    assert all(one.what in text and one.remedy in text for one in health.findings)
