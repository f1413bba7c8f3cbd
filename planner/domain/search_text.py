"""Text as a search compares it: without case, accents, apostrophes and hyphens."""

import re
import unicodedata
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

FEWEST_LETTERS = 2
"""Less than this asks for nothing: nearly everything would answer."""

_MOST_WORDS = 8
_LEAST_TO_MEND = 4
"""Letters that a word must have before a slip in it is forgiven: short words are all alike."""

_APOSTROPHES = "'’‘ʼʻʿʾ`´"
_MARK = "[\u0300-\u036f]"
_LETTER = rf"(?:[^\W_]|{_MARK})"
_WORD = re.compile(f"{_LETTER}+(?:[{_APOSTROPHES}]+{_LETTER}+)*")
_HYPHEN = re.compile("[-‐‑]")
_COMPOUND = re.compile(f"{_WORD.pattern}(?:{_HYPHEN.pattern}{_WORD.pattern})+")
_NO_APOSTROPHES = str.maketrans("", "", _APOSTROPHES)

Span = tuple[int, int]
"""Where a piece of text starts and ends, as a slice."""


@dataclass(frozen=True, slots=True)
class Marked:
    """A plain text, and the spans of it that answer what was asked."""

    text: str
    spans: tuple[Span, ...] = ()


@dataclass(frozen=True, slots=True)
class Asked:
    """What was asked: for each word the beginnings of words that answer it."""

    words: tuple[tuple[str, ...], ...]

    def __bool__(self) -> bool:
        return bool(self.words)

    @property
    def plain(self) -> str:
        """The words run together, to be compared with a whole name."""
        return "".join(choices[0] for choices in self.words)

    @property
    def expression(self) -> str:
        """The same as FTS5 reads it; the words are quoted, so that none of them is its syntax."""
        quoted = ([f'"{one}"*' for one in choices] for choices in self.words)
        return " AND ".join(f"({' OR '.join(choices)})" for choices in quoted)


@dataclass(frozen=True, slots=True)
class _Word:
    folded: str
    span: Span


def asked_from(text: str) -> Asked:
    """Return what the text asks for; empty where it is too short to ask for anything."""
    words = dict.fromkeys(folded(one.group()) for one in _WORD.finditer(text))
    asked = [word for word in words if word][:_MOST_WORDS]
    if sum(map(len, asked)) < FEWEST_LETTERS:
        return Asked(())
    return Asked(tuple((word,) for word in asked))


def mended(asked: Asked, known: Iterable[str]) -> Asked:
    """Return what was asked with each mistyped word answered by the known words one slip away.

    Words too short to be mended are left out; empty where a word has nothing near it.
    """
    spellings = tuple(known)
    found = [
        _mended(word, spellings) for (word, *_rest) in asked.words if len(word) >= _LEAST_TO_MEND
    ]
    return Asked(tuple(found) if all(found) else ())


def folded(text: str) -> str:
    """Return the text in small letters, without apostrophes, and without accents on a to z."""
    plain = text.translate(_NO_APOSTROPHES).lower()
    return plain if plain.isascii() else "".join(map(_bare, plain))


def indexed(text: str) -> str:
    """Return the text as an index should hold it: “Naw-Ruz” is found as “nawruz” too."""
    plain = text.translate(_NO_APOSTROPHES)
    joined = (_HYPHEN.sub("", one.group()) for one in _COMPOUND.finditer(plain))
    return " ".join((plain, *joined))


def known_words(texts: Iterable[str]) -> tuple[str, ...]:
    """Return the words of the texts that are long enough to mend others by, sorted."""
    words = {word.folded for text in texts for word in _words_of(text)}
    return tuple(sorted(word for word in words if len(word) >= _LEAST_TO_MEND))


def whole(text: str) -> str:
    """Return a text as ``Asked.plain`` is compared with it."""
    return "".join(folded(one.group()) for one in _WORD.finditer(text))


def answers(asked: Asked, texts: Sequence[str]) -> bool:
    """Tell whether each word asked for begins some word of the texts."""
    words = [word.folded for text in texts for word in _words_of(text)]
    return all(any(word.startswith(choices) for word in words) for choices in asked.words)


def marked(text: str, asked: Asked) -> Marked:
    """Return the text with the words that answer marked, whole."""
    beginnings = tuple(one for choices in asked.words for one in choices)
    spans = (word.span for word in _words_of(text) if word.folded.startswith(beginnings))
    return Marked(text, tuple(_joined(sorted(spans))))


def run_together(pieces: Iterable[Marked], between: str) -> Marked:
    """Return the pieces as one text with ``between`` between them; empty ones are left out."""
    text, spans = "", []
    for piece in pieces:
        if piece.text:
            text += between if text else ""
            spans += [(start + len(text), end + len(text)) for start, end in piece.spans]
            text += piece.text
    return Marked(text, tuple(spans))


def excerpt(texts: Iterable[str], asked: Asked, length: int) -> Marked | None:
    """Return about ``length`` letters around what answers most words in the texts, or None.

    Of texts that answer as many, the first counts.
    """
    best, most = None, 0
    for text in texts:
        one = marked(text, asked)
        answered = _answered(one, asked)
        if answered > most:
            best, most = one, answered
        if most == len(asked.words):
            # Pages are long, and each letter typed asks anew.
            break
    return None if best is None else _cut(best, length)


def _answered(found: Marked, asked: Asked) -> int:
    """Return how many of the words asked for are among those marked."""
    words = [one.folded for start, end in found.spans for one in _words_of(found.text[start:end])]
    return sum(any(word.startswith(choices) for word in words) for choices in asked.words)


def _bare(letter: str) -> str:
    base = unicodedata.normalize("NFD", letter)[0]
    if base.isascii():
        return base
    # As SQLite's unicode61: other letters keep what belongs to them, and lose what stands apart.
    return "" if re.match(_MARK, letter) else letter


def _words_of(text: str) -> Iterator[_Word]:
    for one in _WORD.finditer(text):
        yield _Word(folded(one.group()), one.span())
    for one in _COMPOUND.finditer(text):
        yield _Word(folded(_HYPHEN.sub("", one.group())), one.span())


def _joined(spans: Iterable[Span]) -> Iterator[Span]:
    last: Span | None = None
    for start, end in spans:
        if last is not None and start <= last[1]:
            last = (last[0], max(last[1], end))
            continue
        if last is not None:
            yield last
        last = (start, end)
    if last is not None:
        yield last


def _cut(one: Marked, length: int) -> Marked:
    if len(one.text) <= length:
        return one
    first = one.spans[0][0]
    begin = max(0, min(first - length // 4, len(one.text) - length))
    # To the start of a word and the end of one, unless that would cut off the match itself.
    begin = min(one.text.find(" ", begin) + 1 if begin else 0, first)
    end = min(len(one.text), begin + length)
    end = max(one.text.rfind(" ", begin, end), one.spans[0][1]) if end < len(one.text) else end
    before, after = "… " if begin else "", " …" if end < len(one.text) else ""
    shift = len(before) - begin
    spans = tuple((a + shift, b + shift) for a, b in one.spans if begin <= a and b <= end)
    return Marked(f"{before}{one.text[begin:end]}{after}", spans)


def _mended(word: str, known: Sequence[str]) -> tuple[str, ...]:
    if any(one.startswith(word) for one in known):
        return (word,)
    return tuple(one for one in known if _begins_nearly(one, word))


def _begins_nearly(known: str, word: str) -> bool:
    """Tell whether one letter too many, too few, wrong or swapped parts word and beginning."""
    at = next((n for n, (a, b) in enumerate(zip(known, word, strict=False)) if a != b), len(known))
    rest, own = known[at:], word[at:]
    swapped = own[1:2] + own[:1] + own[2:]
    return rest.startswith((own[1:], swapped)) or rest[1:].startswith((own, own[1:]))
