"""The measure of readability itself."""

import pytest

from tests.readability import grade, syllables


@pytest.mark.parametrize(
    ("word", "count"),
    [
        ("day", 1),
        ("prayer", 2),
        ("made", 1),
        ("makes", 1),
        ("people", 2),
        ("asked", 1),
        ("wanted", 2),
        ("observance", 3),
        ("religion", 3),
        ("interview", 3),
        ("2026", 1),
        ("Qur’an", 2),
    ],
)
def test_syllables_are_counted(word: str, count: int) -> None:
    assert syllables(word) == count


def test_the_grade_follows_the_formula() -> None:
    # Six words of one syllable in one sentence: 0.39 × 6 + 11.8 × 1 − 15.59.
    assert grade(["The cat sat on the mat."]) == pytest.approx(-1.45)
    # Ten words and 22 syllables, in two sentences.
    hard = "Religious observances necessitate consideration. People may not attend on holidays."
    assert grade([hard]) > 12


def test_longer_sentences_are_harder() -> None:
    parted = ["Some people fast.", "They may be tired."]
    joined = ["Some people fast and they may be tired."]
    assert grade(parted) < grade(joined)


def test_no_words_have_no_grade() -> None:
    assert grade([]) == 0
