"""A change, undone, leaves what was there before."""

from dataclasses import fields

import pytest

from planner.domain.change import Affected, Change, Edit, joined
from planner.domain.settings import Settings
from planner.domain.wording import Clock
from tests.factories import a_programme, a_session
from tests.unit.domain.test_own_observance import AUDIT


def test_the_inverse_of_the_inverse_is_the_change() -> None:
    change = Change(
        label="import of teaching.ics",
        sessions=(Edit(None, a_session()), Edit(a_session(), a_session(title="Moved"))),
        programmes=(Edit(None, a_programme()),),
        settings=Edit(Settings(), Settings(clock=Clock.TWENTY_FOUR_HOUR)),
        own_observances=(Edit(None, AUDIT), Edit(AUDIT, None)),
    )
    assert change.inverse().inverse() == change


def test_undoing_an_addition_removes() -> None:
    session = a_session()
    change = Change(label="addition", sessions=(Edit(None, session),))
    assert change.inverse().sessions == (Edit(session, None),)


def test_says_what_it_touches() -> None:
    change = Change(label="addition", sessions=(Edit(None, a_session()),))
    assert change.affected == Affected.SESSIONS
    assert Change(label="nothing").is_empty


@pytest.mark.parametrize("name", [one.name for one in fields(Change) if one.name != "label"])
def test_every_kind_of_edit_touches_something(name: str) -> None:
    edit = Edit(None, object())
    one = Change(label="one", **{name: edit if name == "settings" else (edit,)})  # type: ignore[arg-type]
    assert not one.is_empty


def test_changes_joined_keep_every_kind_of_edit() -> None:
    kinds = [one.name for one in fields(Change) if one.name not in {"label", "settings"}]
    first, second = Edit(None, object()), Edit(object(), None)
    one = Change(label="one", **dict.fromkeys(kinds, (first,)))  # type: ignore[arg-type]
    two = Change(label="two", **dict.fromkeys(kinds, (second,)))  # type: ignore[arg-type]
    whole = joined("both", [one, two])
    assert {name: getattr(whole, name) for name in kinds} == dict.fromkeys(kinds, (first, second))
    undone = whole.inverse()
    back = (second.inverse(), first.inverse())
    assert {name: getattr(undone, name) for name in kinds} == dict.fromkeys(kinds, back)
