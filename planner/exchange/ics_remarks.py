"""What is to be told about the entries of a file, gathered into problems for a reader."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter

from planner.domain.timetable import Problem


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to tell about one entry; it is ``kept`` with that doubt, or was left out for it."""

    line: int
    title: str
    text: str
    kept: bool

    @property
    def place(self) -> str:
        """How to say where the entry stands."""
        return f"line {self.line}, “{self.title}”" if self.title else f"line {self.line}"


def left_out(line: int, title: str, reason: str) -> Remark:
    """Return the remark that an entry was left out."""
    return Remark(line=line, title=title, text=f"{reason}, so it was left out", kept=False)


def problems_from(remarks: Iterable[Remark]) -> tuple[Problem, ...]:
    """Return the remarks in order of the file.

    Each entry left out is named; a doubt that many entries share is told once, with their number.
    """
    return tuple(_told(sorted(remarks, key=attrgetter("line", "text"))))


def _told(remarks: Iterable[Remark]) -> Iterator[Problem]:
    held = list(remarks)
    shared: dict[str, list[Remark]] = {}
    for remark in held:
        if remark.kept:
            shared.setdefault(remark.text, []).append(remark)
    for remark in held:
        if not remark.kept:
            yield Problem(remark.place, remark.text)
        elif shared[remark.text][0] is remark:
            more = len(shared[remark.text]) - 1
            yield Problem(f"{remark.place}{f' and {more:,} more' * bool(more)}", remark.text)
