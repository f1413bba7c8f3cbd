"""Revisions in words, as a coordinator reads them."""

from dataclasses import replace
from datetime import date

import pytest

from planner.domain.clash import Severity
from planner.domain.dates import DateSpan, one_day
from planner.domain.observance import Certainty, ObservanceId, ObservanceKind, Tier
from planner.domain.occurrence import Occurrence
from planner.domain.revision import Revision, TouchedSession
from planner.domain.revision_text import revision_text, summary_text, touched_text
from tests.factories import an_observance, an_occurrence

EID = an_occurrence(
    observance=an_observance(id=ObservanceId("islam.eid-al-fitr"), name="Eid al-Fitr"),
    day=date(2027, 3, 10),
)
PASSOVER = replace(
    EID,
    observance=replace(EID.observance, name="Passover"),
    span=DateSpan(date(2027, 4, 22), date(2027, 4, 30)),
)
TOUCHED = TouchedSession(title="Written paper", day=date(2027, 3, 9), was=None, now=Severity.AVOID)


def on(occurrence: Occurrence, day: date, **changes: object) -> Occurrence:
    return replace(occurrence, span=one_day(day), **changes)  # type: ignore[arg-type]


def expected(occurrence: Occurrence, first: date, last: date) -> Occurrence:
    return replace(occurrence, certainty=Certainty.EXPECTED, earliest=first, latest=last)


FRIDAY = an_observance(
    id=ObservanceId("islam.jumuah"),
    name="Friday prayer",
    kind=ObservanceKind.WEEKLY,
    tier=Tier.AWARE,
)
NINTH, TENTH, ELEVENTH = date(2027, 3, 9), date(2027, 3, 10), date(2027, 3, 11)

LINES = {
    "moved by a day": (EID, on(EID, NINTH), "Eid al-Fitr moved from 10 to 9 March 2027"),
    "moved into another month": (
        EID,
        on(EID, date(2027, 4, 1)),
        "Eid al-Fitr moved from 10 March to 1 April 2027",
    ),
    "moved into another year": (
        on(EID, date(2026, 12, 31)),
        on(EID, date(2027, 1, 1)),
        "Eid al-Fitr moved from 31 December 2026 to 1 January 2027",
    ),
    "moved and not sure": (
        EID,
        expected(on(EID, NINTH), NINTH, TENTH),
        "Eid al-Fitr moved from 10 to 9 March 2027 (expected; it may fall on 9 or 10 March 2027)",
    ),
    "several days moved": (
        PASSOVER,
        replace(PASSOVER, span=DateSpan(date(2027, 4, 21), date(2027, 4, 29))),
        "Passover moved: it is now 21 to 28 April 2027, and was 22 to 29 April 2027",
    ),
    "new": (None, EID, "Eid al-Fitr is newly dated: 10 March 2027"),
    "new and not sure": (
        None,
        expected(PASSOVER, date(2027, 4, 22), date(2027, 4, 24)),
        (
            "Passover is newly dated: 22 to 29 April 2027 (expected; it may begin on any day "
            "from 22 to 24 April 2027)"
        ),
    ),
    "withdrawn": (
        EID,
        None,
        "Eid al-Fitr, 10 March 2027, is withdrawn: this edition gives no date for it",
    ),
    "surer": (
        expected(EID, NINTH, TENTH),
        EID,
        "Eid al-Fitr, 10 March 2027, is now certain, and was expected",
    ),
    "less sure": (
        EID,
        expected(EID, TENTH, ELEVENTH),
        (
            "Eid al-Fitr, 10 March 2027, is now expected (it may fall on 10 or 11 March 2027), "
            "and was certain"
        ),
    ),
    "another window": (
        expected(EID, NINTH, TENTH),
        expected(EID, TENTH, ELEVENTH),
        (
            "Eid al-Fitr, 10 March 2027, may now fall on 10 or 11 March 2027, and before on 9 or "
            "10 March 2027"
        ),
    ),
    "kept otherwise": (
        on(EID, TENTH, observance=replace(EID.observance, tier=Tier.AWARE)),
        EID,
        (
            "Eid al-Fitr, from 10 March 2027 on, is now one to plan around, and was one to be "
            "aware of"
        ),
    ),
    "a pattern kept otherwise": (
        on(EID, TENTH, observance=replace(FRIDAY, tier=Tier.INFO)),
        on(EID, TENTH, observance=FRIDAY),
        "Friday prayer is now one to be aware of, and was one for information only",
    ),
    "authorities come to differ": (
        EID,
        replace(EID, earliest=NINTH, latest=TENTH),
        "Eid al-Fitr, 10 March 2027, may now fall on 9 or 10 March 2027",
    ),
    "authorities come to agree": (
        replace(EID, earliest=NINTH, latest=TENTH),
        EID,
        (
            "Eid al-Fitr, 10 March 2027, can now fall on no other day, and before on 9 or 10 March "
            "2027"
        ),
    ),
}


@pytest.mark.parametrize(("before", "after", "words"), LINES.values(), ids=LINES)
def test_says_what_differs(before: Occurrence | None, after: Occurrence | None, words: str) -> None:
    line = revision_text(Revision(before=before, after=after))
    assert line == f"{words}; none of your sessions is touched"


@pytest.mark.parametrize(
    ("count", "words"),
    [
        (0, "none of your sessions is touched"),
        (1, "one of your sessions is touched"),
        (2, "two of your sessions are touched"),
        (9, "nine of your sessions are touched"),
        (10, "10 of your sessions are touched"),
        (1200, "1,200 of your sessions are touched"),
    ],
)
def test_counts_the_sessions(count: int, words: str) -> None:
    revision = Revision(before=EID, after=on(EID, NINTH), touched=(TOUCHED,) * count)
    assert revision_text(revision) == f"Eid al-Fitr moved from 10 to 9 March 2027; {words}"


@pytest.mark.parametrize(
    ("was", "now", "words"),
    [
        (None, Severity.AVOID, "now a clash to avoid"),
        (Severity.ADJUST, None, "no longer a clash"),
        (Severity.NOTE, Severity.NOTE, "still a clash to note"),
        (Severity.AVOID, Severity.ADJUST, "now a clash to adjust, before a clash to avoid"),
    ],
)
def test_says_what_becomes_of_a_session(
    was: Severity | None, now: Severity | None, words: str
) -> None:
    line = touched_text(replace(TOUCHED, was=was, now=now))
    assert line == f"Written paper, Tuesday 9 March 2027: {words}"


MOVED = Revision(before=EID, after=on(EID, NINTH), touched=(TOUCHED,))

SUMMARIES = {
    "nothing": ((), "No date that you plan around changes in the next two years."),
    "one": (
        (MOVED,),
        (
            "One date that you plan around changes in the next two years: one moved. "
            "One of your sessions is touched."
        ),
    ),
    "several": (
        (
            MOVED,
            MOVED,
            Revision(before=None, after=EID),
            Revision(before=EID, after=None),
            Revision(before=EID, after=expected(EID, NINTH, TENTH)),
        ),
        (
            "Five dates that you plan around change in the next two years: two moved, "
            "one newly dated, one withdrawn and one more or less sure than before. One of your "
            "sessions is touched."
        ),
    ),
}


@pytest.mark.parametrize(("revisions", "words"), SUMMARIES.values(), ids=SUMMARIES)
def test_sums_up(revisions: tuple[Revision, ...], words: str) -> None:
    assert summary_text(revisions) == words
