"""The words of a session in its block: as much of title, place and hours as there is room for."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from planner.exchange.layout.page import Rect, Text
from planner.exchange.layout.text_flow import Fitted, Type, fit, wrap
from planner.exchange.sheet.draft import BODY, NAME, NARROW, SMALL, Draft
from planner.exchange.sheet.entries import SessionEntry

_PAD = 0.8
_TOP = 0.45
_SIGN = 2.6
# Type sizes of title and details, by the millimetres that there are for a line.
_SIZES = ((21.0, (NAME, BODY)), (11.0, (NARROW, SMALL)), (0.0, (SMALL, SMALL)))


@dataclass(frozen=True, slots=True, kw_only=True)
class BlockWords:
    """What a block says; ``sign`` is where its triangle or diamond goes, if it has one."""

    texts: tuple[Text, ...]
    rects: tuple[Rect, ...]
    sign: Rect | None
    is_whole: bool


@dataclass(frozen=True, slots=True, kw_only=True)
class _Faces:
    title: Type
    details: Type
    indent: float


def block_words(entry: SessionEntry, room: Rect, draft: Draft) -> BlockWords:
    """Write a session into ``room``: in full where it can be, else its title and hours first."""
    width = room.width - 1.9 * _PAD
    faces = _faces(entry, width, draft)
    # A block of one line has no room to spare above it.
    top = min(_TOP, max(0.0, (room.height - faces.title.line_height) / 2))
    inside = Rect(room.x + _PAD, room.y + top, width, room.height - top)
    wholes = (_whole(parts, inside.width, faces) for parts in _ways(entry))
    for words in wholes:
        if _height(words) <= inside.height:
            return _set(words, inside, faces, is_whole=True)
    return _set(_partly(entry, inside, faces), inside, faces, is_whole=False)


def _faces(entry: SessionEntry, width: float, draft: Draft) -> _Faces:
    title, details = next(sizes for least, sizes in _SIZES if width >= least)
    return _Faces(
        title=draft.bold(title),
        details=draft.type(details),
        indent=_SIGN + _PAD if entry.severity else 0.0,
    )


def _ways(entry: SessionEntry) -> Iterator[tuple[str, ...]]:
    """Yield the ways of telling it all, the most readable first."""
    if not entry.place:
        yield (entry.name, entry.hours)
        return
    yield (entry.name, entry.place, entry.hours)
    yield (entry.name, f"{entry.hours} · {entry.place}")


def _whole(parts: Sequence[str], width: float, faces: _Faces) -> list[Fitted]:
    title, *details = parts
    return [
        wrap(title, width, faces.title, indent=faces.indent),
        *(wrap(part, width, faces.details) for part in details),
    ]


def _partly(entry: SessionEntry, inside: Rect, faces: _Faces) -> list[Fitted]:
    tried = (wrap(told, inside.width, faces.details) for told in (entry.hours, entry.from_when))
    hours = next((words for words in tried if len(words.lines) == 1), None)
    if hours is not None:
        lines = int((inside.height - hours.height) / faces.title.line_height)
        if lines > 0:
            return [_title(entry, lines, inside.width, faces), hours]
    lines = max(1, int(inside.height / faces.title.line_height))
    return [_title(entry, lines, inside.width, faces)]


def _title(entry: SessionEntry, lines: int, width: float, faces: _Faces) -> Fitted:
    return fit(entry.name, width, faces.title, most=lines, indent=faces.indent)


def _height(words: Sequence[Fitted]) -> float:
    return sum(part.height for part in words)


def _set(words: Sequence[Fitted], inside: Rect, faces: _Faces, *, is_whole: bool) -> BlockWords:
    texts, rects = [], []
    y = inside.y
    for part in words:
        texts.append(part.at(inside.x, y, inside.width))
        rects += _line_rects(part, inside.x, y)
        y += part.height
    sign = Rect(inside.x, inside.y + 0.6, _SIGN, _SIGN) if faces.indent else None
    return BlockWords(texts=tuple(texts), rects=tuple(rects), sign=sign, is_whole=is_whole)


def _line_rects(part: Fitted, x: float, y: float) -> list[Rect]:
    height = part.face.line_height
    return [Rect(x, y + n * height, width, height) for n, width in enumerate(part.line_widths)]
