"""Nothing that somebody else has changed since it was seen is written over."""

from collections.abc import Iterator
from contextlib import closing
from dataclasses import replace
from pathlib import Path

import pytest

from planner.domain.change import Change, Edit, joined
from planner.domain.lost_race import LostRaceError
from planner.domain.session import Session
from planner.services.writing import make_change
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from tests.factories import a_programme, a_session

SEEN = a_session()
MINE = replace(SEEN, title="Mine")
THEIRS = replace(SEEN, title="Theirs")
NEW = a_session(id="new", uid="new")


@pytest.fixture
def diary(tmp_path: Path) -> Iterator[Diary]:
    """Yield a diary in which somebody else changed the session that the user has seen."""
    with closing(DiaryFile.open(tmp_path / "diary.sqlite")) as opened:
        put(opened, SEEN)
        yield opened


def put(diary: Diary, session: Session) -> None:
    with diary.work() as work:
        work.programmes.put(a_programme())
        work.sessions.put(session)
        work.commit()


def held(diary: Diary) -> tuple[Session, ...]:
    with diary.reading() as reading:
        return reading.sessions.all()


def of_sessions(*edits: Edit[Session]) -> Change:
    return Change(label="a change", sessions=edits)


@pytest.mark.parametrize(
    ("standing", "edit"),
    [
        pytest.param(THEIRS, Edit(SEEN, MINE), id="changed"),
        pytest.param(None, Edit(SEEN, MINE), id="removed"),
        pytest.param(THEIRS, Edit(SEEN, None), id="changed, to be removed"),
        pytest.param(THEIRS, Edit(None, SEEN), id="added with the same identity"),
    ],
)
def test_a_lost_race_is_told_and_nothing_is_written(
    diary: Diary, standing: Session | None, edit: Edit[Session]
) -> None:
    with diary.work() as work:
        if standing is None:
            work.sessions.remove(SEEN.id)
        else:
            work.sessions.put(standing)
        work.commit()

    with pytest.raises(LostRaceError) as told:
        make_change(of_sessions(Edit(None, NEW), edit), diary)

    (race,) = told.value.races
    assert (race.seen, race.wanted, race.standing) == (edit.before, edit.after, standing)
    assert held(diary) == (() if standing is None else (standing,))


def test_having_it_ones_own_way_knows_what_is_written_over(diary: Diary) -> None:
    put(diary, THEIRS)
    with pytest.raises(LostRaceError) as told:
        make_change(of_sessions(Edit(SEEN, MINE)), diary)
    (race,) = told.value.races
    assert race.settled == Edit(THEIRS, MINE)
    make_change(of_sessions(Edit(THEIRS, MINE)), diary)
    assert held(diary) == (MINE,)


@pytest.mark.parametrize(
    ("standing", "edit"),
    [
        pytest.param(MINE, Edit(SEEN, MINE), id="both changed it alike"),
        pytest.param(SEEN, Edit(SEEN, MINE), id="changed and changed back"),
    ],
)
def test_what_is_as_it_was_seen_or_is_wanted_is_no_race(
    diary: Diary, standing: Session, edit: Edit[Session]
) -> None:
    put(diary, standing)
    make_change(of_sessions(edit), diary)
    assert held(diary) == (MINE,)


def test_several_edits_of_one_thing_follow_one_another(diary: Diary) -> None:
    first, second = of_sessions(Edit(SEEN, THEIRS)), of_sessions(Edit(THEIRS, MINE))
    make_change(first, diary)
    make_change(second, diary)
    make_change(joined("both", [first, second]).inverse(), diary)
    assert held(diary) == (SEEN,)


def test_undoing_twice_is_no_race_with_oneself(diary: Diary) -> None:
    first, second = of_sessions(Edit(SEEN, THEIRS)), of_sessions(Edit(THEIRS, MINE))
    for change in (first, second, second.inverse(), first.inverse()):
        make_change(change, diary)
    assert held(diary) == (SEEN,)


def test_undoing_never_undoes_what_somebody_did_since(diary: Diary) -> None:
    mine = of_sessions(Edit(SEEN, MINE))
    make_change(mine, diary)
    put(diary, THEIRS)
    with pytest.raises(LostRaceError):
        make_change(mine.inverse(), diary)
    assert held(diary) == (THEIRS,)


def test_a_programme_that_somebody_filled_meanwhile_stays(diary: Diary) -> None:
    removal = Change(label="removal", programmes=(Edit(a_programme(), None),))
    with pytest.raises(LostRaceError, match="somebody else"):
        make_change(removal, diary)
    assert held(diary) == (SEEN,)
