"""Breaking words into the lines of a given width, and cutting what has no room."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from re import compile as pattern

from planner.exchange.layout.page import Align, Ink, Rect, Text, TextMeasure, line_height

ELLIPSIS = "…"

_WORD = pattern(r"[^ \t\r\n]+")


@dataclass(frozen=True, slots=True, kw_only=True)
class Type:
    """A size in points and a weight, measured in the page's typeface."""

    measure: TextMeasure
    size: float
    bold: bool = False

    def width_of(self, text: str) -> float:
        """Return the width of one line of ``text`` in millimetres."""
        return self.measure.width_mm(text, self.size, bold=self.bold)

    @property
    def line_height(self) -> float:
        """Millimetres from line to line."""
        return line_height(self.size)


@dataclass(frozen=True, slots=True, kw_only=True)
class Fitted:
    """A text in the lines that fit; ``whole`` is False where words had to be left out."""

    text: str
    lines: tuple[str, ...]
    whole: bool
    face: Type
    indent: float = 0.0

    @property
    def height(self) -> float:
        """Millimetres from the top of the first line to the foot of the last."""
        return len(self.lines) * self.face.line_height

    @property
    def line_widths(self) -> tuple[float, ...]:
        """Millimetres from the left edge to the end of each line."""
        indents = (self.indent, *(0.0 for _ in self.lines))
        return tuple(
            indent + self.face.width_of(line)
            for indent, line in zip(indents, self.lines, strict=False)
        )

    def at(
        self, x: float, y: float, width: float, *, ink: Ink = Ink.BLACK, align: Align = Align.LEFT
    ) -> Text:
        """Return the text set in a box of ``width`` whose top left corner is here."""
        return Text(
            rect=Rect(x, y, width, self.height),
            text=self.text,
            lines=self.lines,
            whole=self.whole,
            size=self.face.size,
            bold=self.face.bold,
            ink=ink,
            align=align,
            indent=self.indent,
        )


def wrap(text: str, width: float, face: Type, *, indent: float = 0.0) -> Fitted:
    """Break ``text`` between words into lines no wider than ``width``, the first one indented.

    A word too long for a line of its own is broken between letters. Text without words gives no
    lines.
    """
    lines: list[str] = []
    line = ""
    for word in _words(text):
        longer = f"{line} {word}" if line else word
        if face.width_of(longer) <= _room(width, indent, lines):
            line = longer
            continue
        if line:
            lines.append(line)
        *broken, line = _broken(word, _room(width, indent, lines), width, face)
        lines += broken
    shown = (*lines, line) if line else tuple(lines)
    return Fitted(text=_tidy(text), lines=shown, whole=True, face=face, indent=indent)


def fit(text: str, width: float, face: Type, *, most: int, indent: float = 0.0) -> Fitted:
    """Wrap ``text`` into at most ``most`` lines, ending in “…” where it has no room.

    Raises ValueError where ``most`` is less than one.
    """
    if most < 1:
        raise ValueError(f"text needs at least one line, not {most}")
    full = wrap(text, width, face, indent=indent)
    if len(full.lines) <= most:
        return full
    kept = full.lines[: most - 1]
    last = cut(" ".join(full.lines[most - 1 :]), _room(width, indent, kept), face)
    return replace(full, lines=(*kept, last), whole=False)


def cut(text: str, width: float, face: Type) -> str:
    """Return ``text`` if it fits on one line, else as much of it as fits with “…”."""
    if face.width_of(text) <= width:
        return text
    kept = _most_letters(text, width, face, ending=ELLIPSIS)
    return text[:kept].rstrip(" ,.;:·") + ELLIPSIS


def _tidy(text: str) -> str:
    return " ".join(_words(text))


def _words(text: str) -> list[str]:
    # Other spaces than these are there to keep what stands beside them together.
    return _WORD.findall(text)


def _room(width: float, indent: float, lines: Sequence[str]) -> float:
    return width if lines else width - indent


def _broken(word: str, first: float, width: float, face: Type) -> list[str]:
    """Break a word where it must be, the first part to ``first`` millimetres."""
    parts: list[str] = []
    room = first
    while face.width_of(word) > room and len(word) > 1:
        kept = max(1, _most_letters(word, room, face, ending="-"))
        parts.append(f"{word[:kept]}-")
        word = word[kept:]
        room = width
    return [*parts, word]


def _most_letters(text: str, width: float, face: Type, *, ending: str) -> int:
    """Return how many letters of ``text`` fit before ``ending``, by halving."""
    fits, too_many = 0, len(text)
    while too_many - fits > 1:
        middle = (fits + too_many) // 2
        if face.width_of(text[:middle] + ending) <= width:
            fits = middle
        else:
            too_many = middle
    return fits
