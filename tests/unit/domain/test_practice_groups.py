"""Which practices there are to choose between, and what a choice shows and hides."""

from dataclasses import replace

import pytest

from planner.domain.observance import Observance, Practice, PracticeSlug, Tradition
from planner.domain.occurrence import Occurrence
from planner.domain.overlay import Overlay
from planner.domain.practice_groups import (
    PracticeGroup,
    practice_groups,
    sharing,
    ways_followed,
    with_practice,
    with_usual_practices,
    with_ways,
)
from tests.factories import a_dating, a_practice, an_observance, an_occurrence

SAUDI = a_practice("umm-al-qura", choice="moon")
SIGHTED = a_practice("local-sighting", choice="moon", usual=False)
SHIA = a_practice("shia")


def kept_by(slug: str, *practices: Practice) -> Observance:
    datings = tuple(replace(a_dating(), practice=practice) for practice in practices)
    return an_observance(id=f"islam.{slug}", datings=datings)


EID = kept_by("eid", SAUDI, SIGHTED)
HAJJ = kept_by("hajj", SAUDI)
ARBAEEN = kept_by("arbaeen", SHIA)


def dated(observance: Observance, practice: Practice) -> Occurrence:
    return an_occurrence(observance=observance, practice=practice)


def test_only_practices_beside_others_are_a_choice() -> None:
    kippur = an_observance(id="judaism.yom-kippur", datings=(a_dating(practice="rabbinic"),))
    groups = practice_groups([EID, HAJJ, ARBAEEN, kippur], (SHIA, SAUDI, SIGHTED))
    assert groups == (PracticeGroup(tradition=Tradition.ISLAM, practices=(SAUDI, SIGHTED)),)


def test_a_choice_is_named_only_where_two_share_it() -> None:
    both = PracticeGroup(tradition=Tradition.ISLAM, practices=(SAUDI, SIGHTED, SHIA))
    alone = PracticeGroup(tradition=Tradition.ISLAM, practices=(SAUDI, SHIA))
    assert [both.choice_of(one) for one in both.practices] == ["moon", "moon", ""]
    assert alone.choice_of(SAUDI) == ""


def test_a_group_tells_choices_and_customs() -> None:
    group = PracticeGroup(tradition=Tradition.ISLAM, practices=(SHIA, SAUDI, SIGHTED))
    assert group.choices == ((SAUDI, SIGHTED),)
    assert group.customs == (SHIA,)


@pytest.mark.parametrize(
    "followed", [(SAUDI,), (SIGHTED,), (SAUDI, SIGHTED)], ids=["usual", "other", "both"]
)
def test_a_choice_is_made_whatever_was_followed(followed: tuple[Practice, ...]) -> None:
    ways = (SAUDI, SIGHTED)
    for before in (Overlay(), with_ways(Overlay(), ways, ways), with_ways(Overlay(), ways, ())):
        assert ways_followed(with_ways(before, ways, followed), ways) == followed


def test_a_choice_that_traditions_share_is_known_by_each() -> None:
    muslim = PracticeGroup(tradition=Tradition.ISLAM, practices=(SHIA, SAUDI))
    other = PracticeGroup(tradition=Tradition.OTHER, practices=(SAUDI, SIGHTED))
    groups = (muslim, other)
    assert sharing(groups, muslim, (SAUDI, SIGHTED)) == (Tradition.OTHER,)
    assert sharing(groups, muslim, (SHIA,)) == ()


def test_with_no_way_followed_days_are_dated_as_usual() -> None:
    ways = (SAUDI, SIGHTED)
    assert ways_followed(with_ways(Overlay(), ways, ()), ways) == (SAUDI,)


@pytest.mark.parametrize("practice", [SAUDI, SIGHTED], ids=["usual", "not usual"])
def test_a_practice_is_shown_and_hidden(practice: Practice) -> None:
    shown = with_practice(Overlay(), practice, shown=True)
    assert shown.follows(practice)
    assert not with_practice(shown, practice, shown=False).follows(practice)


def test_back_to_usual_forgets_every_choice() -> None:
    chosen = with_practice(with_practice(Overlay(), SAUDI, shown=False), SIGHTED, shown=True)
    assert with_usual_practices(chosen) == Overlay()


@pytest.mark.parametrize(
    ("observance", "practice", "heeded"),
    [
        pytest.param(EID, SAUDI, False, id="dated by the one chosen"),
        pytest.param(EID, SIGHTED, True, id="the one chosen"),
        pytest.param(HAJJ, SAUDI, True, id="dated by the hidden one alone"),
        pytest.param(ARBAEEN, SHIA, False, id="a hidden custom of its own"),
    ],
)
def test_a_hidden_way_of_dating_is_kept_where_no_other_dates_the_day(
    observance: Observance, practice: Practice, *, heeded: bool
) -> None:
    overlay = Overlay(
        hidden_practices=frozenset({SAUDI.slug, SHIA.slug}),
        shown_practices=frozenset({PracticeSlug("local-sighting")}),
    )
    assert overlay.heeds(dated(observance, practice)) is heeded
