"""Letters about a booking: which of them fit its step, and the words that fill them in.

Letters are English, as the templates in the data are; so what fills them stays English too.
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from planner.domain.booking import Booking, EventForm, Verdict
from planner.domain.booking_panel import panel_text
from planner.domain.booking_status import BookingStatus
from planner.domain.language import in_english
from planner.domain.toolkit_speaking import (
    LetterField,
    LetterTemplate,
    Speaking,
    SpeakingQuestion,
    filled_letter,
    numbered,
)
from planner.domain.wording import date_text, day_text, either, time_range_text

_SUBJECT = re.compile(r"Subject:[ ]*(.*)\n+")
_OPEN = re.compile(r"\[([a-z ]+)\]")
_FORMS = {
    EventForm.IN_PERSON: "an event in person",
    EventForm.ONLINE: "an event online",
    EventForm.BOTH: "an event in person and online",
}


@dataclass(frozen=True, slots=True)
class Letter:
    """A letter as it may leave: its subject, and its text from the greeting on."""

    subject: str
    text: str

    @property
    def whole(self) -> str:
        """The letter with its subject, as it is edited and copied into an email."""
        return f"Subject: {self.subject}\n\n{self.text}"

    @property
    def left_open(self) -> tuple[str, ...]:
        """The fields that are still to be filled in, each once."""
        return tuple(dict.fromkeys(_OPEN.findall(self.whole)))


def letter_from(whole: str) -> Letter:
    """Return the letter that a text with its subject holds; without one the subject is empty."""
    text = whole.strip() + "\n"
    found = _SUBJECT.match(text)
    if found is None:
        return Letter("", text.strip())
    return Letter(found[1].strip(), text[found.end() :].strip())


def letters_for(booking: Booking, speaking: Speaking) -> tuple[LetterTemplate, ...]:
    """Return the letters that fit the step of a booking, or a step that may follow.

    A no is written once it is said, since it tells the reason.
    """
    steps = {booking.status, *booking.next_steps}
    if booking.status is not BookingStatus.DECLINED:
        steps.discard(BookingStatus.DECLINED)
    return tuple(one for one in speaking.letters if one.status in steps)


def written_letter(
    template: LetterTemplate,
    booking: Booking,
    questions: Sequence[SpeakingQuestion],
    better: Sequence[date] = (),
) -> Letter:
    """Return a letter filled in from a booking; ``better`` are dates to propose instead."""
    return letter_from(filled_letter(template, letter_values(booking, questions, better)))


@in_english
def letter_values(
    booking: Booking, questions: Sequence[SpeakingQuestion], better: Sequence[date] = ()
) -> Mapping[LetterField, str]:
    """Return what stands in the fields of a letter; what is not known yet is empty."""
    return {
        LetterField.EVENT: booking.event,
        LetterField.DATE: _when(booking),
        LetterField.ORGANISER: booking.organiser,
        LetterField.AUDIENCE: booking.audience,
        LetterField.FORMAT: _FORMS[booking.form],
        LetterField.PANEL: panel_text(booking.panel),
        LetterField.SENDER: booking.sender,
        LetterField.REPLY_BY: date_text(booking.reply_by) if booking.reply_by else "",
        LetterField.QUESTIONS: numbered(questions),
        LetterField.CHANGES: _changes(booking, questions, better),
        LetterField.REASON: _sentence(booking.reason),
        LetterField.NEEDS: "; ".join(line.strip(" .;") for line in _lines(booking.needs)),
    }


def _when(booking: Booking) -> str:
    if booking.day is None:
        return ""
    day = day_text(booking.day)
    if booking.starts is None or booking.ends is None:
        return day
    return f"{day}, {time_range_text(booking.starts, booking.ends)}"


def _changes(
    booking: Booking, questions: Iterable[SpeakingQuestion], better: Sequence[date]
) -> str:
    """Return what would help: every answer that falls short, the required ones first."""
    short = [one for one in questions if _falls_short(booking, one)]
    wanted = [
        f"{number}. {one.text} What we look for: {one.meets}"
        for number, one in enumerate(sorted(short, key=lambda one: not one.is_required), 1)
    ]
    if better:
        dates = either([day_text(day) for day in better])
        wanted.append(f"{len(wanted) + 1}. Another date would shut out fewer people: {dates}.")
    return "\n".join(wanted)


def _falls_short(booking: Booking, question: SpeakingQuestion) -> bool:
    verdict = booking.verdict(question.id)
    if question.is_required:
        return verdict is not Verdict.MEETS
    return verdict in {Verdict.PARTLY, Verdict.FAILS}


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def _sentence(text: str) -> str:
    text = text.strip()
    return text if not text or text[-1] in ".!?" else f"{text}."
