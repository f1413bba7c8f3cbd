"""Reads the questions to those who invite, and the letters."""

from planner.content.entry import Entry
from planner.content.guide_parts import sources_or_ours_from
from planner.content.toolkit_parts import Known, listed_from, preface_from, refuse_twins
from planner.domain.booking_status import BookingStatus
from planner.domain.toolkit_speaking import (
    LetterField,
    LetterId,
    LetterTemplate,
    QuestionId,
    Speaking,
    SpeakingQuestion,
)


def speaking_from(entry: Entry, known: Known) -> Speaking:
    """Return the advice that a file gives.

    Raises ContentError.
    """
    made = Speaking(
        preface=preface_from(entry, known),
        questions=listed_from(
            entry, "question", lambda one: _question_from(one, known), named_by="id"
        ),
        letters=listed_from(entry, "letter", _letter_from, named_by="id"),
    )
    refuse_twins(entry, "question", [one.id for one in made.questions])
    refuse_twins(entry, "letter", [one.id for one in made.letters])
    if not any(one.is_required for one in made.questions):
        raise entry.fault(
            "no question is required, so that every invitation would meet the standard"
        )
    return made


def _question_from(entry: Entry, known: Known) -> SpeakingQuestion:
    return SpeakingQuestion(
        id=QuestionId(entry.text("id")),
        text=entry.text("text"),
        why=entry.text("why"),
        meets=entry.text("meets"),
        is_required=entry.flag("required", default=False),
        sources=sources_or_ours_from(entry, known),
    )


def _letter_from(entry: Entry) -> LetterTemplate:
    letter = LetterTemplate(
        id=LetterId(entry.text("id")),
        title=entry.text("title"),
        status=entry.enum("status", BookingStatus),
        text=entry.text("text"),
    )
    known = {one.value for one in LetterField}
    for name in letter.fields:
        if name not in known:
            raise entry.fault(f"unknown field “{name}” (known: {', '.join(sorted(known))})")
    return letter
