"""The kind of a session, guessed from its title with the words that are shipped."""

import pytest

from planner.content.session_kinds import load_kind_words
from planner.domain.session import SessionKind
from planner.domain.session_kind import KindRow, KindWords, guess_kind
from planner.files import bundled_folder


@pytest.fixture(scope="module")
def shipped() -> KindWords:
    return load_kind_words(bundled_folder("data") / "session_kinds.toml")


@pytest.mark.parametrize(
    ("title", "kind"),
    [
        ("Written paper", SessionKind.EXAM),
        ("MRCP PACES", SessionKind.EXAM),
        ("OSCE circuit 2", SessionKind.EXAM),
        ("Year 4 finals", SessionKind.EXAM),
        ("Skills exam", SessionKind.EXAM),
        ("Exams", SessionKind.EXAM),
        ("Exam board meeting", SessionKind.MEETING),
        ("Faculty committee", SessionKind.MEETING),
        ("Teaching: how to pass the exam", SessionKind.TEACHING),
        ("Interview workshop", SessionKind.TEACHING),
        ("Regional teaching", SessionKind.TEACHING),
        ("Grand round", SessionKind.TEACHING),
        ("Journal-club", SessionKind.TEACHING),
        ("Contest of ideas", SessionKind.TEACHING),
        ("Core training interviews", SessionKind.INTERVIEW),
        ("ARCP panel", SessionKind.ASSESSMENT),
        ("Mini-CEX", SessionKind.ASSESSMENT),
        ("Final viva", SessionKind.ASSESSMENT),
        ("Diabetes clinic", SessionKind.CLINIC),
        ("Clinical update", SessionKind.TEACHING),
        ("Night shift", SessionKind.NIGHT),
        ("Nights, week 2", SessionKind.NIGHT),
        ("Quiz night", SessionKind.SOCIAL),
        ("On-call (medicine)", SessionKind.SHIFT),
        ("LONG  DAY", SessionKind.SHIFT),
        ("Working lunch", SessionKind.CATERED),
        ("Welcome dinner", SessionKind.CATERED),
        ("Lunchtime lecture", SessionKind.TEACHING),
        ("Christmas party", SessionKind.SOCIAL),
        ("", SessionKind.TEACHING),
    ],
)
def test_guesses_from_whole_words(title: str, kind: SessionKind, shipped: KindWords) -> None:
    assert guess_kind(title, shipped) is kind


def test_the_first_row_that_speaks_decides() -> None:
    rows = (KindRow(SessionKind.NIGHT, ("night",)), KindRow(SessionKind.SHIFT, ("shift",)))
    words = KindWords(rows=rows, otherwise=SessionKind.MEETING)
    assert guess_kind("Shift at night", words) is SessionKind.NIGHT


def test_a_title_of_no_row_has_the_other_kind() -> None:
    assert guess_kind("Away day", KindWords(rows=(), otherwise=SessionKind.MEETING)) is (
        SessionKind.MEETING
    )
