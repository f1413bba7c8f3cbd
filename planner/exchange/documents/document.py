"""A calendar as a document: grids of days, and what they show told in full, as plain values."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from enum import StrEnum

from planner.domain.clash import Severity
from planner.domain.language import translate
from planner.domain.observance import Observance, Source, Tier
from planner.domain.wording import date_text
from planner.exchange.outline.outline import Block


class Sign(StrEnum):
    """A shape that says how much a thing matters, without colour; its value is drawn."""

    PLAN = "■"
    AWARE = "□"
    INFO = "○"
    AVOID = "▲"
    ADJUST = "◆"

    @property
    def words(self) -> str:
        """What it means."""
        return {
            Sign.PLAN: translate("documents", "plan around"),
            Sign.AWARE: translate("documents", "be aware"),
            Sign.INFO: translate("documents", "for information"),
            Sign.AVOID: translate("documents", "avoid"),
            Sign.ADJUST: translate("documents", "adjust"),
        }[self]


@dataclass(frozen=True, slots=True, kw_only=True)
class Line:
    """One thing on a day; ``letters`` are the mark of its tradition, "" for a session.

    ``spoken`` stands for the text where that is "" and the letters alone are drawn. What is
    ``aside`` stands beside the day’s label and not below it.
    """

    text: str
    sign: Sign | None = None
    letters: str = ""
    note: str = ""
    spoken: str = ""
    is_strong: bool = False
    is_aside: bool = False

    @property
    def words(self) -> str:
        """All that is drawn, on one line."""
        marked = (self.sign or "", self.letters, self.text)
        told = " ".join(part for part in marked if part)
        return ", ".join(part for part in (told, self.note) if part)


@dataclass(frozen=True, slots=True, kw_only=True)
class GridDay:
    """A day in a grid: its number or weekday, and what is on it."""

    day: date
    label: str
    lines: tuple[Line, ...]

    @property
    def beside(self) -> tuple[Line, ...]:
        """What stands beside the label."""
        return tuple(line for line in self.lines if line.is_aside)

    @property
    def below(self) -> tuple[Line, ...]:
        """What stands below it."""
        return tuple(line for line in self.lines if not line.is_aside)


@dataclass(frozen=True, slots=True)
class GridRow:
    """A named row; None stands where the grid has no day."""

    name: str
    cells: tuple[GridDay | None, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class Grid:
    """A page of days; ``corner`` is the heading of the column that names the rows.

    ``months`` are the firsts of those that it shows.
    """

    heading: str
    about: str
    corner: str
    columns: tuple[str, ...]
    rows: tuple[GridRow, ...]
    months: tuple[date, ...]

    @property
    def days(self) -> Iterator[GridDay]:
        """Every day, row by row."""
        for row in self.rows:
            yield from (cell for cell in row.cells if cell is not None)


@dataclass(frozen=True, slots=True, kw_only=True)
class MonthInFull:
    """Everything that begins in a month, as tables or a sentence."""

    first: date
    heading: str
    blocks: tuple[Block, ...]


@dataclass(frozen=True, slots=True, kw_only=True)
class NumberedSource:
    """A source as the document lists it, with the day on which it was last checked."""

    number: int
    source: Source
    checked: date

    @property
    def told(self) -> str:
        """Its title, and when it was checked."""
        text = translate("documents", "{title} (checked {day})")
        return text.format(title=self.source.title, day=date_text(self.checked))


@dataclass(frozen=True, slots=True)
class Picture:
    """A picture as PNG, and what it is to those who cannot see it."""

    png: bytes
    words: str


@dataclass(frozen=True, slots=True, kw_only=True)
class CalendarDocument:
    """A whole calendar; ``key`` explains signs and letters, ``made`` says when it was made."""

    title: str
    logo: Picture | None
    under_title: tuple[str, ...]
    reading: tuple[str, ...]
    key: tuple[tuple[str, str], ...]
    grids: tuple[Grid, ...]
    in_full: tuple[MonthInFull, ...]
    sources: tuple[NumberedSource, ...]
    made: str
    made_on: date


def tier_sign(observance: Observance) -> Sign:
    """Return the sign of how far a timetable should make way."""
    return {Tier.PLAN: Sign.PLAN, Tier.AWARE: Sign.AWARE, Tier.INFO: Sign.INFO}[observance.tier]


def severity_sign(severity: Severity | None) -> Sign | None:
    """Return the sign of what a clash asks for; a note asks for nothing."""
    return {Severity.AVOID: Sign.AVOID, Severity.ADJUST: Sign.ADJUST}.get(severity or Severity.NOTE)
