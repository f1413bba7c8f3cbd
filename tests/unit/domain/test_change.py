"""A change, undone, leaves what was there before."""

from planner.domain.change import Affected, Change, Edit
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
