"""How hard a text is to read: its grade after Flesch and Kincaid.

J. P. Kincaid and others, Derivation of new readability formulas for Navy enlisted personnel
(Research Branch Report 8-75, 1975): 0.39 × words per sentence + 11.8 × syllables per word − 15.59.
"""

import re
from collections.abc import Iterable

_WORD = re.compile(r"[^\W_]+(?:[’'][^\W_]+)*")
_SENTENCE = re.compile(r"[.!?:;]+(?:\s|$)")
_VOWELS = re.compile(r"[aeiouyáâéêíîóôúûŵŷ]+")
_SILENT = re.compile(r"(?:[^laeiouy]es|[^aeiouytd]ed|[^l]e)$")


def syllables(word: str) -> int:
    """Return about how many syllables an English word has: groups of vowels, less silent ends."""
    plain = word.lower().replace("’", "").replace("'", "")
    if not any(letter.isalpha() for letter in plain):
        return 1
    # “Prayer” has two: y before a vowel is a consonant.
    plain = re.sub(r"y(?=[aeiou])", "j", plain)
    heard = _SILENT.sub(lambda found: found[0][0] if len(found[0]) > 1 else "", plain)
    return max(1, len(_VOWELS.findall(heard)))


def grade(texts: Iterable[str]) -> float:
    """Return the school year in which texts can be read; each of them ends a sentence."""
    words: list[str] = []
    sentences = 0
    for text in texts:
        words += _WORD.findall(text)
        sentences += max(1, len(_SENTENCE.findall(f"{text.strip().rstrip('.')}. ")))
    if not words:
        return 0.0
    per_word = sum(map(syllables, words)) / len(words)
    return 0.39 * len(words) / sentences + 11.8 * per_word - 15.59
