"""An update against a real diary: what it touches, what it refuses, and the way back."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from datetime import date, datetime
from pathlib import Path

import pytest

from planner.content import installed_editions
from planner.domain.change import Change, Edit
from planner.domain.errors import AlmanacUnreadableError, AlmanacUpdateError
from planner.domain.observance import ObservanceId, Tier, Tradition
from planner.domain.overlay import Overlay
from planner.domain.revision_text import difference_text, revision_text, touched_text
from planner.domain.session import Recurrence, Session, SessionId, SessionKind
from planner.services.almanac_updates import (
    Update,
    editions_text,
    go_back,
    install_update,
    open_with_newest,
    plan_going_back,
    plan_update,
    read_update,
    step_text,
)
from planner.services.locations import almanac_path
from planner.services.workspace import Workspace, open_workspace
from tests.editions import (
    KIPPUR_AWARE,
    KIPPUR_GONE,
    KIPPUR_MOVED,
    NO_NEWCASTLE,
    RAMADAN_FIXED,
    edition,
    parcel,
)
from tests.factories import a_programme, a_session

TODAY = date(2026, 11, 24)
Read = Callable[..., Update]


def an_exam(title: str, day: str, **changes: object) -> Session:
    return a_session(
        id=SessionId(title),
        uid=title,
        title=title,
        kind=SessionKind.EXAM,
        start=datetime.fromisoformat(f"{day}T09:00"),
        end=datetime.fromisoformat(f"{day}T12:00"),
        **changes,
    )


@pytest.fixture
def workspace(small_program: Path, tmp_path: Path) -> Iterator[Workspace]:
    del small_program
    opened = open_workspace(almanac=almanac_path(), diary=tmp_path / "diary.sqlite")
    yield opened
    opened.close()


@pytest.fixture
def read(small_program: Path, tmp_path: Path) -> Iterator[Read]:
    del small_program
    updates: list[Update] = []

    def read(version: str, *statements: str) -> Update:
        path = tmp_path / f"{version}.mfalmanac"
        path.write_bytes(parcel(version, *statements))
        updates.append(read_update(path))
        return updates[-1]

    yield read
    for update in updates:
        update.almanac.close()


def put(workspace: Workspace, *sessions: Session) -> None:
    workspace.apply(
        Change(
            label="sessions",
            sessions=tuple(Edit(None, one) for one in sessions),
            programmes=(Edit(None, a_programme()),),
        )
    )


def test_names_the_sessions_that_a_move_touches(workspace: Workspace, read: Read) -> None:
    put(
        workspace,
        an_exam("Old day", "2027-10-11"),
        an_exam("New day", "2027-10-10"),
        an_exam("Neither", "2027-10-13"),
    )
    (found,) = plan_update(read("2026.2", KIPPUR_MOVED), workspace, TODAY).revisions
    assert revision_text(found) == (
        "Yom Kippur moved from 11 to 10 October 2027; two of your sessions are touched"
    )
    assert [touched_text(one) for one in found.touched] == [
        "New day, Sunday 10 October 2027: now a clash to avoid",
        "Old day, Monday 11 October 2027: no longer a clash",
    ]


def test_counts_each_day_of_a_series(workspace: Workspace, read: Read) -> None:
    daily = Recurrence(rule="FREQ=DAILY;COUNT=30")
    put(workspace, an_exam("Daily", "2027-10-01", recurrence=daily))
    (found,) = plan_update(read("2026.2", KIPPUR_MOVED), workspace, TODAY).revisions
    assert [one.day.day for one in found.touched] == [10, 11]


def test_a_date_withdrawn_frees_its_sessions(workspace: Workspace, read: Read) -> None:
    put(workspace, an_exam("Old day", "2027-10-11"))
    (found,) = plan_update(read("2026.2", KIPPUR_GONE), workspace, TODAY).revisions
    assert [one.now for one in found.touched] == [None]


@pytest.mark.parametrize(
    ("today", "count"),
    [
        (date(2025, 10, 9), 0),
        (date(2025, 10, 11), 1),
        (date(2027, 10, 11), 1),
        (date(2027, 10, 12), 0),
        (date(2028, 2, 29), 0),
    ],
    ids=["more than two years off", "in two years", "today", "gone by", "from a leap day"],
)
def test_looks_two_years_ahead(today: date, count: int, workspace: Workspace, read: Read) -> None:
    step = plan_update(read("2026.2", KIPPUR_MOVED), workspace, today)
    assert len(step.revisions) == count


def test_a_tradition_that_is_not_chosen_is_not_told(workspace: Workspace, read: Read) -> None:
    overlay = Overlay(traditions=frozenset({Tradition.ISLAM}))
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    assert plan_update(read("2026.2", KIPPUR_MOVED), workspace, TODAY).revisions == ()


def test_what_is_for_information_is_not_told(workspace: Workspace, read: Read) -> None:
    assert plan_update(read("2026.2", RAMADAN_FIXED), workspace, TODAY).revisions == ()


FASTS_AWARE = "UPDATE observance SET tier = 'aware' WHERE id = 'islam.fasting-day'"


def test_what_is_kept_otherwise_is_told_once(workspace: Workspace, read: Read) -> None:
    put(workspace, an_exam("Exam", "2027-10-11"), an_exam("Another day", "2027-10-10"))
    (found,) = plan_update(read("2026.2", KIPPUR_AWARE), workspace, TODAY).revisions
    assert revision_text(found) == (
        "Yom Kippur, from 11 October 2027 on, is now one to be aware of, and was one to plan "
        "around; one of your sessions is touched"
    )
    assert [touched_text(one) for one in found.touched] == [
        "Exam, Monday 11 October 2027: no longer a clash"
    ]


def test_a_move_and_another_keeping_are_told_apart(workspace: Workspace, read: Read) -> None:
    put(workspace, an_exam("Old day", "2027-10-11"), an_exam("New day", "2027-10-10"))
    update = read("2026.2", KIPPUR_MOVED, KIPPUR_AWARE)
    kept, moved = plan_update(update, workspace, TODAY).revisions
    assert [difference_text(one) for one in (kept, moved)] == [
        (
            "Yom Kippur, from 10 October 2027 on, is now one to be aware of, and was one to plan "
            "around"
        ),
        "Yom Kippur moved from 11 to 10 October 2027",
    ]
    # What has moved away is told with the move, and a clash that there never was not at all.
    assert [one.title for one in (*kept.touched, *moved.touched)] == ["Old day"]


@pytest.mark.parametrize(
    ("statement", "lines"),
    [
        pytest.param(
            FASTS_AWARE,
            ["Fasting day is now one to be aware of, and was one for information only"],
            id="how far to make way",
        ),
        pytest.param(
            "UPDATE observance SET begins = 'midnight' WHERE id = 'islam.fasting-day'",
            [],
            id="nothing that anybody plans around",
        ),
    ],
)
def test_patterns_that_are_kept_otherwise_are_told(
    statement: str, lines: list[str], workspace: Workspace, read: Read
) -> None:
    found = plan_update(read("2026.2", statement), workspace, TODAY).revisions
    assert [difference_text(one) for one in found] == lines


def test_what_is_for_information_is_told_where_it_is_shown(
    workspace: Workspace, read: Read
) -> None:
    tier = workspace.dates.observances[ObservanceId("islam.ramadan")].tier
    overlay = Overlay(shown_observances=frozenset({ObservanceId("islam.ramadan")}))
    workspace.apply(workspace.change_settings(replace(workspace.settings, overlay=overlay)))
    revisions = plan_update(read("2026.2", RAMADAN_FIXED), workspace, TODAY).revisions
    assert tier is Tier.INFO
    assert {one.occurrence.observance.id for one in revisions} == {"islam.ramadan"}


REFUSED = {
    "the edition in use": (
        ("2026.1",),
        "2026.1.mfalmanac: edition 2026.1 is in use already; there is nothing to do",
    ),
    "an older one": (
        ("2025.9",),
        (
            "2025.9.mfalmanac: edition 2025.9 is older than edition 2026.1, which is in use; keep "
            "the newer one; to return to an earlier one, go back to the edition before"
        ),
    ),
    "one without the place": (
        ("2026.2", NO_NEWCASTLE),
        (
            "2026.2.mfalmanac: edition 2026.2 does not hold your place, newcastle; choose another "
            "place in the planner first"
        ),
    ),
}


@pytest.mark.parametrize(("made", "line"), REFUSED.values(), ids=REFUSED)
def test_refuses(made: tuple[str, ...], line: str, workspace: Workspace, read: Read) -> None:
    update = read(*made)
    with pytest.raises(AlmanacUpdateError) as caught:
        plan_update(update, workspace, TODAY)
    assert str(caught.value) == line


def test_the_window_goes_over_to_it_and_back(workspace: Workspace, read: Read) -> None:
    workspace.use_almanac(install_update(read("2026.2", KIPPUR_MOVED)))
    assert workspace.almanac_version == "2026.2"
    step = plan_going_back(workspace, TODAY)
    assert (step.before, step.after, len(step.revisions)) == ("2026.2", "2026.1", 1)
    workspace.use_almanac(go_back())
    assert workspace.almanac_version == "2026.1"


def test_there_is_no_way_back_from_the_bundled_one(workspace: Workspace) -> None:
    with pytest.raises(AlmanacUpdateError, match="there is none before it to go back to"):
        plan_going_back(workspace, TODAY)


def test_one_that_lacks_the_place_leaves_the_other_in_use(
    workspace: Workspace, tmp_path: Path
) -> None:
    path = tmp_path / "other.sqlite"
    path.write_bytes(edition("2026.2", NO_NEWCASTLE))
    with pytest.raises(Exception, match="no such place"):
        workspace.use_almanac(path)
    assert workspace.almanac_version == "2026.1"
    assert workspace.places


def test_another_window_may_have_been_faster(workspace: Workspace, read: Read) -> None:
    first, second = read("2026.2"), read("2026.2", KIPPUR_MOVED)
    plan_update(second, workspace, TODAY)
    install_update(first)
    with pytest.raises(AlmanacUpdateError, match="is in use already"):
        install_update(second)


FAULTS = {
    "a full disk": (OSError(28, "No space left on device"), "(the disk is full), and nothing"),
    "a folder of others": (PermissionError(13, "Permission denied"), "(permission denied), and"),
}


@pytest.mark.parametrize(("error", "words"), FAULTS.values(), ids=FAULTS)
def test_a_disk_that_cannot_be_written_is_told(
    error: OSError, words: str, read: Read, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(_path: Path, _content: bytes) -> None:
        raise error

    monkeypatch.setattr(installed_editions, "write_atomically", fail)
    with pytest.raises(AlmanacUpdateError) as caught:
        install_update(read("2026.2"))
    assert words in str(caught.value)
    assert almanac_path().name == "bundled.sqlite"


def test_a_damaged_update_does_not_stop_the_program(
    read: Read, small_program: Path, tmp_path: Path
) -> None:
    installed = install_update(read("2026.2"))
    installed.write_bytes(b"")
    opened, faults = open_with_newest(tmp_path / "diary.sqlite")
    opened.close()
    assert (opened.almanac_version, faults) == (
        "2026.1",
        ("edition 2026.2: its file is damaged",),
    )
    assert small_program.is_dir()


def test_an_update_that_this_program_cannot_read_does_not_stop_it(
    small_program: Path, tmp_path: Path
) -> None:
    content = edition("2026.2", "UPDATE observance SET tier = 'unheard-of'")
    editions = installed_editions.find_editions(small_program, almanac_path())
    installed_editions.install_edition(small_program, content, "2026.2", editions)
    opened, faults = open_with_newest(tmp_path / "diary.sqlite")
    opened.close()
    assert opened.almanac_version == "2026.1"
    assert faults == ("edition 2026.2: it is damaged: 'unheard-of' is not a valid Tier",)


def test_a_damaged_bundled_one_is_an_error(small_program: Path, tmp_path: Path) -> None:
    almanac_path().write_bytes(b"")
    with pytest.raises(AlmanacUnreadableError):
        open_with_newest(tmp_path / "diary.sqlite")
    assert not small_program.exists()


def test_says_which_edition_is_in_use(read: Read, small_program: Path) -> None:
    assert editions_text().startswith("Edition 2026.1, dates from 2020 to 2029, checked 22 Nov")
    install_update(read("2026.2"))
    lines = editions_text().splitlines()
    assert "installed as an update: " in lines[0]
    assert lines[1:] == ["Before it: edition 2026.1"]
    next(small_program.glob("*.sqlite")).unlink()
    assert editions_text().splitlines()[1:] == ["Not used: edition 2026.2: its file is missing"]


def test_a_long_list_is_summed_up(workspace: Workspace, read: Read) -> None:
    step = plan_update(read("2026.2", KIPPUR_MOVED), workspace, TODAY)
    long = step_text(replace(step, revisions=step.revisions * 50)).splitlines()
    assert long[0].startswith("50 dates that you plan around change in the")
    assert (len(long), long[-1]) == (42, "And 10 more.")
