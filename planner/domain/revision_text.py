"""Revisions in words: “Eid al-Fitr moved from 10 to 9 March 2027; two of your sessions …”."""

from collections import Counter
from collections.abc import Sequence
from typing import assert_never

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY
from planner.domain.keeping_text import keeping_text
from planner.domain.observance import Certainty
from planner.domain.occurrence import Occurrence
from planner.domain.revision import Revision, RevisionKind, TouchedSession
from planner.domain.wording import (
    date_text,
    dates_text,
    day_text,
    listed,
    number_text,
    span_text,
)

_SURENESS = {
    Certainty.FIXED: "certain",
    Certainty.CALCULATED: "calculated",
    Certainty.EXPECTED: "expected",
}
_SEVERITY = {
    Severity.AVOID: "a clash to avoid",
    Severity.ADJUST: "a clash to adjust",
    Severity.NOTE: "a clash to note",
}


def revision_text(revision: Revision) -> str:
    """Return one line: what differs, and how many sessions of the diary it touches."""
    return f"{difference_text(revision)}; {touched_count_text(len(revision.touched))}"


def difference_text(revision: Revision) -> str:
    """Return “Eid al-Fitr moved from 10 to 9 March 2027”."""
    name = revision.occurrence.name
    match revision.kind:
        case RevisionKind.NEW:
            told = revision.occurrence
            return f"{name} is newly dated: {span_text(told.span)}{_doubt(told)}"
        case RevisionKind.WITHDRAWN:
            days = span_text(revision.occurrence.span)
            return f"{name}, {days}, is withdrawn: this edition gives no date for it"
        case RevisionKind.MOVED:
            return _move(revision)
        case RevisionKind.SURENESS:
            return _sureness(revision)
        case RevisionKind.KEEPING:
            return _keeping(revision)
        case _:
            assert_never(revision.kind)


def touched_count_text(count: int) -> str:
    """Return “two of your sessions are touched”."""
    if count == 0:
        return "none of your sessions is touched"
    return f"{number_text(count)} of your sessions {'is' if count == 1 else 'are'} touched"


def touched_text(touched: TouchedSession) -> str:
    """Return which session is touched, when it is, and what becomes of its clash."""
    return f"{touched.title}, {day_text(touched.day)}: {_clash_text(touched)}"


def summary_text(revisions: Sequence[Revision]) -> str:
    """Return a sentence or two on all of them together."""
    if not revisions:
        return "No date that you plan around changes in the next two years."
    counts = Counter(revision.kind for revision in revisions)
    parts = [
        words.format(number_text(counts[kind]))
        for kind, words in (
            (RevisionKind.MOVED, "{} moved"),
            (RevisionKind.NEW, "{} newly dated"),
            (RevisionKind.WITHDRAWN, "{} withdrawn"),
            (RevisionKind.SURENESS, "{} more or less sure than before"),
            (RevisionKind.KEEPING, "{} to be planned for in another way"),
        )
        if counts[kind]
    ]
    total = len(revisions)
    dates = f"{number_text(total)} {'date' if total == 1 else 'dates'}".capitalize()
    verb = "changes" if total == 1 else "change"
    touched = touched_count_text(_sessions_touched(revisions))
    told = f"{dates} that you plan around {verb} in the next two years"
    return f"{told}: {listed(parts)}. {touched.capitalize()}."


def _sessions_touched(revisions: Sequence[Revision]) -> int:
    # One session may stand on the days of two revisions.
    return len({(one.title, one.day) for revision in revisions for one in revision.touched})


def _move(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "what moved was there before"
    assert after is not None, "what moved is there now"
    if before.span.length == after.span.length == 1:
        days = dates_text(before.span.start, after.span.start)
        return f"{after.name} moved from {days}{_doubt(after)}"
    now, was = span_text(after.span), span_text(before.span)
    return f"{after.name} moved: it is now {now}{_doubt(after)}, and was {was}"


def _sureness(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "what became surer was there before"
    assert after is not None, "what became surer is there now"
    days = f"{after.name}, {span_text(after.span)},"
    if before.certainty is not after.certainty:
        now, was = _SURENESS[after.certainty], _SURENESS[before.certainty]
        doubt = f" (it may {_falls(after)} {_window(after)})" if _window(after) else ""
        return f"{days} is now {now}{doubt}, and was {was}"
    now, was = _window(after), _window(before)
    if not now:
        return f"{days} can now {_falls(after)} no other day, and before on {was}"
    return f"{days} may now {_falls(after)} {now}{f', and before on {was}' if was else ''}"


def _keeping(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "what is kept otherwise was there before"
    assert after is not None, "what is kept otherwise is there now"
    differs = keeping_text(before.observance, after.observance)
    # The part of a day, or a practice, would say too little: the whole observance differs.
    name = after.observance.name
    if after.observance.kind.is_pattern:
        return f"{name} {differs}"
    return f"{name}, from {date_text(after.span.start)} on, {differs}"


def _doubt(occurrence: Occurrence) -> str:
    window = _window(occurrence)
    sureness = "expected; " if occurrence.certainty is Certainty.EXPECTED else ""
    return f" ({sureness}it may {_falls(occurrence)} {window})" if window else ""


def _falls(occurrence: Occurrence) -> str:
    return "fall on" if occurrence.span.length == 1 else "begin on"


def _window(occurrence: Occurrence) -> str:
    first, last = occurrence.earliest, occurrence.latest
    if first is None or last is None:
        return ""
    if last - first > ONE_DAY:
        return f"any day from {dates_text(first, last)}"
    return dates_text(first, last, "or")


def _clash_text(touched: TouchedSession) -> str:
    if touched.now is None:
        return "no longer a clash"
    now = _SEVERITY[touched.now]
    if touched.was is None:
        return f"now {now}"
    if touched.was is touched.now:
        return f"still {now}"
    return f"now {now}, before {_SEVERITY[touched.was]}"
