"""Typed text made fit for any file."""

import pytest

from planner.exchange.documents.plain_text import plain


@pytest.mark.parametrize(
    ("typed", "shown"),
    [
        pytest.param("Induction", "Induction", id="plain words"),
        pytest.param("one\ntwo\tthree", "one two three", id="breaks"),
        pytest.param("a\x00b\x1bc\x7fd\x9fe", "abcde", id="controls"),
        pytest.param("half \ud800 pair", "half  pair", id="an unpaired surrogate"),
        pytest.param("\ufffe\uffff", "", id="no characters"),
        pytest.param("\u202eabc\u2069", "abc", id="what turns the words around"),
        pytest.param("עברית اليوم", "עברית اليوم", id="right to left"),
        pytest.param("می\u200cخواهم 👩\u200d⚕️", "می\u200cخواهم 👩\u200d⚕️", id="joiners"),
        pytest.param("a\u00a0b", "a\u00a0b", id="a space that holds"),
    ],
)
def test_it_shows_letters_and_nothing_else(typed: str, shown: str) -> None:
    assert plain(typed) == shown
