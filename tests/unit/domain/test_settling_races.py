"""What becomes of a change once its user has settled the races that it lost."""

from dataclasses import replace

import pytest

from planner.domain.change import Change, Edit
from planner.domain.kept_document import DocumentContent, KeptDocument, KeptDocumentId
from planner.domain.lost_race import LostRace, as_seen, races_of, settled
from tests.factories import a_session

SEEN = a_session(title="Seen")
MINE = replace(SEEN, title="Mine")
THEIRS = replace(SEEN, title="Theirs")
OTHER = a_session(id="other", uid="other", title="Other")
RACE = LostRace(kind="sessions", seen=SEEN, wanted=MINE, standing=THEIRS)
CHANGE = Change(label="x", sessions=(Edit(SEEN, MINE), Edit(None, OTHER)))


@pytest.mark.parametrize(
    ("mine", "edits"),
    [
        ((RACE,), (Edit(THEIRS, MINE), Edit(None, OTHER))),
        ((), (Edit(None, OTHER),)),
    ],
    ids=["mine stands on theirs", "theirs is left alone"],
)
def test_only_what_was_lost_is_settled(
    mine: tuple[LostRace[object], ...], edits: tuple[object, ...]
) -> None:
    assert settled(CHANGE, (RACE,), mine).sessions == edits


def test_what_follows_an_edit_that_is_given_up_is_given_up() -> None:
    later = replace(MINE, location="Room 2")
    change = Change(label="x", sessions=(Edit(SEEN, MINE), Edit(MINE, later)))
    assert settled(change, (RACE,), ()).is_empty


def test_the_content_of_a_document_goes_with_it() -> None:
    key = KeptDocumentId("a")
    document = KeptDocument(
        id=key,
        title="A",
        file_name="a.txt",
        media_type="text/plain",
        size=1,
        added=SEEN.start.date(),
    )
    race = LostRace(kind="documents", seen=document, wanted=None, standing=None)
    change = Change(
        label="x",
        documents=(Edit(document, None),),
        contents=(Edit(DocumentContent(key, b"a"), None),),
    )
    assert settled(change, (race,), ()).is_empty


def test_a_change_is_compared_with_what_was_seen() -> None:
    planned_on_theirs = Change(label="x", sessions=(Edit(THEIRS, MINE),))
    change = as_seen(planned_on_theirs, "sessions", SEEN)
    assert change.sessions == (Edit(SEEN, MINE),)
    assert list(races_of("sessions", change.sessions, [THEIRS], lambda one: one.id)) == [RACE]
