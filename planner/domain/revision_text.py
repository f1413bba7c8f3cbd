"""Revisions in words: “Eid al-Fitr moved from 10 to 9 March 2027; two of your sessions …”."""

from collections import Counter
from collections.abc import Sequence
from typing import assert_never

from planner.domain.clash import Severity
from planner.domain.dates import ONE_DAY
from planner.domain.keeping_text import keeping_text
from planner.domain.language import QT_TRANSLATE_NOOP, counted, translate
from planner.domain.observance import Certainty
from planner.domain.occurrence import Occurrence
from planner.domain.revision import Revision, RevisionKind, TouchedSession
from planner.domain.wording import (
    capital,
    date_text,
    dates_text,
    day_text,
    listed,
    number_text,
    span_text,
)

# In the order in which a summary counts them.
_KINDS = (
    RevisionKind.MOVED,
    RevisionKind.NEW,
    RevisionKind.WITHDRAWN,
    RevisionKind.SURENESS,
    RevisionKind.KEEPING,
)

_SURENESS = {
    Certainty.FIXED: QT_TRANSLATE_NOOP("sureness", "certain"),
    Certainty.CALCULATED: QT_TRANSLATE_NOOP("sureness", "calculated"),
    Certainty.EXPECTED: QT_TRANSLATE_NOOP("sureness", "expected"),
}
_SEVERITY = {
    Severity.AVOID: QT_TRANSLATE_NOOP("revisions", "a clash to avoid"),
    Severity.ADJUST: QT_TRANSLATE_NOOP("revisions", "a clash to adjust"),
    Severity.NOTE: QT_TRANSLATE_NOOP("revisions", "a clash to note"),
}


def revision_text(revision: Revision) -> str:
    """Return one line: what differs, and how many sessions of the diary it touches."""
    words = translate("revisions", "{difference}; {touched}")
    touched = touched_count_text(len(revision.touched))
    return words.format(difference=difference_text(revision), touched=touched)


def difference_text(revision: Revision) -> str:
    """Return “Eid al-Fitr moved from 10 to 9 March 2027”."""
    name = revision.occurrence.name
    match revision.kind:
        case RevisionKind.NEW:
            told = revision.occurrence
            days = f"{span_text(told.span)}{_doubt(told)}"
            words = translate("revisions", "{name} is newly dated: {days}")
            return words.format(name=name, days=days)
        case RevisionKind.WITHDRAWN:
            days = span_text(revision.occurrence.span)
            words = translate(
                "revisions", "{name}, {days}, is withdrawn: this edition gives no date for it"
            )
            return words.format(name=name, days=days)
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
        return translate("revisions", "none of your sessions is touched")
    words = counted("{count} of your sessions (is|are) touched", "", count)
    return words.format(count=number_text(count))


def touched_text(touched: TouchedSession) -> str:
    """Return which session is touched, when it is, and what becomes of its clash."""
    words = translate("revisions", "{title}, {day}: {clash}")
    return words.format(title=touched.title, day=day_text(touched.day), clash=_clash_text(touched))


def summary_text(revisions: Sequence[Revision]) -> str:
    """Return a sentence or two on all of them together."""
    if not revisions:
        return translate("revisions", "No date that you plan around changes in the next two years.")
    counts = Counter(revision.kind for revision in revisions)
    parts = [
        _kind_counted(kind, counts[kind]).format(count=number_text(counts[kind]))
        for kind in _KINDS
        if counts[kind]
    ]
    total = len(revisions)
    words = counted(
        "{count} date(s) that you plan around change(s|) in the next two years: {parts}. "
        "{touched}.",
        "",
        total,
    )
    touched = touched_count_text(_sessions_touched(revisions))
    told = words.format(count=number_text(total), parts=listed(parts), touched=capital(touched))
    return capital(told)


def _kind_counted(kind: RevisionKind, count: int) -> str:
    match kind:
        case RevisionKind.MOVED:
            return counted("{count} moved", "of dates", count)
        case RevisionKind.NEW:
            return counted("{count} newly dated", "of dates", count)
        case RevisionKind.WITHDRAWN:
            return counted("{count} withdrawn", "of dates", count)
        case RevisionKind.SURENESS:
            return counted("{count} more or less sure than before", "of dates", count)
        case RevisionKind.KEEPING:
            return counted("{count} to be planned for in another way", "of dates", count)


def _sessions_touched(revisions: Sequence[Revision]) -> int:
    # One session may stand on the days of two revisions.
    return len({(one.title, one.day) for revision in revisions for one in revision.touched})


def _move(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "what moved was there before"
    assert after is not None, "what moved is there now"
    if before.span.length == after.span.length == 1:
        days = dates_text(before.span.start, after.span.start)
        words = translate("revisions", "{name} moved from {days}")
        return words.format(name=after.name, days=f"{days}{_doubt(after)}")
    now, was = f"{span_text(after.span)}{_doubt(after)}", span_text(before.span)
    words = translate("revisions", "{name} moved: it is now {now}, and was {was}")
    return words.format(name=after.name, now=now, was=was)


def _sureness(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "what became surer was there before"
    assert after is not None, "what became surer is there now"
    name, days = after.name, span_text(after.span)
    if before.certainty is not after.certainty:
        now, was = (translate("sureness", _SURENESS[one.certainty]) for one in (after, before))
        if window := _window(after):
            now = f"{now} ({_may_be(after, window)})"
        words = translate("revisions", "{name}, {days}, is now {now}, and was {was}")
        return words.format(name=name, days=days, now=now, was=was)
    return _window_moved(revision).format(
        name=name, days=days, now=_window(after), was=_window(before)
    )


def _window_moved(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "its certainty is what it was"
    assert after is not None, "its certainty is what it was"
    falls, narrowed, was = after.span.length == 1, not _window(after), bool(_window(before))
    match falls, narrowed, was:
        case True, True, _:
            text = QT_TRANSLATE_NOOP(
                "revisions", "{name}, {days}, can now fall on no other day, and before on {was}"
            )
        case False, True, _:
            text = QT_TRANSLATE_NOOP(
                "revisions", "{name}, {days}, can now begin on no other day, and before on {was}"
            )
        case True, False, True:
            text = QT_TRANSLATE_NOOP(
                "revisions", "{name}, {days}, may now fall on {now}, and before on {was}"
            )
        case False, False, True:
            text = QT_TRANSLATE_NOOP(
                "revisions", "{name}, {days}, may now begin on {now}, and before on {was}"
            )
        case True, False, False:
            text = QT_TRANSLATE_NOOP("revisions", "{name}, {days}, may now fall on {now}")
        case _:
            text = QT_TRANSLATE_NOOP("revisions", "{name}, {days}, may now begin on {now}")
    return translate("revisions", text)


def _keeping(revision: Revision) -> str:
    before, after = revision.before, revision.after
    assert before is not None, "what is kept otherwise was there before"
    assert after is not None, "what is kept otherwise is there now"
    differs = keeping_text(before.observance, after.observance)
    # The part of a day, or a practice, would say too little: the whole observance differs.
    name = after.observance.name
    if after.observance.kind.is_pattern:
        return translate("revisions", "{name} {differs}").format(name=name, differs=differs)
    words = translate("revisions", "{name}, from {date} on, {differs}")
    return words.format(name=name, date=date_text(after.span.start), differs=differs)


def _doubt(occurrence: Occurrence) -> str:
    window = _window(occurrence)
    if not window:
        return ""
    may = _may_be(occurrence, window)
    if occurrence.certainty is not Certainty.EXPECTED:
        return f" ({may})"
    expected = translate("revisions", "expected; {may}").format(may=may)
    return f" ({expected})"


def _may_be(occurrence: Occurrence, window: str) -> str:
    if occurrence.span.length == 1:
        return translate("revisions", "it may fall on {days}").format(days=window)
    return translate("revisions", "it may begin on {days}").format(days=window)


def _window(occurrence: Occurrence) -> str:
    first, last = occurrence.earliest, occurrence.latest
    if first is None or last is None:
        return ""
    if last - first > ONE_DAY:
        words = translate("revisions", "any day from {days}")
        return words.format(days=dates_text(first, last))
    return dates_text(first, last, "or")


def _clash_text(touched: TouchedSession) -> str:
    if touched.now is None:
        return translate("revisions", "no longer a clash")
    now = translate("revisions", _SEVERITY[touched.now])
    if touched.was is None:
        return translate("revisions", "now {now}").format(now=now)
    if touched.was is touched.now:
        return translate("revisions", "still {now}").format(now=now)
    was = translate("revisions", _SEVERITY[touched.was])
    return translate("revisions", "now {now}, before {was}").format(now=now, was=was)
