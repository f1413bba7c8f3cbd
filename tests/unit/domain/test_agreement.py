"""Practices that keep the same days are shown as one."""

from datetime import date

import pytest

from planner.domain.agreement import together
from planner.domain.observance import Certainty
from planner.domain.occurrence import Occurrence
from planner.domain.place import Nation
from tests.factories import NEW_YEAR_RULE, a_dating, a_practice, an_observance, an_occurrence

SAUDI, LOCAL, BOHRA = "umm-al-qura", "local-sighting", "bohra"
EID = an_observance(
    id="islam.eid-al-fitr",
    datings=tuple(a_dating(NEW_YEAR_RULE, practice) for practice in (SAUDI, LOCAL, BOHRA)),
)


def kept(practice: str, day: int = 20, **changes: object) -> Occurrence:
    return an_occurrence(
        observance=EID, practice=a_practice(practice), day=date(2026, 3, day), **changes
    )


def test_those_on_the_same_days_become_one() -> None:
    (one,) = together([kept(SAUDI), kept(LOCAL), kept(BOHRA)])

    assert one.practice == a_practice(SAUDI)
    assert one.agreeing == (a_practice(LOCAL), a_practice(BOHRA))


def test_the_first_practice_of_the_observance_gives_the_identity() -> None:
    (one,) = together([kept(BOHRA, cycle="1447"), kept(SAUDI, cycle="2026")])

    assert one.key == ("islam.eid-al-fitr", SAUDI, "2026", "")
    assert one.agreeing == (a_practice(BOHRA),)


def test_those_on_other_days_stay_apart_in_order() -> None:
    apart = together([kept(LOCAL, 21), kept(SAUDI, 20), kept(BOHRA, 19)])

    assert [one.span.start.day for one in apart] == [19, 20, 21]
    assert not any(one.agreeing for one in apart)


def test_one_alone_is_left_as_it_is() -> None:
    alone = kept(SAUDI, note="A note.", certainty=Certainty.EXPECTED)

    assert together([alone]) == (alone,)


@pytest.mark.parametrize(
    ("certainties", "shown"),
    [
        ((Certainty.FIXED, Certainty.EXPECTED), Certainty.EXPECTED),
        ((Certainty.EXPECTED, Certainty.CALCULATED), Certainty.EXPECTED),
        ((Certainty.CALCULATED, Certainty.FIXED), Certainty.CALCULATED),
        ((Certainty.FIXED, Certainty.FIXED), Certainty.FIXED),
    ],
    ids=["expected wins over fixed", "expected wins", "calculated wins", "both fixed"],
)
def test_it_is_as_sure_as_the_least_sure(
    certainties: tuple[Certainty, Certainty], shown: Certainty
) -> None:
    first, second = certainties
    (one,) = together([kept(SAUDI, certainty=first), kept(LOCAL, certainty=second)])

    assert one.certainty is shown


def test_its_window_holds_all_of_theirs() -> None:
    (one,) = together(
        [
            kept(SAUDI, earliest=date(2026, 3, 20), latest=date(2026, 3, 21)),
            kept(LOCAL, earliest=date(2026, 3, 19), latest=date(2026, 3, 20)),
            kept(BOHRA),
        ]
    )

    assert (one.earliest, one.latest) == (date(2026, 3, 19), date(2026, 3, 21))


def test_without_any_window_it_has_none() -> None:
    (one,) = together([kept(SAUDI), kept(LOCAL)])

    assert (one.earliest, one.latest) == (None, None)


def test_each_note_is_told_once_in_the_order_of_practices() -> None:
    (one,) = together(
        [kept(LOCAL, note="By sight."), kept(BOHRA, note="Ask."), kept(SAUDI, note="Ask.")]
    )

    assert one.note == "Ask. By sight."


def test_other_observances_and_nations_are_not_mixed() -> None:
    other = an_occurrence(day=date(2026, 3, 20))
    scottish, english = (
        kept(SAUDI, nation=nation) for nation in (Nation.SCOTLAND, Nation.ENGLAND_AND_WALES)
    )

    assert len(together([kept(SAUDI), other, scottish, english])) == 4
