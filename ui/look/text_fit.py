"""Fitting a name into the room there is: whole words on as many lines as allowed, then cut."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QFontMetrics


def fitted_lines(text: str, metrics: QFontMetrics, width: int, most: int) -> tuple[str, ...]:
    """Return ``text`` on at most ``most`` lines of ``width`` pixels; only the last may be cut."""
    lines = wrapped_lines(text, metrics, width)
    if len(lines) <= most:
        return tuple(_cut(line, metrics, width) for line in lines)
    rest = " ".join(lines[most - 1 :])
    kept = (_cut(line, metrics, width) for line in lines[: most - 1])
    return (*kept, _cut(rest, metrics, width))


def fits(text: str, metrics: QFontMetrics, width: int, most: int) -> bool:
    """Tell whether ``text`` stands whole on at most ``most`` lines of ``width`` pixels."""
    lines = wrapped_lines(text, metrics, width)
    return len(lines) <= most and all(metrics.horizontalAdvance(line) <= width for line in lines)


def flowed_lines(text: str, metrics: QFontMetrics, widths: tuple[int, int], most: int) -> list[str]:
    """Return ``text`` on at most ``most`` lines; ``widths`` are those of the first and the others.

    The first line stays empty where not even its first word fits, and another has room.
    """
    first, others = widths
    words = text.split(" ")
    count = len(words)
    while count and metrics.horizontalAdvance(" ".join(words[:count])) > first:
        count -= 1
    if not count and first >= others:
        count = 1
    if most == 1 or count == len(words):
        return [_cut(text, metrics, first)]
    rest = " ".join(words[count:])
    start = _cut(" ".join(words[:count]), metrics, first)
    return [start, *fitted_lines(rest, metrics, others, most - 1)]


def wrapped_lines(text: str, metrics: QFontMetrics, width: int) -> list[str]:
    """Return ``text`` broken between words into lines of ``width`` pixels where words allow it."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and metrics.horizontalAdvance(longer) <= width:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines


def first_fitting(texts: tuple[str, ...], metrics: QFontMetrics, width: int) -> str:
    """Return the first of ``texts`` that fits, or the last one cut."""
    for text in texts:
        if metrics.horizontalAdvance(text) <= width:
            return text
    return _cut(texts[-1], metrics, width)


def _cut(text: str, metrics: QFontMetrics, width: int) -> str:
    # Asked for exactly its own width, elidedText may cut, since it counts parts of pixels.
    if metrics.horizontalAdvance(text) <= width:
        return text
    return metrics.elidedText(text, Qt.TextElideMode.ElideRight, max(0, width))
