"""Letters about a booking: which fit its step, and that every field is filled in."""

from dataclasses import replace
from datetime import date, time

import pytest

from planner.content.sources import load_sources
from planner.content.toolkit import load_toolkit
from planner.domain.booking import Answer, Booking, BookingId, EventForm, Verdict
from planner.domain.booking_letters import Letter, letter_from, letters_for, written_letter
from planner.domain.booking_panel import PanelPart
from planner.domain.booking_status import BookingStatus
from planner.domain.language import speak
from planner.domain.toolkit_speaking import LetterTemplate, QuestionId
from planner.files import bundled_folder

DATA = bundled_folder("data")
SPEAKING = load_toolkit(DATA, load_sources(DATA / "sources")).toolkit.speaking
LETTERS = {one.id: one for one in SPEAKING.letters}
DRAFT, SENT, ANSWERED, ACCEPTED, DECLINED = BookingStatus

FULL = Booking(
    id=BookingId("a"),
    event="Kidney day",
    day=date(2027, 4, 14),
    starts=time(9),
    ends=time(12),
    organiser="Renal team",
    audience="trainees",
    form=EventForm.BOTH,
    panel=(PanelPart(2, "GP trainers"), PanelPart(1, "nurse")),
    reply_by=date(2026, 12, 10),
    sender="The training hub",
    needs="A microphone.\nA step-free stage.",
    answers={
        QuestionId("access"): Answer(Verdict.FAILS, "There is a step."),
        QuestionId("food"): Answer(Verdict.PARTLY),
    },
)
DECLINED_ONE = replace(FULL, status=DECLINED, reason="The way in has steps")


def letter(name: str, booking: Booking = FULL, better: tuple[date, ...] = ()) -> Letter:
    template: LetterTemplate = next(one for id_, one in LETTERS.items() if id_ == name)
    return written_letter(template, booking, SPEAKING.questions, better)


@pytest.mark.parametrize("name", LETTERS)
def test_every_field_of_a_letter_is_filled_in(name: str) -> None:
    written = letter(name, DECLINED_ONE if name == "decline" else FULL)
    assert written.left_open == ()
    assert not set("[]{}") & set(written.whole)
    assert "Kidney day" in written.subject
    assert written.text.startswith("Dear Renal team,")
    assert written.text.endswith("The training hub")


@pytest.mark.parametrize(
    ("name", "told"),
    [
        pytest.param("request", "on Wednesday 14 April 2027, 9am to midday.", id="when"),
        pytest.param("request", "1. Who else will speak or sit on the panel?", id="questions"),
        pytest.param("request", "answer by 10 December 2026?", id="by when"),
        pytest.param("acceptance", "as an event in person and online, for trainees.", id="form"),
        pytest.param("acceptance", "will speak: 2 GP trainers and 1 nurse. Sh", id="line-up"),
        pytest.param("acceptance", "day: A microphone; A step-free stage.\n", id="needs"),
        pytest.param("changes", "hear, see and take part? What we look for", id="what falls short"),
        pytest.param("changes", "Is there food and drink for everybody? Wh", id="met in part"),
    ],
)
def test_a_letter_says_what_the_booking_holds(name: str, told: str) -> None:
    assert told in letter(name).whole


def test_the_reason_of_a_no_stands_as_a_sentence() -> None:
    assert "The reason is this: The way in has steps.\n" in letter("decline", DECLINED_ONE).text


def test_changes_ask_first_for_what_is_needed_and_leave_out_what_is_met() -> None:
    met = {one.id: Answer(Verdict.MEETS) for one in SPEAKING.questions}
    answers = met | {QuestionId("food"): Answer(Verdict.FAILS)}
    answers |= {QuestionId("conduct"): Answer(Verdict.PARTLY)}
    text = letter("changes", replace(FULL, answers=answers)).text
    asked = [line for line in text.splitlines() if line[:1].isdigit()]
    assert [line[:12] for line in asked] == ["1. Is there ", "2. Is there "]
    assert "code of conduct" in asked[0]


def test_changes_propose_other_dates_last() -> None:
    text = letter("changes", better=(date(2027, 4, 20), date(2027, 4, 21))).text
    last = [line for line in text.splitlines() if line[:1].isdigit()][-1]
    assert last.endswith("fewer people: Tuesday 20 April 2027 or Wednesday 21 April 2027.")


def test_what_is_not_known_yet_stays_open() -> None:
    bare = Booking(id=BookingId("b"), event="Day")
    assert letter("request", bare).left_open == ("date", "organiser", "reply by", "sender")


STEPS = [
    (DRAFT, ["request"]),
    (SENT, ["request", "changes"]),
    (ANSWERED, ["request", "changes", "acceptance"]),
    (ACCEPTED, ["acceptance"]),
    (DECLINED, ["decline"]),
]


@pytest.mark.parametrize(("status", "names"), STEPS)
def test_letters_fit_the_step(status: BookingStatus, names: list[str]) -> None:
    reason = "No lift." if status is DECLINED else ""
    booking = replace(FULL, status=status, reason=reason)
    assert [one.id for one in letters_for(booking, SPEAKING)] == names


@pytest.mark.parametrize(
    ("whole", "parts"),
    [
        pytest.param("Subject: A: b\n\nDear all,\n\nBye", ("A: b", "Dear all,\n\nBye"), id="both"),
        pytest.param("  Dear all,  ", ("", "Dear all,"), id="no subject"),
        pytest.param("Subject: A", ("A", ""), id="no text"),
        pytest.param("", ("", ""), id="nothing"),
        pytest.param("Subject:\n\nDear", ("", "Dear"), id="an empty subject"),
    ],
)
def test_a_changed_letter_is_read_again(whole: str, parts: tuple[str, str]) -> None:
    assert letter_from(whole) == Letter(*parts)


def test_a_letter_stays_english_whatever_the_window_speaks() -> None:
    english = letter("changes", better=(date(2027, 4, 20), date(2027, 4, 21)))
    try:
        speak(lambda _context, text, _note, _number: text.upper())
        assert letter("changes", better=(date(2027, 4, 20), date(2027, 4, 21))) == english
    finally:
        speak(None)
