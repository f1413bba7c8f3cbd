"""The sessions of a day in a month or fortnight: a line or two each, with hours and title."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.exchange.layout.page import Box, Item, Rect, Sign
from planner.exchange.layout.text_flow import Fitted, fit
from planner.exchange.sheet.draft import NARROW, THIN, Draft
from planner.exchange.sheet.entries import SessionEntry

_BAR = 1.5
_AFTER_BAR = 0.8
_SIGN = 2.2
_AFTER_SIGN = 0.6
_BETWEEN = 0.7


@dataclass(frozen=True, slots=True, kw_only=True)
class SessionLine:
    """A session measured for its day."""

    entry: SessionEntry
    words: Fitted

    @property
    def height(self) -> float:
        """Millimetres, with the gap below."""
        return self.words.height + _BETWEEN


def session_lines(
    entries: Sequence[SessionEntry], width: float, most: int, draft: Draft
) -> tuple[SessionLine, ...]:
    """Measure the sessions of a day for a width, each in at most so many lines."""
    return tuple(_line(entry, width, most, draft) for entry in entries)


def that_fit(lines: Sequence[SessionLine], height: float, more: float) -> tuple[SessionLine, ...]:
    """Return the lines that there is room for, in their order; those that clash come in first.

    Where not all fit, ``more`` millimetres are kept for telling how many do not.
    """
    if sum(line.height for line in lines) <= height:
        return tuple(lines)
    left = height - more
    kept: list[SessionLine] = []
    for line in sorted(lines, key=_telling_first):
        if line.height > left:
            break
        kept.append(line)
        left -= line.height
    return tuple(line for line in lines if line in kept)


def line_items(line: SessionLine, rect: Rect) -> Iterator[Item]:
    """Draw a session into a rectangle as wide as its day."""
    bar = Rect(rect.x, rect.y + 0.2, _BAR, line.words.height - 0.2)
    yield Box(rect=bar, fill=line.entry.pattern)
    yield Box(rect=bar, outline=THIN)
    x = bar.right + _AFTER_BAR
    if line.entry.severity is not None:
        yield Sign(rect=Rect(x, rect.y + 0.6, _SIGN, _SIGN), severity=line.entry.severity)
    yield line.words.at(x, rect.y, rect.right - x)


def _line(entry: SessionEntry, width: float, most: int, draft: Draft) -> SessionLine:
    indent = _SIGN + _AFTER_SIGN if entry.severity else 0.0
    room = width - _BAR - _AFTER_BAR
    text = f"{entry.from_when} {entry.name}"
    return SessionLine(
        entry=entry, words=fit(text, room, draft.type(NARROW), most=most, indent=indent)
    )


def _telling_first(line: SessionLine) -> tuple[int, float]:
    severity = line.entry.severity
    return (-severity.rank if severity else 0, line.entry.start)
