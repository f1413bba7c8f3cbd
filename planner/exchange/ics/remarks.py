"""What is to be told about the entries of a file, gathered into problems for a reader."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from operator import attrgetter
from textwrap import shorten

from planner.domain.language import counted, translate
from planner.domain.timetable import Problem

_LONGEST_TITLE = 60


@dataclass(frozen=True, slots=True, kw_only=True)
class Remark:
    """Something to tell about one entry; it is ``kept`` with that doubt, or is left out for it."""

    line: int
    title: str
    text: str
    kept: bool

    @property
    def place(self) -> str:
        """How to say where the entry stands."""
        short = shorten(self.title, _LONGEST_TITLE, placeholder="…")
        if not short:
            return translate("timetables", "line {line}").format(line=self.line)
        return translate("timetables", "line {line}, “{title}”").format(line=self.line, title=short)


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
            yield Problem(
                remark.place,
                translate("timetables", "{text}, so it was left out").format(text=remark.text),
            )
        elif shared[remark.text][0] is remark:
            others = len(shared[remark.text]) - 1
            place = remark.place
            if others:
                place = counted("{place} and %n more", "", others).format(place=place)
            yield Problem(place, remark.text)
