"""An outline: what a print tells, as headings, tables and lists that know nothing of a sheet."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from typing import assert_never

from planner.domain.clash import Severity
from planner.domain.observance import Tradition

_ENDS = (".", "?", "!")


@dataclass(frozen=True, slots=True, kw_only=True)
class Cell:
    """One cell of a table, or a point of a list: its text, and a quieter ``note`` below it.

    Beside the text stand the mark of ``tradition`` or the sign of ``severity``; what they mean is
    told in words as well.
    """

    text: str
    note: str = ""
    tradition: Tradition | None = None
    severity: Severity | None = None
    is_strong: bool = False

    @property
    def words(self) -> str:
        """Text and note on one line."""
        return told_together((self.text, self.note), ", ")


@dataclass(frozen=True, slots=True)
class Column:
    """A column: its heading, and how wide it is beside the others; ``least`` in millimetres."""

    name: str
    least: float
    share: float = 1.0


@dataclass(frozen=True, slots=True, kw_only=True)
class Table:
    """Rows of cells, the first of which names its row."""

    name: str
    columns: tuple[Column, ...]
    rows: tuple[tuple[Cell, ...], ...]


@dataclass(frozen=True, slots=True)
class Paragraph:
    """A paragraph."""

    text: str


@dataclass(frozen=True, slots=True)
class Points:
    """A list."""

    points: tuple[Cell, ...]


Block = Table | Paragraph | Points


@dataclass(frozen=True, slots=True)
class Section:
    """Blocks under a heading; level 2 stands below the title, level 3 below that."""

    heading: str
    blocks: tuple[Block, ...]
    level: int = 2


@dataclass(frozen=True, slots=True, kw_only=True)
class Outline:
    """A whole print; ``programmes`` are the names that its head gives."""

    title: str
    place: str
    edition: str
    programmes: tuple[str, ...]
    sections: tuple[Section, ...]

    @property
    def cells(self) -> Iterator[Cell]:
        """Every cell and point."""
        for section in self.sections:
            for block in section.blocks:
                yield from cells_of(block)

    @property
    def traditions(self) -> frozenset[Tradition]:
        """Those whose marks stand somewhere."""
        return frozenset(one.tradition for one in self.cells if one.tradition is not None)

    @property
    def severities(self) -> frozenset[Severity]:
        """Those whose signs stand somewhere."""
        return frozenset(one.severity for one in self.cells if one.severity is not None)


def joined_outlines(title: str, outlines: Sequence[Outline]) -> Outline:
    """Return several outlines as one, each under a heading of its own."""
    names = dict.fromkeys(name for one in outlines for name in one.programmes)
    return replace(
        outlines[0],
        title=title,
        programmes=tuple(names),
        sections=tuple(section for one in outlines for section in _lowered(one)),
    )


def _lowered(outline: Outline) -> Iterator[Section]:
    yield Section(outline.title, ())
    for section in outline.sections:
        yield replace(section, level=section.level + 1)


def cells_of(block: Block) -> Iterator[Cell]:
    """Yield the cells or points of a block."""
    match block:
        case Table():
            for row in block.rows:
                yield from row
        case Points():
            yield from block.points
        case Paragraph():
            pass
        case _:
            assert_never(block)


def outline_text(outline: Outline, trust: str = "") -> str:
    """Return all of it in lines, as a screen reader tells a sheet of a trust."""
    whose = ", ".join(part for part in (trust, outline.place) if part)
    lines = [f"{outline.title}. {whose}."]
    for section in outline.sections:
        if section.heading:
            lines.append(f"{section.heading}.")
        for block in section.blocks:
            lines += _lines(block)
    return "\n".join(lines)


def _lines(block: Block) -> list[str]:
    match block:
        case Table():
            return [_sentence([cell.words for cell in row]) for row in block.rows]
        case Points():
            return [_sentence([cell.words]) for cell in block.points]
        case Paragraph():
            return [block.text]
        case _:
            assert_never(block)


def told_together(parts: Iterable[str], between: str) -> str:
    """Return parts in a line with something between them, but nothing after a whole sentence."""
    line = ""
    for part in parts:
        if line and part:
            line += " " if line.endswith(_ENDS) else between
        line += part
    return line


def _sentence(parts: list[str]) -> str:
    text = told_together(parts, ", ")
    return text if text.endswith(_ENDS) else f"{text}."
