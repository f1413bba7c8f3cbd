"""A request to speak: its steps, its reason, and whether it meets the standard."""

from dataclasses import replace
from datetime import date, time

import pytest

from planner.domain.booking import (
    Answer,
    Booking,
    BookingId,
    Verdict,
    booking_from,
    meets_standard,
    share_that_met,
    template_of,
    unmet,
)
from planner.domain.booking_status import BookingStatus
from planner.domain.session import SessionId
from planner.domain.toolkit_speaking import (
    LetterField,
    LetterId,
    LetterTemplate,
    QuestionId,
    SpeakingQuestion,
    filled_letter,
    numbered,
)

DRAFT, SENT, ANSWERED, ACCEPTED, DECLINED = BookingStatus


def question(name: str, *, is_required: bool) -> SpeakingQuestion:
    return SpeakingQuestion(
        id=QuestionId(name),
        text=f"What of {name}?",
        why="So.",
        meets="All.",
        is_required=is_required,
        sources=(),
    )


ACCESS, DATE = question("access", is_required=True), question("date", is_required=True)
FOOD = question("food", is_required=False)
QUESTIONS = (ACCESS, FOOD, DATE)
MEETS, PARTLY = Answer(Verdict.MEETS), Answer(Verdict.PARTLY, "Only the hall.")
NEW = Booking(id=BookingId("a"), event="Grand round")

STEPS = {
    (DRAFT, SENT),
    (SENT, ANSWERED),
    (SENT, DECLINED),
    (ANSWERED, ACCEPTED),
    (ANSWERED, DECLINED),
    (ANSWERED, SENT),
    (ACCEPTED, DECLINED),
}


@pytest.mark.parametrize("after", BookingStatus)
@pytest.mark.parametrize("before", BookingStatus)
def test_only_legal_steps_are_taken(before: BookingStatus, after: BookingStatus) -> None:
    reason = "No lift." if before is DECLINED else ""
    booking = Booking(id=BookingId("a"), event="Day", status=before, reason=reason)
    why = "No lift." if after is DECLINED else ""
    assert (after in booking.next_steps) == ((before, after) in STEPS)
    if (before, after) in STEPS:
        assert booking.moved_to(after, why).status is after
    else:
        with pytest.raises(ValueError, match="cannot become"):
            booking.moved_to(after, why)


def test_a_no_needs_its_reason() -> None:
    sent = NEW.moved_to(SENT)
    with pytest.raises(ValueError, match="reason"):
        sent.moved_to(DECLINED, "  ")
    assert sent.moved_to(DECLINED, " All alike. ").reason == "All alike."


def test_a_yes_has_no_reason() -> None:
    answered = NEW.moved_to(SENT).moved_to(ANSWERED)
    with pytest.raises(ValueError, match="reason"):
        answered.moved_to(ACCEPTED, "Because.")


@pytest.mark.parametrize(
    ("answers", "left"),
    [
        pytest.param({}, [ACCESS, DATE], id="nothing answered"),
        pytest.param({ACCESS: MEETS}, [DATE], id="one not answered"),
        pytest.param({ACCESS: MEETS, DATE: PARTLY}, [DATE], id="one met in part"),
        pytest.param({ACCESS: MEETS, DATE: Answer(Verdict.FAILS)}, [DATE], id="one not met"),
        pytest.param({ACCESS: MEETS, DATE: MEETS}, [], id="all that is required"),
        pytest.param(
            {ACCESS: MEETS, DATE: MEETS, FOOD: Answer(Verdict.FAILS)}, [], id="food is not required"
        ),
    ],
)
def test_the_standard_is_met_by_every_required_answer(
    answers: dict[SpeakingQuestion, Answer], left: list[SpeakingQuestion]
) -> None:
    booking = NEW
    for asked, answer in answers.items():
        booking = booking.answered(asked.id, answer)
    assert list(unmet(booking, QUESTIONS)) == left
    assert meets_standard(booking, QUESTIONS) is not bool(left)


def test_an_answer_can_be_taken_back() -> None:
    assert NEW.answered(FOOD.id, MEETS).answered(FOOD.id, None) == NEW


def test_the_log_counts_what_was_answered_or_settled() -> None:
    answered = NEW.moved_to(SENT).moved_to(ANSWERED)
    good = answered.answered(ACCESS.id, MEETS).answered(DATE.id, MEETS).moved_to(ACCEPTED)
    declined = answered.moved_to(DECLINED, "No lift.")
    assert share_that_met([NEW, NEW.moved_to(SENT), good, declined, answered], QUESTIONS) == (1, 3)
    assert share_that_met([NEW], QUESTIONS) == (0, 0)


LETTER = LetterTemplate(
    id=LetterId("request"),
    title="Questions",
    status=SENT,
    text="Dear {organiser},\n{questions}\nBy {reply_by}. {organiser}!",
)


def test_a_letter_names_its_fields_once() -> None:
    assert LETTER.fields == ("organiser", "questions", "reply_by")


def test_a_letter_is_filled_in_and_shows_what_is_missing() -> None:
    filled = filled_letter(
        LETTER,
        {LetterField.ORGANISER: "{sender} & Co", LetterField.QUESTIONS: numbered(QUESTIONS[:2])},
    )
    assert filled == (
        "Dear {sender} & Co,\n1. What of access?\n2. What of food?\nBy [reply by]. {sender} & Co!"
    )


def test_a_booking_has_both_hours_or_neither() -> None:
    with pytest.raises(ValueError, match="hours"):
        replace(NEW, starts=time(9))


def test_a_template_keeps_what_stays_the_same_and_nothing_of_one_event() -> None:
    full = replace(
        NEW,
        day=date(2027, 4, 14),
        starts=time(9),
        ends=time(12),
        organiser="Renal team",
        audience="Trainees",
        answers={ACCESS.id: MEETS},
        received=date(2026, 11, 1),
        needs="A microphone",
        sender="The hub",
        status=DECLINED,
        reason="No lift.",
        session=SessionId("s"),
    )
    template = template_of(full, BookingId("t"), "Grand rounds")
    begun = booking_from(template, BookingId("b"), date(2026, 12, 1))
    assert begun == Booking(
        id=BookingId("b"),
        event="Grand round",
        starts=time(9),
        ends=time(12),
        audience="Trainees",
        needs="A microphone",
        sender="The hub",
        received=date(2026, 12, 1),
    )
