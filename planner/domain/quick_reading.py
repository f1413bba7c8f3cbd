"""Reads a session told in one line: “Teaching Tue 2pm-5pm weekly until 18 Dec, skip bank holidays”.

The title is what stands before the day and hours, or between, or in quotation marks. A day without
its year is the coming one; where it opens a repeat it may lie up to three months back. A weekday
is the next one after today. Without an end a session takes the usual time, without hours the whole
day. Nothing is guessed at: words that say nothing known are refused, and named.
"""

from datetime import date, datetime, time, timedelta

from planner.domain.dates import ONE_DAY
from planner.domain.errors import NotUnderstoodError
from planner.domain.language import translate
from planner.domain.quick_entry import QuickEntry
from planner.domain.quick_parts import (
    AllDay,
    Hours,
    InProgramme,
    Length,
    Place,
    Said,
    Skipping,
    Title,
)
from planner.domain.quick_phrases import LEAVING_OUT
from planner.domain.quick_repeat import Course, course_of
from planner.domain.quick_scan import open_clause, scanned
from planner.domain.repeat import Skip
from planner.domain.session_kind import KindWords, guess_kind
from planner.domain.typed_time import LONGEST
from planner.domain.typed_words import tidied

LONGEST_LINE = 500
"""Letters beyond which a line is no entry, but a text that was pasted."""

USUAL_LENGTH = timedelta(hours=1)
"""How long a session takes whose end is not told."""

_DANGLING = frozenset(
    {"and", "or", "on", "in", "at", "to", "from", "for", "of", "by", "the", "with", "@", "#"}
)


def quick_entry_from(
    text: str, today: date, kind_words: KindWords, usual_length: timedelta = USUAL_LENGTH
) -> QuickEntry:
    """Return the session that ``text`` tells when it is read on ``today``.

    Where its end is not told it takes the usual length.

    Raises NotUnderstoodError, whose ``words`` are those that cannot be read.
    """
    line = tidied(text)
    if len(line) > LONGEST_LINE:
        raise NotUnderstoodError(
            words=f"{line[:40]}…",
            fault=translate("typed words", "that is too long for one line"),
            remedy=translate("typed words", "keep within {most} letters").format(most=LONGEST_LINE),
        )
    scan = scanned(line)
    said = Said(line=line, phrases=scan.phrases)
    title = _title(said, scan.loose)
    course = course_of(said, today)
    start, end = _start_and_end(said, course, usual_length)
    place, programme = said.one(Place), said.one(InProgramme)
    return QuickEntry(
        title=title,
        kind=guess_kind(title, kind_words),
        start=start,
        end=end,
        all_day=said.one(Hours) is None,
        repeat=course.repeat,
        skips=_skips(said, course),
        location="" if place is None else place.name,
        programme="" if programme is None else programme.name,
    )


def _title(said: Said, loose: tuple[str, ...]) -> str:
    quoted = said.one(Title)
    titles = loose if quoted is None else (quoted.name, *loose)
    if not titles:
        raise NotUnderstoodError(
            words=said.line,
            fault=translate("typed words", "there is no title"),
            remedy=translate("typed words", "begin with what it is, as in “Teaching”"),
        )
    if len(titles) > 1:
        raise _says_nothing(titles[1])
    if quoted is None:
        _check_title(titles[0])
    return titles[0]


def _check_title(title: str) -> None:
    """Refuse a title that holds words which were meant to say something else."""
    clause = open_clause(title)
    if clause:
        raise _says_nothing(clause)
    last = title.rsplit(maxsplit=1)[-1]
    if last.casefold() in _DANGLING:
        raise _says_nothing(last)


def _says_nothing(words: str) -> NotUnderstoodError:
    if LEAVING_OUT.match(words):
        return NotUnderstoodError(
            words=words,
            fault=translate("typed words", "what is to be left out is not known"),
            remedy=translate(
                "typed words", "it can be bank holidays, school holidays or plan-around dates"
            ),
        )
    return NotUnderstoodError(
        words=words,
        fault=translate("typed words", "these words say nothing that the planner knows"),
        remedy=translate(
            "typed words", "change them or take them out; a title can stand in quotation marks"
        ),
    )


def _start_and_end(said: Said, course: Course, usual: timedelta) -> tuple[datetime, datetime]:
    midnight = datetime.combine(course.first, time(0))
    hours, length = said.one(Hours), said.one(Length)
    if hours is None:
        if length is not None:
            raise said.refusal(
                Length,
                translate("typed words", "it does not say when it begins"),
                translate("typed words", "add the hour"),
            )
        return midnight, midnight + (course.last - course.first) + ONE_DAY
    if said.one(AllDay) is not None:
        raise said.refusal(
            AllDay,
            translate("typed words", "it has hours as well"),
            translate("typed words", "leave out one of the two"),
        )
    start = midnight + timedelta(minutes=hours.hours.first)
    if hours.hours.last is None:
        return start, start + (usual if length is None else _length(said, length))
    if length is not None:
        raise said.refusal(
            Length,
            translate("typed words", "it has an end as well"),
            translate("typed words", "leave out one of the two"),
        )
    return start, midnight + timedelta(minutes=hours.hours.last)


def _length(said: Said, length: Length) -> timedelta:
    if not 0 < length.minutes <= LONGEST:
        fault = translate("typed words", "no session takes that long")
        raise said.refusal(
            Length, fault, translate("typed words", "choose up to 16 hours, or say “all day”")
        )
    return timedelta(minutes=length.minutes)


def _skips(said: Said, course: Course) -> frozenset[Skip]:
    skips = frozenset(skip for part in said.every(Skipping) for skip in part.skips)
    if skips and course.repeat is None:
        fault = translate("typed words", "only what comes back can leave days out")
        raise said.refusal(
            Skipping, fault, translate("typed words", "say how often, as in “weekly”")
        )
    return skips
