"""How much of a day fits its cell on a slide; the notes of the slide hold the rest.

No typeface is measured: PowerPoint sets the text with whatever the reader's machine has, so letters
are taken to be wide.
"""

from collections.abc import Iterable, Sequence
from textwrap import wrap

from planner.domain.language import translate
from planner.exchange.documents.document import Line, Sign

_LETTER = 0.53
"""Width of a letter beside the size of its type; those of Calibri and Arial are 0.49 to 0.51."""
_ELLIPSIS = "…"
_BETWEEN = " · "


def letters_across(points: float, size: float) -> int:
    """Return how many letters of a size stand side by side in so many points."""
    return max(int(points / (size * _LETTER)), 1)


def lines_of(text: str, letters: int) -> int:
    """Return how many lines a text takes that are so many letters long."""
    return max(len(wrap(text, letters)), 1)


def below_one_another(lines: Sequence[Line], letters: int, most: int) -> tuple[str, ...]:
    """Return what of these lines fits below one another, what matters most first."""
    ordered = sorted(lines, key=_weight)
    if sum(lines_of(one.words, letters) for one in ordered) <= most:
        return tuple(one.words for one in ordered)
    shown: list[str] = []
    free = most - 1
    for line in ordered:
        needed = lines_of(line.words, letters)
        if needed > free:
            break
        shown.append(line.words)
        free -= needed
    if not shown and free > 0:
        # A cut title still says more than a number.
        shown.append(_cut(ordered[0].words, letters * free))
        return (*shown, _in_notes(len(ordered)))
    return (*shown, _in_notes(len(ordered) - len(shown)))


def side_by_side(lines: Sequence[Line], letters: int) -> str:
    """Return what of these lines fits one line of so many letters, what matters most first."""
    ordered = [one.words for one in sorted(lines, key=_weight)]
    whole = _BETWEEN.join(ordered)
    if len(whole) <= letters:
        return whole
    for count in range(len(ordered) - 1, 0, -1):
        text = _BETWEEN.join((*ordered[:count], _in_notes(len(ordered) - count)))
        if len(text) <= letters:
            return text
    note = _in_notes(len(ordered))
    return _BETWEEN.join((_cut(ordered[0], letters - len(note) - len(_BETWEEN)), note))


def filled(texts: Iterable[str], letters: int, most: int) -> tuple[tuple[str, ...], ...]:
    """Return texts in groups, each of no more lines than a slide holds."""
    groups: list[list[str]] = [[]]
    taken = 0
    for text in texts:
        needed = lines_of(text, letters)
        if groups[-1] and taken + needed > most:
            groups.append([])
            taken = 0
        groups[-1].append(text)
        taken += needed
    return tuple(tuple(group) for group in groups if group)


def _weight(line: Line) -> int:
    if line.is_strong:
        return 0
    return 1 if line.sign in {Sign.AVOID, Sign.ADJUST} else 2


def _in_notes(count: int) -> str:
    return translate("documents", "+{count} in notes").format(count=count)


def _cut(text: str, letters: int) -> str:
    return text[: max(letters - 1, 0)].rstrip() + _ELLIPSIS
