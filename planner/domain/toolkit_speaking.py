"""What to ask before an invitation to speak is accepted, and letters with fields to fill in."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import NewType

from planner.domain.booking_status import BookingStatus
from planner.domain.observance import SourceKey
from planner.domain.toolkit import Preface

QuestionId = NewType("QuestionId", str)
LetterId = NewType("LetterId", str)

_FIELD = re.compile(r"\{([a-z_]*)\}")


class LetterField(StrEnum):
    """A field that a letter may hold."""

    EVENT = "event"
    DATE = "date"
    ORGANISER = "organiser"
    AUDIENCE = "audience"
    FORMAT = "format"
    PANEL = "panel"
    SENDER = "sender"
    REPLY_BY = "reply_by"
    QUESTIONS = "questions"
    CHANGES = "changes"
    REASON = "reason"
    NEEDS = "needs"


@dataclass(frozen=True, slots=True, kw_only=True)
class SpeakingQuestion:
    """A question to whoever invites; ``meets`` says which answer meets the standard."""

    id: QuestionId
    text: str
    why: str
    meets: str
    is_required: bool
    sources: tuple[SourceKey, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class LetterTemplate:
    """A letter with named fields, for the step of a booking that it belongs to."""

    id: LetterId
    title: str
    status: BookingStatus
    text: str

    @property
    def fields(self) -> tuple[str, ...]:
        """The fields that stand in the letter, each once, in the order in which they are read."""
        return tuple(dict.fromkeys(_FIELD.findall(self.text)))


@dataclass(frozen=True, slots=True, kw_only=True)
class Speaking:
    """The advice on speaking events."""

    preface: Preface
    questions: tuple[SpeakingQuestion, ...]
    letters: tuple[LetterTemplate, ...]


def filled_letter(letter: LetterTemplate, values: Mapping[LetterField, str]) -> str:
    """Return a letter with its fields filled in; one without a value stays in square brackets.

    A value that holds braces itself is taken as it is.
    """
    return _FIELD.sub(lambda found: _filled(found[1], values), letter.text)


def numbered(questions: Iterable[SpeakingQuestion]) -> str:
    """Return the questions one below the other, as they stand in a letter."""
    return "\n".join(f"{number}. {one.text}" for number, one in enumerate(questions, 1))


def _filled(name: str, values: Mapping[LetterField, str]) -> str:
    value = values.get(LetterField(name), "").strip()
    return value or f"[{name.replace('_', ' ')}]"
