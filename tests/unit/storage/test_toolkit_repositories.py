"""What is kept for the toolkit comes back as it was put, and what cannot be read is left out."""

import json
import sqlite3
from contextlib import closing
from dataclasses import replace
from datetime import date, time
from pathlib import Path

import pytest

from planner.domain.booking import Answer, Booking, BookingId, EventForm, Verdict
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.errors import DiaryError
from planner.domain.kept_document import (
    LARGEST_DOCUMENT,
    DocumentContent,
    KeptDocument,
    KeptDocumentId,
)
from planner.domain.recruitment_round import RecruitmentRound, RoundId, RoundStatus
from planner.domain.session import SessionId, SessionKind
from planner.domain.toolkit import Theme
from planner.domain.toolkit_recruitment import CheckId, CountId, RoundAnchor, StageId
from planner.domain.toolkit_speaking import QuestionId
from planner.storage.altered import refuse_altered
from planner.storage.booking_text import booking_from, booking_text
from planner.storage.diary import Diary
from planner.storage.diary_file import DiaryFile
from planner.storage.recovery import recover
from planner.storage.round_text import round_from, round_text

TUTORS = RecruitmentRound(
    id=RoundId("round-1"),
    title="Two clinical tutors",
    status=RoundStatus.RUNNING,
    themes=frozenset({Theme.OUR_PEOPLE}),
    anchors={RoundAnchor.INTERVIEW: date(2027, 3, 9)},
    days={StageId("advertise"): date(2027, 1, 11)},
    ticks=frozenset({CheckId("define.criteria")}),
    notes={StageId("define"): "Agree the criteria with both sites."},
    counts={CountId("shortlist.applied"): 24},
)
GRAND_ROUND = Booking(
    id=BookingId("booking-1"),
    event="Grand round on kidney care",
    day=date(2027, 4, 14),
    organiser="Renal education team",
    audience="Trainees",
    form=EventForm.BOTH,
    panel=(PanelPart(2, "renal physicians"), PanelPart(1, "dialysis nurse, chair")),
    starts=time(12, 30),
    ends=time(14),
    kind=SessionKind.CATERED,
    place="Lecture theatre 2",
    received=date(2026, 11, 20),
    reply_by=date(2026, 12, 4),
    sender="Renal training hub",
    needs="A microphone for every speaker",
    template="Grand rounds",
    status=BookingStatus.DECLINED,
    reason="The line-up was settled without an open call.",
    answers={QuestionId("line-up"): Answer(Verdict.PARTLY, "Two of five are women.")},
    themes=frozenset({Theme.OUR_INFLUENCE}),
    session=SessionId("session-1"),
)
POLICY = KeptDocument(
    id=KeptDocumentId("document-1"),
    title="Local recruitment policy",
    file_name="policy.txt",
    media_type="text/plain",
    size=6,
    added=date(2026, 11, 26),
    publisher="The trust",
    published="May 2026",
    about="How posts are filled",
    readers="Panels",
    notes="Ask for the next edition.",
    review_by=date(2027, 5, 1),
)
POLICY_TEXT = DocumentContent(POLICY.id, b"policy")


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("counts", {"shortlist.applied": "Ms Example"}, id="a name for a count"),
        pytest.param("counts", {"shortlist.applied": 2.5}, id="a part of a person"),
        pytest.param("counts", {"shortlist.applied": True}, id="a truth for a count"),
        pytest.param("counts", {"shortlist.applied": -1}, id="fewer than none"),
        pytest.param("counts", [24], id="counts of nothing"),
        pytest.param("anchors", {"interview": "some day", "moon": "2027-01-01"}, id="no day"),
        pytest.param("days", "2027-01-01", id="days that are no table"),
        pytest.param("notes", {"define": 7}, id="a note that is a number"),
        pytest.param("ticks", 3, id="ticks that are a number"),
        pytest.param("status", "lost", id="a status that is none"),
        pytest.param("themes", ["our-moon"], id="a theme of a later version"),
        pytest.param("later", {"a": 1}, id="what a later version wrote"),
    ],
)
def test_what_cannot_be_read_of_a_round_is_left_out(key: str, value: object) -> None:
    bare = RecruitmentRound(id=RoundId("round-2"), title="Bare")
    text = json.dumps(json.loads(round_text(bare)) | {key: value})
    assert round_from(text, id_="round-2", title="Bare") == bare


@pytest.mark.parametrize(
    ("key", "value"),
    [
        pytest.param("answers", {"line-up": "yes"}, id="an answer that is no table"),
        pytest.param("form", "by post", id="a form that is none"),
        pytest.param("status", "lost", id="a status that is none"),
        pytest.param("status", "declined", id="declined without a reason"),
        pytest.param("reason", "Too far", id="a reason without a no"),
        pytest.param("session", 4, id="a session that is a number"),
        pytest.param("panel", "Three speakers", id="a line-up that is a text"),
        pytest.param("panel", [["two", "nurses"], [0, "nurses"], [True, "chair"]], id="no counts"),
        pytest.param("hours", ["noon", "14:00"], id="an hour that is none"),
        pytest.param("hours", ["12:00"], id="one hour alone"),
        pytest.param("kind", "lecture", id="a kind that is none"),
        pytest.param("received", "some day", id="no day on which it came"),
        pytest.param("template", 3, id="a template that is a number"),
    ],
)
def test_what_cannot_be_read_of_a_booking_is_left_out(key: str, value: object) -> None:
    bare = Booking(id=BookingId("booking-2"), event="Bare")
    text = json.dumps(json.loads(booking_text(bare)) | {key: value})
    assert booking_from(text, id_="booking-2", event="Bare", day=None) == bare


@pytest.mark.parametrize("text", ["{", "[]", "7", "[" * 9999])
def test_a_text_that_is_no_table_is_a_round_and_a_booking_without_more(text: str) -> None:
    assert round_from(text, id_="a", title="Bare").ticks == frozenset()
    assert booking_from(text, id_="a", event="Bare", day=None).status is BookingStatus.DRAFT


@pytest.mark.parametrize("size", [0, LARGEST_DOCUMENT + 1])
def test_a_document_is_neither_empty_nor_too_large(size: int) -> None:
    with pytest.raises(ValueError, match="bytes"):
        replace(POLICY, size=size)


def test_a_copy_whose_document_holds_something_else_is_refused(diary: Diary, path: Path) -> None:
    fill_toolkit(diary)
    refuse_altered(path)
    with closing(sqlite3.connect(path)) as connection:
        connection.execute("UPDATE document_content SET data = x'00'")
        connection.commit()
    with pytest.raises(DiaryError, match="not as this program makes"):
        refuse_altered(path)


def test_what_is_kept_for_the_toolkit_is_recovered(diary: Diary, path: Path) -> None:
    fill_toolkit(diary)
    diary.close()
    target = path.with_name("saved.sqlite")
    recover(path, target)
    with closing(DiaryFile.open(target)) as saved, saved.reading() as reading:
        assert reading.rounds.all() == (TUTORS,)
        assert reading.bookings.all() == (GRAND_ROUND,)
        assert reading.contents.get(POLICY.id) == POLICY_TEXT


def fill_toolkit(diary: Diary) -> None:
    """Put one of each into the diary."""
    with diary.work() as work:
        work.rounds.put_all([TUTORS])
        work.bookings.put_all([GRAND_ROUND])
        work.documents.put_all([POLICY])
        work.contents.put_all([POLICY_TEXT])
        work.commit()
